"""The referral: on one page, how the case began and what it needs."""

from netmeet.domain.circle import Circle
from netmeet.domain.holds import Hold
from netmeet.papers.blocks import Block, Paper, Paragraph, line, name
from netmeet.papers.frame import (
    Rows,
    called,
    facts,
    framed,
    lead,
    section,
    written,
    written_in,
)
from netmeet.papers.letter_parts import contact
from netmeet.papers.readers import Reader, Readers, Withheld, of_the_place
from netmeet.words import dates
from netmeet.words.catalogue import Words
from netmeet.words.labels import label
from netmeet.words.tongues import language_name

KIND = "referral"


def readers(circle: Circle) -> Readers:
    """Give the convener and the prison, when something was said at the start."""
    case = circle.case
    told = (
        case.referral_by,
        case.referral_on,
        case.referral_hopes,
        case.referral_interpreter,
        case.referral_professional,
    )
    yield of_the_place(circle) if any(told) else Withheld(Hold.NO_REFERRAL)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the page; the main person stands on it by the first name only."""
    case, first_name = circle.case, called(circle).split()[0]
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("Referral"),
        blocks=[
            lead(circle, words, first_name),
            *written_in(circle, words),
            facts(words("Facts about the referral"), _facts(circle, words)),
            *_told(circle, words("What %(name)s hopes for", name=first_name), case.referral_hopes),
            *_told(circle, words("A professional who is needed"), case.referral_professional),
        ],
    )


def _facts(circle: Circle, words: Words) -> Rows:
    case = circle.case
    rows: Rows = []
    if case.referral_by:
        rows.append((words("Suggested by"), [line(written(circle, case.referral_by))]))
    if case.referral_on:
        rows.append((words("Date"), [line(dates.letter_day(words, case.referral_on))]))
    rows += [
        (words("Prison"), [line(name(case.prison.name))]),
        (words("Language"), [line(label(words, case.language))]),
    ]
    if case.referral_interpreter:
        spoken = language_name(words, case.referral_interpreter)
        interpreter = words("Interpreter: %(language)s", language=spoken)
        rows.append((words("What is needed"), [line(interpreter)]))
    phone = contact(circle, words, case.convener_phone)
    convener = [case.convener_name, case.convener_organisation, phone]
    found = ", ".join(text for text in convener if text)
    return [*rows, (words("Convener"), [line(name(found))])] if found else rows


def _told(circle: Circle, title: str, text: str | None) -> list[Block]:
    return [section(title), Paragraph(line(written(circle, text)))] if text else []
