"""Who decides for a child on the list, and what they say."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.codes import Channel, ContactOrder, Deed, GuardianConsent, Language
from netmeet.domain.model import Guardian, Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history

# A case file may bring more; nobody is left out who has to be asked.
MOST_GUARDIANS = 2


@dataclass(frozen=True, kw_only=True, repr=False)
class Facts:
    """What the house knows about a guardian; `person` when they are on the list too."""

    name: str
    person: Person | None = None
    contact_order: ContactOrder = ContactOrder.UNKNOWN
    consent: GuardianConsent | None = None
    language: Language | None = None
    channel: Channel | None = None
    address: list[str] = field(default_factory=list)
    phone: str | None = None
    email: str | None = None


def add(session: Session, child: Person, facts: Facts, *, today: date, by: str) -> Guardian:
    """Note somebody who decides for a child."""
    if len(child.guardians) >= MOST_GUARDIANS:
        raise Refused(Reason.ENOUGH_GUARDIANS)
    _check(child, facts.person)
    guardian = Guardian(name=facts.name)
    child.guardians.append(guardian)
    _write(guardian, facts, today)
    history.note(session, child.case, Deed.GUARDIAN_CHANGED, by=by)
    return guardian


def change(session: Session, guardian: Guardian, facts: Facts, *, today: date, by: str) -> None:
    """Change what the house knows about a guardian."""
    _check(guardian.child, facts.person)
    _write(guardian, facts, today)
    history.note(session, guardian.child.case, Deed.GUARDIAN_CHANGED, by=by)


def remove(session: Session, guardian: Guardian, *, by: str) -> None:
    """Take a guardian away from a child; a child without one is not safe to write to."""
    child = guardian.child
    child.guardians.remove(guardian)
    history.note(session, child.case, Deed.GUARDIAN_CHANGED, by=by)


def _check(child: Person, person: Person | None) -> None:
    if person is child:
        raise Refused(Reason.SAME_PERSON)
    if person is not None and person.case is not child.case:
        raise Refused(Reason.NO_SUCH_PERSON)


def _write(guardian: Guardian, facts: Facts, today: date) -> None:
    """Write what is known; an answer about orders counts from the day it is given, also again."""
    guardian.name = facts.name
    guardian.person = facts.person
    guardian.contact_order = facts.contact_order
    guardian.checked_on = None if facts.contact_order is ContactOrder.UNKNOWN else today
    guardian.consent = facts.consent
    guardian.language = facts.language
    guardian.channel = facts.channel
    guardian.address = facts.address
    guardian.phone = facts.phone
    guardian.email = facts.email
