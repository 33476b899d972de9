"""Yes or no as an answer that can be left open, and people to pick from."""

from collections.abc import Iterable
from enum import StrEnum

from netmeet.domain.model import Person
from netmeet.words.catalogue import N_


class YesNo(StrEnum):
    """An answer to a question that may stay open."""

    YES = "yes"
    NO = "no"


USUAL = {YesNo.YES: N_("Yes"), YesNo.NO: N_("No")}


def answer_of(known: bool | None) -> YesNo | None:  # noqa: FBT001 — what the house knows
    """Return the answer for what the house knows."""
    if known is None:
        return None
    return YesNo.YES if known else YesNo.NO


def known_of(answer: YesNo | None) -> bool | None:
    """Return what the house knows after an answer."""
    return None if answer is None else answer is YesNo.YES


def offered(people: Iterable[Person]) -> list[tuple[str, str]]:
    """Return people as things that can be picked."""
    return [(str(person.id), person.name) for person in people]
