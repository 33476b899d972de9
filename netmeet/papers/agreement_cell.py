"""The main person's own copy of the agreement, safe to keep in a cell.

Contact data cannot occur; a child stands without its surname; lines kept out of the cell are
left out, and their numbers with them.
"""

from netmeet.domain.circle import Circle
from netmeet.domain.commitments import for_cell
from netmeet.papers.agreement import blocks, why_no_agreement
from netmeet.papers.blocks import Paper
from netmeet.papers.frame import for_main_person, framed, short_name
from netmeet.papers.readers import Reader, Readers, Withheld, main_person
from netmeet.words.catalogue import Words

KIND = "agreement-cell"


def readers(circle: Circle) -> Readers:
    """Give the main person, when there is a line."""
    hold = why_no_agreement(circle)
    yield Withheld(hold) if hold else main_person(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the copy for the cell."""
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Agreement"),
        blocks=blocks(circle, words, for_cell(circle), short_name),
        size=for_main_person(circle),
    )
