"""The empty network map: rings and groups around the main person, to be drawn on by hand."""

from netmeet.domain.circle import Circle
from netmeet.domain.network_map import drawing
from netmeet.papers.blocks import Paper, Picture
from netmeet.papers.frame import called, for_main_person, framed, lead, says
from netmeet.papers.map import WIDTH, sketch
from netmeet.papers.readers import Reader, Readers, main_person
from netmeet.words.catalogue import Words

KIND = "empty-map"


def readers(circle: Circle) -> Readers:
    """Give the main person, always."""
    yield main_person(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return what to do, and the map without anybody but the main person."""
    alt = words(
        "Empty network map for %(name)s: three rings and four groups, to write names in",
        name=called(circle),
    )
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Draw your network"),
        blocks=[
            lead(circle, words),
            says(words("You are in the middle. Write the people in your life around you.")),
            says(
                words(
                    "The closer you are to somebody, the nearer to the middle. Put a + where you "
                    "want more contact."
                )
            ),
            Picture(sketch(circle, words, drawing([])), WIDTH, alt),
        ],
        size=for_main_person(circle),
    )
