"""Plan the day: roles, parts, place, interpreters, what is arranged, and who gives information."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed, MeetingStatus, Part
from netmeet.domain.days import (
    EARLIEST_ARRIVAL,
    MOST_MINUTES,
    interpreted,
    needs_without_line,
)
from netmeet.domain.model import (
    Arrangement,
    Case,
    DayPlan,
    Meeting,
    Person,
    PlannedPart,
    Roles,
)
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history

MOST_LINES = 50


@dataclass(frozen=True, kw_only=True, repr=False)
class Setting:
    """Where and when people come in, what stands in the room, and how it begins and ends."""

    room: str | None
    arrive: int
    meet_at: str | None
    opening: str | None
    closing: str | None
    food: str | None
    equipment: list[str]


@dataclass(frozen=True, kw_only=True, repr=False)
class Wanted:
    """Something that is needed, for whom, and who sees to it."""

    need: str
    person: Person | None
    arranger: str | None


def assign(  # noqa: PLR0913 — a meeting has these three roles
    session: Session,
    case: Case,
    *,
    chair: Person | None,
    note_taker: Person | None,
    follow_up: Person | None,
    today: date,
    by: str,
) -> None:
    """Give the three roles to people who are expected."""
    expected = Circle(case, today).expected
    if any(one is not None and one not in expected for one in (chair, note_taker, follow_up)):
        raise Refused(Reason.NOT_EXPECTED)
    roles = case.roles or Roles()
    roles.chair, roles.note_taker, roles.follow_up = chair, note_taker, follow_up
    case.roles = roles
    _noted(session, case, by=by)


def set_parts(session: Session, case: Case, *, minutes: Mapping[Part, int], by: str) -> None:
    """Set how many minutes each of the five parts takes; one of them may be left out with 0."""
    for part in Part:
        if not 0 <= minutes[part] <= MOST_MINUTES:
            raise Refused(Reason.OUT_OF_RANGE, place=part, least=0, most=MOST_MINUTES)
    if not any(minutes.values()):
        raise Refused(Reason.OUT_OF_RANGE, place=Part.PRIVATE, least=1, most=MOST_MINUTES)
    day = _day(case)
    day.planned[:] = [PlannedPart(part=part, minutes=minutes[part]) for part in Part]
    _noted(session, case, by=by)


def furnish(session: Session, case: Case, setting: Setting, *, by: str) -> None:
    """Set the room, when and where people come in, food and equipment, beginning and end."""
    if not 0 <= setting.arrive <= EARLIEST_ARRIVAL:
        raise Refused(Reason.OUT_OF_RANGE, place="arrive", least=0, most=EARLIEST_ARRIVAL)
    if case.meeting is not None:
        _move_to(case.meeting, setting.room, usual=case.prison.room)
    day = _day(case)
    day.arrive, day.meet_at = setting.arrive, setting.meet_at
    day.opening, day.closing = setting.opening, setting.closing
    day.food, day.equipment = setting.food, list(setting.equipment)
    _noted(session, case, by=by)


def book_interpreters(
    session: Session, case: Case, *, booked: Collection[Person], today: date, by: str
) -> None:
    """Note for whom of those who need one an interpreter is booked."""
    for person in interpreted(Circle(case, today)):
        person.interpreter_booked = person in booked or None
    _noted(session, case, by=by)


def add_need(session: Session, case: Case, wanted: Wanted, *, by: str) -> Arrangement:
    """Add a line about something that is to be arranged."""
    _refuse_strangers(case, wanted.person)
    day = _day(case)
    if len(day.arranged) >= MOST_LINES:
        raise Refused(Reason.TOO_MANY, most=MOST_LINES)
    line = Arrangement(person=wanted.person, need=wanted.need, by=wanted.arranger)
    day.arranged.append(line)
    _noted(session, case, by=by)
    return line


def take_up_needs(session: Session, case: Case, *, today: date, by: str) -> None:
    """Make a line of every need of the expected that has none."""
    open_needs = needs_without_line(Circle(case, today))
    for person, need in open_needs:
        _day(case).arranged.append(Arrangement(person=person, need=need.value))
    if open_needs:
        _noted(session, case, by=by)


def change_need(session: Session, line: Arrangement, wanted: Wanted, *, by: str) -> None:
    """Change what is needed, for whom, and who sees to it."""
    case = line.day.case
    _refuse_strangers(case, wanted.person)
    line.need, line.person, line.by = wanted.need, wanted.person, wanted.arranger
    _noted(session, case, by=by)


def remove_need(session: Session, line: Arrangement, *, by: str) -> None:
    """Remove a line; a need that somebody still has comes back from their own page."""
    case, day = line.day.case, line.day
    day.arranged.remove(line)
    _noted(session, case, by=by)


def mark_arranged(session: Session, line: Arrangement, *, by: str) -> None:
    """Note that something is arranged."""
    line.done = True
    _noted(session, line.day.case, by=by)


def mark_open(session: Session, line: Arrangement, *, by: str) -> None:
    """Note that something is not arranged after all."""
    line.done = None
    _noted(session, line.day.case, by=by)


def brief(  # noqa: PLR0913 — two facts about one person on a day
    session: Session,
    person: Person,
    *,
    minutes: int | None,
    read_on: date | None,
    today: date,
    by: str,
) -> None:
    """Note how long somebody gives information, and when it was read with the main person."""
    case = person.case
    if not Circle(case, today).is_expected(person):
        raise Refused(Reason.NOT_EXPECTED)
    if minutes is not None and not 1 <= minutes <= MOST_MINUTES:
        raise Refused(Reason.OUT_OF_RANGE, place="minutes", least=1, most=MOST_MINUTES)
    if read_on is not None and read_on > today:
        raise Refused(Reason.DAY_TO_COME, place="read_on")
    person.minutes, person.read_on = minutes, read_on
    _noted(session, case, by=by)


def _day(case: Case) -> DayPlan:
    """Return the plan of the day, begun now if nobody has."""
    case.day = case.day or DayPlan()
    return case.day


def _move_to(meeting: Meeting, room: str | None, *, usual: str | None) -> None:
    """Change the room; the letters name it, so they are checked anew, and files get a number."""
    changed = (room or usual) != (meeting.room or usual)
    meeting.room = room
    if changed and meeting.status is MeetingStatus.CONFIRMED:
        meeting.sequence = (meeting.sequence or 0) + 1
        meeting.stamped = None
        meeting.letters_checked = None


def _refuse_strangers(case: Case, person: Person | None) -> None:
    if person is not None and person not in case.people:
        raise Refused(Reason.NO_SUCH_PERSON)


def _noted(session: Session, case: Case, *, by: str) -> None:
    history.note(session, case, Deed.DAY, by=by)
    session.flush()
