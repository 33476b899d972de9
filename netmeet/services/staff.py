"""What a member of the prison's staff may see: the permissions of the cases of their own prison."""

from dataclasses import replace
from datetime import date
from unicodedata import normalize

from sqlalchemy import select
from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CaseState, Reply
from netmeet.domain.model import Account, Case, Permission, Person, Prison
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.safety import comes_in_person
from netmeet.services import cases, permissions
from netmeet.services.permissions import Answer

STILL_OPEN = (CaseState.OPEN, CaseState.PAUSED)


def is_shown(circle: Circle, account: Account) -> bool:
    """Tell whether a case is of the account's prison, and the prison is to know of it already."""
    return (
        is_of_prison(account, circle.case.prison.name)
        and circle.case.state in STILL_OPEN
        and circle.why_nobody() is None
    )


def is_of_prison(account: Account, prison: str) -> bool:
    """Tell whether an account belongs to the prison of a name, without regard to capitals."""
    return is_same_prison(account.prison or "", prison)


def is_same_prison(one: str, other: str) -> bool:
    """Tell whether two names are of one prison, without regard to capitals and spaces."""
    return bool(_key(one)) and _key(one) == _key(other)


def circles(session: Session, account: Account, *, today: date) -> list[Circle]:
    """Return the cases of the account's prison, by reference."""
    # Names are compared here and never in the database, where they will be sealed.
    names = session.execute(select(Prison.case_id, Prison.name))
    own = [number for number, name in names if is_of_prison(account, name)]
    query = select(Case).where(Case.id.in_(own)).order_by(Case.reference_key)
    found = (Circle(case, today) for case in session.scalars(query).unique())
    return [circle for circle in found if is_shown(circle, account)]


def circle_of(session: Session, account: Account, reference: str, *, today: date) -> Circle:
    """Return a case of the account's prison; every other one is a case that does not exist."""
    circle = Circle(cases.find(session, reference), today)
    if not is_shown(circle, account):
        raise Refused(Reason.NO_SUCH_CASE, reference=reference)
    return circle


def visitors(circle: Circle) -> list[Person]:
    """Return about whom the staff answer: who is invited and may come into the prison."""
    return [
        person
        for person in circle.invited
        if comes_in_person(person) and person.reply is not Reply.NOT_COMING
    ]


def note(session: Session, person: Person, answer: Answer, *, today: date, by: str) -> Permission:
    """Note the prison's answer about a visitor; everything else stays as the convener has it."""
    if person not in visitors(Circle(person.case, today)):
        raise Refused(Reason.NO_SUCH_PERSON)
    track = person.permission.track if person.permission else None
    kept = replace(
        answer, track=track, plan_b=person.plan_b, foreign_citizen=person.foreign_citizen
    )
    return permissions.note(session, person, kept, today=today, by=by)


def _key(name: str) -> str:
    return normalize("NFC", normalize("NFC", " ".join(name.split())).casefold())
