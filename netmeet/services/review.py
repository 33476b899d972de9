"""Take the main person's answers about the list, and "this is my list"."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, Deed, SignedBy
from netmeet.domain.model import Case, ListSigned, Person
from netmeet.domain.questions import are_enough
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.signing import take_back
from netmeet.services import history

Answers = Mapping[Person, Choice | None]


def answer(session: Session, circle: Circle, answers: Answers, *, by: str) -> list[Person]:
    """Keep the answers that differ from those we have; return about whom.

    No answer means not answered yet. An answer that changes takes the signature back.
    """
    shown = circle.on_the_map
    if any(person not in shown for person in answers):
        raise Refused(Reason.NO_SUCH_PERSON)
    changed = [person for person, choice in answers.items() if person.choice is not choice]
    for person in changed:
        person.choice = answers[person]
    if changed:
        history.note(session, circle.case, Deed.LIST_ANSWERED, by=by)
        if take_back(circle.case, circle.today):
            history.note(session, circle.case, Deed.LIST_TAKEN_BACK, by=by)
    session.flush()
    return changed


def sign(session: Session, circle: Circle, *, on: date, beside: str | None, by: str) -> ListSigned:
    """Keep that the main person has said "this is my list" on paper, and who sat beside."""
    hold = why_not_signed(circle)
    if hold:
        raise Refused(hold)
    if on > circle.today:
        raise Refused(Reason.DAY_TO_COME)
    signed = ListSigned(on=on, method=SignedBy.PAPER, beside=beside)
    circle.case.signings.append(signed)
    history.note(session, circle.case, Deed.LIST_SIGNED, by=by)
    session.flush()
    return signed


def why_not_signed(circle: Circle) -> Reason | None:
    """Return why the list cannot be signed now; somebody with an order is not on it."""
    shown = circle.on_the_map
    if circle.case.list_signed is not None:
        return Reason.ALREADY_SIGNED
    if not shown or unanswered(circle):
        return Reason.EVERYBODY_NEEDS_AN_ANSWER
    return None if are_enough(circle.case) else Reason.QUESTIONS_NEEDED


def unanswered(circle: Circle) -> list[Person]:
    """Return who is on the list without an answer."""
    return [person for person in circle.on_the_map if person.choice is None]


def earlier(case: Case) -> list[ListSigned]:
    """Return the signatures that no longer stand, the newest first."""
    return [signed for signed in reversed(case.signings) if signed is not case.list_signed]
