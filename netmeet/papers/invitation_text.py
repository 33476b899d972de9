"""The text of the invitation as the main person reads it: the letters without their readers.

It has the sentences of the letters, and no name, address, number, day or place of anybody's: a
reader who is nobody stands for all who get the same kind of letter.
"""

from dataclasses import dataclass

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Group
from netmeet.domain.model import Guardian, Person
from netmeet.papers.blocks import Block, Heading, Items, Paragraph, line, name
from netmeet.papers.frame import says
from netmeet.papers.invitation import reason, salutation
from netmeet.papers.letter_parts import (
    how_to_come,
    if_you_cannot,
    privacy,
    say_prison,
    what_happens,
)
from netmeet.papers.readers import Reader
from netmeet.papers.to_professionals import for_volunteer
from netmeet.words.catalogue import Words

NOBODY = "…"


@dataclass(frozen=True)
class Kind:
    """A kind of letter: to which group, whether it may say prison, and whether about a child."""

    group: Group
    says_prison: bool = False
    to_guardian: bool = False


KINDS = (
    Kind(Group.FAMILY),
    Kind(Group.PROFESSIONALS),
    Kind(Group.VOLUNTEERS),
    Kind(Group.FAMILY, to_guardian=True),
)


def kind_of(circle: Circle, person: Person) -> Kind:
    """Return which kind of letter a person gets; friends get the same as family."""
    is_child = circle.is_child(person)
    private = is_child or person.group is Group.FRIENDS
    guardians = [one.person for one in person.guardians if one.person is not None]
    return Kind(
        Group.FAMILY if private else person.group, say_prison([person, *guardians]), is_child
    )


def letter(circle: Circle, words: Words, kind: Kind) -> list[Block]:
    """Return the text of one kind of letter, as far as it is the same for everybody."""
    reader, nobody = _reader(circle, kind)
    blocks: list[Block] = [says(salutation(words, reader, nobody))]
    if not kind.says_prison:
        convener = circle.case.convener_name or words("the convener")
        blocks.append(
            says(words("Talk with %(convener)s first. Then you will hear more.", convener=convener))
        )
    blocks += own_part(circle, words, kind)
    if kind.group is Group.VOLUNTEERS:
        blocks += for_volunteer(words)
    # Where people meet is no part of this.
    prison = how_to_come(circle, words, reader, nobody)
    return [
        *blocks,
        *(block for block in prison if isinstance(block, Heading | Items)),
        *if_you_cannot(circle, words, reader),
        *privacy(circle, words, reader, nobody),
        says(words("Kind regards")),
        Paragraph(line(name(circle.case.convener_name or words("The convener")))),
    ]


def own_part(circle: Circle, words: Words, kind: Kind) -> list[Block]:
    """Return why somebody is invited, and what happens at the meeting."""
    reader, nobody = _reader(circle, kind)
    return [
        says(reason(circle, words, reader, nobody)),
        *what_happens(circle, words, reader, nobody),
    ]


def _reader(circle: Circle, kind: Kind) -> tuple[Reader, Person]:
    nobody = Person(key="", name=NOBODY, group=kind.group, mention_prison=kind.says_prison)
    guardian = Guardian(name=NOBODY) if kind.to_guardian else None
    return Reader(circle.case.language, who=nobody, guardian=guardian), nobody
