"""The agreement: what, who, when; plan B; when we meet again; who gets it; signatures."""

from netmeet.domain.circle import Circle
from netmeet.domain.commitments import Line as Seen
from netmeet.domain.commitments import Section, shared
from netmeet.domain.commitments import section as section_of
from netmeet.domain.holds import Hold
from netmeet.papers.agreement_rows import commitment_columns, commitment_row
from netmeet.papers.agreement_texts import (
    Naming,
    answer,
    happened,
    if_things_change,
    meet_again,
    replaces,
    who_gets_it,
)
from netmeet.papers.blocks import (
    Block,
    Items,
    Line,
    Paper,
    Paragraph,
    Run,
    Signatures,
    Table,
    line,
    name,
    strong,
)
from netmeet.papers.frame import called, framed, lead, owner, section, written, written_in
from netmeet.papers.invite_list import sign_columns
from netmeet.papers.readers import Reader, Readers, Withheld, everybody
from netmeet.words.catalogue import Words
from netmeet.words.labels import label

KIND = "agreement"


def readers(circle: Circle) -> Readers:
    """Give the languages of the main person and of those present, when there is a line."""
    hold = why_no_agreement(circle)
    if hold:
        yield Withheld(hold)
    else:
        yield from everybody(circle, circle.present)


def why_no_agreement(circle: Circle) -> Hold | None:
    """Return why there is no agreement to print."""
    if circle.case.remand_restrictions:
        return Hold.REMAND_RESTRICTIONS
    return None if circle.case.commitments else Hold.NO_COMMITMENTS


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the agreement for those present."""
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Agreement"),
        blocks=blocks(circle, words, shared(circle), owner),
    )


def blocks(circle: Circle, words: Words, lines: list[Seen], naming: Naming) -> list[Block]:
    """Return the whole agreement for the lines that its reader may see."""
    return [
        lead(circle, words),
        *happened(circle, words),
        *replaces(circle, words),
        *written_in(circle, words),
        *_tables(circle, words, lines, naming),
        *_plan_b(circle, words, lines),
        *if_things_change(circle, words),
        *meet_again(circle, words, naming=naming),
        *answer(circle, words, naming),
        *who_gets_it(circle, words),
        *_talked_about(circle, words),
        _signatures(circle, words, naming),
    ]


def _tables(circle: Circle, words: Words, lines: list[Seen], naming: Naming) -> list[Block]:
    found: list[Block] = []
    for part in Section:
        own = [seen for seen in lines if section_of(seen.commitment) is part]
        if own:
            title = label(words, part)
            rows = tuple(commitment_row(circle, words, seen, naming) for seen in own)
            found += [section(title), Table(title, commitment_columns(words), rows)]
    return found


def _plan_b(circle: Circle, words: Words, lines: list[Seen]) -> list[Block]:
    items = [item for item in (_plan_b_of(circle, words, seen) for seen in lines) if item]
    return [section(words("If it does not go as planned")), Items(tuple(items))] if items else []


def _plan_b_of(circle: Circle, words: Words, seen: Seen) -> Line:
    commitment = seen.commitment
    parts: list[str | Run] = []
    if commitment.plan_b:
        parts += [" ", written(circle, commitment.plan_b)]
    if commitment.depends_on:
        depends = words("It depends on the decision of:")
        parts += [" ", depends, " ", written(circle, commitment.depends_on)]
    return line(strong(words("No. %(number)s:", number=seen.number)), *parts) if parts else ()


def _talked_about(circle: Circle, words: Words) -> list[Block]:
    agreement = circle.case.agreement
    if agreement is None or not agreement.talked_about:
        return []
    text = Paragraph(line(written(circle, agreement.talked_about)))
    return [section(words("What we talked about")), text]


def _signatures(circle: Circle, words: Words, naming: Naming) -> Signatures:
    signers = [called(circle), *(naming(circle, person) for person in circle.told)]
    return Signatures(
        heading=line(words("Signatures")),
        continued=line(words("Signatures (continued)")),
        sentences=(
            line(
                words("I have read the agreement or had it read to me. I will do my part."),
                " ",
                words(
                    "My signature means that I was there and stand by what I said yes to. "
                    "The agreement is not legally binding."
                ),
            ),
        ),
        name=words("Signatures"),
        columns=sign_columns(words),
        names=tuple(line(name(signer)) for signer in signers),
    )
