"""Writing the file: the few properties that a reader's calendar needs, and no other."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

from netmeet.adapters.calendar.event import Event, Invitation, Status
from netmeet.adapters.calendar.text import mail_link, parameter, text
from netmeet.adapters.calendar.zones import clock_rules

MAKER = "-//Netmeet//Calendar//EN"


def calendar_file(event: Event) -> bytes:
    """Write one meeting for one reader (iCalendar, CRLF, UTF-8); equal events give equal bytes.

    With an invitation the file is a REQUEST that answers go back to, without one it is PUBLISH and
    names nobody; a cancelled meeting is a CANCEL of the same UID. A start in the hour that the
    clock skips in spring is written as the time the clock shows then, an hour later; in the hour
    that comes twice in autumn it is the first. An end in the second is written in UTC, because
    local time cannot tell it from the first.
    """
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", MAKER)
    calendar.add("method", _method(event))
    calendar.add_component(clock_rules(event.zone))
    calendar.add_component(_meeting(event))
    written: bytes = calendar.to_ical()
    return written


def _method(event: Event) -> str:
    if event.status is Status.CANCELLED:
        return "CANCEL"
    return "REQUEST" if event.invitation else "PUBLISH"


def _meeting(event: Event) -> icalendar.Event:
    zone = ZoneInfo(event.zone)
    starts = event.starts.replace(tzinfo=zone, fold=0).astimezone(UTC)
    ends = starts + timedelta(minutes=event.minutes)
    meeting = icalendar.Event()
    meeting.add("uid", text(event.uid))
    meeting.add("dtstamp", event.stamped.astimezone(UTC))
    meeting.add("dtstart", _on_the_wall(starts, zone))
    meeting.add("dtend", _on_the_wall(ends, zone))
    meeting.add("summary", text(event.summary))
    meeting.add("sequence", event.sequence)
    meeting.add("class", "PRIVATE")
    meeting.add("transp", "OPAQUE")
    meeting.add("status", event.status.upper())
    if event.invitation:
        _invite(meeting, event.invitation)
    return meeting


def _on_the_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    local = moment.astimezone(zone)
    return moment if local.fold else local


def _invite(meeting: icalendar.Event, invitation: Invitation) -> None:
    organiser = icalendar.vCalAddress(mail_link(invitation.organiser_email))
    name = parameter(invitation.organiser_name)
    if name:
        organiser.params["CN"] = name
    attendee = icalendar.vCalAddress(mail_link(invitation.attendee_email))
    attendee.params["ROLE"] = "REQ-PARTICIPANT"
    attendee.params["PARTSTAT"] = "NEEDS-ACTION"
    attendee.params["RSVP"] = "TRUE"
    meeting.add("organizer", organiser)
    meeting.add("attendee", attendee)
