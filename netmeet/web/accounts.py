"""My account: name, language and password."""

from typing import cast

from flask import Blueprint, render_template, session, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Language
from netmeet.domain.model import Account
from netmeet.domain.refusal import Refused
from netmeet.services import accounts, clock
from netmeet.web.fields import CodeField, NameField, PasswordField
from netmeet.web.flow import ask
from netmeet.web.forms import Form
from netmeet.web.refusing import is_allowed
from netmeet.web.request import account, database
from netmeet.web.sessions import HouseSession
from netmeet.web.sign_in import NewPasswordField, home_of
from netmeet.words.catalogue import N_

pages = Blueprint("accounts", __name__, url_prefix="/account")


class NameForm(Form):
    """What are you called?"""

    name = NameField(
        N_("Your name"),
        hint=N_("It stands in the history of your cases, with what you do from now on."),
        needed=N_("Enter a name"),
    )


class LanguageForm(Form):
    """Which language do you read?"""

    language = CodeField(
        N_("Language of your pages"),
        codes=Language,
        hint=N_("Letters and papers keep the language of their own reader."),
        needed=N_("Choose a language"),
    )


class PasswordForm(Form):
    """The password that you have now, and the one that you want."""

    old_password = PasswordField(
        N_("The password that you have now"), needed=N_("Enter the password")
    )
    password = NewPasswordField(
        N_("Choose a password"),
        hint=N_("15 characters or more. A short sentence is easy to remember."),
        needed=N_("Enter the password"),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether the old password is right and the new one hard to guess."""
        right = super().validate(extra_validators)
        return right and is_allowed(self, self._check) and is_allowed(self, self._prove)

    def _check(self) -> None:
        mine = account()
        accounts.check_password(self.password.data, email=mine.email, name=mine.name)

    def _prove(self) -> None:
        try:
            accounts.prove(database(), account(), password=self.old_password.data, now=clock.now())
        except Refused:
            # A failed try is kept too.
            database().commit()
            raise


@pages.get("")
def own() -> ResponseReturnValue:
    """Show what the house knows about one's own account."""
    return render_template("accounts/own.html", mine=account(), back=home_of(account()))


@pages.route("/name", methods=["GET", "POST"])
def name() -> ResponseReturnValue:
    """Ask for another name."""
    form = NameForm(of=account())
    return ask(
        form,
        "accounts/name.html",
        lambda form: accounts.rename(database(), _mine(), name=form.name.data),
        url_for(".own"),
        back=url_for(".own"),
    )


@pages.route("/language", methods=["GET", "POST"])
def language() -> ResponseReturnValue:
    """Ask for the language of the pages."""
    form = LanguageForm(of=account())
    return ask(form, "accounts/language.html", _speak, url_for(".own"), back=url_for(".own"))


@pages.route("/password", methods=["GET", "POST"])
def password() -> ResponseReturnValue:
    """Ask for another password; every other visit of the account ends."""
    form = PasswordForm()
    return ask(
        form,
        "accounts/password.html",
        _change_password,
        url_for(".own"),
        saved=N_("You have a new password. Everywhere else you are signed out."),
        back=url_for(".own"),
    )


def _mine() -> Account:
    """Return one's own account as it can be changed in this request."""
    return database().get_one(Account, account().id)


def _speak(form: Form) -> None:
    accounts.set_language(database(), _mine(), form["language"].data)
    # What was chosen at the top of a page would hide it.
    session["language"] = form["language"].data.value


def _change_password(form: Form) -> None:
    here = cast("HouseSession", session)
    accounts.change_password(
        database(), _mine(), password=form["password"].data, visit_id=here.visit_id
    )
