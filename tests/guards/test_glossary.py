"""One word for one thing, in every language."""

import pytest
from guards.catalogues import of, small
from guards.guard_glossary import avoided, disagreements, idle_exceptions
from guards.tree import ROOT

from netmeet.words.catalogue import TRANSLATED

GLOSSARY = (ROOT / "translations/GLOSSARY.md").read_text("utf-8")
SMALL = """
| term | meaning | da | nb | sv | source, exceptions |
| --- | --- | --- | --- | --- | --- |
| meeting / meetings | the gathering | møde (-møde-) | møte (-møte-) | möte (-möte-) | S |
| network | the people | netværk (netværk-) | nettverk | nätverk | M, `Draw` |
| network meeting | the public name | netværksrådslagning | nettverksråd | nätverksrådslag | D |

| language | words | because |
| --- | --- | --- |
| da | netværksmøde-, en bruger | other things |
| en | inmate- | a name is better |
"""


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_term_has_its_word(language):
    assert disagreements(GLOSSARY, of(language)) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_word_to_avoid_is_said(language):
    assert avoided(GLOSSARY, of(language)) == []


def test_every_exception_has_its_sentence():
    assert idle_exceptions(GLOSSARY, of("da")) == []


def test_another_word_for_a_term_is_found():
    catalogue = small(
        ("The meeting is over.", "Mødet er slut."),
        ("Two meetings", "To opfølgningsmøder"),
        ("The next meeting", "Den næste samtale"),
    )

    assert disagreements(SMALL, catalogue) == [
        "The next meeting: “Den næste samtale” does not say “møde”"
    ]


def test_a_longer_term_has_a_word_of_its_own():
    catalogue = small(("Network meeting", "Netværksrådslagning"), ("A network meeting", "Et møde"))

    assert disagreements(SMALL, catalogue) == [
        "A network meeting: “Et møde” does not say “netværksrådslagning”"
    ]


def test_a_word_without_a_hyphen_is_a_whole_word():
    assert disagreements(SMALL, small(("Our network", "Vårt nettverk"), language="nb")) == []
    assert len(disagreements(SMALL, small(("Network", "Nettverket"), language="nb"))) == 1


def test_each_plural_form_has_the_word():
    catalogue = small((("a meeting", "%(count)s meetings"), ("et møde", "%(count)s samtaler")))

    assert len(disagreements(SMALL, catalogue)) == 1


def test_an_exception_and_the_name_of_a_place_do_not_count():
    assert disagreements(SMALL, small(("Draw the network", "Tegn"))) == []
    assert disagreements(SMALL, small(("%(meeting)s today", "%(meeting)s i dag"))) == []


def test_an_exception_without_a_sentence_is_idle():
    assert idle_exceptions(SMALL, small(("Draw the network", "Tegn"))) == []
    assert idle_exceptions(SMALL, small(("The network", "Netværket"))) == ["Draw"]


def test_a_word_to_avoid_is_found():
    catalogue = small(
        ("Come", "Kom til netværksmødet"), ("We use it", "Vi bruger det"), ("You", "En bruger")
    )

    assert avoided(SMALL, catalogue) == [
        "Kom til netværksmødet: do not say “netværksmøde”",
        "En bruger: do not say “en bruger”",
    ]


def test_a_word_to_avoid_is_found_in_english():
    assert avoided(SMALL, small(("For inmates", "Til deltagere"))) == [
        "For inmates: do not say “inmate”"
    ]
