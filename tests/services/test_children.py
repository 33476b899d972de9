"""The adult who sits beside a child: one of the grown-ups of the list who are free."""

import pytest
from builders import TODAY, a_case, a_child, a_person

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, ContactOrder, Deed
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import children

BY = "Rasmus Lind"


def keep(session, *people):
    """Return the circle of a case that is in the house."""
    case = a_case(people=list(people))
    session.add(case)
    session.flush()
    return Circle(case, TODAY)


def test_an_adult_is_chosen_and_takes_the_place_of_another(session):
    child, old, new = a_child(), a_person(), a_person()
    circle = keep(session, child, old, new)
    children.seat_beside(session, circle, child, old, by=BY)

    children.seat_beside(session, circle, child, new, by=BY)

    assert (old.supports, new.supports) == (None, child)
    assert [event.deed for event in circle.case.events] == [Deed.PERSON_CHANGED] * 2


def test_the_seat_can_be_left_open(session):
    child = a_child()
    adult = a_person(support_for=child)
    circle = keep(session, child, adult)

    children.seat_beside(session, circle, child, None, by=BY)

    assert adult.supports is None


@pytest.mark.parametrize(
    "stranger",
    [
        a_child(),
        a_person(support_for=MAIN),
        a_person(contact_order=ContactOrder.YES),
    ],
    ids=["a child", "beside somebody else", "with an order"],
)
def test_only_a_free_adult_can_be_chosen(session, stranger):
    child = a_child()
    circle = keep(session, child, stranger)
    before = stranger.support_for

    with pytest.raises(Refused) as refused:
        children.seat_beside(session, circle, child, stranger, by=BY)

    assert (refused.value.reason, stranger.support_for) == (Reason.NO_SUCH_PERSON, before)
