"""Address labels: the only paper with an address; cut them out, and shred the rest."""

from collections.abc import Iterator

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Channel
from netmeet.domain.holds import Hold
from netmeet.domain.model import Guardian, Person
from netmeet.papers import invitation
from netmeet.papers.blocks import Labels, Line, Paper, line, name
from netmeet.papers.frame import framed, says
from netmeet.papers.readers import Reader, Readers, Withheld, of_the_place
from netmeet.words.catalogue import Words

KIND = "labels"


def readers(circle: Circle) -> Readers:
    """Give the one who posts, when letters go out and somebody gets one by post."""
    hold = circle.why_nobody() or circle.why_no_letters()
    if hold:
        yield Withheld(hold)
    elif not list(_addressed(circle)):
        yield Withheld(Hold.NO_ADDRESS_LABELS)
    else:
        yield of_the_place(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return one label for each letter: name and address only."""
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Address labels"),
        blocks=[
            says(words("Cut the labels out and shred the rest.")),
            Labels(words("Address labels"), tuple(_addressed(circle))),
        ],
    )


def _addressed(circle: Circle) -> Iterator[tuple[Line, ...]]:
    for reader in invitation.readers(circle):
        if isinstance(reader, Withheld):
            continue
        to = reader.guardian or reader.who
        if not isinstance(to, Guardian | Person):
            continue
        if to.channel is Channel.LETTER and to.address:
            yield tuple(line(name(text)) for text in (to.name, *to.address))
