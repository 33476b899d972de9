"""Which questions are kept, who tells facts about them, and which look back."""

import pytest
from builders import a_case, a_person, a_question

from netmeet.domain.codes import Choice, ContactOrder, Group
from netmeet.domain.questions import able_to_inform, are_enough, kept, looks_back


@pytest.mark.parametrize(
    "text",
    [
        "Why did it go wrong?",
        "Hvorfor gik det galt?",
        "hvorfor gikk det galt?",
        "Varför gick det fel?",
        "VARFÖR?",
        "  “Why”, she asked",
        "Why, then?",
    ],
)
def test_a_question_that_begins_with_why_looks_back(text):
    assert looks_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "How can we keep in touch?",
        "Hvordan holder vi kontakten?",
        "What do we do if Jonas asks why?",
        "Whyte Street: who can help?",
        "",
        "…",
    ],
)
def test_a_question_that_begins_otherwise_does_not_look_back(text):
    assert not looks_back(text)


def test_a_question_that_the_main_person_said_no_to_is_not_kept():
    yes, no, later = (a_question(choice=choice) for choice in Choice)

    assert kept(a_case(questions=[yes, no, later])) == [yes, later]


@pytest.mark.parametrize(("count", "enough"), [(0, False), (1, True), (5, True), (6, False)])
def test_one_to_five_kept_questions_are_enough(count, enough):
    questions = [a_question() for _ in range(count)]

    assert are_enough(a_case(questions=[*questions, a_question(choice=Choice.NO)])) is enough


def test_professionals_without_an_order_may_tell_facts():
    sister = a_person()
    worker = a_person(group=Group.PROFESSIONALS)
    banned = a_person(group=Group.PROFESSIONALS, contact_order=ContactOrder.YES)
    asked = a_person(group=Group.PROFESSIONALS, contact_order=ContactOrder.UNKNOWN)

    assert able_to_inform(a_case(people=[sister, worker, banned, asked])) == [worker, asked]
