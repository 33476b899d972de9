"""Dates and clock times as people write them in Danish, Norwegian, Swedish and English."""

import re
import unicodedata
from datetime import date, time
from functools import cache

from babel import Locale
from babel.dates import get_month_names

LANGUAGES = ("da", "nb", "nn", "sv", "en")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
PARTS = re.compile(r"\d+|[^\W\d_]+")
CLOCK = re.compile(r"(\d{1,2})(?:[.:\s]?(\d{2}))?")
CENTURY = 2000
FIRST_YEAR, LAST_YEAR = 1900, 2199


@cache
def _months() -> dict[str, int]:
    """Return every name of a month, whole or shortened, in every language."""
    return {
        name.casefold().rstrip("."): number
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=Locale.parse(language)).items()
    }


def read_day(text: str) -> date | None:
    """Return the day that a text names, or nothing: day, month and year in that order, or ISO.

    A month may be a number or a name in any of the languages, a year has two or four digits and
    lies between 1900 and 2199; a weekday before them is not read.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    iso = ISO.fullmatch(plain)
    if iso:
        return _day(*map(int, iso.groups()))
    parts = [part.casefold() for part in PARTS.findall(plain)]
    while parts and not parts[0].isdecimal():
        parts.pop(0)
    if len(parts) != 3:
        return None
    day, month, year = parts
    if not (day.isdecimal() and year.isdecimal() and len(year) in (2, 4)):
        return None
    number = int(month) if month.isdecimal() else _months().get(month, 0)
    whole = int(year) + (CENTURY if len(year) == 2 else 0)
    return _day(whole, number, int(day))


def read_clock(text: str) -> time | None:
    """Return the time of day that a text names, or nothing: 10, 10.00, 10:00 or 1000."""
    plain = unicodedata.normalize("NFKC", text).casefold().removeprefix("kl").strip(" .")
    found = CLOCK.fullmatch(plain)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
