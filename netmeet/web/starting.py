"""Start a new case: asked once and briefly, when a person has said yes to hearing more."""

from collections.abc import Iterable
from datetime import date

from babel import Locale
from babel.dates import get_month_names
from flask import Blueprint, g, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Choice, Country, Language
from netmeet.domain.model import Account, Case
from netmeet.services import starting
from netmeet.services.starting import Beginning
from netmeet.web.fields import (
    CodeField,
    LineField,
    NameField,
    NumberField,
    PickField,
    TextField,
    TickField,
)
from netmeet.web.flow import ask
from netmeet.web.forms import Form
from netmeet.web.request import account, database, say, words
from netmeet.words import wordings
from netmeet.words.catalogue import N_

pages = Blueprint("starting", __name__, url_prefix="/new-case")
ON_THE_REFERRAL = N_(
    "It stands on the referral, which you and the prison read. "
    "Do not write about crime, illness or others’ private matters here."
)


class BeginningForm(Form):
    """What is known on the first day."""

    called = NameField(
        N_("Name the person wants to be called"),
        needed=N_("Enter a name"),
        hint=N_("Only this name of the person is printed."),
    )
    heard = CodeField(
        N_("Has this person said yes to hearing more?"),
        codes=(Choice.YES, Choice.LATER),
        own={Choice.LATER: N_("Not yet")},
        needed=N_("Choose Yes or Not yet"),
    )
    country = CodeField(
        N_("In which country is the prison?"),
        codes=Country,
        needed=N_("Choose a country"),
        hint=N_("The country decides rules, and cannot be changed later."),
    )
    prison = NameField(N_("Name of the prison"), needed=N_("Write the name of the prison"))
    language = CodeField(
        N_("Language on paper"),
        codes=Language,
        needed=N_("Choose a language"),
        hint=N_("You can choose another for each person on the list."),
    )
    month = PickField(
        N_("Expected release: month"),
        hint=N_("The month that you were told. Netmeet never works it out."),
    )
    year = NumberField(N_("Expected release: year"), least=2000, most=2199)
    suggested_by = LineField(
        N_("Who suggested a meeting?"),
        hint=N_("Write the role and no name, for example “chaplain”. You and the prison read it."),
    )
    hopes = TextField(
        N_("What does the person hope for?"), hint=ON_THE_REFERRAL, wordings=wordings.HOPES
    )
    interpreter = LineField(
        N_("Is an interpreter needed? Which language?"),
        hint=N_("Empty means no. You and the prison read it on the referral."),
    )
    professional = LineField(
        N_("Is there a professional who is needed?"),
        hint=ON_THE_REFERRAL,
        wordings=wordings.NEEDED_PROFESSIONAL,
    )
    impartial = TickField(
        N_("All of this is true of me"),
        needed=N_("Start the case only when all of this is true of you"),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Ask for month and year together, or for neither."""
        right = bool(super().validate(extra_validators))
        if self.month.data and self.year.data is None and not self.year.errors:
            self.year.errors = [say("Write the year, or choose “Not known” as the month")]
            return False
        if self.year.data is not None and not self.month.data:
            self.month.errors = [say("Choose the month, or leave the year empty")]
            return False
        return right


@pages.route("", methods=["GET", "POST"])
def index() -> ResponseReturnValue:
    """Ask what is known, and start the case."""
    form = BeginningForm()
    form.month.offer(_months())
    form.hopes.read_in = form.professional.read_in = form.language.data or ""
    return ask(
        form,
        "starting/index.html",
        _start,
        lambda case: url_for("case_settings.started", reference=case.reference),
        saved="",
        back=url_for("cases.index"),
    )


def _months() -> Iterable[tuple[object, str]]:
    """Give "not known", and the twelve months by their numbers."""
    yield "", say("Not known")
    yield from get_month_names("wide", "stand-alone", Locale.parse(words().language)).items()


def _start(form: Form) -> Case:
    said = form.values
    month, year = said.pop("month"), said.pop("year")
    release = date(year, int(month), 1) if month else None
    has_said_yes = said.pop("heard") is Choice.YES
    is_impartial = said.pop("impartial")
    beginning = Beginning(
        release_month=release, has_said_yes=has_said_yes, is_impartial=is_impartial, **said
    )
    owner = database().get_one(Account, account().id)
    return starting.start(database(), beginning, owner=owner, today=g.today)
