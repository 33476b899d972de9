"""One next step: the first rule that applies wins, and names itself."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_circle,
    a_commitment,
    a_finished_case,
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

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    CaseState,
    Choice,
    CommitmentStatus,
    ContactOrder,
    Form,
    MeetingStatus,
    PermissionStatus,
    Reply,
    Rhythm,
)
from netmeet.domain.model import AtRelease, Often, OnDate
from netmeet.domain.next_step import Rule, Step, next_step, next_steps
from netmeet.domain.tasks import Task

HELD = MeetingStatus.HELD
ORDER = ContactOrder.YES


def step(case):
    """Return the next step of a case today."""
    return next_step(Circle(case, TODAY))


def late(**given):
    """Return a guest about whom the prison's answer is late."""
    return a_guest(permission=a_permission(PermissionStatus.ASKED, asked=days(-100)), **given)


def held(day, **given):
    """Return a case whose meeting was held so many days ago, and whose agreement is open."""
    return a_ready_case(meeting=a_meeting(starts=at(days(-day)), status=HELD), **given)


def agreed(*commitments, **given):
    """Return a case with a finished agreement of these lines, and copies still to hand out."""
    return held(7, agreement=an_agreement(commitments=list(commitments)), **given)


@pytest.mark.parametrize("facts", [{"choice": Choice.YES}, {"invited_on": days(-1)}])
def test_rule_1_a_contact_order_about_somebody_wanted_or_contacted_stops_all(facts):
    banned = a_person(**{"choice": Choice.NO, "contact_order": ORDER} | facts)

    assert step(a_ready_case(people=[a_guest(), banned])) == Step(Rule.CONTACT_ORDER, banned)


@pytest.mark.parametrize("choice", [Choice.NO, Choice.LATER, None])
def test_rule_1_leaves_alone_who_is_neither_wanted_nor_contacted(choice):
    banned = a_person(contact_order=ORDER, choice=choice)

    assert step(a_case(people=[banned])).rule is not Rule.CONTACT_ORDER


def test_rule_1_wins_over_the_meeting_today():
    people = [a_guest(), a_person(contact_order=ORDER)]
    case = a_ready_case(people=people, meeting=a_meeting(starts=at(TODAY)))

    assert step(case).rule is Rule.CONTACT_ORDER


def test_rule_1_wins_while_a_case_only_prepares():
    people = [a_person(contact_order=ORDER)]

    assert step(a_case(people=people, remand_restrictions=True)).rule is Rule.CONTACT_ORDER
    assert step(a_case(people=people, state=CaseState.PAUSED)).rule is Rule.CONTACT_ORDER


def test_rule_2_the_meeting_today_is_run():
    assert step(a_ready_case(meeting=a_meeting(starts=at(TODAY)))) == Step(Rule.RUN_MEETING)


@pytest.mark.parametrize(
    ("status", "day"),
    [
        (MeetingStatus.CONFIRMED, 1),
        (MeetingStatus.CONFIRMED, -1),
        (MeetingStatus.ASKED, 0),
        (MeetingStatus.CANCELLED, 0),
        (MeetingStatus.HELD, 0),
    ],
)
def test_rule_2_is_for_a_confirmed_meeting_on_its_day(status, day):
    case = a_ready_case(meeting=a_meeting(status=status, starts=at(days(day))))

    assert step(case).rule is not Rule.RUN_MEETING


def test_rule_2_wins_over_a_call():
    people = [a_guest(reply=Reply.TALK_FIRST)]
    case = a_ready_case(people=people, meeting=a_meeting(starts=at(TODAY)))

    assert step(case) == Step(Rule.RUN_MEETING)


@pytest.mark.parametrize(
    ("day", "rule"), [(0, Rule.TASK), (1, Rule.TASK), (2, Rule.FINISH_AGREEMENT)]
)
@pytest.mark.parametrize("agreement", [None, an_agreement(finished=None)])
def test_rule_3_an_agreement_is_finished_two_days_after_the_meeting(agreement, day, rule):
    assert step(held(day, agreement=agreement)).rule is rule


def test_rule_3_rests_when_the_agreement_is_finished():
    assert step(agreed()) == Step(Rule.TASK, task=Task.AGREEMENT)


def test_rule_3_is_for_a_meeting_that_was_held():
    case = a_ready_case(meeting=a_meeting(starts=at(days(-7))))

    assert step(case) == Step(Rule.TASK, task=Task.MEETING)


def test_rule_3_wins_over_a_task_left_undone():
    assert step(held(30, map_done=None)) == Step(Rule.FINISH_AGREEMENT)


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({"reply": Reply.TALK_FIRST}, Rule.CALL),
        ({"reply": Reply.NOT_COMING, "important": True}, Rule.CALL),
        ({"reply": Reply.NOT_THEN, "important": True}, Rule.CALL),
        ({"reply": Reply.NOT_COMING}, Rule.NOTHING),
        ({"reply": Reply.COMING, "important": True}, Rule.NOTHING),
        ({"reply": Reply.TALK_FIRST, "choice": Choice.NO}, Rule.NOTHING),
    ],
)
def test_rule_4_who_wants_to_talk_or_is_important_and_cannot_come_is_called(facts, rule):
    person = a_guest(**facts)

    found = step(a_ready_case(people=[a_guest(), person]))

    assert found == (Step(rule, person) if rule is Rule.CALL else Step(Rule.NOTHING))


def test_rule_4_calls_nobody_while_a_safety_question_is_open():
    person = a_guest(reply=Reply.TALK_FIRST, contact_order=ContactOrder.UNKNOWN)

    assert step(a_ready_case(people=[a_guest(), person])) == Step(Rule.NOTHING)


def test_rule_4_is_over_when_the_meeting_was_held():
    case = agreed(people=[a_guest(reply=Reply.TALK_FIRST)])

    assert step(case).rule is not Rule.CALL


def test_rule_4_wins_over_a_late_answer():
    waiting, talker = late(), a_guest(reply=Reply.TALK_FIRST)

    assert step(a_ready_case(people=[waiting, talker])) == Step(Rule.CALL, talker)


def test_rule_5_the_prison_is_asked_about_a_late_answer():
    waiting = late()

    assert step(a_ready_case(people=[a_guest(), waiting])) == Step(Rule.ASK_PRISON, waiting)


def test_rule_5_waits_as_long_as_the_prison_usually_needs():
    in_time = a_guest(permission=a_permission(PermissionStatus.ASKED, asked=days(-21)))

    assert step(a_ready_case(people=[in_time])) == Step(Rule.TASK, task=Task.PERMISSIONS)


def test_rule_5_wins_over_a_line_that_is_due():
    waiting = late()
    agreement = an_agreement(commitments=[a_commitment(when=OnDate(TODAY))])
    case = a_ready_case(people=[waiting], agreement=agreement)

    assert step(case) == Step(Rule.ASK_PRISON, waiting)


@pytest.mark.parametrize(
    ("when", "due"),
    [
        (OnDate(days(3)), True),
        (OnDate(days(4)), False),
        (OnDate(days(-30)), True),
        (AtRelease("-1w"), True),
        (AtRelease("+0d"), False),
        (Often(Rhythm.WEEK, 1, until=TODAY), False),
        (None, False),
    ],
)
def test_rule_6_a_line_due_within_three_days_is_asked_about(when, due):
    line = a_commitment(when=when)
    case = agreed(a_commitment(), line, release_on=days(10))

    expected = Step(Rule.ASK_COMMITMENT, commitment=line)
    assert step(case) == (expected if due else Step(Rule.TASK, task=Task.AGREEMENT))


@pytest.mark.parametrize(
    ("status", "rule"),
    [
        (CommitmentStatus.AGREED, Rule.ASK_COMMITMENT),
        (CommitmentStatus.STARTED, Rule.ASK_COMMITMENT),
        (CommitmentStatus.CHANGED, Rule.ASK_COMMITMENT),
        (CommitmentStatus.DONE, Rule.TASK),
        (CommitmentStatus.NOT_NEEDED, Rule.TASK),
    ],
)
def test_rule_6_rests_when_a_line_is_done_or_no_longer_needed(status, rule):
    assert step(agreed(a_commitment(when=OnDate(TODAY), status=status))).rule is rule


def test_rule_6_asks_about_nothing_before_the_agreement_is_finished():
    case = held(1, commitments=[a_commitment(when=OnDate(TODAY))])

    assert step(case) == Step(Rule.TASK, task=Task.AGREEMENT)


def test_rule_8_otherwise_the_first_unfinished_task_is_next():
    mother = a_guest()
    new = {"signings": [], "people": []}

    assert step(a_case(**new)) == Step(Rule.TASK, task=Task.MAP)
    assert step(a_case(**new | {"people": [mother], "map_done": TODAY})).task is Task.QUESTIONS
    assert step(a_ready_case(signings=[])).task is Task.REVIEW
    assert step(a_ready_case(meeting=None)).task is Task.TIME
    assert step(a_ready_case(day=None)).task is Task.DAY
    assert step(a_finished_case(follow_up_held=None)).task is Task.FOLLOW_UP
    assert step(a_finished_case(forms_in=None)).task is Task.CLOSE


def test_rule_8_passes_over_what_another_form_does_not_need():
    case = a_ready_case(form=Form.PLAN_ONLY, meeting=None, day=None)

    assert step(case) == Step(Rule.TASK, task=Task.AGREEMENT)


@pytest.mark.parametrize("state", [CaseState.STOPPED, CaseState.CLOSED])
def test_an_ended_case_has_no_next_step(state):
    people = [a_person(contact_order=ORDER)]

    assert step(a_case(people=people, state=state)) == Step(Rule.NOTHING)


@pytest.mark.parametrize("case", [a_ready_case(), a_finished_case()])
def test_when_all_is_done_for_now_there_is_nothing_to_do(case):
    assert step(case) == Step(Rule.NOTHING)


@pytest.mark.parametrize(
    ("until", "rule"), [(None, Rule.LOOK_AGAIN), (TODAY, Rule.LOOK_AGAIN), (days(1), Rule.NOTHING)]
)
def test_a_paused_case_asks_for_the_day_to_look_again(until, rule):
    meeting = a_meeting(starts=at(TODAY))
    case = a_case(state=CaseState.PAUSED, state_until=until, meeting=meeting, signings=[])

    assert step(case) == Step(rule)


def test_a_case_with_restrictions_asks_for_the_day_to_look_again():
    assert step(a_case(remand_restrictions=True)) == Step(Rule.LOOK_AGAIN)


def test_a_case_with_restrictions_is_prepared_without_contact_until_then():
    waiting = {"remand_restrictions": True, "state_until": days(30), "signings": []}
    drawn = {"people": [a_person()], "map_done": TODAY}

    assert step(a_case(**waiting)).task is Task.MAP
    assert step(a_case(**waiting | drawn | {"people": [a_person(choice=None)]})).task is Task.CHOOSE
    assert step(a_case(**waiting | drawn)).task is Task.QUESTIONS
    assert step(a_case(**waiting | drawn, questions=[a_question()])).task is None


def test_the_word_for_a_step_is_its_task_or_its_rule():
    talker = a_guest(reply=Reply.TALK_FIRST)

    assert step(a_case(signings=[])).code == "map"
    assert next_step(a_circle(talker)).code == "call"


def test_two_ways_to_the_same_task_are_one_step():
    steps = next_steps(Circle(a_ready_case(meeting=a_meeting(starts=at(TODAY))), TODAY))

    assert [one.work for one in steps].count(Task.MEETING) == 1
