"""Confirm the safety answers that count no longer, before anything goes out."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from flask.typing import ResponseReturnValue

from netmeet.domain.circle import Circle
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.domain.safety import counts_until
from netmeet.services import safety
from netmeet.web.fields import CodeField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form, form_with
from netmeet.web.people.pages import pages
from netmeet.web.request import account, circle, database, say, words
from netmeet.words import dates
from netmeet.words.catalogue import N_
from netmeet.words.names import joined

ROW = "person_"


class Since(StrEnum):
    """Whether something is different since the answer was given."""

    SAME = "same"
    CHANGED = "changed"


SAID = {
    Since.SAME: N_("Nothing has changed"),
    Since.CHANGED: N_("Something has changed"),
}


class ConfirmField(CodeField):
    """Has anything changed about one person, and about those who decide for a child?"""

    is_optional = False

    def __init__(self, *, person: Person, guardians: Sequence[str], **given: Any) -> None:
        self.person, self.guardians = person, guardians
        super().__init__(codes=Since, own=SAID, **given)

    @property
    def said(self) -> str:
        """Return the name."""
        return self.person.name

    @property
    def hint(self) -> str:
        """Return when the answer was given, and about whom else it is."""
        day = self.person.checked_on
        answered = (
            say("Answered %(day)s.", day=dates.short_day(words(), day))
            if day
            else say("The safety questions must be answered again.")
        )
        if not self.guardians:
            return answered
        names = joined(words(), self.guardians)
        too = say("It is also about %(names)s.", names=names)
        return f"{answered} {too}"


class ConfirmForm(Form):
    """Has anything changed?"""

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether there is an answer about anybody."""
        right = bool(super().validate(extra_validators))
        if right and all(field.is_empty for field in self.visible):
            self.refuse(say("Choose an answer for at least one person"))
            return False
        return right

    def those(self, answer: Since) -> list[Person]:
        """Return about whom something was answered."""
        rows = (field for field in self.visible if isinstance(field, ConfirmField))
        return [field.person for field in rows if field.data is answer]


@pages.route("/confirm", methods=["GET", "POST"])
def confirm(reference: str) -> ResponseReturnValue:
    """Show whose answers count no longer, or not much longer, and ask whether anything changed."""
    return ask(
        _form(circle()),
        "people/confirm.html",
        _confirm,
        _next,
        back=here("overview.index"),
        later=_later(circle()),
        is_over=circle().why_no_letters() is Hold.MEETING_IS_OVER,
        days=circle().case.safety_days,
    )


def _form(at: Circle) -> Form:
    rows = {
        f"{ROW}{person.id}": ConfirmField(person=person, guardians=_guardians(at, person))
        for person in at.to_confirm
    }
    return form_with(rows, ConfirmForm)()


def _guardians(at: Circle, person: Person) -> list[str]:
    return [one.name for one in person.guardians] if at.is_child(person) else []


def _later(at: Circle) -> list[tuple[date, Person]]:
    """Return whose answer still counts, and until when, the first to end first."""
    waiting = at.to_confirm
    found = [
        (day, person)
        for person in at.people
        if at.may_be_named(person) and person not in waiting
        for day in [counts_until(person, at.today)]
        if day is not None
    ]
    return sorted(found, key=lambda pair: pair[0])


def _confirm(form: ConfirmForm) -> list[Person]:
    """Confirm what is the same, and return about whom something has changed."""
    changed = form.those(Since.CHANGED)
    safety.confirm(
        database(),
        form.those(Since.SAME),
        changed=changed,
        today=circle().today,
        by=account().name,
    )
    return changed


def _next(changed: list[Person]) -> str:
    """Return where to go on: to the first about whom something has changed, or stay."""
    return here(".safety", person_id=changed[0].id) if changed else here(".confirm")
