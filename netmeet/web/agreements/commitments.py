"""The lines of the agreement: add several in a row, change, remove, move up and down."""

from flask import redirect, request
from flask.typing import ResponseReturnValue

from netmeet.domain.model import Commitment
from netmeet.services import commitments
from netmeet.web.agreements.line_form import line_form
from netmeet.web.agreements.place import line_of, named, pages
from netmeet.web.agreements.terms import terms_of
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database
from netmeet.words.catalogue import N_


@pages.route("/lines/new", methods=["GET", "POST"])
def add(reference: str) -> ResponseReturnValue:
    """Write the next line."""
    if not is_open_for_writing():
        return redirect(here(".index"), 303)
    return ask(
        line_form(),
        "agreements/line.html",
        lambda form: commitments.add(
            database(), case(), terms_of(form), today=circle().today, by=account().name
        ),
        lambda line: here(".add") if request.form.get("next") else _place(line),
        saved=N_("The line is saved."),
        back=here(".index"),
        line=None,
    )


@pages.route("/lines/<int:line_id>", methods=["GET", "POST"])
def change(reference: str, line_id: int) -> ResponseReturnValue:
    """Write a line anew; its number stays."""
    line = line_of(line_id)
    if not is_open_for_writing():
        return redirect(here(".index"), 303)
    return ask(
        line_form(line),
        "agreements/line.html",
        lambda form: commitments.change(database(), line, terms_of(form, line), by=account().name),
        lambda _: here(".add") if request.form.get("next") else _place(line),
        saved=N_("The line is saved."),
        back=_place(line),
        line=line,
    )


@pages.route("/lines/<int:line_id>/remove", methods=["GET", "POST"])
def remove(reference: str, line_id: int) -> ResponseReturnValue:
    """Ask once more, then take a line out; its number is never given again."""
    line = line_of(line_id)
    if not is_open_for_writing():
        return redirect(here(".index"), 303)
    return ask(
        Form(),
        "agreements/remove.html",
        lambda _: commitments.remove(database(), line, by=account().name),
        here(".index"),
        saved=N_("The line was removed."),
        back=_place(line),
        line=line,
        who=named(line.who),
    )


@pages.post("/lines/<int:line_id>/up")
def move_up(reference: str, line_id: int) -> ResponseReturnValue:
    """Put a line one place up."""
    return _move(line_of(line_id), -1)


@pages.post("/lines/<int:line_id>/down")
def move_down(reference: str, line_id: int) -> ResponseReturnValue:
    """Put a line one place down."""
    return _move(line_of(line_id), 1)


def is_open_for_writing() -> bool:
    """Tell whether lines can be written: the newest version is open, or the first can begin."""
    agreement = case().agreement
    if agreement is None:
        return commitments.may_begin(circle())
    return agreement.finished is None


def _move(line: Commitment, places: int) -> ResponseReturnValue:
    return act(
        lambda: commitments.move(database(), line, places=places, by=account().name),
        _place(line),
    )


def _place(line: Commitment) -> str:
    return here(".index", _anchor=f"line-{line.number}")
