"""The questions that the network is asked: how many, who tells facts, and which look back."""

from netmeet.domain.codes import Choice, Group, Language
from netmeet.domain.model import Case, Person, Question
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.safety import has_order
from netmeet.domain.tasks import MOST_QUESTIONS

WHY = {
    Language.DANISH: "hvorfor",
    Language.BOKMAL: "hvorfor",
    Language.SWEDISH: "varför",
    Language.ENGLISH: "why",
}


def kept(case: Case) -> list[Question]:
    """Return the questions that the main person has not said no to."""
    return [question for question in case.questions if question.choice is not Choice.NO]


def are_enough(case: Case) -> bool:
    """Tell whether there are one to five questions."""
    return 1 <= len(kept(case)) <= MOST_QUESTIONS


def refuse_a_sixth(case: Case) -> None:
    """Refuse one more question that is kept, where there are five."""
    count = len(kept(case)) + 1
    if count > MOST_QUESTIONS:
        raise Refused(Reason.TOO_MANY_QUESTIONS, most=MOST_QUESTIONS, count=count)


def looks_back(text: str) -> bool:
    """Tell whether a question begins with "why", in whichever language it is written."""
    words = text.casefold().replace("-", " ").split()
    first = "".join(filter(str.isalpha, words[0])) if words else ""
    return first in WHY.values()


def may_inform(person: Person) -> bool:
    """Tell whether somebody may tell facts: a professional about whom there is no order."""
    return person.group is Group.PROFESSIONALS and not has_order(person)


def able_to_inform(case: Case) -> list[Person]:
    """Return the professionals on the list who may tell facts."""
    return [person for person in case.people if may_inform(person)]
