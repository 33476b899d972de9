"""Keep the convener's own lines about what to ask at the next visit."""

from sqlalchemy.orm import Session

from netmeet.domain.codes import Deed
from netmeet.domain.model import Case
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history

MOST_LINES = 30


def add(session: Session, case: Case, line: str, *, by: str) -> None:
    """Add a line of one's own at the end; the same line stays one."""
    if line in case.ask_next:
        return
    if len(case.ask_next) >= MOST_LINES:
        raise Refused(Reason.TOO_MANY, most=MOST_LINES)
    case.ask_next = [*case.ask_next, line]
    history.note(session, case, Deed.NEXT_VISIT, by=by)


def remove(session: Session, case: Case, line: str, *, by: str) -> None:
    """Remove a line that was asked; one that is gone already stays gone."""
    if line not in case.ask_next:
        return
    case.ask_next = [one for one in case.ask_next if one != line]
    history.note(session, case, Deed.NEXT_VISIT, by=by)
