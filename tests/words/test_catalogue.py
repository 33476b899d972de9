"""The catalogues: a screen may fall back on English, a paper never does."""

import io
from gettext import GNUTranslations

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from netmeet.domain.refusal import Reason, Refused
from netmeet.words.catalogue import TRANSLATED, Words, paper_words_in, whole, words_in


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


def test_free_text_with_signs_of_a_program_stays_as_it_is(compiled):
    assert words_in("en")("%(name)s asks", name="{{ 7*7 }} %s") == "{{ 7*7 }} %s asks"
