"""The booking of the meeting with the prison: asked, confirmed, moved, cancelled."""

from datetime import datetime

import pytest
from builders import TODAY, a_case, a_meeting, a_person, at, days

from netmeet.domain.codes import Deed, MeetingStatus, Reply
from netmeet.domain.model import Slot
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import calendars, times
from netmeet.services.times import Span

BY = "Mette Lund"
IN_FOUR_WEEKS = Span(starts=at(days(28)), minutes=180)


def kept(session, **given):
    """Return a case that is in the house."""
    case = a_case(**given)
    session.add(case)
    session.flush()
    return case


def a_slot(number=28, **given):
    """Return a candidate time so many days ahead."""
    return Slot(**{"starts": at(days(number)), "minutes": 180} | given)


def deeds(case):
    return [event.deed for event in case.events]


def reason_of(deed, *given, **named):
    """Return why a deed is refused."""
    with pytest.raises(Refused) as refused:
        deed(*given, by=BY, **named)
    return refused.value.reason


def booking(case):
    meeting = case.meeting
    return meeting.starts, meeting.minutes, meeting.status, meeting.sequence


def test_a_chosen_time_is_asked_of_the_prison(session):
    case = kept(session, slots=[a_slot()])

    times.choose(session, case.slots[0], today=TODAY, by=BY)

    session.commit()
    session.expire_all()
    assert booking(case) == (at(days(28)), 180, MeetingStatus.ASKED, 0)
    assert (deeds(case), len(case.slots)) == ([Deed.TIME_CHOSEN], 1)


def test_no_time_is_chosen_before_the_list_is_signed(session):
    case = kept(session, slots=[a_slot()], signings=[])

    assert reason_of(times.choose, session, case.slots[0], today=TODAY) is Reason.NOT_SIGNED
    assert case.meeting is None


def test_no_time_is_moved_before_the_list_is_signed_again(session):
    case = kept(session, slots=[a_slot(60)], meeting=a_meeting(), signings=[])

    assert reason_of(times.choose, session, case.slots[0], today=TODAY) is Reason.NOT_SIGNED
    assert booking(case)[0] == at(days(14))


def test_a_candidate_time_that_is_over_is_not_chosen(session):
    case = kept(session, slots=[a_slot(-1)])

    assert reason_of(times.choose, session, case.slots[0], today=TODAY) is Reason.DAY_IS_OVER


def test_a_confirmed_time_has_a_new_number_and_moment(session):
    meeting = a_meeting(status=MeetingStatus.ASKED, sequence=0, stamped="2026-11-01T10:00:00+00:00")
    case = kept(session, meeting=meeting)

    times.confirm(session, case, by=BY)

    assert booking(case)[2:] == (MeetingStatus.CONFIRMED, 1)
    assert (meeting.stamped, deeds(case)) == (None, [Deed.TIME_CONFIRMED])


def test_confirming_twice_is_one_confirmation(session):
    case = kept(session, meeting=a_meeting(status=MeetingStatus.ASKED))

    for _ in range(2):
        times.confirm(session, case, by=BY)

    assert (case.meeting.sequence, deeds(case)) == (1, [Deed.TIME_CONFIRMED])


def test_a_moved_meeting_is_asked_for_anew_under_the_same_identity(session):
    meeting = a_meeting(uid="abc-1", sequence=4, letters_checked=days(-1))
    case = kept(session, meeting=meeting)
    before = datetime.fromisoformat("2026-11-21T10:00:00+00:00")
    calendars.stamp(session, meeting, now=before)

    times.move(session, case, IN_FOUR_WEEKS, room="Kirken", today=TODAY, by=BY)

    assert booking(case) == (at(days(28)), 180, MeetingStatus.ASKED, 5)
    assert (meeting.uid, meeting.stamped, meeting.letters_checked) == ("abc-1", None, None)
    assert (meeting.room, deeds(case)) == ("Kirken", [Deed.TIME_CHOSEN])


def test_another_candidate_time_moves_the_meeting_that_is_booked(session):
    case = kept(session, meeting=a_meeting(sequence=1), slots=[a_slot(40)])

    times.choose(session, case.slots[0], today=TODAY, by=BY)

    assert (len(case.meetings), booking(case)) == (
        1,
        (at(days(40)), 180, MeetingStatus.ASKED, 2),
    )


def test_moving_to_the_same_time_and_room_changes_nothing(session):
    meeting = a_meeting(sequence=1, stamped="2026-11-01T10:00:00+00:00")
    case = kept(session, meeting=meeting)
    same = Span(starts=meeting.starts, minutes=180)

    times.move(session, case, same, room=meeting.room, today=TODAY, by=BY)

    assert (booking(case)[2:], bool(meeting.stamped), deeds(case)) == (
        (MeetingStatus.CONFIRMED, 1),
        True,
        [],
    )


@pytest.mark.parametrize(
    ("reply", "after"),
    [
        (Reply.COMING, Reply.NONE),
        (Reply.NOT_THEN, Reply.NONE),
        (Reply.NOT_COMING, Reply.NOT_COMING),
        (Reply.TALK_FIRST, Reply.TALK_FIRST),
        (None, None),
    ],
)
def test_a_reply_about_the_old_time_says_nothing_about_the_new_one(session, reply, after):
    person = a_person(reply=reply)
    case = kept(session, people=[person], meeting=a_meeting())

    times.move(session, case, IN_FOUR_WEEKS, room=None, today=TODAY, by=BY)

    assert person.reply is after


def test_another_room_keeps_the_replies(session):
    person = a_person(reply=Reply.COMING)
    case = kept(session, people=[person], meeting=a_meeting())
    same = Span(starts=at(days(14)), minutes=180)

    times.move(session, case, same, room="Kirken", today=TODAY, by=BY)

    assert (person.reply, case.meeting.room, case.meeting.sequence) == (Reply.COMING, "Kirken", 1)


def test_a_cancelled_meeting_has_a_new_number_under_the_same_identity(session):
    case = kept(session, meeting=a_meeting(uid="abc-1", sequence=2))

    times.cancel(session, case, by=BY)

    assert booking(case)[2:] == (MeetingStatus.CANCELLED, 3)
    assert (case.meeting.uid, deeds(case)) == ("abc-1", [Deed.MEETING_CANCELLED])


def test_after_a_cancelled_meeting_another_one_is_made(session):
    cancelled = a_meeting(uid="abc-1", status=MeetingStatus.CANCELLED)
    case = kept(session, meeting=cancelled, slots=[a_slot(40)])

    made = times.choose(session, case.slots[0], today=TODAY, by=BY)

    assert (case.meetings, made.uid, cancelled.status) == (
        [cancelled, made],
        None,
        MeetingStatus.CANCELLED,
    )


@pytest.mark.parametrize("status", [None, MeetingStatus.CANCELLED])
def test_only_a_meeting_that_is_booked_is_confirmed_moved_or_cancelled(session, status):
    meeting = a_meeting(status=status) if status else None
    case = kept(session, meeting=meeting)

    reasons = [
        reason_of(times.confirm, session, case),
        reason_of(times.cancel, session, case),
        reason_of(times.move, session, case, IN_FOUR_WEEKS, room=None, today=TODAY),
    ]

    assert (reasons, deeds(case)) == ([Reason.MEETING_NEEDED] * 3, [])


def test_a_meeting_that_was_held_stays_as_it_is(session):
    case = kept(session, meeting=a_meeting(status=MeetingStatus.HELD), slots=[a_slot()])

    reasons = [
        reason_of(times.confirm, session, case),
        reason_of(times.cancel, session, case),
        reason_of(times.choose, session, case.slots[0], today=TODAY),
    ]

    assert (reasons, deeds(case)) == ([Reason.MEETING_IS_HELD] * 3, [])
