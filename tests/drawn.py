"""Read a drawing back from its SVG: shapes, texts, and the boxes that they fill at the most."""

import re
from typing import NamedTuple
from xml.etree.ElementTree import Element, fromstring

SVG = "{http://www.w3.org/2000/svg}"
# How wide signs are in Arial and Arial Bold, in thousandths of the size: at the most, by kind.
WIDE = {1015: "@%W…Æ—", 945: "wmMœŒ", 890: "æ"}
NARROW = {390: "rtf", 340: "()[]|-‑", 285: "iIjl.,:;'’ "}
CAPITAL, USUAL, OTHER = 780, 615, 1000
SIZES = {"main": 24, "group": 22, "mark": 24}
SIZE_OF_A_NAME = 18
DOWN, UP = 0.22, 0.78


class Box(NamedTuple):
    """What something fills."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes share room."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def picture_in(svg: str | Element) -> list[tuple[str, ...]]:
    """Return each shape, what it stands for and where, then each text; how it looks is left out."""
    root = fromstring(svg) if isinstance(svg, str) else svg  # noqa: S314
    shapes = [
        (one.tag.removeprefix(SVG), *_looks(one), *_lengths(one))
        for one in root.iter()
        if one.tag.removeprefix(SVG) in ("circle", "rect", "polygon", "path")
    ]
    texts = [(_text(one), *_looks(one), one.get("x")) for one in texts_in(root)]
    return shapes + texts


def texts_in(root: Element) -> list[Element]:
    """Return the texts of a drawing, without the light edges below them."""
    return [one for one in root.iter(f"{SVG}text") if one.get("class") != "halo"]


def labels_in(root: Element) -> list[str]:
    """Return the names below the forms."""
    return [_text(one) for one in texts_in(root) if "name" in one.get("class").split()]


def box_of(text: Element) -> Box:
    """Return the box that a text fills at the most."""
    look = text.get("class").split()[0]
    size = SIZES.get(look, SIZE_OF_A_NAME)
    x, y = float(text.get("x")), float(text.get("y"))
    wide = sum(map(_breadth, _text(text))) * size / 1000
    anchor = text.get("text-anchor") or [*text.get("class").split(), "middle"][1]
    left = x - {"start": 0, "middle": wide / 2, "end": wide}[anchor]
    return Box(left, y - UP * size, left + wide, y + DOWN * size)


def box_around(shape: tuple[str, ...]) -> Box:
    """Return the box of a form."""
    found = [float(number) for number in re.findall(r"-?[\d.]+", " ".join(shape[2:]))]
    if shape[0] == "circle":
        x, y, radius = found
        return Box(x - radius, y - radius, x + radius, y + radius)
    if shape[0] == "rect":
        x, y, width, height, _ = found
        return Box(x, y, x + width, y + height)
    return Box(min(found[::2]), min(found[1::2]), max(found[::2]), max(found[1::2]))


def _looks(one: Element) -> tuple[str, ...]:
    """Return what something stands for, the same for a page and for a Word file."""
    known = set(one.get("class").split()) - {"node", "start", "end"}
    return (" ".join(sorted(known | ({"later"} if one.get("stroke-dasharray") else set()))),)


def _lengths(one: Element) -> tuple[str, ...]:
    names = ("cx", "cy", "r", "x", "y", "width", "height", "rx", "points", "d")
    return tuple(one.get(name) for name in names if one.get(name))


def _text(one: Element) -> str:
    return "".join(one.itertext()).strip()


def _breadth(sign: str) -> float:
    for most, signs in (*WIDE.items(), *NARROW.items()):
        if sign in signs:
            return most
    if ord(sign) > 0x24F:
        return OTHER
    return CAPITAL if sign.isupper() else USUAL
