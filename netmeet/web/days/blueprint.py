"""What the pages about the day share: their address, and who can be chosen on them."""

from collections.abc import Iterable

from flask import Blueprint

from netmeet.domain.model import Person
from netmeet.web.request import case, say

pages = Blueprint("days", __name__, url_prefix="/cases/<reference>/day")


def choices(people: Iterable[Person]) -> list[tuple[object, str]]:
    """Return people to choose from, with nobody first."""
    return [("", say("Nobody")), *((person.id, person.name) for person in people)]


def chosen(value: str | None) -> Person | None:
    """Return the person that was chosen, if anybody was."""
    return next((person for person in case().people if str(person.id) == value), None)


def value_of(person: Person | None) -> str | None:
    """Return what stands for a person in a list to choose from."""
    return str(person.id) if person is not None else None
