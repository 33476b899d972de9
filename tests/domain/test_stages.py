"""A case goes from an idea to its end, and stopping is a normal end."""

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
from netmeet.domain.codes import MAIN, CaseState, Form, MeetingStatus
from netmeet.domain.model import Consent
from netmeet.domain.stages import Stage, stage

NOT_A_MEETING = (Form.SMALL_CIRCLE, Form.PLAN_ONLY)


def stage_of(case):
    """Return the stage of a case today."""
    return stage(Circle(case, TODAY))


def a_held_meeting():
    """Return a meeting that was held a week ago."""
    return a_meeting(starts=at(days(-7)), status=MeetingStatus.HELD)


@pytest.mark.parametrize("consent", [None, Consent()])
def test_without_consent_a_case_is_an_idea(consent):
    assert stage_of(a_case(consent=consent, people=[a_person()])) is Stage.IDEA


def test_with_consent_and_nobody_on_the_map_it_is_at_the_consent():
    assert stage_of(a_case(people=[])) is Stage.CONSENT


def test_the_first_person_on_the_map_begins_the_preparing():
    assert stage_of(a_case(people=[a_person(choice=None)], signings=[])) is Stage.PREPARING


@pytest.mark.parametrize(
    "undone",
    [
        {"map_done": None},
        {"questions": []},
        {"signings": []},
        {"people": [a_guest(choice=None)]},
        {"people": [a_guest(permission=None)]},
        {"people": [a_guest(reply=None)]},
        {"meeting": a_meeting(status=MeetingStatus.ASKED)},
        {"day": None},
    ],
)
def test_one_unfinished_task_of_the_first_eight_keeps_it_preparing(undone):
    assert stage_of(a_ready_case(**undone)) is Stage.PREPARING


def test_with_the_first_eight_tasks_done_it_is_ready():
    assert stage_of(a_ready_case()) is Stage.READY


@pytest.mark.parametrize("form", NOT_A_MEETING)
def test_another_form_is_ready_without_time_invitations_and_day(form):
    people = [a_guest(invited_on=None, reply=None)]
    case = a_ready_case(form=form, people=people, meeting=None, day=None, roles=None)

    assert stage_of(case) is Stage.READY


@pytest.mark.parametrize("agreement", [None, an_agreement(finished=None)])
def test_a_meeting_without_a_finished_agreement_is_held(agreement):
    assert stage_of(a_ready_case(meeting=a_held_meeting(), agreement=agreement)) is Stage.HELD


def test_a_finished_agreement_is_followed_although_copies_are_missing():
    case = a_ready_case(meeting=a_held_meeting(), agreement=an_agreement())

    assert stage_of(case) is Stage.FOLLOWING


@pytest.mark.parametrize("form", NOT_A_MEETING)
def test_an_agreement_without_a_meeting_is_followed_as_well(form):
    mother = a_guest()
    agreement = an_agreement(copies=[a_copy(MAIN), a_copy(mother)])

    case = a_case(form=form, people=[mother], agreement=agreement)

    assert stage_of(case) is Stage.FOLLOWING


def test_a_new_meeting_after_an_agreement_is_prepared_again():
    meetings = [a_held_meeting(), a_meeting(status=MeetingStatus.ASKED)]

    case = a_ready_case(meetings=meetings, agreement=an_agreement())

    assert stage_of(case) is Stage.PREPARING


def test_with_all_twelve_tasks_done_it_is_followed_until_somebody_closes_it():
    assert stage_of(a_finished_case()) is Stage.FOLLOWING
    assert stage_of(a_finished_case(state=CaseState.CLOSED)) is Stage.CLOSED


@pytest.mark.parametrize(
    ("state", "end"),
    [
        (CaseState.PAUSED, Stage.PAUSED),
        (CaseState.STOPPED, Stage.STOPPED),
        (CaseState.CLOSED, Stage.CLOSED),
    ],
)
@pytest.mark.parametrize("build", [a_case, a_ready_case, a_finished_case])
def test_a_pause_or_an_end_may_come_at_any_time(build, state, end):
    assert stage_of(build(state=state)) is end
