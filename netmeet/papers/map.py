"""The network map: who is in the main person's life, as a picture and group by group as a list."""

from collections.abc import Sequence

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, Group, MoreContact
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.domain.network_map import SIZE, Drawing, Shown, drawing, shortened
from netmeet.domain.shapes import Look, Sketch, Text
from netmeet.papers.blocks import (
    Block,
    Column,
    Line,
    Paper,
    Picture,
    Table,
    line,
    name,
)
from netmeet.papers.frame import called, for_main_person, framed, hint, lead, says, section, written
from netmeet.papers.invite_list import in_order
from netmeet.papers.readers import Reader, Readers, Withheld, main_person
from netmeet.words.catalogue import N_, Words
from netmeet.words.labels import label

KIND = "map"
WIDTH = 165
RINGS = {1: N_("Closest to you"), 2: N_("Close to you"), 3: N_("Further away")}
MORE = {
    MoreContact.YES: N_("Yes"),
    MoreContact.AS_NOW: N_("As now"),
    MoreContact.UNKNOWN: N_("I do not know"),
}
SEVERAL_GROUPS = {
    2: N_("Network map for %(name)s: %(count)s people in two groups; the list follows"),
    3: N_("Network map for %(name)s: %(count)s people in three groups; the list follows"),
    4: N_("Network map for %(name)s: %(count)s people in four groups; the list follows"),
}


def readers(circle: Circle) -> Readers:
    """Give the main person, when somebody is on the map."""
    yield main_person(circle) if circle.drawn else Withheld(Hold.NOBODY_ON_THE_MAP)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return picture and list; nobody is crossed out, and a no is as silent as no answer."""
    blocks: list[Block] = [
        lead(circle, words),
        says(words("These are the people in your life. You decide who is invited.")),
        picture(circle, words, circle.drawn),
        *legend(words),
    ]
    shown = circle.drawn
    people = [person for person in in_order(circle, words) if person in shown]
    for group in Group:
        members = [person for person in people if person.group is group]
        if members:
            blocks += [section(label(words, group)), _table(circle, words, group, members)]
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Network map"),
        blocks=blocks,
        size=for_main_person(circle),
    )


def picture(circle: Circle, words: Words, people: Sequence[Shown]) -> Picture:
    """Return the drawing of people, said in words too."""
    drawn = sketch(circle, words, drawing(people))
    return Picture(drawn, WIDTH, _alt(circle, words, people))


def legend(words: Words) -> list[Block]:
    """Return what the forms and the marks on a map mean."""
    return [
        hint(
            words("Circle: family. Square: friends. Hexagon: professionals. Diamond: volunteers.")
        ),
        hint(words("✓ means yes, ? means later, + means more contact is wanted.")),
    ]


def sketch(circle: Circle, words: Words, drawn: Drawing) -> Sketch:
    """Return a drawing in a reader's language, with the main person in the middle."""
    texts = (
        Text(text.x, text.y, _said(circle, words, text), text.look, text.side)
        for text in drawn.texts
    )
    return Sketch(SIZE, drawn.shapes, tuple(texts))


def _said(circle: Circle, words: Words, text: Text[object]) -> str:
    if text.look is Look.MAIN:
        return shortened(called(circle))
    if isinstance(text.said, Group):
        return label(words, text.said)
    if isinstance(text.said, int):
        return words("+%(count)s in the list", count=text.said)
    return str(text.said)


def _alt(circle: Circle, words: Words, people: Sequence[Shown]) -> str:
    groups = len({person.group for person in people})
    if groups > 1:
        return words(SEVERAL_GROUPS[groups], name=called(circle), count=len(people))
    return words.plural(
        "Network map for %(name)s: %(count)s person; the list follows",
        "Network map for %(name)s: %(count)s people in one group; the list follows",
        len(people),
        name=called(circle),
    )


def _table(circle: Circle, words: Words, group: Group, people: list[Person]) -> Table:
    return Table(
        label(words, group),
        (
            Column(line(words("Name and what you call them")), 75),
            Column(line(words("How close")), 35),
            Column(line(words("More contact?")), 33),
            Column(line(words("Invite?")), 22),
        ),
        tuple(_row(circle, words, person) for person in people),
    )


def _row(circle: Circle, words: Words, person: Person) -> tuple[tuple[Line, ...], ...]:
    ring = (line(words(RINGS[person.ring])),) if person.ring else ()
    more = (line(words(MORE[person.more_contact])),) if person.more_contact else ()
    marked = person.choice in (Choice.YES, Choice.LATER)
    choice = (line(label(words, person.choice)),) if person.choice and marked else ()
    return ((named(circle, person),), ring, more, choice)


def named(circle: Circle, person: Person) -> Line:
    """Return a name and what the main person calls them."""
    said = (" · ", written(circle, person.called)) if person.called else ()
    return line(name(person.name), *said)
