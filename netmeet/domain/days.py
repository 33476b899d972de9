"""The plan of the day: who may take a role, who needs an interpreter, who gives information."""

from netmeet.domain.agenda import agenda, shares
from netmeet.domain.circle import Circle
from netmeet.domain.codes import Group, Need, Part
from netmeet.domain.model import Person
from netmeet.domain.tasks import informants

MOST_MINUTES = 720
EARLIEST_ARRIVAL = 240


def interpreted(circle: Circle) -> list[Person]:
    """Return who of the expected needs an interpreter."""
    return [person for person in circle.expected if person.interpreter]


def speakers(circle: Circle) -> list[Person]:
    """Return who gives information, and the other professionals, who may yet be asked to."""
    giving = informants(circle)
    return [
        person
        for person in circle.expected
        if person in giving or person.group is Group.PROFESSIONALS
    ]


def minutes_of_parts(circle: Circle) -> dict[Part, int]:
    """Return the planned minutes of each part, or else the usual share of it."""
    items = agenda(circle.case)
    known = {item.part: item.minutes for item in items}
    usual = shares(circle.meeting.minutes) if circle.meeting else {}
    return {part: known.get(part, usual.get(part, 0) if not known else 0) for part in Part}


def needs_without_line(circle: Circle) -> list[tuple[Person, Need]]:
    """Return what the expected need and nobody has taken up as a line of the plan."""
    day = circle.case.day
    lines = {(id(line.person), line.need) for line in day.arranged} if day else set()
    return [
        (person, Need(need))
        for person in circle.expected
        for need in person.needs
        if (id(person), need) not in lines
    ]
