"""The screen is handed over for what there is to go through, while the case goes on."""

import pytest
from builders import a_case, a_person, a_question
from sqlalchemy import inspect

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CaseState, Choice, ContactOrder, Deed, ReviewOf
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import handing

BY = "Mette Lund"


def kept(session, today, **given):
    """Return the circle of a case in the house, with somebody and a question unless said."""
    usual = {"people": [a_person()], "questions": [a_question()]}
    case = a_case(**usual | given)
    session.add(case)
    session.flush()
    return Circle(case, today)


def refused(session, circle, of):
    with pytest.raises(Refused) as caught:
        handing.hand_over(session, circle, of=of, by=BY)
    return caught.value.reason


@pytest.mark.parametrize("of", ReviewOf)
def test_handing_over_writes_one_line_and_changes_nothing_else(session, today, of):
    circle = kept(session, today)

    handing.hand_over(session, circle, of=of, by=BY)

    (line,) = circle.case.events
    assert (line.by, line.deed) == (BY, Deed.SCREEN_HANDED_OVER)
    session.flush()
    assert not inspect(circle.case).modified
    assert circle.case.list_signed is not None


def test_nobody_on_the_map_is_nothing_to_go_through(session, today):
    empty = kept(session, today, people=[])
    ordered = kept(
        session, today, reference="T-2", people=[a_person(contact_order=ContactOrder.YES)]
    )

    assert refused(session, empty, ReviewOf.PEOPLE) is Reason.NOBODY_YET
    assert refused(session, ordered, ReviewOf.PEOPLE) is Reason.NOBODY_YET
    assert handing.why_not(empty, ReviewOf.QUESTIONS) is None


def test_no_question_is_nothing_to_go_through(session, today):
    circle = kept(session, today, questions=[])

    assert refused(session, circle, ReviewOf.QUESTIONS) is Reason.QUESTIONS_NEEDED
    assert handing.why_not(circle, ReviewOf.PEOPLE) is None


def test_a_question_with_a_no_can_be_gone_through_again(session, today):
    circle = kept(session, today, questions=[a_question(choice=Choice.NO)])

    assert handing.why_not(circle, ReviewOf.QUESTIONS) is None


@pytest.mark.parametrize("of", ReviewOf)
@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (CaseState.OPEN, None),
        (CaseState.PAUSED, None),
        (CaseState.STOPPED, Reason.CASE_IS_OVER),
        (CaseState.CLOSED, Reason.CASE_IS_OVER),
    ],
)
def test_a_case_that_is_over_is_gone_through_no_more(session, today, of, state, reason):
    circle = kept(session, today, state=state)

    assert handing.why_not(circle, of) is reason
    if reason:
        assert refused(session, circle, of) is reason
        assert circle.case.events == []
