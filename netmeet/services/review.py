"""Take the main person's answers about the list, and "this is my list"."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, Deed, SignedBy
from netmeet.domain.model import ListSigned, Person, Question
from netmeet.domain.questions import are_enough, refuse_a_sixth
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.signing import take_back
from netmeet.services import decisions, history
from netmeet.services.decisions import Heard

Answers = Mapping[Person, Choice | None]
ANSWERED = {SignedBy.PAPER: Deed.LIST_ANSWERED, SignedBy.SCREEN: Deed.ANSWERED_ON_SCREEN}


def answer(session: Session, circle: Circle, answers: Answers, *, by: str) -> list[Person]:
    """Keep the answers on paper that differ from those we have; return about whom.

    No answer means not answered yet. An answer that changes takes the signature back.
    """
    return _keep(session, circle, answers, Heard(by=by))


def choose(
    session: Session, circle: Circle, person: Person, choice: Choice, *, heard: Heard
) -> bool:
    """Keep an answer about one person on the screen; tell whether it differs from the one before.

    An answer that changes takes the signature back.
    """
    return bool(_keep(session, circle, {person: choice}, heard))


def answer_question(session: Session, question: Question, choice: Choice, *, heard: Heard) -> bool:
    """Keep an answer about one question; tell whether it is new. A sixth is refused."""
    if question.choice is Choice.NO and choice is not Choice.NO:
        refuse_a_sixth(question.case)
    is_new = decisions.about_question(question, choice, heard)
    if is_new:
        history.note(session, question.case, Deed.QUESTIONS_ANSWERED, by=heard.by)
    session.flush()
    return is_new


def sign(session: Session, circle: Circle, *, on: date, beside: str | None, by: str) -> ListSigned:
    """Keep that the main person has said "this is my list" on paper, and who sat beside."""
    return _sign(session, circle, Heard(by=by, beside=beside), on)


def sign_on_screen(session: Session, circle: Circle, *, heard: Heard) -> ListSigned:
    """Keep that the main person has said "this is my list" on the screen today."""
    return _sign(session, circle, heard, circle.today)


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


def _keep(session: Session, circle: Circle, answers: Answers, heard: Heard) -> list[Person]:
    shown = circle.on_the_map
    if any(person not in shown for person in answers):
        raise Refused(Reason.NO_SUCH_PERSON)
    changed = [
        person
        for person, choice in answers.items()
        if decisions.about_person(person, choice, heard)
    ]
    if changed:
        history.note(session, circle.case, ANSWERED[heard.how], by=heard.by)
        if take_back(circle.case, circle.today):
            history.note(session, circle.case, Deed.LIST_TAKEN_BACK, by=heard.by)
    session.flush()
    return changed


def _sign(session: Session, circle: Circle, heard: Heard, on: date) -> ListSigned:
    hold = why_not_signed(circle)
    if hold:
        raise Refused(hold)
    if on > circle.today:
        raise Refused(Reason.DAY_TO_COME)
    signed = ListSigned(on=on, method=heard.how, beside=heard.beside)
    circle.case.signings.append(signed)
    history.note(session, circle.case, Deed.LIST_SIGNED, by=heard.by)
    session.flush()
    return signed
