"""Where the pages of the agreement stand, and who can be chosen on them."""

from collections.abc import Iterable

from flask import Blueprint, abort

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN
from netmeet.domain.model import Commitment, Outside, Owner, Person
from netmeet.papers.frame import owner
from netmeet.web.fields import PickField
from netmeet.web.request import case, circle, say
from netmeet.words.catalogue import N_

pages = Blueprint("agreements", "netmeet.web.agreements", url_prefix="/cases/<reference>/agreement")
OUTSIDE = "outside"
NOBODY_YET = N_("Nobody yet")


def line_of(line_id: int) -> Commitment:
    """Return a line of the newest agreement, or answer that nothing is here."""
    return next((one for one in case().commitments if one.id == line_id), None) or abort(404)


def people_offered(at: Circle, also: Iterable[Owner | None] = ()) -> list[Person]:
    """Return who can stand in a line: those who took part first, then others who may be named.

    Who stands there already is offered too, so that nothing is lost by saving.
    """
    meeting = at.meeting
    took_part = {one.key for one in (*at.present, *(meeting.by_phone if meeting else ()))}
    there = {one.key for one in also if isinstance(one, Person)}
    found = [one for one in at.people if at.may_be_named(one) or one.key in there]
    return sorted(found, key=lambda one: one.key not in took_part)


def offer_party(field: PickField, people: list[Person], *, nobody: str) -> None:
    """Offer nobody, the main person, these people, and somebody outside the list."""
    field.offer(
        [
            ("", say(nobody)),
            (MAIN.value, case().called),
            *((one.id, one.name) for one in people),
            (OUTSIDE, say("Somebody outside the list")),
        ]
    )


def value_of(party: Owner | None) -> str | None:
    """Return the value that stands for a party in a form."""
    if party is None:
        return None
    if isinstance(party, Outside):
        return OUTSIDE
    return str(party.id) if isinstance(party, Person) else MAIN.value


def outside_of(party: Owner | None) -> str | None:
    """Return the name of a party outside the list."""
    return party.name if isinstance(party, Outside) else None


def party_of(value: str | None, outside: str | None) -> Owner | None:
    """Return the party that was chosen; a name alone is somebody outside the list."""
    if value == MAIN.value:
        return MAIN
    if value in (None, OUTSIDE):
        return Outside(outside) if outside else None
    return person_of(value)


def person_of(value: str | None) -> Person | None:
    """Return the person of the case that was chosen."""
    return next((one for one in case().people if str(one.id) == value), None)


def named(party: Owner | None) -> str:
    """Return the name of a party as the convener reads it."""
    return owner(circle(), party) if party is not None else ""
