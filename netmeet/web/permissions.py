"""Permissions: whether the prison lets each person in, and by when we will know."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from flask import Blueprint, abort, g, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain import times
from netmeet.domain.circle import no_entry
from netmeet.domain.codes import PermissionStatus, PlanB, Remote, Track
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.domain.permissions import (
    FOREIGN_DAYS,
    Planned,
    is_answer_late,
    is_possible,
    is_settled,
    planned,
    possible_plans,
)
from netmeet.domain.times import Ground
from netmeet.domain.transfers import without_plan
from netmeet.papers.permission_list import permission_of
from netmeet.papers.readers import of_the_place
from netmeet.services import permissions
from netmeet.services.permissions import Answer
from netmeet.web.fields import CodeField, DateField, TextField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.refusing import is_allowed
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.words import wordings
from netmeet.words.catalogue import N_
from netmeet.words.labels import told
from netmeet.words.permissions import earliest_said
from netmeet.words.times import told as said_of

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
TOO_MANY = (Ground.ROOM_TOO_SMALL, Ground.TOO_MANY_AT_ONCE)


class Citizen(StrEnum):
    """Whether somebody has a foreign citizenship; which one is not kept."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


CITIZENS = {
    Citizen.YES: N_("Yes"),
    Citizen.NO: N_("No"),
    Citizen.UNKNOWN: N_("Not known yet"),
}


@dataclass(frozen=True)
class Row:
    """One person with the permission in words: what it is, what is to do, and what helps if not."""

    person: Person
    plan: Planned
    status: str
    to_do: str
    conditions: str
    is_refused: bool
    is_settled: bool
    plan_b_is_possible: bool


class AnswerForm(Form):
    """What every form about a permission checks: its dates can be."""

    def __init__(self, person: Person, *, facts: dict[str, object], **known: Any) -> None:
        self.person = person
        super().__init__(person.permission, facts=facts, **known)

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether everything is answered, and the answers can be."""
        right = super().validate(extra_validators)
        return right and is_allowed(
            self, lambda: permissions.check(self.person, self.answer, g.today)
        )

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
    foreign_citizen = CodeField(
        N_("Is %(name)s a foreign citizen?"),
        codes=Citizen,
        own=CITIZENS,
        hint=N_("The answer then takes longer: %(more)s days more. Never write which country."),
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

    def __init__(self, person: Person) -> None:
        own = person.case.prison.foreign_days
        more = FOREIGN_DAYS if own is None else own
        super().__init__(
            person,
            facts={"name": person.name, "more": more},
            plan_b=person.plan_b,
            foreign_citizen=_citizen(person),
        )
        self.plan_b.codes = [*possible_plans(person.case, person)]

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether everything is answered; about who needs no permission nobody answers."""
        if self.track.data is Track.NOT_NEEDED:
            self.status.needed = None
        return super().validate(extra_validators)

    @property
    def answer(self) -> Answer:
        """Return what was answered."""
        said = {Citizen.YES: True, Citizen.NO: False}
        foreign = said.get(self.foreign_citizen.data)
        return Answer(**{**self.values, "foreign_citizen": foreign})


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show how the permissions stand, each person's, and what the earliest date waits for."""
    hold, people = circle().why_nobody(), permissions.people(circle())
    only_prepares = bool(case().remand_restrictions)
    return render_template(
        "permissions/index.html",
        back=here("overview.index"),
        hold=told(words(), hold) if hold else "",
        only_prepares=only_prepares,
        unsigned=case().list_signed is None,
        standing=permissions.standing(circle(), people),
        rows=[_row(plan) for plan in planned(circle())],
        earliest="" if only_prepares else earliest_said(words(), circle()),
        expected=len(circle().expected),
        too_many=_too_many(),
        ask_again=len(without_plan(circle())),
        meeting=circle().why_no_meeting() is None,
        language=of_the_place(circle()).language,
    )


@pages.route("/<int:person_id>", methods=["GET", "POST"])
def change(reference: str, person_id: int) -> ResponseReturnValue:
    """Note the permission for one person."""
    person = _person(person_id)
    return ask(
        PermissionForm(person),
        "permissions/change.html",
        lambda form: permissions.note(
            database(), person, form.answer, today=g.today, by=account().name
        ),
        lambda _: _next_page(person),
        back=here(".index"),
        person=person,
        is_refused=_is_refused(person),
        remote=case().prison.remote or Remote.ASK,
        lost_plan_b=_lost_plan_b(person),
    )


def _citizen(person: Person) -> Citizen | None:
    if person.foreign_citizen is None:
        return None
    return Citizen.YES if person.foreign_citizen else Citizen.NO


def _next_page(person: Person) -> str:
    """Return the list; after a refusal the same page, which suggests what is still possible."""
    if _is_refused(person):
        return here(".change", person_id=person.id)
    return here(".index", _anchor=f"person-{person.id}")


def _is_refused(person: Person) -> bool:
    return no_entry(person) is Hold.PERMISSION_REFUSED and person.plan_b is None


def _lost_plan_b(person: Person) -> bool:
    """Tell whether the plan B that was chosen cannot be done at the prison."""
    return person.plan_b is not None and not is_possible(person.case, person.plan_b)


def _row(plan: Planned) -> Row:
    person, permission = plan.person, plan.person.permission
    return Row(
        person=person,
        plan=plan,
        status=permission_of(words(), person),
        to_do=_to_do(plan),
        conditions=(permission.conditions if permission else None) or "",
        is_refused=_is_refused(person),
        is_settled=is_settled(circle(), person),
        plan_b_is_possible=not _lost_plan_b(person),
    )


def _to_do(plan: Planned) -> str:
    """Return what has to be done about a permission, if anything has."""
    if case().remand_restrictions:
        return ""
    until = plan.person.permission.valid_until if plan.person.permission else None
    if plan.ends_too_early and until is not None:
        if _is_past(until):
            return say("The permission has run out. Ask again.")
        return say("The permission ends before the meeting. Ask again.")
    if plan.expected is not None and is_answer_late(case(), plan.person, g.today):
        return say("The answer could be here already. Ask the prison.")
    if plan.latest is not None and _is_past(plan.latest):
        return say("Ask today. The answer may come after the meeting.")
    return ""


def _is_past(day: date) -> bool:
    return day < circle().today


def _too_many() -> list[str]:
    """Return why those who are expected are too many for the room or the gate."""
    found = times.room(circle(), len(circle().expected))
    return [said_of(words(), case(), one) for one in found if one.ground in TOO_MANY]


def _person(person_id: int) -> Person:
    found = (one for one in permissions.people(circle()) if one.id == person_id)
    return next(found, None) or abort(404)
