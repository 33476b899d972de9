"""Ask next visit: what the case lacks, and lines of one's own, to print and take along."""

import pytest
from builders import a_case, a_guest, a_person, a_question, days

from netmeet.domain.codes import Choice, ContactOrder, Country, Language
from netmeet.domain.model import Consent

PAGE = "/cases/T-1/next-visit"


def test_what_the_case_lacks_is_listed_with_the_people_and_where_to_note_it(house, visitor):
    people = [a_guest(), a_person(name="Eva Lind", choice=None)]
    house.add(a_case(people=people, questions=[a_question(choice=Choice.LATER)]))

    page = visitor.page(PAGE)

    assert "Ask for yes, no or later about each person." in page.main
    assert "Eva Lind" in page.main
    assert "Ask again about each question with the answer “later”." in page.main
    assert "Hvor kan Jonas bo den første tid?" in page.main
    assert {"/cases/T-1/list", "/cases/T-1/questions"} <= set(page.links)


def test_somebody_with_an_order_does_not_stand_on_it(house, visitor):
    people = [a_guest(), a_person(name="Bo Dahl", choice=None, contact_order=ContactOrder.YES)]
    house.add(a_case(people=people))

    page = visitor.page(PAGE)

    assert ("Kirsten Aagaard" in page.main, "Bo Dahl" in page.html) == (True, False)


def test_own_lines_are_added_and_removed(house, visitor):
    house.add(a_case())
    empty = visitor.page(PAGE)

    added = visitor.fill(PAGE, line="Hvad skal vi spise?")
    removed = visitor.press(PAGE, "Remove")

    assert "You have written nothing yet." in empty.main
    assert "Hvad skal vi spise?" in added.main
    assert "The line was removed." in removed.main
    assert house.case().ask_next == []


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (" ", "Write what you want to ask"),
        ("Hans cpr er 010190-1234", "This looks like a personal identity number. Delete it."),
    ],
)
def test_what_cannot_be_is_said_at_its_field(house, visitor, typed, sentence):
    house.add(a_case())

    page = visitor.fill(PAGE, line=typed)

    assert (page.status, page.errors, house.case().ask_next) == (422, [sentence], [])


def test_a_line_that_is_not_there_is_not_removed(house, visitor):
    house.add(a_case(ask_next=["Hvad skal vi spise?"]))
    page = visitor.page(PAGE)

    answer = visitor.send(page, page.form_with("Remove"), {"line": "x"}, None)

    assert (answer.status, house.case().ask_next) == (404, ["Hvad skal vi spise?"])


def test_a_case_that_has_nothing_to_ask_says_so(house, visitor):
    house.add(a_case(state="closed", people=[a_person(choice=None)]))

    assert "There is nothing to ask now." in visitor.page(PAGE).main


@pytest.mark.parametrize(
    ("country", "language"),
    [(Country.DENMARK, "da"), (Country.NORWAY, "nb"), (Country.SWEDEN, "sv")],
)
def test_the_list_is_printed_in_the_language_of_the_place(house, visitor, country, language):
    house.add(a_case(country=country, language=Language.ENGLISH))

    assert f"/cases/T-1/documents/next-visit/all/{language}" in visitor.page(PAGE).links


def test_once_the_consent_is_over_it_is_not_printed(house, visitor):
    house.add(a_case(consent=Consent(start=days(-60), withdrawn=days(-1))))

    assert "print it" not in visitor.page(PAGE).main


def test_with_remand_restrictions_the_page_says_that_only_preparing_is_asked(house, visitor):
    people = [a_person(name="Kirsten Aagaard"), a_person(name="Eva Lind", choice=None)]
    house.add(a_case(people=people, remand_restrictions=True, state_until=days(30)))

    page = visitor.page(PAGE)

    assert "There are remand restrictions: only prepare, contact nobody." in page.main
    assert "Look at the case again: Monday 21 December 2026" in page.main
    assert ("Eva Lind" in page.main, "Kirsten Aagaard" in page.main) == (True, False)


def test_the_overview_leads_to_it(house, visitor):
    house.add(a_case())

    assert PAGE in visitor.page("/cases/T-1").links
