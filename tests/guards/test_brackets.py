"""The bracket language shows which words nobody has marked."""

from datetime import date, datetime, time
from gettext import NullTranslations

import pytest
from brackets import bracket_words, naked_letters

from netmeet.domain.codes import Group
from netmeet.words import dates, names, tongues
from netmeet.words.catalogue import Words
from netmeet.words.labels import label

DAY = date(2026, 3, 3)
MOMENT = datetime(2026, 3, 3, 10, 0)  # noqa: DTZ001 — local on purpose


def test_a_known_sentence_stands_between_brackets():
    words = bracket_words()

    assert words("Name") == "⟦Name⟧"
    assert words("%(name)s asks", name="Ida") == "⟦Ida asks⟧"
    assert label(words, Group.FAMILY) == "⟦Family⟧"


def test_an_unknown_sentence_comes_back_naked():
    words = bracket_words()

    assert words("Nobody has marked this.") == "Nobody has marked this."
    assert words.in_context("nowhere", "Name") == "Name"
    assert words.plural("%(count)s hour", "%(count)s ours", 2) == "2 ours"


def test_the_parts_of_a_sentence_are_no_sentences_of_their_own():
    words = bracket_words()

    assert words("%(count)s hour") == "%(count)s hour"
    assert words("%(weekday)s %(day_and_month)s") == "%(weekday)s %(day_and_month)s"
    assert words("") == ""


def test_plurals_and_contexts_are_known():
    words = bracket_words()

    assert words.plural("%(count)s hour", "%(count)s hours", 1) == "⟦1 hour⟧"
    assert words.plural("%(count)s hour", "%(count)s hours", 2) == "⟦2 hours⟧"
    assert words.in_context("CLDR date pattern", "d MMM y") == "⟦d MMM y⟧"


@pytest.mark.parametrize(
    "written",
    [
        lambda words: dates.letter_moment(words, MOMENT),
        lambda words: dates.letter_day(words, DAY),
        lambda words: dates.running_day(words, DAY),
        lambda words: dates.compact_day(words, DAY),
        lambda words: dates.short_day(words, DAY),
        lambda words: dates.month(words, DAY),
        lambda words: dates.week(words, DAY),
        lambda words: dates.clock(words, time(10, 0)),
        lambda words: dates.span_in_words(words, time(10, 0), time(12, 30)),
        lambda words: dates.span_in_table(words, time(10, 0), time(12, 30)),
        lambda words: dates.length_of(words, 150),
        lambda words: names.joined(words, ["Ida", "Per", "Åsa"]),
    ],
)
def test_dates_and_lists_stand_between_brackets_as_a_whole(written):
    plain = written(Words("en", NullTranslations()))

    bracketed = written(bracket_words())

    assert (bracketed[0], bracketed[-1]) == ("⟦", "⟧")
    assert naked_letters(bracketed) == []
    assert bracketed.replace("⟦", "").replace("⟧", "") == plain


def test_the_name_of_a_language_is_naked_alone_and_covered_in_its_sentence():
    words = bracket_words()
    name = tongues.language_name(words, "vi")

    assert naked_letters(name) == ["Vietnamese"]
    assert naked_letters(words("Interpreter, book: %(language)s", language=name)) == []


@pytest.mark.parametrize(
    ("text", "naked"),
    [
        ("", []),
        ("⟦All of it⟧", []),
        ("⟦One⟧ · 12:30 – ⟦two⟧ (3)_", []),
        ("⟦Outer ⟦inner⟧ outer⟧", []),
        ("Ida: ⟦Name⟧ på ⟦Day⟧", ["Ida:", "på"]),
        ("⟦One⟧ two", ["two"]),
        ("⟦One⟧⟧ æ", ["⟧ æ"]),
        ("⟦never closed", []),
        ("12 ⟦a⟧ Ω", ["Ω"]),
    ],
)
def test_letters_outside_all_brackets_are_found(text, naked):
    assert naked_letters(text) == naked
