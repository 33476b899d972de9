"""Candidate times: what speaks for each and against it, as codes with facts; never a score."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from netmeet.domain.circle import Circle, no_entry
from netmeet.domain.codes import Availability, Reply, TakesPart, Weekday
from netmeet.domain.holds import Hold
from netmeet.domain.model import BusyHours, Person, Slot, VisitingHours
from netmeet.domain.permissions import waits_for

USUAL_MINUTES = 180
MOST_MINUTES = 720
MOST_SLOTS = 5
LETTER_DAYS = 14
# The main person and the convener sit in the room too.
ALWAYS_THERE = 2
NOON, EVENING = 12, 17


class Ground(StrEnum):
    """What can be said about a candidate time; each is true or is not said."""

    DAY_IS_OVER = "day_is_over"
    CLOSED_DAY = "closed_day"
    IN_VISITING_HOURS = "in_visiting_hours"
    NOT_IN_VISITING_HOURS = "not_in_visiting_hours"
    MAIN_PERSON_BUSY = "main_person_busy"
    COUNT_CAN = "count_can"
    NOBODY_ASKED = "nobody_asked"
    CANNOT = "cannot"
    IF_NEEDED = "if_needed"
    NOT_ASKED = "not_asked"
    IMPORTANT_CAN = "important_can"
    IMPORTANT_CANNOT = "important_cannot"
    NO_OPEN_PERMISSION = "no_open_permission"
    PERMISSIONS_BY_THEN = "permissions_by_then"
    PERMISSIONS_LATER = "permissions_later"
    ROOM_HOLDS = "room_holds"
    ROOM_TOO_SMALL = "room_too_small"
    TOO_MANY_AT_ONCE = "too_many_at_once"
    TIME_FOR_LETTERS = "time_for_letters"
    SHORT_FOR_LETTERS = "short_for_letters"


CANNOT_HOST = {Ground.CLOSED_DAY, Ground.NOT_IN_VISITING_HOURS, Ground.MAIN_PERSON_BUSY}


class PartOfDay(StrEnum):
    """When on a day a meeting begins."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Hours on one weekday: in which visitors may come, or in which the main person is busy."""

    weekday: Weekday
    begins: time
    ends: time


@dataclass(frozen=True)
class Finding:
    """One thing that is true about a candidate time, with its facts."""

    ground: Ground
    people: tuple[Person, ...] = ()
    count: int = 0
    total: int = 0
    day: date | None = None


def part_of_day(starts: datetime) -> PartOfDay:
    """Return when on the day something begins: before 12, before 17, or later."""
    if starts.hour < NOON:
        return PartOfDay.MORNING
    return PartOfDay.AFTERNOON if starts.hour < EVENING else PartOfDay.EVENING


def askable(circle: Circle) -> list[Person]:
    """Return who is asked about times: invited, comes in person, and may still be let in.

    "Not at that time" was said about another time, so that such a person is asked again.
    """
    return [
        person
        for person in circle.invited
        if person.takes_part is not TakesPart.MESSAGE
        and person.reply is not Reply.NOT_COMING
        and no_entry(person) is not Hold.PERMISSION_REFUSED
    ]


def answer_of(slot: Slot, person: Person) -> Availability | None:
    """Return what a person says about a candidate time."""
    found = (answer.availability for answer in slot.answers if answer.person is person)
    return next(found, None)


def who(circle: Circle, slot: Slot, answer: Availability | None) -> list[Person]:
    """Return the people who gave one answer about a candidate time; nothing is not asked."""
    return [person for person in askable(circle) if answer_of(slot, person) is answer]


def late_answers(circle: Circle, day: date) -> list[Person]:
    """Return whose answer about permission is not expected by a day."""
    return [person for person, expected in waits_for(circle, day) if expected > day]


def findings(circle: Circle, slot: Slot) -> list[Finding]:
    """Return everything that is true about a candidate time, the prison and the day first."""
    if slot.starts.date() < circle.today:
        return [Finding(Ground.DAY_IS_OVER)]
    return [
        *_hosting(circle, slot),
        *_availability(circle, slot),
        *_important(circle, slot),
        _permissions(circle, slot),
        *room(circle, len(askable(circle)) - len(who(circle, slot, Availability.CANNOT))),
        _letters(circle, slot),
    ]


def best_first(circle: Circle) -> list[Slot]:
    """Return the candidate times, the best first; the page tells the rule in words.

    First come times at which the prison and the main person can; of those, times by which every
    answer about permission is expected; then times at which nobody who is important is missing;
    then those at which most people can; then the earliest. A day that is over comes last.
    """
    return sorted(circle.case.slots, key=lambda slot: _rank(circle, slot))


def _rank(circle: Circle, slot: Slot) -> tuple[bool, bool, bool, bool, int, datetime]:
    grounds = {finding.ground for finding in findings(circle, slot)}
    able = _able(circle, slot)
    return (
        Ground.DAY_IS_OVER in grounds,
        not grounds.isdisjoint(CANNOT_HOST),
        Ground.PERMISSIONS_LATER in grounds,
        Ground.IMPORTANT_CANNOT in grounds,
        -len(able),
        slot.starts,
    )


def _hosting(circle: Circle, slot: Slot) -> Iterator[Finding]:
    """Say whether the prison and the main person can."""
    prison = circle.case.prison
    if slot.starts.date() in prison.closed_days:
        yield Finding(Ground.CLOSED_DAY)
    elif prison.visiting:
        inside = any(_holds(hours, slot) for hours in prison.visiting)
        yield Finding(Ground.IN_VISITING_HOURS if inside else Ground.NOT_IN_VISITING_HOURS)
    if any(_meets(hours, slot) for hours in circle.case.busy):
        yield Finding(Ground.MAIN_PERSON_BUSY)


def _availability(circle: Circle, slot: Slot) -> Iterator[Finding]:
    """Say who can, who cannot, and who is still to be asked."""
    people, able = askable(circle), _able(circle, slot)
    unasked = who(circle, slot, None)
    if not people:
        return
    if unasked == people:
        yield Finding(Ground.NOBODY_ASKED)
        return
    yield Finding(Ground.COUNT_CAN, count=len(able), total=len(people))
    said = (
        (Ground.CANNOT, who(circle, slot, Availability.CANNOT)),
        (Ground.IF_NEEDED, who(circle, slot, Availability.IF_NEEDED)),
        (Ground.NOT_ASKED, unasked),
    )
    for ground, found in said:
        if found:
            yield Finding(ground, tuple(found))


def _important(circle: Circle, slot: Slot) -> Iterator[Finding]:
    """Say whether everybody can whom the main person marked as most important."""
    important = [person for person in askable(circle) if person.important]
    missing = [person for person in important if answer_of(slot, person) is Availability.CANNOT]
    if missing:
        yield Finding(Ground.IMPORTANT_CANNOT, tuple(missing))
    elif important and all(person in _able(circle, slot) for person in important):
        yield Finding(Ground.IMPORTANT_CAN, tuple(important))


def _permissions(circle: Circle, slot: Slot) -> Finding:
    """Say whether every answer about permission is expected by then."""
    day = slot.starts.date()
    expected = waits_for(circle, day)
    if not expected:
        return Finding(Ground.NO_OPEN_PERMISSION)
    late = late_answers(circle, day)
    if late:
        return Finding(Ground.PERMISSIONS_LATER, tuple(late), count=len(late))
    return Finding(Ground.PERMISSIONS_BY_THEN, day=max(last for _, last in expected))


def room(circle: Circle, visitors: int) -> Iterator[Finding]:
    """Say whether the room is large enough; too small is a warning and stops nothing."""
    seats, at_once = circle.case.prison.seats, circle.case.prison.at_once
    count = visitors + ALWAYS_THERE
    if seats is not None:
        ground = Ground.ROOM_HOLDS if count <= seats else Ground.ROOM_TOO_SMALL
        yield Finding(ground, count=count, total=seats)
    if at_once is not None and visitors > at_once:
        yield Finding(Ground.TOO_MANY_AT_ONCE, count=visitors, total=at_once)


def _letters(circle: Circle, slot: Slot) -> Finding:
    """Say whether letters have two weeks to arrive."""
    days = (slot.starts.date() - circle.today).days
    ground = Ground.TIME_FOR_LETTERS if days >= LETTER_DAYS else Ground.SHORT_FOR_LETTERS
    return Finding(ground, count=days)


def _able(circle: Circle, slot: Slot) -> list[Person]:
    """Return who can come, if needed or without trouble."""
    able = (Availability.CAN, Availability.IF_NEEDED)
    return [person for person in askable(circle) if answer_of(slot, person) in able]


def _holds(hours: VisitingHours, slot: Slot) -> bool:
    """Tell whether a candidate time lies whole inside hours of its weekday."""
    ends = slot.starts + timedelta(minutes=slot.minutes)
    whole_day = ends.date() == slot.starts.date()
    begins_inside = hours.begins <= slot.starts.time()
    return _is_on(hours, slot) and whole_day and begins_inside and ends.time() <= hours.ends


def _meets(hours: BusyHours, slot: Slot) -> bool:
    """Tell whether a candidate time touches hours of its weekday."""
    day = slot.starts.date()
    ends = slot.starts + timedelta(minutes=slot.minutes)
    begun = slot.starts < datetime.combine(day, hours.ends)
    return _is_on(hours, slot) and begun and datetime.combine(day, hours.begins) < ends


def _is_on(hours: VisitingHours | BusyHours, slot: Slot) -> bool:
    return hours.weekday is list(Weekday)[slot.starts.weekday()]
