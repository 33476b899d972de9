"""Draw the network: who is in the main person's life, and how close."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed, Group, MoreContact
from netmeet.domain.impartiality import refuse_professional
from netmeet.domain.model import Case, MapPlace, MapState, Person
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
    refuse_professional(case, name=name, group=group)
    person = Person(key=_free_key(case), name=name, group=group)
    case.people.append(person)
    history.note(session, case, Deed.PERSON_ADDED, by=by)
    return person


def place(session: Session, person: Person, where: Place, *, by: str) -> None:
    """Note how close somebody is, in which group, what they are called, and about more contact."""
    refuse_professional(person.case, name=person.name, email=person.email, group=where.group)
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


def keep_map(session: Session, case: Case, *, today: date, by: str) -> MapState:
    """Keep the map as it is today; once more on the same day replaces what was kept."""
    people = Circle(case, today).on_the_map
    if not people:
        raise Refused(Reason.NOBODY_YET)
    state = next((one for one in case.maps if one.on == today), None) or MapState(on=today)
    if state not in case.maps:
        case.maps.append(state)
    state.places.clear()
    session.flush()
    state.places.extend(_place_of(person) for person in people)
    history.note(session, case, Deed.MAP_KEPT, by=by)
    session.flush()
    return state


def remove_map(session: Session, state: MapState, *, by: str) -> None:
    """Remove a kept map; nobody can bring back where people stood that day."""
    case = state.case
    case.maps.remove(state)
    history.note(session, case, Deed.MAP_REMOVED, by=by)
    session.flush()


def _place_of(person: Person) -> MapPlace:
    return MapPlace(
        person=person,
        group=person.group,
        ring=person.ring,
        more_contact=person.more_contact,
        choice=person.choice,
    )


def _free_key(case: Case) -> str:
    taken = {person.key for person in case.people}
    return next(key for number in range(1, len(taken) + 2) if (key := f"p{number}") not in taken)
