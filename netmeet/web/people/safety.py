"""What must be known before anybody writes: three sources, orders, prison, others, age."""

from collections.abc import Iterable
from typing import Any

from flask import redirect, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import ContactOrder, Outcome, Source
from netmeet.domain.model import Person
from netmeet.domain.refusal import Reason
from netmeet.domain.safety import has_order
from netmeet.services import safety as deeds
from netmeet.services.safety import Asked, Safety
from netmeet.web.fields import CodeField, DateField, NumberField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.people.answers import USUAL, YesNo, answer_of, known_of
from netmeet.web.people.pages import listed, pages
from netmeet.web.request import account, circle, database, say, words
from netmeet.words.catalogue import N_
from netmeet.words.labels import told

FIRST_YEAR = 1900
NOT_A_YEAR = N_("Enter a whole number from %(least)s to %(most)s")


class OutcomeField(CodeField):
    """What came out with one source, or that it was not asked yet."""

    kind = "pick"

    @property
    def anchor(self) -> str:
        """Return the id of the list."""
        return str(self.id)

    def answers(self) -> Iterable[tuple[str, str, str]]:
        """Give the outcomes, after the answer that there is none yet."""
        yield "", say("Not asked yet"), ""
        yield from super().answers()


class SafetyForm(Form):
    """What must be known before we write?"""

    main_on = DateField(N_("When did you ask %(main)s?"))
    main_outcome = OutcomeField(N_("What came out when you asked %(main)s?"), codes=Outcome)
    staff_on = DateField(N_("When did you ask the staff?"))
    staff_outcome = OutcomeField(N_("What came out when you asked the staff?"), codes=Outcome)
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
    person_on = DateField(N_("When did you ask %(name)s?"))
    person_outcome = OutcomeField(N_("What came out when you asked %(name)s?"), codes=Outcome)
    outcome = CodeField(
        N_("What came out of the safety questions?"),
        codes=Outcome,
        hint=N_("It counts until you note above whom you asked."),
    )
    prison = CodeField(
        N_("May the letter say that the meeting is in a prison?"),
        codes=YesNo,
        own={YesNo.YES: N_("Yes"), YesNo.NO: N_("No, call first")},
        hint=N_("%(main)s decides this. Without an answer, the letter does not say it."),
    )
    child = CodeField(N_("Is %(name)s under 18?"), codes=YesNo, own=USUAL)
    birth_year = NumberField(
        N_("Year of birth"),
        least=FIRST_YEAR,
        most=2199,
        hint=N_("Only for somebody young, where the prison asks for it."),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether everything is right: days, what came out, and the year of birth."""
        right = super().validate(extra_validators)
        return all([right, self._is_born(), *map(self._is_right, Source)])

    def about(self, source: Source) -> tuple[DateField, OutcomeField]:
        """Return the two fields about one source."""
        return self[f"{source.value}_on"], self[f"{source.value}_outcome"]

    @property
    def asked(self) -> dict[Source, Asked]:
        """Return which sources were asked, when, and what came out."""
        found = {source: [field.data for field in self.about(source)] for source in Source}
        return {source: Asked(day, outcome) for source, (day, outcome) in found.items() if day}

    def _is_born(self) -> bool:
        """Tell whether nobody is born later than today."""
        this_year, born = circle().today.year, self.birth_year.data
        if born is not None and born > this_year and not self.birth_year.errors:
            self.birth_year.errors = [
                say(NOT_A_YEAR, least=FIRST_YEAR, most=this_year),
            ]
            return False
        return True

    def _is_right(self, source: Source) -> bool:
        """Tell whether a source was asked on a day that has come, and said something."""
        day, outcome = self.about(source)
        if day.errors or outcome.errors:
            return False
        if day.data is None and outcome.data is not None:
            day.errors = [say("Write the day on which you asked")]
        elif day.data is not None and day.data > circle().today:
            day.errors = [told(words(), Reason.DAY_TO_COME)]
        elif day.data is not None and outcome.data is None:
            outcome.errors = [say("Choose what came out")]
        return not day.errors and not outcome.errors


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
    form = SafetyForm(
        facts={"name": person.name, "main": circle().case.called},
        order=None if open_yet else person.contact_order,
        outcome=person.outcome,
        prison=answer_of(person.mention_prison),
        child=answer_of(person.under_18),
        birth_year=person.birth_year,
        **_known(person),
    )
    if person.safety or person.outcome is None:
        del form.outcome
    return form


def _known(person: Person) -> dict[str, Any]:
    """Return what the sources have said, by the names of the fields."""
    found: dict[str, Any] = {}
    for line in person.safety:
        found[f"{line.source.value}_on"] = line.on
        found[f"{line.source.value}_outcome"] = line.outcome or Outcome.FINE
    return found


def _answer(person: Person, form: SafetyForm) -> None:
    answers = Safety(
        contact_order=form.order.data,
        asked=form.asked,
        outcome=form.values.get("outcome"),
        mention_prison=known_of(form.prison.data),
        under_18=known_of(form.child.data),
        birth_year=form.birth_year.data,
    )
    deeds.answer(database(), person, answers, today=circle().today, by=account().name)


def _next(person: Person) -> str:
    """Return where to go on: what an order means, who decides for a child, or the person."""
    if has_order(person):
        return here(".order", person_id=person.id)
    if circle().is_child(person) and not person.guardians:
        return here("guardians.add", person_id=person.id)
    return here(".show", person_id=person.id)
