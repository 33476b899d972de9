"""The edges of the page, and what the file says about itself."""

from re import compile as pattern
from xml.sax.saxutils import escape

from netmeet.adapters.word.elements import Element, parsed, written
from netmeet.adapters.word.text import Pen, holdable
from netmeet.papers.blocks import Paper, Run

_PLACES = pattern(r"(\{page\}|\{pages\})")
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_MOMENT = "2000-01-01T00:00:00Z"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc"


def header(pen: Pen, paper: Paper) -> bytes:
    """Return the head of the pages after the first."""
    return _edge("hdr", pen.paragraph((Run(paper.continued),), "Header"))


def footer(pen: Pen, paper: Paper) -> bytes:
    """Return the foot of a page: its short name at the left, the page and the pages right."""
    paragraph = pen.paragraph((Run(f"{paper.foot}\t"),), "Footer")
    for piece in filter(None, _PLACES.split(paper.page)):
        if piece in _FIELDS:
            pen.field(paragraph, _FIELDS[piece])
        else:
            pen.write(paragraph, Run(piece))
    return _edge("ftr", paragraph)


def properties(paper: Paper, language: str) -> bytes:
    """Return what the file says about itself: title and language, nobody's name, no day."""
    moments = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{_MOMENT}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="{_DUBLIN}/elements/1.1/"'
        f' xmlns:dcterms="{_DUBLIN}/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(holdable(paper.title))}</dc:title><dc:creator></dc:creator>"
        f"<cp:lastModifiedBy></cp:lastModifiedBy>{moments}"
        f"<dc:language>{escape(language)}</dc:language></cp:coreProperties>"
    ).encode()


def _edge(name: str, paragraph: Element) -> bytes:
    """Return a header or footer part with one paragraph."""
    edge = parsed(f"<w:{name}/>")
    edge.append(paragraph)
    return written(edge)
