"""The prison: room, visiting hours, closed days, and how long answers take."""

from datetime import time

import pytest
from builders import a_case, a_prison, days

from netmeet.adapters import db
from netmeet.domain.codes import PrisonKind, Remote, Watch, Weekday
from netmeet.domain.model import VisitingHours

PAGE = "/cases/T-1/prison"


def test_what_is_known_is_shown_and_the_rest_is_not_known_yet(house, visitor):
    house.add(a_case(prison=a_prison(seats=0, gate_phone="11223344")))

    page = visitor.page(PAGE)

    assert "Room for the meeting Skolens mødelokale" in page.main
    assert "Seats in the room 0" in page.main
    assert "Telephone at the gate 11 22 33 44" in page.main.replace("\N{NO-BREAK SPACE}", " ")
    assert "Most visitors at once Not known yet" in page.main


def test_the_facts_are_changed_and_what_is_emptied_is_gone(house, visitor):
    house.add(a_case())

    page = visitor.fill(
        f"{PAGE}/change",
        name="Øvelsesfængslet Mosede",
        kind="open",
        address="Vejen 1\n4000 Byen",
        permission_days="14",
        child_days="7",
        foreign_days="28",
        room="",
        seats="12",
        at_once="10",
        gate_phone="11 22 33 44",
        remote="ask",
        private_watch="seen",
        officer_name="Bente Krog",
        officer_phone="22 33 44 55",
    )

    case = house.case()
    prison = case.prison
    assert page.path == PAGE
    assert (prison.name, prison.kind, prison.address) == (
        "Øvelsesfængslet Mosede",
        PrisonKind.OPEN,
        ["Vejen 1", "4000 Byen"],
    )
    assert (prison.permission_days, prison.room, prison.seats, prison.at_once) == (14, None, 12, 10)
    assert (prison.child_days, prison.foreign_days) == (7, 28)
    assert (prison.gate_phone, prison.remote, prison.private_watch) == (
        "11 22 33 44",
        Remote.ASK,
        Watch.SEEN,
    )
    assert (case.officer_name, case.officer_phone) == ("Bente Krog", "22 33 44 55")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": " "}, "Write the name of the prison"),
        ({"permission_days": "-1"}, "Enter a whole number from 0 to 730"),
        ({"seats": "1e9"}, "Enter a whole number from 0 to 1000"),
        (
            {"gate_phone": "12"},
            "Telephone number must have 8 digits, or start with + and a country code",
        ),
    ],
)
def test_what_cannot_be_is_said_at_its_field(house, visitor, typed, sentence):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/change", **typed)

    assert (page.status, page.errors) == (422, [sentence])
    assert house.case().prison.name == "Øvelsesfængslet Bøgelund"


@pytest.mark.parametrize(("country", "number"), [("DK", 21), ("NO", 35), ("SE", 42)])
def test_the_days_that_are_counted_with_are_told(house, visitor, country, number):
    house.add(a_case(country=country))

    page = visitor.page(f"{PAGE}/change")

    told = [f"We count with {days} days until you write your own." for days in (number, 14, 21)]
    assert [sentence for sentence in told if sentence not in page.main] == []


def test_visiting_hours_are_added_and_removed(house, visitor):
    house.add(a_case())

    added = visitor.fill(f"{PAGE}/hours", weekday="tue", begins="9", ends="15.30")
    removed = visitor.press(PAGE, "Remove")

    assert "Tuesday 09:00–15:30" in added.main
    assert "The visiting hours were removed." in removed.main
    assert house.case().prison.visiting == []


def test_visiting_hours_that_end_before_they_begin_are_refused(house, visitor):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/hours", weekday="tue", begins="9.00", ends="8.59")

    assert (page.status, page.errors) == (422, ["The end time must be after the start time."])


def test_a_closed_day_is_shown_with_its_weekday_and_removed(house, visitor):
    house.add(a_case())

    added = visitor.fill(f"{PAGE}/closed-days", day=days(33))
    removed = visitor.press(PAGE, "Remove")

    assert "Thursday 24 December 2026" in added.main
    assert "Thursday 24 December 2026" not in removed.main
    assert house.case().prison.closed_days == []


def test_a_closed_day_that_is_over_is_refused(house, visitor):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/closed-days", day=days(-1))

    assert page.errors == ["The date must be today or later."]


def test_nothing_is_removed_that_is_not_there(house, visitor):
    hours = VisitingHours(weekday=Weekday.MONDAY, begins=time(9), ends=time(12))
    house.add(
        a_case(prison=a_prison(closed_days=[days(3)])),
        a_case(reference="T-2", prison=a_prison(visiting=[hours])),
    )
    page = visitor.page(PAGE)
    form = page.form_with("Remove")
    with db.reading(house.engine) as session:
        (line,) = session.query(VisitingHours)
        number = line.id

    answers = [
        visitor.send(page, form, {"day": typed}, None).status for typed in ("", "x", days(4))
    ]
    form.set("action", f"{PAGE}/hours/{number}/remove")
    answers.append(visitor.send(page, form, {}, None).status)

    assert answers == [404] * 4
    assert house.case().prison.closed_days == [days(3)]
