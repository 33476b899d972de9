"""What stands in a calendar file, what never does, and what is refused."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from icalendar import Calendar

from netmeet.adapters.calendar import Event, Invitation, Status, calendar_file

PLAIN = Event(
    uid="5f0c9f0e-6f0b-4c57-9f43-6f2a1f0c7f11",
    sequence=2,
    stamped=datetime.fromisoformat("2026-09-01T10:00:00+02:00"),
    starts=datetime.fromisoformat("2026-11-12T13:00"),
    minutes=180,
    zone="Europe/Oslo",
    summary="Møte",
    status=Status.CONFIRMED,
)
OFFICE = Invitation(
    organiser_name="Koordinator",
    organiser_email="office@example.no",
    attendee_email="reader@example.org",
)
WORK = replace(PLAIN, invitation=OFFICE)
CLOCK = [
    "BEGIN VCALENDAR",
    "VERSION",
    "PRODID",
    "METHOD",
    "BEGIN VTIMEZONE",
    "TZID",
    *["BEGIN DAYLIGHT", "DTSTART", "RRULE", "TZOFFSETFROM", "TZOFFSETTO"],
    *["BEGIN STANDARD", "DTSTART", "RRULE", "TZOFFSETFROM", "TZOFFSETTO"],
]
MEETING = [
    "BEGIN VEVENT",
    *["CLASS", "DTEND;TZID", "DTSTAMP", "DTSTART;TZID", "SEQUENCE", "STATUS", "SUMMARY"],
    *["TRANSP", "UID"],
]


def unfolded(event):
    return calendar_file(event).decode().replace("\r\n ", "").split("\r\n")


def content(event):
    """Give each line's property (a component's with its name), without the values."""
    lines = [line for line in unfolded(event) if line and not line.startswith("END:")]
    begun = [line.replace(":", " ") if line.startswith("BEGIN:") else line for line in lines]
    names = [line.split(":")[0].split("=")[0] for line in begun]
    start = names.index("BEGIN VEVENT")
    return [*names[:start], "BEGIN VEVENT", *sorted(names[start + 1 :])]


def properties(event):
    return dict(line.split(":", 1) for line in unfolded(event)[:-1])


@pytest.mark.parametrize("status", Status)
def test_a_plain_file_holds_the_allowed_properties_and_no_other(status):
    names = content(replace(PLAIN, status=status))

    assert names == CLOCK + MEETING


@pytest.mark.parametrize("status", Status)
def test_a_work_file_adds_the_office_and_the_reader_and_nothing_else(status):
    names = content(replace(WORK, status=status))

    expected = sorted([*MEETING[1:], "ATTENDEE;PARTSTAT", "ORGANIZER;CN"])
    assert names == [*CLOCK, "BEGIN VEVENT", *expected]


def test_every_value_is_as_the_event_says():
    lines = unfolded(PLAIN)

    assert lines[:4] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Netmeet//Calendar//EN",
        "METHOD:PUBLISH",
    ]
    assert set(lines[lines.index("BEGIN:VEVENT") : lines.index("END:VEVENT")]) == {
        "BEGIN:VEVENT",
        "UID:5f0c9f0e-6f0b-4c57-9f43-6f2a1f0c7f11",
        "SEQUENCE:2",
        "DTSTAMP:20260901T080000Z",
        "DTSTART;TZID=Europe/Oslo:20261112T130000",
        "DTEND;TZID=Europe/Oslo:20261112T160000",
        "SUMMARY:Møte",
        "STATUS:CONFIRMED",
        "CLASS:PRIVATE",
        "TRANSP:OPAQUE",
    }


@pytest.mark.parametrize(
    ("event", "status", "method", "written"),
    [
        (PLAIN, Status.CONFIRMED, "PUBLISH", "CONFIRMED"),
        (WORK, Status.CONFIRMED, "REQUEST", "CONFIRMED"),
        (PLAIN, Status.CANCELLED, "CANCEL", "CANCELLED"),
        (WORK, Status.CANCELLED, "CANCEL", "CANCELLED"),
    ],
)
def test_the_method_follows_kind_and_status_and_the_uid_stays(event, status, method, written):
    found = properties(replace(event, status=status))

    assert (found["METHOD"], found["STATUS"], found["UID"]) == (method, written, PLAIN.uid)


def test_the_office_invites_the_reader_alone_and_asks_for_an_answer():
    meeting = Calendar.from_ical(calendar_file(WORK)).events[0]

    assert meeting["ORGANIZER"] == "mailto:office@example.no"
    assert dict(meeting["ORGANIZER"].params) == {"CN": "Koordinator"}
    assert meeting.attendees == ["mailto:reader@example.org"]
    assert dict(meeting.attendees[0].params) == {
        "RSVP": "TRUE",
        "ROLE": "REQ-PARTICIPANT",
        "PARTSTAT": "NEEDS-ACTION",
    }


def test_a_plain_file_names_nobody():
    assert b"@" not in calendar_file(PLAIN)


def test_a_work_file_has_no_address_but_two():
    assert calendar_file(WORK).count(b"@") == 2


def test_equal_events_give_equal_bytes():
    twice_in_autumn = datetime.fromisoformat("2026-10-25T02:30")
    event = replace(PLAIN, starts=twice_in_autumn)
    utc = PLAIN.stamped.astimezone(timezone(timedelta(0)))
    again = replace(event, stamped=utc, starts=twice_in_autumn.replace(fold=1))

    written = calendar_file(again)

    assert again == event
    assert written == calendar_file(event)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ('Office "North"', 'ORGANIZER;CN="Office North"'),
        ("Office; North", 'ORGANIZER;CN="Office North"'),
        ("Office, North", 'ORGANIZER;CN="Office, North"'),
        ("Office\r\nATTENDEE:mailto", 'ORGANIZER;CN="OfficeATTENDEE:mailto"'),
        ("Office\u2028\u0085\x0b\x00", "ORGANIZER;CN=Office"),
        (' "; ', "ORGANIZER"),
    ],
)
def test_a_name_that_readers_misread_is_cleaned(name, written):
    office = replace(OFFICE, organiser_name=name)

    lines = unfolded(replace(WORK, invitation=office))

    assert f"{written}:mailto:office@example.no" in lines


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("o'hara+x@example.no", "mailto:o'hara+x@example.no"),
        ("a?bcc=b@example.no", "mailto:a%3Fbcc%3Db@example.no"),
        ("a%40@example.no", "mailto:a%2540@example.no"),
        ("bær@example.no", "mailto:b%C3%A6r@example.no"),
    ],
)
def test_nothing_can_be_added_to_a_mail_link(address, link):
    office = replace(OFFICE, attendee_email=address)

    meeting = Calendar.from_ical(calendar_file(replace(WORK, invitation=office))).events[0]

    assert meeting.attendees == [link]


@pytest.mark.parametrize("field", ["organiser_email", "attendee_email"])
@pytest.mark.parametrize(
    "address",
    [
        "",
        "reader",
        "@",
        "a@",
        "@b",
        "a@b@c",
        "a@b\r\nX:y",
        "a@b\n",
        "a\x00@b",
        "a b@c",
        "a@b\u2028",
    ],
)
def test_what_is_no_address_is_refused_without_being_repeated(field, address):
    with pytest.raises(ValueError, match=r"e-mail is not an address$"):
        replace(OFFICE, **{field: address})


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"zone": "Europe/Helsinki"}, "zone"),
        ({"minutes": 0}, "less than a minute"),
        ({"sequence": -1}, "sequence"),
        ({"uid": " \x00"}, "UID"),
        ({"stamped": PLAIN.starts}, "stamp"),
        ({"starts": PLAIN.stamped}, "zone of its own"),
        ({"starts": datetime.fromisoformat("1996-12-31T12:00")}, "before 1997"),
    ],
)
def test_an_event_that_would_make_a_false_file_is_refused(change, reason):
    with pytest.raises(ValueError, match=reason):
        replace(PLAIN, **change)


def test_neither_title_nor_address_shows_when_an_event_is_logged():
    shown = repr(replace(WORK, summary="Aksel")) + repr(OFFICE)

    assert not [word for word in ("Aksel", "@", "Koordinator") if word in shown]
