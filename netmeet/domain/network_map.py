"""The network map as a drawing: where each person stands, in which form, with which words.

The drawing is 800 by 800 around the main person in the middle. The group decides the quarter, the
ring how far out. Nobody is moved to another ring because theirs is full, and nobody is crossed
out: a person without a yes or a later has no mark.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias
from unicodedata import combining, east_asian_width, normalize

from netmeet.domain.codes import MAIN, Choice, Group, Main, MoreContact
from netmeet.domain.map_states import Placed
from netmeet.domain.model import Person
from netmeet.domain.shapes import Look, Shape, Side, Text

# Somebody as they stand now, or as they stood on a kept map.
Shown: TypeAlias = Person | Placed
SIZE = 800
CENTRE = SIZE // 2
RADII = (84, 176, 276, 380)
LONGEST_LABEL = 11
# Two labels at one height stand 146 apart at the least. The main person's name is larger and
# bold, and stands between two labels that are 149 apart.
WIDEST_LABEL = 145
WIDEST_MIDDLE = 108
FORM = 20
LABEL_BELOW = 36
MARKS = {Choice.YES: "✓", Choice.LATER: "?"}
MORE = " +"
CUT = "…"
# The widest that a sign is in Arial, Segoe UI and Roboto, in sizes of type; the last holds for
# writings of other letters.
LETTERS = 18
NARROW, USUAL, CAPITAL, WIDE, SQUARE, OTHER = 0.36, 0.6, 0.8, 1.0, 1.4, 0.9
NARROW_SIGNS = frozenset("fijlrtI .,:;'’!|()[]-")
WIDE_SIGNS = frozenset("mwMWÆæŒœ@%…—")
LATIN = "\u024f"

# Left or right, above or below the middle.
QUARTERS = {
    Group.FAMILY: (-1, -1),
    Group.FRIENDS: (1, -1),
    Group.PROFESSIONALS: (1, 1),
    Group.VOLUNTEERS: (-1, 1),
}
# Where the name of a group stands, and below or above it how many more are in the list.
CORNERS = {
    Group.FAMILY: (Side.START, 8, 28, 52),
    Group.FRIENDS: (Side.END, 792, 28, 52),
    Group.PROFESSIONALS: (Side.END, 792, 790, 764),
    Group.VOLUNTEERS: (Side.START, 8, 790, 764),
}
OUTLINES = {
    Group.PROFESSIONALS: ((-20, 0), (-10, -18), (10, -18), (20, 0), (10, 18), (-10, 18)),
    Group.VOLUNTEERS: ((0, -20), (20, 0), (0, 20), (-20, 0)),
}
AXES = "M400 20V316M400 484V780M20 400H316M484 400H780"
# How far out and how far down, ring by ring; found by trying, so that no label of the widest kind
# touches another or a form, and the first person in a ring stands well in the middle.
PLACES = {
    1: ((73, 126), (147, 40)),
    2: ((173, 188), (220, 114), (73, 224)),
    3: ((276, 229), (98, 339), (320, 67), (175, 263), (320, 152)),
}


@dataclass(frozen=True, repr=False)
class Node:
    """One person on the drawing; the form is the group's."""

    person: Shown
    x: int
    y: int
    mark: str
    label: str


@dataclass(frozen=True, repr=False)
class Drawing:
    """The people that are drawn, how many have no room in each group, and who has no ring yet."""

    nodes: tuple[Node, ...]
    in_the_list: dict[Group, int]
    unplaced: tuple[Shown, ...]

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """Return rings and axes, then a form for each person."""
        rings = [_circle(CENTRE, CENTRE, radius, Look.RING) for radius in reversed(RADII)]
        axes = Shape("path", (("d", AXES),), Look.AXIS)
        return (*rings, axes, *map(_form, self.nodes))

    @property
    def texts(self) -> tuple[Text[str | int | Group | Main], ...]:
        """Return what stands on it: the main person, groups, how many more, marks, and names.

        The main person, a group and a number are said in words by whoever shows the drawing.
        """
        return (Text(CENTRE, CENTRE, MAIN, Look.MAIN), *self._corners(), *self._names())

    def _corners(self) -> Iterator[Text[int | Group]]:
        for group, (side, x, y, more) in CORNERS.items():
            yield Text(x, y, group, Look.GROUP, side)
            if rest := self.in_the_list[group]:
                yield Text(x, more, rest, Look.REST, side)

    def _names(self) -> Iterator[Text[str]]:
        for node in self.nodes:
            if node.mark:
                yield Text(node.x, node.y, node.mark, Look.MARK)
            yield Text(node.x, node.y + LABEL_BELOW, node.label, Look.NAME)


def drawing(people: Iterable[Shown]) -> Drawing:
    """Return where people stand, in the order of the list; give only those whom it may show."""
    nodes: list[Node] = []
    left = dict.fromkeys(Group, 0)
    unplaced: list[Shown] = []
    free = {(group, ring): list(PLACES[ring]) for group in Group for ring in PLACES}
    for person in people:
        if person.ring is None:
            unplaced.append(person)
        elif places := free[person.group, person.ring]:
            nodes.append(_node(person, *places.pop(0)))
        else:
            left[person.group] += 1
    return Drawing(tuple(nodes), left, tuple(unplaced))


def label(person: Shown) -> str:
    """Return the words below a form: a short name, and a plus for who is wanted closer."""
    more = MORE if person.more_contact is MoreContact.YES else ""
    return shortened(person.name, person.called, WIDEST_LABEL - width(more)) + more


def shortened(name: str, called: str | None = None, room: float = WIDEST_MIDDLE) -> str:
    """Return a name if it is short, else its first word, else what the main person says."""
    first = (name.split() or [name])[0]
    short = [text for text in (name, first, called) if text and _fits(text, room)]
    return short[0] if short else _cut(first, room)


def width(text: str) -> float:
    """Return how wide a text may at most become, whatever the type."""
    return LETTERS * sum(map(_breadth, text))


def _breadth(sign: str) -> float:
    letter = normalize("NFD", sign)[0]
    if letter in NARROW_SIGNS:
        return NARROW
    if letter in WIDE_SIGNS:
        return WIDE
    if letter > LATIN:
        return SQUARE if east_asian_width(letter) in "FW" else OTHER * (not combining(letter))
    return CAPITAL if letter.isupper() else USUAL


def _fits(text: str, room: float) -> bool:
    return len(text) <= LONGEST_LABEL and width(text) <= room


def _cut(word: str, room: float) -> str:
    """Return as much of a word as has room, with a sign that there is more."""
    lengths = range(LONGEST_LABEL - 1, 0, -1)
    return next(cut for length in lengths if _fits(cut := word[:length] + CUT, room))


def _node(person: Shown, out: int, down: int) -> Node:
    across, along = QUARTERS[person.group]
    mark = MARKS.get(person.choice, "") if person.choice else ""
    return Node(person, CENTRE + across * out, CENTRE + along * down, mark, label(person))


def _form(node: Node) -> Shape:
    """Return the form of a person: a circle, square, hexagon or diamond by group."""
    x, y, group = node.x, node.y, node.person.group
    look, is_later = Look(group.value), node.mark == MARKS[Choice.LATER]
    if group is Group.FAMILY:
        return _circle(x, y, FORM, look, is_later=is_later)
    if group is Group.FRIENDS:
        edges = (("x", x - FORM), ("y", y - FORM), ("width", 2 * FORM), ("height", 2 * FORM))
        return Shape("rect", (*edges, ("rx", 8)), look, is_later)
    corners = " ".join(f"{x + across},{y + along}" for across, along in OUTLINES[group])
    return Shape("polygon", (("points", corners),), look, is_later)


def _circle(x: int, y: int, radius: int, look: Look, *, is_later: bool = False) -> Shape:
    return Shape("circle", (("cx", x), ("cy", y), ("r", radius)), look, is_later)
