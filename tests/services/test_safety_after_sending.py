"""An order or a pair that is known only after letters went out, in every order of deeds."""

from itertools import permutations

import pytest
from builders import TODAY, a_guest, a_meeting, a_ready_case

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    ApartHow,
    Approach,
    ContactOrder,
    MeetingStatus,
    Reply,
)
from netmeet.domain.invitations import why_not_reached
from netmeet.domain.next_step import Rule, next_steps
from netmeet.domain.refusal import Refused
from netmeet.services import apart, invitations, safety
from netmeet.services.invitations import Answer
from netmeet.services.safety import Safety

BY = "Rasmus Lind"
COMES = Answer(reply=Reply.COMING, takes_part=None, message=None, important=False)
ORDER = Safety(
    contact_order=ContactOrder.YES,
    outcome=None,
    mention_prison=None,
    under_18=None,
    birth_year=None,
)


def keep(session):
    """Return a case in which two people can be invited."""
    people = [a_guest(name=name, invited_on=None, reply=None) for name in ("Ida", "Bo")]
    case = a_ready_case(people=people, meeting=a_meeting(letters_checked=TODAY))
    session.add(case)
    session.flush()
    return case


def invite(session, person):
    """Post a letter, if that may be done now."""
    try:
        with session.begin_nested():
            invitations.reach(session, person, how=Approach.POSTED, today=TODAY, by=BY)
    except Refused:
        return


def keep_apart(session, case):
    apart.keep_apart(session, tuple(case.people), ApartHow.NEVER, by=BY)


def forbid(session, person):
    safety.answer(session, person, ORDER, today=TODAY, by=BY)


def rules(case):
    return [step.rule for step in next_steps(Circle(case, TODAY))]


def reachable(case):
    """Return who could be reached in any way."""
    at = Circle(case, TODAY)
    return [
        person.name
        for person in case.people
        if not all(why_not_reached(at, person, how) for how in Approach)
    ]


def as_it_was(case):
    """Return what would tell a guest that something was cancelled."""
    meeting = case.meeting
    return meeting.status, meeting.starts, [(one.choice, one.invited_on) for one in case.people]


@pytest.mark.parametrize("order", list(permutations(["one", "other", "pair"])))
def test_a_pair_that_is_known_late_holds_both_and_is_a_task(session, order):
    case = keep(session)
    one, other = case.people
    todo = {
        "one": lambda: invite(session, one),
        "other": lambda: invite(session, other),
        "pair": lambda: keep_apart(session, case),
    }

    for name in order:
        todo[name]()
        left = as_it_was(case)

    assert (reachable(case), rules(case)[0]) == ([], Rule.PAIR)
    assert as_it_was(case) == left
    assert case.meeting.status is MeetingStatus.CONFIRMED
    for person in [person for person in case.people if person.invited_on]:
        invitations.answer(session, person, COMES, today=TODAY, by=BY)
        assert person.reply is Reply.COMING


@pytest.mark.parametrize("order", list(permutations(["one", "other", "pair", "order"])))
def test_an_order_that_is_known_late_is_a_task_and_cancels_nothing(session, order):
    case = keep(session)
    one, other = case.people
    todo = {
        "one": lambda: invite(session, one),
        "other": lambda: invite(session, other),
        "pair": lambda: keep_apart(session, case),
        "order": lambda: forbid(session, one),
    }

    for name in order:
        todo[name]()

    assert rules(case)[0] is Rule.CONTACT_ORDER
    assert Rule.PAIR not in rules(case)
    assert reachable(case) == ["Bo"]
    assert (case.meeting.status, len(case.meetings)) == (MeetingStatus.CONFIRMED, 1)
    if one.invited_on:
        invitations.answer(session, one, COMES, today=TODAY, by=BY)
        assert one.reply is Reply.COMING


def test_the_task_is_done_when_one_of_the_two_is_not_wanted_any_more(session):
    case = keep(session)
    keep_apart(session, case)
    case.people[0].choice = None

    assert (reachable(case), Rule.PAIR in rules(case)) == (["Bo"], False)


def test_after_an_order_nothing_more_is_sent_in_any_way(session):
    case = keep(session)
    one, _ = case.people
    invite(session, one)
    forbid(session, one)

    for how in Approach:
        with pytest.raises(Refused):
            invitations.reach(session, one, how=how, today=TODAY, by=BY)

    assert len(one.contacts) == 1
