"""The people on the run sheet: who is expected, in which role, and what they need."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Need
from netmeet.domain.interpreters import caution
from netmeet.domain.model import Person
from netmeet.domain.tasks import informants
from netmeet.papers.blocks import BOX, Column, Line, Run, Table, line, name
from netmeet.papers.frame import called, known_as, role
from netmeet.words.catalogue import Words
from netmeet.words.labels import label
from netmeet.words.tongues import language_name


def people_table(circle: Circle, words: Words) -> Table:
    """Return everybody who is expected, with a box to tick at the door."""
    informing = informants(circle)
    return Table(
        words("People"),
        (
            Column(line(words("Here")), 20),
            Column(line(words("Name")), 55),
            Column(line(words("Role")), 50),
            Column(line(words("Needs")), 40),
        ),
        tuple(_row(circle, words, person, informing) for person in circle.expected),
    )


def _row(
    circle: Circle, words: Words, person: Person, informing: list[Person]
) -> tuple[tuple[Line, ...], ...]:
    return (
        (line(Run(BOX)),),
        (line(name(person.name)),),
        (line(" · ".join(_roles(circle, words, person, informing))),),
        (line(" · ".join(_needs(words, person))),),
    )


def _roles(circle: Circle, words: Words, person: Person, informing: list[Person]) -> list[str]:
    roles = circle.case.roles
    held = {
        words("Child"): circle.is_child(person),
        words("Chair"): roles is not None and roles.chair is person,
        words("Note-taker"): roles is not None and roles.note_taker is person,
        words("Follow-up person"): roles is not None and roles.follow_up is person,
        _informs(words, person): person in informing,
        _sits(circle, words, person): person.support_for is not None,
    }
    return [role(words, person), *(title for title, holds in held.items() if holds)]


def _sits(circle: Circle, words: Words, person: Person) -> str:
    """Return beside whom a support person sits, as long as both may be named."""
    beside = person.support_for
    if beside is MAIN:
        return words("Sits beside %(name)s", name=called(circle))
    if isinstance(beside, Person) and circle.is_expected(beside):
        return words("Sits beside %(name)s", name=known_as(beside))
    return words("Support person")


def _informs(words: Words, person: Person) -> str:
    if person.minutes is None:
        return words("Gives information")
    return words.plural(
        "Gives information for %(count)s minute",
        "Gives information for %(count)s minutes",
        person.minutes,
    )


def _needs(words: Words, person: Person) -> list[str]:
    found = [label(words, Need(need)) for need in person.needs]
    if person.interpreter:
        spoken = language_name(words, person.interpreter)
        booked = words("Interpreter, booked: %(language)s", language=spoken)
        ordered = words("Interpreter, book: %(language)s", language=spoken)
        found.append(booked if person.interpreter_booked else ordered)
        care = caution(person)
        found += [label(words, care)] if care else []
    return found
