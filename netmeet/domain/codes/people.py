"""The codes of people: their place in the network, their permission, their reply."""

from enum import Enum, StrEnum


class Group(StrEnum):
    """Which part of the network a person belongs to."""

    FAMILY = "family"
    FRIENDS = "friends"
    PROFESSIONALS = "professionals"
    VOLUNTEERS = "volunteers"


class MoreContact(StrEnum):
    """Whether the main person wants more contact."""

    YES = "yes"
    AS_NOW = "as_now"
    UNKNOWN = "unknown"


class Choice(StrEnum):
    """The main person's answer about a person or a question."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class Channel(StrEnum):
    """How a person is reached."""

    LETTER = "letter"
    EMAIL = "email"
    PHONE = "phone"


class CalendarKind(StrEnum):
    """Which calendar file a person asked for."""

    NONE = "none"
    PLAIN = "plain"
    WORK = "work"


class ContactOrder(StrEnum):
    """The answer to the question about contact orders."""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"


class GuardianConsent(StrEnum):
    """Whether a guardian agrees that the child takes part."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"


class Need(StrEnum):
    """What a person needs in order to take part."""

    STEP_FREE = "step_free"
    HEARING_LOOP = "hearing_loop"
    READING_ALOUD = "reading_aloud"
    CHILD_CARE = "child_care"
    TRAVEL = "travel"


class Track(StrEnum):
    """The way on which a permission is asked for."""

    PRIVATE = "private"
    CHILD = "child"
    PROFESSIONAL = "professional"
    VOLUNTEER = "volunteer"
    NOT_NEEDED = "not_needed"


class PermissionStatus(StrEnum):
    """Where the prison's answer stands; never why."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    APPROVED = "approved"
    CONDITIONS = "conditions"
    REFUSED = "refused"
    EXPIRED = "expired"


class Reply(StrEnum):
    """What an invited person answered."""

    NONE = "none"
    COMING = "coming"
    NOT_THEN = "not_then"
    NOT_COMING = "not_coming"
    TALK_FIRST = "talk_first"


class TakesPart(StrEnum):
    """How much of the meeting a person takes part in."""

    WHOLE = "whole"
    INFORMATION = "information"
    MESSAGE = "message"


class Outcome(StrEnum):
    """What came out of the safety questions; the story is not kept."""

    FINE = "fine"
    ARRIVE_APART = "arrive_apart"
    PART_ONLY = "part_only"
    MESSAGE_INSTEAD = "message_instead"
    PHONE_INSTEAD = "phone_instead"
    DO_NOT_INVITE = "do_not_invite"
    TAKE_ADVICE = "take_advice"


class Source(StrEnum):
    """Who was asked the safety questions about a person."""

    MAIN_PERSON = "main"
    PERSON = "person"
    STAFF = "staff"


class Interprets(StrEnum):
    """Who interprets for a person; a relative or a child never should."""

    QUALIFIED = "qualified"
    UNQUALIFIED = "unqualified"
    RELATIVE = "relative"
    CHILD = "child"


class PlanB(StrEnum):
    """How a person takes part when the prison says no."""

    MESSAGE = "message"
    PHONE = "phone"
    OUTSIDE_LATER = "outside_later"
    WITHOUT = "without"


class ApartHow(StrEnum):
    """How two people are kept apart."""

    NEVER = "never"
    ARRIVE_APART = "arrive_apart"
    NOT_BESIDE = "not_beside"


class Main(Enum):
    """The main person, where a person on the list could stand as well."""

    MAIN = "main"


MAIN = Main.MAIN
