"""The prison of a case: room, visiting hours, telephone, and how long answers take."""

from flask import Blueprint, abort, g, render_template, request
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import PrisonKind, Remote, Watch, Weekday
from netmeet.domain.model import VisitingHours
from netmeet.domain.permissions import CHILD_DAYS, FOREIGN_DAYS, SUGGESTED_DAYS
from netmeet.domain.texts import fault_in_contact
from netmeet.domain.times import Hours
from netmeet.services import prisons
from netmeet.services.prisons import About
from netmeet.web.fields import (
    ClockField,
    CodeField,
    DateField,
    LineField,
    LinesField,
    NameField,
    NumberField,
    PhoneField,
)
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.refusing import is_allowed
from netmeet.web.request import account, case, database
from netmeet.words.catalogue import N_

pages = Blueprint("prisons", __name__, url_prefix="/cases/<reference>/prison")
BEGINS = N_("Write when the hours begin")
ENDS = N_("Write when the hours end")


class PrisonForm(Form):
    """What is known about the prison and the contact in it."""

    name = NameField(N_("Name of the prison"), needed=N_("Write the name of the prison"))
    kind = CodeField(N_("What kind of prison is it?"), codes=PrisonKind)
    address = LinesField(
        N_("Address"),
        fault=fault_in_contact,
        hint=N_("It stands in letters that may name the prison."),
    )
    permission_days = NumberField(
        N_("Days from asking to the usual answer"),
        most=730,
        hint=N_("We count with %(days)s days until you write your own."),
    )
    child_days = NumberField(
        N_("Days more for a child"),
        most=730,
        hint=N_("We count with %(child)s days until you write your own."),
    )
    foreign_days = NumberField(
        N_("Days more for a foreign citizen"),
        most=730,
        hint=N_("We count with %(foreign)s days until you write your own."),
    )
    room = LineField(N_("Room for the meeting"))
    seats = NumberField(N_("Seats in the room"), most=1000)
    at_once = NumberField(
        N_("Most visitors at once"),
        most=1000,
        hint=N_("A larger meeting needs its own yes from the prison."),
    )
    gate_phone = PhoneField(N_("Telephone at the gate"))
    remote = CodeField(
        N_("Can somebody join by telephone or video?"),
        codes=Remote,
        hint=N_("It is offered as a plan B only when the prison says that it is possible."),
    )
    private_watch = CodeField(N_("How does the prison watch the private time?"), codes=Watch)
    officer_name = NameField(N_("Contact in the prison"))
    officer_phone = PhoneField(
        N_("Telephone of the contact"),
        hint=N_("It stands in your run sheet and in the list for the prison, nowhere else."),
    )


class HoursForm(Form):
    """Hours of one weekday."""

    weekday = CodeField(N_("Weekday"), codes=Weekday, needed=N_("Choose a weekday"))
    begins = ClockField(N_("From"), needed=BEGINS, hint=N_("For example 9.00"))
    ends = ClockField(N_("To"), needed=ENDS, hint=N_("For example 15.30"))

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether the hours end after they begin."""
        right = super().validate(extra_validators)
        return right and is_allowed(self, lambda: prisons.check_hours(self.hours))

    @property
    def hours(self) -> Hours:
        """Return the hours."""
        return Hours(**self.values)


class ClosedDayForm(Form):
    """A day on which the prison lets nobody in."""

    day = DateField(N_("Which day?"), needed=N_("Write the day"), hint=N_("For example 24 12 2026"))

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether the day is to come."""
        right = super().validate(extra_validators)
        return right and is_allowed(self, lambda: prisons.check_closed_day(self.day.data, g.today))


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show what is known about the prison."""
    return render_template(
        "prisons/index.html", back=here("overview.index"), about=prisons.about(case())
    )


@pages.route("/change", methods=["GET", "POST"])
def change(reference: str) -> ResponseReturnValue:
    """Change what is known about the prison."""
    about = prisons.about(case())
    days = SUGGESTED_DAYS[case().country]
    facts = {
        "country": case().country.value,
        "days": days,
        "child": CHILD_DAYS,
        "foreign": FOREIGN_DAYS,
    }
    return ask(
        PrisonForm(about, facts=facts),
        "prisons/change.html",
        lambda form: prisons.change(database(), case(), _about(form), by=account().name),
        here(".index"),
        back=here(".index"),
    )


@pages.route("/hours", methods=["GET", "POST"])
def add_hours(reference: str) -> ResponseReturnValue:
    """Add visiting hours."""
    return ask(
        HoursForm(),
        "prisons/hours.html",
        lambda form: prisons.add_hours(database(), case(), form.hours, by=account().name),
        here(".index", _anchor="hours"),
        back=here(".index"),
    )


@pages.post("/hours/<int:hours_id>/remove")
def remove_hours(reference: str, hours_id: int) -> ResponseReturnValue:
    """Remove visiting hours."""
    hours = _hours(hours_id)
    return act(
        lambda: prisons.remove_hours(database(), hours, by=account().name),
        here(".index", _anchor="hours"),
        saved=N_("The visiting hours were removed."),
    )


@pages.route("/closed-days", methods=["GET", "POST"])
def add_closed_day(reference: str) -> ResponseReturnValue:
    """Add a closed day."""
    return ask(
        ClosedDayForm(),
        "prisons/closed_day.html",
        lambda form: prisons.add_closed_day(
            database(), case(), day=form.day.data, today=g.today, by=account().name
        ),
        here(".index", _anchor="closed-days"),
        back=here(".index"),
    )


@pages.post("/closed-days/remove")
def remove_closed_day(reference: str) -> ResponseReturnValue:
    """Remove a closed day."""
    typed = request.form.get("day", "")
    days = [day for day in case().prison.closed_days if day.isoformat() == typed]
    if not days:
        abort(404)
    return act(
        lambda: prisons.remove_closed_day(database(), case(), day=days[0], by=account().name),
        here(".index", _anchor="closed-days"),
        saved=N_("The closed day was removed."),
    )


def _about(form: PrisonForm) -> About:
    values = form.values
    return About(**{**values, "address": tuple(values["address"])})


def _hours(hours_id: int) -> VisitingHours:
    found = (one for one in case().prison.visiting if one.id == hours_id)
    return next(found, None) or abort(404)
