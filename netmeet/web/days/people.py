"""Who does what on the day: the three roles, the interpreters, and who gives information."""

from flask import abort
from flask.typing import ResponseReturnValue

from netmeet.domain import days as rules
from netmeet.domain.model import Person, Roles
from netmeet.services import days
from netmeet.web.days.blueprint import choices, chosen, pages, value_of
from netmeet.web.fields import DateField, NumberField, PickField, PickManyField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.words.catalogue import N_
from netmeet.words.tongues import language_name


class RolesForm(Form):
    """Who leads the private time, who writes, and who follows up?"""

    chair = PickField(
        N_("Chair"), hint=N_("Leads the private time. Somebody whom %(name)s trusts.")
    )
    note_taker = PickField(N_("Note-taker"), hint=N_("Writes down what the network agrees."))
    follow_up = PickField(N_("Follow-up person"), hint=N_("Asks later how it goes."))


class InterpretersForm(Form):
    """Which interpreters are booked?"""

    booked = PickManyField(N_("For whom is an interpreter booked?"))


class InformationForm(Form):
    """How long does somebody give information, and was it read with the main person?"""

    minutes = NumberField(N_("How many minutes does %(name)s speak?"), least=1, most=180)
    read_on = DateField(
        N_("Read with %(main)s on"),
        hint=N_("Nothing new for %(main)s may be said in the room for the first time."),
    )


@pages.route("/roles", methods=["GET", "POST"])
def roles(reference: str) -> ResponseReturnValue:
    """Ask for the three roles, out of those who are expected."""
    now = case().roles or Roles()
    form = RolesForm(
        facts={"name": case().called},
        chair=value_of(now.chair),
        note_taker=value_of(now.note_taker),
        follow_up=value_of(now.follow_up),
    )
    for field, holder in zip(
        (form.chair, form.note_taker, form.follow_up),
        (now.chair, now.note_taker, now.follow_up),
        strict=True,
    ):
        field.offer(choices(_expected_and(holder)))
    return ask(
        form,
        "days/form.html",
        lambda form: days.assign(
            database(),
            case(),
            **{role: chosen(value) for role, value in form.values.items()},
            today=circle().today,
            by=account().name,
        ),
        here(".index", _anchor="roles"),
        back=here(".index"),
        title=say("Roles"),
    )


@pages.route("/interpreters", methods=["GET", "POST"])
def interpreters(reference: str) -> ResponseReturnValue:
    """Ask which interpreters are booked."""
    people = rules.interpreted(circle())
    form = InterpretersForm(
        booked=[str(person.id) for person in people if person.interpreter_booked]
    )
    form.booked.offer((person.id, _with_language(person)) for person in people)
    return ask(
        form,
        "days/form.html",
        lambda form: days.book_interpreters(
            database(),
            case(),
            booked=[person for person in people if str(person.id) in form.values["booked"]],
            today=circle().today,
            by=account().name,
        ),
        here(".index", _anchor="interpreters"),
        back=here(".index"),
        title=say("Interpreters"),
    )


@pages.route("/information/<int:person_id>", methods=["GET", "POST"])
def information(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask how long somebody gives information, and when it was read with the main person."""
    person = next((one for one in rules.speakers(circle()) if one.id == person_id), None)
    if person is None:
        abort(404)
    return ask(
        InformationForm(of=person, facts={"name": person.name, "main": case().called}),
        "days/form.html",
        lambda form: days.brief(
            database(), person, **form.values, today=circle().today, by=account().name
        ),
        here(".index", _anchor="information"),
        back=here(".index"),
        title=say("Information"),
    )


def _expected_and(holder: Person | None) -> list[Person]:
    """Return who is expected, and who holds the role although they are not any more."""
    found = circle().expected
    return found if holder is None or holder in found else [*found, holder]


def _with_language(person: Person) -> str:
    return f"{person.name} · {language_name(words(), person.interpreter or '')}"
