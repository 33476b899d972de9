"""Where the pages of the people hang, and how they find one person of the case."""

from flask import Blueprint, abort

from netmeet.domain.model import Person
from netmeet.web.request import case

pages = Blueprint("people", __name__, url_prefix="/cases/<reference>/people")


def listed(person_id: int) -> Person:
    """Return a person on the list of this case; for anybody else there is nothing here."""
    found = [person for person in case().people if person.id == person_id]
    return found[0] if found else abort(404)
