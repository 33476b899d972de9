"""Who decides for a child: add, change and remove."""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, abort
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Channel, ContactOrder, GuardianConsent, Language
from netmeet.domain.model import Guardian, Person
from netmeet.domain.texts import fault_in_contact
from netmeet.services import guardians
from netmeet.services.guardians import Facts
from netmeet.web.fields import (
    CodeField,
    EmailField,
    LinesField,
    NameField,
    PhoneField,
    PickField,
)
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.people.answers import offered
from netmeet.web.people.pages import listed
from netmeet.web.people.reach import WITHOUT_THE_WAY
from netmeet.web.people.same import ASKING, AskingForm
from netmeet.web.request import account, case, circle, database, say
from netmeet.words.catalogue import N_

pages = Blueprint("guardians", __name__, url_prefix="/cases/<reference>/people/<int:person_id>")
Deed = Callable[[Form], object]
NOT_LISTED = N_("Not on the list")


class GuardianForm(AskingForm):
    """Who decides for this child?"""

    name = NameField(
        N_("Name of the guardian"),
        needed=N_("Write who gives permission for %(name)s"),
        hint=N_("First name and surname. The guardian and the prison read it."),
    )
    listed = PickField(
        N_("Is the guardian on the list too?"),
        hint=N_("An answer about orders that stands there counts here as well."),
    )
    order = CodeField(
        N_("Does a court or police order stop contact?"),
        codes=(ContactOrder.YES, ContactOrder.NO, ContactOrder.UNKNOWN),
        own={
            ContactOrder.YES: N_("Yes"),
            ContactOrder.NO: N_("No"),
            ContactOrder.UNKNOWN: N_("I do not know"),
        },
        needed=N_("Choose Yes, No or I do not know"),
        hint=N_("Until this is answered with No for every guardian, nothing is sent."),
    )
    consent = CodeField(N_("May %(name)s take part?"), codes=GuardianConsent)
    channel = CodeField(N_("How do we reach the guardian?"), codes=Channel)
    address = LinesField(
        N_("Address for the envelope"),
        hint=N_("Printed on the label only. You and the post read it."),
        fault=fault_in_contact,
    )
    phone = PhoneField(N_("Telephone"), hint=N_("Only you see it."))
    email = EmailField(N_("E-mail"), hint=N_("Only you see it."))
    language = CodeField(
        N_("Language in letters"),
        codes=Language,
        hint=N_("Without an answer, letters are in the language of the case."),
    )

    def fits(self) -> bool:
        """Tell whether the way that was chosen can be gone; who is picked is not asked about."""
        ways = {Channel.LETTER: self.address, Channel.EMAIL: self.email, Channel.PHONE: self.phone}
        chosen = self.channel.data
        if chosen is not None and not ways[chosen].data:
            sentence = say(WITHOUT_THE_WAY[chosen], name=self.name.data)
            ways[chosen].errors = [*ways[chosen].errors, sentence]
            return False
        return True

    def _new_traits(self) -> dict[str, str | None]:
        return {} if self.listed.data else super()._new_traits()


@pages.route("/guardians/add", methods=["GET", "POST"])
def add(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask for somebody who decides for a child."""
    child = listed(person_id)
    return _asked(
        child,
        _form(child),
        lambda form: guardians.add(
            database(), child, _facts(form), today=circle().today, by=account().name
        ),
    )


@pages.route("/guardians/<int:guardian_id>", methods=["GET", "POST"])
def change(reference: str, person_id: int, guardian_id: int) -> ResponseReturnValue:
    """Ask what is known about a guardian."""
    child = listed(person_id)
    guardian = _guardian(child, guardian_id)
    return _asked(
        child,
        _form(child, guardian),
        lambda form: guardians.change(
            database(), guardian, _facts(form), today=circle().today, by=account().name
        ),
    )


@pages.post("/guardians/<int:guardian_id>/remove")
def remove(reference: str, person_id: int, guardian_id: int) -> ResponseReturnValue:
    """Take a guardian away from a child."""
    child = listed(person_id)
    guardian = _guardian(child, guardian_id)
    return act(
        lambda: guardians.remove(database(), guardian, by=account().name),
        here("people.show", person_id=child.id),
    )


def _asked(child: Person, form: GuardianForm, deed: Deed) -> ResponseReturnValue:
    return ask(
        form,
        ASKING,
        deed,
        here("people.show", person_id=child.id),
        page="guardians/guardian.html",
        back=here("people.show", person_id=child.id),
        person=child,
    )


def _form(child: Person, guardian: Guardian | None = None) -> GuardianForm:
    facts = {"name": child.name, "country": case().country.value}
    known: dict[str, Any] = {"listed": None, "order": None}
    if guardian is not None and guardian.person is not None:
        known["listed"] = str(guardian.person.id)
    if guardian is not None and guardian.contact_order is not ContactOrder.UNKNOWN:
        known["order"] = guardian.contact_order
    form = GuardianForm(of=guardian, facts=facts, **known)
    form.before, form.besides = guardian, child
    others = [one for one in circle().people if one is not child]
    form.listed.offer([("", say(NOT_LISTED)), *offered(others)])
    return form


def _facts(form: GuardianForm) -> Facts:
    return Facts(
        name=form.name.data,
        person=listed(int(form.listed.data)) if form.listed.data else None,
        contact_order=form.order.data,
        consent=form.consent.data,
        language=form.language.data,
        channel=form.channel.data,
        address=form.address.data,
        phone=form.phone.data,
        email=form.email.data,
    )


def _guardian(child: Person, guardian_id: int) -> Guardian:
    found = [guardian for guardian in child.guardians if guardian.id == guardian_id]
    return found[0] if found else abort(404)
