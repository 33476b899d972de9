"""The codes of the agreement and its lines."""

from enum import StrEnum


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
