"""Pairs of people who must not meet."""

from flask import abort
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import ApartHow
from netmeet.domain.model import Apart
from netmeet.services import apart as pairs
from netmeet.web.fields import CodeField, PickField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.people.answers import offered
from netmeet.web.people.pages import listed, pages
from netmeet.web.request import account, case, database
from netmeet.words.catalogue import N_


class ApartForm(Form):
    """Which two people, and how are they kept apart?"""

    first = PickField(N_("One person"), needed=N_("Choose two people"))
    second = PickField(N_("The other person"), needed=N_("Choose two people"))
    how = CodeField(
        N_("How do we keep them apart?"),
        codes=ApartHow,
        needed=N_("Choose how they are kept apart"),
        hint=N_("Only this answer is kept, never the reason. Only you see it."),
    )


@pages.route("/apart", methods=["GET", "POST"])
def apart(reference: str) -> ResponseReturnValue:
    """Show the pairs who must not meet, and ask for one more."""
    form = ApartForm()
    for field in (form.first, form.second):
        field.offer(offered(case().people))
    return ask(
        form,
        "people/apart.html",
        lambda form: pairs.keep_apart(
            database(),
            (listed(int(form.first.data)), listed(int(form.second.data))),
            form.how.data,
            by=account().name,
        ),
        here(".apart"),
        back=here(".index"),
    )


@pages.post("/apart/<int:pair_id>/remove")
def let_meet(reference: str, pair_id: int) -> ResponseReturnValue:
    """Take a pair away."""
    pair = _pair(pair_id)
    return act(lambda: pairs.let_meet(database(), pair, by=account().name), here(".apart"))


def _pair(pair_id: int) -> Apart:
    found = [pair for pair in case().apart if pair.id == pair_id]
    return found[0] if found else abort(404)
