"""The invitation: one letter for one reader, with a reply slip.

A letter names its reader and the main person and nobody else. Where the reader's people may not
learn about the prison it names no prison, room, permission, gate or surname of the main person;
the convener tells the rest on the telephone.
"""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Group
from netmeet.domain.invitations import why_no_letter
from netmeet.domain.model import Person
from netmeet.papers import to_guardians
from netmeet.papers.blocks import Block, Facts, Line, Paper, Paragraph, line
from netmeet.papers.frame import framed, lead, says, written
from netmeet.papers.letter_parts import (
    closing,
    contact,
    how_to_come,
    if_you_cannot,
    letters_of,
    place_lines,
    privacy,
    says_prison,
    shown_name,
    what_happens,
    whom_to_call,
)
from netmeet.papers.readers import Reader, Readers, Withheld, guardians, one
from netmeet.papers.reply_slip import reply_slip
from netmeet.papers.times import span_of
from netmeet.papers.to_professionals import for_informant, for_volunteer, gives_information
from netmeet.words import dates
from netmeet.words.catalogue import Words

KIND = "invitation"


def readers(circle: Circle) -> Readers:
    """Give each invited person who may come, or the guardians of a child."""
    for person in circle.people:
        hold = why_no_letter(circle, person)
        if hold:
            yield Withheld(hold, str(circle.number(person)))
        elif circle.is_child(person):
            yield from guardians(circle, person)
        else:
            yield one(circle, person)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:
    """Return the letter to one reader."""
    person = reader.who
    if not isinstance(person, Person):
        raise TypeError("an invitation has one person")
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Invitation"),
        blocks=[
            lead(circle, words, shown_name(circle, reader, person)),
            *_opening(circle, words, reader, person),
            _facts(circle, words, reader, person),
            *what_happens(circle, words, reader, person),
            *_for_group(circle, words, reader, person),
            *how_to_come(circle, words, reader, person),
            *if_you_cannot(circle, words, reader),
            *privacy(circle, words, reader, person),
            *closing(circle, words),
            reply_slip(circle, words, reader, person),
        ],
    )


def _opening(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    blocks: list[Block] = [says(salutation(words, reader, person))]
    if not says_prison(reader, person):
        blocks.append(says(call_first(circle, words)))
    blocks.append(says(reason(circle, words, reader, person)))
    if person.greeting and reader.guardian is None:
        said = words("A greeting from %(name)s:", name=shown_name(circle, reader, person))
        blocks.append(Paragraph(line(said, " ", written(circle, person.greeting))))
    return blocks


def salutation(words: Words, reader: Reader, person: Person) -> str:
    """Return how a letter begins: first names among family and friends."""
    whole = reader.guardian.name if reader.guardian else person.name
    private = person.group in (Group.FAMILY, Group.FRIENDS)
    return words("Dear %(name)s,", name=whole.split()[0] if private else whole)


def call_first(circle: Circle, words: Words) -> str:
    """Return that the reader should talk with the convener before anything else."""
    phone = contact(circle, words, circle.case.convener_phone)
    convener = circle.case.convener_name or words("the convener")
    if not phone:
        return words("Talk with %(convener)s first. Then you will hear more.", convener=convener)
    return words(
        "Call %(convener)s on %(phone)s first. Then you will hear more.",
        convener=convener,
        phone=phone,
    )


def reason(circle: Circle, words: Words, reader: Reader, person: Person) -> str:
    """Return why the reader gets this letter."""
    main = shown_name(circle, reader, person)
    if reader.guardian is not None:
        return to_guardians.reason(words, main, person)
    if gives_information(circle, person):
        return words(
            "%(name)s would like you to come to a meeting and tell what support is possible.",
            name=main,
        )
    if person.group is Group.VOLUNTEERS:
        return words(
            "%(name)s would like to invite you, as a volunteer, to a meeting with the network.",
            name=main,
        )
    if person.group is Group.PROFESSIONALS:
        return words("%(name)s would like to invite you to a meeting with the network.", name=main)
    return words(
        "%(name)s would like to invite you to a meeting, because you are important to %(name)s.",
        name=main,
    )


def _for_group(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    if gives_information(circle, person):
        return for_informant(circle, words, person, shown_name(circle, reader, person))
    return for_volunteer(words) if person.group is Group.VOLUNTEERS else []


def _facts(circle: Circle, words: Words, reader: Reader, person: Person) -> Facts:
    meeting = circle.meeting
    if meeting is None:
        raise TypeError("an invitation has a meeting")
    case = circle.case
    rows: list[tuple[Line, tuple[Line, ...]]] = [
        (
            line(words("When")),
            (line(dates.letter_day(words, meeting.starts.date())), line(span_of(words, meeting))),
        ),
        (line(words("Where")), place_lines(circle, words, letters_of(reader, person))),
        (line(words("How long")), (line(dates.length_of(words, meeting.minutes)),)),
        (line(words("Who you can call")), whom_to_call(circle, words)),
    ]
    if case.reply_by:
        day = dates.running_day(words, case.reply_by)
        rows.append((line(words("Reply by")), (line(day),)))
    return Facts(words("Facts about the meeting"), tuple(rows))
