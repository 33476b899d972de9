"""Each participant's own yes: the name, the others, the number, as the contact call asks them."""

from flask.typing import ResponseReturnValue

from netmeet.domain.model import Person
from netmeet.services import yeses as answers
from netmeet.services.yeses import Yeses
from netmeet.web.fields import CodeField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.people.answers import USUAL, YesNo, answer_of, known_of
from netmeet.web.people.pages import listed, pages
from netmeet.web.request import account, database
from netmeet.words.catalogue import N_


class YesesForm(Form):
    """What does this person say yes to?"""

    name = CodeField(
        N_("May we keep your name?"),
        codes=YesNo,
        own=USUAL,
        hint=N_("If the answer is No, nothing is sent, and you remove %(name)s from the list."),
    )
    others = CodeField(
        N_("May the others know that you come?"),
        codes=YesNo,
        own=USUAL,
        hint=N_(
            "If the answer is No, nothing that the other guests get before the meeting "
            "names %(name)s."
        ),
    )
    number = CodeField(
        N_("May the others have your number?"),
        codes=YesNo,
        own=USUAL,
        hint=N_("No paper shows the number. Give it to others only if the answer is Yes."),
    )


@pages.route("/<int:person_id>/yeses", methods=["GET", "POST"])
def yeses(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask what somebody says yes to in the contact call."""
    person = listed(person_id)
    form = YesesForm(
        facts={"name": person.name},
        name=answer_of(person.keeps_name),
        others=answer_of(person.knows_others),
        number=answer_of(person.shares_number),
    )
    return ask(
        form,
        "people/yeses.html",
        lambda form: _answer(person, form),
        here(".show", person_id=person.id),
        back=here(".show", person_id=person.id),
        person=person,
    )


def _answer(person: Person, form: YesesForm) -> None:
    given = Yeses(
        keeps_name=known_of(form.name.data),
        knows_others=known_of(form.others.data),
        shares_number=known_of(form.number.data),
    )
    answers.answer(database(), person, given, by=account().name)
