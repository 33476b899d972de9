"""The follow-up sheet: each line and how it stands, for the one who asks."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CommitmentStatus
from netmeet.domain.commitments import Line as Seen
from netmeet.domain.commitments import for_follow_up
from netmeet.domain.model import Person
from netmeet.papers.agreement import why_no_agreement
from netmeet.papers.agreement_texts import meet_again
from netmeet.papers.blocks import BOX, Column, Items, Line, Paper, Run, Table, line, name, strong
from netmeet.papers.frame import framed, lead, owner, says, section, table_or, written, written_in
from netmeet.papers.readers import Reader, Readers, Withheld
from netmeet.papers.times import when_of
from netmeet.words.catalogue import Words
from netmeet.words.labels import label

KIND = "follow-up"
TO_TICK = (
    CommitmentStatus.STARTED,
    CommitmentStatus.DONE,
    CommitmentStatus.CHANGED,
    CommitmentStatus.NOT_NEEDED,
)


def readers(circle: Circle) -> Readers:
    """Give the follow-up person's language, when there is a line."""
    hold = why_no_agreement(circle)
    if hold:
        yield Withheld(hold)
        return
    keeper = _keeper(circle)
    language = keeper.language if keeper and keeper.language else circle.case.language
    yield Reader(language, who=keeper)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:
    """Return the sheet; nothing on it has failed, and nothing is late."""
    keeper = reader.who if isinstance(reader.who, Person) else None
    rows = tuple(_row(circle, words, seen) for seen in for_follow_up(circle, keeper))
    columns = (
        Column(line(words("No.")), 10),
        Column(line(words("What")), 69),
        Column(line(words("Who and when")), 40),
        Column(line(words("How it stands")), 46),
    )
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Follow-up"),
        blocks=[
            lead(circle, words),
            says(words("Thank you for asking how it is going. Tick what fits each line.")),
            *written_in(circle, words),
            table_or(
                Table(words("How the commitments stand"), columns, rows),
                words("There is no line to ask about."),
            ),
            section(words("Three questions")),
            Items(
                (
                    line(words("What has worked?")),
                    line(words("What has not happened?")),
                    line(words("What needs to be changed?")),
                )
            ),
            *meet_again(circle, words, keeper),
        ],
    )


def _keeper(circle: Circle) -> Person | None:
    """Return the follow-up person, if there is one who may be named."""
    roles = circle.case.roles
    keeper = roles.follow_up if roles else None
    return keeper if keeper and circle.may_be_named(keeper) else None


def _row(circle: Circle, words: Words, seen: Seen) -> tuple[tuple[Line, ...], ...]:
    commitment = seen.commitment
    when = when_of(words, commitment.when)
    who = (line(name(owner(circle, seen.who))),) if seen.who else ()
    now = line(strong(label(words, commitment.status)))
    return (
        (line(str(seen.number)),),
        (line(written(circle, commitment.what)),),
        (*who, *((line(when),) if when else ())),
        (now, *(line(Run(BOX), " ", label(words, status)) for status in TO_TICK)),
    )
