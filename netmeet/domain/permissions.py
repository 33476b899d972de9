"""The prison's permission and the dates that it decides."""

from dataclasses import dataclass
from datetime import date, timedelta

from netmeet.domain.circle import Circle, is_allowed_in, is_wanted, no_entry
from netmeet.domain.codes import Country, PermissionStatus, Track
from netmeet.domain.holds import Hold
from netmeet.domain.model import Case, Person
from netmeet.domain.safety import is_child, is_safe

# Days from asking to the usual answer: suggestions, to be set per prison.
SUGGESTED_DAYS = {Country.DENMARK: 21, Country.NORWAY: 35, Country.SWEDEN: 42}
CHILD_DAYS = 14


@dataclass(frozen=True)
class EarliestDate:
    """The first day on which everybody's answer is expected, and whose answers come last."""

    day: date
    waits_for: tuple[Person, ...]


def lead_days(case: Case, person: Person, today: date) -> int:
    """Return the days from asking to the usual answer; a child takes 14 more."""
    if person.permission is not None and person.permission.track is Track.NOT_NEEDED:
        return 0
    own = case.prison.permission_days
    days = SUGGESTED_DAYS[case.country] if own is None else own
    return days + (CHILD_DAYS if is_child(person, today) else 0)


def is_settled(person: Person) -> bool:
    """Tell whether nothing more is needed: allowed in, or a plan B is chosen."""
    return is_allowed_in(person) or person.plan_b is not None


def latest_day_to_ask(case: Case, person: Person, meeting_on: date, today: date) -> date:
    """Return the last day on which asking still gives an answer before a meeting."""
    return meeting_on - timedelta(days=lead_days(case, person, today))


def answer_expected(case: Case, person: Person, today: date) -> date:
    """Return when the prison's answer usually comes: from the day it was asked, or from today."""
    permission = person.permission
    waits = permission is not None and permission.status is PermissionStatus.ASKED
    asked = permission.asked if permission and waits else None
    return (asked or today) + timedelta(days=lead_days(case, person, today))


def is_answer_late(case: Case, person: Person, today: date) -> bool:
    """Tell whether the prison was asked and its answer is past the usual day."""
    permission = person.permission
    if permission is None or permission.status is not PermissionStatus.ASKED:
        return False
    return permission.asked is not None and answer_expected(case, person, today) < today


def earliest_safe_date(circle: Circle) -> EarliestDate:
    """Return the first day that every open answer allows; today when none is open.

    An answer that is already late may come any day; a refusal is an answer, for which a plan B
    is needed and no date.
    """
    case, today = circle.case, circle.today
    open_for = [
        person
        for person in circle.people
        if is_wanted(person)
        and is_safe(person, today)
        and not is_settled(person)
        and no_entry(person) is not Hold.PERMISSION_REFUSED
    ]
    days = {id(person): max(answer_expected(case, person, today), today) for person in open_for}
    last = max(days.values(), default=today)
    return EarliestDate(last, tuple(person for person in open_for if days[id(person)] == last))
