"""What each participant says yes or no to for themselves; a no is left out of what others get."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from netmeet.domain.codes import Deed
from netmeet.domain.model import Person
from netmeet.services import history


@dataclass(frozen=True, kw_only=True, repr=False)
class Yeses:
    """Whether we keep the name, the others may know, and the others may have the number."""

    keeps_name: bool | None
    knows_others: bool | None
    shares_number: bool | None


def answer(session: Session, person: Person, given: Yeses, *, by: str) -> None:
    """Note what a person says; what was not asked has no answer."""
    person.keeps_name = given.keeps_name
    person.knows_others = given.knows_others
    person.shares_number = given.shares_number
    history.note(session, person.case, Deed.PERSON_CHANGED, by=by)
