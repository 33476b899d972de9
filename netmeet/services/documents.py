"""Make every paper that a case is ready for, and say for whom nothing was made and why."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Language
from netmeet.domain.commitments import withheld
from netmeet.domain.holds import Hold
from netmeet.domain.model import Case
from netmeet.papers.blocks import Paper
from netmeet.papers.kinds import KINDS, Kind
from netmeet.papers.readers import Reader, Withheld, one
from netmeet.services import calendars
from netmeet.words.catalogue import paper_words_in

FIRST_VERSION = 1
NAMES = (*(kind.name for kind in KINDS), calendars.KIND)


@dataclass(frozen=True)
class File:
    """A file that was made; its name tells kind, reference and number, never a name."""

    name: str
    content: bytes


@dataclass(frozen=True)
class NotMade:
    """A paper that was not made: for whom, which kind, and why."""

    number: str
    kind: str
    hold: Hold


def make(
    session: Session,
    circle: Circle,
    *,
    now: datetime,
    language: str | None = None,
    kind: str | None = None,
) -> Iterator[File | NotMade]:
    """Make the papers and calendar files of a case, each in its reader's language.

    The first time, the identity and the moment of the calendar files are stored with the
    meeting, so that every later file is the same.
    """
    for each in KINDS:
        if kind in (None, each.name):
            yield from _files(circle, each, language)
    if kind in (None, calendars.KIND):
        if circle.meeting is not None:
            calendars.stamp(session, circle.meeting, now=now)
        yield from _calendar_files(circle, language)


def papers(circle: Circle, kind: Kind) -> Iterator[tuple[Reader, Paper] | Withheld]:
    """Give each reader of a kind with the paper, or why there is none."""
    for reader in kind.readers(circle):
        if isinstance(reader, Withheld):
            yield reader
        else:
            yield reader, kind.paper(circle, reader, paper_words_in(reader.language))


def names_of(case: Case, language: str | None, kind: str | None) -> re.Pattern[str]:
    """Return the form of every file name of a case, in one language or of one kind if asked.

    A number stands only where the kind has one, so that the files of a case R-1 are not taken
    for those of a case R.
    """
    languages = language or "|".join(Language)
    forms = [
        re.escape(f"{one.name}-{case.reference}")
        + ("-[0-9]+[a-z]?" if one.has_number else "")
        + ("-v[0-9]+" if one.has_version else "")
        + rf"-({languages})\.docx"
        for one in KINDS
        if kind in (None, one.name)
    ]
    if kind in (None, calendars.KIND):
        stem = re.escape(f"{calendars.KIND}-{case.reference}")
        forms.append(rf"{stem}-[0-9]+-({languages})\.ics")
    return re.compile("|".join(forms))


def left_out(circle: Circle) -> list[int]:
    """Return the numbers of the lines that no paper shows, because the owner may not be named."""
    return [line.number for line in withheld(circle)]


def _files(circle: Circle, kind: Kind, language: str | None) -> Iterator[File | NotMade]:
    # Word is heavy: it is opened when the first paper is made.
    from netmeet.adapters.word import document  # noqa: PLC0415

    for made in papers(circle, kind):
        if isinstance(made, Withheld):
            yield NotMade(made.number, kind.name, made.hold)
        elif language in (None, made[0].language):
            reader, paper = made
            yield File(f"{_stem(circle, kind, reader)}-{reader.language}.docx", document(paper))


def _calendar_files(circle: Circle, language: str | None) -> Iterator[File | NotMade]:
    for person in calendars.chosen(circle):
        hold = calendars.why_no_calendar(circle, person)
        if hold:
            yield NotMade(str(circle.number(person)), calendars.KIND, hold)
        elif language in (None, one(circle, person).language):
            name = calendars.name_of(circle, person)
            yield File(name, calendars.content_of(circle, person))


def _stem(circle: Circle, kind: Kind, reader: Reader) -> str:
    parts = [kind.name, circle.case.reference]
    if reader.number:
        parts.append(reader.number)
    if kind.has_version:
        agreement = circle.case.agreement
        parts.append(f"v{(agreement and agreement.version) or FIRST_VERSION}")
    return "-".join(parts)
