"""The figures of the programme lead: numbers, never people."""

import pytest
from builders import a_case, a_meeting, a_person, at, days

from netmeet.domain.codes import MeetingStatus, Role
from netmeet.domain.model import Consent


@pytest.fixture
def lead(house):
    """Return a browser in which the programme lead is signed in."""
    return house.visitor(Role.LEAD)


def add(house, number, **given):
    for one in range(number):
        usual = {"reference": f"T-{one}", "called": "Jonas", "consent": Consent(start=days(-40))}
        made = {name: make() for name, make in given.items()}
        house.add(a_case(people=[a_person(name="Kirsten Aagaard")], **usual | made))


def rows(page):
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.all("tr")]


def test_a_new_house_has_no_figures_yet(lead):
    page = lead.page("/figures")

    assert page.heading == "Figures"
    assert "Figures come when the first case has been started." in page.main


def test_numbers_from_five_on_are_shown_and_smaller_ones_are_not(house, lead):
    add(house, 5)

    assert rows(lead.page("/figures")) == [
        [
            "Year",
            "Cases started",
            "Meetings held",
            "Agreements finished",
            "Follow-up meetings held",
        ],
        ["2026", "5", "fewer than 5", "fewer than 5", "fewer than 5"],
    ]


@pytest.mark.parametrize("number", [1, 4])
def test_a_small_number_cannot_be_told_from_another_one(house, lead, number):
    add(house, number)

    (_, row) = rows(lead.page("/figures"))
    assert row == ["2026", *["fewer than 5"] * 4]


def test_the_page_names_nobody_and_no_case(house, lead):
    add(house, 5, meeting=lambda: a_meeting(starts=at(days(-9)), status=MeetingStatus.HELD))

    page = lead.page("/figures")

    assert "Meetings held" in page.main
    for word in ("Jonas", "Kirsten", "T-0", "Bøgelund"):
        assert word not in page.html
