"""Kept network maps beside each other: who stood where on a day, and where they stand now.

What has changed is told and never judged: closer is no better than further away.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, Group, MoreContact
from netmeet.domain.model import MapPlace, Person


class Change(StrEnum):
    """What is different about one person from one map to the next."""

    NEW = "new"
    GONE = "gone"
    CLOSER = "closer"
    FURTHER = "further"
    OTHER_GROUP = "other_group"


@dataclass(frozen=True, repr=False)
class Placed:
    """One person as they stand on a map, with the name that they have now."""

    name: str
    called: str | None
    group: Group
    ring: int | None
    more_contact: MoreContact | None
    choice: Choice | None


@dataclass(frozen=True, repr=False)
class View:
    """The map of a day, or of now where there is no day; `kept_id` is the id of a kept one."""

    on: date | None
    places: dict[Person, Placed]
    kept_id: int | None = None


def views(circle: Circle, shown: Iterable[Person]) -> list[View]:
    """Return the kept maps from the oldest, then that of now, with the people who may be shown.

    The map of now is left out while that of today is just the same.
    """
    seen = list(shown)
    found = [
        View(
            state.on,
            {one.person: _placed(one.person, one) for one in state.places if one.person in seen},
            state.id,
        )
        for state in sorted(circle.case.maps, key=lambda state: state.on)
    ]
    now = View(None, {person: _placed(person, person) for person in seen})
    is_kept = bool(found) and (found[-1].on, found[-1].places) == (circle.today, now.places)
    return [view for view in (found if is_kept else [*found, now]) if view.places]


def changes(before: Placed | None, after: Placed | None) -> list[Change]:
    """Return what is different about somebody from one map to the next."""
    if before is None or after is None:
        return [Change.NEW] if after else [Change.GONE] if before else []
    found = [Change.OTHER_GROUP] if before.group is not after.group else []
    if before.ring and after.ring and before.ring != after.ring:
        found.append(Change.CLOSER if after.ring < before.ring else Change.FURTHER)
    return found


def _placed(person: Person, at: Person | MapPlace) -> Placed:
    """Return somebody as they stand now, or as they stood on a kept map."""
    return Placed(person.name, person.called, at.group, at.ring, at.more_contact, at.choice)
