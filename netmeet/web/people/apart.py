"""Pairs of people who must not meet."""

from dataclasses import dataclass

from flask import abort
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import ApartHow
from netmeet.domain.holds import Hold
from netmeet.domain.model import Apart
from netmeet.services import apart as pairs
from netmeet.web.fields import CodeField, PickField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.people.answers import offered
from netmeet.web.people.pages import listed, pages
from netmeet.web.request import account, case, circle, database, say
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


@dataclass(frozen=True)
class Row:
    """One pair, and who of them is held back because of it."""

    pair: Apart
    is_held: bool
    follows: str


@pages.route("/apart", methods=["GET", "POST"])
def apart(reference: str) -> ResponseReturnValue:
    """Show the pairs who must not meet, and ask for one more."""
    form = ApartForm()
    for field in (form.first, form.second):
        field.offer(offered(case().people))
    rows = [_row(pair) for pair in case().apart]
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
        rows=rows,
        some_are_held=any(row.is_held for row in rows),
        some_are_never=any(pair.how is ApartHow.NEVER for pair in case().apart),
        some_were_invited=any(row.is_held and _was_invited(row.pair) for row in rows),
    )


@pages.post("/apart/<int:pair_id>/remove")
def let_meet(reference: str, pair_id: int) -> ResponseReturnValue:
    """Take a pair away."""
    pair = _pair(pair_id)
    return act(lambda: pairs.let_meet(database(), pair, by=account().name), here(".apart"))


def _row(pair: Apart) -> Row:
    """Return a pair, and what follows from it now."""
    if pair.how is not ApartHow.NEVER:
        return Row(pair, is_held=False, follows="")
    held = [one for one in pair.people if circle().why_not_named(one) is Hold.MUST_NOT_MEET]
    if len(held) == len(pair.people):
        return Row(pair, is_held=True, follows=say("Nothing is sent to either of them now."))
    return Row(pair, is_held=False, follows=_at_most_one(pair))


def _at_most_one(pair: Apart) -> str:
    """Return who of a pair may be written to, as far as the pair is concerned."""
    free = [one for one in pair.people if circle().may_be_named(one)]
    if not free:
        return say("Neither is written to now.")
    return say("%(name)s is not held back by this pair.", name=free[0].name)


def _was_invited(pair: Apart) -> bool:
    return any(person.invited_on is not None for person in pair.people)


def _pair(pair_id: int) -> Apart:
    found = [pair for pair in case().apart if pair.id == pair_id]
    return found[0] if found else abort(404)
