"""The safety gate: who may be contacted and named, and why not.

A contact order (da tilhold, nb besøksforbud or kontaktforbud, sv kontaktförbud) forbids every
approach, also through somebody else; an unanswered question is treated like an order. Only
outcomes are known here, never stories. An answer counts for some days (`Case.safety_days`);
nothing is sent on an older one.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from netmeet.domain.codes import (
    ApartHow,
    Choice,
    ContactOrder,
    GuardianConsent,
    Outcome,
    TakesPart,
    Track,
)
from netmeet.domain.holds import Hold
from netmeet.domain.model import Guardian, Person

ADULT_AT = 18
# Of several answers the one that comes first here counts.
STRICTEST_FIRST = (
    Outcome.TAKE_ADVICE,
    Outcome.DO_NOT_INVITE,
    Outcome.MESSAGE_INSTEAD,
    Outcome.PHONE_INSTEAD,
    Outcome.PART_ONLY,
    Outcome.ARRIVE_APART,
    Outcome.FINE,
)


def is_child(person: Person, today: date) -> bool:
    """Tell whether a person is or may be under 18.

    Somebody said so, there are guardians, the prison asks for a child, or the year of birth
    leaves it open.
    """
    on_child_track = person.permission is not None and person.permission.track is Track.CHILD
    too_young = person.birth_year is not None and today.year - person.birth_year <= ADULT_AT
    return bool(person.under_18 or person.guardians or on_child_track or too_young)


def dangers(person: Person, today: date) -> list[Hold]:
    """Return every reason why a person must be neither contacted nor named; empty means safe.

    A child is safe only when it has a guardian and each of them is safe too.
    """
    found = _answered(person.contact_order, Hold.CONTACT_ORDER, Hold.ORDER_NOT_ANSWERED)
    if person.outcome is Outcome.DO_NOT_INVITE:
        found.append(Hold.DO_NOT_INVITE)
    if person.outcome is Outcome.TAKE_ADVICE:
        found.append(Hold.TAKE_ADVICE)
    if is_child(person, today):
        found += [hold for guardian in person.guardians for hold in _guardian_dangers(guardian)]
        if not person.guardians:
            found.append(Hold.NO_GUARDIAN)
        if any(one.consent is GuardianConsent.REFUSED for one in person.guardians):
            found.append(Hold.GUARDIAN_SAYS_NO)
    if person.keeps_name is False:
        found.append(Hold.NAME_NOT_KEPT)
    return found


def is_safe(person: Person, today: date) -> bool:
    """Tell whether nothing speaks against contacting and naming a person."""
    return not dangers(person, today)


def strictest(outcomes: Iterable[Outcome | None]) -> Outcome | None:
    """Return which of several outcomes counts: the strictest; nothing if nobody was asked.

    A source that was asked and named no outcome had nothing against it.
    """
    found = {outcome or Outcome.FINE for outcome in outcomes}
    return next((outcome for outcome in STRICTEST_FIRST if outcome in found), None)


def is_too_old(person: Person, today: date) -> bool:
    """Tell whether an answer about a person, or about a guardian of a child, counts no longer.

    It counts on its day and for `Case.safety_days` days after it; an answer without a day, or
    from a day to come, counts not at all.
    """
    longest = person.case.safety_days
    return any(
        day is None or not 0 <= (today - day).days <= longest for day in _answered_on(person, today)
    )


def counts_until(person: Person, today: date) -> date | None:
    """Return the last day on which every answer about a person counts; nothing if one has none."""
    known = [day for day in _answered_on(person, today) if day is not None]
    if len(known) < len(_answered_on(person, today)):
        return None
    return min(known) + timedelta(days=person.case.safety_days)


def must_not_meet(person: Person, today: date) -> list[Person]:
    """Return who is wanted too, though these two must not meet; nobody if one can come safely.

    Whoever may not be contacted anyway comes to no meeting.
    """
    others = kept_from(person)
    return [one for one in others if one.choice is Choice.YES and is_safe(one, today)]


def kept_from(person: Person) -> list[Person]:
    """Return whom a person must never meet."""
    return [
        pair.other_than(person)
        for pair in person.case.apart
        if pair.how is ApartHow.NEVER and person in pair.people
    ]


def sends_a_message(person: Person) -> bool:
    """Tell whether a person sends a message, by their own wish or for safety."""
    return person.takes_part is TakesPart.MESSAGE or person.outcome is Outcome.MESSAGE_INSTEAD


def is_by_telephone(person: Person) -> bool:
    """Tell whether a person takes part by telephone or video, for safety."""
    return person.outcome is Outcome.PHONE_INSTEAD


def comes_in_person(person: Person) -> bool:
    """Tell whether a person who takes part comes into the room."""
    return not sends_a_message(person) and not is_by_telephone(person)


def has_order(person: Person) -> bool:
    """Tell whether a contact order about this person is known; such a name stands on no paper."""
    return person.contact_order is ContactOrder.YES


def meets_an_order(person: Person) -> bool:
    """Tell whether writing to a person would meet an order: their own, or that of a guardian."""
    return has_order(person) or any(
        Hold.GUARDIAN_ORDER in _guardian_dangers(guardian) for guardian in person.guardians
    )


def _answered_on(person: Person, today: date) -> list[date | None]:
    """Return the day of each answer that must count: about the person, and each guardian."""
    guardians = person.guardians if is_child(person, today) else []
    return [person.checked_on, *((one.person or one).checked_on for one in guardians)]


def _guardian_dangers(guardian: Guardian) -> list[Hold]:
    """Return what speaks against a guardian, who may be on the list with an answer of their own."""
    orders = [guardian.contact_order]
    if guardian.person is not None:
        orders.append(guardian.person.contact_order)
    return [
        hold
        for order in orders
        for hold in _answered(order, Hold.GUARDIAN_ORDER, Hold.GUARDIAN_NOT_ANSWERED)
    ]


def _answered(order: ContactOrder, found: Hold, unanswered: Hold) -> list[Hold]:
    """Return the hold of one answer about contact orders."""
    if order is ContactOrder.NO:
        return []
    return [found if order is ContactOrder.YES else unanswered]
