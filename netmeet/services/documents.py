"""Make every paper that a case is ready for, and say for whom nothing was made and why."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle, found_once
from netmeet.domain.codes import Language
from netmeet.domain.commitments import withheld
from netmeet.domain.holds import Hold
from netmeet.domain.model import Case, Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.papers.blocks import Paper
from netmeet.papers.kinds import KINDS, Kind
from netmeet.papers.readers import Reader, Readers, Withheld
from netmeet.services import calendars
from netmeet.words.catalogue import Words, paper_words_in

FIRST_VERSION = 1
# Gives the words for the papers in a language; a house may have names of its own in them.
WordsOf = Callable[[str], Words]
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


def make(  # noqa: PLR0913 — what is made can be narrowed twice
    session: Session,
    circle: Circle,
    *,
    now: datetime,
    language: str | None = None,
    kind: str | None = None,
    words_of: WordsOf = paper_words_in,
) -> Iterator[File | NotMade]:
    """Make the papers and calendar files of a case, each in its reader's language.

    The first time, the identity and the moment of the calendar files are stored with the
    meeting, so that every later file is the same.
    """
    for each in KINDS:
        if kind in (None, each.name):
            yield from _files(circle, each, language, words_of)
    if kind in (None, calendars.KIND):
        if circle.meeting is not None:
            calendars.stamp(session, circle.meeting, now=now)
        yield from _calendar_files(circle, language)


def made_for(circle: Circle) -> Iterator[tuple[str, Reader | Withheld]]:
    """Give the name of every kind with each of its readers, or with why there is none."""
    for kind in KINDS:
        for reader in kind.readers(circle):
            yield kind.name, reader
    for reader in calendars.readers(circle):
        yield calendars.KIND, reader


@found_once
def one(
    circle: Circle,
    kind: str,
    number: str,
    language: str,
    *,
    words_of: WordsOf = paper_words_in,
) -> Paper:
    """Return the one paper of a kind for a number in a language."""
    found = _kind(kind)
    return found.paper(circle, _reader(found.readers(circle), number, language), words_of(language))


def file_of(
    circle: Circle,
    kind: str,
    number: str,
    language: str,
    *,
    words_of: WordsOf = paper_words_in,
) -> File:
    """Return the one file of a kind for a number in a language.

    A calendar file needs a meeting with a stored identity and moment (`calendars.stamp`).
    """
    if kind == calendars.KIND:
        return _calendar_file(circle, _reader(calendars.readers(circle), number, language))
    found = _kind(kind)
    reader = _reader(found.readers(circle), number, language)
    return _file(circle, found, reader, words_of)


def names_of(case: Case, language: str | None, kind: str | None) -> re.Pattern[str]:
    """Return the form of every file name of a case, in one language or of one kind if asked.

    A number stands only where the kind has one, so that the files of a case R-1 are not taken
    for those of a case R.
    """
    languages = language or "|".join(Language)
    forms = [
        re.escape(f"{each.name}-{case.reference}")
        + ("-[0-9]+[a-z]?" if each.has_number else "")
        + ("-v[0-9]+" if each.has_version else "")
        + rf"-({languages})\.docx"
        for each in KINDS
        if kind in (None, each.name)
    ]
    if kind in (None, calendars.KIND):
        stem = re.escape(f"{calendars.KIND}-{case.reference}")
        forms.append(rf"{stem}-[0-9]+-({languages})\.ics")
    return re.compile("|".join(forms))


def left_out(circle: Circle) -> list[int]:
    """Return the numbers of the lines that no paper shows, because the owner may not be named."""
    return [line.number for line in withheld(circle)]


def _kind(name: str) -> Kind:
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise Refused(Reason.NO_SUCH_PAPER)


def _reader(readers: Readers, number: str, language: str) -> Reader:
    for reader in readers:
        if isinstance(reader, Reader) and (reader.number, reader.language) == (number, language):
            return reader
    raise Refused(Reason.NO_SUCH_PAPER)


def _files(
    circle: Circle, kind: Kind, language: str | None, words_of: WordsOf
) -> Iterator[File | NotMade]:
    for reader in kind.readers(circle):
        if isinstance(reader, Withheld):
            yield NotMade(reader.number, kind.name, reader.hold)
        elif language in (None, reader.language):
            yield _file(circle, kind, reader, words_of)


def _file(circle: Circle, kind: Kind, reader: Reader, words_of: WordsOf) -> File:
    # Word is heavy: it is opened when the first paper is made.
    from netmeet.adapters.word import document  # noqa: PLC0415

    paper = kind.paper(circle, reader, words_of(reader.language))
    return File(f"{_stem(circle, kind, reader)}-{reader.language}.docx", document(paper))


def _calendar_files(circle: Circle, language: str | None) -> Iterator[File | NotMade]:
    for reader in calendars.readers(circle):
        if isinstance(reader, Withheld):
            yield NotMade(reader.number, calendars.KIND, reader.hold)
        elif language in (None, reader.language):
            yield _calendar_file(circle, reader)


def _calendar_file(circle: Circle, reader: Reader) -> File:
    stamped = circle.meeting is not None and circle.meeting.stamped
    if not isinstance(reader.who, Person) or not stamped:
        raise Refused(Reason.NO_SUCH_PAPER)
    name = calendars.name_of(circle, reader.who)
    return File(name, calendars.content_of(circle, reader.who))


def _stem(circle: Circle, kind: Kind, reader: Reader) -> str:
    parts = [kind.name, circle.case.reference]
    if reader.number:
        parts.append(reader.number)
    if kind.has_version:
        agreement = circle.case.agreement
        parts.append(f"v{(agreement and agreement.version) or FIRST_VERSION}")
    return "-".join(parts)
