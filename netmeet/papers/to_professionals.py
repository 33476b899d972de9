"""What a letter says only to one who gives information, or to a volunteer."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, Group
from netmeet.domain.model import Person, Question
from netmeet.papers.blocks import Block, Items, line
from netmeet.papers.frame import says, section, written
from netmeet.words.catalogue import Words


def gives_information(circle: Circle, person: Person) -> bool:
    """Tell whether a professional has a question or minutes of their own."""
    own = bool(_questions(circle, person)) or person.minutes is not None
    return own and person.group is Group.PROFESSIONALS


def for_informant(circle: Circle, words: Words, person: Person, main: str) -> list[Block]:
    """Return the questions to give facts about, the minutes, and what the role is."""
    blocks: list[Block] = [section(words("What we ask of you"))]
    own = _questions(circle, person)
    if own:
        blocks += [
            says(words("Tell facts that help the network to answer:")),
            Items(tuple(line(written(circle, question.text)) for question in own)),
        ]
    blocks.append(says(_how(words, person, main)))
    return blocks


def for_volunteer(words: Words) -> list[Block]:
    """Return the role of a volunteer."""
    return [
        section(words("Your role")),
        says(
            words(
                "You are there as a volunteer. You decide yourself what you want to offer. "
                "Ask your organisation about expenses. You have a duty of confidentiality."
            )
        ),
    ]


def _questions(circle: Circle, person: Person) -> list[Question]:
    return [
        question
        for question in circle.case.questions
        if question.informant is person and question.choice is Choice.YES
    ]


def _how(words: Words, person: Person, main: str) -> str:
    sentences = [
        words(
            "Tell what support you can offer, and leave the plan to the network. "
            "Tell only what %(name)s already knows, and write nothing about it in e-mails.",
            name=main,
        )
    ]
    if person.minutes:
        sentences.insert(
            0,
            words.plural(
                "You have %(count)s minute.",
                "You have %(count)s minutes.",
                person.minutes,
            ),
        )
    return " ".join(sentences)
