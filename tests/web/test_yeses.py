"""Each participant's own yes on the screen: three questions, and what follows from a no."""

import pytest
from builders import a_case, a_person


@pytest.fixture
def address(house):
    """Return the address of somebody on the list."""
    house.add(a_case(people=[a_person(name="Ida Holm")]))
    return f"/cases/T-1/people/{house.case().people[0].id}"


def known(house):
    person = house.case().people[0]
    return person.keeps_name, person.knows_others, person.shares_number


def test_nothing_is_answered_beforehand(house, visitor, address):
    visitor.fill(f"{address}/yeses")

    assert known(house) == (None, None, None)


def test_the_three_answers_are_kept_and_shown(house, visitor, address):
    page = visitor.fill(f"{address}/yeses", name="yes", others="no", number="yes")

    assert known(house) == (True, False, True)
    assert "We keep the name Yes" in page.main
    assert "The others may know that they come No" in page.main
    assert "The others may have the number Yes" in page.main


def test_the_questions_stand_in_the_order_of_the_call(visitor, address):
    main = visitor.page(f"{address}/yeses").main

    places = [main.index(one) for one in ("keep your name", "know that you", "have your number")]
    assert places == sorted(places)


def test_after_no_to_the_name_the_page_leads_to_removing_the_person(visitor, address):
    page = visitor.fill(f"{address}/yeses", name="no")

    assert "does not want us to keep the name" in page.main
    assert page.links.count(f"{address}/remove") == 2


def test_no_title_holds_a_name(visitor, address):
    assert visitor.page(f"{address}/yeses").title == "The person’s own yes · Netmeet"
