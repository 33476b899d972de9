"""The review: what the main person is shown about each person, and never why."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from netmeet.domain.circle import no_entry
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.domain.safety import dangers, is_safe, kept_from

# What only nobody has answered yet is the convener's work, and says nothing about anybody.
NOT_ASKED_YET = (Hold.ORDER_NOT_ANSWERED, Hold.GUARDIAN_NOT_ANSWERED, Hold.NO_GUARDIAN)


def cannot_be_invited(person: Person, today: date) -> bool:
    """Tell whether the main person hears that somebody cannot be invited now, and never why.

    Two who must not meet both count, whatever was answered about the other: an answer on the
    screen must not show who is kept apart from whom.
    """
    known = [hold for hold in dangers(person, today) if hold not in NOT_ASKED_YET]
    refused = no_entry(person) is not None and person.plan_b is None
    is_kept_apart = any(is_safe(one, today) for one in kept_from(person))
    return bool(known) or refused or is_kept_apart


def shown_names(people: Sequence[Person]) -> dict[Person, str]:
    """Return the first name of each, and what the main person calls those who share one.

    A surname is never shown. Who shares both gets their number on the list.
    """
    firsts = [first_name(person) for person in people]
    counted = Counter(map(str.casefold, firsts))
    shown = [
        f"{first} ({person.called})" if person.called and counted[first.casefold()] > 1 else first
        for person, first in zip(people, firsts, strict=True)
    ]
    again = Counter(map(str.casefold, shown))
    return {
        person: f"{said} ({place})" if again[said.casefold()] > 1 else said
        for place, (person, said) in enumerate(zip(people, shown, strict=True), 1)
    }


def first_name(person: Person) -> str:
    """Return the first word of a name, or a later one by which the main person calls them.

    A title may come first ("social worker Lone Krogh", "Lone from the office"); the last word of
    several is a surname.
    """
    words = person.name.split()
    called = (person.called or "").casefold().split()
    return next((word for word in words[:-1] if word.casefold() in called), words[0])
