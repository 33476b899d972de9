"""The safety gate: who may be contacted and named, and why not.

A contact order (da tilhold, nb besøksforbud or kontaktforbud, sv kontaktförbud) forbids every
approach, also through somebody else; an unanswered question is treated like an order. Only
outcomes are known here, never stories.
"""

from datetime import date

from netmeet.domain.codes import ContactOrder, Outcome, Track
from netmeet.domain.holds import Hold
from netmeet.domain.model import Guardian, Person

ADULT_AT = 18


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
    return found


def is_safe(person: Person, today: date) -> bool:
    """Tell whether nothing speaks against contacting and naming a person."""
    return not dangers(person, today)


def has_order(person: Person) -> bool:
    """Tell whether a contact order about this person is known; such a name stands on no paper."""
    return person.contact_order is ContactOrder.YES


def meets_an_order(person: Person) -> bool:
    """Tell whether writing to a person would meet an order: their own, or that of a guardian."""
    return has_order(person) or any(
        Hold.GUARDIAN_ORDER in _guardian_dangers(guardian) for guardian in person.guardians
    )


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
