"""The building blocks of every paper: what is said, in which order, and nothing of how it looks.

Lengths are millimetres on A4 with a text area of 165 x 257 mm.
"""

from dataclasses import dataclass
from enum import StrEnum

from netmeet.domain.shapes import Sketch

BOX = "\N{BALLOT BOX}"
SIGNERS_ON_ONE_PAGE = 14


@dataclass(frozen=True)
class Run:
    """A stretch of text in one voice.

    `language` is set where the text is not in the paper's own language; `named` marks names and
    codes, which no spelling checker should touch.
    """

    text: str
    language: str | None = None
    named: bool = False
    strong: bool = False


Line = tuple[Run, ...]


class Voice(StrEnum):
    """How a paragraph speaks: in the text, larger below the title, smaller as a hint."""

    BODY = "body"
    LEAD = "lead"
    HINT = "hint"


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the name of the paper and stands once, at the top."""

    level: int
    line: Line


@dataclass(frozen=True)
class Paragraph:
    """One paragraph."""

    line: Line
    voice: Voice = Voice.BODY


@dataclass(frozen=True)
class Items:
    """A list of equal things, with a mark before each."""

    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Facts:
    """A table of facts: label 45, text 120; `name` describes it to a screen reader."""

    name: str
    rows: tuple[tuple[Line, tuple[Line, ...]], ...]


@dataclass(frozen=True)
class Column:
    """One column of a table."""

    title: Line
    width: int


@dataclass(frozen=True)
class Table:
    """A table whose first row is a heading; a cell is a tuple of lines, each its own paragraph.

    `height` is the least height of a row. Widths sum to 165.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[Line, ...], ...], ...]
    height: int = 0


@dataclass(frozen=True)
class Signatures:
    """A heading, a sentence and a row to sign for each name; never split from one another.

    More than fourteen names continue in further whole tables under `continued`.
    """

    heading: Line
    continued: Line
    sentences: tuple[Line, ...]
    name: str
    columns: tuple[Column, ...]
    names: tuple[Line, ...]
    height: int = 14


@dataclass(frozen=True)
class Together:
    """Blocks that stay on one page, such as a reply slip with the line to cut at."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True)
class Labels:
    """Address labels, two in a row; each is a tuple of lines."""

    name: str
    labels: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True)
class Picture:
    """A drawing of a width in millimetres; `alt` says it to those who do not see it."""

    sketch: Sketch
    width: int
    alt: str


Block = (
    Heading
    | Paragraph
    | Items
    | Facts
    | Table
    | Signatures
    | Together
    | PageBreak
    | Labels
    | Picture
)


class Size(StrEnum):
    """The type of a paper: 12 point, 14 point for easy reading, 20 point for the wall."""

    NORMAL = "normal"
    LARGE = "large"
    WALL = "wall"


@dataclass(frozen=True)
class Paper:
    """A paper for one reader: its blocks, and the words at the edge of the page.

    `title` equals the text of the first heading. `page` holds the places `{page}` and `{pages}`;
    `continued` stands at the top from page 2; `foot` stands at the left of every foot.
    """

    kind: str
    language: str
    title: str
    foot: str
    page: str
    continued: str
    blocks: tuple[Block, ...]
    size: Size = Size.NORMAL


def line(*parts: "str | Run") -> Line:
    """Put strings and runs together to one line."""
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


def name(text: str) -> Run:
    """Return a name or a code as it is, not to be spell-checked."""
    return Run(text, named=True)


def strong(text: str) -> Run:
    """Return a lead word."""
    return Run(text, strong=True)
