"""A form that asks “Is this the same person?” before it is done; nobody is ever merged."""

from collections.abc import Sequence

from netmeet.domain.model import Person
from netmeet.services import people
from netmeet.web.fields import HiddenField
from netmeet.web.forms import Form
from netmeet.web.request import case

# Shows the question where somebody was found, else the page that is named as `page`.
ASKING = "people/asking.html"
TRAITS = ("name", "phone", "email")


class AskingForm(Form):
    """A form with a name, a telephone number or an e-mail address of somebody.

    `before` is what it changes, if it is about something; `besides` is the person on the list who
    is not asked about; `another` is answered when it is somebody else.
    """

    another = HiddenField()
    before: object | None = None
    besides: Person | None = None
    found: Sequence[Person] = ()

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether everything is right and nobody on the list may be the same person."""
        if not super().validate(extra_validators) or not self.fits():
            return False
        if not self.another.text:
            self.found = people.likely_same(case(), **self._new_traits(), besides=self.besides)
        return not self.found

    def fits(self) -> bool:
        """Tell whether the answers fit each other; a form with such a rule says so itself."""
        return True

    @property
    def carried(self) -> list[tuple[str, str]]:
        """Return what was answered, as pairs of name and text, to be sent once more."""
        return [
            (field.name, text)
            for field in self.visible
            for text in (
                field.values_of(field.data)
                if hasattr(field, "values_of")
                else [field.write(field.data)]
            )
        ]

    def _new_traits(self) -> dict[str, str | None]:
        """Return what was written anew: what stood there before was asked about then."""
        answered = self.values
        return {
            trait: answered[trait]
            for trait in TRAITS
            if trait in answered and answered[trait] != getattr(self.before, trait, None)
        }
