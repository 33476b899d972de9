"""Draw the network: who is in the main person's life, and how close."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.codes import Deed, Group, MoreContact
from netmeet.domain.model import Case, Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.texts import MOST_PEOPLE
from netmeet.services import history


@dataclass(frozen=True, kw_only=True, repr=False)
class Place:
    """Where somebody stands in the network, as the main person says it."""

    ring: int
    group: Group
    called: str | None
    more_contact: MoreContact


def add(session: Session, case: Case, *, name: str, group: Group, by: str) -> Person:
    """Put somebody on the map; a first name is enough, and nothing is chosen for anybody."""
    if len(case.people) >= MOST_PEOPLE:
        raise Refused(Reason.TOO_MANY, most=MOST_PEOPLE)
    person = Person(key=_free_key(case), name=name, group=group)
    case.people.append(person)
    history.note(session, case, Deed.PERSON_ADDED, by=by)
    return person


def place(session: Session, person: Person, where: Place, *, by: str) -> None:
    """Note how close somebody is, in which group, what they are called, and about more contact."""
    person.ring = where.ring
    person.group = where.group
    person.called = where.called
    person.more_contact = where.more_contact
    history.note(session, person.case, Deed.PERSON_CHANGED, by=by)


def all_for_now(session: Session, case: Case, *, today: date, by: str) -> None:
    """Note that the main person has said "that is all for now"."""
    if not case.people:
        raise Refused(Reason.NOBODY_YET)
    case.map_done = today
    history.note(session, case, Deed.MAP_DONE, by=by)


def open_again(session: Session, case: Case, *, by: str) -> None:
    """Go on drawing; everybody who is on the map stays there."""
    case.map_done = None
    history.note(session, case, Deed.MAP_OPENED, by=by)


def _free_key(case: Case) -> str:
    taken = {person.key for person in case.people}
    return next(key for number in range(1, len(taken) + 2) if (key := f"p{number}") not in taken)
