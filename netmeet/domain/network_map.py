"""The network map as a drawing: where each person stands, in which form, with which words.

The drawing is 800 by 800 around the main person in the middle. The group decides the quarter, the
ring how far out. Nobody is moved to another ring because theirs is full, and nobody is crossed
out: a person without a yes or a later has no mark.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from netmeet.domain.codes import Choice, Group, MoreContact
from netmeet.domain.model import Person

SIZE = 800
CENTRE = SIZE // 2
RADII = (84, 176, 276, 380)
LONGEST_LABEL = 11
MARKS = {Choice.YES: "✓", Choice.LATER: "?"}
MORE = "+"
CUT = "…"

# Left or right, above or below the middle.
QUARTERS = {
    Group.FAMILY: (-1, -1),
    Group.FRIENDS: (1, -1),
    Group.PROFESSIONALS: (1, 1),
    Group.VOLUNTEERS: (-1, 1),
}
# How far out and how far down, ring by ring; found by trying, so that in no quarter a name of 13
# signs touches another name or a form, and the first person in a ring stands well in the middle.
PLACES = {
    1: ((73, 126), (147, 40)),
    2: ((173, 188), (220, 114), (73, 224)),
    3: ((276, 229), (98, 339), (320, 67), (175, 263), (320, 152)),
}


@dataclass(frozen=True, repr=False)
class Node:
    """One person on the drawing; the form is the group's."""

    person: Person
    x: int
    y: int
    mark: str
    label: str


@dataclass(frozen=True, repr=False)
class Drawing:
    """The people that are drawn, how many have no room in each group, and who has no ring yet."""

    nodes: tuple[Node, ...]
    in_the_list: dict[Group, int]
    unplaced: tuple[Person, ...]


def drawing(people: Iterable[Person]) -> Drawing:
    """Return where people stand, in the order of the list; give only those whom it may show."""
    nodes: list[Node] = []
    left = dict.fromkeys(Group, 0)
    unplaced: list[Person] = []
    free = {(group, ring): list(PLACES[ring]) for group in Group for ring in PLACES}
    for person in people:
        if person.ring is None:
            unplaced.append(person)
        elif places := free[person.group, person.ring]:
            nodes.append(_node(person, *places.pop(0)))
        else:
            left[person.group] += 1
    return Drawing(tuple(nodes), left, tuple(unplaced))


def label(person: Person) -> str:
    """Return the words below a form: a short name, and a plus for who is wanted closer."""
    name = shortened(person.name, person.called)
    return f"{name} {MORE}" if person.more_contact is MoreContact.YES else name


def shortened(name: str, called: str | None = None) -> str:
    """Return a name if it is short, else its first word, else what the main person says."""
    first = (name.split() or [name])[0]
    short = [text for text in (name, first, called) if text and len(text) <= LONGEST_LABEL]
    return short[0] if short else first[: LONGEST_LABEL - 1] + CUT


def _node(person: Person, out: int, down: int) -> Node:
    across, along = QUARTERS[person.group]
    mark = MARKS.get(person.choice, "") if person.choice else ""
    return Node(person, CENTRE + across * out, CENTRE + along * down, mark, label(person))
