"""The codes of a case, of its prison and of its questions."""

from enum import StrEnum


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

    @property
    def is_over(self) -> bool:
        """Tell whether nobody works on the case any more."""
        return self in (CaseState.STOPPED, CaseState.CLOSED)


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


class SignedBy(StrEnum):
    """How the main person said "this is my list"."""

    SCREEN = "screen"
    PAPER = "paper"


class ReviewOf(StrEnum):
    """What the main person goes through on a screen that was handed over."""

    PEOPLE = "people"
    QUESTIONS = "questions"


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
