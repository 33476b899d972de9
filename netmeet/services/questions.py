"""Write the questions for the network, put them in order, and describe where we stand."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from netmeet.domain.codes import Choice, Deed, Topic
from netmeet.domain.model import Case, Person, Question
from netmeet.domain.questions import able_to_inform, refuse_a_sixth
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import decisions, history
from netmeet.services.decisions import Heard


@dataclass(frozen=True, kw_only=True)
class Wording:
    """What a question says, about what, who tells facts, and the main person's answer to it."""

    topic: Topic
    text: str
    informant: Person | None = None
    choice: Choice = Choice.YES


def add(session: Session, case: Case, wording: Wording, *, by: str) -> Question:
    """Add a question at the end; a sixth that is kept is refused."""
    if wording.choice is not Choice.NO:
        refuse_a_sixth(case)
    question = Question(topic=wording.topic, text=wording.text, choice=wording.choice)
    _word(case, question, wording)
    case.questions.append(question)
    return _noted(session, question, by=by)


def change(session: Session, question: Question, wording: Wording, *, by: str) -> Question:
    """Change a question; one that comes back as a sixth is refused."""
    if question.choice is Choice.NO and wording.choice is not Choice.NO:
        refuse_a_sixth(question.case)
    _word(question.case, question, wording)
    if wording.choice is not question.choice:
        decisions.about_question(question, wording.choice, Heard(by=by))
    return _noted(session, question, by=by)


def move_up(session: Session, question: Question, *, by: str) -> Question:
    """Put a question before the one above it; the first stays where it is."""
    return _move(session, question, -1, by=by)


def move_down(session: Session, question: Question, *, by: str) -> Question:
    """Put a question after the one below it; the last stays where it is."""
    return _move(session, question, 1, by=by)


def remove(session: Session, question: Question, *, by: str) -> None:
    """Remove a question, unless a line of an agreement answers it."""
    case = question.case
    lines = (line for agreement in case.agreements for line in agreement.commitments)
    if any(line.question is question for line in lines):
        raise Refused(Reason.IN_USE)
    for decision in [one for one in case.decisions if one.question is question]:
        case.decisions.remove(decision)
    session.flush()
    case.questions.remove(question)
    history.note(session, case, Deed.QUESTIONS, by=by)
    session.flush()


def describe(
    session: Session, case: Case, *, situation: str | None, avoid: list[str], by: str
) -> None:
    """Write where we stand, and what the meeting shall not talk about."""
    case.situation = situation
    case.avoid = avoid
    history.note(session, case, Deed.QUESTIONS, by=by)
    session.flush()


def _word(case: Case, question: Question, wording: Wording) -> None:
    if wording.informant is not None and wording.informant not in able_to_inform(case):
        raise Refused(Reason.NO_SUCH_PERSON)
    question.topic = wording.topic
    question.text = wording.text
    question.informant = wording.informant


def _move(session: Session, question: Question, steps: int, *, by: str) -> Question:
    case = question.case
    place = case.questions.index(question)
    wanted = min(max(place + steps, 0), len(case.questions) - 1)
    if wanted == place:
        return question
    case.questions.remove(question)
    case.questions.insert(wanted, question)
    return _noted(session, question, by=by)


def _noted(session: Session, question: Question, *, by: str) -> Question:
    history.note(session, question.case, Deed.QUESTIONS, by=by)
    session.flush()
    return question
