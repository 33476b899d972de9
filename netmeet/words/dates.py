"""Dates, times and lengths of time, as they are written in each language.

Every pattern is a sentence of the catalogue; the names of weekdays and months come from CLDR. A
weekday is always computed. The clock is the one of the value itself: no zone is converted.
"""

from datetime import date, datetime, time
from functools import cache
from typing import Literal

from babel import Locale
from babel.dates import format_date, get_day_names, get_month_names

from netmeet.words.catalogue import SOURCE, Words
from netmeet.words.numbers import unbroken


def letter_moment(words: Words, moment: datetime) -> str:
    """Return day and clock for a letter or a heading: "Tuesday 3 March 2026 at 10:00"."""
    # Translators: in letters and headings, when something begins; clock is "10:00" ("kl. 10.00")
    pattern = words.in_context("letter", "%(weekday)s %(day_and_month)s %(year)s at %(clock)s")
    return pattern % {**_parts(words, moment, "wide"), "clock": clock(words, moment.time())}


def letter_day(words: Words, day: date) -> str:
    """Return the day for a letter or a heading: "Tuesday 3 March 2026"."""
    # Translators: in letters and headings, a day that stands alone
    pattern = words.in_context("letter", "%(weekday)s %(day_and_month)s %(year)s")
    return pattern % _parts(words, day, "wide")


def running_day(words: Words, day: date) -> str:
    """Return the day inside a sentence: "Tuesday 3 March 2026"."""
    # Translators: a day inside a sentence; Swedish needs the definite form "tisdagen"
    pattern = words.in_context("running text", "%(weekday)s %(day_and_month)s %(year)s")
    return pattern % _parts(words, day, "wide")


def compact_day(words: Words, day: date) -> str:
    """Return the day where room is scarce: "Tue 3 Mar"."""
    # Translators: a day in lists where room is scarce; the names are shortened
    pattern = words.in_context("compact", "%(weekday)s %(day_and_month)s")
    return pattern % _parts(words, day, "abbreviated")


def short_day(words: Words, day: date) -> str:
    """Return the day in a table: "3 Mar 2026"."""
    # Translators: a day in tables, as a CLDR date pattern: "dd.MM.y" gives 03.03.2026
    pattern = words.in_context("CLDR date pattern", "d MMM y")
    return unbroken(format_date(day, pattern, locale=_locale(words)))


def month(words: Words, day: date) -> str:
    """Return the month of a day: "March 2026"."""
    name = get_month_names("wide", "stand-alone", _locale(words))[day.month]
    # Translators: a whole month, as "March 2026"
    return words("%(month)s %(year)s", month=name, year=day.year)


def week(words: Words, day: date) -> str:
    """Return the ISO week of a day: Monday first, week 1 holds the first Thursday."""
    # Translators: the number of the week, beside a date
    return unbroken(words("week %(number)s", number=day.isocalendar().week))


def clock(words: Words, moment: time) -> str:
    """Return a time of the day on the 24-hour clock: "10:00"."""
    # Translators: a time of the day, with the word that stands before it ("kl. 10.00")
    return unbroken(words("%(hour)s:%(minute)s", hour=f"{moment:%H}", minute=f"{moment:%M}"))


def span_in_words(words: Words, start: time, end: time) -> str:
    """Return from when to when, inside a sentence: "from 10:00 to 12:30"."""
    # Translators: inside a sentence; each is a clock, as "10:00" ("kl. 10.00")
    return words("from %(start)s to %(end)s", start=clock(words, start), end=clock(words, end))


def span_in_table(words: Words, start: time, end: time) -> str:
    """Return from when to when, in a table: "10:00–12:30"."""
    # Translators: from when to when in tables, with the word before it ("kl. 10.00–12.30")
    pattern = words("%(hour)s:%(minute)s–%(end_hour)s:%(end_minute)s")
    begun = {"hour": f"{start:%H}", "minute": f"{start:%M}"}
    ended = {"end_hour": f"{end:%H}", "end_minute": f"{end:%M}"}
    return unbroken(pattern % {**begun, **ended})


def length_of(words: Words, minutes: int) -> str:
    """Return how long something lasts, from zero minutes up: "2 hours 30 minutes"."""
    whole, rest = divmod(minutes, 60)
    # Translators: how long something lasts
    in_hours = words.plural("%(count)s hour", "%(count)s hours", whole)
    # Translators: how long something lasts
    in_minutes = words.plural("%(count)s minute", "%(count)s minutes", rest)
    if not whole:
        return in_minutes
    if not rest:
        return in_hours
    # Translators: how long something lasts, as "2 hours" and "30 minutes"
    return words("%(hours)s %(minutes)s", hours=in_hours, minutes=in_minutes)


def _parts(words: Words, day: date, width: Literal["wide", "abbreviated"]) -> dict[str, str]:
    name = get_month_names(width, locale=_locale(words))[day.month]
    # Translators: the day and the month inside every longer date, as "3 March"
    day_and_month = words("%(day)s %(month)s", day=day.day, month=name)
    return {
        "weekday": get_day_names(width, locale=_locale(words))[day.weekday()],
        "day_and_month": unbroken(day_and_month),
        "year": str(day.year),
    }


def _locale(words: Words) -> Locale:
    return _locale_of(words.language)


@cache
def _locale_of(language: str) -> Locale:
    return Locale.parse("en_GB" if language == SOURCE else language)
