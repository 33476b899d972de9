"""What a calendar file may know: the time, a neutral title and, for work, two addresses."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

ZONES = ("Europe/Copenhagen", "Europe/Oslo", "Europe/Stockholm")
FIRST_YEAR = 1997


class Status(StrEnum):
    """Whether the meeting takes place."""

    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True, repr=False)
class Invitation:
    """Who invites whom; its presence makes the file one for a work calendar.

    Refuses, as `ValueError`, an address with a space, a line break or another control character,
    or without exactly one @ between a name and a host. Its text form shows none of the three.
    """

    organiser_name: str
    organiser_email: str
    attendee_email: str

    def __post_init__(self) -> None:
        if not _is_address(self.organiser_email):
            raise ValueError("the organiser's e-mail is not an address")
        if not _is_address(self.attendee_email):
            raise ValueError("the attendee's e-mail is not an address")


@dataclass(frozen=True, kw_only=True)
class Event:
    """One meeting as one reader's calendar sees it.

    `stamped` is the moment, with its zone, of the last change of time, place or status. `starts`
    is what the clock on the wall in `zone` shows, without a zone; `minutes` is time that passes,
    also over a change of the clock. Refuses, as `ValueError`, a zone outside `ZONES`, a start
    before 1997 (the clock in autumn followed another rule), a length below one minute, a negative
    sequence, a UID without a letter or digit and moments of the wrong sort.
    """

    uid: str
    sequence: int
    stamped: datetime
    starts: datetime
    minutes: int
    zone: str
    summary: str = field(repr=False)
    status: Status
    invitation: Invitation | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self._refuse_wrong_moments()
        if self.zone not in ZONES:
            raise ValueError("the zone is not one of ours")
        if self.minutes < 1:
            raise ValueError("the meeting lasts less than a minute")
        if self.sequence < 0:
            raise ValueError("the sequence is negative")
        if not any(map(str.isalnum, self.uid)):
            raise ValueError("the UID says nothing")

    def _refuse_wrong_moments(self) -> None:
        if self.stamped.utcoffset() is None:
            raise ValueError("the stamp has no zone")
        if self.starts.tzinfo is not None:
            raise ValueError("the start has a zone of its own")
        if self.starts.year < FIRST_YEAR:
            raise ValueError("the start is before 1997")


def _is_address(email: str) -> bool:
    name, mark, host = email.partition("@")
    plain = email.isprintable() and " " not in email
    return bool(plain and name and mark and host and "@" not in host)
