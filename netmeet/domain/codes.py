"""The codes of the trade; values never change, their words are in `words/labels.py`."""

from enum import Enum, StrEnum


class Country(StrEnum):
    """The country of the prison: it decides rules and the words of the place."""

    DENMARK = "DK"
    NORWAY = "NO"
    SWEDEN = "SE"


class Language(StrEnum):
    """A language that somebody reads."""

    DANISH = "da"
    BOKMAL = "nb"
    SWEDISH = "sv"
    ENGLISH = "en"


class CaseState(StrEnum):
    """Whether work on a case goes on."""

    OPEN = "open"
    PAUSED = "paused"
    STOPPED = "stopped"
    CLOSED = "closed"


class StopReason(StrEnum):
    """Why a case was paused or stopped; a normal end, not an error."""

    DOES_NOT_WANT = "does_not_want"
    NOBODY_CAN_COME = "nobody_can_come"
    PRISON_SAYS_NO = "prison_says_no"
    SAFETY = "safety"
    MOVED = "moved"
    RELEASED = "released"
    ILL = "ill"
    OTHER = "other"


class Form(StrEnum):
    """The form in which the network helps."""

    MEETING = "meeting"
    SMALL_CIRCLE = "small_circle"
    PLAN_ONLY = "plan_only"


class PrisonKind(StrEnum):
    """What kind of prison it is."""

    CLOSED = "closed"
    OPEN = "open"
    REMAND = "remand"
    HALFWAY = "halfway"


class Remote(StrEnum):
    """Whether the prison lets somebody join by telephone or video."""

    YES = "yes"
    ASK = "ask"
    NO = "no"


class Watch(StrEnum):
    """How the prison watches the private time."""

    NONE = "none"
    SEEN = "seen"
    HEARD = "heard"


class Weekday(StrEnum):
    """A day of the week, Monday first."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


class Certainty(StrEnum):
    """How certain a typed release date is; it is never computed."""

    FIXED = "fixed"
    EXPECTED = "expected"
    EARLIEST = "earliest"
    UNKNOWN = "unknown"


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


class Topic(StrEnum):
    """An area of life that a question is about."""

    HOME = "home"
    MONEY = "money"
    WORK = "work"
    HEALTH = "health"
    SUBSTANCES = "substances"
    FAMILY = "family"
    FRIENDS = "friends"
    RELEASE_DAY = "release_day"
    OTHER = "other"


class SignedBy(StrEnum):
    """How the main person said "this is my list"."""

    SCREEN = "screen"
    PAPER = "paper"


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


class CommitmentKind(StrEnum):
    """What a line of the agreement is: a promise, a request to others, or a wish."""

    PROMISE = "promise"
    REQUEST = "request"
    WISH = "wish"


class CommitmentStatus(StrEnum):
    """How a line stands; nothing ever fails or is late."""

    AGREED = "agreed"
    STARTED = "started"
    DONE = "done"
    CHANGED = "changed"
    NOT_NEEDED = "not_needed"


class Confirmed(StrEnum):
    """Whether somebody who was not in the room has said yes to a line."""

    ASKED = "asked"
    YES = "yes"
    NO = "no"


class Rhythm(StrEnum):
    """The period in which something is done a number of times."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Answer(StrEnum):
    """The main person's own answer to the agreement."""

    YES = "yes"
    NO = "no"
    COULD_NOT = "could_not"


class Visible(StrEnum):
    """Who may see a line, when it is not a list of people."""

    ALL = "all"


class Main(Enum):
    """The main person, where a person on the list could stand as well."""

    MAIN = "main"


MAIN = Main.MAIN
