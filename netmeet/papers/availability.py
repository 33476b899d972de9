"""Who can come when: the convener's sheet to fill in on the telephone."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Availability
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person, Slot
from netmeet.domain.times import askable
from netmeet.papers.blocks import (
    BOX,
    Block,
    Column,
    Line,
    Paper,
    Paragraph,
    Run,
    Table,
    line,
    name,
    strong,
)
from netmeet.papers.frame import framed, hint, lead, says
from netmeet.papers.readers import Reader, Readers, Withheld, of_the_place
from netmeet.words import dates
from netmeet.words.catalogue import Words
from netmeet.words.numbers import unbroken

KIND = "availability"
SLOTS_IN_A_TABLE = 5
TEXT_WIDTH = 165
# The width of each time, by how many stand beside each other; the names have the rest.
WIDTHS = {1: 100, 2: 55, 3: 42, 4: 32, 5: 26}
ROOM_FOR_TWO_BOXES = 42
NO_BREAK = "\N{NO-BREAK SPACE}"


def readers(circle: Circle) -> Readers:
    """Give the convener, when there is a time to ask about."""
    if circle.case.remand_restrictions:
        yield Withheld(Hold.REMAND_RESTRICTIONS)
    elif not circle.case.slots:
        yield Withheld(Hold.NO_SLOTS)
    else:
        yield of_the_place(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return a row for everybody who may be asked and a column for each time; no numbers."""
    people = askable(circle)
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Who can come when"),
        blocks=[
            lead(circle, words),
            Paragraph(line(strong(words("For the convener only.")))),
            hint(words("Ask on the telephone, and tick one box for each time.")),
            *_tables(circle.case.slots, words, people),
        ],
    )


def _tables(slots: list[Slot], words: Words, people: list[Person]) -> list[Block]:
    if not people:
        return [says(words("Nobody may be asked yet."))]
    return [
        _table(slots[first : first + SLOTS_IN_A_TABLE], words, people)
        for first in range(0, len(slots), SLOTS_IN_A_TABLE)
    ]


def _table(slots: list[Slot], words: Words, people: list[Person]) -> Table:
    width = WIDTHS[len(slots)]
    return Table(
        words("Answers about the times"),
        (
            Column(line(words("Name")), TEXT_WIDTH - width * len(slots)),
            *(Column(_time(words, slot), width) for slot in slots),
        ),
        tuple(
            ((line(name(person.name)),), *(_answer(words, slot, person, width) for slot in slots))
            for person in people
        ),
    )


def _time(words: Words, slot: Slot) -> Line:
    day = slot.starts.date()
    shown = (
        dates.compact_day(words, day),
        dates.clock(words, slot.starts.time()),
        dates.week(words, day),
    )
    return line("\n".join(shown))


def _answer(words: Words, slot: Slot, person: Person, width: int) -> tuple[Line, ...]:
    """Return what somebody has said already, or a box for each answer."""
    for answer in slot.answers:
        if answer.person is person:
            return (line(strong(_said(words, answer.availability))),)
    if width < ROOM_FOR_TWO_BOXES:
        return tuple(line(Run(BOX), NO_BREAK, _said(words, one)) for one in Availability)
    parts: list[str | Run] = []
    for one in Availability:
        parts += [" ", Run(BOX), NO_BREAK, unbroken(_said(words, one))]
    return (line(*parts[1:]),)


def _said(words: Words, availability: Availability) -> str:
    # Translators: beside a box to tick, as short as can be: three stand in a cell of 39 mm
    can = words.in_context("box to tick", "Can")
    # Translators: beside a box to tick, as short as can be: three stand in a cell of 39 mm
    if_needed = words.in_context("box to tick", "If needed")
    # Translators: beside a box to tick, as short as can be: three stand in a cell of 39 mm
    cannot = words.in_context("box to tick", "Cannot")
    return {
        Availability.CAN: can,
        Availability.IF_NEEDED: if_needed,
        Availability.CANNOT: cannot,
    }[availability]
