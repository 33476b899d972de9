"""The staff's pages: the permissions of the cases of their own prison, and nothing else."""

from dataclasses import dataclass
from datetime import timedelta

from flask import Blueprint, abort, g, render_template, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.circle import Circle
from netmeet.domain.codes import PermissionStatus, Track
from netmeet.domain.model import Meeting, Person
from netmeet.papers.frame import role
from netmeet.papers.permission_list import by_name_at_gate, name_at_gate, permission_of
from netmeet.services import permissions, staff
from netmeet.services.permissions import Standing
from netmeet.web.fields import CodeField, DateField, TextField
from netmeet.web.flow import ask, here
from netmeet.web.permissions import ABOUT_CONDITIONS, CHOOSE_AN_ANSWER, STATUSES, AnswerForm
from netmeet.web.request import account, circle, database, say, words
from netmeet.words import dates, wordings
from netmeet.words.catalogue import N_
from netmeet.words.labels import label

pages = Blueprint("staff", __name__, url_prefix="/prison")


class StaffForm(AnswerForm):
    """What the prison answers about one person; the way and the plan B are the convener's."""

    asked = DateField(N_("Date of the request"), hint=N_("For example 3 3 2027"))
    status = CodeField(N_("Answer"), codes=PermissionStatus, own=STATUSES, needed=CHOOSE_AN_ANSWER)
    answered = DateField(N_("Date of the answer"))
    conditions = TextField(
        N_("Conditions"), hint=ABOUT_CONDITIONS, limit=1000, wordings=wordings.CONDITIONS
    )
    valid_until = DateField(N_("Valid until"))


@dataclass(frozen=True)
class CaseRow:
    """A case as the staff's list shows it."""

    circle: Circle
    standing: Standing
    page: str

    @property
    def meeting(self) -> Meeting | None:
        """Return the meeting that is planned."""
        return self.circle.meeting if self.circle.why_no_meeting() is None else None


@dataclass(frozen=True)
class Visitor:
    """Somebody who wants to come in, as far as the prison has to know."""

    person: Person
    name: str
    roles: list[str]
    track: str
    status: str
    days: list[str]
    conditions: str


@pages.get("")
def index() -> ResponseReturnValue:
    """Show the cases of the own prison."""
    found = staff.circles(database(), account(), today=g.today)
    return render_template("staff/index.html", rows=[_case_row(one) for one in found])


@pages.get("/<reference>")
def show(reference: str) -> ResponseReturnValue:
    """Show who comes to a meeting, and how each permission stands."""
    people = by_name_at_gate(words(), staff.visitors(circle()))
    meeting = _case_row(circle()).meeting
    return render_template(
        "staff/show.html",
        back=url_for(".index"),
        visitors=[_visitor(person) for person in people],
        meeting=meeting,
        ends=meeting and meeting.starts + timedelta(minutes=meeting.minutes),
    )


@pages.route("/<reference>/<int:person_id>", methods=["GET", "POST"])
def change(reference: str, person_id: int) -> ResponseReturnValue:
    """Note the prison's answer about one person."""
    person = _person(person_id)
    return ask(
        StaffForm(person, facts={"name": name_at_gate(person)}),
        "staff/change.html",
        lambda form: staff.note(database(), person, form.answer, today=g.today, by=account().name),
        here(".show"),
        back=here(".show"),
        name=name_at_gate(person),
    )


def _case_row(at: Circle) -> CaseRow:
    page = url_for(".show", reference=at.case.reference)
    return CaseRow(at, permissions.standing(at, staff.visitors(at)), page)


def _visitor(person: Person) -> Visitor:
    permission = person.permission
    track = permission.track if permission else None
    return Visitor(
        person=person,
        name=name_at_gate(person),
        roles=_roles(person),
        track=label(words(), track) if track and track is not Track.NOT_NEEDED else "",
        status=permission_of(words(), person),
        days=_days(person),
        conditions=(permission.conditions if permission else None) or "",
    )


def _roles(person: Person) -> list[str]:
    """Return what a person is in the meeting; how they are related has no place here."""
    roles = [role(words(), person)]
    if circle().is_child(person):
        roles.append(say("Child"))
    if person.support_for is not None:
        roles.append(say("Support person"))
    return roles


def _days(person: Person) -> list[str]:
    """Return the days that stand with an answer."""
    permission, found = person.permission, []
    if permission and permission.answered:
        day = dates.letter_day(words(), permission.answered)
        found.append(say("Answered %(day)s.", day=day))
    if permission and permission.valid_until:
        day = dates.letter_day(words(), permission.valid_until)
        found.append(say("Valid until %(day)s.", day=day))
    return found


def _person(person_id: int) -> Person:
    found = (one for one in staff.visitors(circle()) if one.id == person_id)
    return next(found, None) or abort(404)
