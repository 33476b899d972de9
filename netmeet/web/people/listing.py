"""The list of people, and one more person."""

from datetime import date

from flask import render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.circle import Circle, found_once
from netmeet.domain.codes import Group
from netmeet.domain.model import Person
from netmeet.domain.safety import dangers
from netmeet.services import network
from netmeet.web.fields import CodeField, NameField
from netmeet.web.flow import ask, here
from netmeet.web.people.pages import pages
from netmeet.web.people.same import ASKING, AskingForm
from netmeet.web.request import account, case, circle, database, words
from netmeet.words.catalogue import N_
from netmeet.words.labels import told
from netmeet.words.names import sort_key

FARTHEST = 4


class NewPerson(AskingForm):
    """Somebody who comes onto the map; a first name is enough."""

    name = NameField(
        N_("First name"),
        needed=N_("Enter a name"),
        hint=N_("The first name is enough. The rest can wait."),
    )
    group = CodeField(N_("Which group?"), codes=Group, needed=N_("Choose a group"))


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show everybody on the list, and what is to be known before anybody writes."""
    return render_template(
        "people/index.html",
        back=here("overview.index"),
        people=_in_order(circle(), words().language),
    )


@pages.route("/add", methods=["GET", "POST"])
def add(reference: str) -> ResponseReturnValue:
    """Ask for one more person and put them on the list."""
    return ask(
        NewPerson(),
        ASKING,
        add_person,
        lambda person: here(".show", person_id=person.id),
        page="people/add.html",
        back=here(".index"),
    )


def add_person(form: NewPerson) -> Person:
    """Put the person of a form on the map."""
    name, group = form.name.data, form.group.data
    return network.add(database(), case(), name=name, group=group, by=account().name)


@found_once
def _in_order(at: Circle, language: str) -> list[tuple[Person, str]]:
    """Return everybody by group, then closeness, then name, with what speaks against writing."""
    groups = list(Group)
    listed = sorted(
        at.people,
        key=lambda person: (
            groups.index(person.group),
            person.ring or FARTHEST,
            sort_key(language, person.name),
        ),
    )
    return [(person, _first_danger(person, at.today)) for person in listed]


def _first_danger(person: Person, today: date) -> str:
    found = dangers(person, today)
    return told(words(), found[0]) if found else ""
