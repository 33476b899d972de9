"""Twelve tasks: what finishes each, what opens each, and which a case does not need."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_circle,
    a_commitment,
    a_copy,
    a_day,
    a_finished_case,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
    a_question,
    a_ready_case,
    an_agreement,
    at,
    days,
)

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    MAIN,
    Choice,
    ContactOrder,
    MeetingStatus,
    PermissionStatus,
    PlanB,
    Reply,
    Track,
)
from netmeet.domain.model import Arrangement, DayPlan, Roles, Slot
from netmeet.domain.tasks import State, Task, informants, is_done, state, states

DONE, DOING, TODO, WAITING, LOCKED, NOT_NEEDED = State
REFUSED = PermissionStatus.REFUSED


def on_day(case, today=TODAY):
    """Return the state of every task of a case on a day."""
    return states(Circle(case, today))


def how(case, task):
    """Return the state of one task today."""
    return state(Circle(case, TODAY), task)


@pytest.mark.parametrize(
    ("task", "undone"),
    [
        (Task.MAP, {"map_done": None}),
        (Task.MAP, {"people": []}),
        (Task.CHOOSE, {"people": []}),
        (Task.QUESTIONS, {"questions": []}),
        (Task.REVIEW, {"signings": []}),
        (Task.PERMISSIONS, {"people": []}),
        (Task.TIME, {"meeting": None}),
        (Task.INVITATIONS, {"people": []}),
        (Task.DAY, {"day": None}),
        (Task.DAY, {"roles": None}),
        (Task.MEETING, {"meeting": None}),
        (Task.AGREEMENT, {"agreement": None}),
        (Task.FOLLOW_UP, {"follow_up_held": None}),
        (Task.CLOSE, {"forms_in": None}),
        (Task.CLOSE, {"delete_on": None}),
    ],
)
def test_a_task_is_not_done_without_what_it_is_about(task, undone):
    circle = Circle(a_finished_case(**undone), TODAY)

    assert not is_done(circle, task)


@pytest.mark.parametrize(("number", "done"), [(0, False), (1, True), (5, True), (6, False)])
def test_one_to_five_questions_are_enough(number, done):
    circle = a_circle(questions=[a_question() for _ in range(number)])

    assert is_done(circle, Task.QUESTIONS) is done


@pytest.mark.parametrize(
    ("choices", "how_it_stands"),
    [
        ([None, None], TODO),
        ([Choice.YES, None], DOING),
        ([Choice.YES, Choice.NO, Choice.LATER], DONE),
        ([], LOCKED),
    ],
)
def test_choosing_is_done_when_everybody_has_yes_no_or_later(choices, how_it_stands):
    circle = a_circle(*(a_person(choice=choice) for choice in choices))

    assert state(circle, Task.CHOOSE) is how_it_stands


@pytest.mark.parametrize(
    ("facts", "done"),
    [
        ({"permission": a_permission()}, True),
        ({"permission": a_permission(PermissionStatus.CONDITIONS)}, True),
        ({"permission": a_permission(None, track=Track.NOT_NEEDED)}, True),
        ({"permission": a_permission(REFUSED), "plan_b": PlanB.WITHOUT}, True),
        ({"permission": a_permission(REFUSED)}, False),
        ({"permission": a_permission(PermissionStatus.EXPIRED)}, False),
        ({"permission": a_permission(PermissionStatus.ASKED)}, False),
        ({"permission": None}, False),
        ({"permission": None, "choice": Choice.LATER}, True),
        ({"permission": None, "contact_order": ContactOrder.UNKNOWN}, True),
    ],
)
def test_permissions_are_done_when_each_wanted_and_safe_person_is_decided(facts, done):
    circle = a_circle(a_guest(), a_person(**facts))

    assert is_done(circle, Task.PERMISSIONS) is done


@pytest.mark.parametrize(
    ("statuses", "how_it_stands"),
    [
        ([None, None], TODO),
        ([PermissionStatus.APPROVED, None], DOING),
        ([PermissionStatus.ASKED, None], TODO),
        ([PermissionStatus.ASKED, PermissionStatus.ASKED], WAITING),
        ([PermissionStatus.APPROVED, PermissionStatus.ASKED], WAITING),
        ([PermissionStatus.REFUSED, PermissionStatus.ASKED], TODO),
    ],
)
def test_permissions_wait_when_the_prison_has_been_asked_about_all(statuses, how_it_stands):
    people = [a_person(permission=a_permission(status)) for status in statuses]

    assert how(a_ready_case(people=people), Task.PERMISSIONS) is how_it_stands


@pytest.mark.parametrize(
    ("status", "how_it_stands"),
    [
        (MeetingStatus.ASKED, WAITING),
        (MeetingStatus.CONFIRMED, DONE),
        (MeetingStatus.HELD, DONE),
        (MeetingStatus.CANCELLED, TODO),
        (None, TODO),
    ],
)
def test_time_and_place_are_found_when_the_prison_has_confirmed(status, how_it_stands):
    case = a_ready_case(meeting=a_meeting(status=status))

    assert how(case, Task.TIME) is how_it_stands


def test_finding_a_time_has_begun_with_the_first_candidate():
    case = a_ready_case(meeting=None, slots=[Slot(starts=at(days(20)), minutes=180)])

    assert how(case, Task.TIME) is DOING


@pytest.mark.parametrize(
    ("facts", "how_it_stands"),
    [
        ({"invited_on": TODAY, "reply": Reply.COMING}, DONE),
        ({"invited_on": TODAY, "reply": Reply.NOT_COMING}, DONE),
        ({"invited_on": TODAY, "reply": Reply.NONE}, WAITING),
        ({"invited_on": TODAY}, WAITING),
        ({"reply": Reply.COMING}, DOING),
        ({"go_without_answer": True}, DONE),
        ({"choice": Choice.NO}, DONE),
        ({}, DOING),
    ],
)
def test_invitations_are_done_when_each_has_one_and_has_answered(facts, how_it_stands):
    case = a_ready_case(people=[a_guest(), a_person(**facts)])

    assert how(case, Task.INVITATIONS) is how_it_stands


def test_invitations_have_not_begun_before_the_first_has_gone():
    assert how(a_ready_case(people=[a_person()]), Task.INVITATIONS) is TODO


@pytest.mark.parametrize(
    ("facts", "how_it_stands"),
    [
        pytest.param({}, DONE, id="all there"),
        pytest.param({"roles": Roles(chair=a_guest())}, DOING, id="no note-taker"),
        pytest.param({"roles": Roles(note_taker=a_guest())}, DOING, id="no chair"),
        pytest.param({"day": a_day(planned=[])}, DOING, id="no parts"),
        pytest.param({"day": a_day(arranged=[Arrangement()])}, DOING, id="a need not seen to"),
        pytest.param({"day": a_day(arranged=[Arrangement(done=True)])}, DONE, id="seen to"),
        pytest.param({"prison": a_prison(room=None)}, DONE, id="the meeting has a room"),
        pytest.param({"meeting": a_meeting(room=None)}, DONE, id="the prison has a room"),
        pytest.param({"day": None, "roles": None}, TODO, id="nothing yet"),
        pytest.param({"day": None}, DOING, id="begun with the roles"),
        pytest.param({"day": DayPlan(), "roles": None}, DOING, id="begun"),
    ],
)
def test_the_day_is_planned_with_roles_parts_room_and_needs(facts, how_it_stands):
    assert how(a_ready_case(**facts), Task.DAY) is how_it_stands


@pytest.mark.parametrize("meeting", [None, a_meeting(room=None)])
def test_the_day_is_not_planned_without_a_room(meeting):
    case = a_ready_case(prison=a_prison(room=None), meeting=meeting)

    assert not is_done(Circle(case, TODAY), Task.DAY)


@pytest.mark.parametrize(("read_on", "how_it_stands"), [(None, DOING), (TODAY, DONE)])
def test_information_is_read_with_the_main_person_before_the_day(read_on, how_it_stands):
    adviser = a_guest(minutes=10, read_on=read_on)

    assert how(a_ready_case(people=[adviser]), Task.DAY) is how_it_stands


def test_who_informs_is_named_by_a_question_or_has_minutes():
    asked, timed, other, dropped = a_guest(), a_guest(minutes=10), a_guest(), a_guest()
    gone = a_guest(minutes=10, reply=Reply.NOT_COMING)
    questions = [
        a_question(informant=asked),
        a_question(informant=dropped, choice=Choice.NO),
        a_question(informant=gone),
    ]

    circle = a_circle(asked, timed, other, dropped, gone, questions=questions)

    assert informants(circle) == [asked, timed]


def held_with(*people):
    """Return a held meeting that these people attended."""
    return a_meeting(starts=at(days(-7)), status=MeetingStatus.HELD, attended=people)


@pytest.mark.parametrize(
    ("holders", "done"),
    [
        (["main", "mother"], True),
        (["main", "mother", "brother"], True),
        (["main"], False),
        (["mother", "brother"], False),
        (["main", "brother"], False),
    ],
)
def test_a_finished_agreement_is_done_when_the_present_and_the_main_person_have_it(holders, done):
    people = {"mother": a_guest(), "brother": a_guest()}
    copies = [a_copy({"main": MAIN, **people}[name]) for name in holders]

    case = a_finished_case(
        people=list(people.values()),
        meeting=held_with(people["mother"]),
        agreement=an_agreement(copies=copies),
    )

    assert how(case, Task.AGREEMENT) is (DONE if done else TODO)


def test_who_was_there_but_may_not_be_named_needs_no_copy():
    mother, stranger = a_guest(), a_guest(contact_order=ContactOrder.YES)
    agreement = an_agreement(copies=[a_copy(MAIN), a_copy(mother)])

    case = a_finished_case(
        people=[mother, stranger], meeting=held_with(mother, stranger), agreement=agreement
    )

    assert how(case, Task.AGREEMENT) is DONE


def test_an_agreement_with_lines_is_under_way_until_it_is_finished():
    mother = a_guest()
    copies = [a_copy(MAIN), a_copy(mother)]
    agreement = an_agreement(finished=None, copies=copies, commitments=[a_commitment()])

    case = a_finished_case(people=[mother], agreement=agreement)

    assert how(case, Task.AGREEMENT) is DOING


@pytest.mark.parametrize("begun", [{"forms_in": None}, {"delete_on": None}])
def test_closing_is_under_way_with_the_forms_or_the_deletion_date(begun):
    assert how(a_finished_case(**begun), Task.CLOSE) is DOING


def test_closing_begins_with_neither():
    assert how(a_finished_case(forms_in=None, delete_on=None), Task.CLOSE) is TODO


@pytest.mark.parametrize(("people", "how_it_stands"), [([], TODO), ([a_person()], DOING)])
def test_the_map_is_under_way_until_that_is_all_for_now(people, how_it_stands):
    assert how(a_case(people=people), Task.MAP) is how_it_stands


def test_too_many_questions_are_under_way():
    assert how(a_case(questions=[a_question() for _ in range(6)]), Task.QUESTIONS) is DOING


def test_nobody_has_to_choose_about_somebody_with_an_order():
    barred = a_person(choice=None, contact_order=ContactOrder.YES)
    assert is_done(a_circle(a_person(), barred), Task.CHOOSE)
