"""Figures of the programme: how often something was done in a year, and nothing about whom."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from netmeet.domain.codes import MeetingStatus
from netmeet.domain.model import Agreement, Case, Consent, Meeting

# A smaller number could tell on somebody. There are no sums, from which it could be worked out.
FEWEST = 5
MEETINGS = select(Meeting.starts).where(Meeting.status == MeetingStatus.HELD)
FIRST_AGREEMENTS = (
    select(func.min(Agreement.finished))
    .where(Agreement.finished.is_not(None))
    .group_by(Agreement.case_id)
)


class Measure(StrEnum):
    """What is counted."""

    STARTED = "started"
    MEETINGS = "meetings"
    AGREEMENTS = "agreements"
    FOLLOW_UPS = "follow_ups"


@dataclass(frozen=True)
class Year:
    """The counts of one year; a count under 5 is none."""

    year: int
    counts: dict[Measure, int | None]


def by_year(session: Session) -> list[Year]:
    """Return the years in which something was done, the newest first."""
    counted = {
        Measure.STARTED: _years(session.scalars(select(Consent.start))),
        Measure.MEETINGS: _years(session.scalars(MEETINGS)),
        Measure.AGREEMENTS: _years(session.scalars(FIRST_AGREEMENTS)),
        Measure.FOLLOW_UPS: _years(session.scalars(select(Case.follow_up_held))),
    }
    years = sorted(set().union(*counted.values()), reverse=True)
    return [
        Year(year, {measure: _told(count[year]) for measure, count in counted.items()})
        for year in years
    ]


def _years(days: Iterable[date | datetime | None]) -> Counter[int]:
    return Counter(day.year for day in days if day is not None)


def _told(count: int) -> int | None:
    return count if count >= FEWEST else None
