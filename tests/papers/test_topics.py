"""Topics and questions: all that the page asks, in its order, with room to write."""

import pytest
from builders import a_circle, a_guest, a_question
from papers.english import in_english, sections, text
from papers_of import cells, flat, runs_of, said, tables_in

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, ContactOrder, Language, Topic
from netmeet.papers.blocks import BOX, Items, Paragraph

KIND = "topics"
EMPTY = ["", ""]


def questions(circle: Circle) -> list[list[str]]:
    """Return the rows of the questions: number, question, who can tell facts."""
    return cells(tables_in(in_english(circle, KIND))[0])


def test_the_nine_topics_stand_in_their_order_each_with_a_box():
    blocks = flat(in_english(a_circle(), KIND).blocks)

    ticked = [said(one.line) for one in blocks if isinstance(one, Paragraph)]
    assert [text for text in ticked if text.startswith(BOX)] == [
        f"{BOX} Home",
        f"{BOX} Money and debt",
        f"{BOX} Work and school",
        f"{BOX} Health",
        f"{BOX} Alcohol and drugs",
        f"{BOX} Family and children",
        f"{BOX} Friends and free time",
        f"{BOX} The day I get out",
        f"{BOX} Something else",
    ]


def test_there_is_room_for_five_questions_with_three_beginnings():
    paper = in_english(a_circle(), KIND)

    (starters,) = [block for block in paper.blocks if isinstance(block, Items)]
    assert [said(line) for line in starters.lines] == [
        "How can …",
        "Who can …",
        "What do we do if …",
    ]
    assert cells(tables_in(paper)[0]) == [[str(number), *EMPTY] for number in range(1, 6)]


def test_the_questions_so_far_stand_first_as_they_were_written_with_who_tells_facts():
    lone = a_guest(name="Lone Vad")
    asked = [
        a_question(topic=Topic.MONEY, text="Hvem hjælper med gælden?", informant=lone),
        a_question(topic=Topic.WORK, text="Hvem kender en mester?", choice=Choice.LATER),
    ]

    assert questions(a_circle(lone, questions=asked)) == [
        ["1", "Money and debt\nHvem hjælper med gælden?", "Lone Vad"],
        ["2", "Work and school\nHvem kender en mester?\nLater", ""],
        ["3", *EMPTY],
        ["4", *EMPTY],
        ["5", *EMPTY],
    ]


def test_a_question_with_a_no_is_left_out():
    asked = [a_question(text="Den gamle sag?", choice=Choice.NO), a_question(text="Hvor bo?")]

    assert questions(a_circle(questions=asked))[:2] == [["1", "Home\nHvor bo?", ""], ["2", *EMPTY]]


def test_what_people_wrote_is_in_the_language_of_the_case():
    circle = a_circle(questions=[a_question(text="Hvor bo?")], language=Language.SWEDISH)

    assert [
        run.language for run in runs_of(in_english(circle, KIND)) if run.text == "Hvor bo?"
    ] == ["sv"]


@pytest.mark.parametrize(
    "given",
    [
        {"contact_order": ContactOrder.YES},
        {"contact_order": ContactOrder.UNKNOWN},
        {"choice": Choice.LATER},
    ],
    ids=["order", "not answered", "not decided"],
)
def test_who_tells_facts_is_named_only_where_nothing_speaks_against_it(given):
    lone = a_guest(name="Lone Vad", **given)

    assert "Lone" not in text(a_circle(lone, questions=[a_question(informant=lone)]), KIND)


def test_what_must_not_be_talked_about_is_asked_for_with_room_and_never_printed():
    circle = a_circle(avoid=["Den vinter i Skagen"])

    asked, room = sections(circle, KIND)[-1], tables_in(in_english(circle, KIND))[-1]
    assert asked == "Is there something we shall not talk about?"
    assert (cells(room), room.height) == ([[""]], 42)
    assert "Skagen" not in text(circle, KIND)
