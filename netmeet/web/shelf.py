"""What requests have read lately, as long as nobody has written to the database since."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from threading import Lock
from typing import Generic, TypeVar

from netmeet.adapters.db import Changes

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Place(Generic[Thing]):
    """Where a thing belongs: under a key, and as the database was after so many changes."""

    key: Hashable
    count: object
    thing: Thing | None


@dataclass
class Shelf(Generic[Thing]):
    """The things that were put there last, at most so many, each for one reader at a time."""

    changes: Changes
    most: int
    _count: object = None
    _things: OrderedDict[Hashable, Thing] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def take(self, key: Hashable) -> Place[Thing]:
        """Take a thing from the shelf, if it is there; whoever took it puts it back."""
        with self._lock:
            count = self.changes.count()
            if count != self._count:
                self._things.clear()
                self._count = count
            return Place(key, count, self._things.pop(key, None))

    def put(self, place: Place[Thing], thing: Thing) -> None:
        """Put a thing in its place, unless somebody has written since the place was asked for."""
        with self._lock:
            if place.count == self._count:
                self._things[place.key] = thing
                if len(self._things) > self.most:
                    self._things.popitem(last=False)
