"""Who a person is: on the letter, for the main person, at the gate, and beside whom they sit."""

from flask.typing import ResponseReturnValue

from netmeet.domain.codes import MAIN, Group, Main
from netmeet.domain.model import Person
from netmeet.services import people
from netmeet.services.people import Who
from netmeet.web.fields import CodeField, LineField, NameField, PickField
from netmeet.web.flow import ask, here
from netmeet.web.people.answers import offered
from netmeet.web.people.pages import listed, pages
from netmeet.web.people.same import ASKING, AskingForm
from netmeet.web.request import account, case, circle, database, say
from netmeet.words.catalogue import N_

NOBODY = N_("Nobody in particular")


class WhoForm(AskingForm):
    """Who is this person?"""

    name = NameField(
        N_("Name on the letter"),
        needed=N_("Enter a name"),
        hint=N_("First name and surname. The prison and the person read it."),
    )
    called = LineField(
        N_("What does %(main)s call %(name)s?"),
        hint=N_(
            "For example my sister, my old boss. It stands on the map for the main person. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )
    group = CodeField(N_("Which group?"), codes=Group, needed=N_("Choose a group"))
    name_on_id = NameField(
        N_("Name on the identity card"),
        hint=N_("Only where it is another name. The prison compares it at the gate."),
    )
    beside = PickField(
        N_("Whom does %(name)s support at the meeting?"),
        hint=N_("A support person sits beside somebody, and is there for them alone."),
    )


@pages.route("/<int:person_id>/who", methods=["GET", "POST"])
def who(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask who somebody is."""
    person = listed(person_id)
    facts = {"name": person.name, "main": case().called}
    form = WhoForm(of=person, facts=facts, beside=_key(person.support_for))
    form.before = form.besides = person
    others = [one for one in circle().on_the_map if one is not person]
    form.beside.offer([("", say(NOBODY)), (MAIN.value, case().called), *offered(others)])
    return ask(
        form,
        ASKING,
        lambda form: _describe(person, form),
        here(".show", person_id=person.id),
        page="people/who.html",
        back=here(".show", person_id=person.id),
        person=person,
    )


def _describe(person: Person, form: WhoForm) -> None:
    people.describe(
        database(),
        person,
        Who(
            name=form.name.data,
            called=form.called.data,
            group=form.group.data,
            name_on_id=form.name_on_id.data,
            support_for=_party(form.beside.data),
        ),
        today=circle().today,
        by=account().name,
    )


def _key(party: Person | Main | None) -> str | None:
    if party is MAIN:
        return str(MAIN.value)
    return str(party.id) if isinstance(party, Person) else None


def _party(key: str | None) -> Person | Main | None:
    if key == MAIN.value:
        return MAIN
    return listed(int(key)) if key else None
