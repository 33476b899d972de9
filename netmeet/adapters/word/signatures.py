"""Where people sign: the heading, the sentence and the rows stay on one page."""

from itertools import pairwise
from math import ceil
from textwrap import wrap

from netmeet.adapters.word.elements import Element
from netmeet.adapters.word.keeping import keep_together
from netmeet.adapters.word.measures import TEXT_HEIGHT, TEXT_WIDTH
from netmeet.adapters.word.styles import CELL_LINE_HEIGHT, LINE_HEIGHT, SCALES
from netmeet.adapters.word.tables import table
from netmeet.adapters.word.text import Pen
from netmeet.papers.blocks import SIGNERS_ON_ONE_PAGE, Line, Signatures, Size, Table

_MILLIMETRES_IN_A_POINT = 25.4 / 72
_ARIAL_LINE = 1.15
# An average letter is 0.45 of the size in Danish, Norwegian and Swedish; names are a little wider.
_LETTER = 0.48
_CELL_EDGES = 3
_HEADING_AND_HEAD = 24


def signatures(pen: Pen, block: Signatures, size: Size) -> list[Element]:
    """Return the places to sign; past what one page holds, whole tables of about equal length."""
    pieces: list[Element] = []
    for place, names in enumerate(shares(block, size)):
        heading, sentences = (block.continued, ()) if place else (block.heading, block.sentences)
        part = [
            pen.paragraph(heading, "Heading2"),
            *(pen.paragraph(sentence, "BodyText") for sentence in sentences),
            table(pen, _rows(block, names)),
        ]
        keep_together(part)
        pieces.extend(part)
    return pieces


def shares(block: Signatures, size: Size) -> list[tuple[Line, ...]]:
    """Divide the names into tables that each fit on a page, fourteen names at most.

    Very long names make higher rows, so fewer of them fit.
    """
    tables = max(1, ceil(len(block.names) / SIGNERS_ON_ONE_PAGE))
    room = TEXT_HEIGHT - _HEADING_AND_HEAD - _sentences_height(block, size)
    while True:
        parts = _divided(block.names, tables)
        highest = max(sum(_row_height(name, block, size) for name in names) for names in parts)
        if highest <= room or tables >= len(block.names):
            return parts
        tables += 1


def _divided(names: tuple[Line, ...], tables: int) -> list[tuple[Line, ...]]:
    """Divide names in their order into tables that differ by one row at most."""
    edges = [len(names) * place // tables for place in range(tables + 1)]
    return [names[start:end] for start, end in pairwise(edges)]


def _rows(block: Signatures, names: tuple[Line, ...]) -> Table:
    """Return a table with a row for each name; the other cells wait for the pen."""
    empty = ((),) * (len(block.columns) - 1)
    rows = tuple(((name,), *empty) for name in names)
    return Table(block.name, block.columns, rows, block.height)


def _row_height(name: Line, block: Signatures, size: Size) -> float:
    """Estimate the height of a row in millimetres."""
    width = block.columns[0].width - _CELL_EDGES
    return max(block.height, _height(name, width, SCALES[size].body * CELL_LINE_HEIGHT, size) + 3)


def _sentences_height(block: Signatures, size: Size) -> float:
    """Estimate the height of the sentences above the first table in millimetres."""
    scale = SCALES[size]
    after = scale.after * _MILLIMETRES_IN_A_POINT
    width = TEXT_WIDTH - scale.indent
    return sum(
        _height(sentence, width, scale.body * LINE_HEIGHT, size) + after
        for sentence in block.sentences
    )


def _height(line: Line, width: float, points: float, size: Size) -> float:
    """Estimate the height of a text in a column of a width, lines being `points` apart."""
    letters = int(width / (SCALES[size].body * _LETTER * _MILLIMETRES_IN_A_POINT))
    text = "".join(run.text for run in line)
    lines = len(wrap(text, letters)) if len(text) > letters else 1
    return lines * points * _ARIAL_LINE * _MILLIMETRES_IN_A_POINT
