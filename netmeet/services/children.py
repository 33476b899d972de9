"""Choose the adult who sits beside a child."""

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed
from netmeet.domain.model import Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history


def candidates(circle: Circle, child: Person) -> list[Person]:
    """Return which grown-ups of the list may sit beside a child: those beside nobody else."""
    return [
        person
        for person in circle.on_the_map
        if not circle.is_child(person) and person.support_for in (None, child)
    ]


def seat_beside(
    session: Session, circle: Circle, child: Person, adult: Person | None, *, by: str
) -> None:
    """Let one adult sit beside a child, and nobody else; nothing leaves the seat open."""
    free = candidates(circle, child)
    if adult is not None and adult not in free:
        raise Refused(Reason.NO_SUCH_PERSON)
    for person in free:
        person.support_for = child if person is adult else None
    history.note(session, circle.case, Deed.PERSON_CHANGED, by=by)
