"""Find a time: candidate times, who can come, and the booking of the meeting with the prison."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Availability, Deed, MeetingStatus, Reply
from netmeet.domain.model import Answer, BusyHours, Case, Meeting, Person, Slot
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.times import MOST_MINUTES, MOST_SLOTS, Hours, askable
from netmeet.services import clock, history, prisons

MOST_BUSY = 50
YEARS_AHEAD = 5
DAYS_AHEAD = timedelta(days=365 * YEARS_AHEAD)
# What was answered about a time says nothing about another time.
ABOUT_THE_TIME = (Reply.COMING, Reply.NOT_THEN)
Grid = Mapping[tuple[int, int], Availability | None]


@dataclass(frozen=True, kw_only=True)
class Span:
    """When a meeting begins, on the clock of the prison, and how long it lasts."""

    starts: datetime
    minutes: int


def add_busy(session: Session, case: Case, hours: Hours, *, by: str) -> BusyHours:
    """Add hours of a weekday in which the main person is never free."""
    prisons.check_hours(hours)
    for known in case.busy:
        if Hours(weekday=known.weekday, begins=known.begins, ends=known.ends) == hours:
            return known
    if len(case.busy) >= MOST_BUSY:
        raise Refused(Reason.TOO_MANY, most=MOST_BUSY)
    line = BusyHours(weekday=hours.weekday, begins=hours.begins, ends=hours.ends)
    case.busy.append(line)
    history.note(session, case, Deed.TIMES, by=by)
    return line


def remove_busy(session: Session, hours: BusyHours, *, by: str) -> None:
    """Remove busy hours of the main person."""
    case = hours.case
    case.busy.remove(hours)
    history.note(session, case, Deed.TIMES, by=by)


def add(session: Session, case: Case, span: Span, *, today: date, by: str) -> Slot:
    """Add a candidate time; a sixth is refused."""
    check(case, span, today=today)
    if len(case.slots) >= MOST_SLOTS:
        raise Refused(Reason.TOO_MANY, most=MOST_SLOTS)
    slot = Slot(starts=span.starts, minutes=span.minutes)
    _put(case, slot)
    history.note(session, case, Deed.TIMES, by=by)
    return slot


def change(session: Session, slot: Slot, span: Span, *, today: date, by: str) -> None:
    """Change a candidate time; the answers about the old time go with it."""
    if span == Span(starts=slot.starts, minutes=slot.minutes):
        return
    case = slot.case
    check(case, span, today=today, own=slot)
    slot.starts, slot.minutes = span.starts, span.minutes
    slot.answers.clear()
    case.slots.remove(slot)
    _put(case, slot)
    history.note(session, case, Deed.TIMES, by=by)


def remove(session: Session, slot: Slot, *, by: str) -> None:
    """Remove a candidate time with its answers."""
    case = slot.case
    case.slots.remove(slot)
    history.note(session, case, Deed.TIMES, by=by)


def answer(session: Session, case: Case, grid: Grid, *, today: date, by: str) -> None:
    """Note who can come when; `grid` has the id of a candidate time and of a person.

    Nothing means that the person has not answered. What the grid does not name stays.
    """
    people = askable(Circle(case, today))
    for slot in case.slots:
        for person in people:
            if (slot.id, person.id) in grid:
                _answer(slot, person, grid[slot.id, person.id])
    history.note(session, case, Deed.AVAILABILITY, by=by)


def choose(session: Session, slot: Slot, *, today: date, by: str) -> Meeting:
    """Choose a candidate time: the prison is asked, or asked anew about another time."""
    case = slot.case
    span = Span(starts=slot.starts, minutes=slot.minutes)
    meeting = case.meeting
    if meeting is not None and meeting.status is not MeetingStatus.CANCELLED:
        return move(session, case, span, room=meeting.room, today=today, by=by)
    _refuse_unsigned(case)
    _check(span, today)
    made = Meeting(starts=span.starts, minutes=span.minutes, status=MeetingStatus.ASKED, sequence=0)
    case.meetings.append(made)
    history.note(session, case, Deed.TIME_CHOSEN, by=by)
    return made


def move(  # noqa: PLR0913 — a meeting has a time and a place
    session: Session, case: Case, span: Span, *, room: str | None, today: date, by: str
) -> Meeting:
    """Change time or place of the meeting: the prison and everybody are asked again.

    The calendar file gets a new number and moment, and the letters are to be looked at anew.
    """
    _refuse_unsigned(case)
    meeting = _booked(case)
    old = Span(starts=meeting.starts, minutes=meeting.minutes)
    if (span, room) == (old, meeting.room):
        return meeting
    _check(span, today)
    meeting.starts, meeting.minutes, meeting.room = span.starts, span.minutes, room
    meeting.status = MeetingStatus.ASKED
    if span != old:
        _ask_again(case)
    _stir(meeting)
    deed = Deed.TIME_CHOSEN if span != old else Deed.ROOM_CHANGED
    history.note(session, case, deed, by=by)
    return meeting


def confirm(session: Session, case: Case, *, by: str) -> Meeting:
    """Note that the prison has confirmed the time."""
    meeting = _booked(case)
    if meeting.status is not MeetingStatus.CONFIRMED:
        meeting.status = MeetingStatus.CONFIRMED
        _stir(meeting)
        history.note(session, case, Deed.TIME_CONFIRMED, by=by)
    return meeting


def cancel(session: Session, case: Case, *, by: str) -> Meeting:
    """Cancel the meeting; its calendar files are cancelled under the same identity."""
    meeting = _booked(case)
    meeting.status = MeetingStatus.CANCELLED
    _ask_again(case)
    _stir(meeting)
    history.note(session, case, Deed.MEETING_CANCELLED, by=by)
    return meeting


def lose_place(case: Case) -> None:
    """Let the meeting wait for another prison to confirm it, in a room that is not known yet."""
    meeting = _booked(case)
    meeting.room, meeting.status = None, MeetingStatus.ASKED
    _stir(meeting)


def check(case: Case, span: Span, *, today: date, own: Slot | None = None) -> None:
    """Refuse a candidate time at which no meeting can be, or that is on the list already."""
    _check(span, today)
    if any(slot.starts == span.starts for slot in case.slots if slot is not own):
        raise Refused(Reason.SAME_TIME, place="clock")


def _check(span: Span, today: date) -> None:
    day = span.starts.date()
    if day < today:
        raise Refused(Reason.DAY_IS_OVER, place="day")
    if day > today + DAYS_AHEAD:
        raise Refused(Reason.DAY_TOO_FAR, place="day", years=YEARS_AHEAD)
    if not 1 <= span.minutes <= MOST_MINUTES:
        raise Refused(Reason.OUT_OF_RANGE, place="minutes", least=1, most=MOST_MINUTES)
    local = span.starts.replace(tzinfo=clock.ZONE)
    if local.astimezone(UTC).astimezone(clock.ZONE).time() != span.starts.time():
        raise Refused(Reason.CLOCKS_CHANGE, place="clock")


def _put(case: Case, slot: Slot) -> None:
    """Put a candidate time among the others, the earliest first."""
    place = sum(one.starts <= slot.starts for one in case.slots)
    case.slots.insert(place, slot)


def _refuse_unsigned(case: Case) -> None:
    if case.list_signed is None:
        raise Refused(Reason.NOT_SIGNED)


def _booked(case: Case) -> Meeting:
    """Return the meeting that is to come, or refuse."""
    meeting = case.meeting
    if meeting is None or meeting.status is MeetingStatus.CANCELLED:
        raise Refused(Reason.MEETING_NEEDED)
    if meeting.status is MeetingStatus.HELD:
        raise Refused(Reason.MEETING_IS_HELD)
    return meeting


def _answer(slot: Slot, person: Person, availability: Availability | None) -> None:
    known = next((one for one in slot.answers if one.person is person), None)
    if known is None and availability is not None:
        slot.answers.append(Answer(person=person, availability=availability))
    elif known is not None and availability is None:
        slot.answers.remove(known)
    elif known is not None and availability is not None:
        known.availability = availability


def _ask_again(case: Case) -> None:
    """Take back the invitations to the old time, and the replies that were about it."""
    for person in case.people:
        person.invited_on = person.go_without_answer = None
        if person.reply in ABOUT_THE_TIME:
            person.reply = Reply.NONE


def _stir(meeting: Meeting) -> None:
    """Number a change of time, place or status, whose moment is stored with the next file."""
    meeting.sequence = (meeting.sequence or 0) + 1
    meeting.stamped = None
    meeting.letters_checked = None
