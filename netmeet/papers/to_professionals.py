"""What a letter says only to a professional or to a volunteer."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice
from netmeet.domain.model import Person
from netmeet.papers.blocks import Block, Items, line
from netmeet.papers.frame import says, section, written
from netmeet.words.catalogue import Words


def for_professional(circle: Circle, words: Words, person: Person) -> list[Block]:
    """Return the questions to give facts about, the minutes, and what the role is."""
    own = [
        question
        for question in circle.case.questions
        if question.informant is person and question.choice is Choice.YES
    ]
    blocks: list[Block] = [section(words("What we ask of you"))]
    if own:
        blocks += [
            says(words("Please tell facts that help the network to answer:")),
            Items(tuple(line(written(circle, question.text)) for question in own)),
        ]
    blocks.append(says(_how(words, person)))
    return blocks


def for_volunteer(words: Words) -> list[Block]:
    """Return the role of a volunteer."""
    return [
        section(words("Your role")),
        says(
            words(
                "You are there as a volunteer. You decide yourself what you want to offer. "
                "Your organisation tells you about expenses. You have a duty of confidentiality."
            )
        ),
    ]


def _how(words: Words, person: Person) -> str:
    sentences = [
        words(
            "Tell what support you can offer, and leave the plan to the network. "
            "Tell only what the one you come for already knows. "
            "Write nothing about the person in e-mails."
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
