"""Whom the convener keeps apart and looks after on the day: what is done, and never why."""

from netmeet.domain.circle import UNABLE, Circle
from netmeet.domain.codes import ApartHow, Outcome
from netmeet.domain.model import Person
from netmeet.domain.safety import is_by_telephone, sends_a_message
from netmeet.papers.blocks import Block, Column, Line, Table, line, name
from netmeet.papers.frame import section
from netmeet.words.catalogue import Words
from netmeet.words.labels import label

Row = tuple[tuple[Line, ...], ...]
LOOKED_AFTER = (Outcome.ARRIVE_APART, Outcome.PART_ONLY)
IN_ONE_ROOM = (ApartHow.ARRIVE_APART, ApartHow.NOT_BESIDE)


def keep_apart(circle: Circle, words: Words) -> list[Block]:
    """Return the part about arriving and sitting; nothing where nobody needs it."""
    rows = [*_pairs(circle, words), *_people(circle, words)]
    if not rows:
        return []
    title = words("Keep apart and look after")
    columns = (Column(line(words("Who")), 90), Column(line(words("What we do")), 75))
    return [section(title), Table(title, columns, tuple(rows))]


def by_telephone(circle: Circle) -> list[Person]:
    """Return who takes part by telephone or video and has not said no."""
    return [
        person
        for person in circle.invited
        if is_by_telephone(person) and not sends_a_message(person) and person.reply not in UNABLE
    ]


def _pairs(circle: Circle, words: Words) -> list[Row]:
    """Return the pairs of whom both are expected."""
    return [
        (tuple(line(name(one.name)) for one in pair.people), (line(label(words, pair.how)),))
        for pair in circle.case.apart
        if pair.how in IN_ONE_ROOM and all(map(circle.is_expected, pair.people))
    ]


def _people(circle: Circle, words: Words) -> list[Row]:
    """Return who is looked after alone."""
    found = [one for one in circle.expected if one.outcome in LOOKED_AFTER]
    return [
        ((line(name(one.name)),), (line(label(words, one.outcome)),))
        for one in [*found, *by_telephone(circle)]
        if one.outcome is not None
    ]
