"""The parts of a letter that every invited person gets."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Remote, TakesPart, Track, Watch
from netmeet.domain.model import Person
from netmeet.domain.permissions import is_allowed_on_the_day
from netmeet.papers import to_guardians
from netmeet.papers.blocks import Block, Items, Line, Paragraph, Together, line, name
from netmeet.papers.frame import called, says, section, written
from netmeet.papers.readers import LANGUAGE_OF, Reader
from netmeet.words.catalogue import N_, Words
from netmeet.words.dates import running_day
from netmeet.words.phones import shown

USUAL_ARRIVAL = 30
# Where a reader probably dials from; English readers get the code of the country.
LIVES_IN: dict[str, str] = {language: country for country, language in LANGUAGE_OF.items()}
ABROAD = "GB"
WATCHED = {
    Watch.SEEN: N_("Staff can see the room during this time, and cannot hear you."),
    Watch.HEARD: N_("Staff can see you and hear what you say during this time."),
}


def says_prison(reader: Reader, person: Person) -> bool:
    """Tell whether a letter may say prison: it must be said to be true.

    For a guardian who is on the list, it must be true of the guardian and of the child.
    """
    return say_prison(letters_of(reader, person))


def letters_of(reader: Reader, person: Person) -> list[Person]:
    """Return whose answers decide whether a letter may say prison."""
    guardian = reader.guardian.person if reader.guardian else None
    return [person, guardian] if guardian else [person]


def say_prison(people: list[Person]) -> bool:
    """Tell whether the letters to all of these people may say prison."""
    return all(one.mention_prison is True for one in people)


def place_lines(circle: Circle, words: Words, people: list[Person]) -> tuple[Line, ...]:
    """Return where the meeting is, or that the convener tells it where a letter may not."""
    case = circle.case
    if not say_prison(people):
        return (told_by_convener(circle, words),)
    rooms = [circle.room] if circle.room else []
    places = [case.prison.name, *rooms, *case.prison.address]
    return tuple(line(name(place)) for place in places)


def told_by_convener(circle: Circle, words: Words) -> Line:
    """Return that the convener tells where the meeting is."""
    convener = circle.case.convener_name or words("The convener")
    return line(words("%(convener)s tells you.", convener=convener))


def whom_to_call(circle: Circle, words: Words) -> tuple[Line, ...]:
    """Return the convener, the office and the telephone number."""
    case = circle.case
    phone = contact(circle, words, case.convener_phone)
    found = [case.convener_name, case.convener_organisation, phone]
    lines = tuple(line(name(text)) for text in found if text)
    return lines or (line(words("The convener")),)


def shown_name(circle: Circle, reader: Reader, person: Person) -> str:
    """Return the main person's name for this reader: never a surname where prison is unsaid."""
    return called(circle) if says_prison(reader, person) else called(circle).split()[0]


def contact(circle: Circle, words: Words, phone: str | None) -> str:
    """Return a telephone number as its reader dials it, who may live in another country."""
    if not phone:
        return ""
    return shown(phone, circle.case.country, LIVES_IN.get(words.language, ABROAD))


def what_happens(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    """Return the three parts of the meeting, and that it is the reader's own choice."""
    private = words(
        "Then the network has its own time, without the convener and the professionals."
    )
    watch = circle.case.prison.private_watch
    if says_prison(reader, person) and watch in WATCHED:
        private = f"{private} {words(WATCHED[watch])}"
    parts = [
        words("First we welcome each other, and professionals tell what they know."),
        private,
        words("In the end the network tells what it has agreed, and we write it down."),
    ]
    return [
        section(words("What happens")),
        Items(tuple(line(part) for part in parts)),
        says(to_guardians.choice(words) if reader.guardian else _choice(words, person)),
    ]


def how_to_come(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    """Return what the prison asks of a visitor; nothing where the letter must not say prison."""
    if not says_prison(reader, person):
        return []
    day = circle.case.day
    sentences = [
        *(
            to_guardians.what_the_prison_asks(circle, words, person)
            if reader.guardian
            else _what_the_prison_asks(circle, words, person)
        ),
        words("You may not take your mobile telephone in. It is locked away."),
        words.plural(
            "Come %(count)s minute before the meeting begins.",
            "Come %(count)s minutes before the meeting begins.",
            day.arrive if day else USUAL_ARRIVAL,
        ),
    ]
    blocks: list[Block] = [
        section(words("What you need")),
        Items(tuple(line(sentence) for sentence in sentences)),
    ]
    if day and day.meet_at:
        blocks.append(Paragraph(line(words("We meet here:"), " ", written(circle, day.meet_at))))
    return blocks


def if_you_cannot(circle: Circle, words: Words, reader: Reader) -> list[Block]:
    """Return how one can take part without coming."""
    if reader.guardian:
        return to_guardians.if_the_child_does_not_come(words)
    sentences = [words("You can write a message, and we read it aloud.")]
    if circle.case.prison.remote is Remote.YES:
        sentences.append(words("You can also be there by telephone or video. Call and ask."))
    return [section(words("If you cannot come")), says(" ".join(sentences))]


def privacy(circle: Circle, words: Words, reader: Reader, person: Person) -> list[Block]:
    """Return where the reader's name comes from, how long it is kept, and what one may ask."""
    delete_on = circle.case.delete_on
    until = (
        words(
            "We use it only for the meeting, and delete it on %(day)s at the latest.",
            day=running_day(words, delete_on),
        )
        if delete_on
        else words("We use it only for the meeting, and delete it afterwards.")
    )
    main = shown_name(circle, reader, person)
    sentences = (
        to_guardians.privacy_sentences(words, main, until)
        if reader.guardian
        else [
            words("We have your name from %(name)s.", name=main),
            until,
            words("You can ask to see, correct or delete what we have written about you."),
        ]
    )
    return [section(words("Your information")), says(" ".join(sentences))]


def closing(circle: Circle, words: Words) -> list[Block]:
    """Return the end of the letter."""
    case = circle.case
    regards = says(words("Kind regards"))
    signed = [text for text in (case.convener_name, case.convener_organisation) if text]
    if not signed:
        return [regards]
    return [Together((regards, Paragraph(line(name("\n".join(signed))))))]


def _what_the_prison_asks(circle: Circle, words: Words, person: Person) -> list[str]:
    identification = words("Bring valid photo identification.")
    if person.permission is not None and person.permission.track is Track.NOT_NEEDED:
        return [identification]
    permission = (
        words("The prison has given you permission. Bring the permission if you have a letter.")
        if is_allowed_on_the_day(circle, person)
        else words("You need permission to visit. We help you to ask the prison for it.")
    )
    return [permission, identification]


def _choice(words: Words, person: Person) -> str:
    if person.takes_part is TakesPart.INFORMATION:
        return words("You are there for the first part of the meeting.")
    return words(
        "You decide yourself whether you want to come. You can also come to a part of the meeting."
    )
