"""Bad input 51–63 and 102: dates, times of day and numbers, sent through the pages' own forms."""

import re
from datetime import date, datetime

import pytest
from builders import a_case, a_permission, a_person, days
from naughty import typed

from netmeet.domain.codes import PermissionStatus

ADD = "/cases/T-1/times/add"
BUSY = "/cases/T-1/times/busy"
UNSEEN = re.compile("[\x00\x07]")
CLOCK = "Enter a time of day, for example 13.00"
LENGTH = "Enter a whole number from 1 to 720"
CLOCKS_CHANGE = "The clocks change in that hour. Choose another time."


def case(number, *values):
    """Return one line of the catalogue."""
    return pytest.param(*values, id=number)


@pytest.fixture
def add(house, visitor):
    """Return what suggests a time for the meeting, usually 3 December 2026 at 13."""
    house.add(a_case())
    usual = {"day": ["3", "12", "2026"], "clock": "13.00", "minutes": "180"}
    return lambda **given: visitor.fill(ADD, **usual | given)


def starts(house):
    return [slot.starts for slot in house.case().slots]


def boxes(page, name):
    """Return what stands in all boxes of one name."""
    return [box.get("value") for box in page.all("input") if box.get("name") == name]


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        case("51", ["30", "2", "2027"], "30 2 2027"),
        case("51", ["30.2.2027", "", ""], "30.2.2027"),
        case("52", ["29", "2", "2027"], "29 2 2027"),
        case("55", ["1", "1", "0001"], "1 1 0001"),
        case("55", ["1", "1", "9999"], "1 1 9999"),
        case("55", ["1", "1", "20226"], "1 1 20226"),
        case("56", ["31/12", "", ""], "31/12"),
        case("56", ["12/31", "", ""], "12/31"),
        case("56", ["2026-W53-7", "", ""], "2026-W53-7"),
        case("63", ["9" * 30, "1", "2027"], f"{'9' * 30} 1 2027"),
        case("63", ["①" * 30, "1", "2027"], f"{'①' * 30} 1 2027"),
        case("63", ["1", "9" * 5000, "2027"], f"1 {'9' * 38}"),
        case("63", ["1", "1", "9" * 5000], f"1 1 {'9' * 36}"),
        case("102", ["1e309", "1", "2027"], "1e309 1 2027"),
        case("19", ["3\x00", "x\x07", "2026"], "3 x 2026"),
    ],
)
def test_a_day_that_is_in_no_calendar_is_refused_and_stays(house, add, day, shown):
    """A day without a year and a day of a week are not read: nothing is guessed."""
    page = add(day=day)

    assert (page.status, page.errors) == (422, [f"{shown} is not in the calendar"])
    assert (starts(house), boxes(page, "day")) == ([], [UNSEEN.sub("", box) for box in day])


@pytest.mark.parametrize(
    "day",
    [
        case("56", ["31.12.26", "", ""]),
        case("56", ["31/12/2026", "", ""]),
        case("56", ["2026-12-31", "", ""]),
        case("56", ["31", "desember", "2026"]),
        case("62", ["٣١", "١٢", "٢٠٢٦"]),
        case("62", ["３１", "１２", "２０２６"]),
    ],
)
def test_a_day_can_be_written_in_many_ways_and_is_shown_in_words(house, add, day):
    page = add(day=day)

    assert [one.date() for one in starts(house)] == [date(2026, 12, 31)]
    assert "Thursday 31 December 2026" in page.main


@pytest.mark.parametrize(
    ("given", "error"),
    [
        case("53", {"day": ["28", "3", "2027"], "clock": "02.30"}, CLOCKS_CHANGE),
        case("55", {"day": ["1", "1", "2199"]}, "The date must be within 5 years."),
        case("57", {"clock": "24:00"}, CLOCK),
        case("57", {"clock": "25.00"}, CLOCK),
        case("57", {"clock": "12.60"}, CLOCK),
        case("59", {"day": days(-1)}, "The date must be today or later."),
        case("60", {"minutes": "0"}, LENGTH),
        case("60", {"minutes": "721"}, LENGTH),
        case("63", {"minutes": "9" * 5000}, LENGTH),
        case("102", {"minutes": "-180"}, LENGTH),
        case("102", {"minutes": "1e309"}, LENGTH),
        case("102", {"minutes": "1.5"}, LENGTH),
        case("102", {"minutes": "NaN"}, LENGTH),
    ],
)
def test_a_time_at_which_no_meeting_can_be_is_refused_and_stays(house, add, given, error):
    """57: midnight as 24:00 is refused and not turned into the next day, which it might not be."""
    page = add(**given)

    assert (page.status, page.errors, starts(house)) == (422, [error], [])
    for name in given.keys() - {"day"}:
        assert typed(page, name) == given[name]


def test_an_hour_that_comes_twice_is_kept_as_it_is_written(house, add):
    """54: the catalogue asks which of the two; nobody meets in a prison at half past two."""
    add(day=["31", "10", "2027"], clock="02.30")

    assert starts(house) == [datetime(2027, 10, 31, 2, 30)]  # noqa: DTZ001 — local on purpose


@pytest.mark.parametrize("minutes", [case("62", "١٨٠"), case("62", "１８０"), case("62", " 180 ")])
def test_digits_of_any_script_are_numbers(house, add, minutes):
    add(minutes=minutes, clock="١٣.٣٠")

    assert [(one.starts.hour, one.minutes) for one in house.case().slots] == [(13, 180)]


@pytest.mark.parametrize(
    ("begins", "ends"), [case("58", "15.00", "13.00"), case("60", "13.00", "13.00")]
)
def test_hours_end_after_they_begin(house, visitor, begins, ends):
    house.add(a_case())

    page = visitor.fill(BUSY, weekday="mon", begins=begins, ends=ends)

    assert page.errors == ["The end time must be after the start time."]
    assert (house.case().busy, typed(page, "begins")) == ([], begins)


def test_an_answer_of_the_prison_is_not_older_than_the_question(house, visitor):
    """58: what is wrong is said at its date, and every answer stays."""
    asked = a_permission(PermissionStatus.ASKED, asked=days(-3))
    house.add(a_case(people=[a_person(permission=asked)]))
    address = f"/cases/T-1/permissions/{house.case().people[0].id}"

    page = visitor.fill(address, status="approved", answered=days(-4), conditions="<b>ID</b>")

    assert page.errors == ["The date of the answer must not be before the date you asked."]
    assert (boxes(page, "answered")[0], typed(page, "conditions")) == ("17.11.2026", "<b>ID</b>")
    assert house.case().people[0].permission.status is PermissionStatus.ASKED
