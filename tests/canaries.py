"""A case in which every text has a word of its own, so that a word in the wrong place is seen.

Nothing is listed by hand: whatever text an entity keeps gets its word, also in years to come.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from papers_of import practice
from sqlalchemy import JSON, Text, inspect

from netmeet.adapters import casefile
from netmeet.domain.model import Base, Case, Guardian, Person
from netmeet.services import cases

# What names a thing in the house, and no reader.
KEYS = {"case.reference", "case.reference_key", "person.key", "person.needs", "arrangement.need"}
CODES = {
    "case.text_mark",
    "commitment.when_release",
    "copy.kind",
    "meeting.stamped",
    "meeting.uid",
    "reservation.who",
}
PHONES = "+452000{:04}"


@dataclass(frozen=True)
class Mark:
    """The word of one text: whose it is, which field, and how it is written."""

    owner: Base
    field: str
    word: str

    @property
    def person(self) -> Person | None:
        """Return the person about whom the text is; a guardian's is about the child."""
        owner = self.owner.child if isinstance(self.owner, Guardian) else self.owner
        return owner if isinstance(owner, Person) else getattr(self.owner, "person", None)


def marked_case(name: str, today: Any) -> tuple[Case, list[Mark]]:
    """Return a practice case in which every text is a word of its own, and the words."""
    case = casefile.read(json.dumps(practice(name)).encode())
    cases.date_answers(case, today)
    return case, [mark for owner in _entities(case) for mark in _mark(owner)]


def _entities(case: Case) -> list[Base]:
    """Return everything that belongs to a case, each once."""
    found: dict[int, Base] = {}
    waiting: list[Base] = [case]
    while waiting:
        one = waiting.pop()
        if id(one) in found:
            continue
        found[id(one)] = one
        for relationship in inspect(type(one)).relationships:
            value = getattr(one, relationship.key)
            several = value if relationship.uselist else [value]
            waiting += [other for other in several if isinstance(other, Base)]
    return list(found.values())


def _mark(owner: Base) -> Iterator[Mark]:
    """Give every text of an entity its word, in the form that its field asks for."""
    table = type(owner).__tablename__
    for column in inspect(type(owner)).column_attrs:
        field = f"{table}.{column.key}"
        kind, value = column.columns[0].type, getattr(owner, column.key)
        if field in KEYS | CODES or (not value and column.key.endswith("outside")):
            continue
        if isinstance(kind, Text):
            word = _word()
            setattr(owner, column.key, _as(column.key, word))
            yield Mark(owner, field, _as(column.key, word))
        elif isinstance(kind, JSON) and all(isinstance(one, str) for one in value):
            words = [_word() for _ in value or [""]]
            setattr(owner, column.key, words)
            yield from (Mark(owner, field, word) for word in words)


COUNT = iter(range(1000, 10_000))


def _word() -> str:
    return f"Kx{next(COUNT)}z"


def _as(key: str, word: str) -> str:
    """Return a word in the form of its field; a name has a surname too."""
    digits = word[2:-1]
    if "phone" in key:
        return PHONES.format(int(digits))
    return f"{word.casefold()}@example.com" if "email" in key else word
