"""The frame of every paper: its title, the words at the edge of the page, and how names stand."""

import re

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Group, Language
from netmeet.domain.model import Outside, Owner, Person
from netmeet.papers.blocks import (
    Block,
    Facts,
    Heading,
    Line,
    Paper,
    Paragraph,
    Run,
    Size,
    Table,
    Voice,
    line,
    name,
)
from netmeet.words.catalogue import N_, Words
from netmeet.words.numbers import unbroken

# Signs of the private use area, which no sentence of ours holds.
BEGINS, ENDS = "\ue000", "\ue001"
NAMES = re.compile(f"{BEGINS}(.*?){ENDS}", re.DOTALL)
# The public name of the meeting; it is never inflected.
PUBLIC_NAME = N_("Network meeting")
Rows = list[tuple[str, list[Line]]]
ROLES = {
    Group.FAMILY: N_("Family"),
    Group.FRIENDS: N_("Friend"),
    Group.PROFESSIONALS: N_("Professional"),
    Group.VOLUNTEERS: N_("Volunteer"),
}
WRITTEN_IN = {
    Language.DANISH: N_("What people have said stands in Danish, as they said it."),
    Language.BOKMAL: N_("What people have said stands in Norwegian, as they said it."),
    Language.SWEDISH: N_("What people have said stands in Swedish, as they said it."),
    Language.ENGLISH: N_("What people have said stands in English, as they said it."),
}


def role(words: Words, person: Person) -> str:
    """Return what one person is in the network."""
    return words(ROLES[person.group])


def framed(  # noqa: PLR0913 — a frame has these sides
    circle: Circle,
    words: Words,
    *,
    kind: str,
    title: str,
    blocks: list[Block],
    size: Size = Size.NORMAL,
) -> Paper:
    """Return a paper with its heading, and with page numbers and the reference at its edge."""
    return Paper(
        kind=kind,
        language=words.language,
        title=title,
        foot=f"{title} · {circle.case.reference}",
        page=unbroken(words("Page {page} of {pages}")),
        continued=words("%(title)s, continued", title=title),
        blocks=(Heading(1, line(title)), *blocks),
        size=size,
    )


def for_main_person(circle: Circle) -> Size:
    """Return the type size of the main person's own papers."""
    return Size.LARGE if circle.case.easy_read else Size.NORMAL


def lead(circle: Circle, words: Words, shown: str = "") -> Paragraph:
    """Return the line below the heading: the public name of the meeting, and whom it is for."""
    whom, meeting = marked(shown or called(circle)), words(PUBLIC_NAME)
    return Paragraph(
        sentence(words("%(meeting)s for %(name)s", meeting=meeting, name=whom)), Voice.LEAD
    )


def marked(text: str) -> str:
    """Return a name with signs around it, so that `sentence` finds it again."""
    return f"{BEGINS}{text}{ENDS}"


def sentence(text: str) -> Line:
    """Return a sentence in which each marked name is a run of its own."""
    pieces = enumerate(NAMES.split(text))
    return tuple(name(piece) if place % 2 else Run(piece) for place, piece in pieces if piece)


def called(circle: Circle) -> str:
    """Return the main person's own name."""
    return circle.case.called


def section(title: str) -> Heading:
    """Return a heading of the second level."""
    return Heading(2, line(title))


def says(sentence: str) -> Paragraph:
    """Return a paragraph of one sentence or more."""
    return Paragraph(line(sentence))


def hint(sentence: str) -> Paragraph:
    """Return a sentence in small type, for those who work with the paper."""
    return Paragraph(line(sentence), Voice.HINT)


def facts(title: str, rows: Rows) -> Facts:
    """Return a table of facts; a fact may have several lines."""
    return Facts(title, tuple((line(label), tuple(lines)) for label, lines in rows))


def provisions(circle: Circle, words: Words) -> Rows:
    """Return what is brought into the room: equipment, food and drink."""
    day = circle.case.day
    brought = (
        (words("Equipment"), ", ".join(day.equipment) if day else ""),
        (words("Food and drink"), day.food if day else ""),
    )
    return [(label, [line(written(circle, text))]) for label, text in brought if text]


def table_or(table: Table, nothing: str) -> Block:
    """Return a table, or a sentence where it would have no row."""
    return table if table.rows else says(nothing)


def written(circle: Circle, text: str, language: Language | None = None) -> Run:
    """Return what somebody wrote, as it is, in the language in which it was written."""
    return Run(text, language=language or circle.case.language)


def written_in(circle: Circle, words: Words) -> list[Block]:
    """Return the note that the lines are in another language than the paper, if they are."""
    if words.language == circle.case.language:
        return []
    return [says(words(WRITTEN_IN[circle.case.language]))]


def owner(circle: Circle, party: Owner) -> str:
    """Return the name of a party as it stands in a paper."""
    if party is MAIN:
        return called(circle)
    return party.name if isinstance(party, Outside | Person) else ""


def short_name(circle: Circle, party: Owner) -> str:
    """Return a name for a copy that lies in a cell: a child without its surname."""
    if isinstance(party, Person) and circle.is_child(party):
        return party.called or party.name.split()[0]
    return owner(circle, party)


def known_as(person: Person) -> str:
    """Return the first name of family and friends, and the whole name of others."""
    private = person.group in (Group.FAMILY, Group.FRIENDS)
    return person.name.split()[0] if private else person.name


def named(text: str) -> Line:
    """Return a line that is only a name."""
    return line(name(text))
