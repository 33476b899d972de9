"""The blank agreement: the paper twin, to be filled in by hand in the room."""

from netmeet.domain.circle import Circle
from netmeet.papers.agenda import in_the_room
from netmeet.papers.agreement_rows import commitment_columns
from netmeet.papers.blocks import (
    BOX,
    Block,
    Facts,
    Line,
    PageBreak,
    Paper,
    Run,
    Signatures,
    Table,
    line,
    name,
)
from netmeet.papers.frame import called, framed, lead, section
from netmeet.papers.invite_list import sign_columns
from netmeet.papers.readers import Reader, Readers
from netmeet.words import dates
from netmeet.words.catalogue import Words

KIND = "blank-agreement"
ROW = 24
PAGES = (range(1, 7), range(7, 10), range(10, 19))
SIGNERS = 8


def readers(circle: Circle) -> Readers:
    """Give one reader for each language of the main person and the expected."""
    return in_the_room(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return empty rows 1 to 9, the end with signatures, and a sheet with rows 10 to 18."""
    first, second, more = PAGES
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Agreement"),
        blocks=[
            lead(circle, words),
            _facts(circle, words),
            section(words("What we agreed")),
            _rows(words, first),
            PageBreak(),
            _rows(words, second),
            _meet_again(words),
            _signatures(words),
            PageBreak(),
            section(words("Continuation sheet")),
            _rows(words, more),
        ],
    )


def _facts(circle: Circle, words: Words) -> Facts:
    meeting, prison = circle.meeting, circle.case.prison
    day = line(dates.letter_day(words, meeting.starts.date())) if meeting else line("")
    place = ", ".join(text for text in (circle.room, prison.name) if text)
    return Facts(
        words("Facts about the meeting"),
        (
            (line(words("Name")), (line(name(called(circle))),)),
            (line(words("Date")), (day,)),
            (line(words("Place")), (line(name(place)),)),
        ),
    )


def _rows(words: Words, numbers: range) -> Table:
    what = (line(words("First step:")), line(words("How will we know?")))
    kinds = (
        line(Run(BOX), " ", words("We ask others")),
        line(Run(BOX), " ", words("We wish")),
    )
    rows: list[tuple[tuple[Line, ...], ...]] = [
        ((line(str(number)),), (line(""), *what), (line(""), *kinds), ()) for number in numbers
    ]
    return Table(words("What we agreed"), commitment_columns(words), tuple(rows), ROW)


def _meet_again(words: Words) -> Facts:
    """Return one open row, because the page has room for no more beside eight signatures."""
    asked = line(words("We meet again"), "\n", words("Who follows up"))
    return Facts(words("We meet again"), ((asked, ()),))


def _signatures(words: Words) -> Block:
    return Signatures(
        heading=line(words("Signatures")),
        continued=line(words("Signatures (continued)")),
        sentences=(
            line(words("I have read the agreement or had it read to me. I will do my part.")),
        ),
        name=words("Signatures"),
        columns=sign_columns(words),
        names=tuple(line("") for _ in range(SIGNERS)),
    )
