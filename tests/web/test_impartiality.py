"""The convener says once to be impartial, and cannot come to stand in the case unseen."""

import pytest
from builders import TODAY, a_case, a_person

from netmeet.domain.codes import Group, Role
from netmeet.domain.model import Case

PAGE = "/cases/T-1/settings/impartial"
NOTICE = "It is not noted yet that you are impartial in this case."
REFUSED = "convenes this case, and cannot stand in it as a professional."


def test_the_overview_asks_for_the_declaration_until_it_is_there(house, visitor):
    house.add(a_case())

    before = visitor.page("/cases/T-1")
    page = visitor.press(PAGE, "All of this is true of me")
    after = visitor.page("/cases/T-1")

    assert (NOTICE in before.main, PAGE in before.links) == (True, True)
    assert "This was declared on Saturday 21 November 2026." in page.main
    assert (NOTICE in after.main, house.case().impartial_on) == (False, TODAY)


def test_the_settings_say_whether_it_is_declared(house, visitor):
    house.add(a_case(impartial_on=None))
    house.add(a_case(reference="T-2", impartial_on=TODAY))

    assert "Not declared yet" in visitor.page("/cases/T-1/settings").main
    assert "Saturday 21 November 2026" in visitor.page("/cases/T-2/settings").main


def test_who_stands_in_the_case_is_told_why_they_cannot_declare_it(house, visitor):
    house.add(a_case(people=[a_person(name="Hanne Vig", group=Group.PROFESSIONALS)]))

    page = visitor.press(PAGE, "All of this is true of me")

    assert "Hanne Vig stands in this case as a professional." in page.main
    assert house.case().impartial_on is None


@pytest.mark.parametrize(
    ("path", "answers"),
    [
        ("/people/add", {"name": "Hanne Vig", "group": "professionals"}),
        ("/network", {"name": "hanne vig", "group": "professionals"}),
        ("/settings/contacts", {"officer_name": "Hanne Vig"}),
    ],
)
def test_a_page_refuses_the_convener_as_a_professional_and_keeps_the_text(
    house, visitor, path, answers
):
    house.add(a_case())

    page = visitor.fill(f"/cases/T-1{path}", **answers)

    typed = [one.get("value") for one in page.all("input")]
    assert (page.status, len(page.errors)) == (422, 1)
    assert REFUSED in page.errors[0]
    assert next(iter(answers.values())) in typed
    assert (house.case().people, house.case().officer_name) == ([], None)


def test_a_changed_person_is_refused_with_the_text_that_was_typed(house, visitor):
    house.add(a_case(people=[a_person(name="Lone", group=Group.PROFESSIONALS)]))
    person = house.case().people[0].id

    page = visitor.fill(f"/cases/T-1/people/{person}/who", name="Hanne Vig")

    assert REFUSED in page.errors[0]
    assert house.case().people[0].name == "Lone"


def test_the_administrator_cannot_hand_a_case_to_a_professional_in_it(house):
    case = a_case(people=[a_person(name="Hanne Vig", group=Group.PROFESSIONALS)])
    house.add(case)
    with house.engine.begin() as connection:
        connection.exec_driver_sql('UPDATE "case" SET owner_id = NULL')
    convener = house.accounts[Role.CONVENER].id

    page = house.visitor(Role.ADMINISTRATOR).fill("/administration/cases/T-1", convener=convener)

    assert "Somebody else must convene it." in page.errors[0]
    assert house.look(Case).owner_id is None
