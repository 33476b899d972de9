"""What the house knows about one person: who they are, how they are reached, what they need."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import Session

from netmeet.domain import signing
from netmeet.domain.circle import is_wanted
from netmeet.domain.codes import (
    CalendarKind,
    Channel,
    Deed,
    Group,
    Interprets,
    Language,
    Main,
    Need,
)
from netmeet.domain.impartiality import refuse_professional
from netmeet.domain.model import Arrangement, Case, DayPlan, Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history
from netmeet.words import phones

Thing = TypeVar("Thing")


@dataclass(frozen=True, kw_only=True, repr=False)
class Who:
    """Who somebody is: on the letter, for the main person, and at the gate."""

    name: str
    called: str | None
    group: Group
    name_on_id: str | None
    support_for: Person | Main | None


@dataclass(frozen=True, kw_only=True, repr=False)
class Reach:
    """How somebody is reached, and in which language."""

    channel: Channel | None
    address: list[str] = field(default_factory=list)
    phone: str | None
    email: str | None
    language: Language | None
    calendar: CalendarKind | None


@dataclass(frozen=True, kw_only=True, repr=False)
class Needs:
    """What somebody needs in order to take part."""

    needs: list[Need] = field(default_factory=list)
    interpreter: str | None
    interpreter_booked: bool | None
    interpreter_who: Interprets | None = None


def describe(session: Session, person: Person, who: Who, *, today: date, by: str) -> None:
    """Change who somebody is; another name on a wanted person takes the signature back."""
    beside = who.support_for
    if beside is person:
        raise Refused(Reason.SAME_PERSON)
    if isinstance(beside, Person) and beside.case is not person.case:
        raise Refused(Reason.NO_SUCH_PERSON)
    refuse_professional(person.case, name=who.name, email=person.email, group=who.group)
    renamed = who.name != person.name
    person.name = who.name
    person.called = who.called
    person.group = who.group
    person.name_on_id = who.name_on_id
    person.support_for = beside
    history.note(session, person.case, Deed.PERSON_CHANGED, by=by)
    if renamed and is_wanted(person):
        _take_back(session, person.case, today=today, by=by)


def reach(session: Session, person: Person, how: Reach, *, by: str) -> None:
    """Change how somebody is reached."""
    refuse_professional(person.case, name=person.name, email=how.email, group=person.group)
    person.channel = how.channel
    person.address = how.address
    person.phone = how.phone
    person.email = how.email
    person.language = how.language
    person.calendar = how.calendar
    history.note(session, person.case, Deed.PERSON_CHANGED, by=by)


def note_needs(session: Session, person: Person, what: Needs, *, by: str) -> None:
    """Change what somebody needs; each need is a line on the plan of the day.

    A need that is no longer there takes its line along, unless it is already arranged.
    """
    person.needs = [need.value for need in what.needs]
    person.interpreter = what.interpreter
    person.interpreter_booked = what.interpreter_booked
    person.interpreter_who = what.interpreter_who
    _plan_for(person)
    history.note(session, person.case, Deed.PERSON_CHANGED, by=by)


def remove(session: Session, person: Person, *, today: date, by: str) -> None:
    """Take somebody off the map with all that is only about them; refused while others name them.

    Their needs on the plan of the day, their answers about times, the choices about them, their
    places on kept maps and the pairs that they are part of go along. Without a wanted person the
    list is another one, so its signature is taken back.
    """
    case, wanted = person.case, is_wanted(person)
    if mentions(person).any:
        raise Refused(Reason.IN_USE)
    if case.day is not None:
        _drop(case.day.arranged, lambda line: line.person is person)
    for slot in case.slots:
        _drop(slot.answers, lambda answer: answer.person is person)
    _drop(case.apart, lambda pair: person in pair.people)
    _drop(case.decisions, lambda decision: decision.person is person)
    for state in case.maps:
        _drop(state.places, lambda place: place.person is person)
    person.support_for = None
    session.flush()
    case.people.remove(person)
    history.note(session, case, Deed.PERSON_REMOVED, by=by)
    if wanted:
        _take_back(session, case, today=today, by=by)


def _drop(things: list[Thing], is_about: Callable[[Thing], bool]) -> None:
    """Drop what is about somebody from a list."""
    for thing in [thing for thing in things if is_about(thing)]:
        things.remove(thing)


@dataclass(frozen=True)
class Mentions:
    """Where somebody is named by others, so that they cannot be removed yet."""

    questions: bool
    roles: bool
    guardians: bool
    support: bool
    meetings: bool
    agreements: bool
    reservations: bool

    @property
    def any(self) -> bool:
        """Tell whether somebody is named anywhere."""
        return any(vars(self).values())


def mentions(person: Person) -> Mentions:
    """Return where a person is named by others."""
    case, roles = person.case, person.case.roles
    others = [one for one in case.people if one is not person]
    return Mentions(
        questions=any(question.informant is person for question in case.questions),
        roles=roles is not None and person in (roles.chair, roles.note_taker, roles.follow_up),
        guardians=any(one.person is person for other in others for one in other.guardians),
        support=any(other.supports is person for other in others),
        meetings=any(person in (*one.attended, *one.by_phone) for one in case.meetings),
        agreements=_in_an_agreement(person),
        reservations=any(
            reservation.is_of(person) for one in case.agreements for reservation in one.reservations
        ),
    )


def likely_same(
    case: Case,
    *,
    name: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    besides: Person | None = None,
) -> list[Person]:
    """Return who on the list has the same name, telephone number or e-mail address.

    It is only for asking “Is this the same person?”; nobody is ever merged.
    """
    wanted = _traits(case, name, phone, email)
    return [
        person
        for person in case.people
        if person is not besides and wanted & _traits(case, person.name, person.phone, person.email)
    ]


def _traits(
    case: Case, name: str | None, phone: str | None, email: str | None
) -> set[tuple[str, str]]:
    """Return what is compared; numbers as they are dialled from the country of the prison."""
    country = case.country.value
    found = {
        "name": _folded(name or ""),
        "phone": "".join(phones.shown(phone, country).split()) if phone else "",
        "email": _folded(email or ""),
    }
    return {(kind, text) for kind, text in found.items() if text}


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return " ".join(plain.split())


def _in_an_agreement(person: Person) -> bool:
    agreements = person.case.agreements
    held = any(copy.to is person for one in agreements for copy in one.copies)
    return held or any(
        person in (line.who, line.asks, *line.helpers, *line.visible_to)
        for one in agreements
        for line in one.commitments
    )


def _plan_for(person: Person) -> None:
    """Bring a person's lines on the plan of the day in step with what they need."""
    case = person.case
    if case.day is None and person.needs:
        case.day = DayPlan()
    if case.day is None:
        return
    arranged = case.day.arranged
    codes = {need.value for need in Need}
    own = [line for line in arranged if line.person is person and line.need in codes]
    for line in own:
        if line.need not in person.needs and not line.done:
            arranged.remove(line)
    for need in person.needs:
        if all(line.need != need for line in own):
            arranged.append(Arrangement(person=person, need=need))


def _take_back(session: Session, case: Case, *, today: date, by: str) -> None:
    if signing.take_back(case, today) is not None:
        history.note(session, case, Deed.LIST_TAKEN_BACK, by=by)
