"""Half a text that is kept, two people at one page, and two clicks on one button."""

import pytest
from builders import a_case, a_person, a_question
from visitor import fields_of

from netmeet.adapters import db
from netmeet.domain.codes import Role
from netmeet.domain.model import Account, Case, Draft, Question

PAGE = "/cases/T-1/questions/about"
DRAFT = ("draft", "yes")


@pytest.fixture
def visitor(house):
    """Return a test browser of the convener, in a house with one case."""
    house.add(a_case(situation="Good at football.", questions=[a_question()], people=[a_person()]))
    return house.visitor()


def half(visitor, text):
    """Write something on the page and keep it as a draft."""
    page = visitor.page(PAGE)
    return visitor.send(page, page.form_to(""), {"situation": text}, DRAFT)


def test_a_later_draft_takes_the_place_of_the_earlier_one(house, visitor):
    half(visitor, "Half a")

    half(visitor, "Half a sentence")

    assert ["situation", "Half a sentence"] in house.look(Draft).fields


def test_the_button_for_a_draft_leads_back_to_the_page(visitor):
    page = half(visitor, "Half a")

    assert page.response.request.path == PAGE
    assert "Draft saved 09:00" in page.main
    assert "Half a" in page.html


def test_two_people_meet_at_a_case_that_has_no_history_yet(house, visitor):
    opened = visitor.page(PAGE)
    with db.writing(house.engine) as session:
        session.query(Case).one().situation = "Theirs"
        session.commit()

    page = visitor.send(opened, opened.form_to(""), {"situation": "Mine"}, None)

    assert page.status == 409
    assert "Theirs" in page.main
    assert house.case().situation == "Theirs"


def test_two_windows_meet_at_a_page_that_is_about_no_case(house, visitor):
    opened, other = visitor.page("/account/name"), house.visitor()
    other.fill("/account/name", name="Theirs")

    page = visitor.send(opened, opened.form_to(""), {"name": "Mine"}, None)

    assert page.status == 409
    assert house.look(Account, Account.role == Role.CONVENER).name == "Theirs"


def test_a_double_click_on_a_button_does_one_thing(house, visitor):
    house.add(a_case(reference="T-2", questions=[a_question(text=text) for text in "abc"]))
    last = house.look(Question, Question.text == "c")
    address = f"/cases/T-2/questions/{last.id}/up"
    button = dict(fields_of(visitor.page("/cases/T-2/questions").form_to(address)))

    answers = [visitor.post(address, data=button).status_code for _ in range(2)]

    assert answers == [303, 303]
    assert [question.text for question in house.case("T-2").questions] == ["a", "c", "b"]


def test_what_is_typed_after_a_draft_is_saved_and_not_the_draft(house, visitor):
    half(visitor, "Half a")

    visitor.fill(PAGE, situation="A whole sentence.")

    assert house.case().situation == "A whole sentence."


def save_theirs(house, text):
    """Let somebody else save another text."""
    house.visitor().fill(PAGE, situation=text)


def test_a_choice_between_two_texts_is_asked_again_when_a_third_has_come(house, visitor):
    opened = visitor.page(PAGE)
    save_theirs(house, "Theirs")
    asked = visitor.send(opened, opened.form_to(""), {"situation": "Mine"}, None)
    save_theirs(house, "The third")

    page = visitor.send(asked, asked.form_to(""), {"keep-situation": "mine"}, None)

    assert asked.errors == []
    assert page.status == 409
    assert "The third" in page.main
    assert house.case().situation == "The third"


def test_a_stranger_with_an_old_form_gets_the_page_again(house):
    stranger = house.visitor(None)

    answer = stranger.post("/sign-in", data={"email": "ida@example.org", "csrf_token": "old"})

    assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in")
    assert house.look(Draft) is None


def test_a_button_with_an_old_token_leaves_no_draft(house, visitor):
    question = house.look(Question)

    visitor.post(f"/cases/T-1/questions/{question.id}/up", data={"csrf_token": "old"})

    assert house.look(Draft) is None


def test_a_text_of_almost_two_megabytes_is_read_and_comes_back(visitor):
    opened = visitor.page(PAGE)

    page = visitor.send(opened, opened.form_to(""), {"situation": "a" * 1_900_000}, None)

    assert page.status == 422
    assert "a" * 1_900_000 in page.html
