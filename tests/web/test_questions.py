"""Topics and questions: written from a topic, put in order, at most five."""

import pytest
from builders import a_case, a_person, a_question

from netmeet.domain.codes import Choice, ContactOrder, Group, Language, Topic

PAGE = "/cases/T-1/questions"


def texts(house):
    return [question.text for question in house.case().questions]


def test_without_questions_the_page_asks_for_one_topic(house, visitor):
    house.add(a_case())

    page = visitor.page(PAGE)

    assert page.heading == "Topics and questions"
    assert "Choose one topic. It does not have to be the most difficult one." in page.main
    assert [f"{PAGE}/new/{topic.value}" in page.links for topic in Topic] == [True] * 9


def test_a_question_is_written_about_a_topic(house, visitor):
    worker = a_person(name="Bente Krog", group=Group.PROFESSIONALS)
    house.add(a_case(people=[worker, a_person()]))

    page = visitor.fill(f"{PAGE}/new/money", text="Who can help?", informant=worker.id)

    (question,) = house.case().questions
    assert (question.topic, question.text, question.informant.name, question.choice) == (
        Topic.MONEY,
        "Who can help?",
        "Bente Krog",
        Choice.YES,
    )
    assert page.path == PAGE


def test_ready_wording_is_put_below_what_was_written_and_keeps_nothing(house, visitor):
    house.add(a_case(called="Jonas", language=Language.ENGLISH))

    page = visitor.fill(f"{PAGE}/new/home", text="First.", button=("ready", "text-0"))

    (area,) = page.all("textarea")
    wanted = "First.\nWhere can Jonas live at first, and who can help with it?"
    assert (page.status, area.text.strip(), texts(house)) == (200, wanted, [])


@pytest.mark.parametrize("chosen", ["99", "text-99", "text--1", "text-", "x", "²", "9" * 5000])
def test_ready_wording_that_is_not_there_is_no_error_of_ours(house, visitor, chosen):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/new/home", text="", button=("ready", chosen))

    assert page.errors == ["Write the question about Home"]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_a_question_says_something(house, visitor, text):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/new/money", text=text)

    assert (page.status, page.errors) == (422, ["Write the question about Money and debt"])


def test_a_sixth_question_is_refused_and_its_text_stays(house, visitor):
    house.add(a_case(questions=[a_question() for _ in range(5)]))

    page = visitor.fill(f"{PAGE}/new/home", text="Who else?")

    assert page.errors == ["Choose at most 5 questions. You have 6."]
    assert page.all("textarea")[0].text.strip() == "Who else?"
    assert len(texts(house)) == 5


def test_with_five_questions_no_topic_is_offered(house, visitor):
    house.add(a_case(questions=[a_question() for _ in range(5)]))

    page = visitor.page(PAGE)

    assert "You have 5 questions." in page.main
    assert [link for link in page.links if "/new/" in link] == []


def test_a_question_that_looks_back_gets_a_hint_and_is_kept(house, visitor):
    house.add(a_case(questions=[a_question(text="How can we help?")]))
    hint = "Questions that look ahead are easier to answer: How can …?"
    before = visitor.page(PAGE).main

    page = visitor.fill(f"{PAGE}/new/home", text="Hvorfor gik det galt?")

    assert (hint in before, hint in page.main, len(texts(house))) == (False, True, 2)


def test_only_professionals_without_an_order_are_offered_to_tell_facts(house, visitor):
    people = [
        a_person(name="Sister"),
        a_person(name="Worker", group=Group.PROFESSIONALS),
        a_person(name="Banned", group=Group.PROFESSIONALS, contact_order=ContactOrder.YES),
    ]
    house.add(a_case(people=people))

    page = visitor.page(f"{PAGE}/new/home")

    assert [option.text for option in page.all("option")] == ["Nobody", "Worker"]


def test_a_question_is_changed(house, visitor):
    question = a_question(text="Old")
    house.add(a_case(questions=[question]))

    visitor.fill(f"{PAGE}/{question.id}", text="New", topic="health", choice="later")

    (kept,) = house.case().questions
    assert (kept.text, kept.topic, kept.choice) == ("New", Topic.HEALTH, Choice.LATER)


def test_somebody_no_longer_tells_facts(house, visitor):
    worker = a_person(group=Group.PROFESSIONALS)
    question = a_question(informant=worker)
    house.add(a_case(people=[worker], questions=[question]))

    visitor.fill(f"{PAGE}/{question.id}", informant="")

    assert house.case().questions[0].informant is None


def test_a_question_moves_and_is_removed_by_buttons_that_name_it(house, visitor):
    house.add(a_case(questions=[a_question(text=text) for text in "abc"]))

    visitor.press(PAGE, "Move up question 3")
    moved = texts(house)
    visitor.press(PAGE, "Move down question 1")
    lowered = texts(house)
    visitor.press(PAGE, "Remove question 2")

    assert (moved, lowered, texts(house)) == (list("acb"), list("cab"), list("cb"))


def test_the_question_of_another_case_is_not_there(house, visitor):
    other = a_question(text="Secret")
    house.add(a_case(reference="T-2", questions=[other]))
    house.add(a_case())

    page = visitor.page(f"{PAGE}/{other.id}")

    assert (page.status, "Secret" in page.text) == (404, False)


@pytest.mark.parametrize("topic", ["", "crime", "HOME", "home/x"])
def test_an_unknown_topic_is_not_there(house, visitor, topic):
    house.add(a_case())

    assert visitor.page(f"{PAGE}/new/{topic}").status == 404


def test_where_we_stand_and_what_to_leave_is_written(house, visitor):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/about", situation="Good at mending bikes.", avoid="A\n\nB ")

    case = house.case()
    assert (case.situation, case.avoid) == ("Good at mending bikes.", ["A", "B"])
    assert "Good at mending bikes." in page.main


def test_each_free_text_says_who_reads_it_and_what_not_to_write(house, visitor):
    house.add(a_case())
    warning = "Do not write about crime, illness or others’ private matters here."

    new, about = visitor.page(f"{PAGE}/new/home"), visitor.page(f"{PAGE}/about")

    assert (new.main.count(warning), about.main.count(warning)) == (1, 2)
    assert "Everybody at the meeting reads this." in new.main
    assert "Only you and the chair see this." in about.main
