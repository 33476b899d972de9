"""Who reads a paper, and why a paper is not made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Country, Language, Main
from netmeet.domain.holds import Hold
from netmeet.domain.model import Guardian, Person

CASE = ""
LANGUAGE_OF = {
    Country.DENMARK: Language.DANISH,
    Country.NORWAY: Language.BOKMAL,
    Country.SWEDEN: Language.SWEDISH,
}


@dataclass(frozen=True)
class Reader:
    """For whom a paper is made: one person, a guardian, the main person, or all in a language.

    `number` is the person's place in the list from 1, with a letter for a guardian, 0 for the
    main person, and empty for a paper of the whole case.
    """

    language: Language
    number: str = CASE
    who: Person | Main | None = None
    guardian: Guardian | None = None


@dataclass(frozen=True)
class Withheld:
    """A paper that is not made: for whom, and why."""

    hold: Hold
    number: str = CASE


Readers = Iterator[Reader | Withheld]


def of_the_place(circle: Circle) -> Reader:
    """Return the reader in the prison, who reads the language of its country."""
    return Reader(LANGUAGE_OF[circle.case.country])


def main_person(circle: Circle, number: str = CASE) -> Reader:
    """Return the main person."""
    return Reader(circle.case.language, number, MAIN)


def one(circle: Circle, person: Person) -> Reader:
    """Return one person, who reads the case's language unless another is known."""
    language = person.language or circle.case.language
    return Reader(language, str(circle.number(person)), person)


def guardians(circle: Circle, child: Person) -> Iterator[Reader]:
    """Give each guardian of a child."""
    for letter, guardian in zip("abcdefghijklmnopqrstuvwxyz", child.guardians, strict=False):
        own = guardian.language or (guardian.person.language if guardian.person else None)
        number = f"{circle.number(child)}{letter}"
        yield Reader(own or circle.case.language, number, child, guardian)


def everybody(circle: Circle, people: Iterable[Person]) -> Iterator[Reader]:
    """Give one reader for each language of the main person and these people."""
    spoken = {circle.case.language, *(person.language or circle.case.language for person in people)}
    for language in Language:
        if language in spoken:
            yield Reader(language)
