"""What a letter says to the guardian of a child: it asks the guardian, and speaks of the child."""

from netmeet.domain.circle import Circle
from netmeet.domain.model import Person
from netmeet.domain.permissions import is_allowed_on_the_day
from netmeet.papers.blocks import Block
from netmeet.papers.frame import says, section
from netmeet.words.catalogue import Words


def choice(words: Words) -> str:
    """Return that the guardians and the child decide."""
    return words(
        "You and the child decide. The child can come to a part of the meeting, "
        "and an adult whom the child knows can sit beside the child all the time."
    )


def what_the_prison_asks(circle: Circle, words: Words, child: Person) -> list[str]:
    """Return what a child needs at the gate."""
    permission = (
        words("The prison has given permission for %(child)s.", child=child.name)
        if is_allowed_on_the_day(circle, child)
        else words(
            "%(child)s needs permission to visit. We help you to ask the prison for it.",
            child=child.name,
        )
    )
    return [
        permission,
        words("An adult comes along, and brings valid photo identification."),
    ]


def if_the_child_does_not_come(words: Words) -> list[Block]:
    """Return how a child can take part without coming."""
    return [
        section(words("If the child does not come")),
        says(words("The child can send a message or a drawing. We read the message aloud.")),
    ]


def privacy_sentences(words: Words, main: str, until: str) -> list[str]:
    """Return where the two names come from, how long they are kept, and what one may ask."""
    return [
        words("We have your name and the name of the child from %(name)s.", name=main),
        until,
        words("You can ask to see, correct or delete what we have written about you both."),
    ]


def reason(words: Words, main: str, child: Person) -> str:
    """Return why the guardian gets this letter."""
    return words(
        "%(name)s would like to invite %(child)s to a meeting. "
        "You have parental responsibility, so we ask you first.",
        name=main,
        child=child.name,
    )


def answers(words: Words) -> tuple[str, ...]:
    """Return what a guardian can tick."""
    return (
        words("Yes, the child may come"),
        words("Yes, to a part of the meeting"),
        words("No, the child may not come"),
        words("I want to talk with you first"),
    )
