"""The questions: where we stand, and what the network is asked to answer, with room to write."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice
from netmeet.domain.model import Question
from netmeet.papers.agenda import in_the_room
from netmeet.papers.blocks import Block, Column, Paper, Paragraph, Table, Together, Voice, line
from netmeet.papers.frame import framed, lead, says, section, written, written_in
from netmeet.papers.readers import Reader, Readers
from netmeet.words.catalogue import Words
from netmeet.words.labels import label

KIND = "questions"
ROOM_TO_WRITE = 42


def readers(circle: Circle) -> Readers:
    """Give one reader for each language of the main person and the expected."""
    return in_the_room(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the sheet; only questions that the main person has said yes to stand on it."""
    blocks: list[Block] = [lead(circle, words), *written_in(circle, words)]
    if circle.case.situation:
        blocks += [
            section(words("Where we stand")),
            Paragraph(line(written(circle, circle.case.situation))),
        ]
    asked = [question for question in circle.case.questions if question.choice is Choice.YES]
    if not asked:
        blocks.append(says(words("No questions have been chosen yet.")))
    blocks += [_question(circle, words, place, question) for place, question in enumerate(asked, 1)]
    return framed(circle, words, kind=KIND, title=words("Questions"), blocks=blocks)


def _question(circle: Circle, words: Words, place: int, question: Question) -> Together:
    return Together(
        (
            section(f"{place}. {label(words, question.topic)}"),
            Paragraph(line(written(circle, question.text)), Voice.LEAD),
            Table(
                words("Room for your answer"),
                (Column(line(words("What we say to this")), 165),),
                (((),),),
                ROOM_TO_WRITE,
            ),
        )
    )
