"""Every sentence is said in every language, whole and clean."""

import pytest
from guards.catalogues import of, parsed, small, template
from guards.guard_catalogues import (
    changed_by_an_update,
    gaps,
    unknown_languages,
    untidy,
    wrong_places,
)
from guards.tree import ROOT, copied, planted

from netmeet.words.catalogue import TRANSLATED

HOURS = ("%(count)s hour", "%(count)s hours")


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_missing(language):
    assert gaps(of(language), template()) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_places_are_those_of_the_english_sentence(language):
    assert wrong_places(of(language)) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_signs_are_those_of_print(language):
    assert untidy(of(language)) == []


def test_the_files_are_what_an_update_writes(tmp_path):
    assert changed_by_an_update(copied(ROOT, tmp_path)) == []


def test_every_language_has_its_catalogue():
    assert unknown_languages(ROOT) == []


def test_a_sentence_without_words_is_a_gap():
    wanted = small(("Yes", ""), ("No", ""), (HOURS, ""), ("Later", ""))
    catalogue = small(("Yes", "Ja"), ("No", ""), (HOURS, ("%(count)s time", "")))

    assert gaps(catalogue, wanted) == [
        "No: not translated",
        "%(count)s hour: not translated",
        "Later: missing",
    ]


def test_an_unsure_sentence_is_a_gap():
    catalogue = parsed('#, fuzzy\nmsgid "Yes"\nmsgstr "Ja"\n')

    assert gaps(catalogue, small(("Yes", ""))) == ["Yes: fuzzy"]


def test_an_unsure_catalogue_is_a_gap():
    catalogue = small(("Yes", "Ja"))
    catalogue.fuzzy = True

    assert gaps(catalogue, small(("Yes", ""))) == ["the whole catalogue is marked fuzzy"]


def test_a_sentence_that_nobody_says_any_more_is_found():
    catalogue = parsed('msgid "Yes"\nmsgstr "Ja"\n\n#~ msgid "No"\n#~ msgstr "Nej"\n')

    assert gaps(catalogue, small()) == ["Yes: obsolete", "No: obsolete"]


def test_a_lost_place_is_found():
    catalogue = small(("%(name)s asks", "%(navn)s spørger"), ("Page {page}", "Side {side}"))

    assert wrong_places(catalogue) == [
        "%(name)s asks: “%(navn)s spørger” has ['navn'], not ['name']",
        "Page {page}: “Side {side}” has ['{side}'], not ['{page}']",
    ]


def test_each_plural_form_has_the_places_of_its_own():
    once = ("once a day", "%(count)s times a day")

    assert wrong_places(small((once, ("en gang om dagen", "%(count)s gange om dagen")))) == []
    assert len(wrong_places(small((once, ("en gang om dagen", "to gange om dagen"))))) == 1


def test_a_percent_sign_that_breaks_the_sentence_is_found():
    assert len(wrong_places(small(("%(name)s has half", "%(name)s har 50 % i dag")))) == 1
    assert wrong_places(small(("It is 40%", "Det er 40 %"))) == []


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ('Sig "ja"', "a straight quotation mark"),
        ("Jonas' møde", "a straight quotation mark"),
        ("Ja - måske", "a hyphen as a dash"),
        ("Ja  måske", "two spaces"),
        ("Sig “ja”", "an English quotation mark"),
        ("Det er 40 %", "a space before % where a line may end"),
        ("Ja ", "a space at an end"),
        ("%(name)ss møde", "a genitive glued to a place"),
        ("%(name)s’s møde", "a genitive glued to a place"),
        ("Kom. Please ring", "a sentence that begins with “please”"),
    ],
)
def test_a_sign_that_does_not_belong_in_print_is_found(sentence, fault):
    assert untidy(small(("Yes", sentence))) == [f"{sentence}: {fault}"]


def test_the_english_sentences_are_read_too():
    catalogue = small(("Please come", ""), (("a day", "%(count)s  days"), ""))

    assert untidy(catalogue) == [
        "%(count)s  days: two spaces",
        "Please come: a sentence that begins with “please”",
    ]


@pytest.mark.parametrize("sentence", ["%(names)s ser på %(day)s", "kl. 10.00–12.30", "”A” – B"])
def test_what_belongs_in_print_stays(sentence):
    assert untidy(small(("Yes", sentence))) == []


def test_a_new_sentence_that_was_not_extracted_is_found(tmp_path):
    house = copied(ROOT, tmp_path)
    planted(house, "templates/new.html", '{{ words("Nobody has said this.") }}\n')

    found = changed_by_an_update(house)

    assert "translations/messages.pot: run `netmeet translations update`" in found


def test_a_catalogue_too_many_or_too_few_is_found(tmp_path):
    for language in ("da", "nb", "nn"):
        planted(tmp_path, f"translations/{language}/LC_MESSAGES/messages.po", "")

    assert unknown_languages(tmp_path) == ["nn", "sv"]
