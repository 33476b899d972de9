"""How a person is reached: the way, the address for the envelope, telephone, e-mail, language."""

from flask.typing import ResponseReturnValue

from netmeet.domain.codes import CalendarKind, Channel, Language
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.domain.texts import fault_in_contact
from netmeet.services import people
from netmeet.services.people import Reach
from netmeet.web.fields import CodeField, EmailField, Field, LinesField, PhoneField
from netmeet.web.flow import ask, here
from netmeet.web.people.pages import listed, pages
from netmeet.web.people.same import ASKING, AskingForm
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.words.catalogue import N_
from netmeet.words.labels import told

WITHOUT_THE_WAY = {
    Channel.LETTER: N_("%(name)s has no postal address. Add one or choose another way"),
    Channel.EMAIL: N_("%(name)s has no e-mail address. Add one or choose another way"),
    Channel.PHONE: N_("%(name)s has no telephone number. Add one or choose another way"),
}

NO_WAY = N_("Choose at least one way to reach %(name)s")


class ReachForm(AskingForm):
    """How do we reach this person?"""

    channel = CodeField(N_("How do we reach %(name)s?"), codes=Channel)
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
    calendar = CodeField(
        N_("Does %(name)s want a calendar file?"),
        codes=CalendarKind,
        hint=N_("Ask first. Others may see the calendar."),
    )

    def fits(self) -> bool:
        """Tell whether the way that was chosen can be gone."""
        missing = self._missing()
        for field, sentence in missing:
            field.errors = [*field.errors, sentence]
        return not missing

    def _missing(self) -> list[tuple[Field, str]]:
        ways = {Channel.LETTER: self.address, Channel.EMAIL: self.email, Channel.PHONE: self.phone}
        chosen = self.channel.data
        found = []
        if chosen is not None and not ways[chosen].data:
            found.append((ways[chosen], say(WITHOUT_THE_WAY[chosen], **self.facts)))
        if self.calendar.data is CalendarKind.WORK and not self.email.data and not found:
            found.append((self.email, told(words(), Hold.NO_EMAIL)))
        return found


@pages.route("/<int:person_id>/reach", methods=["GET", "POST"])
def reach(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask how somebody is reached."""
    person = listed(person_id)
    facts = {"name": person.name, "country": case().country.value}
    form = ReachForm(of=person, facts=facts)
    form.before = form.besides = person
    if not circle().is_child(person):
        form.channel.needed = NO_WAY
    return ask(
        form,
        ASKING,
        lambda form: _reach(person, form),
        here(".show", person_id=person.id),
        page="people/reach.html",
        back=here(".show", person_id=person.id),
        person=person,
    )


def _reach(person: Person, form: ReachForm) -> None:
    how = Reach(
        channel=form.channel.data,
        address=form.address.data,
        phone=form.phone.data,
        email=form.email.data,
        language=form.language.data,
        calendar=form.calendar.data,
    )
    people.reach(database(), person, how, by=account().name)
