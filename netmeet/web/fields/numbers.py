"""Fields for days, times of day and numbers."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from netmeet.web.fields.field import Field, Wrong, printable
from netmeet.web.request import words
from netmeet.words import dates
from netmeet.words.catalogue import N_
from netmeet.words.reading import read_clock, read_day

# No part of a date has so many digits.
LONG_NUMBER = re.compile(r"\d{5}")


class DateField(Field):
    """A day in three boxes of one name; a whole date may be pasted into the first."""

    kind = "date"

    @property
    def texts(self) -> tuple[str, str, str]:
        """Return what stands in the boxes: day, month, year."""
        if self.raw_data:
            day, month, year = (*map(printable, self.raw_data), "", "", "")[:3]
            return day, month, year
        if self.data is None:
            return "", "", ""
        return str(self.data.day), str(self.data.month), str(self.data.year)

    @property
    def day_in_words(self) -> str:
        """Return the day with its weekday, or nothing."""
        return dates.letter_day(words(), self.data) if self.data and not self.errors else ""

    def read(self, texts: Sequence[str]) -> date | None:
        """Return the day; numbers, names of months and whole dates are taken."""
        typed = " ".join(filter(None, (printable(text).strip() for text in texts)))
        if not typed:
            return None
        plain = unicodedata.normalize("NFKC", typed)
        day = None if LONG_NUMBER.search(plain) else read_day(plain)
        if day is None:
            raise Wrong(N_("%(date)s is not in the calendar"), date=typed[:40])
        return day

    def write(self, value: date | None) -> str:
        """Return the day as the house writes it for itself."""
        return value.isoformat() if value else ""

    def in_words(self, value: date | None) -> list[str]:
        """Return the day with its weekday."""
        return [dates.letter_day(words(), value)] if value else []


class ClockField(Field):
    """A time of day."""

    width = "short"
    inputmode = "numeric"

    def read(self, texts: Sequence[str]) -> time | None:
        """Return the time; 10, 10.00, 10:00 and 1000 are taken."""
        typed = texts[0].strip() if texts else ""
        if not typed:
            return None
        clock = read_clock(typed)
        if clock is None:
            raise Wrong(N_("Enter a time of day, for example 13.00"))
        return clock

    def write(self, value: time | None) -> str:
        """Return the time with a point, as it is written in all three countries."""
        return f"{value:%H.%M}" if value else ""


class NumberField(Field):
    """A whole number from `least` to `most`."""

    width = "short"
    inputmode = "numeric"

    def __init__(self, label: str = "", *, least: int = 0, most: int = 1000, **given: Any) -> None:
        self.least, self.most = least, most
        super().__init__(label, **given)

    def read(self, texts: Sequence[str]) -> int | None:
        """Return the number; digits of any script are taken."""
        typed = unicodedata.normalize("NFKC", texts[0]).strip() if texts else ""
        if not typed:
            return None
        if not typed.isdecimal() or len(typed) > 9 or not self.least <= int(typed) <= self.most:
            raise Wrong(
                N_("Enter a whole number from %(least)s to %(most)s"),
                least=self.least,
                most=self.most,
            )
        return int(typed)
