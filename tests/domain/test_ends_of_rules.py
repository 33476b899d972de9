"""Where each rule ends: what was settled, withdrawn, cancelled or replaced asks for no step."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_child,
    a_circle,
    a_commitment,
    a_guardian,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    a_question,
    a_ready_case,
    an_agreement,
    at,
    days,
)

from netmeet.domain.circle import Circle, is_allowed_in, no_entry
from netmeet.domain.codes import (
    Choice,
    ContactOrder,
    Form,
    MeetingStatus,
    PermissionStatus,
    PlanB,
    Reply,
    Track,
)
from netmeet.domain.model import Consent, OnDate
from netmeet.domain.next_step import Rule, next_step
from netmeet.domain.permissions import EarliestDate, earliest_safe_date
from netmeet.domain.safety import is_child
from netmeet.domain.stages import Stage, stage
from netmeet.domain.tasks import State, Task, state

LONG_AGO = days(-100)


def held(**given):
    meeting = a_meeting(starts=at(days(-7)), status=MeetingStatus.HELD)
    return a_ready_case(meeting=meeting, **given)


def step(case):
    return next_step(Circle(case, TODAY))


@pytest.mark.parametrize(
    "facts",
    [
        {"contact_order": ContactOrder.UNKNOWN},
        {"choice": Choice.NO, "contact_order": ContactOrder.YES},
    ],
)
def test_a_due_line_of_somebody_who_may_not_be_contacted_is_not_asked_about(facts):
    other = a_person(**facts)
    agreement = an_agreement(commitments=[a_commitment(who=other, when=OnDate(TODAY))])

    assert (
        step(held(people=[a_guest(), other], agreement=agreement)).rule is not Rule.ASK_COMMITMENT
    )


def test_an_expired_permission_is_asked_for_again_from_today():
    person = a_person(permission=a_permission(PermissionStatus.EXPIRED, asked=days(-300)))

    assert earliest_safe_date(a_circle(person)) == EarliestDate(days(21), (person,))


def test_a_refusal_is_an_answer_and_not_waited_for():
    person = a_person(permission=a_permission(PermissionStatus.REFUSED, asked=days(-1)))

    assert earliest_safe_date(a_circle(person)) == EarliestDate(TODAY, ())


def test_a_refusal_stands_even_where_no_permission_was_needed():
    refused = a_permission(PermissionStatus.REFUSED, track=Track.NOT_NEEDED)
    person = a_person(permission=refused)

    assert (is_allowed_in(person), no_entry(person) is not None) == (False, True)


def test_an_agreement_in_a_small_circle_is_followed_though_the_meeting_was_cancelled():
    case = a_ready_case(
        form=Form.SMALL_CIRCLE,
        meeting=a_meeting(status=MeetingStatus.CANCELLED),
        agreement=an_agreement(),
    )

    assert stage(Circle(case, TODAY)) is Stage.FOLLOWING


def test_a_second_meeting_that_is_cancelled_leaves_the_first_agreement():
    first = a_meeting(starts=at(days(-30)), status=MeetingStatus.HELD)
    second = a_meeting(status=MeetingStatus.CANCELLED)
    case = a_ready_case(meetings=[first, second], agreement=an_agreement())

    assert stage(Circle(case, TODAY)) is Stage.FOLLOWING


def test_a_second_meeting_needs_an_agreement_of_its_own():
    first = a_meeting(starts=at(days(-60)), status=MeetingStatus.HELD)
    second = a_meeting(starts=at(days(-5)), status=MeetingStatus.HELD)
    old = an_agreement(finished=days(-58), copies=[])

    assert step(a_ready_case(meetings=[first, second], agreement=old)).rule is Rule.FINISH_AGREEMENT


def test_letters_that_may_go_out_come_before_a_permission_that_is_waited_for():
    waiting = a_person(permission=a_permission(PermissionStatus.ASKED, asked=days(-1)))

    assert step(a_ready_case(people=[waiting])).task is Task.INVITATIONS


@pytest.mark.parametrize("facts", [{"plan_b": PlanB.PHONE}, {"reply": Reply.NOT_COMING}])
def test_the_prison_is_not_asked_again_about_somebody_settled(facts):
    late = a_permission(PermissionStatus.ASKED, asked=LONG_AGO)
    person = a_guest(permission=late, **facts)

    assert step(a_ready_case(people=[person, a_guest()])).rule is not Rule.ASK_PRISON


def test_somebody_born_eighteen_years_ago_may_still_be_a_child():
    assert is_child(a_person(birth_year=TODAY.year - 18), TODAY)


def test_calls_end_when_a_small_circle_has_its_agreement():
    due = an_agreement(commitments=[a_commitment(when=OnDate(TODAY))])
    case = a_ready_case(
        form=Form.SMALL_CIRCLE,
        meeting=None,
        people=[a_guest(reply=Reply.TALK_FIRST)],
        agreement=due,
    )

    assert step(case).rule is Rule.ASK_COMMITMENT


def test_a_number_is_never_given_again():
    agreement = an_agreement(commitments=[a_commitment(), a_commitment()])
    first, second = agreement.commitments

    agreement.commitments.remove(first)
    agreement.commitments.append(a_commitment())

    assert (second.number, [line.number for line in agreement.commitments]) == (2, [2, 3])


def test_a_question_with_a_no_does_not_count():
    dropped = [a_question(choice=Choice.NO) for _ in range(5)]

    assert state(a_circle(questions=[a_question(), *dropped]), Task.QUESTIONS) is State.DONE


def test_who_goes_without_an_answer_does_not_stop_the_waiting():
    people = [
        a_guest(reply=None),
        a_person(permission=a_permission(), go_without_answer=True),
    ]

    assert state(Circle(a_ready_case(people=people), TODAY), Task.INVITATIONS) is State.WAITING


def test_a_wanted_child_whose_guardian_has_an_order_stops_the_case():
    child = a_child(guardians=[a_guardian(contact_order=ContactOrder.YES)])

    assert step(a_ready_case(people=[a_guest(), child])).rule is Rule.CONTACT_ORDER


@pytest.mark.parametrize("meeting", [None, a_meeting(starts=at(TODAY))])
@pytest.mark.parametrize(
    ("end", "rule"),
    [
        ({"withdrawn": days(-1)}, Rule.CONSENT_WITHDRAWN),
        ({"until": days(-1)}, Rule.CONSENT_ENDED),
    ],
)
def test_a_consent_that_is_over_comes_before_everything_but_an_order(meeting, end, rule):
    over = Consent(start=days(-60), **end)

    assert step(a_case(consent=over, meeting=meeting)).rule is rule
