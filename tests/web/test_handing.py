"""Handing the screen over ends the convener’s visit, and giving it back leads to the door."""

import pytest
from builders import a_case, a_person, a_question
from handed import cookie_of, hand_over, send
from sqlalchemy import select

from netmeet.adapters import db
from netmeet.domain.codes import CaseState, ContactOrder, Deed, Language, ReviewOf, Role
from netmeet.domain.model import Account, Visit
from netmeet.services import accounts
from netmeet.web.request import handed

PAGE = "/cases/T-1/hand-over"


@pytest.fixture
def case(house):
    """Return a case with two people and a question."""
    return house.add(
        a_case(
            language=Language.ENGLISH,
            people=[
                a_person(name="Sanne Boysen", called="my sister", phone="+4522334455"),
                a_person(name="Peter Dahl", contact_order=ContactOrder.YES),
            ],
            questions=[a_question(text="Where can Jonas live?")],
        )
    )


def visits(house):
    """Return every visit, the oldest first."""
    with db.reading(house.engine) as session:
        found = list(session.scalars(select(Visit).order_by(Visit.id)))
        session.expunge_all()
    return found


def items(page, place):
    """Return the lines of a list on the page."""
    (found,) = [one for one in page.all("ul") if one.get("id") == place]
    return [" ".join("".join(item.itertext()).split()) for item in found.iter("li")]


def test_the_convener_sees_what_will_be_shown(house, case):
    page = house.visitor().page(PAGE)

    assert items(page, "people") == ["Sanne, my sister"]
    assert items(page, "questions") == ["Where can Jonas live?"]
    assert "No addresses are shown." in page.main
    assert "Boysen" not in page.html
    assert "Peter" not in page.html
    assert "22334455" not in page.html.replace(" ", "")


def test_two_people_with_one_first_name_can_be_told_apart(house):
    house.add(
        a_case(
            people=[
                a_person(name="Anna Holm", called="my aunt"),
                a_person(name="Anna Berg", called="my teacher"),
            ]
        )
    )

    page = house.visitor().page(PAGE)

    assert items(page, "people") == ["Anna (my teacher)", "Anna (my aunt)"]


def test_handing_over_begins_a_visit_that_knows_one_case_and_nobody(house, case):
    visitor = house.visitor()
    visitor.page("/cases?language=sv")
    before = cookie_of(visitor)

    answer = send(visitor, of=ReviewOf.PEOPLE, beside="officer", language="nb")

    (visit,) = visits(house)
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/together"
    assert answer.headers["Clear-Site-Data"] == '"cache"'
    assert cookie_of(visitor) != before
    assert (visit.case_id, visit.account_id) == (case.id, None)
    assert visit.kept == {
        "handed": {
            "of": "people",
            "beside": "Contact in the prison",
            "by": "Hanne Vig",
            "language": "nb",
        },
        "language": "nb",
    }


def test_handing_over_writes_one_line_of_history(house, case):
    hand_over(house)

    (line,) = house.case().events
    assert (line.by, line.deed) == ("Hanne Vig", Deed.SCREEN_HANDED_OVER)


def test_a_page_of_the_main_person_knows_how_it_was_handed_over(house, case):
    visitor = hand_over(house, of=ReviewOf.QUESTIONS, language="da")

    with visitor:
        visitor.get("/together")
        known = handed()

    assert (known.of, known.beside, known.by) == (ReviewOf.QUESTIONS, "Convener", "Hanne Vig")
    assert known.language == "da"


def test_somebody_else_beside_is_kept_as_the_role_that_was_written(house, case):
    page = house.visitor().fill(PAGE, of="people", beside="other", role="chaplain", language="en")

    assert page.path.startswith("/together/")
    (visit,) = visits(house)
    assert visit.kept["handed"]["beside"] == "chaplain"


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"of": ()}, "Choose what you go through"),
        ({"beside": ""}, "Choose who sits beside"),
        ({"beside": "other"}, "Write the role of the one who sits beside"),
        (
            {"of": "questions", "beside": "officer"},
            "The questions are gone through with the convener.",
        ),
        ({"language": "nn"}, "Choose one of the answers"),
        ({"of": "everything"}, "Choose one of the answers"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_handed_over(house, case, answers, sentence):
    visitor = house.visitor()
    usual = {"of": "people", "beside": "convener", "language": "en"}

    page = visitor.fill(PAGE, **usual | answers)

    assert page.errors == [sentence]
    assert house.case().events == []
    assert visitor.page("/cases").heading == "My cases"


def test_the_language_of_the_paper_is_chosen_beforehand(house):
    house.add(a_case(language=Language.SWEDISH, people=[a_person()]))

    page = house.visitor().page(PAGE)

    chosen = [one.get("value") for one in page.all("input") if one.get("checked") is not None]
    assert chosen == ["sv"]


@pytest.mark.parametrize(
    ("given", "of", "sentence"),
    [
        ({"questions": []}, "questions", "Write 1 to 5 questions first."),
        ({"people": []}, "people", "Nobody is on the map yet."),
    ],
)
def test_what_is_empty_is_said_and_not_handed_over(house, given, of, sentence):
    house.add(a_case(**{"people": [a_person()], "questions": [a_question()]} | given))

    page = house.visitor().fill(PAGE, of=of, beside="convener", language="en")

    assert page.errors == [sentence]
    assert house.case().events == []


@pytest.mark.parametrize(
    ("given", "sentence", "button"),
    [
        ({}, "Nobody is on the map yet.", "/cases/T-1/network"),
        (
            {"state": CaseState.CLOSED, "people": [a_person()]},
            "The case has ended. Open it again in its settings first.",
            "/cases/T-1/settings",
        ),
    ],
)
def test_where_nothing_can_be_shown_there_is_one_thing_to_do(house, given, sentence, button):
    house.add(a_case(**given))

    page = house.visitor().page(PAGE)

    assert sentence in page.main
    assert button in page.links
    assert page.forms == []


def test_a_case_that_was_closed_meanwhile_is_not_handed_over(house, case):
    visitor = house.visitor()
    page = visitor.page(PAGE)
    with db.writing(house.engine) as session:
        session.merge(case).state = CaseState.CLOSED
        session.commit()

    page = visitor.send(
        page, page.form_to(""), {"of": "people", "beside": "convener", "language": "en"}, None
    )

    assert page.status == 422
    assert "The case has ended." in page.main
    assert house.case().events == []


def test_handing_over_again_ends_the_older_screen_of_the_same_case(house, case):
    house.add(a_case(reference="T-2", people=[a_person()]))
    old, beside = hand_over(house), hand_over(house, "T-2")

    new = hand_over(house)

    assert old.page("/together").path == "/sign-in"
    assert beside.page("/together").path.startswith("/together/")
    assert new.page("/together").path.startswith("/together/")


def test_giving_the_screen_back_ends_the_visit_and_leads_to_the_door(house, case):
    visitor = hand_over(house)
    key = cookie_of(visitor)
    page = visitor.page("/together")
    token = page.form_to("/together/back").find("input").get("value")

    answer = visitor.post("/together/back", data={"csrf_token": token})

    assert answer.status_code == 303
    assert answer.headers["Location"] == "/sign-in"
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    visitor.set_cookie("netmeet", key, domain="localhost")
    assert visitor.get("/together").headers["Location"] == "/sign-in"
    assert [visit for visit in visits(house) if visit.case_id] == []


def test_only_a_whole_sign_in_goes_on_after_giving_back(house, case):
    visitor = hand_over(house)

    page = visitor.press("/together", "Give the screen back")
    asked = visitor.get("/cases/T-1")

    assert page.heading == "Sign in"
    assert asked.headers["Location"] == "/sign-in?next=/cases/T-1"


def test_without_a_token_the_screen_is_not_given_back(house, case):
    visitor = hand_over(house)

    visitor.post("/together/back")

    assert visitor.page("/together").status == 200


def test_the_title_of_the_main_persons_pages_says_nothing(house, case):
    page = hand_over(house).page("/together")

    assert page.title == "Netmeet"
    assert page.root.find(".//nav") is None
    assert page.root.find(".//footer") is None
    assert list(page.root.find(".//header").iter("a")) == []
    assert "T-1" not in page.html


def test_the_page_speaks_the_language_that_was_chosen(house, case):
    page = hand_over(house, language="sv").page("/together")

    assert page.root.get("lang") == "sv"


def test_disabling_the_convener_ends_the_screens_that_were_handed_over(house, case):
    visitor = hand_over(house)
    with db.writing(house.engine) as session:
        accounts.disable(session, session.get(Account, house.accounts[Role.CONVENER].id))
        session.commit()

    assert visitor.get("/together").headers["Location"].startswith("/sign-in")
