"""Permissions: whether the prison lets each person in, and by when we will know."""

from dataclasses import dataclass
from datetime import date

from flask import Blueprint, abort, g, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.circle import no_entry
from netmeet.domain.codes import PermissionStatus, PlanB, Track
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.domain.permissions import (
    answer_expected,
    is_answer_late,
    is_settled,
    latest_day_to_ask,
)
from netmeet.papers.permission_list import permission_of
from netmeet.papers.readers import of_the_place
from netmeet.services import permissions
from netmeet.services.permissions import Answer
from netmeet.web.fields import CodeField, DateField, TextField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.refusing import is_allowed
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.words import dates, wordings
from netmeet.words.catalogue import N_
from netmeet.words.labels import told

pages = Blueprint("permissions", __name__, url_prefix="/cases/<reference>/permissions")
TRACKS: dict[Track, str] = {
    Track.PRIVATE: N_("Yes, as a private visitor"),
    Track.CHILD: N_("Yes, as a child"),
    Track.PROFESSIONAL: N_("Yes, as a professional"),
    Track.VOLUNTEER: N_("Yes, as a volunteer"),
    Track.NOT_NEEDED: N_("No"),
}
STATUSES = {PermissionStatus.ASKED: N_("Applied for, no answer yet")}
ABOUT_CONDITIONS = N_(
    "What we must do, not why. The people at the gate read this. "
    "Do not write about crime, illness or others’ private matters here."
)
CHOOSE_AN_ANSWER = N_("Choose an answer for %(name)s")


@dataclass(frozen=True)
class Row:
    """One person with the permission in words: what it is, its dates, and what helps if not."""

    person: Person
    status: str
    dates: list[str]
    conditions: str
    is_refused: bool
    is_settled: bool


class AnswerForm(Form):
    """What every form about a permission checks: its dates can be."""

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether everything is answered, and the dates can be."""
        right = super().validate(extra_validators)
        return right and is_allowed(self, lambda: permissions.check(self.answer, g.today))

    @property
    def answer(self) -> Answer:
        """Return what was answered."""
        return Answer(**self.values)


class PermissionForm(AnswerForm):
    """How one person is asked for, what the prison answers, and the plan if it says no."""

    track = CodeField(
        N_("Does %(name)s need permission to visit?"),
        codes=Track,
        own=TRACKS,
        needed=N_("Choose Yes or No for %(name)s"),
    )
    asked = DateField(N_("Date you asked"), hint=N_("For example 3 3 2027"))
    status = CodeField(N_("Answer"), codes=PermissionStatus, own=STATUSES, needed=CHOOSE_AN_ANSWER)
    answered = DateField(N_("Date of the answer"))
    conditions = TextField(
        N_("Conditions"), hint=ABOUT_CONDITIONS, limit=1000, wordings=wordings.CONDITIONS
    )
    valid_until = DateField(N_("Valid until"))
    plan_b = CodeField(
        N_("What do we do if the prison says no?"),
        codes=PlanB,
        hint=N_("With a plan B the work can go on while you wait."),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether everything is answered; about who needs no permission nobody answers."""
        if self.track.data is Track.NOT_NEEDED:
            self.status.needed = None
        return super().validate(extra_validators)


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show how the permissions stand, and each person's."""
    hold, people = circle().why_nobody(), permissions.people(circle())
    return render_template(
        "permissions/index.html",
        back=here("overview.index"),
        hold=told(words(), hold) if hold else "",
        unsigned=case().list_signed is None,
        standing=permissions.standing(circle(), people),
        rows=[_row(person) for person in people],
        meeting=circle().why_no_meeting() is None,
        language=of_the_place(circle()).language,
    )


@pages.route("/<int:person_id>", methods=["GET", "POST"])
def change(reference: str, person_id: int) -> ResponseReturnValue:
    """Note the permission for one person."""
    person = _person(person_id)
    facts = {"name": person.name}
    form = PermissionForm(person.permission, facts=facts, plan_b=person.plan_b)
    return ask(
        form,
        "permissions/change.html",
        lambda form: permissions.note(
            database(), person, form.answer, today=g.today, by=account().name
        ),
        lambda _: _next_page(person),
        back=here(".index"),
        person=person,
        is_refused=_is_refused(person),
    )


def _next_page(person: Person) -> str:
    """Return the list; after a refusal the same page, which suggests three ways."""
    if _is_refused(person):
        return here(".change", person_id=person.id)
    return here(".index", _anchor=f"person-{person.id}")


def _is_refused(person: Person) -> bool:
    return no_entry(person) is Hold.PERMISSION_REFUSED and person.plan_b is None


def _row(person: Person) -> Row:
    permission = person.permission
    return Row(
        person=person,
        status=permission_of(words(), person),
        dates=_dates(person),
        conditions=(permission.conditions if permission else None) or "",
        is_refused=_is_refused(person),
        is_settled=is_settled(person),
    )


def _dates(person: Person) -> list[str]:
    """Return what is to be known about days: when to ask, when to expect, until when."""
    permission, found = person.permission, []
    if not is_settled(person) and no_entry(person) is not Hold.PERMISSION_REFUSED:
        found.append(_waiting(person))
    until = permission.valid_until if permission else None
    if until is not None:
        day = dates.letter_day(words(), until)
        found.append(say("Valid until %(day)s.", day=day))
        meeting_on = _day_of_meeting()
        if meeting_on is not None and until < meeting_on:
            found.append(say("The permission ends before the meeting. Ask again."))
    return [sentence for sentence in found if sentence]


def _waiting(person: Person) -> str:
    """Return when the answer is expected, or by when to ask."""
    today = circle().today
    if is_answer_late(case(), person, today):
        return say("The answer could be here already. Ask the prison.")
    if person.permission and person.permission.status is PermissionStatus.ASKED:
        day = dates.letter_day(words(), answer_expected(case(), person, today))
        return say("Answer expected by %(day)s.", day=day)
    day_of_meeting = _day_of_meeting()
    if day_of_meeting is None:
        return ""
    latest = latest_day_to_ask(case(), person, day_of_meeting, today)
    if latest < today:
        return say("Ask today. The answer may come after the meeting.")
    day = dates.letter_day(words(), latest)
    return say("Ask by %(day)s.", day=day)


def _day_of_meeting() -> date | None:
    """Return the day of the meeting that is planned, or nothing."""
    meeting = case().meeting
    return meeting.starts.date() if meeting and circle().why_no_meeting() is None else None


def _person(person_id: int) -> Person:
    found = (one for one in permissions.people(circle()) if one.id == person_id)
    return next(found, None) or abort(404)
