"""What the main person has chosen, one line for each difference: the newest first."""

from dataclasses import dataclass

from netmeet.domain.codes import Choice, SignedBy
from netmeet.domain.model import Case, Decision
from netmeet.services import clock, decisions
from netmeet.web.request import say, words
from netmeet.words.catalogue import N_
from netmeet.words.dates import running_day
from netmeet.words.labels import label

# What the answers to the text of the invitation are called there.
TO_TEXT = {Choice.NO: N_("I want to change something")}


@dataclass(frozen=True)
class Difference:
    """One choice: about what, from which answer to which, and how it came in."""

    what: str
    before: str
    after: str
    how: str
    beside: str


def differences(case: Case) -> list[Difference]:
    """Return every choice that was kept."""
    return [_difference(one) for one in decisions.newest_first(case)]


def _difference(one: Decision) -> Difference:
    day = running_day(words(), clock.local(one.at).date())
    if one.how is SignedBy.SCREEN:
        how = say("On the screen on %(day)s. %(name)s handed it over.", day=day, name=one.by)
    else:
        how = say("Written down by %(name)s on %(day)s.", day=day, name=one.by)
    return Difference(
        _what(one), _answer(one, one.before), _answer(one, one.after), how, one.beside or ""
    )


def _what(one: Decision) -> str:
    if one.person is not None:
        return one.person.name
    return one.question.text if one.question is not None else say("The text of the invitation")


def _answer(one: Decision, choice: Choice | None) -> str:
    if choice is None:
        return say("Not answered yet")
    if decisions.is_about_text(one) and choice in TO_TEXT:
        return say(TO_TEXT[choice])
    return label(words(), choice)
