"""The settings of a case: its facts and form, a pause, its end, and its deletion."""

from datetime import date, timedelta

from flask import Blueprint, g, render_template, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import CaseState
from netmeet.domain.impartiality import needs_declaration
from netmeet.papers.readers import of_the_place
from netmeet.services import case_settings
from netmeet.services.case_settings import Contacts, Facts, Referral
from netmeet.web.case_forms import (
    ContactsForm,
    DeleteForm,
    EndForm,
    FactsForm,
    FormForm,
    LookAgainForm,
    PauseForm,
    ReferralForm,
    StopForm,
)
from netmeet.web.flow import act, ask, here
from netmeet.web.request import account, case, circle, database, words
from netmeet.words import dates
from netmeet.words.catalogue import N_

pages = Blueprint("case_settings", __name__, url_prefix="/cases/<reference>/settings")
ONE = "case_settings/one.html"
USUAL_DAYS_KEPT = 365


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show everything that can be set."""
    return render_template(
        "case_settings/index.html",
        back=here("overview.index"),
        goes_on=case().state in (CaseState.OPEN, CaseState.PAUSED),
        only_prepares=bool(case().remand_restrictions),
        place_language=of_the_place(circle()).language.value,
    )


@pages.route("/facts", methods=["GET", "POST"])
def facts(reference: str) -> ResponseReturnValue:
    """Change what we know about the main person."""
    return ask(
        FactsForm(case()),
        ONE,
        lambda form: case_settings.change(
            database(), case(), Facts(**form.values), by=account().name
        ),
        here(".index"),
        back=here(".index"),
        heading=N_("About the main person"),
    )


@pages.route("/referral", methods=["GET", "POST"])
def referral(reference: str) -> ResponseReturnValue:
    """Change what the referral says."""
    return ask(
        ReferralForm(case(), facts={"name": case().called}),
        ONE,
        lambda form: case_settings.change_referral(
            database(), case(), Referral(**form.values), by=account().name
        ),
        here(".index"),
        back=here(".index"),
        heading=N_("The referral"),
    )


@pages.route("/contacts", methods=["GET", "POST"])
def contacts(reference: str) -> ResponseReturnValue:
    """Change how the convener and the contact in the prison are reached."""
    return ask(
        ContactsForm(case(), facts={"country": case().country.value}),
        ONE,
        lambda form: case_settings.change(
            database(), case(), Contacts(**form.values), by=account().name
        ),
        here(".index"),
        back=here(".index"),
        heading=N_("Who can be called"),
    )


@pages.get("/impartial")
def impartial(reference: str) -> ResponseReturnValue:
    """Say what impartial means, and ask whether the convener is."""
    return render_template(
        "case_settings/impartial.html",
        back=here(".index"),
        needed=needs_declaration(case()),
    )


@pages.post("/impartial")
def declare_impartial(reference: str) -> ResponseReturnValue:
    """Note that the convener is impartial."""
    return act(
        lambda: case_settings.declare_impartial(
            database(), case(), today=g.today, by=account().name
        ),
        here(".impartial"),
        saved=N_("It is noted that you are impartial."),
    )


@pages.route("/form", methods=["GET", "POST"])
def form(reference: str) -> ResponseReturnValue:
    """Choose the form in which the network helps."""
    return ask(
        FormForm(case()),
        ONE,
        lambda form: case_settings.choose_form(
            database(), case(), form=form.form.data, by=account().name
        ),
        here(".index"),
        back=here(".index"),
        heading=N_("The form of the help"),
    )


@pages.route("/pause", methods=["GET", "POST"])
def pause(reference: str) -> ResponseReturnValue:
    """Let the case rest until a day."""
    return ask(
        PauseForm(facts={"name": case().called}),
        ONE,
        lambda form: case_settings.pause(
            database(), case(), today=g.today, by=account().name, **form.values
        ),
        here(".index"),
        back=here(".index"),
        heading=N_("Pause the case"),
        lead=N_("A pause is no failure. The case comes back to you on the day you choose."),
    )


@pages.route("/look-again", methods=["GET", "POST"])
def look_again(reference: str) -> ResponseReturnValue:
    """Choose the day on which the case is looked at again."""
    return ask(
        LookAgainForm(until=case().state_until),
        ONE,
        lambda form: case_settings.look_again(
            database(), case(), until=form.until.data, today=g.today, by=account().name
        ),
        here(".index"),
        back=here(".index"),
        heading=N_("Look at the case again"),
    )


@pages.route("/stop", methods=["GET", "POST"])
def stop(reference: str) -> ResponseReturnValue:
    """End the case before its time, which is a normal end."""
    return ask(
        StopForm(),
        ONE,
        lambda form: case_settings.stop(
            database(), case(), today=g.today, by=account().name, **form.values
        ),
        here(".index"),
        back=here(".index"),
        heading=N_("Stop the case"),
        lead=N_("This is a normal end. You can open the case again until it is deleted."),
    )


@pages.post("/open-again")
def open_again(reference: str) -> ResponseReturnValue:
    """Go on with the case."""
    return act(
        lambda: case_settings.open_again(database(), case(), today=g.today, by=account().name),
        here(".index"),
        saved=N_("The case is open again."),
    )


@pages.route("/closing", methods=["GET", "POST"])
def closing(reference: str) -> ResponseReturnValue:
    """Note that the forms are typed in, and the day on which everything is deleted."""
    suggested = dates.running_day(words(), _suggested())
    return ask(
        EndForm(case(), facts={"day": suggested}),
        "case_settings/closing.html",
        lambda form: case_settings.note_end(
            database(), case(), today=g.today, by=account().name, **form.values
        ),
        here(".closing"),
        back=here("overview.index"),
        can_close=bool(case().forms_in and case().delete_on)
        and case().state is not CaseState.CLOSED,
    )


@pages.post("/close")
def close(reference: str) -> ResponseReturnValue:
    """Close the case."""
    return act(
        lambda: case_settings.close(database(), case(), today=g.today, by=account().name),
        here(".closing"),
        saved=N_("The case is closed."),
    )


@pages.route("/delete", methods=["GET", "POST"])
def delete(reference: str) -> ResponseReturnValue:
    """Say what is lost, and delete the case when its reference is typed."""
    return ask(
        DeleteForm(),
        "case_settings/delete.html",
        lambda form: case_settings.delete(database(), case(), typed=form.typed.data),
        url_for("cases.index"),
        saved=N_("The case is deleted."),
        back=here(".index"),
    )


@pages.get("/started")
def started(reference: str) -> ResponseReturnValue:
    """Say that the case is started, and what happens next."""
    return render_template(
        "case_settings/started.html",
        back=here("overview.index"),
        place_language=of_the_place(circle()).language.value,
    )


def _suggested() -> date:
    """Return the usual day of deletion: a year after the follow-up, or else after today."""
    planned = case().follow_up
    day = case().follow_up_held or (planned.date() if planned else None) or circle().today
    return max(day, circle().today) + timedelta(days=USUAL_DAYS_KEPT)
