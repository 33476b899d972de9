"""Everything that can be true about a candidate time has its sentence."""

import pytest
from builders import a_case, a_person, days

from netmeet.domain.times import Finding, Ground, PartOfDay
from netmeet.words.catalogue import words_in
from netmeet.words.times import GROUNDS, PARTS_OF_DAY, part_said, told

ANN, BO = a_person(name="Ann Holm"), a_person(name="Bo Dahl")


def said(ground, **facts):
    return told(words_in("en"), a_case(), Finding(ground, **facts))


def test_every_ground_and_every_part_of_the_day_has_words():
    assert (set(GROUNDS), set(PARTS_OF_DAY[PartOfDay])) == (set(Ground), set(PartOfDay))


@pytest.mark.parametrize("ground", Ground)
def test_every_sentence_is_told_whole(ground):
    sentence = said(ground, people=(ANN, BO), count=2, total=9, day=days(14))

    assert ("%(" in sentence, sentence[-1]) == (False, ".")


@pytest.mark.parametrize(
    ("people", "sentence"),
    [((ANN,), "Ann Holm cannot."), ((ANN, BO), "Ann Holm and Bo Dahl cannot.")],
)
def test_who_cannot_is_named(people, sentence):
    assert said(Ground.CANNOT, people=people) == sentence


def test_a_day_stands_with_its_weekday():
    sentence = said(Ground.PERMISSIONS_BY_THEN, day=days(14))

    assert sentence.replace("\N{NO-BREAK SPACE}", " ") == (
        "All answers about permission are expected by then "
        "(Saturday 5 December 2026 at the latest)."
    )


def test_the_parts_of_the_day_are_said():
    words = words_in("en")

    assert [part_said(words, part) for part in PartOfDay] == ["Morning", "Afternoon", "Evening"]
