"""What has to be arranged for the day: lines that are added, changed, ticked and removed."""

from flask import abort
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Need
from netmeet.domain.model import Arrangement
from netmeet.services import days
from netmeet.services.days import Wanted
from netmeet.web.days.blueprint import choices, chosen, pages, value_of
from netmeet.web.days.plan import need_said
from netmeet.web.fields import LineField, PickField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database, say
from netmeet.words.catalogue import N_


class LineForm(Form):
    """What is needed, for whom, and who sees to it?"""

    need = LineField(
        N_("What is needed?"),
        needed=N_("Write what is needed"),
        hint=N_(
            "Only you read this. Do not write about crime, illness or others’ private matters here."
        ),
    )
    person = PickField(N_("For whom?"))
    arranger = LineField(
        N_("Who arranges it?"), hint=N_("One person or one office. Only you read this.")
    )


class ArrangerForm(Form):
    """Who sees to a need that stands on somebody's own page?"""

    arranger = LineField(
        N_("Who arranges it?"), hint=N_("One person or one office. Only you read this.")
    )


@pages.route("/needs/add", methods=["GET", "POST"])
def add_need(reference: str) -> ResponseReturnValue:
    """Ask for one more thing that has to be arranged."""
    form = LineForm()
    form.person.offer(choices(circle().expected))
    return ask(
        form,
        "days/form.html",
        lambda form: days.add_need(database(), case(), _wanted(form), by=account().name),
        _list(),
        back=_list(),
        title=say("Add what is needed"),
    )


@pages.route("/needs/<int:line_id>", methods=["GET", "POST"])
def change_need(reference: str, line_id: int) -> ResponseReturnValue:
    """Change a line; a need from somebody's own page keeps what is needed and for whom."""
    line = _line(line_id)
    if line.need in list(Need):
        return _change_arranger(line)
    form = LineForm(need=line.need, person=value_of(line.person), arranger=line.by)
    form.person.offer(choices(case().people))
    return ask(
        form,
        "days/form.html",
        lambda form: days.change_need(database(), line, _wanted(form), by=account().name),
        _list(),
        back=_list(),
        title=say("Change what is needed"),
    )


@pages.post("/needs/take-up")
def take_up(reference: str) -> ResponseReturnValue:
    """Make a line of every need that has none."""
    return act(
        lambda: days.take_up_needs(database(), case(), today=circle().today, by=account().name),
        _list(),
        saved=N_("Saved."),
    )


@pages.post("/needs/<int:line_id>/arranged")
def mark_arranged(reference: str, line_id: int) -> ResponseReturnValue:
    """Note that something is arranged."""
    line = _line(line_id)
    return act(lambda: days.mark_arranged(database(), line, by=account().name), _list())


@pages.post("/needs/<int:line_id>/open")
def mark_open(reference: str, line_id: int) -> ResponseReturnValue:
    """Note that something is not arranged after all."""
    line = _line(line_id)
    return act(lambda: days.mark_open(database(), line, by=account().name), _list())


@pages.post("/needs/<int:line_id>/remove")
def remove_need(reference: str, line_id: int) -> ResponseReturnValue:
    """Remove a line."""
    line = _line(line_id)
    return act(
        lambda: days.remove_need(database(), line, by=account().name),
        _list(),
        saved=N_("The line was removed."),
    )


def _change_arranger(line: Arrangement) -> ResponseReturnValue:
    whom = line.person.name if line.person else ""
    return ask(
        ArrangerForm(arranger=line.by),
        "days/form.html",
        lambda form: days.change_need(
            database(),
            line,
            Wanted(need=line.need or "", person=line.person, arranger=form.arranger.data),
            by=account().name,
        ),
        _list(),
        back=_list(),
        title=say("Who arranges it?"),
        about=" · ".join(text for text in (need_said(line), whom) if text),
    )


def _wanted(form: Form) -> Wanted:
    values = form.values
    return Wanted(need=values["need"], person=chosen(values["person"]), arranger=values["arranger"])


def _line(line_id: int) -> Arrangement:
    day = case().day
    lines = day.arranged if day else []
    line = next((one for one in lines if one.id == line_id), None)
    if line is None:
        abort(404)
    return line


def _list() -> str:
    return here(".index", _anchor="needs")
