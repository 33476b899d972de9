"""The meeting: who was there, that it was held, and what opens again."""

import pytest
from builders import TODAY, a_commitment, a_guest, a_meeting, a_ready_case, an_agreement, at, days

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed, MeetingStatus, Reply
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import meetings

BY = "Mette Lund"
CONFIRMED, HELD = MeetingStatus.CONFIRMED, MeetingStatus.HELD


@pytest.fixture
def keep(session):
    """Return what keeps a case whose meeting is today, with these guests."""

    def kept(*people, day=TODAY, status=CONFIRMED, **given):
        meeting = a_meeting(starts=at(day), status=status)
        case = a_ready_case(people=list(people) or [a_guest()], **{"meeting": meeting} | given)
        session.add(case)
        session.flush()
        return case

    return kept


def deeds(case):
    """Return what was done to a case."""
    return [event.deed for event in case.events]


def noted(session, case, **given):
    """Note who was there, nobody unless said otherwise."""
    usual = {"here": [], "by_phone": [], "private_minutes": None, "today": TODAY, "by": BY}
    meetings.note_attendance(session, case, **usual | given)


def refused(deed, *args, **given):
    """Return why a deed is refused."""
    with pytest.raises(Refused) as caught:
        deed(*args, **given)
    return caught.value.reason


def test_who_was_there_and_who_was_on_the_telephone_is_kept(session, keep):
    here, calling, away = a_guest(), a_guest(), a_guest()
    case = keep(here, calling, away)

    noted(session, case, here=[here], by_phone=[calling], private_minutes=85)
    session.expire_all()

    meeting = case.meeting
    kept = list(meeting.attended), list(meeting.by_phone), meeting.private_minutes
    assert (kept, deeds(case)) == (([here], [calling], 85), [Deed.ATTENDANCE])


def test_attendance_is_noted_anew_as_a_whole(session, keep):
    one, other = a_guest(), a_guest()
    case = keep(one, other)
    noted(session, case, here=[one, other], private_minutes=85)

    noted(session, case, here=[other], by_phone=[one])
    session.expire_all()

    meeting = case.meeting
    kept = list(meeting.attended), list(meeting.by_phone), meeting.private_minutes
    assert kept == ([other], [one], None)


def test_nobody_is_both_in_the_room_and_on_the_telephone(session, keep):
    guest = a_guest()
    case = keep(guest)

    noted(session, case, here=[guest], by_phone=[guest])

    assert (list(case.meeting.attended), list(case.meeting.by_phone)) == ([guest], [])


def test_the_page_asks_about_the_expected_and_about_those_noted_already(session, keep):
    coming, home, noted_before = a_guest(), a_guest(reply=Reply.NOT_COMING), a_guest()
    case = keep(coming, home, noted_before)
    noted(session, case, here=[noted_before])
    noted_before.reply = Reply.NOT_COMING

    assert meetings.guests(Circle(case, TODAY)) == [coming, noted_before]


def test_nobody_else_can_be_noted(session, keep):
    home = a_guest(reply=Reply.NOT_COMING)
    case = keep(a_guest(), home)

    reasons = [refused(noted, session, case, **{how: [home]}) for how in ("here", "by_phone")]

    assert (reasons, deeds(case)) == ([Reason.NOT_EXPECTED] * 2, [])


@pytest.mark.parametrize("day", [TODAY, days(-1), days(-400)])
def test_a_meeting_is_held_on_its_day_or_later(session, keep, day):
    case = keep(day=day)

    meetings.hold(session, case, today=TODAY, by=BY)

    assert (case.meeting.status, deeds(case)) == (HELD, [Deed.MEETING_HELD])


def test_before_its_day_nothing_of_a_meeting_is_noted(session, keep):
    case = keep(day=days(1))

    reasons = [
        refused(meetings.hold, session, case, today=TODAY, by=BY),
        refused(noted, session, case),
    ]

    verdict = reasons, case.meeting.status, deeds(case)
    assert verdict == ([Reason.NOT_YET_THE_DAY] * 2, CONFIRMED, [])


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (MeetingStatus.ASKED, Reason.TIME_NOT_CONFIRMED),
        (None, Reason.TIME_NOT_CONFIRMED),
        (MeetingStatus.CANCELLED, Reason.MEETING_NEEDED),
    ],
)
def test_only_a_confirmed_meeting_is_held(session, keep, status, reason):
    case = keep(status=status)

    assert refused(meetings.hold, session, case, today=TODAY, by=BY) is reason
    assert (case.meeting.status, deeds(case)) == (status, [])


def test_without_a_meeting_there_is_nothing_to_hold(session, keep):
    case = keep(meeting=None)

    assert refused(meetings.hold, session, case, today=TODAY, by=BY) is Reason.MEETING_NEEDED


def test_a_meeting_is_held_once(session, keep):
    case = keep()

    for _ in range(2):
        meetings.hold(session, case, today=TODAY, by=BY)

    assert deeds(case) == [Deed.MEETING_HELD]


def test_held_is_taken_back_while_the_agreement_is_being_written(session, keep):
    case = keep(status=HELD, agreement=an_agreement(finished=None, commitments=[a_commitment()]))

    meetings.open_again(session, case, today=TODAY, by=BY)

    assert case.meeting.status is CONFIRMED


def test_an_older_agreement_does_not_hold_a_newer_meeting(session, keep):
    case = keep(status=HELD, agreement=an_agreement(finished=days(-30)))

    meetings.open_again(session, case, today=TODAY, by=BY)

    assert case.meeting.status is CONFIRMED


def test_a_meeting_whose_agreement_is_finished_stays_held(session, keep):
    case = keep(status=HELD, agreement=an_agreement(finished=TODAY))

    reason = refused(meetings.open_again, session, case, today=TODAY, by=BY)

    assert (reason, case.meeting.status) == (Reason.AGREEMENT_FOLLOWED, HELD)
