"""After a transfer: for whom the new prison is still to be asked, and who is to be told."""

from datetime import datetime

from netmeet.domain.circle import Circle, is_allowed_in
from netmeet.domain.codes import Deed
from netmeet.domain.invitations import INVITING
from netmeet.domain.model import Person
from netmeet.domain.permissions import NOT_ASKED, is_possible, meeting_to_come
from netmeet.domain.safety import comes_in_person


def to_ask_again(circle: Circle) -> list[Person]:
    """Return for whom the new prison has not been asked; nobody where no transfer is noted.

    A plan B that was made ahead makes nobody apply less; only who comes into the room applies.
    """
    if circle.case.transferred_on is None:
        return []
    return [
        person
        for person in circle.people
        if circle.may_be_named(person)
        and comes_in_person(person)
        and not is_allowed_in(person)
        and person.permission_status in NOT_ASKED
    ]


def without_plan(circle: Circle) -> list[Person]:
    """Return who of these has no plan B that can be done at the new prison."""
    return [
        person
        for person in to_ask_again(circle)
        if person.plan_b is None or not is_possible(circle.case, person.plan_b)
    ]


def to_tell(circle: Circle) -> list[Person]:
    """Return who was invited to the meeting to come, and not reached since the transfer.

    Only who may be contacted is told.
    """
    if meeting_to_come(circle) is None:
        return []
    since = _noted_at(circle)
    return [
        person
        for person in circle.invited
        if person.invited_on is not None and not _was_reached(person, since)
    ]


def _noted_at(circle: Circle) -> datetime | None:
    """Return when the last transfer was noted in this house, if it was."""
    found = (event.at for event in circle.case.events if event.deed is Deed.TRANSFERRED)
    return max(found, default=None)


def _was_reached(person: Person, since: datetime | None) -> bool:
    return since is not None and any(
        contact.at > since and contact.how in INVITING for contact in person.contacts
    )
