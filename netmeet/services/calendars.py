"""Make calendar files: one for each recipient, and nobody else in it."""

from collections.abc import Iterator
from datetime import datetime
from uuid import uuid4

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CalendarKind, Country
from netmeet.domain.holds import Hold
from netmeet.domain.invitations import why_no_letter
from netmeet.domain.model import Meeting, Person
from netmeet.papers.readers import Readers, Withheld, one
from netmeet.words.catalogue import paper_words_in

KIND = "calendar"
ZONE = {
    Country.DENMARK: "Europe/Copenhagen",
    Country.NORWAY: "Europe/Oslo",
    Country.SWEDEN: "Europe/Stockholm",
}
CHOSEN = (CalendarKind.PLAIN, CalendarKind.WORK)


def stamp(session: Session, meeting: Meeting, *, now: datetime) -> None:
    """Store once what identifies the meeting in everybody's calendar, and the moment of it."""
    if not meeting.uid or not any(map(str.isalnum, meeting.uid)):
        meeting.uid = str(uuid4())
    if meeting.stamped is None:
        meeting.stamped = now.replace(microsecond=0).isoformat()
    session.flush()


def why_no_calendar(circle: Circle, person: Person) -> Hold | None:
    """Return why somebody who chose a calendar gets no file."""
    hold = why_no_letter(circle, person)
    if hold:
        return hold
    if circle.is_child(person):
        return Hold.GUARDIANS_GET_IT
    if person.calendar is CalendarKind.WORK:
        if not person.email:
            return Hold.NO_EMAIL
        if not circle.case.convener_email:
            return Hold.NO_OFFICE_EMAIL
    return None


def chosen(circle: Circle) -> Iterator[Person]:
    """Give everybody who chose a calendar."""
    return (person for person in circle.people if person.calendar in CHOSEN)


def readers(circle: Circle) -> Readers:
    """Give everybody who chose a calendar and gets a file, and why others get none."""
    for person in chosen(circle):
        hold = why_no_calendar(circle, person)
        yield Withheld(hold, str(circle.number(person))) if hold else one(circle, person)


def name_of(circle: Circle, person: Person) -> str:
    """Return the name of a file, without any person's name."""
    reader = one(circle, person)
    return f"{KIND}-{circle.case.reference}-{reader.number}-{reader.language}.ics"


def content_of(circle: Circle, person: Person) -> bytes:
    """Return the file for one person: in their language, with a neutral title and no prison."""
    case, meeting = circle.case, circle.meeting
    if meeting is None:
        raise TypeError("a calendar file has a meeting")
    # The library is heavy: it is opened when the first file is made.
    from netmeet.adapters.calendar import (  # noqa: PLC0415
        Event,
        Invitation,
        Status,
        calendar_file,
    )

    words = paper_words_in(one(circle, person).language)
    invitation = (
        Invitation(
            organiser_name=case.convener_organisation or case.convener_name or "",
            organiser_email=case.convener_email or "",
            attendee_email=person.email or "",
        )
        if person.calendar is CalendarKind.WORK
        else None
    )
    return calendar_file(
        Event(
            uid=meeting.uid or "",
            sequence=meeting.sequence or 0,
            stamped=datetime.fromisoformat(meeting.stamped or ""),
            starts=meeting.starts,
            minutes=meeting.minutes,
            zone=ZONE[case.country],
            summary=words("Meeting"),
            status=Status.CONFIRMED,
            invitation=invitation,
        )
    )
