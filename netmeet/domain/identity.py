"""National identity numbers of Denmark, Norway and Sweden, which no free text may hold.

A number is known by its shape and by a day and month that can be; check digits are not asked for,
since many numbers given out since 2007 fail them. Every form counts in every country's cases:

- Danish CPR number, 6 + 4 digits, day first: DDMMYY-XXXX;
- Norwegian birth number and D-number, 11 digits, day first: DDMMYYXXXXX or DDMMYY XXXXX;
- Swedish personal and coordination number, 6 + 4 or 8 + 4 digits, year first: YYMMDD-XXXX,
  YYMMDD+XXXX (from the year one turns 100) and YYYYMMDD-XXXX.

The day may be raised by 40 (Norwegian D-number) or by 60 (Swedish coordination number, Danish
replacement number). Years are not judged, so 29 February always can be; a raised month is not
known here. Between the two groups stands a space, a hyphen, a plus, a hyphen or plus with a space
on either side, or nothing.
"""

import re
import unicodedata
from functools import lru_cache

DIGITS_OF_THE_SHORTEST = 10
LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
RAISED_DAYS = (0, 40, 60)
SIGNS_LIKE_A_HYPHEN = "\N{MINUS SIGN}\N{HYPHEN BULLET}"
SIGNS_LIKE_A_PLUS = "\N{FULLWIDTH PLUS SIGN}\N{SMALL PLUS SIGN}"

# A run of digits is taken whole or not at all: part of a longer one is no identity number.
SHAPE = re.compile(
    r"""
    (?<![0-9])
    (?: (?P<short_date>[0-9]{6}) [ ]?[-+]?[ ]? (?P<ending>[0-9]{4,5})
      | (?P<long_date>[0-9]{8}) [ ]?[-+]?[ ]? [0-9]{4}
    )
    (?![0-9])
    """,
    re.VERBOSE,
)


def identity_number_in(text: str) -> bool:
    """Tell whether a text holds what reads as a national identity number."""
    return identity_number_span(text) is not None


def identity_number_span(text: str) -> tuple[int, int] | None:
    """Return where the first identity number of a text begins and ends, counted in characters."""
    if sum(map(str.isdecimal, text)) < DIGITS_OF_THE_SHORTEST:
        return None
    printed = [(place, shape) for place, shape in enumerate(map(_shape_of, text)) if shape]
    line = "".join(shape for _, shape in printed)
    for found in SHAPE.finditer(line):
        if _has_a_date(found):
            return printed[found.start()][0], printed[found.end() - 1][0] + 1
    return None


@lru_cache(maxsize=4096)
def _shape_of(character: str) -> str:
    """Return the plain digit, space, hyphen or plus that a reader sees; nothing if unseen."""
    if character.isascii():
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character in SIGNS_LIKE_A_PLUS:
        return "+"
    if character in SIGNS_LIKE_A_HYPHEN:
        return "-"
    return {"Zs": " ", "Pd": "-", "Cf": ""}.get(unicodedata.category(character), character)


def _has_a_date(found: re.Match[str]) -> bool:
    """Tell whether the digits begin with a day and month, in an order that their number allows."""
    if found["long_date"]:
        return _can_be(day=found["long_date"][6:], month=found["long_date"][4:6])
    first, middle, last = re.findall("..", found["short_date"])
    if _can_be(day=first, month=middle):
        return True
    return len(found["ending"]) == 4 and _can_be(day=last, month=middle)


def _can_be(*, day: str, month: str) -> bool:
    """Tell whether there is such a day in such a month, of any year."""
    if not 1 <= int(month) <= len(LAST_DAYS):
        return False
    return any(1 <= int(day) - raised <= LAST_DAYS[int(month) - 1] for raised in RAISED_DAYS)
