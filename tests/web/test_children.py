"""A child on the page of one person: what the country asks, what lacks, and who sits beside."""

import pytest
from builders import a_case, a_child, a_guardian, a_meeting, a_person

from netmeet.domain.codes import Country, GuardianConsent


def opened(house, *people, **given):
    """Return the address of the first of the people of a case in the house."""
    house.add(a_case(people=list(people), **given))
    return f"/cases/T-1/people/{house.case().people[0].id}"


def a_seated(child, **given):
    return a_person(name="Bo Ek", support_for=child, **given)


@pytest.mark.parametrize(
    ("country", "asks"),
    [
        (Country.DENMARK, "A guardian says yes"),
        (Country.NORWAY, "Every guardian says yes, also the other parent"),
        (Country.SWEDEN, "Every guardian says yes on the form of the prison"),
    ],
)
def test_the_page_says_what_the_country_asks_and_what_lacks(house, visitor, country, asks):
    address = opened(house, a_child(birth_year=2015), country=country)

    main = visitor.page(address).main

    assert f"{asks} Not yet" in main
    assert "An adult sits beside the child Not yet" in main
    assert "Age Under 15" in main


def test_what_is_there_is_said_to_be_there(house, visitor):
    child = a_child(guardians=[a_guardian(consent=GuardianConsent.GIVEN)], birth_year=2010)
    address = opened(house, child, a_seated(child))

    main = visitor.page(address).main

    assert "A guardian says yes in writing It is there" in main
    assert "Age 15 to 17" in main


def test_each_thing_that_lacks_has_a_page_on_which_it_is_done(house, visitor):
    address = opened(house, a_child())
    guardian = house.case().people[0].guardians[0].id

    links = visitor.page(address).links

    pages = {f"{address}/guardians/{guardian}", f"{address}/beside", f"{address}/safety"}
    assert pages - set(links) == set()


def test_an_adult_who_cannot_come_is_named_as_such(house, visitor):
    child = a_child()
    address = opened(house, child, a_seated(child, choice=None))

    assert "Bo Ek is chosen, but not everything is settled yet" in visitor.page(address).main


def test_an_adult_is_chosen(house, visitor):
    address = opened(house, a_child(), a_person(name="Bo Ek"))
    adult = house.case().people[1].id

    page = visitor.fill(f"{address}/beside", adult=str(adult))

    assert house.case().people[1].supports.name == "Malthe Holm"
    assert "An adult sits beside the child It is there Bo Ek" in page.main


def test_an_adult_is_taken_away_again(house, visitor):
    child = a_child()
    address = opened(house, child, a_seated(child))

    visitor.fill(f"{address}/beside", adult="")

    assert house.case().people[1].supports is None


def test_a_grown_up_has_no_such_page(house, visitor):
    address = opened(house, a_person())

    assert visitor.page(f"{address}/beside").status == 404
    assert "What is needed for a child" not in visitor.page(address).main


def test_the_page_says_why_the_child_gets_no_letter_and_leads_to_the_letter(house, visitor):
    child = a_child(guardians=[a_guardian()], birth_year=2010)
    address = opened(house, child, meeting=a_meeting())
    why = "The child’s own letter: The guardians have not said yes for the child yet."
    before = visitor.page(address).main
    guardian = house.case().people[0].guardians[0].id

    visitor.fill(f"{address}/guardians/{guardian}", order="no", consent="given")

    assert (why in before, why in visitor.page(address).main) == (True, False)
    assert "/cases/T-1/documents#child-invitation" in visitor.page(address).links


def test_both_pages_say_who_sits_beside_whom(house, visitor):
    child = a_child()
    address = opened(house, child, a_seated(child))
    adult = house.case().people[1].id

    assert "Beside this person sits Bo Ek" in visitor.page(address).main
    assert "Sits beside Malthe Holm" in visitor.page(f"/cases/T-1/people/{adult}").main


def test_no_title_holds_a_name(house, visitor):
    address = opened(house, a_child())

    assert visitor.page(f"{address}/beside").title == "Who sits beside the child · Netmeet"
