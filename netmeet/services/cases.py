"""Take cases into the house, find them, and write them out."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from netmeet.adapters import casefile
from netmeet.domain.codes import ContactOrder
from netmeet.domain.model import Case, Guardian, Person
from netmeet.domain.references import made_reference
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import accounts, house


@dataclass(frozen=True)
class Kept:
    """A case that was taken in, and whose answers about orders count from that day."""

    case: Case
    dated: tuple[Person, ...]


def keep(session: Session, content: bytes, *, today: date) -> Kept:
    """Take a case file in whole; a case without a reference gets one.

    An answer about contact orders without its day counts from `today`, and each as many days as
    in every case of the house. The case belongs to the
    convener whose e-mail address it names, if there is such an account.
    """
    case = casefile.read(content)
    _refer(session, case)
    dated = date_answers(case, today)
    case.safety_days = house.organisation(session).safety_days
    case.owner = accounts.owner_for(session, case)
    session.add(case)
    session.flush()
    return Kept(case, tuple(dated))


def date_answers(case: Case, today: date) -> list[Person]:
    """Let every answer about contact orders without its day count from today; return whose."""
    dated = [person for person in case.people if _lacks_its_day(person)]
    guardians = [one for person in case.people for one in person.guardians if _lacks_its_day(one)]
    asked: list[Person | Guardian] = [*dated, *guardians]
    for one in asked:
        one.checked_on = today
    return dated


def export(session: Session, reference: str) -> bytes:
    """Return one case as a case file."""
    return casefile.write(find(session, reference))


def find(session: Session, reference: str) -> Case:
    """Return the case with a reference, without regard to capital letters."""
    query = select(Case).where(Case.reference_key == reference.casefold())
    case = session.scalars(query).unique().one_or_none()
    if case is None:
        raise Refused(Reason.NO_SUCH_CASE, reference=reference)
    return case


def every(session: Session) -> list[Case]:
    """Return all cases, by reference."""
    return list(session.scalars(select(Case).order_by(Case.reference_key)).unique())


def _refer(session: Session, case: Case) -> None:
    case.reference = case.reference or made_reference()
    case.reference_key = case.reference.casefold()
    taken = select(Case.id).where(Case.reference_key == case.reference_key)
    if session.scalars(taken).first() is not None:
        raise Refused(Reason.REFERENCE_TAKEN, place="reference")


def _lacks_its_day(asked: Person | Guardian) -> bool:
    return asked.checked_on is None and asked.contact_order is not ContactOrder.UNKNOWN
