"""Time and place: candidate times, who can come when, and the booking with the prison."""

from datetime import datetime, timedelta

from flask import Blueprint, abort, g, render_template, request
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import MeetingStatus
from netmeet.domain.model import BusyHours, Meeting, Slot
from netmeet.domain.permissions import earliest_safe_date
from netmeet.domain.times import MOST_MINUTES, MOST_SLOTS, USUAL_MINUTES, late_answers
from netmeet.papers.readers import of_the_place
from netmeet.services import times
from netmeet.services.times import Span
from netmeet.web import candidates
from netmeet.web.availability import MOST_AT_ONCE, answer_form, grid_of, people_and_slots
from netmeet.web.fields import ClockField, DateField, LineField, NumberField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.prisons import HoursForm
from netmeet.web.refusing import is_allowed
from netmeet.web.request import account, case, circle, database
from netmeet.words.catalogue import N_

pages = Blueprint("times", __name__, url_prefix="/cases/<reference>/times")
TIME_LEFT = N_("The time was removed.")


class SlotForm(Form):
    """One candidate time."""

    own: Slot | None = None
    day = DateField(N_("Date"), needed=N_("Write the date"), hint=N_("For example 3 3 2027"))
    clock = ClockField(
        N_("Begins at"), needed=N_("Write when the meeting begins"), hint=N_("For example 13.00")
    )
    minutes = NumberField(
        N_("Length in minutes"),
        needed=N_("Write the length of the meeting"),
        least=1,
        most=MOST_MINUTES,
        hint=N_("Usually 180 minutes: 3 hours with breaks."),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether a meeting can be at this time."""
        right = super().validate(extra_validators)
        return right and is_allowed(
            self, lambda: times.check(case(), self.span, today=g.today, own=self.own)
        )

    @property
    def span(self) -> Span:
        """Return when it begins and how long it lasts."""
        starts = datetime.combine(self.day.data, self.clock.data)
        return Span(starts=starts, minutes=self.minutes.data)


class RoomForm(Form):
    """The room of the meeting, where it is not the usual one."""

    room = LineField(
        N_("Room for the meeting"), hint=N_("Leave it empty for the room that is usual.")
    )


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show the booking, the best time as it now looks, and the other candidates."""
    meeting = _booked()
    shown = candidates.best_first(circle())
    best = shown[0] if shown and not shown[0].is_over and meeting is None else None
    return render_template(
        "times/index.html",
        back=here("overview.index"),
        meeting=meeting,
        ends=meeting and meeting.starts + timedelta(minutes=meeting.minutes),
        best=best,
        others=candidates.by_part([one for one in shown if one is not best]),
        is_full=len(shown) >= MOST_SLOTS,
        is_held=meeting is not None and meeting.status is MeetingStatus.HELD,
        frame=candidates.frame(circle()),
        is_signed=case().list_signed is not None,
        language=of_the_place(circle()).language,
    )


@pages.route("/add", methods=["GET", "POST"])
def add(reference: str) -> ResponseReturnValue:
    """Add a candidate time."""
    known = case().slots[-1].minutes if case().slots else USUAL_MINUTES
    return ask(
        SlotForm(minutes=known),
        "times/slot.html",
        lambda form: times.add(database(), case(), form.span, today=g.today, by=account().name),
        here(".index"),
        back=here(".index"),
        answers=0,
    )


@pages.route("/<int:slot_id>", methods=["GET", "POST"])
def change(reference: str, slot_id: int) -> ResponseReturnValue:
    """Change a candidate time."""
    slot = _slot(slot_id)
    starts = slot.starts
    form = SlotForm(day=starts.date(), clock=starts.time(), minutes=slot.minutes)
    form.own = slot
    return ask(
        form,
        "times/slot.html",
        lambda form: times.change(database(), slot, form.span, today=g.today, by=account().name),
        here(".index"),
        back=here(".index"),
        answers=len(slot.answers),
    )


@pages.post("/<int:slot_id>/remove")
def remove(reference: str, slot_id: int) -> ResponseReturnValue:
    """Remove a candidate time."""
    slot = _slot(slot_id)
    return act(
        lambda: times.remove(database(), slot, by=account().name), here(".index"), saved=TIME_LEFT
    )


@pages.route("/answers", methods=["GET", "POST"])
def answers(reference: str) -> ResponseReturnValue:
    """Note who can come when, for all candidate times; many answers go time by time."""
    people, slots = people_and_slots(circle(), case().slots)
    if request.method == "GET" and len(people) * len(slots) > MOST_AT_ONCE:
        return render_template("times/one_by_one.html", back=here(".index"), slots=slots)
    return _answers(case().slots)


@pages.route("/<int:slot_id>/answers", methods=["GET", "POST"])
def answers_for_one(reference: str, slot_id: int) -> ResponseReturnValue:
    """Note who can come at one candidate time: the same on a small screen."""
    return _answers([_slot(slot_id)])


@pages.route("/busy", methods=["GET", "POST"])
def add_busy(reference: str) -> ResponseReturnValue:
    """Add hours in which the main person is never free."""
    return ask(
        HoursForm(),
        "times/busy.html",
        lambda form: times.add_busy(database(), case(), form.hours, by=account().name),
        here(".index", _anchor="busy"),
        back=here(".index"),
    )


@pages.post("/busy/<int:hours_id>/remove")
def remove_busy(reference: str, hours_id: int) -> ResponseReturnValue:
    """Remove busy hours."""
    hours = _busy(hours_id)
    return act(
        lambda: times.remove_busy(database(), hours, by=account().name),
        here(".index", _anchor="busy"),
        saved=N_("The busy hours were removed."),
    )


@pages.route("/<int:slot_id>/choose", methods=["GET", "POST"])
def choose(reference: str, slot_id: int) -> ResponseReturnValue:
    """Look at everything once more, and choose a time."""
    slot = _slot(slot_id)
    late = late_answers(circle(), slot.starts.date())
    context = {"back": here(".index"), "one": candidates.candidate(circle(), slot)}
    if request.method == "GET" and late and "early" not in request.args:
        earliest = earliest_safe_date(circle()).day
        return render_template("times/early.html", late=late, earliest=earliest, **context)
    return ask(
        Form(),
        "times/choose.html",
        lambda _: times.choose(database(), slot, today=g.today, by=account().name),
        here(".chosen"),
        saved="",
        is_signed=case().list_signed is not None,
        **context,
    )


@pages.get("/chosen")
def chosen(reference: str) -> ResponseReturnValue:
    """Say what is done, what happens next, and when."""
    meeting = _booked() or abort(404)
    return render_template(
        "times/chosen.html",
        back=here(".index"),
        meeting=meeting,
        ends=meeting.starts + timedelta(minutes=meeting.minutes),
        language=of_the_place(circle()).language,
    )


@pages.post("/confirm")
def confirm(reference: str) -> ResponseReturnValue:
    """Note that the prison has confirmed the time."""
    return act(
        lambda: times.confirm(database(), case(), by=account().name),
        here(".index"),
        saved=N_("The time is confirmed. The invitations can be made now."),
    )


@pages.route("/room", methods=["GET", "POST"])
def room(reference: str) -> ResponseReturnValue:
    """Change the room of the meeting."""
    meeting = _booked() or abort(404)
    span = Span(starts=meeting.starts, minutes=meeting.minutes)
    return ask(
        RoomForm(meeting),
        "times/room.html",
        lambda form: times.move(
            database(), case(), span, room=form.room.data, today=g.today, by=account().name
        ),
        here(".index"),
        back=here(".index"),
        usual=case().prison.room,
    )


@pages.route("/cancel", methods=["GET", "POST"])
def cancel(reference: str) -> ResponseReturnValue:
    """Cancel the meeting."""
    meeting = _booked() or abort(404)
    return ask(
        Form(),
        "times/cancel.html",
        lambda _: times.cancel(database(), case(), by=account().name),
        here(".index"),
        saved=N_("The meeting is cancelled. Tell everybody who was invited."),
        back=here(".index"),
        meeting=meeting,
    )


def _answers(slots: list[Slot]) -> ResponseReturnValue:
    people, slots = people_and_slots(circle(), slots)
    return ask(
        answer_form(people, slots),
        "times/answers.html",
        lambda form: times.answer(
            database(), case(), grid_of(form, people, slots), today=g.today, by=account().name
        ),
        here(".index"),
        back=here(".index"),
        people=people,
        slots=slots,
        language=of_the_place(circle()).language,
    )


def _booked() -> Meeting | None:
    """Return the meeting that is not cancelled."""
    meeting = case().meeting
    return meeting if meeting and meeting.status is not MeetingStatus.CANCELLED else None


def _slot(slot_id: int) -> Slot:
    return next((one for one in case().slots if one.id == slot_id), None) or abort(404)


def _busy(hours_id: int) -> BusyHours:
    return next((one for one in case().busy if one.id == hours_id), None) or abort(404)
