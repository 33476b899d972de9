"""All papers of a case on a day, and what stands on them."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, singledispatch
from typing import Any, NamedTuple

from builders import TODAY

from netmeet.adapters import casefile
from netmeet.domain.circle import Circle
from netmeet.domain.shapes import Look
from netmeet.papers.blocks import (
    Block,
    Facts,
    Heading,
    Items,
    Labels,
    Line,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Run,
    Signatures,
    Table,
    Together,
    line,
    name,
)
from netmeet.papers.kinds import KINDS
from netmeet.papers.readers import Reader, Withheld
from netmeet.services import cases
from netmeet.services.practice import practice_files
from netmeet.words.catalogue import Words, paper_words_in

OF_THE_AGREEMENT = ("agreement", "agreement-cell", "personal", "follow-up")
PRACTICE = ("closed", "dk", "new", "no", "ready-da", "ready-nb", "ready-sv", "se")


class Made(NamedTuple):
    """One paper, its kind and its reader."""

    kind: str
    reader: Reader
    paper: Paper

    @property
    def text(self) -> str:
        """Return everything that stands on the paper."""
        return text_of(self.paper)


@cache
def _practice() -> dict[str, bytes]:
    return {name.removesuffix(".json"): content for name, content in practice_files()}


def practice(name: str, **changes: Any) -> dict[str, Any]:
    """Return a practice case as a case file, with other values for some keys."""
    return json.loads(_practice()[name]) | changes


def circle_of(case: dict[str, Any], today: date = TODAY) -> Circle:
    """Return the circle of a case file on a day; answers without a day count from it."""
    found = casefile.read(json.dumps(case).encode())
    cases.date_answers(found, today)
    return Circle(found, today)


def papers_of(circle: Circle, *kinds: str, words: Words | None = None) -> list[Made]:
    """Return all papers, or those of some kinds, in the readers' languages or in given words."""
    return [
        Made(
            kind.name, reader, kind.paper(circle, reader, words or paper_words_in(reader.language))
        )
        for kind in KINDS
        if kind.name in (kinds or (kind.name,))
        for reader in kind.readers(circle)
        if isinstance(reader, Reader)
    ]


def paper_of(circle: Circle, kind: str, number: str = "", language: str | None = None) -> Paper:
    """Return the one paper of a kind for a number, in a language where there are several."""
    (made,) = [
        made
        for made in papers_of(circle, kind)
        if made.reader.number == number and language in (None, made.reader.language)
    ]
    return made.paper


def papers_saying(circle: Circle, text: str) -> list[str]:
    """Return kind and number of each paper of the agreement on which a text stands."""
    return [
        f"{made.kind} {made.reader.number}".strip()
        for made in papers_of(circle, *OF_THE_AGREEMENT)
        if text in made.text
    ]


def withheld_of(circle: Circle, kind: str) -> list[tuple[str, str]]:
    """Return for whom a paper is not made and why: number and hold."""
    (found,) = [one for one in KINDS if one.name == kind]
    readers = found.readers(circle)
    return [(one.number, one.hold.value) for one in readers if isinstance(one, Withheld)]


def readers_of(circle: Circle, kind: str) -> list[tuple[str, str]]:
    """Return for whom a paper is made: number and language."""
    return [(made.reader.number, made.reader.language) for made in papers_of(circle, kind)]


def flat(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks in their order, those that stay together one by one."""
    for block in blocks:
        if isinstance(block, Together):
            yield from flat(block.blocks)
        else:
            yield block


def tables_in(paper: Paper) -> list[Table]:
    """Return the tables with a head."""
    return [block for block in flat(paper.blocks) if isinstance(block, Table)]


def headings_in(paper: Paper) -> list[tuple[int, str]]:
    """Return the level and the text of each heading, those above signatures among them."""
    return [
        (block.level, said(block.line)) if isinstance(block, Heading) else (2, said(block.heading))
        for block in flat(paper.blocks)
        if isinstance(block, Heading | Signatures)
    ]


def said(line: Line) -> str:
    """Return a line as plain text."""
    return "".join(run.text for run in line)


def cells(table: Table) -> list[list[str]]:
    """Return the texts of a table's rows, lines of a cell apart by a line end."""
    return [["\n".join(map(said, cell)) for cell in row] for row in table.rows]


def lines_of(paper: Paper) -> list[Line]:
    """Return every line of the blocks."""
    return [line for block in flat(paper.blocks) for line in _lines(block)]


def runs_of(paper: Paper) -> list[Run]:
    """Return every run of the blocks."""
    return [run for line in lines_of(paper) for run in line]


def texts_of(paper: Paper) -> list[str]:
    """Return each line of a paper: edges of the page, blocks, and names of tables."""
    edges = [paper.title, paper.foot, paper.page, paper.continued]
    names = [block.name for block in flat(paper.blocks) if hasattr(block, "name")]
    pictures = [block.alt for block in flat(paper.blocks) if isinstance(block, Picture)]
    return [*edges, *map(said, lines_of(paper)), *names, *pictures]


def text_of(paper: Paper) -> str:
    """Return everything that stands on a paper, with plain spaces."""
    return "\n".join(texts_of(paper)).replace("\N{NO-BREAK SPACE}", " ")


@singledispatch
def _lines(block: Block) -> Iterator[Line]:
    raise TypeError(type(block).__name__)


@_lines.register(Heading)
@_lines.register(Paragraph)
def _(block: Heading | Paragraph) -> Iterator[Line]:
    yield block.line


@_lines.register
def _(block: Items) -> Iterator[Line]:
    yield from block.lines


@_lines.register
def _(block: Picture) -> Iterator[Line]:
    for text in block.sketch.texts:
        is_name = text.look in (Look.MAIN, Look.NAME, Look.MARK)
        yield line(name(text.said)) if is_name else line(text.said)


@_lines.register
def _(block: PageBreak) -> Iterator[Line]:
    yield from ()


@_lines.register
def _(block: Facts) -> Iterator[Line]:
    for title, lines in block.rows:
        yield title
        yield from lines


@_lines.register
def _(block: Table) -> Iterator[Line]:
    yield from (column.title for column in block.columns)
    yield from (line for row in block.rows for cell in row for line in cell)


@_lines.register
def _(block: Labels) -> Iterator[Line]:
    yield from (line for label in block.labels for line in label)


@_lines.register
def _(block: Signatures) -> Iterator[Line]:
    yield from (block.heading, block.continued, *block.sentences)
    yield from (column.title for column in block.columns)
    yield from block.names
