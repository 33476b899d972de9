"""The list for the prison: names, roles, tracks, date, room and equipment on one page."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import PermissionStatus, Track
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.domain.permissions import ends_too_early
from netmeet.papers.blocks import Column, Line, Paper, Table, line, name
from netmeet.papers.frame import Rows, called, facts, framed, lead, provisions, role, says, table_or
from netmeet.papers.letter_parts import contact
from netmeet.papers.readers import Reader, Readers, Withheld, of_the_place
from netmeet.papers.times import span_of
from netmeet.words import dates
from netmeet.words.catalogue import Words
from netmeet.words.labels import label
from netmeet.words.names import sort_key

KIND = "permission-list"


def readers(circle: Circle) -> Readers:
    """Give the prison, when the list is signed."""
    if circle.case.remand_restrictions:
        yield Withheld(Hold.REMAND_RESTRICTIONS)
    elif circle.case.list_signed is None:
        yield Withheld(Hold.LIST_NOT_SIGNED)
    else:
        yield of_the_place(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the list: nothing about topics, and no reason for anything."""
    people = by_name_at_gate(words, circle.expected)
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("List for the prison"),
        blocks=[
            lead(circle, words),
            says(words("We ask for permission and a room for a meeting with these people.")),
            facts(words("Facts about the meeting"), _facts(circle, words, len(people))),
            table_or(_people(circle, words, people), words("Nobody is expected yet.")),
            says(
                words(
                    "During the private time only the network is in the room. "
                    "Tell us in advance if that is not possible."
                )
            ),
        ],
    )


def _people(circle: Circle, words: Words, people: list[Person]) -> Table:
    return Table(
        words("People who come"),
        (
            Column(line(words("No.")), 10),
            Column(line(words("Name")), 65),
            Column(line(words("Role")), 45),
            Column(line(words("Permission")), 45),
        ),
        tuple(_row(circle, words, place, one) for place, one in enumerate(people, 1)),
    )


def name_at_gate(person: Person) -> str:
    """Return the name as it stands on the person's identification, where that is known."""
    return person.name_on_id or person.name


def by_name_at_gate(words: Words, people: list[Person]) -> list[Person]:
    """Return people in the order of these names."""
    return sorted(people, key=lambda one: sort_key(words.language, name_at_gate(one)))


def permission_of(words: Words, person: Person) -> str:
    """Return where the prison's answer about a person stands."""
    permission = person.permission
    if permission and permission.track is Track.NOT_NEEDED:
        return label(words, Track.NOT_NEEDED)
    status = permission.status if permission else None
    shown = label(words, status or PermissionStatus.NOT_ASKED)
    if permission and status is PermissionStatus.ASKED and permission.asked:
        day = dates.short_day(words, permission.asked)
        return words("Asked %(day)s", day=day)
    return shown


def permission_lines(circle: Circle, words: Words, person: Person) -> tuple[Line, ...]:
    """Return the answer, and its last day where that is before the day of the meeting."""
    said = line(permission_of(words, person))
    until = person.permission.valid_until if person.permission else None
    if until is None or not ends_too_early(circle, person):
        return (said,)
    day = dates.letter_day(words, until)
    return said, line(words("Valid until %(day)s.", day=day))


def _facts(circle: Circle, words: Words, count: int) -> Rows:
    case, meeting = circle.case, circle.meeting
    rows: Rows = [
        (words("Meeting for"), [line(name(called(circle)))]),
        (words("Prison"), [line(name(case.prison.name))]),
    ]
    if meeting and circle.why_no_meeting() is None:
        when = dates.letter_day(words, meeting.starts.date())
        rows.append((words("When"), [line(f"{when} {span_of(words, meeting)}")]))
    if circle.room:
        rows.append((words("Room"), [line(name(circle.room))]))
    coming = words.plural("%(count)s visitor", "%(count)s visitors", count)
    rows.append((words("How many"), [line(coming)]))
    rows += provisions(circle, words)
    officer = [case.officer_name, contact(circle, words, case.officer_phone)]
    convener = [
        case.convener_name,
        case.convener_organisation,
        contact(circle, words, case.convener_phone),
    ]
    for title, people in ((words("Contact in the prison"), officer), (words("Convener"), convener)):
        found = ", ".join(text for text in people if text)
        if found:
            rows.append((title, [line(name(found))]))
    return rows


def _row(circle: Circle, words: Words, place: int, person: Person) -> tuple[tuple[Line, ...], ...]:
    roles = [line(role(words, person))]
    if circle.is_child(person):
        roles.append(line(words("Child")))
    if person.support_for is not None:
        roles.append(line(words("Support person")))
    return (
        (line(str(place)),),
        (line(name(name_at_gate(person))),),
        tuple(roles),
        permission_lines(circle, words, person),
    )
