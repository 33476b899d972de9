"""The personal sheet: what one reader said they would do, and the next date."""

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Main
from netmeet.domain.commitments import Line as Seen
from netmeet.domain.commitments import for_reader
from netmeet.domain.model import Owner, Person
from netmeet.papers.agreement import why_no_agreement
from netmeet.papers.agreement_rows import what_cell
from netmeet.papers.agreement_texts import meet_again
from netmeet.papers.blocks import (
    BOX,
    Block,
    Column,
    Items,
    Line,
    Paper,
    Paragraph,
    Run,
    Size,
    Table,
    line,
)
from netmeet.papers.frame import (
    for_main_person,
    framed,
    marked,
    owner,
    says,
    section,
    sentence,
    short_name,
    written,
    written_in,
)
from netmeet.papers.letter_parts import contact
from netmeet.papers.readers import Reader, Readers, Withheld, main_person, one
from netmeet.papers.times import when_of
from netmeet.words.catalogue import Words
from netmeet.words.names import joined

KIND = "personal"


def readers(circle: Circle) -> Readers:
    """Give everybody who has a line as owner, helper or the one who asks."""
    hold = why_no_agreement(circle)
    if hold:
        yield Withheld(hold)
        return
    if _is_concerned(circle, MAIN):
        yield main_person(circle, "0")
    for person in circle.people:
        why_not = circle.why_not_named(person)
        if why_not and _stands_in_a_line(circle, person):
            yield Withheld(why_not, str(circle.number(person)))
        elif why_not is None and _is_concerned(circle, person):
            yield one(circle, person)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:
    """Return one reader's lines: what they do, and below what they help with or ask about."""
    who = reader.who
    if who is None:
        raise TypeError("a personal sheet has one reader")
    lines = for_reader(circle, who)
    own = [seen for seen in lines if seen.who is who]
    others = [seen for seen in lines if seen.who is not who]
    blocks: list[Block] = [*written_in(circle, words)]
    if own:
        named = _name(circle, who, who)
        said = sentence(words("%(name)s, this is what you said you would do.", name=marked(named)))
        blocks += [Paragraph(said), _table(circle, words, own, who)]
    if others:
        items = tuple(_other(circle, words, seen, who) for seen in others)
        blocks += [section(words("You are also part of this")), Items(items)]
    blocks += [*meet_again(circle, words, who), *_if_it_is_difficult(circle, words)]
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("What I said yes to"),
        blocks=blocks,
        size=for_main_person(circle) if who is MAIN else Size.LARGE,
    )


def _is_concerned(circle: Circle, who: Person | Main) -> bool:
    return any(seen.concerns(who) for seen in for_reader(circle, who))


def _stands_in_a_line(circle: Circle, person: Person) -> bool:
    return any(
        person in (line.who, line.asks) or person in line.helpers
        for line in circle.case.commitments
    )


def _name(circle: Circle, party: Owner, reader: Person | Main) -> str:
    """Return a name; the main person's sheet lies in a cell, so children lack their surname."""
    return short_name(circle, party) if reader is MAIN else owner(circle, party)


def _table(circle: Circle, words: Words, lines: list[Seen], who: Person | Main) -> Table:
    columns = (
        Column(line(words("What")), 95),
        Column(line(words("When")), 40),
        Column(line(words("Done")), 30),
    )
    rows = tuple(
        (
            what_cell(circle, words, seen),
            _when(circle, words, seen, who),
            (line(Run(BOX)),),
        )
        for seen in lines
    )
    return Table(words("What you said you would do"), columns, rows)


def _when(circle: Circle, words: Words, seen: Seen, who: Person | Main) -> tuple[Line, ...]:
    when = when_of(words, seen.commitment.when)
    lines = [line(when)] if when else []
    if seen.helpers:
        names = joined(words, [_name(circle, helper, who) for helper in seen.helpers])
        lines.append(sentence(words("with %(names)s", names=marked(names))))
    if seen.asks is not None and seen.asks is not who:
        lines.append(sentence(words("%(name)s asks", name=marked(_name(circle, seen.asks, who)))))
    return tuple(lines)


def _other(circle: Circle, words: Words, seen: Seen, who: Person | Main) -> Line:
    """Return a line of somebody else, and what this reader does in it."""
    does = _name(circle, seen.who, who) if seen.who else ""
    parts: list[str | Run] = [Run(f"{does}: ", named=True)] if does else []
    parts.append(written(circle, seen.commitment.what))
    when = when_of(words, seen.commitment.when)
    if when:
        parts.append(f" ({when})")
    if seen.asks is who:
        parts += [" ", words("You ask how it is going.")]
    elif who in seen.helpers:
        parts += [" ", words("You help.")]
    return line(*parts)


def _if_it_is_difficult(circle: Circle, words: Words) -> list[Block]:
    case = circle.case
    if not case.convener_name:
        return []
    phone = contact(circle, words, case.convener_phone)
    whom = (
        words("Call %(convener)s on %(phone)s.", convener=case.convener_name, phone=phone)
        if phone
        else words("Talk with %(convener)s.", convener=case.convener_name)
    )
    return [section(words("If it gets difficult")), says(whom)]
