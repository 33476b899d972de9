"""Who stands in a line: a person on the list, the main person, or someone outside."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netmeet.domain.codes import MAIN

if TYPE_CHECKING:
    from netmeet.domain.model.person import Owner, Person


@dataclass(frozen=True, repr=False)
class Outside:
    """A name or an office that is not on the list."""

    name: str


def joined(person: "Person | None", main: bool, outside: str | None) -> "Owner | None":  # noqa: FBT001
    """Return the one party that three columns hold."""
    if main:
        return MAIN
    return person if outside is None else Outside(outside)


def split(owner: "Owner | None") -> tuple["Person | None", bool, str | None]:
    """Return a party as three columns: person, main person, outside."""
    if isinstance(owner, Outside):
        return None, False, owner.name
    if owner is MAIN or owner is None:
        return None, owner is MAIN, None
    return owner, False, None
