"""What speaks against a person, read from the case itself in other words than the program's."""

from datetime import timedelta

from netmeet.domain.codes import (
    ApartHow,
    Choice,
    ContactOrder,
    GuardianConsent,
    MeetingStatus,
    Outcome,
    Track,
)
from netmeet.services.safety import Safety

# Papers of the main person, or of the convener alone: an open question takes nobody off them.
OWN_PAPERS = {"invite-list", "map", "map-states", "next-visit", "referral", "topics"}
# Papers that go out, or that the prison reads: only once the list is signed.
OUTGOING = {"invitation", "labels", "permission-list", "gate-list", "run-sheet", "availability"}
# The answers of somebody about whom nothing is to fear.
FINE = Safety(
    contact_order=ContactOrder.NO,
    outcome=Outcome.FINE,
    mention_prison=True,
    under_18=None,
    birth_year=None,
)
COUNTS_FOR = 7
STANDS_AGAINST = (Outcome.DO_NOT_INVITE, Outcome.TAKE_ADVICE)


def speaks_against(case, person, today):
    """Return everything that speaks against contacting a person, or naming them to others."""
    found = against_one(case, person)
    found += [
        f"must not meet {other.name}"
        for pair in case.apart
        if pair.how is ApartHow.NEVER and person in (pair.one, pair.other)
        for other in (pair.one, pair.other)
        if other is not person and not against_one(case, other)
    ]
    if not is_over(case, today):
        found += too_old(person, today)
    return found


def against_one(case, person):
    """Return what speaks against a person alone, whatever its age."""
    found = [] if person.choice is Choice.YES else ["no yes of the main person"]
    if person.contact_order is not ContactOrder.NO:
        found.append(f"order: {person.contact_order}")
    if person.outcome in STANDS_AGAINST:
        found.append(f"outcome: {person.outcome}")
    if person.keeps_name is False:
        found.append("the name is not kept")
    for guardian in person.guardians:
        orders = {guardian.contact_order}
        orders |= {guardian.person.contact_order} if guardian.person else set()
        if orders != {ContactOrder.NO}:
            found.append("order: guardian")
        if guardian.consent is GuardianConsent.REFUSED:
            found.append("guardian says no")
    asked_as_child = person.permission is not None and person.permission.track is Track.CHILD
    if (person.under_18 or asked_as_child) and not person.guardians:
        found.append("no guardian")
    return found


def too_old(person, today):
    """Return which answers about a person count no longer."""
    guardians_too = [(one.person or one).checked_on for one in person.guardians]
    return [
        f"answer of {day}"
        for day in [person.checked_on, *guardians_too]
        if day is None or not today - timedelta(days=COUNTS_FOR) <= day <= today
    ]


def is_over(case, today):
    """Tell whether the meeting is over."""
    if not case.meetings or case.remand_restrictions:
        return False
    newest = case.meetings[-1]
    past = newest.status is MeetingStatus.HELD or newest.starts.date() < today
    return past and newest.status is not MeetingStatus.CANCELLED


def closes_the_case(case, today):
    """Return what speaks against contacting anybody."""
    consent = case.consent
    found = ["restrictions"] if case.remand_restrictions else []
    if consent is None or consent.start is None or consent.withdrawn is not None:
        found.append("no consent")
    elif (consent.until or case.delete_on or today) < today:
        found.append("the consent has ended")
    if not case.signings or case.signings[-1].taken_back is not None:
        found.append("the list is not signed")
    return found


def is_named(person, text):
    """Tell whether somebody stands in a text by their name or as the main person calls them."""
    marks = [*person.name.split(), *(person.called or "").split()[1:]]
    return any(mark in text for mark in marks)


def wrong_on(kind, named, case, today):
    """Return who stands on a paper of a kind and should not."""
    if kind in OWN_PAPERS:
        return [one.name for one in named if one.contact_order is ContactOrder.YES]
    against = [one.name for one in named if speaks_against(case, one, today)]
    return against + (closes_the_case(case, today) if kind in OUTGOING and named else [])
