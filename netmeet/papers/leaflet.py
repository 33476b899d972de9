"""The leaflet: what the meeting is, who decides, and that it is voluntary; no names."""

from netmeet.domain.agenda import USUAL_LENGTH, shares
from netmeet.domain.circle import Circle
from netmeet.domain.codes import Part
from netmeet.papers.blocks import Block, Items, Paper, Paragraph, Size, Voice, line
from netmeet.papers.frame import PUBLIC_NAME, framed, says, section
from netmeet.papers.letter_parts import contact
from netmeet.papers.readers import Reader, Readers, everybody
from netmeet.words.catalogue import Words
from netmeet.words.dates import length_of

KIND = "leaflet"


def readers(circle: Circle) -> Readers:
    """Give one reader for each language of the main person and the invited."""
    return everybody(circle, circle.invited)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the leaflet; it never says prison, so that it can go to anybody."""
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("About the meeting"),
        blocks=[
            Paragraph(line(words(PUBLIC_NAME)), Voice.LEAD),
            *_what(words),
            *the_day(circle, words),
            *_expected(words),
            *_secrecy(words),
            *_call(circle, words),
        ],
        size=Size.LARGE,
    )


def the_day(circle: Circle, words: Words) -> list[Block]:
    """Return what happens on the day: three parts, and about how long each takes."""
    minutes = shares(circle.meeting.minutes if circle.meeting else USUAL_LENGTH)
    together = minutes[Part.TELLING] + minutes[Part.CLOSING]
    return [
        section(words("What happens on the day?")),
        Items(
            (
                line(
                    words(
                        "First we welcome each other, and professionals tell what they know. "
                        "It takes about %(length)s.",
                        length=length_of(words, minutes[Part.WELCOME] + minutes[Part.INFORMATION]),
                    )
                ),
                line(
                    words(
                        "Then the network has its own time, and there is something to eat. The "
                        "professionals and the convener leave the room. It takes about "
                        "%(length)s.",
                        length=length_of(words, minutes[Part.PRIVATE]),
                    )
                ),
                line(
                    words(
                        "In the end you tell what you have agreed. We write it down and read "
                        "it aloud. It takes about %(length)s.",
                        length=length_of(words, together),
                    )
                ),
            )
        ),
    ]


def _what(words: Words) -> list[Block]:
    return [
        section(words("What is it?")),
        says(
            words(
                "It is a meeting where one person gathers people who mean something to them. "
                "Together you find out how you can support that person."
            )
        ),
        section(words("Who decides?")),
        says(
            words(
                "The person whom the meeting is for decides who is invited and what you talk about."
            )
        ),
        says(
            words(
                "The convener is impartial. The convener takes no side and does not decide "
                "what you agree."
            )
        ),
    ]


def _expected(words: Words) -> list[Block]:
    return [
        section(words("What is expected of you?")),
        says(words("It is voluntary. You can always say no or change your mind.")),
        says(
            words(
                "You can also take part in a part of the meeting, or send a message that is "
                "read aloud."
            )
        ),
        says(words("Nobody is pressed to promise anything.")),
    ]


def _secrecy(words: Words) -> list[Block]:
    return [
        section(words("What happens with what we say?")),
        says(words("What we hear stays between us. Only the agreement is written down.")),
        says(
            words(
                "The convener has a duty of confidentiality. But if a child or somebody else "
                "is in danger, the convener must tell somebody who can help."
            )
        ),
    ]


def _call(circle: Circle, words: Words) -> list[Block]:
    number = contact(circle, words, circle.case.convener_phone)
    return [
        section(words("Who can you call?")),
        says(
            words("Call the convener on %(phone)s.", phone=number)
            if number
            else words("Ask the one who gave you this sheet.")
        ),
    ]
