"""The agenda for the wall: five parts with clock times, and how we talk together."""

from netmeet.domain.agenda import Item, agenda
from netmeet.domain.circle import Circle
from netmeet.domain.codes import Part
from netmeet.papers.blocks import (
    Block,
    Column,
    Line,
    Paper,
    Paragraph,
    Size,
    Table,
    line,
    name,
    strong,
)
from netmeet.papers.frame import framed, lead, says, section, written
from netmeet.papers.readers import Reader, Readers, Withheld, everybody
from netmeet.words.catalogue import Words
from netmeet.words.dates import span_in_table
from netmeet.words.labels import label

KIND = "agenda"


def readers(circle: Circle) -> Readers:
    """Give one reader for each language of the main person and the expected."""
    return in_the_room(circle)


def in_the_room(circle: Circle) -> Readers:
    """Give the languages of the room, when the meeting has a time and is not cancelled."""
    hold = circle.why_no_meeting()
    if hold:
        yield Withheld(hold)
    else:
        yield from everybody(circle, circle.expected)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the agenda in large type."""
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Program"),
        blocks=[
            lead(circle, words),
            Table(
                words("The parts of the meeting"),
                (Column(line(words("Time")), 55), Column(line(words("Part")), 110)),
                tuple(_row(circle, words, item) for item in agenda(circle.case)),
            ),
            *_roles(circle, words),
            section(words("How we talk together")),
            says(" ".join(ground_rules(words))),
        ],
        size=Size.WALL,
    )


def ground_rules(words: Words) -> tuple[str, ...]:
    """Return the rules of the room, read aloud in the beginning."""
    return (
        words("We talk one at a time."),
        words("We listen and speak well to each other."),
        words("We look ahead."),
        words("What we hear here stays between us."),
        words("Everybody may take a break."),
        words("Nobody is pressed to promise anything."),
    )


def _row(circle: Circle, words: Words, item: Item) -> tuple[tuple[Line, ...], ...]:
    day = circle.case.day
    lines = [line(strong(label(words, item.part)))]
    if item.part is Part.PRIVATE:
        lines.append(line(words("Food and a break")))
    said = {
        Part.WELCOME: day.opening if day else None,
        Part.PRIVATE: day.food if day else None,
        Part.CLOSING: day.closing if day else None,
    }.get(item.part)
    if said:
        lines.append(line(written(circle, said)))
    span = span_in_table(words, item.starts.time(), item.ends.time())
    return (line(span),), tuple(lines)


def _roles(circle: Circle, words: Words) -> list[Block]:
    roles = circle.case.roles
    if roles is None:
        return []
    found = ((words("Chair:"), roles.chair), (words("Note-taker:"), roles.note_taker))
    return [
        Paragraph(line(strong(title), " ", name(person.name)))
        for title, person in found
        if person is not None and circle.is_expected(person) and circle.may_be_told(person)
    ]
