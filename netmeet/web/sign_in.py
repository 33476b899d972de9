"""Sign in, sign out, and the first user of a new house."""

from typing import cast

from flask import Blueprint, Response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Role
from netmeet.domain.model import Account
from netmeet.domain.refusal import Refused
from netmeet.services import accounts, clock
from netmeet.web.drafting import page_at
from netmeet.web.fields import CodeField, EmailField, NameField, PasswordField
from netmeet.web.flow import refusal
from netmeet.web.forms import Form
from netmeet.web.request import database, words
from netmeet.web.sessions import HouseSession
from netmeet.words.catalogue import N_

pages = Blueprint("sign_in", __name__)
HOME = {
    Role.CONVENER: "cases.index",
    Role.STAFF: "staff.index",
    Role.LEAD: "figures.index",
    Role.ADMINISTRATOR: "administration.index",
}


class NewPasswordField(PasswordField):
    """A password that is chosen now."""

    autocomplete = "new-password"


class SignInForm(Form):
    """Who is there?"""

    email = EmailField(N_("E-mail address"), needed=N_("Enter the whole e-mail address, with @"))
    password = PasswordField(
        N_("Password"), hint=N_("You can paste it"), needed=N_("Enter the password")
    )


class FirstForm(Form):
    """Who looks after this new house?"""

    name = NameField(N_("Your name"), needed=N_("Enter a name"))
    email = EmailField(N_("E-mail address"), needed=N_("Enter the whole e-mail address, with @"))
    role = CodeField(
        N_("What will you do here?"),
        codes=(Role.CONVENER, Role.ADMINISTRATOR),
        own={
            Role.CONVENER: N_("I convene meetings"),
            Role.ADMINISTRATOR: N_("I look after accounts and settings"),
        },
        hints={
            Role.CONVENER: N_("You prepare cases on this computer."),
            Role.ADMINISTRATOR: N_("You see no cases. You add the others."),
        },
        needed=N_("Choose what you will do"),
    )
    password = NewPasswordField(
        N_("Choose a password"),
        hint=N_("15 characters or more. A short sentence is easy to remember."),
        needed=N_("Enter the password"),
    )


@pages.route("/sign-in", methods=["GET", "POST"])
def enter() -> ResponseReturnValue:
    """Let somebody in who has an account."""
    if accounts.is_empty(database()):
        return redirect(url_for(".first"), 303)
    form = SignInForm()
    if form.is_submitted() and form.validate():
        try:
            found = accounts.sign_in(
                database(), email=form.email.data, password=form.password.data, now=clock.now()
            )
        except Refused as refused:
            # A failed try is kept too.
            form.refuse(refusal(words(), refused))
        else:
            return _welcome(found)
        finally:
            database().commit()
    status = 422 if form.problems else 200
    return render_template("sign_in/enter.html", form=form), status


@pages.route("/first-user", methods=["GET", "POST"])
def first() -> ResponseReturnValue:
    """Make the first account of a house that has none."""
    if not accounts.is_empty(database()):
        return redirect(url_for(".enter"), 303)
    form = FirstForm()
    if form.is_submitted() and form.validate():
        try:
            made = accounts.add(database(), **form.values)
        except Refused as refused:
            form.refuse(refusal(words(), refused))
        else:
            answer = _welcome(made)
            database().commit()
            return answer
    status = 422 if form.problems else 200
    return render_template("sign_in/first.html", form=form), status


@pages.post("/sign-out")
def leave() -> ResponseReturnValue:
    """End the visit on the server, and let the browser forget its pages."""
    cast("HouseSession", session).end()
    response = cast("Response", redirect(url_for("sign_in.enter"), 303))
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def home_of(account: Account) -> str:
    """Return the address of the page on which an account begins."""
    return url_for(HOME[account.role])


def _welcome(account: Account) -> ResponseReturnValue:
    """Begin a visit under a new key, and go where the person wanted to go."""
    cast("HouseSession", session).renew(account.id)
    wanted = request.args.get("next", "")
    local = wanted.startswith("/") and not wanted.startswith(("//", "/\\"))
    asked = page_at(wanted) if local else url_for("start.index")
    return redirect(home_of(account) if asked == url_for("start.index") else asked, 303)
