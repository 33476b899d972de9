"""A transfer resets permissions and what was known of the prison, and keeps the rest."""

from datetime import time

import pytest
from builders import (
    TODAY,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
    a_ready_case,
    at,
    days,
)

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    Choice,
    Deed,
    MeetingStatus,
    PermissionStatus,
    PlanB,
    PrisonKind,
    Remote,
    Reply,
    Track,
    Weekday,
)
from netmeet.domain.model import Prison, VisitingHours
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.tasks import Task, is_done
from netmeet.services import transfers
from netmeet.services.transfers import Move

BY = "Mette Lund"
MOVE = Move(name="Øvelsesfængslet Mosede", kind=PrisonKind.OPEN, on=days(-2))
REFUSED, NOT_ASKED = PermissionStatus.REFUSED, PermissionStatus.NOT_ASKED
WHOLE = a_permission(
    PermissionStatus.CONDITIONS,
    track=Track.VOLUNTEER,
    asked=days(-30),
    answered=days(-9),
    valid_until=days(90),
    conditions="Medbring billedlegitimation.",
)


def moved(session, move=MOVE, **given):
    """Return a case after a transfer was noted."""
    case = a_ready_case(**given)
    session.add(case)
    session.flush()
    transfers.transfer(session, case, move, today=TODAY, by=BY)
    session.commit()
    session.expire_all()
    return case


def facts_of(permission):
    names = ("track", "status", "asked", "answered", "valid_until", "conditions")
    return tuple(getattr(permission, name) for name in names)


def test_every_permission_is_reset_and_its_track_stays(session):
    case = moved(session, people=[a_guest(permission=WHOLE)])

    assert facts_of(case.people[0].permission) == (
        Track.VOLUNTEER,
        NOT_ASKED,
        None,
        None,
        None,
        None,
    )
    assert not is_done(Circle(case, TODAY), Task.PERMISSIONS)


def test_whether_a_permission_is_needed_the_new_prison_decides(session):
    permission = a_permission(None, track=Track.NOT_NEEDED)

    case = moved(session, people=[a_guest(permission=permission)])

    assert facts_of(case.people[0].permission)[:2] == (None, NOT_ASKED)


def test_a_plan_b_falls_away_with_the_no_that_it_answered(session):
    people = [
        a_guest(permission=a_permission(REFUSED), plan_b=PlanB.MESSAGE),
        a_guest(permission=a_permission(), plan_b=PlanB.MESSAGE),
    ]

    case = moved(session, people=people)

    assert [person.plan_b for person in case.people] == [None, PlanB.MESSAGE]


def test_who_was_never_asked_for_has_still_no_permission(session):
    assert moved(session, people=[a_person()]).people[0].permission is None


def test_what_was_known_of_the_old_prison_is_gone(session):
    hours = VisitingHours(weekday=Weekday.MONDAY, begins=time(9), ends=time(12))
    old = a_prison(
        at_once=6,
        permission_days=10,
        child_days=3,
        foreign_days=4,
        gate_phone="+4520000092",
        address=["Vejen 1"],
        remote=Remote.YES,
        visiting=[hours],
        closed_days=[days(9)],
    )

    case = moved(session, prison=old, officer_name="Bente Krog", officer_phone="+4520000091")

    prison = case.prison
    assert (prison.name, prison.kind) == (MOVE.name, PrisonKind.OPEN)
    known = ("room", "seats", "at_once", "permission_days", "child_days", "foreign_days")
    known += ("gate_phone", "remote", "private_watch")
    assert {getattr(prison, name) for name in known} == {None}
    assert (prison.address, prison.visiting, prison.closed_days) == ([], [], [])
    assert (case.officer_name, case.officer_phone) == (None, None)
    assert session.query(Prison).count() == 1


def test_the_list_the_answers_and_the_invitations_stay(session):
    guest = a_guest(foreign_citizen=True, message="En hilsen")

    case = moved(session, people=[guest, a_person(choice=Choice.NO)])

    kept = case.people[0]
    assert (case.list_signed is not None, kept.choice, kept.reply) == (
        True,
        Choice.YES,
        Reply.COMING,
    )
    assert (kept.invited_on, kept.foreign_citizen, kept.message) == (days(-30), True, "En hilsen")
    assert [question.text for question in case.questions] == ["Hvor kan Jonas bo den første tid?"]


def test_a_meeting_to_come_waits_for_the_new_prison(session):
    meeting = a_meeting(sequence=2, letters_checked=days(-1))

    case = moved(session, meeting=meeting)

    booked = case.meeting
    assert (booked.status, booked.room, booked.starts) == (
        MeetingStatus.ASKED,
        None,
        at(days(14)),
    )
    assert (booked.sequence, booked.letters_checked) == (3, None)


@pytest.mark.parametrize(
    "meeting",
    [
        a_meeting(status=MeetingStatus.HELD, starts=at(days(-7))),
        a_meeting(status=MeetingStatus.CANCELLED),
        a_meeting(starts=at(days(-1))),
    ],
)
def test_a_meeting_that_is_over_or_cancelled_stays_as_it_was(session, meeting):
    status = meeting.status

    case = moved(session, meeting=meeting)

    assert (case.meeting.status, case.meeting.room) == (status, "Skolens mødelokale")


def test_the_day_is_kept_and_the_history_says_it_once(session):
    case = moved(session)

    assert case.transferred_on == MOVE.on
    assert [(one.deed, one.by) for one in case.events] == [(Deed.TRANSFERRED, BY)]


@pytest.mark.parametrize(
    ("move", "reason", "place"),
    [
        (Move(name="Øvelsesfængslet Mosede", on=days(1)), Reason.DAY_TO_COME, "on"),
        (Move(name="  øvelsesfængslet  BØGELUND", on=TODAY), Reason.SAME_PRISON, "name"),
    ],
)
def test_a_day_to_come_and_the_same_prison_are_refused_and_nothing_is_lost(
    session, move, reason, place
):
    case = a_ready_case()
    session.add(case)
    session.flush()

    with pytest.raises(Refused) as refused:
        transfers.transfer(session, case, move, today=TODAY, by=BY)

    assert (refused.value.reason, refused.value.place) == (reason, place)
    assert case.people[0].permission.status is PermissionStatus.APPROVED
    assert (case.transferred_on, case.events) == (None, [])


def test_a_move_does_not_print_what_it_holds():
    assert "Mosede" not in repr(MOVE)
