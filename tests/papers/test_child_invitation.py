"""The child's own invitation: when it is made, how short it is, and what it does not tell."""

import re

import pytest
from builders import a_child, a_circle, a_guardian, a_meeting, a_person, a_prison, a_signing
from papers.prison_words import prison_words_in
from papers_of import paper_of, readers_of, text_of, texts_of, withheld_of

from netmeet.domain.codes import (
    Choice,
    ContactOrder,
    Group,
    GuardianConsent,
    Language,
    TakesPart,
)
from netmeet.papers.blocks import Size

LONGEST = 10
LANGUAGES = tuple(Language)
PLACES = ("Granholt", "Rum 7")


def a_family(*, mother=None, adult=None, **given):
    """Return a child whose guardian has said yes, the guardian on the list, and an adult beside."""
    ida = a_person(**{"name": "Ida Holm", "mention_prison": True} | (mother or {}))
    usual = {
        "mention_prison": True,
        "knows_others": True,
        "language": Language.ENGLISH,
        "guardians": [a_guardian(consent=GuardianConsent.GIVEN, person=ida)],
    }
    child = a_child(**usual | given)
    usual = {"name": "Rasmus Quist", "called": "min bror", "knows_others": True}
    return [child, ida, a_person(support_for=child, **usual | (adult or {}))]


def circle_of(*people, **given):
    usual = {
        "called": "Jonas Bredahl",
        "meeting": a_meeting(room="Rum 7"),
        "prison": a_prison(name="Granholt", address=["Granholtstien 1"]),
        "convener_name": "Lena Lund",
        "convener_phone": "+4520000001",
    }
    return a_circle(*people, **usual | given)


def letter(*people, **given):
    return paper_of(circle_of(*people, **given), "child-invitation", "1")


def test_a_child_gets_a_letter_once_the_guardians_do_and_nothing_lacks():
    circle = circle_of(*a_family())

    assert readers_of(circle, "child-invitation") == [("1", "en")]
    assert withheld_of(circle, "child-invitation") == []


@pytest.mark.parametrize(
    ("change", "given", "hold"),
    [
        ({"choice": Choice.LATER}, {}, "not_decided"),
        ({"contact_order": ContactOrder.UNKNOWN}, {}, "order_not_answered"),
        ({"takes_part": TakesPart.MESSAGE}, {}, "sends_a_message"),
        ({"guardians": [a_guardian()]}, {}, "child_needs_consent"),
        ({"guardians": []}, {}, "no_guardian"),
        ({}, {"signings": []}, "list_not_signed"),
        ({}, {"meeting": None}, "no_meeting"),
    ],
)
def test_a_child_without_a_letter_has_a_line_with_the_reason(change, given, hold):
    family = a_family(**change)

    assert withheld_of(circle_of(*family, **given), "child-invitation") == [("1", hold)]


def test_an_adult_who_may_not_come_holds_the_letter_of_the_child():
    family = a_family(adult={"choice": Choice.NO})

    assert withheld_of(circle_of(*family), "child-invitation") == [("1", "child_needs_adult")]


def test_the_letter_waits_for_a_safety_answer_that_is_too_old():
    family = a_family(adult={"checked_on": a_signing().on})

    assert withheld_of(circle_of(*family), "child-invitation") == [("1", "answers_too_old")]


def test_a_grown_up_gets_no_letter_for_children_and_no_line():
    circle = circle_of(a_person())

    assert readers_of(circle, "child-invitation") + withheld_of(circle, "child-invitation") == []


@pytest.mark.parametrize("part", [TakesPart.WHOLE, TakesPart.INFORMATION])
def test_no_sentence_is_longer_than_ten_words(part):
    paper = letter(*a_family(takes_part=part))

    sentences = [one for text in texts_of(paper) for one in re.split(r"(?<=[.?!]) ", text)]
    assert [one for one in sentences if len(one.split()) > LONGEST] == []
    assert paper.size is Size.LARGE


def test_the_letter_says_what_when_where_who_beside_and_that_one_may_say_no():
    text = text_of(letter(*a_family(greeting="Jeg savner dig.")))

    assert "Dear Malthe," in text
    assert "A greeting from Jonas: Jeg savner dig." in text
    assert "Where\nGranholt\nRum 7" in text
    assert "Beside you\nRasmus\n" in text
    assert "You can ask\nLena Lund\n+45 20 00 00 01" in text
    assert "You may say no. That is all right." in text
    assert "You may take a break." in text


def test_the_letter_has_first_names_only_and_no_slip():
    text = text_of(letter(*a_family()))

    assert [name for name in ("Bredahl", "Holm", "Quist", "Ida", "min bror") if name in text] == []
    assert [sign for sign in ("☐", "Signature", "Reply") if sign in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("child_may", [True, False])
def test_the_letter_says_prison_only_where_the_letters_to_the_guardians_may(language, child_may):
    quiet = {"mother": {"mention_prison": None}} if child_may else {"mention_prison": False}

    text = text_of(letter(*a_family(**{"language": language} | quiet)))

    assert [place for place in PLACES if place in text] == []
    assert prison_words_in(text, language) == []
    assert "Lena Lund" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_that_may_say_prison_says_it(language):
    text = text_of(letter(*a_family(language=language)))

    assert [place for place in PLACES if place in text] == list(PLACES)


@pytest.mark.parametrize(
    ("child_knows", "adult_knows"), [(None, True), (True, None), (True, False)]
)
def test_the_adult_is_named_only_where_both_may_know_of_each_other(child_knows, adult_knows):
    family = a_family(knows_others=child_knows, adult={"knows_others": adult_knows})

    text = text_of(letter(*family))

    assert ("Rasmus" in text, "Beside you\nAn adult\n" in text) == (False, True)


def test_a_professional_beside_the_child_stands_with_the_whole_name():
    family = a_family(adult={"name": "Pastor Eva Rask", "group": Group.PROFESSIONALS})

    assert "Beside you\nPastor Eva Rask\n" in text_of(letter(*family))


def test_a_child_who_comes_to_the_information_reads_only_of_that_part():
    text = text_of(letter(*a_family(takes_part=TakesPart.INFORMATION)))

    assert "You are there for the first part of the meeting." in text
    assert "Then we talk with each other." not in text
