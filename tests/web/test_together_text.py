"""The text of the invitation and the questions: three equal answers, and what is kept."""

import pytest
from builders import TODAY, a_case, a_person, a_question, a_signing
from handed import hand_over
from together import ANNA, a_list, answer, deeds, offered

from netmeet.domain.codes import Choice, Deed, Group, ReviewOf
from netmeet.services.invitation_text import NOT_RIGHT
from netmeet.words.catalogue import LANGUAGES, words_in


@pytest.mark.parametrize(
    ("said", "mark", "sentence"),
    [
        ("change", NOT_RIGHT, "Tell your convener what you want to change."),
        ("later", NOT_RIGHT, "No invitation goes out before you say yes."),
    ],
)
def test_a_text_that_is_not_right_yet_waits(house, said, mark, sentence):
    visitor = a_list(house, a_person(**ANNA))

    page = answer(visitor, "/together/text", said)

    assert (house.case().text_mark, house.case().text_on) == (mark, None)
    assert sentence in page.main
    assert deeds(house) == [Deed.TEXT_NOT_AGREED]


def test_a_yes_to_the_text_is_kept(house):
    visitor = a_list(house, a_person(greeting="Kære Anna", **ANNA), signings=[a_signing()])
    assert visitor.page("/together").path == "/together/text"

    page = answer(visitor, "/together/text", "yes")

    assert (house.case().text_on, deeds(house)) == (TODAY, [Deed.TEXT_AGREED])
    assert "You have said yes to the text." in page.main
    assert "You said yes to this text on" in visitor.page("/together/text").main
    assert visitor.page("/together").path == "/together/list"


def test_each_kind_of_letter_is_shown_with_its_readers(house):
    visitor = a_list(
        house,
        a_person(name="Anna Holm", mention_prison=True, greeting="Kære Anna"),
        a_person(name="Bo Beck", group=Group.FRIENDS, mention_prison=True),
        a_person(name="Lone Krogh", group=Group.PROFESSIONALS),
        a_person(name="Ole Dam", group=Group.VOLUNTEERS, choice=Choice.LATER),
    )

    text = visitor.page("/together/text").main

    assert "To Anna and Bo The letter says prison." in text
    assert "Your own greeting to Anna: Kære Anna" in text
    assert "To Lone The letter does not say prison." in text
    assert "Ole" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_is_in_the_language_of_the_screen(house, language):
    house.add(a_case(people=[a_person(**ANNA)]))

    page = hand_over(house, language=language).page("/together/text")

    assert words_in(language)("What happens") in page.main


def test_questions_are_another_hand_over(house):
    house.add(a_case(people=[a_person(**ANNA)], questions=[a_question(), a_question(text="Hvem?")]))
    visitor = hand_over(house, of=ReviewOf.QUESTIONS)
    for path in ("1", "list", "change", "text", "end/signed"):
        assert visitor.get(f"/together/{path}").status_code == 404

    page = visitor.page("/together")

    assert page.path == "/together/questions/1"
    assert "Question 1 of 2 Home Hvor kan Jonas bo den første tid?" in page.main
    assert [value for value, _ in offered(page)] == ["yes", "no", "later"]
    assert "You said" not in page.main


def test_each_question_gets_the_main_persons_own_answer(house):
    house.add(a_case(people=[a_person(**ANNA)], questions=[a_question(), a_question(text="Hvem?")]))
    visitor = hand_over(house, of=ReviewOf.QUESTIONS)

    answer(visitor, "/together/questions/1", "yes")
    page = answer(visitor, "/together/questions/2", "no")

    assert (page.path, page.heading) == ("/together/questions", "Thank you")
    assert [one.choice for one in house.case().questions] == [Choice.YES, Choice.NO]
    assert [(one.before, one.after) for one in house.case().decisions] == [
        (None, Choice.YES),
        (None, Choice.NO),
    ]
    assert deeds(house) == [Deed.QUESTIONS_ANSWERED] * 2
    changed = answer(visitor, page.links[1], "later")
    assert (changed.path, house.case().questions[1].choice) == ("/together/questions", Choice.LATER)
