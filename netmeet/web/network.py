"""Draw the network: one question after another, a name at a time, and the map that grows."""

from dataclasses import dataclass
from enum import IntEnum

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Group, MoreContact
from netmeet.domain.map_states import views
from netmeet.domain.model import Person
from netmeet.domain.network_map import drawing
from netmeet.papers import map_states
from netmeet.papers.map import sketch
from netmeet.services import network
from netmeet.services.network import Place
from netmeet.web.fields import CodeField, LineField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.network_words import PROMPTS, RINGS
from netmeet.web.people.listing import NewPerson, add_person
from netmeet.web.people.pages import listed
from netmeet.web.people.same import ASKING
from netmeet.web.request import account, case, circle, database, words
from netmeet.words.catalogue import N_

pages = Blueprint("network", __name__, url_prefix="/cases/<reference>/network")
ALL_ASKED = len(PROMPTS) + 1
Ring = IntEnum("Ring", {"INNER": 1, "MIDDLE": 2, "OUTER": 3})


class PlaceForm(Form):
    """Where does this person stand?"""

    ring = CodeField(
        N_("How close is %(name)s to you now?"),
        codes=Ring,
        own={Ring(number): said for number, said in RINGS.items()},
        needed=N_("Choose how close you are to %(name)s"),
    )
    group = CodeField(N_("Which group?"), codes=Group, needed=N_("Choose a group"))
    called = LineField(
        N_("What do you call %(name)s?"),
        hint=N_(
            "For example my sister, my old boss. It stands on the map for the main person. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )
    more_contact = CodeField(
        N_("Would you like more contact?"),
        codes=MoreContact,
        own={
            MoreContact.YES: N_("Yes"),
            MoreContact.AS_NOW: N_("As now"),
            MoreContact.UNKNOWN: N_("I do not know"),
        },
        needed=N_("Choose Yes, As now or I do not know"),
    )


@dataclass(frozen=True)
class GroupRow:
    """One group of the map as a row of the table: who stands in which ring, then the others."""

    group: Group
    rings: list[list[Person]]
    unplaced: list[Person]


@pages.route("", methods=["GET", "POST"])
def index(reference: str) -> ResponseReturnValue:
    """Ask one question, take a name, and show the map."""
    number = _prompt()
    shown = circle().on_the_map
    return ask(
        NewPerson(),
        ASKING,
        add_person,
        lambda person: here(".place", person_id=person.id, prompt=number),
        saved="",
        page="network/index.html",
        back=here("overview.index"),
        number=number,
        prompts=PROMPTS,
        ring_names=RINGS,
        picture=sketch(circle(), words(), drawing(shown)),
        groups=list(Group),
        people=shown,
        rows=_rows(shown),
    )


@pages.get("/picture")
def picture(reference: str) -> ResponseReturnValue:
    """Show the map alone, in full size."""
    return render_template(
        "network/picture.html",
        back=here(".index"),
        picture=sketch(circle(), words(), drawing(circle().on_the_map)),
        groups=list(Group),
        people=circle().on_the_map,
    )


@pages.route("/<int:person_id>", methods=["GET", "POST"])
def place(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask where somebody stands."""
    person = listed(person_id)
    to = here(".index", prompt=request.args.get("prompt", type=int))
    return ask(
        PlaceForm(of=person, facts={"name": person.name}),
        "network/place.html",
        lambda form: network.place(
            database(),
            person,
            Place(
                ring=int(form.ring.data),
                group=form.group.data,
                called=form.called.data,
                more_contact=form.more_contact.data,
            ),
            by=account().name,
        ),
        to,
        saved="",
        back=to,
        person=person,
    )


@pages.post("/all-for-now")
def all_for_now(reference: str) -> ResponseReturnValue:
    """Note "that is all for now"."""
    return act(
        lambda: network.all_for_now(database(), case(), today=circle().today, by=account().name),
        here(".index"),
    )


@pages.post("/open-again")
def open_again(reference: str) -> ResponseReturnValue:
    """Go on drawing."""
    return act(lambda: network.open_again(database(), case(), by=account().name), here(".index"))


@pages.post("/states")
def keep_map(reference: str) -> ResponseReturnValue:
    """Keep the map of today."""
    return act(
        lambda: network.keep_map(database(), case(), today=circle().today, by=account().name),
        here(".states"),
        saved=N_("The map of today is kept."),
    )


@pages.get("/states")
def states(reference: str) -> ResponseReturnValue:
    """Show the kept maps and that of now side by side, as pictures and as one table."""
    at, found = circle(), views(circle(), circle().on_the_map)
    people = map_states.people_on(at, words(), found)
    return render_template(
        "network/states.html",
        back=here(".index"),
        views=[
            (view, map_states.title(words(), view), map_states.picture(at, words(), view))
            for view in found
        ],
        rows=[
            (one, [map_states.said_of(words(), found, place, one) for place in range(len(found))])
            for one in people
        ],
        kept=any(view.on for view in found),
    )


@pages.get("/states/<int:state_id>")
def state(reference: str, state_id: int) -> ResponseReturnValue:
    """Show a kept map alone, in full size."""
    found = [one for one in views(circle(), circle().on_the_map) if one.kept_id == state_id]
    if not found:
        abort(404)
    return render_template(
        "network/state.html",
        back=here(".states"),
        picture=map_states.picture(circle(), words(), found[0]),
        day=map_states.title(words(), found[0]),
        state_id=state_id,
    )


@pages.post("/states/<int:state_id>/remove")
def remove_map(reference: str, state_id: int) -> ResponseReturnValue:
    """Remove a kept map, which the page has said that nobody can bring back."""
    kept = next((one for one in case().maps if one.id == state_id), None) or abort(404)
    return act(
        lambda: network.remove_map(database(), kept, by=account().name),
        here(".states"),
        saved=N_("The kept map is removed."),
    )


def _prompt() -> int:
    """Return which of the questions is asked, from 1; one more than there are: all were asked."""
    number = request.args.get("prompt", 1, type=int)
    return min(max(number, 1), ALL_ASKED)


def _rows(people: list[Person]) -> list[GroupRow]:
    return [
        GroupRow(
            group,
            [[one for one in people if (one.group, one.ring) == (group, ring)] for ring in RINGS],
            [one for one in people if one.group is group and one.ring is None],
        )
        for group in Group
    ]
