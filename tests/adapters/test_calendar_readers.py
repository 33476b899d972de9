"""Other programs read the file: icalendar, vobject and libical, and titles survive the journey."""

import ctypes
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from netmeet.adapters.calendar import ZONES, Event, Invitation, Status, calendar_file

PLAIN = Event(
    uid="5f0c9f0e-6f0b-4c57-9f43-6f2a1f0c7f11",
    sequence=0,
    stamped=datetime.fromisoformat("2026-09-01T10:00:00+00:00"),
    starts=datetime.fromisoformat("2026-11-12T13:00"),
    minutes=180,
    zone="Europe/Stockholm",
    summary="Möte",
    status=Status.CONFIRMED,
)
OFFICE = Invitation(
    organiser_name="Samordnare",
    organiser_email="office@example.se",
    attendee_email="reader@example.org",
)
KINDS = [
    replace(PLAIN, zone=zone, status=status, invitation=invitation)
    for zone in ZONES
    for status in Status
    for invitation in (None, OFFICE)
]
WORK = [event for event in KINDS if event.invitation]
NEUTRAL = [event for event in KINDS if not event.invitation]
ODD = st.text(
    st.characters(exclude_categories=()) | st.sampled_from('æø\\;,":^nN\r\n \t\x0b\u2028\ud800')
)
AS_IT_SHOULD_BE = settings(derandomize=True, deadline=None, max_examples=150)


@pytest.fixture
def complaints(libical):
    """Give a function from a file to what libical finds wrong in it."""
    libical.icalparser_parse_string.argtypes = [ctypes.c_char_p]
    libical.icalparser_parse_string.restype = ctypes.c_void_p
    libical.icalcomponent_as_ical_string.restype = ctypes.c_char_p
    for name in (
        "icalrestriction_check",
        "icalcomponent_count_errors",
        "icalcomponent_as_ical_string",
        "icalcomponent_free",
    ):
        getattr(libical, name).argtypes = [ctypes.c_void_p]

    def check(file):
        component = libical.icalparser_parse_string(file)
        sound = libical.icalrestriction_check(component)
        count = libical.icalcomponent_count_errors(component)
        text = libical.icalcomponent_as_ical_string(component).decode().replace("\r\n ", "")
        libical.icalcomponent_free(component)
        found = [line for line in text.splitlines() if line.startswith("X-LIC-ERROR")]
        assert (sound == 1, count) == (not found, len(found))
        return found

    return check


def without(file, name):
    lines = file.replace(b"\r\n ", b"").split(b"\r\n")
    return b"\r\n".join(line for line in lines if not line.startswith(name))


def shown(letter):
    """Whether a calendar can show it: no control, surrogate or separator."""
    code = ord(letter)
    control = code < 32 or 127 <= code < 160
    return not (control or code in {0x2028, 0x2029} or 0xD800 <= code <= 0xDFFF)


def left_of(title):
    lines = title.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(filter(shown, line)) for line in lines)


@pytest.mark.parametrize("event", WORK)
def test_libical_finds_nothing_wrong_in_a_work_file(event, complaints):
    assert complaints(calendar_file(event)) == []


@pytest.mark.parametrize("event", NEUTRAL)
def test_libical_misses_nothing_in_a_plain_file_but_the_organiser_that_we_never_name(
    event, complaints
):
    found = complaints(calendar_file(event))

    assert [line.split(":", 1)[1].split(".")[0] for line in found] == [
        "Failed iTIP restrictions for ORGANIZER property"
    ]


@pytest.mark.parametrize("name", [b"ORGANIZER", b"ATTENDEE", b"DTSTAMP", b"UID"])
def test_libical_can_refuse_a_request(name, complaints):
    whole = calendar_file(replace(PLAIN, invitation=OFFICE))

    found = complaints(without(whole, name))

    assert f"{name.decode()} property" in "".join(found)


@pytest.mark.parametrize("event", KINDS)
def test_icalendar_and_vobject_read_the_same_meeting(event):
    file = calendar_file(event)

    ours = Calendar.from_ical(file)
    theirs = vobject.readOne(file.decode())

    theirs.validate(raiseException=True)
    meeting = ours.events[0]
    assert (ours.errors, meeting.errors) == ([], [])
    starts = event.starts.replace(tzinfo=ZoneInfo(event.zone))
    assert theirs.vevent.dtstart.value == meeting.start == starts
    assert theirs.vevent.dtend.value == meeting.end == starts + timedelta(hours=3)
    assert theirs.vevent.summary.value == str(meeting["SUMMARY"]) == event.summary


@AS_IT_SHOULD_BE
@given(title=ODD)
def test_a_title_arrives_whole_but_for_what_no_calendar_can_show(title):
    file = calendar_file(replace(PLAIN, summary=title))

    meeting = Calendar.from_ical(file).events[0]

    assert str(meeting["SUMMARY"]) == left_of(title)
    assert set(meeting) == set(Calendar.from_ical(calendar_file(PLAIN)).events[0])


@AS_IT_SHOULD_BE
@given(title=ODD, name=ODD)
def test_every_line_is_whole_letters_of_at_most_75_octets(title, name):
    office = replace(OFFICE, organiser_name=name)

    file = calendar_file(replace(PLAIN, summary=title, invitation=office))

    lines = file.split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert not [line for line in lines if b"\r" in line or b"\n" in line]
    assert all(shown(letter) for line in lines for letter in line.decode())


def test_a_long_title_is_folded_between_letters():
    file = calendar_file(replace(PLAIN, summary="æ" * 400))

    folded = [line for line in file.split(b"\r\n") if "æ".encode() in line]

    assert len(folded) > 10
    assert {line.decode().removeprefix("SUMMARY:").strip(" æ") for line in folded} == {""}
    assert max(map(len, folded)) <= 75
    assert str(Calendar.from_ical(file).events[0]["SUMMARY"]) == "æ" * 400


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("a\r\nb\nc\rd", r"a\nb\nc\nd"),
        ('; , \\ "', r'\; \, \\ "'),
        (r"C:\New", r"C:\\New"),
        ("a\x00b\x0bc\u2028d\u2029e\x85f\tg\ud800h", "abcdefgh"),
        ("Möte\r\nATTENDEE:mailto:x", r"Möte\nATTENDEE:mailto:x"),
    ],
)
def test_a_title_is_escaped_and_cannot_begin_a_line_of_its_own(title, written):
    lines = calendar_file(replace(PLAIN, summary=title)).decode().split("\r\n")

    assert f"SUMMARY:{written}" in lines
