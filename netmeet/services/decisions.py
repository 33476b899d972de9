"""Keep every choice of the main person's: what it was, what it is, how, and beside whom."""

from dataclasses import dataclass

from netmeet.domain.codes import Choice, SignedBy
from netmeet.domain.model import Case, Decision, Person, Question
from netmeet.services import clock


@dataclass(frozen=True, kw_only=True, repr=False)
class Heard:
    """How an answer came in: who wrote it down or handed the screen over, how, beside whom."""

    by: str
    how: SignedBy = SignedBy.PAPER
    beside: str | None = None


def about_person(person: Person, choice: Choice | None, heard: Heard) -> bool:
    """Keep a choice about a person; tell whether it differs from the one before."""
    if person.choice is choice:
        return False
    decision = _decision(person.choice, choice, heard)
    decision.person = person
    person.case.decisions.append(decision)
    person.choice = choice
    return True


def about_question(question: Question, choice: Choice, heard: Heard) -> bool:
    """Keep a choice about a question; tell whether it differs, or is the first that was said.

    A question is written as one that is wanted, so that a first yes is an answer, too.
    """
    said = is_said(question)
    if question.choice is choice and said:
        return False
    decision = _decision(question.choice if said else None, choice, heard)
    decision.question = question
    question.case.decisions.append(decision)
    question.choice = choice
    return True


def about_text(case: Case, choice: Choice, heard: Heard) -> None:
    """Keep what is said to the text of the invitation: a decision about nobody and no question."""
    case.decisions.append(_decision(last_about_text(case), choice, heard))


def last_about_text(case: Case) -> Choice | None:
    """Return the newest answer about the text of the invitation."""
    said = [one.after for one in case.decisions if is_about_text(one)]
    return said[-1] if said else None


def is_about_text(decision: Decision) -> bool:
    """Tell whether a choice is about the text of the invitation."""
    return decision.person is None and decision.question is None


def is_said(question: Question) -> bool:
    """Tell whether the main person was asked about a question."""
    return any(one.question is question for one in question.case.decisions)


def on_the_screen(person: Person) -> Choice | None:
    """Return the newest answer about a person on the screen, if another one stands now."""
    said = [
        one.after
        for one in person.case.decisions
        if one.person is person and one.how is SignedBy.SCREEN
    ]
    return said[-1] if said and said[-1] is not person.choice else None


def newest_first(case: Case) -> list[Decision]:
    """Return every choice, the newest first."""
    return list(reversed(case.decisions))


def on_the_screen_today(case: Case) -> list[Decision]:
    """Return what was chosen on the screen today, without a choice that a later one replaced."""
    today = clock.today()
    newest = {
        (one.person, one.question): one
        for one in case.decisions
        if one.how is SignedBy.SCREEN and clock.local(one.at).date() == today
    }
    return list(newest.values())


def _decision(before: Choice | None, after: Choice | None, heard: Heard) -> Decision:
    return Decision(
        at=clock.now(), by=heard.by, how=heard.how, beside=heard.beside, before=before, after=after
    )
