"""The calendar door: one meeting becomes one calendar file (RFC 5545, RFC 5546) for one reader."""

from netmeet.adapters.calendar.event import ZONES, Event, Invitation, Status
from netmeet.adapters.calendar.writing import calendar_file

__all__ = ["ZONES", "Event", "Invitation", "Status", "calendar_file"]
