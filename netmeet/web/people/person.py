"""One person: everything needed to reach them, group by group, and how to take them off the map."""

from flask import render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.children import why_no_own_letter
from netmeet.domain.circle import is_wanted
from netmeet.domain.holds import Hold
from netmeet.domain.interpreters import caution
from netmeet.domain.invitations import why_no_letter
from netmeet.domain.model import Apart, Person
from netmeet.domain.safety import dangers, has_order
from netmeet.services import people
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.people.children import rows_about
from netmeet.web.people.pages import listed, pages
from netmeet.web.people.summary import sections
from netmeet.web.request import account, case, circle, database, words
from netmeet.words import phones
from netmeet.words.catalogue import N_
from netmeet.words.labels import told


@pages.get("/<int:person_id>")
def show(reference: str, person_id: int) -> ResponseReturnValue:
    """Show what the house knows about one person, and what stands against writing."""
    person = listed(person_id)
    found = dangers(person, circle().today)
    too_old = Hold.ANSWER_TOO_OLD if person in circle().to_confirm else None
    hold = circle().why_not_invited(person) or too_old
    return render_template(
        "people/show.html",
        back=here(".index"),
        person=person,
        sections=sections(person),
        dangers=list(dict.fromkeys(told(words(), danger) for danger in found)),
        has_order=has_order(person),
        dial=_dialled(person.phone) if person.phone and hold is None else "",
        not_yet=told(words(), hold) if hold else "",
        is_child=circle().is_child(person),
        child_rows=rows_about(person) if circle().is_child(person) else [],
        own_letter=_why_no_own_letter(person),
        caution=caution(person),
        pairs=_pairs_of(person),
    )


@pages.route("/<int:person_id>/remove", methods=["GET", "POST"])
def remove(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask whether somebody shall be taken off the map, or say what names them."""
    person = listed(person_id)
    return ask(
        Form(),
        "people/remove.html",
        lambda _form: people.remove(database(), person, today=circle().today, by=account().name),
        here(".index"),
        saved=N_("The person was removed."),
        back=here(".show", person_id=person.id),
        person=person,
        mentions=people.mentions(person),
        takes_back=is_wanted(person) and case().list_signed is not None,
    )


def _dialled(phone: str) -> str:
    """Return a number as a telephone dials it."""
    shown = phones.shown(phone, case().country)
    return "".join(sign for sign in shown if sign == "+" or sign.isdecimal())


def _why_no_own_letter(person: Person) -> str:
    """Return why a child gets no letter of its own yet."""
    hold = why_no_letter(circle(), person) or why_no_own_letter(circle(), person)
    return told(words(), hold) if hold else ""


def _pairs_of(person: Person) -> list[tuple[Person, Apart]]:
    """Return whom a person must not meet, with the pair."""
    return [(pair.other_than(person), pair) for pair in case().apart if person in pair.people]
