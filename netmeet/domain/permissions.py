"""The prison's permission and the dates that it decides.

All numbers are days from asking to the usual answer. They are suggestions, drawn from what the
three prison services and visitors have written about their waiting times, and each prison can
have its own: 21 in Denmark, 35 in Norway, 42 in Sweden; a child takes 14 more, somebody with a
foreign citizenship 21 more, and a child with a foreign citizenship both.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from netmeet.domain.circle import Circle, found_once, is_allowed_in, no_entry
from netmeet.domain.codes import Country, MeetingStatus, PermissionStatus, PlanB, Remote, Track
from netmeet.domain.holds import Hold
from netmeet.domain.model import Case, Person
from netmeet.domain.safety import is_child

SUGGESTED_DAYS = {Country.DENMARK: 21, Country.NORWAY: 35, Country.SWEDEN: 42}
CHILD_DAYS = 14
FOREIGN_DAYS = 21
NOT_ASKED = (None, PermissionStatus.NOT_ASKED)


class Why(StrEnum):
    """Why the earliest safe date waits for somebody."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    LATE = "late"
    AGAIN = "again"
    CHILD = "child"
    FOREIGN = "foreign"
    CHILD_AND_FOREIGN = "child_and_foreign"


@dataclass(frozen=True)
class EarliestDate:
    """The first day on which everybody's answer is expected, and whose answers come last."""

    day: date
    waits_for: tuple[Person, ...]


@dataclass(frozen=True)
class Critical:
    """For whom the earliest safe date waits, why, and how many days that takes."""

    why: Why
    people: tuple[Person, ...]
    days: int


@dataclass(frozen=True)
class Planned:
    """When the prison has to be asked about one person, and when it answers.

    `latest` and `expected` are empty where the prison has answered; a plan B changes nothing here.
    """

    person: Person
    days: int
    latest: date | None
    expected: date | None
    ends_too_early: bool


def lead_days(case: Case, person: Person, today: date) -> int:
    """Return the days from asking to the usual answer, with what a child or a foreigner adds."""
    if person.permission is not None and person.permission.track is Track.NOT_NEEDED:
        return 0
    own = case.prison.permission_days
    days = SUGGESTED_DAYS[case.country] if own is None else own
    return days + sum(_more_days(case, person, today).values())


def is_settled(circle: Circle, person: Person) -> bool:
    """Tell whether nothing more is needed: allowed in on the day, or a plan B is chosen."""
    return is_allowed_on_the_day(circle, person) or person.plan_b is not None


def is_allowed_on_the_day(circle: Circle, person: Person) -> bool:
    """Tell whether the prison lets the person in, and still does on the day of the meeting."""
    return is_allowed_in(person) and not ends_too_early(circle, person)


def ends_too_early(circle: Circle, person: Person, day: date | None = None) -> bool:
    """Tell whether a permission ends before a day: that of the meeting to come, or today.

    The status stays as the prison said it; the permission has to be asked for again.
    """
    permission, day = person.permission, day or _must_hold_on(circle)
    if permission is None or permission.valid_until is None or day is None:
        return False
    needed = permission.track is not Track.NOT_NEEDED
    return needed and is_allowed_in(person) and permission.valid_until < day


def is_open(circle: Circle, person: Person, day: date | None = None) -> bool:
    """Tell whether an answer of the prison is needed; a no is an answer."""
    if person.plan_b is not None or no_entry(person) is Hold.PERMISSION_REFUSED:
        return False
    return not is_allowed_in(person) or ends_too_early(circle, person, day)


def waits_for(circle: Circle, day: date | None = None) -> list[tuple[Person, date]]:
    """Return whose answer is needed, and when each is expected: today at the earliest."""
    case, today = circle.case, circle.today
    return [
        (person, max(answer_expected(case, person, today), today))
        for person in circle.people
        if circle.may_be_named(person) and is_open(circle, person, day)
    ]


def latest_day_to_ask(case: Case, person: Person, meeting_on: date, today: date) -> date:
    """Return the last day on which asking still gives an answer before a meeting."""
    return meeting_on - timedelta(days=lead_days(case, person, today))


def answer_expected(case: Case, person: Person, today: date) -> date:
    """Return when the prison's answer usually comes: from the day it was asked, or from today."""
    permission = person.permission
    asked = permission.asked if permission and _was_asked(person) else None
    return (asked or today) + timedelta(days=lead_days(case, person, today))


def is_answer_late(case: Case, person: Person, today: date) -> bool:
    """Tell whether the prison was asked and its answer is past the usual day."""
    permission = person.permission
    if permission is None or not _was_asked(person):
        return False
    return permission.asked is not None and answer_expected(case, person, today) < today


@found_once
def earliest_safe_date(circle: Circle) -> EarliestDate:
    """Return the first day that every open answer allows; today when none is open.

    An answer that is already late may come any day; for a refusal a plan B is needed and no date.
    A permission that ends before that day has to be asked for again.
    """
    day = circle.today
    while True:
        days = waits_for(circle, day)
        last = max((expected for _, expected in days), default=circle.today)
        if last <= day:
            return EarliestDate(last, tuple(one for one, expected in days if expected == last))
        day = last


def critical(circle: Circle) -> list[Critical]:
    """Return for whom the earliest safe date waits, in groups with the same reason."""
    case, today = circle.case, circle.today
    earliest = earliest_safe_date(circle)
    found: dict[Why, list[Person]] = {}
    for person in earliest.waits_for:
        found.setdefault(_why(circle, person, earliest.day), []).append(person)
    return [
        Critical(why, tuple(people), _days_of(case, people[0], today))
        for why, people in found.items()
    ]


def planned(circle: Circle) -> list[Planned]:
    """Return the latest day to send and the expected answer for everybody wanted and safe.

    The day that counts is that of the meeting to come, or else the earliest safe date.
    """
    day = meeting_to_come(circle) or earliest_safe_date(circle).day
    return [
        _planned(circle, person, day) for person in circle.people if circle.may_be_named(person)
    ]


def meeting_to_come(circle: Circle) -> date | None:
    """Return the day of the meeting that is planned and not over."""
    meeting = circle.meeting
    if meeting is None or meeting.status in (MeetingStatus.CANCELLED, MeetingStatus.HELD):
        return None
    day = meeting.starts.date()
    return day if day >= circle.today and circle.why_no_meeting() is None else None


def possible_plans(case: Case, person: Person) -> list[PlanB]:
    """Return the plans B that can be offered; telephone or video where the prison has it.

    What is chosen already stays, so that nothing is lost unseen.
    """
    return [plan for plan in PlanB if plan is person.plan_b or is_possible(case, plan)]


def is_possible(case: Case, plan: PlanB) -> bool:
    """Tell whether a plan B can be done at the prison."""
    return plan is not PlanB.PHONE or case.prison.remote is Remote.YES


def _planned(circle: Circle, person: Person, day: date) -> Planned:
    case, today = circle.case, circle.today
    is_refused = no_entry(person) is Hold.PERMISSION_REFUSED
    is_needed = not is_allowed_on_the_day(circle, person) and not is_refused
    is_to_ask = is_needed and not _was_asked(person)
    return Planned(
        person=person,
        days=lead_days(case, person, today),
        latest=latest_day_to_ask(case, person, day, today) if is_to_ask else None,
        expected=answer_expected(case, person, today) if is_needed else None,
        ends_too_early=ends_too_early(circle, person),
    )


def _must_hold_on(circle: Circle) -> date | None:
    """Return until when a permission must be valid; nothing once the meeting is over."""
    if circle.why_no_letters() is Hold.MEETING_IS_OVER:
        return None
    return meeting_to_come(circle) or circle.today


def _more_days(case: Case, person: Person, today: date) -> dict[Why, int]:
    """Return what takes longer than usual about a person, and how many days more."""
    prison, found = case.prison, {}
    if is_child(person, today):
        found[Why.CHILD] = CHILD_DAYS if prison.child_days is None else prison.child_days
    if person.foreign_citizen:
        found[Why.FOREIGN] = FOREIGN_DAYS if prison.foreign_days is None else prison.foreign_days
    return {why: days for why, days in found.items() if days}


def _days_of(case: Case, person: Person, today: date) -> int:
    """Return the days that stand in the sentence: those more than usual, else all."""
    return sum(_more_days(case, person, today).values()) or lead_days(case, person, today)


def _why(circle: Circle, person: Person, day: date) -> Why:
    case, today = circle.case, circle.today
    if is_answer_late(case, person, today):
        return Why.LATE
    more = _more_days(case, person, today)
    if more:
        return Why.CHILD_AND_FOREIGN if len(more) > 1 else next(iter(more))
    if no_entry(person) is Hold.PERMISSION_EXPIRED or ends_too_early(circle, person, day):
        return Why.AGAIN
    return Why.ASKED if _was_asked(person) else Why.NOT_ASKED


def _was_asked(person: Person) -> bool:
    """Tell whether the prison was asked and has not answered."""
    return person.permission_status is PermissionStatus.ASKED
