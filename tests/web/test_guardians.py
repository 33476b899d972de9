"""Guardians on the screen: who decides for a child, and how they are reached."""

import pytest
from builders import a_case, a_child, a_guardian, a_person

from netmeet.domain.codes import Channel, ContactOrder, GuardianConsent


def read(house, question):
    """Return the answer to a question about the child."""
    return question(house.case().people[0])


@pytest.fixture
def address(house):
    """Return the address of a child whose mother is on the list."""
    house.add(a_case(people=[a_child(guardians=[]), a_person(name="Ida Holm")]))
    return f"/cases/T-1/people/{read(house, lambda child: child.id)}"


def known(house):
    return read(
        house,
        lambda child: [
            (one.name, one.person and one.person.name, one.contact_order, one.consent, one.channel)
            for one in child.guardians
        ],
    )


def test_a_guardian_is_added(house, visitor, address):
    page = visitor.fill(
        f"{address}/guardians/add",
        name="Per Holm",
        order="no",
        consent="given",
        channel="letter",
        address="Nørregade 12\n8000 Aarhus C",
    )

    assert known(house) == [
        ("Per Holm", None, ContactOrder.NO, GuardianConsent.GIVEN, Channel.LETTER)
    ]
    assert (page.heading, "Per Holm" in page.main) == ("Malthe Holm", True)


def test_a_guardian_has_a_name_and_an_answer(visitor, address):
    page = visitor.fill(f"{address}/guardians/add")

    assert page.errors == [
        "Write who gives permission for Malthe Holm",
        "Choose Yes, No or I do not know",
    ]


def test_a_letter_to_a_guardian_needs_an_address(house, visitor, address):
    page = visitor.fill(f"{address}/guardians/add", name="Per Holm", order="no", channel="letter")

    assert page.errors == ["Per Holm has no postal address. Add one or choose another way"]
    assert known(house) == []


@pytest.mark.parametrize(
    ("button", "listed"),
    [("Yes, this is the same person", "Ida Holm"), ("No, this is another person", None)],
)
def test_a_guardian_with_a_name_of_the_list_is_asked_about(house, visitor, address, button, listed):
    asked = visitor.fill(f"{address}/guardians/add", name="ida holm", order="no")

    visitor.send(asked, asked.form_with(button), {}, None)

    assert asked.heading == "Is this the same person?"
    assert known(house) == [("ida holm", listed, ContactOrder.NO, None, None)]


def test_a_guardian_who_was_picked_is_not_asked_about(house, visitor, address):
    mother = read(house, lambda child: child.case.people[1].id)

    visitor.fill(f"{address}/guardians/add", name="Ida Holm", listed=str(mother), order="unknown")

    assert known(house) == [("Ida Holm", "Ida Holm", ContactOrder.UNKNOWN, None, None)]


def test_a_guardian_is_changed_and_removed(house, visitor, address):
    visitor.fill(f"{address}/guardians/add", name="Per Holm", order="no")
    guardian = read(house, lambda child: child.guardians[0].id)

    visitor.fill(f"{address}/guardians/{guardian}", name="Per Bro", consent="asked")
    changed = known(house)
    page = visitor.press(address, "Remove Per Bro")

    assert changed == [("Per Bro", None, ContactOrder.NO, GuardianConsent.ASKED, None)]
    assert (known(house), "A child needs a guardian" in page.main) == ([], True)


def test_a_guardian_of_another_child_is_not_here(house, visitor, address):
    other = a_child(name="Asta Holm", guardians=[a_guardian()])
    house.add(a_case(reference="T-2", people=[other]))
    stranger = house.case("T-2").people[0].guardians[0].id

    visitor.fill(f"{address}/guardians/add", name="Per Holm", order="no")

    assert visitor.page(f"{address}/guardians/{stranger}").status == 404


def test_no_title_holds_a_name(visitor, address):
    assert visitor.page(f"{address}/guardians/add").title == "Guardian · Netmeet"


def test_the_day_of_the_answer_is_shown(visitor, address):
    page = visitor.fill(f"{address}/guardians/add", name="Per Holm", order="no")

    assert "No contact order. Answered on 21 Nov 2026." in page.main


def test_an_answer_that_is_open_has_no_day(visitor, address):
    page = visitor.fill(f"{address}/guardians/add", name="Per Holm", order="unknown")

    assert "Answered on" not in page.main.split("Per Holm")[1]


def test_two_guardians_are_enough(house, visitor, address):
    visitor.fill(f"{address}/guardians/add", name="Per Holm", order="no")
    one = visitor.page(address)
    page = visitor.fill(f"{address}/guardians/add", name="Bo Bro", order="no")

    again = visitor.fill(f"{address}/guardians/add", name="Eva Ek", order="no")

    add = f"{address}/guardians/add"
    assert (add in one.links, add in page.links) == (True, False)
    assert "A child has 1 or 2 guardians here." in again.main
    assert [name for name, *_ in known(house)] == ["Per Holm", "Bo Bro"]


def test_a_guardian_who_says_no_is_said_to_hold_the_child(visitor, address):
    page = visitor.fill(f"{address}/guardians/add", name="Per", order="no", consent="refused")

    assert "Nothing is sent to or about Malthe Holm while a guardian says no." in page.main
    assert "A guardian has said no for the child." in page.main


def test_the_answer_of_a_guardian_on_the_list_counts(house, visitor, address):
    mother = read(house, lambda child: child.case.people[1].id)

    page = visitor.fill(f"{address}/guardians/add", name="Ida", listed=str(mother), order="no")

    assert "On the list: Ida Holm . No contact order. Answered on 21 Nov 2026." in page.main
