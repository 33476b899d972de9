"""The blocks of a paper as plain text, for an e-mail."""

from collections.abc import Iterable, Iterator
from functools import singledispatch

from netmeet.papers.blocks import (
    Block,
    Facts,
    Heading,
    Items,
    Labels,
    Line,
    PageBreak,
    Paragraph,
    Picture,
    Signatures,
    Table,
    Together,
)

MARK = "– "
FILLED = ": "


def plain(blocks: Iterable[Block]) -> str:
    """Return blocks as text: an empty line between two blocks, none below a heading.

    Spaces that hold words together become plain ones, because a mail may be quoted anywhere.
    """
    text = ""
    for block in blocks:
        said = "\n".join(_lines(block)).strip("\n")
        if said:
            text += f"{said}\n" if isinstance(block, Heading) else f"{said}\n\n"
    return text.replace("\N{NO-BREAK SPACE}", " ").strip("\n") + "\n"


def _text(line: Line) -> str:
    return "".join(run.text for run in line)


@singledispatch
def _lines(block: Block) -> Iterator[str]:
    raise TypeError(type(block).__name__)


@_lines.register
def _(block: PageBreak) -> Iterator[str]:  # noqa: ARG001 — a page has no end in a mail
    yield from ()


@_lines.register(Heading)
@_lines.register(Paragraph)
def _(block: Heading | Paragraph) -> Iterator[str]:
    yield _text(block.line)


@_lines.register
def _(block: Picture) -> Iterator[str]:
    yield block.alt


@_lines.register
def _(block: Items) -> Iterator[str]:
    yield from (MARK + _text(line) for line in block.lines)


@_lines.register
def _(block: Facts) -> Iterator[str]:
    for title, lines in block.rows:
        yield _text(title) + FILLED + ", ".join(map(_text, lines))


@_lines.register
def _(block: Table) -> Iterator[str]:
    for row in block.rows:
        for column, cell in zip(block.columns, row, strict=True):
            if cell:
                yield _text(column.title) + FILLED + ", ".join(map(_text, cell))
        yield ""


@_lines.register
def _(block: Labels) -> Iterator[str]:
    for label in block.labels:
        yield from map(_text, label)
        yield ""


@_lines.register
def _(block: Signatures) -> Iterator[str]:
    yield from map(_text, (block.heading, *block.sentences))
    yield from (MARK + _text(one) for one in block.names)


@_lines.register
def _(block: Together) -> Iterator[str]:
    yield plain(block.blocks)
