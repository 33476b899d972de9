"""A drawing as SVG, and as PNG for programs that know no SVG.

Only attributes say how it looks, and a text is never nudged by its renderer: Word and
LibreOffice read neither style sheets nor `dominant-baseline` and `paint-order`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from resvg_py import svg_to_bytes

from netmeet.adapters.word.text import holdable
from netmeet.domain.shapes import Look, Shape, Sketch, Text

# 165 mm at 200 dots an inch.
DOTS = 1300
FONTS = "Arial, Liberation Sans, Helvetica, DejaVu Sans, Noto Sans, sans-serif"
# Rings are darker than on a screen, so that a tired printer draws them, too.
INK, PAPER, LINES = "#1B2126", "#FFFFFF", "#6B737A"
HALO = 4
DASHES = "6 4"
# Half the height of a capital letter, in sizes of type.
TO_THE_MIDDLE = 0.36
COLOURS = {
    Look.FAMILY: ("#8A3B2F", "#F7E9E5"),
    Look.FRIENDS: ("#1D5B8F", "#E5EEF6"),
    Look.PROFESSIONALS: ("#4B5A2A", "#ECF0E0"),
    Look.VOLUNTEERS: ("#6B3F7C", "#F1E8F4"),
}


@dataclass(frozen=True)
class Type:
    """How a text is set."""

    size: int = 18
    is_bold: bool = False
    is_centred: bool = False
    has_halo: bool = True


TYPES = {
    Look.MAIN: Type(24, is_bold=True, is_centred=True),
    Look.GROUP: Type(22, is_bold=True),
    Look.MARK: Type(24, is_bold=True, is_centred=True, has_halo=False),
}


def svg(sketch: Sketch) -> str:
    """Return a drawing as SVG."""
    edges = f'width="{sketch.size}" height="{sketch.size}"'
    seen = f'viewBox="0 0 {sketch.size} {sketch.size}"'
    shapes = "".join(map(_shape, sketch.shapes))
    texts = "".join(element for text in sketch.texts for element in _text(text))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {edges} {seen}>{shapes}'
        f'<g font-family="{FONTS}" fill="{INK}">{texts}</g></svg>'
    )


@lru_cache(maxsize=16)
def png(drawn: str) -> bytes:
    """Return an SVG as PNG, its names in the fonts of this computer; to draw takes long."""
    return svg_to_bytes(svg_string=drawn, width=DOTS, background=PAPER)


def _shape(shape: Shape) -> str:
    line, area = COLOURS.get(shape.look, (LINES, "none"))
    lengths = "".join(f' {name}="{length}"' for name, length in shape.lengths)
    dashes = f' stroke-dasharray="{DASHES}"' if shape.is_later else ""
    width = 2.5 if shape.look in COLOURS else 1.5
    return (
        f'<{shape.kind} class="{shape.look}"{lengths} fill="{area}" stroke="{line}"'
        f' stroke-width="{width}"{dashes}/>'
    )


def _text(text: Text[str]) -> Iterator[str]:
    """Give a text, above the same text as its own light edge where lines may pass below it."""
    kind = TYPES.get(text.look, Type())
    lower = round(kind.size * TO_THE_MIDDLE) if kind.is_centred else 0
    set_as = (
        f' x="{text.x}" y="{text.y + lower}" font-size="{kind.size}" text-anchor="{text.side}"'
        + (' font-weight="700"' if kind.is_bold else "")
    )
    said = escape(holdable(text.said))
    if kind.has_halo:
        edge = f' fill="{PAPER}" stroke="{PAPER}" stroke-width="{HALO}" stroke-linejoin="round"'
        yield f'<text class="halo"{set_as}{edge}>{said}</text>'
    yield f"<text class={quoteattr(text.look)}{set_as}>{said}</text>"
