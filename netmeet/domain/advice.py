"""Advice about the lines of the agreement: it helps to write them clearly, and stops nothing."""

import re
from dataclasses import dataclass
from enum import StrEnum

from netmeet.domain.circle import Circle, found_once
from netmeet.domain.codes import CommitmentKind, CommitmentStatus, Language
from netmeet.domain.model import Commitment, Outside, Owner, Person
from netmeet.domain.release import day_of

MOST_WORDS = 20
MOST_PROMISES = 3
OVER = (CommitmentStatus.DONE, CommitmentStatus.NOT_NEEDED)


class Advice(StrEnum):
    """What the convener may want to look at in a line."""

    LONG_SENTENCE = "long_sentence"
    NOBODY_NAMED = "nobody_named"
    ONLY_TRYING = "only_trying"
    NO_TIME_NAMED = "no_time_named"
    MANY_PROMISES = "many_promises"
    AFTER_FOLLOW_UP = "after_follow_up"
    SAME_TEXT = "same_text"
    NOT_THERE = "not_there"
    ON_NO_PAPER = "on_no_paper"
    AMOUNT_IN_CELL = "amount_in_cell"
    NUMBER_IN_CELL = "number_in_cell"
    SURNAME_IN_CELL = "surname_in_cell"


@dataclass(frozen=True)
class Hint:
    """One advice about one line; `found` is the word, amount, number or name it is about."""

    advice: Advice
    found: str = ""


def _one_of(*words: str) -> re.Pattern[str]:
    """Return what finds one of these words or phrases, each as a whole."""
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


VAGUE: dict[Language, dict[Advice, re.Pattern[str]]] = {
    Language.DANISH: {
        Advice.NOBODY_NAMED: _one_of("vi", "man", "nogen", "en af os", "en eller anden"),
        Advice.ONLY_TRYING: _one_of(
            "prøver at", "prøve at", "forsøger at", "forsøge at", "vil prøve", "vil forsøge"
        ),
        Advice.NO_TIME_NAMED: _one_of(
            "hurtigst muligt", "så hurtigt som muligt", "så snart som muligt", "snarest", "snart",
            "på et tidspunkt", "engang", "når der er tid",
        ),
    },
    Language.BOKMAL: {
        Advice.NOBODY_NAMED: _one_of("vi", "man", "noen", "en av oss", "en eller annen"),
        Advice.ONLY_TRYING: _one_of(
            "prøver å", "prøve å", "forsøker å", "forsøke å", "vil prøve", "vil forsøke"
        ),
        Advice.NO_TIME_NAMED: _one_of(
            "så snart som mulig", "så fort som mulig", "så raskt som mulig", "snarest", "snart",
            "en gang i blant", "når det passer", "når det er tid",
        ),
    },
    Language.SWEDISH: {
        Advice.NOBODY_NAMED: _one_of("vi", "man", "någon", "några", "en av oss"),
        Advice.ONLY_TRYING: _one_of(
            "försöker", "försöka", "ska försöka", "prövar att", "pröva att", "ska prova"
        ),
        Advice.NO_TIME_NAMED: _one_of(
            "så snart som möjligt", "så fort som möjligt", "snarast", "snart", "någon gång",
            "när det finns tid", "vid tillfälle",
        ),
    },
    Language.ENGLISH: {
        Advice.NOBODY_NAMED: _one_of(
            "we", "someone", "somebody", "one of us", "anyone", "anybody"
        ),
        Advice.ONLY_TRYING: _one_of("try to", "tries to", "trying to", "will try", "attempts to"),
        Advice.NO_TIME_NAMED: _one_of(
            "as soon as possible", "soon", "when possible", "some time", "at some point"
        ),
    },
}  # fmt: skip

AMOUNT = re.compile(
    r"""
    (?: (?<!\w)(?:kr|dkk|nok|sek|eur)\b\.?\s*|€\s*) [0-9][0-9 .,\u00a0]*
    | [0-9][0-9 .,\u00a0]* (?: \s*(?:kr|kroner|kronor|dkk|nok|sek|eur|euro)\b | \s*€ | ,-|:- )
    """,
    re.IGNORECASE | re.VERBOSE,
)
# A day is no number to hide: 2026-10-30, 30.10.2026, 30/10-26.
DAY = re.compile(
    r"(?<![0-9])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{1,2}[./-] ?[0-9]{1,2}[./-] ?[0-9]{2,4})(?![0-9])"
)
NUMBER = re.compile(r"\+?[0-9](?:[ \u00a0-]?[0-9]){4,}")


@found_once
def advice(circle: Circle, commitment: Commitment) -> list[Hint]:
    """Return what the convener may want to look at in a line; empty means nothing."""
    return [
        *_about_words(circle, commitment),
        *_about_people(circle, commitment),
        *_about_the_others(circle, commitment),
        *_about_the_cell(circle, commitment),
    ]


def _about_words(circle: Circle, commitment: Commitment) -> list[Hint]:
    texts = (commitment.what, commitment.first_step, commitment.sign, commitment.plan_b)
    found = []
    if any(_has_long_sentence(text) for text in texts if text):
        found.append(Hint(Advice.LONG_SENTENCE))
    promised = " ".join(text for text in (commitment.what, commitment.first_step) if text)
    for kind, words in VAGUE[circle.case.language].items():
        hit = words.search(promised)
        if hit:
            found.append(Hint(kind, hit.group()))
    return found


def _has_long_sentence(text: str) -> bool:
    return any(len(one.split()) > MOST_WORDS for one in re.split(r"[.?!:;]\s|\n", text))


def _about_people(circle: Circle, commitment: Commitment) -> list[Hint]:
    who = commitment.who
    found = []
    if isinstance(who, Person) and not circle.may_be_named(who):
        found.append(Hint(Advice.ON_NO_PAPER))
    elif commitment.kind is CommitmentKind.PROMISE and not _took_part(circle, who):
        found.append(Hint(Advice.NOT_THERE))
    return found


def _took_part(circle: Circle, who: Owner | None) -> bool:
    """Tell whether somebody was in the room or at the telephone; nobody yet is no absence."""
    if not isinstance(who, Person):
        return not isinstance(who, Outside)
    return who in circle.present or (circle.meeting is not None and who in circle.meeting.by_phone)


def _about_the_others(circle: Circle, commitment: Commitment) -> list[Hint]:
    found = []
    every = circle.case.commitments
    before = every[: every.index(commitment)] if commitment in every else every
    if _is_one_promise_too_many(commitment, before):
        found.append(Hint(Advice.MANY_PROMISES))
    due = day_of(commitment.when, circle.case.release_on)
    again = circle.case.follow_up
    if again is not None and due is not None and due > again.date():
        found.append(Hint(Advice.AFTER_FOLLOW_UP))
    if _plain(commitment.what) in map(_plain, (one.what for one in before)):
        found.append(Hint(Advice.SAME_TEXT))
    return found


def _is_one_promise_too_many(commitment: Commitment, before: list[Commitment]) -> bool:
    if not _is_open_promise(commitment) or commitment.who is None:
        return False
    others = [one for one in before if _is_open_promise(one) and one.who == commitment.who]
    return len(others) >= MOST_PROMISES


def _is_open_promise(commitment: Commitment) -> bool:
    return commitment.kind is CommitmentKind.PROMISE and commitment.status not in OVER


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")


def _about_the_cell(circle: Circle, commitment: Commitment) -> list[Hint]:
    """Return what should not lie in a cell: amounts, numbers, and surnames of children."""
    if commitment.on_cell_copy is False:
        return []
    texts = (
        commitment.what,
        commitment.first_step,
        commitment.sign,
        commitment.plan_b,
        commitment.depends_on,
    )
    text = "\n".join(one for one in texts if one)
    amount = AMOUNT.search(text)
    number = NUMBER.search(DAY.sub(" ", AMOUNT.sub(" ", text)))
    found = [Hint(Advice.AMOUNT_IN_CELL, amount.group().strip())] if amount else []
    found += [Hint(Advice.NUMBER_IN_CELL, number.group().strip())] if number else []
    return found + [Hint(Advice.SURNAME_IN_CELL, name) for name in _surnames_in(circle, text)]


def _surnames_in(circle: Circle, text: str) -> list[str]:
    children = [person.name.split() for person in circle.people if circle.is_child(person)]
    surnames = {names[-1] for names in children if len(names) > 1}
    return sorted(
        name
        for name in surnames
        if re.search(rf"(?<!\w){re.escape(name)}(?:['’]?s|['’])?(?!\w)", text, re.IGNORECASE)
    )
