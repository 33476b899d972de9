"""The history of a case: who did what, and when."""

from sqlalchemy.orm import Session

from netmeet.domain.codes import Deed
from netmeet.domain.model import Case, Event
from netmeet.services import clock


def note(session: Session, case: Case, deed: Deed, *, by: str) -> None:
    """Write one line into the history of a case; `by` is the name of who did it."""
    case.events.append(Event(at=clock.now(), by=by, deed=deed))
    session.flush()
