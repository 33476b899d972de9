"""What must be known before anybody writes: orders, the outcome, prison, others, age."""

from flask import redirect, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import ContactOrder, Outcome
from netmeet.domain.model import Person
from netmeet.domain.safety import has_order
from netmeet.services import people
from netmeet.services.people import Safety
from netmeet.web.fields import CodeField, NumberField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.people.answers import USUAL, YesNo, answer_of, known_of
from netmeet.web.people.pages import listed, pages
from netmeet.web.request import account, circle, database, say
from netmeet.words.catalogue import N_

FIRST_YEAR = 1900
NOT_A_YEAR = N_("Enter a whole number from %(least)s to %(most)s")


class SafetyForm(Form):
    """What must be known before we write?"""

    order = CodeField(
        N_("Does a court or police order stop contact?"),
        codes=(ContactOrder.YES, ContactOrder.NO, ContactOrder.UNKNOWN),
        own={
            ContactOrder.YES: N_("Yes"),
            ContactOrder.NO: N_("No"),
            ContactOrder.UNKNOWN: N_("I do not know"),
        },
        needed=N_("Choose Yes, No or I do not know"),
        hint=N_("Until this is answered with No, nothing is sent to or about %(name)s."),
    )
    outcome = CodeField(
        N_("What came out of the safety questions?"),
        codes=Outcome,
        hint=N_("Only the outcome is kept, never the story. Only you see it."),
    )
    prison = CodeField(
        N_("May the letter say that the meeting is in a prison?"),
        codes=YesNo,
        own={YesNo.YES: N_("Yes"), YesNo.NO: N_("No, call first")},
        hint=N_("%(main)s decides this. Without an answer, the letter does not say it."),
    )
    others = CodeField(
        N_("May %(name)s and the other guests know of each other before the meeting?"),
        codes=YesNo,
        own=USUAL,
        hint=N_("Without an answer, no letter names another guest."),
    )
    child = CodeField(N_("Is %(name)s under 18?"), codes=YesNo, own=USUAL)
    birth_year = NumberField(
        N_("Year of birth"),
        least=FIRST_YEAR,
        most=2199,
        hint=N_("Only for somebody young, where the prison asks for it."),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether everything is right; nobody is born later than today."""
        right = super().validate(extra_validators)
        this_year, born = circle().today.year, self.birth_year.data
        if born is not None and born > this_year and not self.birth_year.errors:
            self.birth_year.errors = [
                say(NOT_A_YEAR, least=FIRST_YEAR, most=this_year),
            ]
            return False
        return right


@pages.route("/<int:person_id>/safety", methods=["GET", "POST"])
def safety(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask what must be known before anybody writes to a person."""
    person = listed(person_id)
    return ask(
        _form(person),
        "people/safety.html",
        lambda form: _answer(person, form),
        lambda _done: _next(person),
        back=here(".show", person_id=person.id),
        person=person,
    )


@pages.get("/<int:person_id>/order")
def order(reference: str, person_id: int) -> ResponseReturnValue:
    """Say what an order means, and whom to talk with."""
    person = listed(person_id)
    if not has_order(person):
        return redirect(here(".show", person_id=person.id), 303)
    return render_template(
        "people/order.html", back=here(".show", person_id=person.id), person=person
    )


def _form(person: Person) -> SafetyForm:
    open_yet = person.contact_order is ContactOrder.UNKNOWN
    return SafetyForm(
        facts={"name": person.name, "main": circle().case.called},
        order=None if open_yet else person.contact_order,
        outcome=person.outcome,
        prison=answer_of(person.mention_prison),
        others=answer_of(person.knows_others),
        child=answer_of(person.under_18),
        birth_year=person.birth_year,
    )


def _answer(person: Person, form: SafetyForm) -> None:
    answers = Safety(
        contact_order=form.order.data,
        outcome=form.outcome.data,
        mention_prison=known_of(form.prison.data),
        knows_others=known_of(form.others.data),
        under_18=known_of(form.child.data),
        birth_year=form.birth_year.data,
    )
    people.answer_safety(database(), person, answers, today=circle().today, by=account().name)


def _next(person: Person) -> str:
    """Return where to go on: what an order means, who decides for a child, or the person."""
    if has_order(person):
        return here(".order", person_id=person.id)
    if circle().is_child(person) and not person.guardians:
        return here("guardians.add", person_id=person.id)
    return here(".show", person_id=person.id)
