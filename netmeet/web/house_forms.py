"""The forms of the settings of the house."""

from typing import Any

from flask import request

from netmeet.domain.codes import Country, Language
from netmeet.services import house as own
from netmeet.web.fields import CodeField, LineField, NameField, NumberField, PhoneField
from netmeet.web.forms import Form
from netmeet.web.refusing import is_allowed
from netmeet.web.request import say
from netmeet.words.catalogue import N_

NAMES = {
    ("meeting", Language.DANISH): N_("What do you call the meeting in Danish?"),
    ("convener", Language.DANISH): N_("What do you call the convener in Danish?"),
    ("meeting", Language.BOKMAL): N_("What do you call the meeting in Norwegian?"),
    ("convener", Language.BOKMAL): N_("What do you call the convener in Norwegian?"),
    ("meeting", Language.SWEDISH): N_("What do you call the meeting in Swedish?"),
    ("convener", Language.SWEDISH): N_("What do you call the convener in Swedish?"),
    ("meeting", Language.ENGLISH): N_("What do you call the meeting in English?"),
    ("convener", Language.ENGLISH): N_("What do you call the convener in English?"),
}


class OwnNameField(LineField):
    """A name that the house chooses itself, with the usual one as its hint."""

    def __init__(self, label: str = "", *, usual: str, **given: Any) -> None:
        self.usual = usual
        super().__init__(label, limit=own.NAME_LENGTH, **given)

    @property
    def hint(self) -> str:
        """Return the usual name."""
        return say("The usual name is “%(name)s”.", name=self.usual)


class NamesForm(Form):
    """The names that the house has chosen itself, for each language."""

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether no name means something else."""
        right = super().validate(extra_validators)
        good = [self._is_good(field) for field in self.visible]
        return right and all(good)

    def _is_good(self, field: LineField) -> bool:
        return is_allowed(self, lambda: own.check_name(field.data or "", place=field.name))


class OrganisationForm(Form):
    """The organisation of the house, and who helps those who use it."""

    name = LineField(
        N_("Name of your organisation"),
        hint=N_("It stands on the papers of every new case. Conveners can change it in each case."),
    )
    country = CodeField(
        N_("In which country do you work?"), codes=Country, needed=N_("Choose a country")
    )
    helper = NameField(
        N_("Who helps those who use Netmeet?"),
        hint=N_(
            "A person or an office. It stands at the foot of every page, "
            "and everybody who opens Netmeet can see it."
        ),
    )
    phone = PhoneField(
        N_("Telephone of the person or office that helps"),
        hint=N_("It stands beside the name."),
    )
    safety_days = NumberField(
        N_("How many days does a safety answer count?"),
        least=1,
        most=own.MOST_SAFETY_DAYS,
        needed=N_("Enter a number of days"),
        hint=N_(
            "On an older answer nothing is sent or printed for others. It holds for every case."
        ),
    )

    def __init__(self, known: own.Organisation) -> None:
        # The number is read as one of the country that is chosen beside it.
        country = request.form.get("country") or known.country or Country.DENMARK
        super().__init__(of=known, facts={"country": str(country)})

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether all is right; without a country nothing can be said about the number."""
        right = bool(super().validate(extra_validators))
        if self.country.errors:
            self.phone.errors = []
        return right
