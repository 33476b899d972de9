"""The list for the gate: who comes, when, where, and with which permission."""

from datetime import timedelta

from netmeet.domain.circle import Circle
from netmeet.domain.holds import Hold
from netmeet.domain.model import Meeting, Person
from netmeet.papers.blocks import BOX, Column, Line, Paper, Run, Table, line, name
from netmeet.papers.frame import Rows, facts, framed, hint, lead, table_or, written
from netmeet.papers.letter_parts import USUAL_ARRIVAL
from netmeet.papers.permission_list import by_name_at_gate, name_at_gate, permission_lines
from netmeet.papers.readers import Reader, Readers, Withheld, of_the_place
from netmeet.papers.times import day_of, span_of
from netmeet.words import dates
from netmeet.words.catalogue import Words

KIND = "gate-list"
ROW = 10


def readers(circle: Circle) -> Readers:
    """Give the gate, when the meeting has a time and is not cancelled, and the list is signed."""
    unsigned = Hold.LIST_NOT_SIGNED if circle.case.list_signed is None else None
    hold = circle.why_no_meeting() or unsigned
    yield Withheld(hold) if hold else of_the_place(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the list: names, times, room and permissions, and nothing else about anybody."""
    meeting = circle.meeting
    if meeting is None:
        raise TypeError("a list for the gate has a meeting")
    people = by_name_at_gate(words, circle.expected)
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("List for the gate"),
        blocks=[
            lead(circle, words),
            hint(words("Only for the gate. Shred the list after the meeting.")),
            facts(words("Facts about the meeting"), _facts(circle, words, meeting, len(people))),
            table_or(_people(circle, words, people), words("Nobody is expected yet.")),
        ],
    )


def _facts(circle: Circle, words: Words, meeting: Meeting, count: int) -> Rows:
    day = circle.case.day
    arrive = timedelta(minutes=day.arrive if day else USUAL_ARRIVAL)
    places = ", ".join(text for text in (circle.room, circle.case.prison.name) if text)
    rows: Rows = [
        (words("When"), [line(day_of(words, meeting), " ", span_of(words, meeting))]),
        (words("People arrive"), [line(dates.letter_moment(words, meeting.starts - arrive))]),
        (words("Where"), [line(name(places))]),
        (
            words("How many"),
            [line(words.plural("%(count)s visitor", "%(count)s visitors", count))],
        ),
    ]
    convener = (circle.case.convener_name, circle.case.convener_organisation)
    found = ", ".join(text for text in convener if text)
    return [*rows, (words("Convener"), [line(name(found))])] if found else rows


def _people(circle: Circle, words: Words, people: list[Person]) -> Table:
    return Table(
        words("People who come"),
        (
            Column(line(words("No.")), 10),
            Column(line(words("Name")), 50),
            Column(line(words("Permission")), 77),
            Column(line(words("Arrived")), 28),
        ),
        tuple(_row(circle, words, place, person) for place, person in enumerate(people, 1)),
        ROW,
    )


def _row(circle: Circle, words: Words, place: int, person: Person) -> tuple[tuple[Line, ...], ...]:
    conditions = person.permission.conditions if person.permission else None
    asked = (line(written(circle, conditions)),) if conditions else ()
    return (
        (line(str(place)),),
        (line(name(name_at_gate(person))),),
        (*permission_lines(circle, words, person), *asked),
        (line(Run(BOX)),),
    )
