"""Note that the main person was moved: the new prison has to be asked about everybody again."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle, no_entry
from netmeet.domain.codes import Deed, PermissionStatus, PrisonKind, Track
from netmeet.domain.model import Case, Permission, Person, Prison
from netmeet.domain.permissions import meeting_to_come
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history, staff, times


@dataclass(frozen=True, kw_only=True, repr=False)
class Move:
    """To which prison the main person was moved, and on which day."""

    name: str
    kind: PrisonKind | None = None
    on: date


def transfer(session: Session, case: Case, move: Move, *, today: date, by: str) -> None:
    """Reset the permissions and all that was known of the old prison; the rest stays.

    The list stays signed and every answer kept. A meeting to come waits for the new prison to
    confirm it, in a room that is not known yet; nobody who was invited is told by itself.
    """
    check(case, move, today)
    is_to_come = meeting_to_come(Circle(case, today)) is not None
    case.prison = Prison(name=move.name, kind=move.kind)
    case.officer_name = case.officer_phone = None
    case.transferred_on = move.on
    for person in case.people:
        _reset(person)
    if is_to_come:
        times.lose_place(case)
    history.note(session, case, Deed.TRANSFERRED, by=by)


def check(case: Case, move: Move, today: date) -> None:
    """Refuse a day to come, and the prison in which the main person is."""
    if move.on > today:
        raise Refused(Reason.DAY_TO_COME, place="on")
    if staff.is_same_prison(move.name, case.prison.name):
        raise Refused(Reason.SAME_PRISON, place="name")


def _reset(person: Person) -> None:
    """Forget what the old prison said; on which way somebody is asked for stays.

    Whether a permission is needed at all, the new prison decides. A plan B that was made because
    of a no falls away with the no.
    """
    known = person.permission
    if known is None:
        return
    if no_entry(person):
        person.plan_b = None
    track = known.track if known.track is not Track.NOT_NEEDED else None
    person.permission = Permission(track=track, status=PermissionStatus.NOT_ASKED)
