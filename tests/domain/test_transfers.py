"""After a transfer: for whom the new prison is asked again, and who is told."""

import pytest
from builders import (
    TODAY,
    a_circle,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    at,
    days,
)

from netmeet.domain.codes import (
    Approach,
    Choice,
    ContactOrder,
    Deed,
    MeetingStatus,
    Outcome,
    PermissionStatus,
    PlanB,
    TakesPart,
)
from netmeet.domain.model import Contact, Event
from netmeet.domain.transfers import to_ask_again, to_tell, without_plan


def moved(*people, **given):
    """Return the circle of a case whose transfer was noted yesterday."""
    event = Event(at=at(days(-1), 9), by="Mette Lund", deed=Deed.TRANSFERRED)
    usual = {"transferred_on": days(-3), "events": [event], "meeting": a_meeting()}
    return a_circle(*people, **usual | given)


def test_everybody_wanted_and_safe_is_asked_for_again():
    people = [
        a_person(),
        a_person(permission=a_permission(PermissionStatus.NOT_ASKED)),
        a_person(plan_b=PlanB.MESSAGE),
    ]
    others = [
        a_person(choice=Choice.NO),
        a_person(contact_order=ContactOrder.YES),
        a_person(permission=a_permission(PermissionStatus.ASKED, asked=TODAY)),
        a_person(permission=a_permission()),
        a_person(takes_part=TakesPart.MESSAGE),
        a_person(outcome=Outcome.PHONE_INSTEAD),
    ]

    assert to_ask_again(moved(*people, *others)) == people


def test_a_plan_b_that_the_new_prison_has_is_enough_for_now():
    people = [a_person(), a_person(plan_b=PlanB.PHONE)]

    assert without_plan(moved(*people, a_person(plan_b=PlanB.MESSAGE))) == people


def test_without_a_transfer_nobody_is_asked_again():
    assert to_ask_again(a_circle(a_person())) == []


def test_who_was_invited_is_told_until_they_are_reached():
    before, after = at(days(-9), 9), at(TODAY, 9)
    told = a_guest(contacts=[Contact(at=after, by="Mette Lund", how=Approach.SPOKE)])
    waiting = [
        a_guest(contacts=[Contact(at=before, by="Mette Lund", how=Approach.POSTED)]),
        a_guest(contacts=[Contact(at=after, by="Mette Lund", how=Approach.NO_ANSWER)]),
        a_guest(),
    ]

    assert to_tell(moved(told, *waiting, a_person())) == waiting


def test_somebody_with_an_order_is_not_told():
    assert to_tell(moved(a_guest(contact_order=ContactOrder.YES))) == []


@pytest.mark.parametrize(
    "meeting",
    [
        None,
        a_meeting(status=MeetingStatus.CANCELLED),
        a_meeting(status=MeetingStatus.HELD),
        a_meeting(starts=at(days(-1))),
    ],
)
def test_without_a_meeting_to_come_nobody_is_told(meeting):
    assert to_tell(moved(a_guest(), meeting=meeting)) == []
