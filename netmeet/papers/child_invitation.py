"""The invitation to a child: large type and short sentences, beside the letters to the guardians.

It is made once the guardians and the country's rules allow it, and has no slip to send back: the
guardians answer. It says prison only where the letters to every guardian may say it, and names the
adult who sits beside the child where both may know of each other.
"""

from netmeet.domain.children import adults_beside, why_no_own_letter
from netmeet.domain.circle import Circle
from netmeet.domain.codes import TakesPart
from netmeet.domain.invitations import why_no_letter
from netmeet.domain.model import Person
from netmeet.papers.blocks import (
    Block,
    Facts,
    Items,
    Line,
    Paper,
    Paragraph,
    Size,
    Together,
    line,
    name,
)
from netmeet.papers.frame import (
    Rows,
    called,
    facts,
    framed,
    known_as,
    lead,
    says,
    section,
    written,
)
from netmeet.papers.letter_parts import closing, contact, say_prison, told_by_convener
from netmeet.papers.readers import Reader, Readers, Withheld, one
from netmeet.papers.times import span_of
from netmeet.words import dates
from netmeet.words.catalogue import Words

KIND = "child-invitation"


def readers(circle: Circle) -> Readers:
    """Give each child whose guardians get a letter and for whom nothing is lacking."""
    for child in filter(circle.is_child, circle.people):
        hold = why_no_letter(circle, child) or why_no_own_letter(circle, child)
        yield Withheld(hold, str(circle.number(child))) if hold else one(circle, child)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:
    """Return the letter to one child."""
    child = reader.who
    if not isinstance(child, Person):
        raise TypeError("an invitation has one child")
    main = called(circle).split()[0]
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Invitation"),
        blocks=[
            lead(circle, words, main),
            says(words("Dear %(name)s,", name=child.name.split()[0])),
            says(words("%(name)s would like you to come to a meeting.", name=main)),
            *_greeting(circle, words, child, main),
            _facts(circle, words, child),
            *_what_happens(circle, words, child),
            *_you_decide(words, child),
            *_your_name(words, main),
            *closing(circle, words),
        ],
        size=Size.LARGE,
    )


def _greeting(circle: Circle, words: Words, child: Person, main: str) -> list[Block]:
    if not child.greeting:
        return []
    said = words("A greeting from %(name)s:", name=main)
    return [Paragraph(line(said, " ", written(circle, child.greeting)))]


def _facts(circle: Circle, words: Words, child: Person) -> Facts:
    meeting = circle.meeting
    if meeting is None:
        raise TypeError("an invitation has a meeting")
    day = dates.letter_day(words, meeting.starts.date())
    rows: Rows = [
        (words("When"), [line(day), line(span_of(words, meeting))]),
        (words("Where"), _where(circle, words, child)),
    ]
    adults = adults_beside(circle, child)
    if adults:
        known = [adult for adult in adults if child.knows_others and adult.knows_others]
        shown = [line(name(known_as(adult))) for adult in known]
        rows.append((words("Beside you"), shown or [line(words("An adult"))]))
    phone = contact(circle, words, circle.case.convener_phone)
    whom = [line(name(text)) for text in (circle.case.convener_name, phone) if text]
    rows.append((words("You can ask"), whom or [line(words("The convener"))]))
    return facts(words("Facts about the meeting"), rows)


def _where(circle: Circle, words: Words, child: Person) -> list[Line]:
    """Return the prison and its room; the adult knows the way there."""
    if not say_prison(_letters(child)):
        return [told_by_convener(circle, words)]
    return [line(name(place)) for place in (circle.case.prison.name, circle.room) if place]


def _what_happens(circle: Circle, words: Words, child: Person) -> list[Block]:
    parts = [
        *_on_the_way_in(circle, words, child),
        words("First we say hello to each other."),
        words("Then some of us tell what is good to know."),
    ]
    if child.takes_part is TakesPart.INFORMATION:
        only = words("You are there for the first part of the meeting.")
        return [section(words("What happens")), Items(tuple(map(line, (*parts, only))))]
    parts += [
        words("Then we talk with each other."),
        words("In the end we say what we will do."),
    ]
    return [section(words("What happens")), Items(tuple(map(line, parts)))]


def _on_the_way_in(circle: Circle, words: Words, child: Person) -> list[str]:
    if not say_prison(_letters(child)):
        return []
    with_an_adult = words("An adult goes in with you.")
    alone = words("You can bring an adult along.")
    adults = adults_beside(circle, child)
    return [with_an_adult if adults else alone, words("Your telephone stays outside.")]


def _you_decide(words: Words, child: Person) -> list[Block]:
    parts = [words("You may say no. That is all right.")]
    if child.takes_part is not TakesPart.INFORMATION:
        parts.append(words("You may come to a part of the meeting."))
    parts += [
        words("You may take a break."),
        words("You can send a message or a drawing instead."),
    ]
    return [Together((section(words("You decide")), Items(tuple(map(line, parts)))))]


def _your_name(words: Words, main: str) -> list[Block]:
    told = words("We have your name from %(name)s.", name=main)
    kept = words("We use it only for the meeting. Afterwards we delete it.")
    return [says(f"{told} {kept}")]


def _letters(child: Person) -> list[Person]:
    """Return whose answers decide whether this letter says prison."""
    return [child, *(one.person for one in child.guardians if one.person is not None)]
