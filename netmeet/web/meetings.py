"""The meeting: its parts and their times, who was there, and that it was held."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Any

from flask import Blueprint, redirect, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.agenda import Item, agenda, is_private_time_short
from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Form, MeetingStatus, Part
from netmeet.domain.model import Person
from netmeet.domain.tasks import Task, agreement_is_finished, is_open
from netmeet.papers.frame import role
from netmeet.services import meetings
from netmeet.web import forms
from netmeet.web.fields import CodeField, NumberField
from netmeet.web.flow import act, ask, here
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.web.sheets import sheets
from netmeet.words.catalogue import N_

pages = Blueprint("meetings", __name__, url_prefix="/cases/<reference>/meeting")
PAPER_KIT = ("agenda", "questions", "blank-agreement", "run-sheet")
LED_BY_THE_CHAIR = (Part.PRIVATE, Part.TELLING)
MINUTES_OF_A_DAY = 1440


class Attendance(StrEnum):
    """How somebody took part in the meeting."""

    HERE = "here"
    BY_PHONE = "by_phone"
    AWAY = "away"


ATTENDANCE = {
    Attendance.HERE: N_("Here"),
    Attendance.BY_PHONE: N_("On telephone or video"),
    Attendance.AWAY: N_("Not here"),
}


class AttendanceForm(forms.Form):
    """Who was there; one answer for each guest stands above the minutes."""

    private_minutes = NumberField(
        N_("How many minutes was the private time?"),
        most=MINUTES_OF_A_DAY,
        hint=N_("As long as it really was. Write it down afterwards."),
    )


@dataclass(frozen=True)
class PartRow:
    """A part of the meeting as the page shows it."""

    part: Part
    span: tuple[time, time]
    minutes: int
    leads: str


@dataclass(frozen=True)
class Guest:
    """Somebody on the list of guests, what they do at the meeting, and how they took part."""

    person: Person
    roles: str
    how: str


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show the parts with their times, who was there, and the next thing to do."""
    at = circle()
    items = agenda(at.case)
    return render_template(
        "meetings/index.html",
        back=here("overview.index"),
        needed=at.case.form is Form.MEETING,
        opened=is_open(at, Task.MEETING),
        held=at.meeting is not None and at.meeting.status is MeetingStatus.HELD,
        finished=agreement_is_finished(at),
        parts=[_part(at, item) for item in items],
        short=is_private_time_short(items) if items else False,
        guests=[_guest(at, one) for one in meetings.guests(at)],
        noted=_is_noted(at),
        kit=sheets(at, *PAPER_KIT),
    )


@pages.route("/attendance", methods=["GET", "POST"])
def attendance(reference: str) -> ResponseReturnValue:
    """Note who was there, and how long the private time was."""
    if not is_open(circle(), Task.MEETING):
        return redirect(here(".index"), 303)
    guests = meetings.guests(circle())
    form = _form(circle(), guests)
    return ask(
        form,
        "meetings/attendance.html",
        lambda form: meetings.note_attendance(
            database(),
            case(),
            here=_those(form, guests, Attendance.HERE),
            by_phone=_those(form, guests, Attendance.BY_PHONE),
            private_minutes=form.private_minutes.data,
            today=circle().today,
            by=account().name,
        ),
        here(".index"),
        back=here(".index"),
    )


@pages.post("/held")
def hold(reference: str) -> ResponseReturnValue:
    """Note that the meeting was held."""
    return act(
        lambda: meetings.hold(database(), case(), today=circle().today, by=account().name),
        here(".index"),
        saved=N_("The meeting was held. Next you write the agreement."),
    )


@pages.post("/open-again")
def open_again(reference: str) -> ResponseReturnValue:
    """Take back that the meeting was held."""
    return act(
        lambda: meetings.open_again(database(), case(), today=circle().today, by=account().name),
        here(".index"),
        saved=N_("The meeting is open again."),
    )


def roles_of(at: Circle, person: Person) -> str:
    """Return what a person does at the meeting, in words."""
    roles = at.case.roles
    found = []
    if roles is not None:
        found += [say("Chair")] if roles.chair is person else []
        found += [say("Note-taker")] if roles.note_taker is person else []
        found += [say("Follow-up person")] if roles.follow_up is person else []
    if person.support_for is MAIN:
        found.append(say("Support person for %(name)s", name=at.case.called))
    elif isinstance(person.support_for, Person):
        found.append(say("Support person for %(name)s", name=person.support_for.name))
    return " · ".join(found)


def _part(at: Circle, item: Item) -> PartRow:
    roles = at.case.roles
    chair = roles.chair if roles else None
    leads = say("You")
    if item.part in LED_BY_THE_CHAIR:
        expected = chair is not None and at.is_expected(chair)
        leads = chair.name if chair is not None and expected else say("The chair")
    return PartRow(item.part, (item.starts.time(), item.ends.time()), item.minutes, leads)


def _guest(at: Circle, person: Person) -> Guest:
    return Guest(person, roles_of(at, person) or role(words(), person), _how(at, person))


def _is_noted(at: Circle) -> bool:
    return at.meeting is not None and bool(at.meeting.attended or at.meeting.by_phone)


def _answer(at: Circle, person: Person) -> Attendance | None:
    """Return how a person took part, once anybody was noted."""
    if at.meeting is None or not _is_noted(at):
        return None
    if person in at.meeting.attended:
        return Attendance.HERE
    return Attendance.BY_PHONE if person in at.meeting.by_phone else Attendance.AWAY


def _how(at: Circle, person: Person) -> str:
    answer = _answer(at, person)
    return say(ATTENDANCE[answer]) if answer else ""


def _form(at: Circle, guests: list[Person]) -> forms.Form:
    """Return the form with one row for each guest."""
    facts: dict[str, str] = {}
    rows: dict[str, Any] = {}
    known: dict[str, Any] = {}
    for person in guests:
        name, roles = f"person_{person.id}", f"roles_{person.id}"
        facts |= {name: person.name, roles: roles_of(at, person)}
        hint = f"%({roles})s" if facts[roles] else ""
        rows[name] = CodeField(f"%({name})s", codes=Attendance, own=ATTENDANCE, hint=hint)
        known[name] = _answer(at, person)
    minutes = at.meeting.private_minutes if at.meeting else None
    return forms.form_with(rows, AttendanceForm)(facts=facts, private_minutes=minutes, **known)


def _those(form: forms.Form, guests: list[Person], how: Attendance) -> list[Person]:
    return [one for one in guests if form.values[f"person_{one.id}"] is how]
