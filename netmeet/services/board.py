"""The board of a convener: each case with its stage, its next step, and what is to do today."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CaseState
from netmeet.domain.model import Account, Case, DayPlan
from netmeet.domain.next_step import Rule, Step, next_step
from netmeet.domain.stages import Stage, stage
from netmeet.words.names import sort_key

MOST_TODAY = 3
# What cannot wait until tomorrow; a task by itself can.
URGENT = (
    Rule.CONTACT_ORDER,
    Rule.CONSENT_WITHDRAWN,
    Rule.RUN_MEETING,
    Rule.LOOK_AGAIN,
    Rule.CALL,
    Rule.ASK_PRISON,
    Rule.FINISH_AGREEMENT,
    Rule.ASK_COMMITMENT,
)
FAR = date.max
# What the tasks of every case read, asked for once for all cases.
AT_ONCE = (
    joinedload(Case.day).selectinload(DayPlan.planned),
    joinedload(Case.day).selectinload(DayPlan.arranged),
    selectinload(Case.slots),
)


@dataclass(frozen=True)
class Row:
    """One case on the board."""

    circle: Circle
    step: Step
    stage: Stage

    @property
    def case(self) -> Case:
        """Return the case."""
        return self.circle.case

    @property
    def meeting_on(self) -> date | None:
        """Return the day of the meeting, while it is to come."""
        hold = self.circle.why_no_meeting()
        meeting = self.circle.meeting
        return meeting.starts.date() if meeting is not None and hold is None else None

    @property
    def is_urgent(self) -> bool:
        """Tell whether the next step is for today."""
        return self.step.rule in URGENT


def rows(session: Session, account: Account, today: date) -> list[Row]:
    """Return the cases of an account: what is for today first, then by the next date, then name.

    Closed and stopped cases come last.
    """
    own = select(Case).where(Case.owner_id == account.id).options(*AT_ONCE)
    found = session.scalars(own).unique()
    circles = [Circle(case, today) for case in found]
    board = [Row(circle, next_step(circle), stage(circle)) for circle in circles]
    return sorted(board, key=_place)


def for_today(board: list[Row]) -> list[Row]:
    """Return at most three cases whose next step is for today."""
    return [row for row in board if row.is_urgent][:MOST_TODAY]


def searched(board: list[Row], text: str) -> list[Row]:
    """Return the cases whose name or reference begins with a text, without regard to case."""
    wanted = text.strip().casefold()
    return [row for row in board if any(map(wanted.__eq__, _beginnings(row, len(wanted))))]


def _beginnings(row: Row, length: int) -> Iterator[str]:
    for word in (row.case.reference, row.case.called, *row.case.called.split()):
        yield word.casefold()[:length]


def _place(row: Row) -> tuple[bool, bool, date, tuple[str, str]]:
    over = row.case.state in (CaseState.CLOSED, CaseState.STOPPED)
    dates = [day for day in (row.meeting_on, row.case.state_until) if day is not None]
    soon = min((day for day in dates if day >= row.circle.today), default=FAR)
    return over, not row.is_urgent, soon, sort_key(row.case.language, row.case.called)
