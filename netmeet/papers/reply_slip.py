"""The slip at the end of a letter, to cut off and send back."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Need
from netmeet.domain.model import Person
from netmeet.papers import to_guardians
from netmeet.papers.blocks import (
    BOX,
    Block,
    Column,
    Line,
    Paragraph,
    Run,
    Table,
    Together,
    line,
    name,
)
from netmeet.papers.frame import says, section
from netmeet.papers.readers import Reader
from netmeet.words.catalogue import Words
from netmeet.words.dates import running_day
from netmeet.words.labels import label

ROW = 14


def reply_slip(circle: Circle, words: Words, reader: Reader, person: Person) -> Together:
    """Return the slip; a guardian answers for the child, and both guardians sign."""
    blocks: list[Block] = [
        says(words("– – – Cut here – – –")),
        section(words("Reply")),
        says(_how(circle, words)),
        Paragraph(line(words("Name:"), " ", name(person.name))),
        *(_tick(answer) for answer in _answers(words, reader)),
        Paragraph(_needs(words, reader, person)),
    ]
    if reader.guardian is not None:
        blocks.append(_guardians(words, reader.guardian.name))
    return Together(tuple(blocks))


def _how(circle: Circle, words: Words) -> str:
    if circle.case.reply_by is None:
        return words("Tick a box and send the slip back, or call.")
    day = running_day(words, circle.case.reply_by)
    return words("Tick a box and send the slip back by %(day)s, or call.", day=day)


def _answers(words: Words, reader: Reader) -> tuple[str, ...]:
    if reader.guardian is not None:
        return to_guardians.answers(words)
    return (
        words("I am coming"),
        words("I am coming to a part of the meeting"),
        words("I am not coming, and send a message"),
        words("I want to talk with you first"),
    )


def _tick(text: str) -> Paragraph:
    return Paragraph(line(Run(BOX), " ", text))


def _needs(words: Words, reader: Reader, person: Person) -> Line:
    whose = words("%(child)s needs:", child=person.name) if reader.guardian else words("I need:")
    parts: list[str | Run] = [whose]
    for need in Need:
        # A box stays on the line of its word.
        parts += ["  ", Run(BOX), "\u00a0", label(words, need)]
    return line(*parts)


def _guardians(words: Words, reader: str) -> Table:
    """Return the rows in which both guardians sign; the letter names only its reader."""
    columns = (
        Column(line(words("Guardian")), 55),
        Column(line(words("Signature")), 70),
        Column(line(words("Date")), 40),
    )
    rows = (
        ((line(name(reader)),), (), ()),
        ((line(words("The other guardian")),), (), ()),
    )
    return Table(words("Signatures of the guardians"), columns, rows, ROW)
