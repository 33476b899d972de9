"""Who may interpret: a qualified and impartial interpreter; never a relative or a child.

The Norwegian act on interpreters (tolkeloven §§ 4 and 6) forbids children and asks for qualified
ones; the method asks the same everywhere: notes/method.md §1.2 and §4.11.
"""

from enum import StrEnum

from netmeet.domain.codes import Interprets
from netmeet.domain.model import Person


class Caution(StrEnum):
    """What speaks against the one who would interpret."""

    MUST_NOT_INTERPRET = "must_not_interpret"
    NOT_QUALIFIED = "not_qualified"


CAUTIONS = {
    Interprets.RELATIVE: Caution.MUST_NOT_INTERPRET,
    Interprets.CHILD: Caution.MUST_NOT_INTERPRET,
    Interprets.UNQUALIFIED: Caution.NOT_QUALIFIED,
}


def caution(person: Person) -> Caution | None:
    """Return what speaks against the one who interprets for a person, if anybody does."""
    who = person.interpreter_who
    return CAUTIONS.get(who) if person.interpreter and who else None
