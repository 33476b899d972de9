"""What a drawing is made of: shapes and texts, by what they stand for and not by how they look.

Lengths are units of the drawing, from its upper left corner, in the words of SVG.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

Said_co = TypeVar("Said_co", covariant=True)


class Look(StrEnum):
    """What a shape or a text stands for."""

    RING = "ring"
    AXIS = "axis"
    FAMILY = "family"
    FRIENDS = "friends"
    PROFESSIONALS = "professionals"
    VOLUNTEERS = "volunteers"
    MAIN = "main"
    GROUP = "group"
    REST = "rest"
    MARK = "mark"
    NAME = "name"


class Side(StrEnum):
    """Which end of a text stands at its place; in the middle where nothing is said."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True)
class Shape:
    """A circle, rect, polygon or path with its lengths; what comes later is dashed."""

    kind: str
    lengths: tuple[tuple[str, int | str], ...]
    look: Look
    is_later: bool = False


@dataclass(frozen=True, repr=False)
class Text(Generic[Said_co]):
    """Words at a place; a mark and the main person's name have their middle there."""

    x: int
    y: int
    said: Said_co
    look: Look
    side: Side = Side.MIDDLE


@dataclass(frozen=True, repr=False)
class Sketch:
    """A square drawing that is ready to be shown."""

    size: int
    shapes: tuple[Shape, ...]
    texts: tuple[Text[str], ...]
