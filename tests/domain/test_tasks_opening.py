"""What opens each task, and what a case in another form does not need."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_copy,
    a_finished_case,
    a_guest,
    a_meeting,
    a_person,
    a_ready_case,
    an_agreement,
    at,
    days,
)

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Choice, Form, MeetingStatus
from netmeet.domain.tasks import State, Task, is_open, state, states, still_closed_by

NOT_A_MEETING = (Form.SMALL_CIRCLE, Form.PLAN_ONLY)
OF_A_MEETING = (Task.TIME, Task.INVITATIONS, Task.DAY, Task.MEETING)


def circle_of(case, today=TODAY):
    """Return the circle of a case, today unless said otherwise."""
    return Circle(case, today)


def test_a_new_case_begins_with_the_map_and_the_questions():
    new = circle_of(a_case(signings=[]))

    assert states(new) == dict.fromkeys(Task, State.LOCKED) | {
        Task.MAP: State.TODO,
        Task.QUESTIONS: State.TODO,
    }


def test_a_case_can_be_done_with_all_twelve():
    assert states(circle_of(a_finished_case())) == dict.fromkeys(Task, State.DONE)


def test_a_prepared_case_waits_for_the_day_of_its_meeting():
    case = a_ready_case()
    prepared = dict.fromkeys(tuple(Task)[:8], State.DONE)
    after = dict.fromkeys(tuple(Task)[8:], State.LOCKED)

    assert states(circle_of(case)) == prepared | after
    assert states(circle_of(case, days(14))) == prepared | after | {Task.MEETING: State.TODO}


@pytest.mark.parametrize(
    ("task", "undone", "closed_by"),
    [
        (Task.REVIEW, {}, []),
        (Task.REVIEW, {"people": [a_person(choice=None)]}, [Task.CHOOSE]),
        (Task.REVIEW, {"questions": []}, [Task.QUESTIONS]),
        (Task.REVIEW, {"people": [], "questions": []}, [Task.CHOOSE, Task.QUESTIONS]),
        (Task.PERMISSIONS, {}, []),
        (Task.PERMISSIONS, {"signings": []}, [Task.REVIEW]),
        (Task.TIME, {"signings": []}, [Task.REVIEW]),
        (Task.INVITATIONS, {}, []),
        (Task.INVITATIONS, {"meeting": None}, [Task.TIME]),
        (Task.DAY, {"meeting": a_meeting(status=MeetingStatus.ASKED)}, [Task.TIME]),
        (Task.AGREEMENT, {}, []),
        (Task.AGREEMENT, {"meeting": a_meeting()}, [Task.MEETING]),
        (Task.FOLLOW_UP, {}, []),
        (Task.FOLLOW_UP, {"agreement": an_agreement(finished=None)}, [Task.AGREEMENT]),
        (Task.CLOSE, {"agreement": None, "follow_up_held": None}, []),
        (Task.CLOSE, {"meeting": a_meeting()}, [Task.MEETING]),
    ],
)
def test_each_task_is_opened_by_the_ones_before_it(task, undone, closed_by):
    circle = circle_of(a_finished_case(**undone))

    assert still_closed_by(circle, task) == closed_by
    assert is_open(circle, task) is not bool(closed_by)


@pytest.mark.parametrize("task", [Task.MAP, Task.QUESTIONS])
def test_the_map_and_the_questions_are_always_open(task):
    assert is_open(circle_of(a_case(signings=[])), task)


def test_choosing_opens_with_the_first_person():
    assert not is_open(circle_of(a_case()), Task.CHOOSE)
    assert is_open(circle_of(a_case(people=[a_person(choice=None)])), Task.CHOOSE)


@pytest.mark.parametrize(
    ("day", "how_it_stands"), [(1, State.LOCKED), (0, State.TODO), (-1, State.TODO)]
)
def test_holding_the_meeting_opens_on_its_day(day, how_it_stands):
    case = a_ready_case(meeting=a_meeting(starts=at(days(day))))

    assert state(circle_of(case), Task.MEETING) is how_it_stands


@pytest.mark.parametrize(
    "meeting", [None, a_meeting(status=MeetingStatus.CANCELLED, starts=at(TODAY))]
)
def test_without_a_meeting_to_hold_the_day_never_comes(meeting):
    assert state(circle_of(a_ready_case(meeting=meeting)), Task.MEETING) is State.LOCKED


@pytest.mark.parametrize("task", [Task.PERMISSIONS, Task.INVITATIONS])
def test_a_list_with_nobody_wanted_waits_for_nobody(task):
    case = a_ready_case(people=[a_guest(choice=Choice.NO)])

    assert state(circle_of(case), task) is State.TODO


def test_what_is_done_stays_done_when_what_opened_it_is_undone():
    case = a_finished_case(signings=[])

    assert state(circle_of(case), Task.PERMISSIONS) is State.DONE
    assert state(circle_of(case), Task.REVIEW) is State.TODO


@pytest.mark.parametrize("form", NOT_A_MEETING)
def test_another_form_needs_no_time_invitations_day_or_meeting(form):
    shown = states(circle_of(a_finished_case(form=form)))

    assert [task for task in Task if shown[task] is State.NOT_NEEDED] == list(OF_A_MEETING)
    assert set(shown.values()) == {State.DONE, State.NOT_NEEDED}


@pytest.mark.parametrize("form", NOT_A_MEETING)
def test_what_is_not_needed_is_not_needed_even_when_nothing_is_done(form):
    shown = states(circle_of(a_case(form=form, signings=[])))

    assert {shown[task] for task in OF_A_MEETING} == {State.NOT_NEEDED}


def test_a_meeting_needs_everything():
    shown = states(circle_of(a_case(form=Form.MEETING)))

    assert State.NOT_NEEDED not in shown.values()


@pytest.mark.parametrize("form", NOT_A_MEETING)
def test_the_agreement_of_another_form_opens_with_the_signed_list(form):
    unsigned = circle_of(a_case(form=form, signings=[]))
    signed = circle_of(a_case(form=form, people=[a_person()]))

    assert still_closed_by(unsigned, Task.AGREEMENT) == [Task.REVIEW]
    assert still_closed_by(unsigned, Task.CLOSE) == [Task.REVIEW]
    assert state(signed, Task.AGREEMENT) is State.TODO
    assert state(signed, Task.CLOSE) is State.TODO


@pytest.mark.parametrize("form", NOT_A_MEETING)
def test_the_agreement_of_another_form_is_finished_without_a_meeting(form):
    mother = a_guest()
    agreement = an_agreement(copies=[a_copy(MAIN), a_copy(mother)])
    circle = circle_of(a_case(form=form, people=[mother], agreement=agreement))

    assert state(circle, Task.AGREEMENT) is State.DONE
    assert state(circle, Task.FOLLOW_UP) is State.TODO
