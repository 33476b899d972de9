"""The parts of a letter that every invited person gets."""

from netmeet.domain.circle import Circle, is_allowed_in
from netmeet.domain.codes import Group, Remote, TakesPart, Track, Watch
from netmeet.domain.model import Person
from netmeet.papers.blocks import Block, Items, Paragraph, line, name
from netmeet.papers.frame import says, section
from netmeet.words.catalogue import N_, Words
from netmeet.words.dates import running_day
from netmeet.words.phones import shown

USUAL_ARRIVAL = 30
WATCHED = {
    Watch.SEEN: N_("Staff can see the room during this time, and cannot hear you."),
    Watch.HEARD: N_("Staff can see and hear the room during this time."),
}


def contact(circle: Circle, phone: str | None) -> str:
    """Return a telephone number as it is written in the country of the prison."""
    return shown(phone, circle.case.country) if phone else ""


def what_happens(circle: Circle, words: Words, person: Person) -> list[Block]:
    """Return the three parts of the meeting, and that it is the reader's own choice."""
    private = words(
        "Then the network has its own time, without the convener and the professionals."
    )
    watch = circle.case.prison.private_watch
    if person.mention_prison and watch in WATCHED:
        private = f"{private} {words(WATCHED[watch])}"
    parts = [
        words("First we welcome each other, and professionals tell what they know."),
        private,
        words("In the end you tell what you have agreed, and we write it down."),
    ]
    return [
        section(words("What happens")),
        Items(tuple(line(part) for part in parts)),
        says(_choice(words, person)),
    ]


def how_to_come(circle: Circle, words: Words, person: Person) -> list[Block]:
    """Return what the prison asks of a visitor; nothing where the letter must not say prison."""
    if person.mention_prison is not True:
        return []
    day = circle.case.day
    arrive = day.arrive if day else USUAL_ARRIVAL
    sentences = [
        words("Bring valid photo identification."),
        words("You may not take your mobile telephone in. It is locked away."),
        words.plural(
            "Come %(count)s minute before the meeting begins.",
            "Come %(count)s minutes before the meeting begins.",
            arrive,
        ),
    ]
    if not _is_exempt(person):
        permission = (
            words("The prison has given you permission. Bring the permission if you have a letter.")
            if is_allowed_in(person)
            else words("You need permission to visit. We help you to ask the prison for it.")
        )
        sentences.insert(0, permission)
    blocks: list[Block] = [
        section(words("What you need")),
        Items(tuple(line(sentence) for sentence in sentences)),
    ]
    if day and day.meet_at:
        blocks.append(Paragraph(line(words("We meet here:"), " ", name(day.meet_at))))
    return blocks


def if_you_cannot(circle: Circle, words: Words) -> list[Block]:
    """Return how one can take part without coming."""
    sentences = [words("You can write a message, and we read it aloud.")]
    if circle.case.prison.remote is Remote.YES:
        sentences.append(words("You can also be there by telephone or video. Call and ask."))
    return [section(words("If you cannot come")), says(" ".join(sentences))]


def privacy(circle: Circle, words: Words, person: Person) -> list[Block]:
    """Return where the reader's name comes from, how long it is kept, and whom to ask."""
    case = circle.case
    main = case.called if person.mention_prison else case.called.split()[0]
    until = (
        words(
            "We use it only for the meeting, and delete it on %(day)s at the latest.",
            day=running_day(words, case.delete_on),
        )
        if case.delete_on
        else words("We use it only for the meeting, and delete it afterwards.")
    )
    sentences = [
        words("We have your name from %(name)s.", name=main),
        until,
        words("You can ask to see, correct or delete what we have written about you."),
    ]
    return [section(words("Your information")), says(" ".join(sentences))]


def closing(circle: Circle, words: Words) -> list[Block]:
    """Return the end of the letter."""
    case = circle.case
    blocks: list[Block] = [says(words("Kind regards"))]
    signed = [text for text in (case.convener_name, case.convener_organisation) if text]
    if signed:
        blocks.append(Paragraph(line(name("\n".join(signed)))))
    return blocks


def _is_exempt(person: Person) -> bool:
    return person.permission is not None and person.permission.track is Track.NOT_NEEDED


def _choice(words: Words, person: Person) -> str:
    if person.group is Group.PROFESSIONALS or person.takes_part is TakesPart.INFORMATION:
        return words("You are there for the first part of the meeting.")
    return words(
        "You decide yourself whether you want to come. You can also come to a part of the meeting."
    )
