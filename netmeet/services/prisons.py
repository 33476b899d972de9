"""Keep what the case knows about its prison: room, hours, telephone, and how long answers take."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from netmeet.domain.codes import Deed, PrisonKind, Remote, Watch
from netmeet.domain.model import Case, VisitingHours
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.times import Hours
from netmeet.services import history

MOST_HOURS = 50
MOST_CLOSED_DAYS = 200
YEARS_AHEAD = 5
DAYS_AHEAD = timedelta(days=365 * YEARS_AHEAD)


@dataclass(frozen=True, kw_only=True, repr=False)
class About:
    """What is known about a prison and the contact in it."""

    name: str
    kind: PrisonKind | None = None
    address: tuple[str, ...] = ()
    permission_days: int | None = None
    child_days: int | None = None
    foreign_days: int | None = None
    room: str | None = None
    seats: int | None = None
    at_once: int | None = None
    gate_phone: str | None = None
    remote: Remote | None = None
    private_watch: Watch | None = None
    officer_name: str | None = None
    officer_phone: str | None = None


def change(session: Session, case: Case, about: About, *, by: str) -> None:
    """Change what is known about the prison of a case."""
    prison = case.prison
    prison.name, prison.kind = about.name, about.kind
    prison.address = list(about.address)
    prison.permission_days = about.permission_days
    prison.child_days, prison.foreign_days = about.child_days, about.foreign_days
    prison.room, prison.seats = about.room, about.seats
    prison.at_once, prison.gate_phone = about.at_once, about.gate_phone
    prison.remote, prison.private_watch = about.remote, about.private_watch
    case.officer_name, case.officer_phone = about.officer_name, about.officer_phone
    history.note(session, case, Deed.PRISON, by=by)


def add_hours(session: Session, case: Case, hours: Hours, *, by: str) -> VisitingHours:
    """Add hours of a weekday in which visitors may come; the same hours stay one line."""
    check_hours(hours)
    for known in case.prison.visiting:
        if Hours(weekday=known.weekday, begins=known.begins, ends=known.ends) == hours:
            return known
    if len(case.prison.visiting) >= MOST_HOURS:
        raise Refused(Reason.TOO_MANY, most=MOST_HOURS)
    line = VisitingHours(weekday=hours.weekday, begins=hours.begins, ends=hours.ends)
    case.prison.visiting.append(line)
    history.note(session, case, Deed.PRISON, by=by)
    return line


def remove_hours(session: Session, hours: VisitingHours, *, by: str) -> None:
    """Remove visiting hours."""
    prison = hours.prison
    prison.visiting.remove(hours)
    history.note(session, prison.case, Deed.PRISON, by=by)


def add_closed_day(session: Session, case: Case, *, day: date, today: date, by: str) -> None:
    """Add a day on which the prison lets nobody in."""
    check_closed_day(day, today)
    days = {*case.prison.closed_days, day}
    if len(days) > MOST_CLOSED_DAYS:
        raise Refused(Reason.TOO_MANY, most=MOST_CLOSED_DAYS)
    case.prison.closed_days = sorted(days)
    history.note(session, case, Deed.PRISON, by=by)


def remove_closed_day(session: Session, case: Case, *, day: date, by: str) -> None:
    """Remove a closed day."""
    case.prison.closed_days = [one for one in case.prison.closed_days if one != day]
    history.note(session, case, Deed.PRISON, by=by)


def check_hours(hours: Hours) -> None:
    """Refuse hours that end before they begin."""
    if hours.ends <= hours.begins:
        raise Refused(Reason.ENDS_BEFORE_START, place="ends")


def check_closed_day(day: date, today: date) -> None:
    """Refuse a day that is over or far away."""
    if day < today:
        raise Refused(Reason.DAY_IS_OVER, place="day")
    if day > today + DAYS_AHEAD:
        raise Refused(Reason.DAY_TOO_FAR, place="day", years=YEARS_AHEAD)


def about(case: Case) -> About:
    """Return what is known about the prison of a case."""
    prison = case.prison
    return About(
        name=prison.name,
        kind=prison.kind,
        address=tuple(prison.address),
        permission_days=prison.permission_days,
        child_days=prison.child_days,
        foreign_days=prison.foreign_days,
        room=prison.room,
        seats=prison.seats,
        at_once=prison.at_once,
        gate_phone=prison.gate_phone,
        remote=prison.remote,
        private_watch=prison.private_watch,
        officer_name=case.officer_name,
        officer_phone=case.officer_phone,
    )
