"""Note what the prison answers about each person; a reason has no place here."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed, PermissionStatus, PlanB, Track
from netmeet.domain.model import Permission, Person
from netmeet.domain.permissions import (
    NOT_ASKED,
    answer_expected,
    is_allowed_on_the_day,
    is_answer_late,
    is_open,
    possible_plans,
)
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history


@dataclass(frozen=True, kw_only=True, repr=False)
class Answer:
    """Where the permission for one person stands, and what happens if the prison says no.

    `foreign_citizen` says how long the answer takes; the citizenship itself is not kept.
    """

    track: Track | None = None
    status: PermissionStatus | None = None
    asked: date | None = None
    answered: date | None = None
    valid_until: date | None = None
    conditions: str | None = None
    plan_b: PlanB | None = None
    foreign_citizen: bool | None = None


@dataclass(frozen=True)
class Standing:
    """How many are let in, waited for, not asked and refused, and when the last answer comes."""

    approved: int
    waiting: int
    not_asked: int
    refused: int
    last: date | None
    late: tuple[Person, ...]


def people(circle: Circle) -> list[Person]:
    """Return everybody about whom the prison may be asked: wanted and safe, in the list's order."""
    return [person for person in circle.people if circle.may_be_named(person)]


def standing(circle: Circle, asked_about: list[Person]) -> Standing:
    """Return how the permissions of these people stand."""
    open_for = [person for person in asked_about if is_open(circle, person)]
    waiting = [person for person in open_for if person.permission_status is PermissionStatus.ASKED]
    case, today = circle.case, circle.today
    late = [person for person in waiting if is_answer_late(case, person, today)]
    to_come = [answer_expected(case, person, today) for person in waiting if person not in late]
    return Standing(
        approved=sum(is_allowed_on_the_day(circle, person) for person in asked_about),
        waiting=len(waiting),
        not_asked=len(open_for) - len(waiting),
        refused=sum(person.permission_status is PermissionStatus.REFUSED for person in asked_about),
        last=max(to_come, default=None),
        late=tuple(late),
    )


def note(session: Session, person: Person, answer: Answer, *, today: date, by: str) -> Permission:
    """Note how the permission for a person stands; one answer takes no other back."""
    circle = Circle(person.case, today)
    if circle.case.list_signed is None:
        raise Refused(Reason.NOT_SIGNED)
    if not circle.may_be_named(person):
        raise Refused(Reason.NO_SUCH_PERSON)
    check(person, answer, today)
    permission = person.permission or Permission()
    lost = answer.status in NOT_ASKED and permission.status not in NOT_ASKED
    permission.track = answer.track
    permission.status = answer.status
    permission.asked = answer.asked
    permission.answered = answer.answered
    permission.valid_until = answer.valid_until
    permission.conditions = answer.conditions
    person.permission = permission
    person.plan_b = answer.plan_b
    person.foreign_citizen = answer.foreign_citizen
    deed = Deed.PERMISSION_TAKEN_BACK if lost else Deed.PERMISSION
    history.note(session, circle.case, deed, by=by)
    return permission


def check(person: Person, answer: Answer, today: date) -> None:
    """Refuse dates that cannot be, asking while nobody may be asked, and an impossible plan B."""
    _check_dates(answer, today)
    if person.case.remand_restrictions and _asks_anew(person, answer):
        raise Refused(Reason.ONLY_PREPARES, place="status")
    if answer.plan_b is not None and answer.plan_b not in possible_plans(person.case, person):
        raise Refused(Reason.NO_TELEPHONE, place="plan_b")


def _check_dates(answer: Answer, today: date) -> None:
    asked, answered, until = answer.asked, answer.answered, answer.valid_until
    if asked is not None and asked > today:
        raise Refused(Reason.ASKED_TO_COME, place="asked")
    if asked is None and answer.status is PermissionStatus.ASKED:
        raise Refused(Reason.ASKED_NEEDED, place="asked")
    if answered is not None and answered > today:
        raise Refused(Reason.DAY_TO_COME, place="answered")
    if answered is not None and asked is not None and answered < asked:
        raise Refused(Reason.ANSWERED_BEFORE_ASKED, place="answered")
    if until is not None and answered is not None and until < answered:
        raise Refused(Reason.VALID_TOO_EARLY, place="valid_until")


def _asks_anew(person: Person, answer: Answer) -> bool:
    """Tell whether the prison would be asked who was not asked yet, or asked on another day."""
    if answer.status is not PermissionStatus.ASKED:
        return False
    known = person.permission
    return known is None or (known.status, known.asked) != (answer.status, answer.asked)
