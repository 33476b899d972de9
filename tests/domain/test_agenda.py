"""Five parts with their times, and at least two fifths of a meeting for private time."""

from datetime import datetime

import pytest
from builders import a_case, a_day, a_meeting
from hypothesis import given
from hypothesis import strategies as st

from netmeet.domain.agenda import Item, agenda, is_private_time_short, shares
from netmeet.domain.codes import Part
from netmeet.domain.model import PlannedPart

NOON = datetime(2026, 12, 5, 12)  # noqa: DTZ001 — local to the prison


@pytest.mark.parametrize(
    ("minutes", "parts"),
    [
        (180, [15, 30, 90, 25, 20]),
        (60, [5, 10, 30, 10, 5]),
        (90, [10, 15, 40, 15, 10]),
        (120, [10, 20, 60, 15, 15]),
        (150, [15, 25, 75, 20, 15]),
        (240, [20, 40, 120, 35, 25]),
        (720, [60, 120, 360, 100, 80]),
        (5, [0, 0, 5, 0, 0]),
        (0, [0, 0, 0, 0, 0]),
        (181, [15, 30, 91, 25, 20]),
    ],
)
def test_parts_are_in_proportion_by_five_minutes_and_the_rest_is_private(minutes, parts):
    assert shares(minutes) == dict(zip(Part, parts, strict=True))


@pytest.mark.parametrize(
    ("minutes", "part"), [(30, Part.WELCOME), (15, Part.INFORMATION), (18, Part.TELLING)]
)
def test_two_and_a_half_minutes_are_rounded_up_to_five(minutes, part):
    assert shares(minutes)[part] == 5


@given(st.integers(min_value=0, max_value=1440))
def test_the_parts_always_fill_the_meeting(minutes):
    parts = shares(minutes)

    assert list(parts) == list(Part)
    assert sum(parts.values()) == minutes
    assert all(length >= 0 for length in parts.values())
    assert all(parts[part] % 5 == 0 for part in Part if part is not Part.PRIVATE)


def test_each_part_begins_when_the_one_before_ends():
    case = a_case(meeting=a_meeting(starts=NOON, minutes=180))

    items = agenda(case)

    assert [(item.part, f"{item.starts:%H:%M}", f"{item.ends:%H:%M}") for item in items] == [
        (Part.WELCOME, "12:00", "12:15"),
        (Part.INFORMATION, "12:15", "12:45"),
        (Part.PRIVATE, "12:45", "14:15"),
        (Part.TELLING, "14:15", "14:40"),
        (Part.CLOSING, "14:40", "15:00"),
    ]


def test_planned_parts_win_over_the_usual_ones():
    planned = [
        PlannedPart(part=Part.WELCOME, minutes=20),
        PlannedPart(part=Part.PRIVATE, minutes=70),
        PlannedPart(part=Part.CLOSING, minutes=10),
    ]
    case = a_case(meeting=a_meeting(starts=NOON, minutes=180), day=a_day(planned=planned))

    assert [(item.part, item.minutes) for item in agenda(case)] == [
        (Part.WELCOME, 20),
        (Part.PRIVATE, 70),
        (Part.CLOSING, 10),
    ]


def test_a_day_without_planned_parts_takes_the_usual_ones():
    case = a_case(meeting=a_meeting(starts=NOON, minutes=60), day=a_day(planned=[]))

    assert [item.minutes for item in agenda(case)] == [5, 10, 30, 10, 5]


def test_the_newest_meeting_counts():
    meetings = [a_meeting(minutes=180), a_meeting(starts=NOON, minutes=60)]

    items = agenda(a_case(meetings=meetings))

    assert (items[0].starts, items[-1].ends) == (NOON, datetime(2026, 12, 5, 13))  # noqa: DTZ001


def test_without_a_meeting_there_is_no_agenda():
    assert agenda(a_case()) == []


@pytest.mark.parametrize(
    ("private", "others", "short"),
    [(72, 108, False), (71, 109, True), (70, 110, True), (90, 90, False), (0, 60, True)],
)
def test_private_time_under_two_fifths_is_short(private, others, short):
    items = [Item(Part.WELCOME, NOON, others), Item(Part.PRIVATE, NOON, private)]

    assert is_private_time_short(items) is short


def test_a_meeting_without_parts_has_no_short_private_time():
    assert not is_private_time_short([])


@pytest.mark.parametrize("minutes", [60, 90, 120, 150, 180, 240, 300])
def test_the_usual_parts_never_make_the_private_time_short(minutes):
    items = agenda(a_case(meeting=a_meeting(starts=NOON, minutes=minutes)))

    assert not is_private_time_short(items)


def test_half_an_hour_is_too_little_for_the_five_parts():
    items = agenda(a_case(meeting=a_meeting(starts=NOON, minutes=30)))

    assert [item.minutes for item in items] == [5, 5, 10, 5, 5]
    assert is_private_time_short(items)
