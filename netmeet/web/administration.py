"""Administration: who may sign in, the settings of the house, and cases without a convener."""

from typing import Any

from flask import Blueprint, abort, render_template, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Language, Role
from netmeet.domain.model import Account
from netmeet.services import accounts, cases
from netmeet.services import house as own
from netmeet.web.fields import CodeField, EmailField, NameField, PickField
from netmeet.web.flow import act, ask
from netmeet.web.forms import Form, form_with
from netmeet.web.house_forms import NAMES, NamesForm, OrganisationForm, OwnNameField
from netmeet.web.refusing import is_allowed
from netmeet.web.request import account, database, house
from netmeet.web.sign_in import NewPasswordField
from netmeet.words.catalogue import N_

pages = Blueprint("administration", __name__, url_prefix="/administration")


class AccountForm(Form):
    """Who else may sign in?"""

    name = NameField(
        N_("Name"),
        hint=N_("It stands in the history of the cases."),
        needed=N_("Enter a name"),
    )
    email = EmailField(N_("E-mail address"), needed=N_("Enter the whole e-mail address, with @"))
    role = CodeField(
        N_("What will this person do here?"),
        codes=Role,
        hints={
            Role.CONVENER: N_("Prepares the meetings of their own cases."),
            Role.STAFF: N_("Sees who asks for permission in one prison, and nothing else."),
            Role.LEAD: N_("Sees figures and no cases."),
            Role.ADMINISTRATOR: N_("Looks after accounts and settings and sees no cases."),
        },
        needed=N_("Choose what this person will do"),
    )
    prison = NameField(
        N_("Name of the prison"),
        hint=N_("For staff of a prison only. Write it as it stands in the cases."),
    )
    language = CodeField(N_("Language of the pages"), codes=Language)
    password = NewPasswordField(
        N_("Choose a password"),
        hint=N_("15 characters or more. Give it to this person and to nobody else."),
        needed=N_("Enter the password"),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether staff have a prison, and the password is hard to guess."""
        right = super().validate(extra_validators)
        return right and all([is_allowed(self, self._check), is_allowed(self, self._check_prison)])

    def _check(self) -> None:
        accounts.check_password(self.password.data, email=self.email.data, name=self.name.data)

    def _check_prison(self) -> None:
        accounts.prison_of(self.role.data, self.prison.data)


class PasswordForm(Form):
    """Another password for somebody."""

    password = NewPasswordField(
        N_("Choose a password"),
        hint=N_("15 characters or more. Give it to this person and to nobody else."),
        needed=N_("Enter the password"),
    )

    def __init__(self, whose: Account) -> None:
        super().__init__()
        self.whose = whose

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether the password is hard to guess."""
        right = super().validate(extra_validators)
        return right and is_allowed(self, self._check)

    def _check(self) -> None:
        accounts.check_password(self.password.data, email=self.whose.email, name=self.whose.name)


class HandOverForm(Form):
    """Who takes the case?"""

    convener = PickField(N_("Which convener takes the case?"), needed=N_("Choose a convener"))


@pages.get("")
def index() -> ResponseReturnValue:
    """Show who may sign in, and the ways to the settings."""
    return render_template(
        "administration/index.html",
        everybody=accounts.every(database()),
        waiting=accounts.without_convener(database()),
    )


@pages.route("/accounts/add", methods=["GET", "POST"])
def add() -> ResponseReturnValue:
    """Ask for one more account."""
    return ask(
        AccountForm(),
        "administration/add.html",
        lambda form: accounts.add(database(), **form.values),
        url_for(".index"),
        back=url_for(".index"),
    )


@pages.get("/accounts/<int:account_id>")
def show(account_id: int) -> ResponseReturnValue:
    """Show one account and what can be done about it."""
    return render_template(
        "administration/show.html", shown=_found(account_id), back=url_for(".index")
    )


@pages.route("/accounts/<int:account_id>/password", methods=["GET", "POST"])
def password(account_id: int) -> ResponseReturnValue:
    """Ask for another password for an account, which ends its visits."""
    shown = _found(account_id)
    there = url_for(".show", account_id=account_id)
    return ask(
        PasswordForm(shown),
        "administration/password.html",
        lambda form: accounts.change_password(database(), shown, password=form.password.data),
        there,
        shown=shown,
        back=there,
    )


@pages.post("/accounts/<int:account_id>/disable")
def disable(account_id: int) -> ResponseReturnValue:
    """Let an account sign in no more."""
    shown = _found(account_id)
    return act(lambda: accounts.disable(database(), shown), url_for(".show", account_id=account_id))


@pages.post("/accounts/<int:account_id>/enable")
def enable(account_id: int) -> ResponseReturnValue:
    """Let an account sign in again."""
    shown = _found(account_id)
    return act(lambda: accounts.enable(database(), shown), url_for(".show", account_id=account_id))


@pages.route("/names", methods=["GET", "POST"])
def names() -> ResponseReturnValue:
    """Ask what the meeting and the convener are called, in each language."""
    known = own.names(database())
    fields: dict[str, Any] = {}
    given: dict[str, Any] = {}
    for (name, language), label in NAMES.items():
        sentence, place = own.OWN_NAMES[name], f"{name}_{language.value}"
        usual = house().words_of(language.value)(sentence)
        fields[place] = OwnNameField(label, usual=usual)
        given[place] = known[language.value].get(sentence)
    return ask(
        form_with(fields, NamesForm)(**given),
        "administration/names.html",
        _set_names,
        url_for(".index"),
        back=url_for(".index"),
    )


@pages.route("/organisation", methods=["GET", "POST"])
def organisation() -> ResponseReturnValue:
    """Ask what the organisation is called, and who helps."""
    return ask(
        OrganisationForm(own.organisation(database())),
        "administration/organisation.html",
        _set_organisation,
        url_for(".index"),
        back=url_for(".index"),
    )


@pages.route("/cases/<reference>", methods=["GET", "POST"])
def hand_over(reference: str) -> ResponseReturnValue:
    """Ask to which convener a case goes that nobody has."""
    found = [one for one in accounts.without_convener(database()) if one.reference == reference]
    if not found:
        abort(404)
    form = HandOverForm()
    form.convener.offer(
        (one.id, f"{one.name}, {one.email}") for one in accounts.conveners(database())
    )
    return ask(
        form,
        "administration/hand_over.html",
        lambda form: _hand_over(reference, int(form.convener.data)),
        url_for(".index"),
        waiting=found[0],
        back=url_for(".index"),
    )


def _found(account_id: int) -> Account:
    found = database().get(Account, account_id)
    return found if found is not None else abort(404)


def _set_names(form: Form) -> None:
    given: own.Names = {language.value: {} for language in Language}
    for name, language in NAMES:
        text = form[f"{name}_{language.value}"].data or ""
        given[language.value][own.OWN_NAMES[name]] = text
    own.set_names(database(), given)
    house().names = own.names(database())


def _set_organisation(form: Form) -> None:
    own.set_organisation(database(), own.Organisation(**form.values), by=account().name)
    house().organisation = own.organisation(database())


def _hand_over(reference: str, account_id: int) -> None:
    case = cases.find(database(), reference)
    accounts.hand_over(database(), case, to=_found(account_id), by=account().name)
