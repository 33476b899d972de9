"""What to ask at the next visit: the convener's sheet, with boxes to tick and room to write."""

from netmeet.domain.circle import Circle
from netmeet.domain.next_visit import Item, items
from netmeet.papers.blocks import (
    BOX,
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
from netmeet.papers.frame import framed, hint, lead, written
from netmeet.papers.readers import Reader, Readers, of_the_place
from netmeet.words.catalogue import Words
from netmeet.words.next_visit import ASKS

KIND = "next-visit"
ROW = 18
EMPTY_ROWS = 4
Cells = tuple[tuple[Line, ...], ...]


def readers(circle: Circle) -> Readers:
    """Give the convener, always."""
    yield of_the_place(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return what to ask, then the convener's own lines, then empty ones.

    The sheet is carried into the prison: who is not wanted or not safe is counted, never named.
    """
    rows = [_row(circle, words, item) for item in items(circle)]
    rows += [_cells(line(written(circle, text))) for text in circle.case.ask_next]
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Ask at the next visit"),
        blocks=[
            lead(circle, words),
            Paragraph(line(strong(words("For the convener only.")))),
            hint(words("Leave no copy in the prison. Write no story about anybody here.")),
            Table(
                words("Ask at the next visit"),
                (
                    Column(line(words("Done")), 18),
                    Column(line(words("What to ask")), 77),
                    Column(line(words("Answer")), 70),
                ),
                (*rows, *[_cells()] * EMPTY_ROWS),
                ROW,
            ),
        ],
    )


def _row(circle: Circle, words: Words, item: Item) -> Cells:
    named = [person for person in item.people if circle.may_be_named(person)]
    others = len(item.people) - len(named)
    lines = [line(words(ASKS[item.ask]))]
    lines += [line(name(person.name)) for person in named]
    if others:
        counted = words.plural(
            "%(count)s person on the list", "%(count)s people on the list", others
        )
        lines.append(line(counted))
    lines += [line(written(circle, question.text)) for question in item.questions]
    return _cells(*lines)


def _cells(*lines: Line) -> Cells:
    return (line(Run(BOX)),), lines, ()
