"""What to ask the main person at the next visit, because nobody can telephone into a prison."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from netmeet.domain.circle import Circle, is_wanted, no_entry
from netmeet.domain.codes import Choice, Outcome, Source
from netmeet.domain.consents import ends_soon, why_over
from netmeet.domain.holds import Hold
from netmeet.domain.invitations import gaps
from netmeet.domain.model import Person, Question
from netmeet.domain.questions import kept
from netmeet.domain.tasks import Task, is_done

NOTHING_MORE_TO_ASK = (Outcome.DO_NOT_INVITE, Outcome.TAKE_ADVICE)


class Ask(StrEnum):
    """One thing to ask at the next visit, in the order in which it is asked."""

    CONSENT = "consent"
    CONSENT_AGAIN = "consent_again"
    MAP = "map"
    CHOICE = "choice"
    CHOICE_LATER = "choice_later"
    QUESTIONS = "questions"
    QUESTION_LATER = "question_later"
    LIST = "list"
    TEXT = "text"
    SAFETY = "safety"
    MENTION_PRISON = "mention_prison"
    REACH = "reach"
    GUARDIAN = "guardian"
    PLAN_B = "plan_b"
    RELEASE = "release"


# Where contact is forbidden, only these are asked.
WITHOUT_CONTACT = (
    Ask.CONSENT,
    Ask.MAP,
    Ask.CHOICE,
    Ask.CHOICE_LATER,
    Ask.QUESTIONS,
    Ask.QUESTION_LATER,
    Ask.RELEASE,
)
# Once the meeting is over, only these are.
AFTERWARDS = (Ask.CONSENT_AGAIN, Ask.RELEASE)


@dataclass(frozen=True)
class Item:
    """One thing to ask: about which people, or which questions, or about the case."""

    ask: Ask
    people: tuple[Person, ...] = ()
    questions: tuple[Question, ...] = ()


def items(circle: Circle) -> list[Item]:
    """Return what to ask; once the case has ended, nothing."""
    if circle.case.state.is_over:
        return []
    asked = _asked(circle)
    found = (*_about_case(circle), *_about_people(circle), *_about_questions(circle))
    return sorted(
        (item for item in found if item.ask in asked), key=lambda item: asked.index(item.ask)
    )


def _asked(circle: Circle) -> tuple[Ask, ...]:
    if circle.case.remand_restrictions:
        return WITHOUT_CONTACT
    is_over = circle.why_no_letters() is Hold.MEETING_IS_OVER
    return AFTERWARDS if is_over else tuple(Ask)


def _about_case(circle: Circle) -> Iterator[Item]:
    case, wanted = circle.case, any(map(is_wanted, circle.people))
    chosen = is_done(circle, Task.CHOOSE) and is_done(circle, Task.QUESTIONS)
    true_of_case = {
        Ask.CONSENT: case.consent is None or case.consent.start is None,
        Ask.CONSENT_AGAIN: bool(why_over(case, circle.today) or ends_soon(case, circle.today)),
        Ask.MAP: case.map_done is None,
        Ask.QUESTIONS: not kept(case),
        Ask.LIST: chosen and case.list_signed is None,
        Ask.TEXT: wanted and case.text_on is None,
        Ask.RELEASE: case.release_on is None,
    }
    return (Item(ask) for ask, is_true in true_of_case.items() if is_true)


def _about_people(circle: Circle) -> Iterator[Item]:
    about: dict[Ask, Callable[[Circle, Person], bool]] = {
        Ask.CHOICE: lambda _, person: person.choice is None,
        Ask.CHOICE_LATER: lambda _, person: person.choice is Choice.LATER,
        Ask.SAFETY: _main_person_not_asked,
        Ask.MENTION_PRISON: _prison_not_answered,
        Ask.REACH: _not_to_be_reached,
        Ask.GUARDIAN: _lacks_guardian,
        Ask.PLAN_B: _refused_without_plan,
    }
    for ask, is_true in about.items():
        people = tuple(person for person in circle.on_the_map if is_true(circle, person))
        if people:
            yield Item(ask, people)


def _about_questions(circle: Circle) -> Iterator[Item]:
    later = tuple(one for one in circle.case.questions if one.choice is Choice.LATER)
    if later:
        yield Item(Ask.QUESTION_LATER, questions=later)


def _main_person_not_asked(_: Circle, person: Person) -> bool:
    was_asked = any(asking.source is Source.MAIN_PERSON for asking in person.safety)
    return is_wanted(person) and not was_asked and person.outcome not in NOTHING_MORE_TO_ASK


def _prison_not_answered(circle: Circle, person: Person) -> bool:
    return circle.may_be_named(person) and person.mention_prison is None


def _not_to_be_reached(circle: Circle, person: Person) -> bool:
    return circle.may_be_named(person) and bool(gaps(circle, person))


def _lacks_guardian(circle: Circle, person: Person) -> bool:
    return is_wanted(person) and circle.is_child(person) and not person.guardians


def _refused_without_plan(circle: Circle, person: Person) -> bool:
    refused = no_entry(person) is Hold.PERMISSION_REFUSED and person.plan_b is None
    return refused and circle.may_be_named(person)
