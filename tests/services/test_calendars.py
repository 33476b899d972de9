"""Calendar files: for those who chose one, each for its recipient alone."""

from datetime import UTC, datetime

import pytest
from builders import a_child, a_circle, a_guest, a_meeting, a_permission, a_person, days
from icalendar import Calendar

from netmeet.domain.codes import (
    CalendarKind,
    Choice,
    ContactOrder,
    Country,
    Group,
    Language,
    MeetingStatus,
    PermissionStatus,
    Reply,
    TakesPart,
)
from netmeet.services import calendars

NOW = datetime(2026, 11, 21, 9, 30, 15, 123456, tzinfo=UTC)
STAMPED = {"uid": "u-1", "stamped": "2026-11-12T09:30:00+01:00"}


def hold(circle):
    """Return why the first person gets no calendar file."""
    return calendars.why_no_calendar(circle, circle.people[0])


def at_work(**given):
    """Return a professional who chose an invitation for a work calendar."""
    usual = {
        "group": Group.PROFESSIONALS,
        "calendar": CalendarKind.WORK,
        "email": "lone@kommune.example",
    }
    return a_guest(**usual | given)


def event_for(person, **given):
    """Return the one event of a person's file, and the method of the file."""
    usual = {
        "meeting": a_meeting(**STAMPED),
        "convener_email": "hanne@huset.example",
        "convener_organisation": "Netværkshuset",
    }
    circle = a_circle(person, a_guest(name="Zacharias Quist"), **usual | given)
    calendar = Calendar.from_ical(calendars.content_of(circle, person))
    (event,) = calendar.walk("VEVENT")
    return event, calendar["METHOD"]


def test_only_those_who_chose_a_calendar_are_asked_about():
    people = [a_guest(calendar=kind) for kind in (None, *CalendarKind)]

    found = [person.calendar for person in calendars.chosen(a_circle(*people))]

    assert found == [CalendarKind.PLAIN, CalendarKind.WORK]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({}, None),
        ({"reply": Reply.NOT_COMING}, None),
        ({"choice": Choice.NO}, "not_wanted"),
        ({"choice": Choice.LATER}, "not_decided"),
        ({"contact_order": ContactOrder.YES}, "contact_order"),
        ({"contact_order": ContactOrder.UNKNOWN}, "order_not_answered"),
        ({"takes_part": TakesPart.MESSAGE}, "sends_a_message"),
        ({"permission": a_permission(PermissionStatus.REFUSED)}, "permission_refused"),
        ({"permission": a_permission(PermissionStatus.EXPIRED)}, "permission_expired"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_file_is_for_the_invited_and_safe_only(given, reason):
    person = a_guest(**{"calendar": CalendarKind.PLAIN} | given)

    assert hold(a_circle(person, meeting=a_meeting())) == reason


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"meeting": None}, "no_meeting"),
        ({"meeting": a_meeting(status=MeetingStatus.ASKED)}, "meeting_not_confirmed"),
        ({"meeting": a_meeting(status=MeetingStatus.CANCELLED)}, "meeting_cancelled"),
        ({"meeting": a_meeting(status=MeetingStatus.HELD)}, "meeting_is_over"),
        ({"consent": None}, "no_consent"),
        ({"signings": []}, "list_not_signed"),
        ({"remand_restrictions": True}, "remand_restrictions"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_file_waits_for_what_a_letter_waits_for(given, reason):
    usual = {"meeting": a_meeting()}

    circle = a_circle(a_guest(calendar=CalendarKind.PLAIN), **usual | given)

    assert hold(circle) == reason


@pytest.mark.parametrize(
    ("email", "office", "reason"),
    [
        ("lone@kommune.example", "hanne@huset.example", None),
        (None, "hanne@huset.example", "no_email"),
        ("lone@kommune.example", None, "no_office_email"),
    ],
)
def test_an_invitation_for_a_work_calendar_needs_both_email_addresses(email, office, reason):
    circle = a_circle(at_work(email=email), meeting=a_meeting(), convener_email=office)

    assert hold(circle) == reason


def test_a_plain_file_needs_no_email_address():
    assert hold(a_circle(a_guest(calendar=CalendarKind.PLAIN), meeting=a_meeting())) is None


@pytest.mark.parametrize("kind", [CalendarKind.PLAIN, CalendarKind.WORK])
def test_nothing_goes_to_a_child(kind):
    child = a_child(calendar=kind, email="malthe@example.com")

    assert hold(a_circle(child, meeting=a_meeting())) == "guardians_get_it"


def test_a_plain_file_names_neither_organiser_nor_recipient():
    person = a_guest(calendar=CalendarKind.PLAIN, email="ida@example.com")

    event, method = event_for(person)

    assert method == "PUBLISH"
    assert [key for key in ("ORGANIZER", "ATTENDEE") if key in event] == []


def test_a_work_file_has_the_office_as_organiser_and_its_recipient_alone():
    event, method = event_for(at_work())

    assert method == "REQUEST"
    assert event["ORGANIZER"] == "mailto:hanne@huset.example"
    assert event["ATTENDEE"] == "mailto:lone@kommune.example"


@pytest.mark.parametrize("person", [a_guest(calendar=CalendarKind.PLAIN), at_work()])
def test_a_file_has_no_other_person_no_prison_no_room_and_no_link(person):
    circle = a_circle(
        person,
        a_guest(name="Zacharias Quist"),
        meeting=a_meeting(**STAMPED),
        convener_email="hanne@huset.example",
        convener_name="Hanne Lund",
    )

    content = calendars.content_of(circle, person).decode().replace("\r\n ", "")

    told = ("Quist", "Jonas", "Bøgelund", "mødelokale", "http", "LOCATION", "DESCRIPTION", "URL")
    assert [one for one in told if one in content] == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        (Language.DANISH, "Møde"),
        (Language.BOKMAL, "Møte"),
        (Language.SWEDISH, "Möte"),
        (Language.ENGLISH, "Meeting"),
    ],
)
def test_the_title_is_neutral_and_in_the_readers_language(language, title):
    event, _ = event_for(a_guest(calendar=CalendarKind.PLAIN, language=language))

    assert event["SUMMARY"] == title


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        (Country.DENMARK, "Europe/Copenhagen"),
        (Country.NORWAY, "Europe/Oslo"),
        (Country.SWEDEN, "Europe/Stockholm"),
    ],
)
def test_the_time_is_local_to_the_prison(country, zone):
    event, _ = event_for(a_guest(calendar=CalendarKind.PLAIN), country=country)

    assert event["DTSTART"].params["TZID"] == zone
    assert event["DTSTART"].dt.replace(tzinfo=None) == a_meeting().starts
    assert event["DTEND"].dt - event["DTSTART"].dt == days(3) - days(3) + THREE_HOURS


THREE_HOURS = datetime(2026, 1, 1, 3, tzinfo=UTC) - datetime(2026, 1, 1, tzinfo=UTC)


def test_identity_and_moment_are_stored_once(session):
    circle = a_circle(a_person(), meeting=a_meeting())
    session.add(circle.case)

    calendars.stamp(session, circle.meeting, now=NOW)
    first = (circle.meeting.uid, circle.meeting.stamped)
    calendars.stamp(session, circle.meeting, now=datetime(2027, 1, 1, tzinfo=UTC))

    assert (circle.meeting.uid, circle.meeting.stamped) == first
    assert first[1] == "2026-11-21T09:30:15+00:00"


def test_what_was_imported_with_a_case_is_kept(session):
    circle = a_circle(a_person(), meeting=a_meeting(**STAMPED, sequence=4))
    session.add(circle.case)

    calendars.stamp(session, circle.meeting, now=NOW)

    assert (circle.meeting.uid, circle.meeting.stamped) == ("u-1", STAMPED["stamped"])


def test_two_meetings_have_two_identities(session):
    circles = [a_circle(a_person(), meeting=a_meeting(), reference=f"T-{n}") for n in (1, 2)]
    session.add_all([circle.case for circle in circles])

    for circle in circles:
        calendars.stamp(session, circle.meeting, now=NOW)

    assert circles[0].meeting.uid != circles[1].meeting.uid


def test_the_stored_identity_moment_and_sequence_stand_in_every_file():
    meeting = a_meeting(**STAMPED, sequence=4)

    event, _ = event_for(at_work(), meeting=meeting)

    assert event["UID"] == "u-1"
    assert event["SEQUENCE"] == 4
    assert event["DTSTAMP"].dt == datetime(2026, 11, 12, 8, 30, tzinfo=UTC)


def test_the_name_of_a_file_has_the_number_and_the_language_only():
    person = a_guest(calendar=CalendarKind.PLAIN, language=Language.SWEDISH)

    assert calendars.name_of(a_circle(a_guest(), person), person) == "calendar-T-1-2-sv.ics"
