"""The grid of who can come when: one group of answers for each person and candidate time."""

from collections.abc import Iterable, Sequence
from typing import Any

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Availability
from netmeet.domain.model import Person, Slot
from netmeet.domain.times import answer_of, askable
from netmeet.services.times import Grid
from netmeet.web.fields import CodeField
from netmeet.web.forms import Form, form_with
from netmeet.web.request import say, words
from netmeet.words import dates

# So many answers are asked for on one page. A form carries three fields for each answer that two
# people have written differently, and may have 1,000 fields.
MOST_AT_ONCE = 300
# Stands in the form for a person who has said nothing about a time.
NOTHING = "none"


class AvailabilityField(CodeField):
    """What one person says about one time: can, if needed, cannot, or nothing yet."""

    def __init__(self, label: str = "", *, person: Person, slot: Slot, **given: Any) -> None:
        self.person, self.slot = person, slot
        super().__init__(label, codes=Availability, **given)

    @property
    def said(self) -> str:
        """Return the name and the time."""
        day = dates.compact_day(words(), self.slot.starts.date())
        return f"{self.person.name}, {day} {dates.clock(words(), self.slot.starts.time())}"

    def answers(self) -> Iterable[tuple[str, str, str]]:
        """Give each answer, and that there is none yet."""
        yield from super().answers()
        yield NOTHING, say("Not asked yet"), ""

    def values_of(self, data: Any) -> list[str]:
        """Return the value of an answer, or of none."""
        return super().values_of(data) or [NOTHING]

    def read(self, texts: Sequence[str]) -> Any:
        """Return the answer, or nothing."""
        return None if not texts or texts[0] == NOTHING else super().read(texts)


def people_and_slots(circle: Circle, slots: list[Slot]) -> tuple[list[Person], list[Slot]]:
    """Return who is asked about which of the times: days that are over are left out."""
    return askable(circle), [slot for slot in slots if slot.starts.date() >= circle.today]


def name_of(person: Person, slot: Slot) -> str:
    """Return the name of a field of the grid."""
    return f"answer_{slot.id}_{person.id}"


def answer_form(people: list[Person], slots: list[Slot]) -> Form:
    """Return the form of the grid with what is known."""
    pairs = [(person, slot) for person in people for slot in slots]
    fields = {name_of(*pair): AvailabilityField(person=pair[0], slot=pair[1]) for pair in pairs}
    known: dict[str, Any] = {name_of(*pair): answer_of(pair[1], pair[0]) for pair in pairs}
    return form_with(fields)(**known)


def grid_of(form: Form, people: list[Person], slots: list[Slot]) -> Grid:
    """Return what was answered, by the ids of time and person."""
    return {
        (slot.id, person.id): form.values[name_of(person, slot)]
        for person in people
        for slot in slots
    }
