"""My cases: what needs somebody today, and every case with its next step."""

from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain import phases
from netmeet.services import board
from netmeet.services.board import Row
from netmeet.web.places import endpoint_of
from netmeet.web.request import account, database, house, say, words
from netmeet.words import dates
from netmeet.words.labels import label
from netmeet.words.releases import release_said
from netmeet.words.telling import step_said

pages = Blueprint("cases", __name__, url_prefix="/cases")
ENDS = ("closed", "paused", "stopped")
LONGEST_SEARCH = 300


@dataclass(frozen=True)
class Shown:
    """One case on the board, in words; it is kept until the next deed in its case."""

    reference: str
    called: str
    is_urgent: bool
    place: tuple[Any, ...]
    address: str
    stage: str
    step: str
    page: str
    meeting: str
    release: str


@dataclass(frozen=True)
class Board:
    """The cases of an account as they were shown last, by their marks; true for a day and names."""

    true_for: tuple[Any, ...]
    shown: dict[board.Mark, Shown]


@pages.get("")
def index() -> ResponseReturnValue:
    """Show the board of the convener."""
    every = _board()
    asked = request.args.get("search", "")[:LONGEST_SEARCH].strip()
    return render_template(
        "cases/index.html",
        shown=board.searched(every, asked) if asked else every,
        urgent=board.for_today(every),
        asked=asked,
        has_cases=bool(every),
    )


def _board() -> list[Shown]:
    """Return every case of the convener, in order; only what has changed is read again."""
    told_as = (account().id, words().language)
    true_for = (g.today, house().names)
    kept = house().boards.get(told_as)
    known = kept.shown if kept and kept.true_for == true_for else {}
    marks = {mark.case_id: mark for mark in board.marks(database(), account())}
    new = [number for number, mark in marks.items() if mark not in known]
    read = {marks[row.case.id]: _shown(row) for row in board.rows(database(), new, g.today)}
    shown = {mark: read.get(mark) or known[mark] for mark in marks.values()}
    house().boards[told_as] = Board(true_for, shown)
    return sorted(shown.values(), key=attrgetter("place"))


def _shown(row: Row) -> Shown:
    case = row.case
    endpoint, ids = endpoint_of(row.step)
    meeting = row.meeting_on
    return Shown(
        reference=case.reference,
        called=case.called,
        is_urgent=row.is_urgent,
        place=row.place,
        address=url_for("overview.index", reference=case.reference),
        stage=_stage(row),
        step=step_said(words(), case, row.step),
        page=url_for(endpoint, reference=case.reference, **ids),
        meeting=dates.compact_day(words(), meeting) if meeting else say("No date yet"),
        release=release_said(words(), case, g.today),
    )


def _stage(row: Row) -> str:
    """Return where a case is: "2 of 4: Get ready", or how it ended."""
    if row.stage.value in ENDS:
        return label(words(), row.stage)
    group = phases.phase(row.circle)
    name = label(words(), group)
    return say("%(number)s of 4: %(name)s", number=phases.number(group), name=name)
