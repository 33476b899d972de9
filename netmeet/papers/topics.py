"""Topics and questions: the paper twin of the page, to be filled in by hand together."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, Topic
from netmeet.domain.model import Question
from netmeet.domain.questions import kept
from netmeet.domain.tasks import MOST_QUESTIONS
from netmeet.papers.blocks import (
    BOX,
    Block,
    Column,
    Items,
    Line,
    Paper,
    Paragraph,
    Run,
    Table,
    Together,
    line,
    name,
    strong,
)
from netmeet.papers.frame import for_main_person, framed, lead, says, section, written
from netmeet.papers.readers import Reader, Readers, main_person
from netmeet.words.catalogue import Words
from netmeet.words.labels import label
from netmeet.words.wordings import QUESTION_BEGINNINGS

KIND = "topics"
ROOM_FOR_A_QUESTION = 24
ROOM_TO_WRITE = 42


def readers(circle: Circle) -> Readers:
    """Give the main person, always."""
    yield main_person(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the nine topics, the questions so far with room for more, and what to leave out.

    What the meeting shall not talk about is asked for and never printed: the sheet may lie about.
    """
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Topics and questions"),
        blocks=[
            lead(circle, words),
            says(words("You decide. You can change your mind.")),
            *_topics(words),
            *_questions(circle, words),
            _leave_out(words),
        ],
        size=for_main_person(circle),
    )


def _topics(words: Words) -> list[Block]:
    return [
        section(words("What do you want to talk about?")),
        *(Paragraph(line(Run(BOX), " ", label(words, topic))) for topic in Topic),
    ]


def _questions(circle: Circle, words: Words) -> list[Block]:
    chosen = [_row(circle, words, place, one) for place, one in enumerate(kept(circle.case), 1)]
    empty = [((line(str(place)),), (), ()) for place in range(len(chosen) + 1, MOST_QUESTIONS + 1)]
    return [
        section(words("What do you want the network to answer?")),
        says(words("Everybody at the meeting reads the questions. They can begin like this:")),
        Items(tuple(line(words(one)) for one in QUESTION_BEGINNINGS)),
        Table(
            words("Your questions"),
            (
                Column(line(words("No.")), 12),
                Column(line(words("Your question")), 103),
                Column(line(words("Who can tell us facts about this?")), 50),
            ),
            (*chosen, *empty),
            ROOM_FOR_A_QUESTION,
        ),
    ]


def _row(
    circle: Circle, words: Words, place: int, question: Question
) -> tuple[tuple[Line, ...], ...]:
    informant = question.informant
    named = [informant] if informant and circle.may_be_named(informant) else []
    later = (line(label(words, Choice.LATER)),) if question.choice is Choice.LATER else ()
    return (
        (line(str(place)),),
        (
            line(strong(label(words, question.topic))),
            line(written(circle, question.text)),
            *later,
        ),
        tuple(line(name(person.name)) for person in named),
    )


def _leave_out(words: Words) -> Together:
    return Together(
        (
            section(words("Is there something we shall not talk about?")),
            says(words("Only the chair and the convener read this.")),
            Table(
                words("Room to write"),
                (Column(line(words("We do not talk about this")), 165),),
                (((),),),
                ROOM_TO_WRITE,
            ),
        )
    )
