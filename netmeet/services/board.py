"""The board of a convener: each case with its stage, its next step, and what is to do today."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol, TypeVar

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from netmeet.domain.circle import Circle
from netmeet.domain.model import Account, Case, DayPlan, Event
from netmeet.domain.next_step import Rule, Step, next_step
from netmeet.domain.stages import Stage, stage
from netmeet.words.names import sort_key

MOST_TODAY = 3
# What cannot wait until tomorrow; a task by itself can.
URGENT = (
    Rule.CONTACT_ORDER,
    Rule.PAIR,
    Rule.CONFIRM_SAFETY,
    Rule.CONSENT_WITHDRAWN,
    Rule.CONSENT_ENDED,
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
MARKS = (
    select(Case.id, Case.reference, func.max(Event.id), func.max(Event.at))
    .outerjoin(Event, Event.case_id == Case.id)
    .where(Case.owner_id == bindparam("owner"))
    .group_by(Case.id)
)


class Mark(NamedTuple):
    """What tells a case from any other, and from itself after the next deed."""

    case_id: int
    reference: str
    newest_event: int | None
    newest_at: datetime | None


class Listed(Protocol):
    """What a list of cases shows one by."""

    @property
    def called(self) -> str:
        """Return the main person's first name."""

    @property
    def reference(self) -> str:
        """Return the number of the case."""

    @property
    def is_urgent(self) -> bool:
        """Tell whether the next step is for today."""


Line = TypeVar("Line", bound=Listed)


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
    def called(self) -> str:
        """Return the main person's first name."""
        return self.case.called

    @property
    def reference(self) -> str:
        """Return the number of the case."""
        return self.case.reference

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

    @property
    def place(self) -> tuple[bool, bool, date, tuple[str, str]]:
        """Return what puts the case in order: for today first, then by the next date, then name.

        Closed and stopped cases come last.
        """
        over = self.case.state.is_over
        dates = [day for day in (self.meeting_on, self.case.state_until) if day is not None]
        soon = min((day for day in dates if day >= self.circle.today), default=FAR)
        return over, not self.is_urgent, soon, sort_key(self.case.language, self.called)


def marks(session: Session, account: Account) -> list[Mark]:
    """Return the mark of every case of an account.

    Every deed notes a line of history, so a case with the same mark is the same case.
    """
    found = session.execute(MARKS, {"owner": account.id})
    return [Mark(*columns) for columns in found]


def rows(session: Session, case_ids: Sequence[int], today: date) -> list[Row]:
    """Return some cases as they stand on a day."""
    if not case_ids:
        return []
    asked = select(Case).where(Case.id.in_(case_ids)).options(*AT_ONCE)
    circles = [Circle.still(case, today) for case in session.scalars(asked).unique()]
    return [Row(circle, next_step(circle), stage(circle)) for circle in circles]


def for_today(board: Iterable[Line]) -> list[Line]:
    """Return at most three cases whose next step is for today."""
    return [row for row in board if row.is_urgent][:MOST_TODAY]


def searched(board: Iterable[Line], text: str) -> list[Line]:
    """Return the cases whose name or reference begins with a text, without regard to case."""
    wanted = text.strip().casefold()
    return [row for row in board if any(map(wanted.__eq__, _beginnings(row, len(wanted))))]


def _beginnings(row: Listed, length: int) -> Iterator[str]:
    for word in (row.reference, row.called, *row.called.split()):
        yield word.casefold()[:length]
