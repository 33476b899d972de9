from functools import partial
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmeet.words.catalogue import LANGUAGES, words_in
from netmeet.words.names import joined, sort_key

UP_TO_Z = [
    *("Abel", "elin dahl", "Élise Dahl", "Elise Dåhl", "Łukasz", "O’Neill", "Oakley"),
    *("Vang", "Vogt", "Wang", "Yilmaz", "Ümit", "Zeuthen"),
]
AFTER_Z = ["Ängström", "Ærø", "Öberg", "Ørsted", "Åberg", "Aagaard", "Aas"]

IN_ORDER = {
    "da": [*UP_TO_Z, *AFTER_Z],
    "nb": [*UP_TO_Z, *AFTER_Z],
    "sv": ["Aagaard", "Aas", *UP_TO_Z, "Åberg", "Ängström", "Ærø", "Öberg", "Ørsted"],
    "en": [
        *("Aagaard", "Aas", "Abel", "Åberg", "Ærø", "Ängström"),
        *("elin dahl", "Elise Dåhl", "Élise Dahl", "Łukasz", "O’Neill", "Oakley"),
        *("Öberg", "Ørsted", "Ümit", "Vang", "Vogt", "Wang", "Yilmaz", "Zeuthen"),
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_twenty_names_stand_in_the_order_of_the_language(language):
    names = [*AFTER_Z, *UP_TO_Z]

    in_order = sorted(names, key=partial(sort_key, language))

    assert in_order == IN_ORDER[language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "same",
    [("André Berg", "andre berg", "ANDRE BERG"), ("O'Neill", "O’Neill"), ("Åse", "A\u030ase")],
)
def test_accents_capitals_and_the_make_of_a_sign_do_not_count(language, same):
    places = {sort_key(language, name)[0] for name in same}

    assert len(places) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shorter_first_name_stands_before_a_longer_one(language):
    names = ["Annabel", "Anna-Lis", "Anna Wiik"]

    in_order = sorted(names, key=partial(sort_key, language))

    assert in_order == ["Anna Wiik", "Anna-Lis", "Annabel"]


@given(st.sampled_from(LANGUAGES), st.lists(st.text(), unique=True))
def test_any_names_have_one_order_wherever_they_stood_before(language, names):
    turned = names[::-1]

    in_order = sorted(names, key=partial(sort_key, language))

    assert sorted(turned, key=partial(sort_key, language)) == in_order


@given(st.sampled_from(LANGUAGES), st.text())
def test_the_place_of_a_name_is_the_same_however_its_signs_are_put_together(language, name):
    apart, together = normalize("NFD", name), normalize("NFC", name)

    assert sort_key(language, apart)[0] == sort_key(language, together)[0]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("da", "Ali, Bo og Åse"),
        ("nb", "Ali, Bo og Åse"),
        ("sv", "Ali, Bo och Åse"),
        ("en", "Ali, Bo and Åse"),
    ],
)
def test_a_list_of_names_has_no_comma_before_its_last_word(language, written):
    assert joined(words_in(language), ["Ali", "Bo", "Åse"]) == written


@pytest.mark.parametrize(
    ("names", "written"),
    [
        ([], ""),
        (["Ali"], "Ali"),
        (["Ali", "100 % Bo"], "Ali og 100 % Bo"),
        (["Ali", "Bo", "Eva", "Åse"], "Ali, Bo, Eva og Åse"),
    ],
)
def test_a_list_of_names_is_as_long_as_the_names(names, written):
    assert joined(words_in("da"), names) == written
