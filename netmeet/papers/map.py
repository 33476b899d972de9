"""The network map as a list: who is in the main person's life, group by group."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Group
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.papers.blocks import Block, Column, Line, Paper, Table, line, name
from netmeet.papers.frame import for_main_person, framed, lead, says, section, written
from netmeet.papers.invite_list import in_order
from netmeet.papers.readers import Reader, Readers, Withheld, main_person
from netmeet.words.catalogue import N_, Words
from netmeet.words.labels import label

KIND = "map"
RINGS = {1: N_("Closest to you"), 2: N_("Close to you"), 3: N_("Further away")}


def readers(circle: Circle) -> Readers:
    """Give the main person, when somebody is on the map."""
    yield main_person(circle) if circle.on_the_map else Withheld(Hold.NOBODY_ON_THE_MAP)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the list; nobody on it is crossed out, whatever was chosen."""
    blocks: list[Block] = [
        lead(circle, words),
        says(words("These are the people in your life. You decide who is invited.")),
    ]
    people = in_order(circle, words)
    for group in Group:
        members = [person for person in people if person.group is group]
        if members:
            blocks += [section(label(words, group)), _table(circle, words, group, members)]
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Network map"),
        blocks=blocks,
        size=for_main_person(circle),
    )


def _table(circle: Circle, words: Words, group: Group, people: list[Person]) -> Table:
    return Table(
        label(words, group),
        (
            Column(line(words("Name")), 55),
            Column(line(words("What you call them")), 40),
            Column(line(words("How close")), 35),
            Column(line(words("More contact?")), 35),
        ),
        tuple(_row(circle, words, person) for person in people),
    )


def _row(circle: Circle, words: Words, person: Person) -> tuple[tuple[Line, ...], ...]:
    said = (line(written(circle, person.called)),) if person.called else ()
    ring = (line(words(RINGS[person.ring])),) if person.ring else ()
    more = (line(label(words, person.more_contact)),) if person.more_contact else ()
    return ((line(name(person.name)),), said, ring, more)
