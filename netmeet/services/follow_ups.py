"""Follow up: what is heard about each commitment, and that the follow-up meeting was held."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from netmeet.domain.codes import CommitmentStatus, Deed
from netmeet.domain.model import Case, Commitment, OnDate, Progress
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history


@dataclass(frozen=True, kw_only=True, repr=False)
class News:
    """What was heard about a commitment; `new_day` is when it shall be done now."""

    status: CommitmentStatus
    happened: str | None = None
    new_day: date | None = None
    told_by: str | None = None
    ask_again: date | None = None


def note(session: Session, commitment: Commitment, news: News, *, today: date, by: str) -> None:
    """Note what was heard today; a new day makes the commitment changed, its number stays."""
    case = commitment.agreement.case
    _check_finished(case)
    if any(day is not None and day < today for day in (news.new_day, news.ask_again)):
        raise Refused(Reason.DAY_IS_OVER)
    status = news.status
    if news.new_day is not None and commitment.when != OnDate(news.new_day):
        commitment.when = OnDate(news.new_day)
        status = CommitmentStatus.CHANGED
    commitment.status = status
    commitment.progress.append(
        Progress(
            on=today,
            status=status,
            happened=news.happened,
            told_by=news.told_by,
            ask_again=news.ask_again,
        )
    )
    history.note(session, case, Deed.FOLLOW_UP, by=by)


def plan_meeting(session: Session, case: Case, *, follow_up: datetime | None, by: str) -> None:
    """Set the day and the time on which we meet again."""
    case.follow_up = follow_up
    history.note(session, case, Deed.FOLLOW_UP_PLANNED, by=by)


def hold_meeting(session: Session, case: Case, *, on: date, today: date, by: str) -> None:
    """Note the day on which the follow-up meeting was held."""
    _check_finished(case)
    if on > today:
        raise Refused(Reason.DAY_TO_COME)
    case.follow_up_held = on
    history.note(session, case, Deed.FOLLOW_UP_HELD, by=by)


def open_again(session: Session, case: Case, *, by: str) -> None:
    """Take back that the follow-up meeting was held."""
    case.follow_up_held = None
    history.note(session, case, Deed.FOLLOW_UP_TAKEN_BACK, by=by)


def _check_finished(case: Case) -> None:
    if all(agreement.finished is None for agreement in case.agreements):
        raise Refused(Reason.AGREEMENT_NOT_FINISHED)
