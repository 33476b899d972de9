"""Copies of the agreement: who holds one, handed out, taken back, and those of older versions."""

from collections.abc import Iterable
from dataclasses import dataclass

from flask import abort, redirect
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import MAIN
from netmeet.domain.model import Copy, Owner, Person
from netmeet.services import agreements
from netmeet.web.agreements.place import (
    OUTSIDE,
    named,
    offer_party,
    pages,
    party_of,
    people_offered,
    person_of,
    value_of,
)
from netmeet.web.fields import DateField, LineField, PickField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.web.sheets import sheets
from netmeet.words.catalogue import N_
from netmeet.words.kinds import KINDS
from netmeet.words.labels import label

FOR_THE_CELL, WHOLE = "agreement-cell", "agreement"
PRINTED = (WHOLE, FOR_THE_CELL, "personal")
NOTED = N_("The copy is noted.")


class CopyForm(Form):
    """Who got which copy, and when."""

    holder = PickField(N_("Who got a copy?"), needed=N_("Choose who got a copy"))
    outside = LineField(
        N_("Name or office, if it is somebody outside the list"),
        hint=N_(
            "Only with the yes of %(name)s. Only you read this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )
    kind = PickField(N_("Which paper?"), needed=N_("Choose a paper"))
    on = DateField(N_("When?"), needed=N_("Write the date"))

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether somebody outside the list has a name."""
        right = super().validate(extra_validators)
        if self.holder.data == OUTSIDE and not self.outside.data:
            self.outside.errors = [
                *self.outside.errors,
                say("Write the name or the office"),
            ]
            return False
        return right


@dataclass(frozen=True)
class Receiver:
    """Somebody who should get a copy: their name, how they are reached, and what they hold."""

    value: str
    name: str
    reached: str
    held: list[Copy]


@dataclass(frozen=True)
class CopyRow:
    """A copy that somebody holds, in words."""

    copy: Copy
    holder: str
    title: str
    version: int


@pages.route("/copies", methods=["GET", "POST"])
def copies(reference: str) -> ResponseReturnValue:
    """Show who gets a copy and how, and note one that was handed out."""
    agreement = case().agreement
    if agreement is None or agreement.finished is None:
        return redirect(here(".index"), 303)
    receivers = _receivers()
    return ask(
        _form(),
        "agreements/copies.html",
        lambda form: agreements.hand_out(
            database(),
            case(),
            to=party_of(form.holder.data, form.outside.data) or MAIN,
            kind=form.kind.data,
            on=form.on.data,
            today=circle().today,
            by=account().name,
        ),
        here(".copies"),
        saved=NOTED,
        back=here(".index"),
        agreement=agreement,
        receivers=receivers,
        waiting=len([one for one in receivers if not one.held]),
        held=copy_rows(agreement.copies),
        older=copy_rows(agreements.copies_of_older_versions(case())),
        printed=sheets(circle(), *PRINTED),
    )


@pages.post("/copies/<who>/today")
def hand_out(reference: str, who: str) -> ResponseReturnValue:
    """Note that the main person, or somebody present, got the usual copy today."""
    to: Owner | None = MAIN if who == MAIN.value else person_of(who)
    if to not in (MAIN, *circle().present):
        abort(404)
    return act(
        lambda: agreements.hand_out(
            database(),
            case(),
            to=to or MAIN,
            kind=FOR_THE_CELL if to is MAIN else WHOLE,
            on=circle().today,
            today=circle().today,
            by=account().name,
        ),
        here(".copies"),
        saved=NOTED,
    )


@pages.post("/copies/<int:copy_id>/take-back")
def take_back(reference: str, copy_id: int) -> ResponseReturnValue:
    """Note that somebody does not hold a copy after all."""
    agreement = case().agreement
    held = agreement.copies if agreement else []
    copy = next((one for one in held if one.id == copy_id), None) or abort(404)
    return act(
        lambda: agreements.take_copy_back(database(), copy, by=account().name),
        here(".copies"),
        saved=N_("The copy is no longer noted."),
    )


def copy_rows(held: Iterable[Copy]) -> list[CopyRow]:
    """Return copies with their holders in words."""
    return [
        CopyRow(one, named(one.to), _title(one.kind), one.agreement.version or agreements.FIRST)
        for one in held
    ]


def _title(kind: str | None) -> str:
    return say(KINDS[kind][0]) if kind in KINDS else kind or ""


def _receivers() -> list[Receiver]:
    agreement = case().agreement
    held = agreement.copies if agreement else []
    people: list[Owner] = [MAIN, *circle().present]
    return [
        Receiver(
            value=value_of(one) or "",
            name=named(one),
            reached=label(words(), one.channel) if isinstance(one, Person) and one.channel else "",
            held=[copy for copy in held if copy.to == one],
        )
        for one in people
    ]


def _form() -> Form:
    form = CopyForm(facts={"name": case().called})
    offer_party(form.holder, people_offered(circle()), nobody=N_("Choose"))
    form.kind.offer([("", say("Choose")), *((kind, _title(kind)) for kind in PRINTED)])
    return form
