"""What stays together on a page, and what begins a new one."""

from collections.abc import Iterator, Sequence

from netmeet.adapters.word.elements import Element, marked, qualified

_PARAGRAPH = qualified("p")
_ROW = qualified("tr")
_TABLE = qualified("tbl")


def is_table(element: Element) -> bool:
    """Tell whether a piece of the body is a table."""
    return element.tag == _TABLE


def is_heading(element: Element) -> bool:
    """Tell whether a paragraph is a heading, which brings its own space."""
    style = next(element.iter(qualified("pStyle")))
    return (style.get(qualified("val")) or "").startswith("Heading")


def paragraphs(element: Element) -> Iterator[Element]:
    """Return the paragraphs of a piece of the body, itself or those in its cells."""
    return element.iter(_PARAGRAPH)


def keep_together(elements: Sequence[Element]) -> None:
    """Bind each paragraph to the next one, except the last paragraph or the last row."""
    for element in elements[:-1]:
        _bind(element)
    last = elements[-1]
    if is_table(last):
        for row in list(last.iter(_ROW))[:-1]:
            _bind(row)


def begin_page(element: Element) -> None:
    """Let a piece of the body begin on a new page."""
    marked(next(paragraphs(element)), "pageBreakBefore")


def _bind(element: Element) -> None:
    """Bind the paragraphs in a piece of the body to what follows."""
    for paragraph in paragraphs(element):
        marked(paragraph, "keepNext")
