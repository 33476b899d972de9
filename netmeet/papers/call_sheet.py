"""The call: what the convener says on the telephone, in the order of the method.

Where the letter must not say prison, this sheet names no prison, permission or gate either, and no
surname of the main person. It carries no number but the convener's.
"""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Track
from netmeet.domain.model import Person
from netmeet.domain.permissions import is_allowed_on_the_day, lead_days
from netmeet.papers import to_guardians
from netmeet.papers.blocks import Block, Paper, Paragraph, line, name
from netmeet.papers.frame import Rows, facts, framed, hint, lead, says, section
from netmeet.papers.letter_parts import (
    contact,
    how_to_come,
    privacy,
    says_prison,
    shown_name,
    what_happens,
)
from netmeet.papers.readers import Reader
from netmeet.papers.times import span_of
from netmeet.words import dates
from netmeet.words.catalogue import Words

KIND = "call-sheet"


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:
    """Return the call to one person, or to one guardian of a child."""
    person = reader.who
    if not isinstance(person, Person):
        raise TypeError("a call has one person")
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Telephone call"),
        blocks=[
            lead(circle, words, shown_name(circle, reader, person)),
            *_right_person(words, reader, person),
            *_who_i_am(circle, words, reader, person),
            *_why_i_call(circle, words, reader, person),
            *what_happens(circle, words, reader, person),
            *_your_choice(words, reader),
            *_questions(words),
            *_permission(circle, words, reader, person),
            *_keeping_in_touch(words),
            *privacy(circle, words, reader, person),
            *_voicemail(circle, words),
        ],
    )


def _right_person(words: Words, reader: Reader, person: Person) -> list[Block]:
    whole = reader.guardian.name if reader.guardian else person.name
    return [
        section(words("The right person")),
        hint(words("Say only your own name until you know who answers.")),
        says(words("Am I speaking with %(name)s?", name=whole)),
        says(words("Is this a good time? Are you alone?")),
    ]


def _who_i_am(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    convener = circle.case.convener_name
    sentences = [words("My name is %(convener)s.", convener=convener)] if convener else []
    sentences.append(words("I am impartial, and take nobody’s side."))
    if says_prison(reader, person):
        sentences.append(words("I do not work for the prison."))
    return [section(words("Who I am")), says(" ".join(sentences))]


def _why_i_call(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    main = shown_name(circle, reader, person)
    reason = (
        to_guardians.reason(words, main, person)
        if reader.guardian
        else words("%(name)s would like to invite you to a meeting with the network.", name=main)
    )
    blocks: list[Block] = [section(words("Why I call"))]
    if not says_prison(reader, person):
        blocks.append(
            hint(words("Agree with %(name)s first what you may tell. Name no place.", name=main))
        )
    return [*blocks, says(reason), *_facts(circle, words, reader, person)]


def _facts(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    meeting = circle.meeting
    if meeting is None:
        return []
    day = dates.letter_day(words, meeting.starts.date())
    rows: Rows = [(words("When"), [line(day), line(span_of(words, meeting))])]
    if says_prison(reader, person):
        places = [text for text in (circle.case.prison.name, circle.room) if text]
        rows.append((words("Where"), [line(name(place)) for place in places]))
    rows.append((words("How long"), [line(dates.length_of(words, meeting.minutes))]))
    return [facts(words("Facts about the meeting"), rows)]


def _your_choice(words: Words, reader: Reader) -> list[Block]:
    message = (
        words("The child can send a message or a drawing. We read the message aloud.")
        if reader.guardian
        else words("You can write a message, and we read it aloud.")
    )
    support = words("Somebody can come along for support. Tell me first who it is.")
    return [section(words("It is voluntary")), says(f"{message} {support}")]


def _questions(words: Words) -> list[Block]:
    return [
        section(words("What you want")),
        says(words("What would make the meeting good for you?")),
        section(words("Safety")),
        says(words("Is there anybody with whom you do not feel safe in a room?")),
        hint(words("Write down what we do about it, and never the story.")),
        section(words("Practical matters")),
        says(words("What do you need in order to take part?")),
        hint(words("Ask about language, hearing, steps, allergies, child care, travel and work.")),
    ]


def _permission(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    blocks = how_to_come(circle, words, reader, person)
    track = person.permission.track if person.permission else None
    if not blocks or is_allowed_on_the_day(circle, person) or track is Track.NOT_NEEDED:
        return blocks
    usual = words.plural(
        "The prison usually answers within %(count)s day.",
        "The prison usually answers within %(count)s days.",
        lead_days(circle.case, person, circle.today),
    )
    could = words("Is there a reason why the prison could say no? You do not have to answer.")
    return [*blocks, says(usual), says(could)]


def _keeping_in_touch(words: Words) -> list[Block]:
    return [
        section(words("How we keep in touch")),
        says(words("How may I reach you again?")),
        says(words("May we keep your name?")),
        says(words("May the others know that you come?")),
        says(words("May the others have your number?")),
    ]


def _voicemail(circle: Circle, words: Words) -> list[Block]:
    convener = circle.case.convener_name
    phone = contact(circle, words, circle.case.convener_phone)
    blocks: list[Block] = [
        section(words("If nobody answers")),
        hint(words("On voicemail, say only your name and your number.")),
    ]
    said = [text for text in (convener, phone) if text]
    return [*blocks, Paragraph(line(name(", ".join(said))))] if said else blocks
