"""What a person needs in order to take part; each need is arranged on “Plan the day”."""

from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Interprets, Need
from netmeet.domain.model import Person
from netmeet.services import people
from netmeet.services.people import Needs
from netmeet.web.fields import CodeField, CodesField, LineField, TickField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.people.pages import listed, pages
from netmeet.web.request import account, database, words
from netmeet.words.catalogue import N_
from netmeet.words.tongues import language_name


class NeedsForm(Form):
    """What does this person need?"""

    needs = CodesField(
        N_("What does %(name)s need to take part?"),
        codes=Need,
        hint=N_("Each need comes onto “Plan the day”, where you say who arranges it."),
    )
    spoken = LineField(
        N_("Interpreter: for which language?"),
        hint=N_(
            "Only where an interpreter is needed. You and the prison read it. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )
    interpreter_who = CodeField(
        N_("Who interprets?"),
        codes=Interprets,
        hint=N_("A qualified interpreter. Never a relative or a child."),
    )
    interpreter_booked = TickField(N_("The interpreter is booked"))


@pages.route("/<int:person_id>/needs", methods=["GET", "POST"])
def needs(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask what somebody needs."""
    person = listed(person_id)
    known = language_name(words(), person.interpreter) if person.interpreter else None
    form = NeedsForm(of=person, facts={"name": person.name}, spoken=known)
    return ask(
        form,
        "people/needs.html",
        lambda form: _note(person, form, known),
        here(".show", person_id=person.id),
        back=here(".show", person_id=person.id),
        person=person,
    )


def _note(person: Person, form: NeedsForm, known: str | None) -> None:
    """Keep the answers; the code of a language stays as long as nobody writes another one."""
    spoken = form.spoken.data
    what = Needs(
        needs=[Need(need) for need in form.needs.data],
        interpreter=person.interpreter if spoken == known else spoken,
        interpreter_booked=form.interpreter_booked.data if spoken else None,
        interpreter_who=form.interpreter_who.data if spoken else None,
    )
    people.note_needs(database(), person, what, by=account().name)
