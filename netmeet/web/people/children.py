"""A child on the page of one person: what the country asks, and who sits beside the child."""

from flask import abort
from flask.typing import ResponseReturnValue

from netmeet.domain import children as rules
from netmeet.domain.children import OF_ALL, OF_ONE, ChildNeed
from netmeet.domain.codes import GuardianConsent
from netmeet.domain.model import Person
from netmeet.services import children as deeds
from netmeet.web.fields import PickField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.people.answers import offered
from netmeet.web.people.pages import listed, pages
from netmeet.web.request import account, circle, database, say, words
from netmeet.words.catalogue import N_
from netmeet.words.labels import label

NOBODY_YET = N_("Nobody yet")
Row = tuple[str, list[str], str, str]


class BesideForm(Form):
    """Who sits beside this child?"""

    adult = PickField(
        N_("Who sits beside %(name)s?"),
        hint=N_("A grown-up on the list whom the child knows. The child’s letter can name them."),
    )


@pages.route("/<int:person_id>/beside", methods=["GET", "POST"])
def beside(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask for the adult who sits beside a child."""
    child = listed(person_id)
    if not circle().is_child(child):
        abort(404)
    free = deeds.candidates(circle(), child)
    seated = next((str(one.id) for one in free if one.supports is child), "")
    form = BesideForm(facts={"name": child.name}, adult=seated)
    form.adult.offer([("", say(NOBODY_YET)), *offered(free)])
    return ask(
        form,
        "people/beside.html",
        lambda form: deeds.seat_beside(
            database(), circle(), child, _chosen(form), by=account().name
        ),
        here(".show", person_id=child.id),
        back=here(".show", person_id=child.id),
        person=child,
    )


def rows_about(child: Person) -> list[Row]:
    """Return the age and each thing that the country asks, whether it is there, and where."""
    age = rules.band(child, circle().today)
    known = label(words(), age) if age else say("Not known: the rules for under 15 count")
    lacking = rules.lacks(circle(), child)
    title = say("Age")
    found: list[Row] = [(title, [known], here(".safety", person_id=child.id), title)]
    for need in rules.asked(circle(), child):
        said = label(words(), need)
        stands = say("Not yet") if need in lacking else say("It is there")
        more = _seated(child) if need is ChildNeed.ADULT_BESIDE else []
        found.append((said, [stands, *more], _where(child, need), said))
    return found


def _seated(child: Person) -> list[str]:
    """Return who was chosen to sit beside a child, and who of them cannot yet."""
    able = rules.adults_beside(circle(), child)
    return [
        one.name
        if one in able
        else say("%(name)s is chosen, but not everything is settled yet", name=one.name)
        for one in circle().people
        if one.supports is child
    ]


def _chosen(form: BesideForm) -> Person | None:
    return listed(int(form.adult.data)) if form.adult.data else None


def _where(child: Person, need: ChildNeed) -> str:
    """Return the page on which a need is met."""
    if need not in (*OF_ONE, *OF_ALL):
        page = ".beside" if need is ChildNeed.ADULT_BESIDE else "permissions.change"
        return here(page, person_id=child.id)
    said_yes = GuardianConsent.GIVEN
    to_ask = [one for one in child.guardians if one.consent is not said_yes] or child.guardians
    if not to_ask:
        return here("guardians.add", person_id=child.id)
    return here("guardians.change", person_id=child.id, guardian_id=to_ask[0].id)
