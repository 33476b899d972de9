"""Lengths on A4: millimetres and points as Word counts them."""

from itertools import accumulate, pairwise

PAGE = (210, 297)
TOP = RIGHT = BOTTOM = 20
LEFT = 25
EDGE = 10
TEXT_WIDTH = PAGE[0] - LEFT - RIGHT
TEXT_HEIGHT = PAGE[1] - TOP - BOTTOM

_TWIPS_IN_AN_INCH = 1440
_MILLIMETRES_IN_AN_INCH = 25.4


def twips(millimetres: float) -> int:
    """Return millimetres in twentieths of a point."""
    return round(millimetres * _TWIPS_IN_AN_INCH / _MILLIMETRES_IN_AN_INCH)


def millionths(millimetres: float) -> int:
    """Return millimetres as pictures count them: in millionths of 36 millimetres."""
    return round(millimetres * 36_000)


def columns(widths: tuple[float, ...]) -> list[int]:
    """Return widths in twips whose sum is the sum of the millimetres, rounded once."""
    edges = [twips(edge) for edge in accumulate(widths, initial=0.0)]
    return [right - left for left, right in pairwise(edges)]
