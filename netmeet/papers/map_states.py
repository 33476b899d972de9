"""The kept network maps and that of now: each as a picture, then side by side as a table."""

from collections.abc import Iterator

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice
from netmeet.domain.holds import Hold
from netmeet.domain.map_states import Placed, View, changes, views
from netmeet.domain.model import Person
from netmeet.papers.blocks import Block, Column, PageBreak, Paper, Picture, Table, line
from netmeet.papers.frame import for_main_person, framed, lead, says, section
from netmeet.papers.invite_list import in_order
from netmeet.papers.map import MORE, RINGS, legend, named
from netmeet.papers.map import picture as picture_of
from netmeet.papers.readers import Reader, Readers, Withheld, main_person
from netmeet.words import dates
from netmeet.words.catalogue import N_, Words
from netmeet.words.labels import label

KIND = "map-states"
NOW = N_("Now")
# So many maps stand side by side in one table, each so wide; more follow in the next.
SIDE_BY_SIDE = 3
WIDTHS = {1: 60, 2: 60, 3: 42}


def readers(circle: Circle) -> Readers:
    """Give the main person, when a map was kept on which somebody still stands."""
    kept = any(view.on for view in views(circle, circle.drawn))
    yield main_person(circle) if kept else Withheld(Hold.NO_KEPT_MAP)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return a page for each map, then the same as a table with what is different in words."""
    found = views(circle, circle.drawn)
    blocks: list[Block] = [
        lead(circle, words),
        says(words("Your map on different days. No place is better than another.")),
    ]
    for view in found:
        blocks += [section(title(words, view)), picture(circle, words, view), *legend(words)]
        blocks.append(PageBreak())
    blocks += [section(words("What is different")), *_tables(circle, words, found)]
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Network maps side by side"),
        blocks=blocks,
        size=for_main_person(circle),
    )


def title(words: Words, view: View) -> str:
    """Return the day of a map, or that it is the map of now."""
    return dates.short_day(words, view.on) if view.on else words(NOW)


def picture(circle: Circle, words: Words, view: View) -> Picture:
    """Return one map as a picture, said in words with its day."""
    drawn = picture_of(circle, words, list(view.places.values()))
    return Picture(drawn.sketch, drawn.width, f"{title(words, view)}. {drawn.alt}")


def people_on(circle: Circle, words: Words, found: list[View]) -> list[Person]:
    """Return everybody who stands on one of some maps, in the order of the list."""
    shown = {person for view in found for person in view.places}
    return [person for person in in_order(circle, words) if person in shown]


def said_of(words: Words, found: list[View], place: int, person: Person) -> list[str]:
    """Return what the map at a place says of somebody, and what is different from the one before.

    A no to an invitation is as silent as no answer.
    """
    placed = found[place].places.get(person)
    before = found[place - 1].places.get(person) if place else None
    told = list(_standing(words, placed)) if placed else []
    differs = changes(before, placed) if place else []
    told += [label(words, change) for change in differs]
    return told or [words("Not on this map")]


def _standing(words: Words, placed: Placed) -> Iterator[str]:
    ring = words(RINGS[placed.ring]) if placed.ring else words("Not placed yet")
    yield f"{label(words, placed.group)} · {ring}"
    if placed.more_contact:
        yield f"{words('More contact?')} {words(MORE[placed.more_contact])}"
    if placed.choice in (Choice.YES, Choice.LATER):
        yield f"{words('Invite?')} {label(words, placed.choice)}"


def _tables(circle: Circle, words: Words, found: list[View]) -> Iterator[Table]:
    people = people_on(circle, words, found)
    for first in range(0, len(found), SIDE_BY_SIDE):
        places = range(first, min(first + SIDE_BY_SIDE, len(found)))
        width = WIDTHS[len(places)]
        columns = [Column(line(title(words, found[place])), width) for place in places]
        yield Table(
            words("What is different"),
            (
                Column(line(words("Name and what you call them")), 165 - width * len(places)),
                *columns,
            ),
            tuple(
                (
                    (named(circle, person),),
                    *(tuple(map(line, said_of(words, found, place, person))) for place in places),
                )
                for person in people
            ),
        )
