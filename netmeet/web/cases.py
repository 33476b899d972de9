"""My cases: what needs somebody today, and every case with its next step."""

from dataclasses import dataclass

from flask import Blueprint, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain import phases
from netmeet.services import board
from netmeet.services.board import Row
from netmeet.web.places import endpoint_of
from netmeet.web.request import account, database, say, words
from netmeet.words.labels import label
from netmeet.words.telling import step_said, why_said

pages = Blueprint("cases", __name__, url_prefix="/cases")
ENDS = ("closed", "paused", "stopped")
LONGEST_SEARCH = 300


@dataclass(frozen=True)
class Shown:
    """One case on the board, in words."""

    row: Row
    stage: str
    step: str
    why: str
    page: str


@pages.get("")
def index() -> ResponseReturnValue:
    """Show the board of the convener."""
    rows = board.rows(database(), account(), g.today)
    asked = request.args.get("search", "")[:LONGEST_SEARCH].strip()
    found = board.searched(rows, asked) if asked else rows
    return render_template(
        "cases/index.html",
        shown=[_shown(row) for row in found],
        urgent=[_shown(row) for row in board.for_today(rows)],
        asked=asked,
        has_cases=bool(rows),
    )


def _shown(row: Row) -> Shown:
    endpoint, ids = endpoint_of(row.step)
    return Shown(
        row=row,
        stage=_stage(row),
        step=step_said(words(), row.case, row.step),
        why=why_said(words(), row.step),
        page=url_for(endpoint, reference=row.case.reference, **ids),
    )


def _stage(row: Row) -> str:
    """Return where a case is: "2 of 4: Get ready", or how it ended."""
    if row.stage.value in ENDS:
        return label(words(), row.stage)
    group = phases.phase(row.circle)
    name = label(words(), group)
    return say("%(number)s of 4: %(name)s", number=phases.number(group), name=name)
