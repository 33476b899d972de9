"""The staff's pages: names, roles, permissions, time and room of their own prison's cases."""

import pytest
from builders import (
    a_case,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
    a_question,
    days,
)

from netmeet.adapters import db
from netmeet.domain.codes import (
    CaseState,
    Group,
    PermissionStatus,
    PlanB,
    Role,
    TakesPart,
    Track,
)
from netmeet.domain.model import Person

SECRETS = (
    "Gælden",
    "Vejen 12",
    "87654321",
    "kirsten@example.test",
    "min mor",
    "En besked",
    "A message that is read aloud",
    "Kirsten Aagaard",
)


@pytest.fixture
def staff(house):
    """Return a test browser in which staff of the prison are signed in."""
    return house.visitor(Role.STAFF)


def a_guest(**given):
    """Return a person with everything that the prison need not know."""
    usual = {
        "name": "Kirsten Aagaard",
        "name_on_id": "Kirsten Marie Aagaard Holm",
        "called": "min mor",
        "address": ["Vejen 12"],
        "phone": "87654321",
        "email": "kirsten@example.test",
        "message": "En besked",
        "plan_b": PlanB.MESSAGE,
        "group": Group.VOLUNTEERS,
        "permission": a_permission(PermissionStatus.ASKED, asked=days(-9), track=Track.VOLUNTEER),
    }
    return a_person(**usual | given)


def form_of(house, name="Kirsten Aagaard"):
    """Return the address of the form about somebody."""
    with db.reading(house.engine) as session:
        ids = {person.name: person.id for person in session.query(Person)}
    return f"/prison/T-1/{ids[name]}"


def whole_case(**given):
    usual = {
        "people": [a_guest()],
        "meeting": a_meeting(),
        "questions": [a_question(text="Gælden")],
        "situation": "Gælden",
        "avoid": ["Gælden"],
    }
    return a_case(**usual | given)


def test_staff_see_the_cases_of_their_prison(house, staff):
    house.add(
        a_case(called="Jonas"),
        a_case(called="Aksel", reference="T-2", prison=a_prison(name="Øvelsesfængslet Mosede")),
    )

    page = staff.page("/prison")

    assert ("Jonas" in page.main, "Aksel" in page.main) == (True, False)


def test_a_prison_without_meetings_has_a_sentence(house, staff):
    page = staff.page("/prison")

    assert "No meeting is planned in your prison now." in page.main


def test_staff_see_what_the_prison_has_to_know(house, staff):
    house.add(whole_case())

    page = staff.page("/prison/T-1")

    assert page.heading == "Meeting for Jonas"
    assert "When Saturday 5 December 2026 13:00–16:00 The time is confirmed" in page.main
    assert "Room Skolens mødelokale" in page.main
    assert (
        "Kirsten Marie Aagaard Holm Write the answer Kirsten Marie Aagaard Holm "
        "Volunteer Volunteer Asked 12 Nov 2026" in page.main
    )


@pytest.mark.parametrize("place", ["list", "case", "form"])
def test_staff_see_nothing_else(house, staff, place):
    house.add(whole_case())
    address = {"list": "/prison", "case": "/prison/T-1", "form": form_of(house)}[place]

    page = staff.page(address)

    assert page.status == 200
    assert [secret for secret in SECRETS if secret in page.html] == []


def test_no_title_says_a_name(house, staff):
    house.add(whole_case())

    titles = [staff.page(page).title for page in ("/prison/T-1", form_of(house))]

    assert titles == ["Permissions for one meeting · Netmeet", "Permission · Netmeet"]


def test_an_answer_is_written_and_the_convener_sees_it(house, visitor, staff):
    house.add(whole_case())

    page = staff.fill(
        form_of(house),
        status="conditions",
        answered=days(-1),
        valid_until=days(60),
        conditions="Medbring billedlegitimation.",
    )

    assert page.path == "/prison/T-1"
    assert "Approved with conditions Answered Friday 20 November 2026." in page.main
    assert "Medbring billedlegitimation." in visitor.page("/cases/T-1/permissions").main


def test_the_way_and_the_plan_b_stay_as_the_convener_has_them(house, staff):
    house.add(whole_case())

    staff.fill(form_of(house), status="refused", answered=days(-1))

    case = house.case()
    (person,) = case.people
    assert (person.permission.status, person.permission.track, person.plan_b) == (
        PermissionStatus.REFUSED,
        Track.VOLUNTEER,
        PlanB.MESSAGE,
    )
    assert (case.events[-1].deed.value, case.events[-1].by) == ("permission", "Staff")


def test_an_answer_without_an_answer_is_asked_for(house, staff):
    house.add(whole_case(people=[a_guest(permission=None)]))

    page = staff.fill(form_of(house))

    assert page.errors == ["Choose an answer for Kirsten Marie Aagaard Holm"]


@pytest.mark.parametrize(
    "facts",
    [
        {"prison": a_prison(name="Øvelsesfængslet Mosede")},
        {"signings": []},
        {"state": CaseState.CLOSED},
        {"remand_restrictions": True},
        {"consent": None},
    ],
)
def test_every_other_case_answers_as_one_that_does_not_exist(house, staff, facts):
    house.add(whole_case(**facts))

    pages = [staff.page(page).status for page in ("/prison/T-1", form_of(house), "/prison/T-9")]

    assert pages == [404, 404, 404]


def test_who_sends_a_message_does_not_come_in(house, staff):
    house.add(whole_case(people=[a_guest(takes_part=TakesPart.MESSAGE)]))

    assert "Kirsten" not in staff.page("/prison/T-1").main
    assert staff.page(form_of(house)).status == 404


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.STAFF])
def test_only_staff_open_the_staffs_pages(house, role):
    house.add(whole_case())
    other = house.visitor(role)

    pages = [other.page(page).status for page in ("/prison", "/prison/T-1", form_of(house))]

    assert pages == [404, 404, 404]
