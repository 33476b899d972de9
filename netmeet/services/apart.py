"""Pairs of people who must not meet, and how they are kept apart."""

from sqlalchemy.orm import Session

from netmeet.domain.codes import ApartHow, Deed
from netmeet.domain.model import Apart, Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history


def keep_apart(session: Session, people: tuple[Person, Person], how: ApartHow, *, by: str) -> Apart:
    """Note how two people are kept apart; a pair stands once, whoever is named first.

    Whoever was invited before stays so; only from now on nothing more goes out to them.
    """
    one, other = people
    case = one.case
    if one is other:
        raise Refused(Reason.SAME_PERSON)
    if other.case is not case:
        raise Refused(Reason.NO_SUCH_PERSON)
    pair = next((pair for pair in case.apart if {*pair.people} == {one, other}), None)
    if pair is None:
        pair = Apart(one=one, other=other)
        case.apart.append(pair)
    pair.how = how
    history.note(session, case, Deed.KEPT_APART, by=by)
    return pair


def let_meet(session: Session, pair: Apart, *, by: str) -> None:
    """Take a pair away: these two may meet."""
    case = pair.case
    case.apart.remove(pair)
    history.note(session, case, Deed.LET_MEET, by=by)
