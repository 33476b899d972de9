"""Transfer: the main person was moved, and the new prison has to be asked about everybody."""

from flask import Blueprint, g, redirect, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import PrisonKind
from netmeet.domain.permissions import meeting_to_come
from netmeet.domain.transfers import to_ask_again, to_tell
from netmeet.services import permissions, transfers
from netmeet.services.transfers import Move
from netmeet.web.fields import CodeField, DateField, NameField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.refusing import is_allowed
from netmeet.web.request import account, case, circle, database
from netmeet.words.catalogue import N_

pages = Blueprint("transfers", __name__, url_prefix="/cases/<reference>/transfer")


class MoveForm(Form):
    """To which prison, and when."""

    name = NameField(N_("Name of the new prison"), needed=N_("Write the name of the prison"))
    kind = CodeField(N_("What kind of prison is it?"), codes=PrisonKind)
    on = DateField(
        N_("Day of the transfer"),
        needed=N_("Write the day"),
        hint=N_("For example 3 3 2027"),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether the day is over, and the prison another one."""
        right = super().validate(extra_validators)
        return right and is_allowed(self, lambda: transfers.check(case(), self.move, g.today))

    @property
    def move(self) -> Move:
        """Return what was answered."""
        return Move(**self.values)


@pages.route("", methods=["GET", "POST"])
def index(reference: str) -> ResponseReturnValue:
    """Say what a transfer takes away and what stays, and note it."""
    standing = permissions.standing(circle(), permissions.people(circle()))
    return ask(
        MoveForm(facts={"name": case().called}),
        "transfers/index.html",
        lambda form: transfers.transfer(
            database(), case(), form.move, today=g.today, by=account().name
        ),
        here(".after"),
        back=here("prisons.index"),
        approved=standing.approved,
        waiting=standing.waiting,
        meeting=circle().meeting if meeting_to_come(circle()) else None,
        told=len(to_tell(circle())),
    )


@pages.get("/after")
def after(reference: str) -> ResponseReturnValue:
    """List for whom the new prison has to be asked, and who is to be told."""
    if case().transferred_on is None:
        return redirect(here(".index"), 303)
    return render_template(
        "transfers/after.html",
        back=here("overview.index"),
        again=to_ask_again(circle()),
        to_tell=to_tell(circle()),
        unsigned=case().list_signed is None,
    )
