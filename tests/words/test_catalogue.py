"""The catalogues: a screen may fall back on English, a paper never does."""

import io
from gettext import GNUTranslations

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from netmeet.domain.refusal import Reason, Refused
from netmeet.words.catalogue import (
    LANGUAGES,
    TRANSLATED,
    Words,
    paper_words_in,
    whole,
    words_in,
)


@pytest.fixture
def compiled():
    catalogue = Catalog(locale="da")
    catalogue.add("Yes", "Ja")
    catalogue.add(("%(count)s day", "%(count)s days"), ("%(count)s dag", "%(count)s dage"))
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def test_a_sentence_is_said_in_its_language_with_its_places_filled(compiled):
    words = Words("da", whole(compiled, "da"))

    assert (words("Yes"), words.plural("%(count)s day", "%(count)s days", 2)) == ("Ja", "2 dage")


@pytest.mark.parametrize(
    "say",
    [
        lambda words: words("No"),
        lambda words: words.plural("%(count)s week", "%(count)s weeks", 2),
        lambda words: words.in_context("letter", "No"),
    ],
)
def test_a_paper_with_a_missing_sentence_is_refused(compiled, say):
    with pytest.raises(Refused) as refusal:
        say(Words("da", whole(compiled, "da")))

    assert refusal.value.reason is Reason.SENTENCE_MISSING


def test_a_screen_with_a_missing_sentence_shows_english(compiled):
    words = Words("da", GNUTranslations(io.BytesIO(compiled)))

    assert words("No") == "No"


@pytest.mark.parametrize("language", TRANSLATED)
def test_papers_and_screens_say_the_same(language):
    assert paper_words_in(language)("Agreement") == words_in(language)("Agreement") != "Agreement"


HOUSE = {"Network meeting": "Familieråd", "Convener": "Familiekoordinator"}


@pytest.mark.parametrize("words_of", [words_in, paper_words_in])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_house_gives_its_own_names_to_the_meeting_and_to_the_convener(language, words_of):
    words = words_of(language).named(HOUSE)

    assert words.language == language
    assert [words(message) for message in HOUSE] == list(HOUSE.values())
    assert [words_of(language)(message) for message in HOUSE] != list(HOUSE.values())


@pytest.mark.parametrize("words_of", [words_in, paper_words_in])
def test_a_name_of_the_house_changes_no_other_sentence(words_of):
    usual, words = words_of("nb"), words_of("nb").named(HOUSE)

    others = ("Agreement", "The convener", "Meeting", "For the convener only.")
    assert [words(message) for message in others] == [usual(message) for message in others]
    days = "%(count)s hour", "%(count)s hours", 2
    assert words.plural(*days) == usual.plural(*days)
    pattern = "letter", "%(weekday)s %(day_and_month)s %(year)s"
    assert words.in_context(*pattern) == usual.in_context(*pattern)


@pytest.mark.parametrize("names", [{}, {"Convener": ""}])
def test_without_a_name_of_the_house_the_usual_one_is_said(names):
    assert words_in("da").named(names)("Convener") == words_in("da")("Convener")


def test_a_name_of_the_house_fills_the_place_in_a_sentence_as_it_is():
    words = words_in("en").named({"Network meeting": "100% %(family)s"})

    named = words("Network meeting")
    assert words("%(meeting)s for %(name)s", meeting=named, name="Ida") == (
        "100% %(family)s for Ida"
    )


def test_a_paper_with_names_of_the_house_still_refuses_a_missing_sentence(compiled):
    words = Words("da", whole(compiled, "da")).named(HOUSE)

    assert words("Convener") == "Familiekoordinator"
    with pytest.raises(Refused):
        words("No")


def test_free_text_with_signs_of_a_program_stays_as_it_is(compiled):
    assert words_in("en")("%(name)s asks", name="{{ 7*7 }} %s") == "{{ 7*7 }} %s asks"
