"""What the main person's pages share: for what the screen was handed over, and what is heard."""

from dataclasses import dataclass
from typing import TypeVar

from flask import Blueprint, abort, request

from netmeet.domain.codes import Choice, ReviewOf, SignedBy
from netmeet.services.decisions import Heard
from netmeet.web.request import handed, words
from netmeet.words.labels import label

pages = Blueprint("together", __name__, url_prefix="/together")
SIGNS = {Choice.YES: "✓", Choice.NO: "✕", Choice.LATER: "?"}
# An answer that is changed from a list leads back to the list.
FROM_LIST = "list"
Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Offered:
    """One of the equal answers: what it sends, its word, and its sign."""

    value: str
    said: str
    sign: str = ""


def only(of: ReviewOf) -> None:
    """Answer that nothing is here, unless the screen was handed over for this."""
    if handed().of is not of:
        abort(404)


def heard() -> Heard:
    """Return how an answer on this screen comes in."""
    return Heard(by=handed().by, how=SignedBy.SCREEN, beside=handed().beside)


def choices() -> list[Offered]:
    """Return yes, no and later, with their signs."""
    return [Offered(choice.value, label(words(), choice), SIGNS[choice]) for choice in Choice]


def answered() -> Choice:
    """Return which of the three was pressed."""
    pressed = request.form.get("answer", "")
    if pressed not in list(Choice):
        abort(400)
    return Choice(pressed)


def is_from_list() -> bool:
    """Tell whether an answer is changed from a list."""
    return request.args.get("via") == FROM_LIST


def at(things: list[Thing], place: int) -> Thing:
    """Return what stands in a place, counted from 1."""
    if not 1 <= place <= len(things):
        abort(404)
    return things[place - 1]
