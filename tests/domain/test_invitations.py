"""Who is ready to be invited, what they lack, and how an invitation stands."""

from datetime import datetime

import pytest
from builders import (
    a_child,
    a_circle,
    a_guardian,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    days,
)

from netmeet.domain.codes import (
    Approach,
    Channel,
    Choice,
    ContactOrder,
    MeetingStatus,
    Outcome,
    PermissionStatus,
    TakesPart,
    Track,
)
from netmeet.domain.invitations import (
    asks_first,
    gaps,
    invitee,
    invitees,
    other_ways,
    standing,
    ways_on,
    why_not_reached,
    why_nothing_goes_out,
)
from netmeet.domain.model import Contact

LETTER = {"channel": Channel.LETTER, "address": ["Bøgevej 3", "8000 Aarhus C"]}
EMAIL = {"channel": Channel.EMAIL, "email": "kirsten@example.com"}
PHONE = {"channel": Channel.PHONE, "phone": "+4520000003"}


def reached(*hows, **given):
    """Return a guest who was reached in these ways, one after the other, today."""
    person = a_guest(**{"invited_on": None} | given)
    for how in hows:
        person.contacts.append(Contact(at=datetime(2026, 11, 21, 9), by="Hanne", how=how))  # noqa: DTZ001 — UTC as stored
    return person


def stands(person):
    """Return how the invitation of the only person stands."""
    return standing(a_circle(person, meeting=a_meeting()), person)


@pytest.mark.parametrize("given", [LETTER, EMAIL, PHONE])
def test_who_can_be_reached_on_their_channel_is_ready(given):
    person = a_guest(**given)

    assert invitee(a_circle(person, meeting=a_meeting()), person).is_ready


@pytest.mark.parametrize(
    ("given", "lack"),
    [
        ({}, "channel"),
        (LETTER | {"address": []}, "address"),
        (EMAIL | {"email": None}, "email"),
        (PHONE | {"phone": None}, "phone"),
        (LETTER | {"channel": Channel.PHONE}, "phone"),
    ],
)
def test_who_cannot_be_reached_on_their_channel_lacks_one_thing(given, lack):
    person = a_guest(**given)

    found = invitee(a_circle(person, meeting=a_meeting()), person)

    assert [gap.lack for gap in found.gaps] == [lack]
    assert not found.is_ready


@pytest.mark.parametrize(
    ("given", "hold"),
    [
        ({"contact_order": ContactOrder.YES}, "contact_order"),
        ({"contact_order": ContactOrder.UNKNOWN}, "order_not_answered"),
        ({"outcome": Outcome.DO_NOT_INVITE}, "do_not_invite"),
        ({"outcome": Outcome.TAKE_ADVICE}, "take_advice"),
        ({"under_18": True}, "no_guardian"),
        ({"permission": a_permission(PermissionStatus.REFUSED)}, "permission_refused"),
        ({"permission": a_permission(PermissionStatus.EXPIRED)}, "permission_expired"),
    ],
)
def test_who_is_held_back_is_not_ready_however_well_they_can_be_reached(given, hold):
    person = a_guest(**LETTER | given)

    found = invitee(a_circle(person, meeting=a_meeting()), person)

    assert found.hold == hold
    assert not found.is_ready


def test_who_sends_a_message_needs_no_invitation_and_lacks_nothing():
    person = a_guest(takes_part=TakesPart.MESSAGE)

    found = invitee(a_circle(person, meeting=a_meeting()), person)

    assert (found.hold, found.gaps, found.is_ready) == ("sends_a_message", (), True)


def test_only_those_whom_the_main_person_wants_are_listed():
    people = [a_person(choice=choice, **LETTER) for choice in (*Choice, None)]

    found = invitees(a_circle(*people, meeting=a_meeting()))

    assert [one.person.choice for one in found] == [Choice.YES]


def test_a_child_is_reached_through_each_guardian_and_each_may_lack_something():
    mother, father = a_guardian(name="Ida Holm", **PHONE), a_guardian(name="Bo Holm")
    child = a_child(guardians=[mother, father], **EMAIL)

    found = gaps(a_circle(child, meeting=a_meeting()), child)

    assert [(gap.lack, gap.guardian) for gap in found] == [("channel", father)]
    assert stands(child) == "to_call"


@pytest.mark.parametrize(
    ("channel", "how", "expected"),
    [
        (LETTER, [], "draft"),
        (LETTER, ["printed"], "printed"),
        (LETTER, ["printed", "posted"], "posted"),
        (EMAIL, [], "ready"),
        (EMAIL, ["sent"], "sent"),
        (PHONE, [], "to_call"),
        (PHONE, ["no_answer"], "no_answer"),
        (PHONE, ["no_answer", "left_message"], "left_message"),
        (PHONE, ["left_message", "spoke"], "spoke"),
        (LETTER, ["spoke"], "draft"),
    ],
)
def test_the_newest_note_of_the_channel_tells_how_an_invitation_stands(channel, how, expected):
    hows = [Approach(one) for one in how]

    person = reached(*hows, invited_on=days(0) if how else None, **channel)

    assert stands(person) == expected


@pytest.mark.parametrize(
    ("channel", "expected"), [(LETTER, "posted"), (EMAIL, "sent"), (PHONE, "spoke")]
)
def test_a_day_of_invitation_without_any_note_counts_as_invited(channel, expected):
    assert stands(a_guest(invited_on=days(-3), **channel)) == expected


@pytest.mark.parametrize(
    ("channel", "how", "expected"),
    [
        (LETTER, Approach.POSTED, "draft"),
        (EMAIL, Approach.SENT, "ready"),
        (PHONE, Approach.SPOKE, "to_call"),
    ],
)
def test_when_the_day_of_invitation_is_cleared_the_invitation_begins_anew(channel, how, expected):
    assert stands(reached(how, invited_on=None, **channel)) == expected


def test_without_a_channel_nothing_stands():
    assert stands(reached(invited_on=days(-3))) is None


@pytest.mark.parametrize(
    ("given", "hold"),
    [
        ({}, None),
        ({"signings": []}, "list_not_signed"),
        ({"consent": None}, "no_consent"),
        ({"remand_restrictions": True}, "remand_restrictions"),
        ({"meeting": None}, "no_meeting"),
        ({"meeting": a_meeting(status=MeetingStatus.ASKED)}, "meeting_not_confirmed"),
        ({"meeting": a_meeting(status=MeetingStatus.CANCELLED)}, "meeting_cancelled"),
        ({"meeting": a_meeting(status=MeetingStatus.HELD)}, "meeting_is_over"),
    ],
)
def test_nothing_goes_out_without_list_consent_and_a_confirmed_meeting_to_come(given, hold):
    circle = a_circle(a_guest(**LETTER), **{"meeting": a_meeting()} | given)

    assert why_nothing_goes_out(circle) == hold


@pytest.mark.parametrize("how", list(Approach))
def test_nobody_with_an_order_is_reached_in_any_way(how):
    person = a_guest(contact_order=ContactOrder.YES, **LETTER)

    circle = a_circle(person, meeting=a_meeting())

    assert why_not_reached(circle, person, how) == "contact_order"


@pytest.mark.parametrize(
    ("how", "hold"),
    [
        (Approach.PRINTED, "permission_refused"),
        (Approach.POSTED, "permission_refused"),
        (Approach.SENT, "permission_refused"),
        (Approach.SPOKE, None),
        (Approach.NO_ANSWER, None),
        (Approach.LEFT_MESSAGE, None),
    ],
)
def test_whom_the_prison_refuses_gets_no_letter_and_may_be_called(how, hold):
    person = a_guest(permission=a_permission(PermissionStatus.REFUSED), **LETTER)

    assert why_not_reached(a_circle(person, meeting=a_meeting()), person, how) == hold


@pytest.mark.parametrize(
    ("permission", "expected"),
    [
        (None, True),
        (a_permission(PermissionStatus.ASKED), True),
        (a_permission(PermissionStatus.NOT_ASKED), True),
        (a_permission(PermissionStatus.APPROVED), False),
        (a_permission(PermissionStatus.CONDITIONS), False),
        (a_permission(None, track=Track.NOT_NEEDED), False),
    ],
)
def test_the_page_asks_once_more_while_the_prison_has_not_said_yes(permission, expected):
    person = a_guest(permission=permission)

    assert [asks_first(person, how) for how in (Approach.POSTED, Approach.SENT)] == [expected] * 2
    assert not asks_first(person, Approach.SPOKE)


@pytest.mark.parametrize(
    "held",
    [
        {"contact_order": ContactOrder.YES},
        {"contact_order": ContactOrder.UNKNOWN},
        {"choice": Choice.NO},
        {"choice": None},
    ],
)
def test_no_way_is_shown_to_somebody_who_may_not_be_reached(held):
    free, person = (a_guest(invited_on=None, **LETTER | given) for given in ({}, held))
    circle = a_circle(free, person, meeting=a_meeting())

    shown = [(ways_on(circle, one), other_ways(circle, one)) for one in (free, person)]

    assert all(shown[0])
    assert shown[1] == ([], [])
