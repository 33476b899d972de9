"""The codes of the meeting."""

from enum import StrEnum


class Availability(StrEnum):
    """Whether a person can come at a candidate time."""

    CAN = "can"
    IF_NEEDED = "if_needed"
    CANNOT = "cannot"


class MeetingStatus(StrEnum):
    """Where the booking of a meeting stands."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"


class Part(StrEnum):
    """One of the five parts of a meeting, in their order."""

    WELCOME = "welcome"
    INFORMATION = "information"
    PRIVATE = "private"
    TELLING = "telling"
    CLOSING = "closing"
