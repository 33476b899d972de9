from datetime import date, datetime, time
from gettext import NullTranslations

import pytest

from netmeet.words import dates
from netmeet.words.catalogue import LANGUAGES, Words, words_in

TUESDAY = datetime(2026, 3, 3, 10, 0)  # noqa: DTZ001 — a clock on the wall
TEN, HALF_PAST_TWELVE = time(10, 0), time(12, 30)
HELD = "\N{NO-BREAK SPACE}"

USES = {
    "letter, heading": lambda words: dates.letter_moment(words, TUESDAY),
    "letter, day alone": lambda words: dates.letter_day(words, TUESDAY),
    "running text": lambda words: dates.running_day(words, TUESDAY),
    "from–to in words": lambda words: dates.span_in_words(words, TEN, HALF_PAST_TWELVE),
    "from–to in tables": lambda words: dates.span_in_table(words, TEN, HALF_PAST_TWELVE),
    "short date in tables": lambda words: dates.short_day(words, TUESDAY),
    "compact with weekday": lambda words: dates.compact_day(words, TUESDAY),
    "month": lambda words: dates.month(words, TUESDAY),
    "week": lambda words: dates.week(words, TUESDAY),
    "length": lambda words: dates.length_of(words, 150),
    "clock": lambda words: dates.clock(words, TEN),
}

WRITTEN = {
    "da": {
        "letter, heading": "tirsdag den 3. marts 2026 kl. 10.00",
        "letter, day alone": "tirsdag den 3. marts 2026",
        "running text": "tirsdag den 3. marts 2026",
        "from–to in words": "fra kl. 10.00 til kl. 12.30",
        "from–to in tables": "kl. 10.00–12.30",
        "short date in tables": "03.03.2026",
        "compact with weekday": "tirs. 3. mar.",
        "month": "marts 2026",
        "week": "uge 10",
        "length": "2 timer og 30 minutter",
        "clock": "kl. 10.00",
    },
    "nb": {
        "letter, heading": "tirsdag 3. mars 2026 kl. 10.00",
        "letter, day alone": "tirsdag 3. mars 2026",
        "running text": "tirsdag 3. mars 2026",
        "from–to in words": "fra kl. 10.00 til kl. 12.30",
        "from–to in tables": "kl. 10.00–12.30",
        "short date in tables": "03.03.2026",
        "compact with weekday": "tir. 3. mars",
        "month": "mars 2026",
        "week": "uke 10",
        "length": "2 timer og 30 minutter",
        "clock": "kl. 10.00",
    },
    "sv": {
        "letter, heading": "tisdag den 3 mars 2026 kl. 10.00",
        "letter, day alone": "tisdag den 3 mars 2026",
        "running text": "tisdagen den 3 mars 2026",
        "from–to in words": "från kl. 10.00 till kl. 12.30",
        "from–to in tables": "kl. 10.00–12.30",
        "short date in tables": "2026-03-03",
        "compact with weekday": "tis 3 mars",
        "month": "mars 2026",
        "week": "vecka 10",
        "length": "2 timmar och 30 minuter",
        "clock": "kl. 10.00",
    },
    "en": {
        "letter, heading": "Tuesday 3 March 2026 at 10:00",
        "letter, day alone": "Tuesday 3 March 2026",
        "running text": "Tuesday 3 March 2026",
        "from–to in words": "from 10:00 to 12:30",
        "from–to in tables": "10:00–12:30",
        "short date in tables": "3 Mar 2026",
        "compact with weekday": "Tue 3 Mar",
        "month": "March 2026",
        "week": "week 10",
        "length": "2 hours 30 minutes",
        "clock": "10:00",
    },
}

LENGTHS = {
    "da": ["0 minutter", "1 minut", "45 minutter", "1 time", "1 time og 1 minut", "3 timer"],
    "nb": ["0 minutter", "1 minutt", "45 minutter", "1 time", "1 time og 1 minutt", "3 timer"],
    "sv": ["0 minuter", "1 minut", "45 minuter", "1 timme", "1 timme och 1 minut", "3 timmar"],
    "en": ["0 minutes", "1 minute", "45 minutes", "1 hour", "1 hour 1 minute", "3 hours"],
}

HELD_TOGETHER = {
    "da": ["tirsdag den 3.~marts 2026 kl.~10.00", "tirs. 3.~mar.", "kl.~10.00–12.30", "uge~10"],
    "nb": ["tirsdag 3.~mars 2026 kl.~10.00", "tir. 3.~mars", "kl.~10.00–12.30", "uke~10"],
    "sv": ["tisdag den 3~mars 2026 kl.~10.00", "tis 3~mars", "kl.~10.00–12.30", "vecka~10"],
    "en": ["Tuesday 3~March 2026 at 10:00", "Tue 3~Mar", "10:00–12:30", "week~10"],
}


class InBrackets(NullTranslations):
    """A catalogue of no language, which shows what comes from a catalogue."""

    def gettext(self, message):
        """Return the sentence in brackets."""
        return f"[{message}]"

    def ngettext(self, msgid1, msgid2, n):
        """Return the sentence that fits the number, in brackets."""
        return f"[{msgid1 if n == 1 else msgid2}]"

    def pgettext(self, context, message):
        """Return the sentence of the context, in brackets."""
        return f"[{message}]"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_date_and_time_is_written_as_its_language_and_use_ask(language):
    words = words_in(language)

    written = {use: write(words).replace(HELD, " ") for use, write in USES.items()}

    assert written == WRITTEN[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_ends_between_a_day_and_its_month_or_before_a_number(language):
    words = words_in(language)

    written = [
        dates.letter_moment(words, TUESDAY),
        dates.compact_day(words, TUESDAY),
        dates.span_in_table(words, TEN, HALF_PAST_TWELVE),
        dates.week(words, TUESDAY),
    ]

    assert written == [text.replace("~", HELD) for text in HELD_TOGETHER[language]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_length_counts_hours_and_minutes_and_says_neither_without_need(language):
    words = words_in(language)

    lengths = [dates.length_of(words, minutes) for minutes in (0, 1, 45, 60, 61, 180)]

    assert lengths == LENGTHS[language]


def test_every_swedish_weekday_takes_the_definite_form_in_running_text():
    words = words_in("sv")

    week = [dates.running_day(words, date(2026, 3, day)).split()[0] for day in range(2, 9)]

    assert week == [
        *("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen"),
        *("lördagen", "söndagen"),
    ]


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(2026, 1, 1), 1),
        (date(2026, 12, 31), 53),
        (date(2027, 1, 3), 53),
        (date(2027, 1, 4), 1),
    ],
)
def test_the_week_begins_on_monday_and_belongs_to_the_year_of_its_thursday(day, number):
    written = dates.week(words_in("en"), day)

    assert written == f"week{HELD}{number}"


def test_the_clock_has_two_digits_and_twenty_four_hours():
    words = words_in("da")

    written = [dates.clock(words, time(9, 5)), dates.clock(words, time(0, 0))]

    assert written == [f"kl.{HELD}09.05", f"kl.{HELD}00.00"]


@pytest.mark.parametrize("use", USES)
def test_every_pattern_comes_whole_from_the_catalogue(use):
    words = Words("en", InBrackets())

    written = USES[use](words)

    assert (written[0], written[-1]) == ("[", "]")
