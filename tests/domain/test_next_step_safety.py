"""The next step asks for safety answers that count, and about two who must not meet."""

import pytest
from builders import (
    TODAY,
    a_finished_case,
    a_guest,
    a_meeting,
    a_person,
    a_ready_case,
    at,
    days,
)

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    ApartHow,
    CaseState,
    Choice,
    ContactOrder,
    MeetingStatus,
    Outcome,
)
from netmeet.domain.model import Apart, Consent
from netmeet.domain.next_step import Rule, Step, next_steps

OLD = days(-8)


def rules(**given):
    """Return the rules that find a step today in a ready case."""
    return [step.rule for step in next_steps(Circle(a_ready_case(**given), TODAY))]


def a_pair(*people, how=ApartHow.NEVER):
    """Return what a case has of two people who are kept apart."""
    return {"people": list(people), "apart": [Apart(one=people[0], other=people[1], how=how)]}


@pytest.mark.parametrize(("day", "asks"), [(0, True), (7, True), (8, False), (40, False)])
def test_old_answers_are_confirmed_in_the_week_before_the_meeting(day, asks):
    found = rules(people=[a_guest(checked_on=OLD)], meeting=a_meeting(starts=at(days(day))))

    assert (Rule.CONFIRM_SAFETY in found) is asks


def test_old_answers_are_confirmed_while_somebody_is_not_invited():
    people = [a_guest(checked_on=OLD), a_guest(invited_on=None, reply=None)]

    assert rules(people=people)[0] is Rule.CONFIRM_SAFETY


@pytest.mark.parametrize(
    "facts",
    [
        {"signings": []},
        {"consent": None},
        {"consent": Consent(start=days(-60), withdrawn=TODAY)},
        {"remand_restrictions": True},
        {"state": CaseState.PAUSED},
        {"state": CaseState.CLOSED},
        {"meeting": None},
        {"meeting": a_meeting(status=MeetingStatus.ASKED)},
        {"meeting": a_meeting(status=MeetingStatus.CANCELLED)},
        {"meeting": a_meeting(starts=at(days(-1)))},
    ],
)
def test_while_nothing_goes_out_no_answer_is_asked_for(facts):
    people = [a_guest(checked_on=OLD, invited_on=None, reply=None)]

    assert Rule.CONFIRM_SAFETY not in rules(people=people, **facts)


def test_answers_that_count_need_no_step():
    people = [a_guest(checked_on=days(-7), invited_on=None, reply=None)]

    assert Rule.CONFIRM_SAFETY not in rules(people=people)


def test_two_who_must_not_meet_and_are_both_wanted_are_a_step():
    assert rules(**a_pair(a_guest(), a_guest()))[0] is Rule.PAIR


@pytest.mark.parametrize(
    "facts",
    [
        {"choice": Choice.NO},
        {"choice": Choice.LATER},
        {"contact_order": ContactOrder.YES},
        {"outcome": Outcome.DO_NOT_INVITE},
    ],
)
def test_one_who_does_not_come_makes_no_question_of_a_pair(facts):
    assert Rule.PAIR not in rules(**a_pair(a_guest(), a_guest(**facts)))
    assert Rule.PAIR not in rules(**a_pair(a_guest(**facts), a_guest()))


@pytest.mark.parametrize("how", [ApartHow.ARRIVE_APART, ApartHow.NOT_BESIDE])
def test_other_ways_to_keep_apart_are_no_step(how):
    assert Rule.PAIR not in rules(**a_pair(a_guest(), a_guest(), how=how))


def test_a_pair_is_asked_about_before_the_list_is_signed():
    assert Rule.PAIR in rules(**a_pair(a_person(), a_person()), signings=[])


def test_after_the_meeting_nobody_is_asked_who_comes():
    case = a_finished_case(**a_pair(a_guest(), a_guest()))

    assert Step(Rule.PAIR) not in next_steps(Circle(case, TODAY))


def test_an_order_comes_first_then_a_pair_then_old_answers():
    banned, old = a_guest(contact_order=ContactOrder.YES), a_guest(checked_on=OLD)
    pair = [a_guest(), a_guest()]
    apart = [Apart(one=pair[0], other=pair[1], how=ApartHow.NEVER)]
    meeting = a_meeting(starts=at(TODAY))

    found = rules(people=[banned, old, *pair], apart=apart, meeting=meeting)

    first = [Rule.CONTACT_ORDER, Rule.PAIR, Rule.CONFIRM_SAFETY, Rule.RUN_MEETING]
    assert found[:4] == first
