"""The documents of a case: which can be made, for whom, how they look, and the Word file."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import NoReturn

from flask import Blueprint, Response, abort, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN
from netmeet.domain.refusal import Reason, Refused
from netmeet.papers.readers import Reader, Withheld
from netmeet.services import calendars, clock, documents
from netmeet.web.flow import here
from netmeet.web.request import circle, database, house, say, words
from netmeet.words.catalogue import Words
from netmeet.words.kinds import KINDS
from netmeet.words.labels import told
from netmeet.words.tongues import language_name

pages = Blueprint("documents", __name__, url_prefix="/cases/<reference>/documents")
# Stands in the address where a paper is of the whole case.
WHOLE = "all"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ICS = "text/calendar; charset=utf-8"


@dataclass(frozen=True)
class Copy:
    """One paper that can be made: for whom, in which language, and its addresses."""

    whom: str
    language: str
    page: str
    file: str


@dataclass(frozen=True)
class Shelf:
    """One kind of paper with its copies, and the reasons for those that are not made."""

    kind: str
    title: str
    purpose: str
    copies: list[Copy]
    reasons: list[tuple[str, str]]


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show every document of the case."""
    found = groupby(documents.made_for(circle()), key=lambda pair: pair[0])
    shelves = [_shelf(kind, [reader for _, reader in pairs]) for kind, pairs in found]
    return render_template(
        "documents/index.html",
        back=here("overview.index"),
        shelves=shelves,
        left_out=documents.left_out(circle()),
    )


@pages.get("/<kind>/<number>/<language>")
def show(reference: str, kind: str, number: str, language: str) -> ResponseReturnValue:
    """Show a paper as it will print."""
    try:
        paper = documents.one(circle(), kind, _number(number), language, words_of=paper_words())
    except Refused as refused:
        return _not_yet(refused, kind, number)
    address = {"kind": kind, "number": number, "language": language}
    return render_template(
        "documents/show.html",
        back=here(".index"),
        paper=paper,
        title=say(KINDS[kind][0]),
        file=here(".download", **address),
    )


@pages.get("/<kind>/<number>/<language>/file")
def download(reference: str, kind: str, number: str, language: str) -> ResponseReturnValue:
    """Return a paper as a Word file."""
    if kind == calendars.KIND:
        abort(404)
    return _answer(kind, number, language, DOCX)


@pages.post("/calendar/<number>/<language>/file")
def calendar(reference: str, number: str, language: str) -> ResponseReturnValue:
    """Return a calendar file; what identifies the meeting is stored the first time."""
    meeting = circle().meeting
    if meeting is None:
        abort(404)
    calendars.stamp(database(), meeting, now=clock.now_in_utc())
    answer = _answer(calendars.KIND, number, language, ICS)
    database().commit()
    return answer


def paper_words() -> Callable[[str], Words]:
    """Return where the words of papers come from."""
    return house().paper_words


def _answer(kind: str, number: str, language: str, mimetype: str) -> ResponseReturnValue:
    try:
        file = documents.file_of(circle(), kind, _number(number), language, words_of=paper_words())
    except Refused as refused:
        _not_here(refused)
    disposition = {"Content-Disposition": f'attachment; filename="{file.name}"'}
    return Response(file.content, mimetype=mimetype, headers=disposition)


def _not_here(refused: Refused) -> NoReturn:
    """Answer that there is no such paper; any other refusal is said in words."""
    if refused.reason is Reason.NO_SUCH_PAPER:
        abort(404)
    raise refused


def _not_yet(refused: Refused, kind: str, number: str) -> ResponseReturnValue:
    """Say why a paper is not made yet; a paper that there is not at all is not here."""
    reasons = [
        told(words(), one.hold)
        for name, one in documents.made_for(circle())
        if name == kind and isinstance(one, Withheld) and one.number == _number(number)
    ]
    if refused.reason is not Reason.NO_SUCH_PAPER or not reasons:
        _not_here(refused)
    title = say(KINDS[kind][0])
    return render_template("documents/not_yet.html", back=here(".index"), title=title, why=reasons)


def _number(text: str) -> str:
    return "" if text == WHOLE else text


def _shelf(kind: str, readers: list[Reader | Withheld]) -> Shelf:
    title, purpose = KINDS[kind]
    made = [one for one in readers if isinstance(one, Reader)]
    held = [one for one in readers if isinstance(one, Withheld)]
    return Shelf(
        kind=kind,
        title=say(title),
        purpose=say(purpose),
        copies=[_copy(kind, one) for one in made],
        reasons=[(_named(circle(), one.number), told(words(), one.hold)) for one in held],
    )


def _copy(kind: str, reader: Reader) -> Copy:
    address = {"number": reader.number or WHOLE, "language": reader.language}
    is_calendar = kind == calendars.KIND
    return Copy(
        whom=_whom(reader),
        language=language_name(words(), reader.language),
        page="" if is_calendar else here(".show", kind=kind, **address),
        file=here(".calendar", **address)
        if is_calendar
        else here(".download", kind=kind, **address),
    )


def _whom(reader: Reader) -> str:
    """Return for whom a paper is made, or nothing where it is for the whole case."""
    if reader.who is MAIN:
        return circle().case.called
    if reader.guardian is not None:
        return reader.guardian.name
    return _named(circle(), reader.number)


def _named(at: Circle, number: str) -> str:
    digits = "".join(filter(str.isdigit, number))
    place = int(digits) if digits else 0
    return at.people[place - 1].name if 0 < place <= len(at.people) else ""
