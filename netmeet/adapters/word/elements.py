"""XML elements of a Word part: parsed from a literal, copied, put where the schema wants them."""

from collections.abc import Iterator
from copy import copy
from typing import Protocol, cast

from lxml import etree  # type: ignore[import-untyped]

_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = f'xmlns:w="{_WORDS}" xmlns:r="{_LINKS}"'
# The part of the schema's sequence for w:pPr that is used here.
_ORDER = (
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "numPr",
    "tabs",
    "bidi",
    "spacing",
    "ind",
    "rPr",
)


class Element(Protocol):
    """What is asked of an element; the library behind it carries no types."""

    attrib: dict[str, str]
    tag: str
    text: str | None

    def __getitem__(self, place: int) -> "Element": ...

    def __iter__(self) -> Iterator["Element"]: ...

    def __len__(self) -> int: ...

    def append(self, child: "Element") -> None:
        """Put a child last."""

    def insert(self, place: int, child: "Element") -> None:
        """Put a child at a place."""

    def remove(self, child: "Element") -> None:
        """Take a child out."""

    def set(self, name: str, value: str) -> None:
        """Write an attribute."""

    def get(self, name: str) -> str | None:
        """Return an attribute."""

    def iter(self, name: str) -> Iterator["Element"]:
        """Walk all descendants of a name."""


def qualified(name: str) -> str:
    """Return the name of a Word element or attribute with its namespace."""
    return f"{{{_WORDS}}}{name}"


def parsed(xml: str) -> Element:
    """Return the element that a literal describes; `w:` and `r:` are known in it."""
    return cast("Element", etree.fromstring(f"<literal {_SPACES}>{xml}</literal>")[0])


def copied(prototype: Element) -> Element:
    """Return a copy that may be filled and put into a document."""
    return copy(prototype)


def added(parent: Element, name: str) -> Element:
    """Put a new empty child last and return it."""
    return cast("Element", etree.SubElement(parent, qualified(name)))


def written(root: Element) -> bytes:
    """Return a part as it stands in the file."""
    return cast(
        "bytes", etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    )


def literal(element: Element) -> str:
    """Return an element as text, with no more namespaces than it uses."""
    alone = copy(element)
    etree.cleanup_namespaces(alone)
    return cast("str", etree.tostring(alone, encoding="unicode"))


def marked(paragraph: Element, name: str, **values: str) -> None:
    """Set a property of a paragraph where the schema wants it, once."""
    properties = paragraph[0]
    names = [_ORDER.index(child.tag.rpartition("}")[2]) for child in properties]
    wanted = _ORDER.index(name)
    if wanted not in names:
        mark = cast("Element", etree.Element(qualified(name)))
        for key, value in values.items():
            mark.set(qualified(key), value)
        properties.insert(sum(place < wanted for place in names), mark)
