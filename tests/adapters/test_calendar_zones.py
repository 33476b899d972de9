"""The clock rules in the file agree with the time zone data, and meetings keep their length."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical
from icalendar import Calendar

from netmeet.adapters.calendar import ZONES, Event, Status, calendar_file

MEETING = Event(
    uid="5f0c9f0e-6f0b-4c57-9f43-6f2a1f0c7f11",
    sequence=0,
    stamped=datetime.fromisoformat("2026-01-01T00:00:00+00:00"),
    starts=datetime.fromisoformat("2026-11-12T13:00"),
    minutes=180,
    zone="Europe/Copenhagen",
    summary="Møde",
    status=Status.CONFIRMED,
)
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
LAST = datetime(2037, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


def country_changes(zone):
    """Find the moments at which the time zone data change the clock, and the offset after."""
    hours = (FIRST + count * HOUR for count in range((LAST - FIRST) // HOUR))
    offsets = [(hour, hour.astimezone(zone).utcoffset()) for hour in hours]
    pairs = pairwise(offsets)
    return [after for before, after in pairs if before[1] != after[1]]


def written_changes(file):
    """Expand the rules of the file itself into moments and the offset after each."""
    found = []
    for half in Calendar.from_ical(file).walk("DAYLIGHT") + Calendar.from_ical(file).walk(
        "STANDARD"
    ):
        before, after = half["TZOFFSETFROM"].td, half["TZOFFSETTO"].td
        rule = rrulestr(half["RRULE"].to_ical().decode(), dtstart=half["DTSTART"].dt)
        onsets = rule.between(
            (FIRST - 366 * 24 * HOUR).replace(tzinfo=None), LAST.replace(tzinfo=None)
        )
        found += [((onset - before).replace(tzinfo=UTC), after) for onset in onsets]
    return sorted(found)


def written_offset(changes, moment):
    return max(change for change in changes if change[0] <= moment)[1]


def moments(file, clock):
    """Read start and end as a program does that trusts the rules in the file."""
    meeting = file.decode().split("BEGIN:VEVENT")[1]
    lines = dict(line.split(":", 1) for line in meeting.split("\r\n") if ":" in line)
    return [read(lines, name, clock) for name in ("DTSTART", "DTEND")]


def read(lines, name, clock):
    if name in lines:
        return datetime.strptime(lines[name], "%Y%m%dT%H%M%S%z")
    [local] = [value for key, value in lines.items() if key.startswith(f"{name};TZID=")]
    return datetime.fromisoformat(local).replace(tzinfo=clock).astimezone(UTC)


@pytest.mark.parametrize("name", ZONES)
def test_the_rules_change_the_clock_when_the_country_does(name):
    expected = country_changes(ZoneInfo(name))

    written = written_changes(calendar_file(replace(MEETING, zone=name)))

    assert len(expected) == 22
    assert [change for change in written if change[0] >= FIRST] == expected


@pytest.mark.parametrize("name", ZONES)
def test_the_clock_is_right_a_minute_before_and_after_each_change(name):
    zone = ZoneInfo(name)
    written = written_changes(calendar_file(replace(MEETING, zone=name)))
    around = [
        at + step for at, _ in country_changes(zone) for step in (-MINUTE, 0 * MINUTE, MINUTE)
    ]

    offsets = [written_offset(written, moment) for moment in around]

    assert offsets == [moment.astimezone(zone).utcoffset() for moment in around]


@pytest.mark.parametrize("name", ZONES)
def test_meetings_on_the_days_of_change_keep_their_moment_and_their_length(name):
    zone = ZoneInfo(name)
    clock = tzical(StringIO(calendar_file(replace(MEETING, zone=name)).decode())).get(name)
    days = [at.replace(hour=0, tzinfo=None) for at, _ in country_changes(zone)]
    starts = [day + hour * HOUR for day in days for hour in (-2, 0, 1, 2, 3, 8, 10, 13, 18, 23)]

    for start in starts:
        event = replace(MEETING, zone=name, starts=start)

        begins, ends = moments(calendar_file(event), clock)

        assert begins == start.replace(tzinfo=zone).astimezone(UTC)
        assert ends - begins == timedelta(minutes=180)


@pytest.mark.parametrize(
    ("start", "begins", "ends"),
    [
        (
            "2026-03-29T01:30",
            ";TZID=Europe/Oslo:20260329T013000",
            ";TZID=Europe/Oslo:20260329T033000",
        ),
        (
            "2026-03-29T02:30",
            ";TZID=Europe/Oslo:20260329T033000",
            ";TZID=Europe/Oslo:20260329T043000",
        ),
        (
            "2026-10-25T01:30",
            ";TZID=Europe/Oslo:20261025T013000",
            ";TZID=Europe/Oslo:20261025T023000",
        ),
        ("2026-10-25T02:30", ";TZID=Europe/Oslo:20261025T023000", ":20261025T013000Z"),
    ],
    ids=["over the gap", "in the gap", "into the first hour", "into the second hour"],
)
def test_a_night_meeting_of_an_hour_is_written_so_that_it_lasts_an_hour(start, begins, ends):
    night = datetime.fromisoformat(start)

    file = calendar_file(replace(MEETING, zone="Europe/Oslo", starts=night, minutes=60)).decode()

    assert f"DTSTART{begins}\r\n" in file
    assert f"DTEND{ends}\r\n" in file
