"""The invite list for the main person: who shall come, yes, no or later."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Group
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.papers.blocks import (
    BOX,
    Column,
    Line,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Table,
    line,
    name,
    strong,
)
from netmeet.papers.frame import (
    called,
    for_main_person,
    framed,
    lead,
    named,
    says,
    section,
    written,
)
from netmeet.papers.readers import Reader, Readers, Withheld, main_person
from netmeet.words.catalogue import Words
from netmeet.words.names import sort_key

KIND = "invite-list"
ROW = 14
FARTHEST = 4


def readers(circle: Circle) -> Readers:
    """Give the main person, when somebody is on the map."""
    yield main_person(circle) if circle.on_the_map else Withheld(Hold.NOBODY_ON_THE_MAP)


def in_order(circle: Circle, words: Words) -> list[Person]:
    """Return everybody without an order by group, then closeness, then name."""
    groups = list(Group)
    return sorted(
        circle.on_the_map,
        key=lambda person: (
            groups.index(person.group),
            person.ring or FARTHEST,
            sort_key(words.language, person.name),
        ),
    )


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the list with a number and three boxes for each person."""
    people = in_order(circle, words)
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Who do you want to invite?"),
        blocks=[
            lead(circle, words),
            says(words("You decide. You can change your mind.")),
            Table(
                words("People you may invite"),
                _columns(words),
                tuple(_row(circle, place, person) for place, person in enumerate(people, 1)),
                ROW,
            ),
            section(words("Is this your list?")),
            *(
                Paragraph(line(Run(BOX), " ", answer))
                for answer in (
                    words("Yes, this is my list"),
                    words("I want to change something"),
                    words("I need more time"),
                )
            ),
            _signatures(circle, words),
        ],
        size=for_main_person(circle),
    )


def sign_columns(words: Words) -> tuple[Column, ...]:
    """Return the columns in which people sign."""
    return (
        Column(line(words("Name")), 55),
        Column(line(words("Signature")), 70),
        Column(line(words("Date")), 40),
    )


def _columns(words: Words) -> tuple[Column, ...]:
    return (
        Column(line(words("No.")), 10),
        Column(line(words("Name and what you call them")), 65),
        Column(line(words("Yes")), 22),
        Column(line(words("No")), 22),
        Column(line(words("Later")), 22),
        Column(line(words("Note")), 24),
    )


def _row(circle: Circle, place: int, person: Person) -> tuple[tuple[Line, ...], ...]:
    said = (line(written(circle, person.called)),) if person.called else ()
    box = (line(Run(BOX)),)
    return ((line(str(place)),), (line(name(person.name)), *said), box, box, box, ())


def _signatures(circle: Circle, words: Words) -> Signatures:
    convener = circle.case.convener_name
    return Signatures(
        heading=line(words("Signatures")),
        continued=line(words("Signatures (continued)")),
        sentences=(line(strong(words("This is how I want it."))),),
        name=words("Signatures"),
        columns=sign_columns(words),
        names=(named(called(circle)), *([named(convener)] if convener else [])),
    )
