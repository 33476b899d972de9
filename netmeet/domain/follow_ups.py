"""Following up: which commitments to ask about this week, and whose date has passed."""

from datetime import date, timedelta

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CommitmentStatus
from netmeet.domain.model import Commitment
from netmeet.domain.release import day_of

WEEK = timedelta(days=7)
OVER = (CommitmentStatus.DONE, CommitmentStatus.NOT_NEEDED)


def day_to_ask(circle: Circle, commitment: Commitment) -> date | None:
    """Return when to ask about a commitment: the day that was agreed last, else its own day."""
    if commitment.status in OVER:
        return None
    last = commitment.progress[-1] if commitment.progress else None
    if last is not None and last.ask_again is not None:
        return last.ask_again
    return day_of(commitment.when, circle.case.release_on)


def to_ask_about(circle: Circle) -> list[Commitment]:
    """Return the commitments to ask about within a week, the earliest first."""
    until = circle.today + WEEK
    found = [(day_to_ask(circle, one), one) for one in circle.case.commitments]
    due = [(day, one) for day, one in found if day is not None and day <= until]
    return [one for _, one in sorted(due, key=lambda pair: (pair[0], pair[1].number))]


def has_passed(circle: Circle, commitment: Commitment) -> bool:
    """Tell whether the day of an open commitment lies behind; that is no failure."""
    if commitment.status in OVER:
        return False
    due = day_of(commitment.when, circle.case.release_on)
    return due is not None and due < circle.today
