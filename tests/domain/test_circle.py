"""Wanted, willing and allowed in are three states; invited, expected and present follow."""

import pytest
from builders import (
    a_child,
    a_circle,
    a_guardian,
    a_meeting,
    a_permission,
    a_person,
    at,
    days,
)

from netmeet.domain.circle import is_allowed_in, is_wanted, is_willing, no_entry
from netmeet.domain.codes import (
    Choice,
    ContactOrder,
    MeetingStatus,
    PermissionStatus,
    Reply,
    TakesPart,
    Track,
)
from netmeet.domain.holds import Hold
from netmeet.domain.model import Consent

LETS_IN = (PermissionStatus.APPROVED, PermissionStatus.CONDITIONS)
WITHDRAWN = Consent(start=days(-60), withdrawn=days(-1))


@pytest.mark.parametrize("choice", [None, *Choice])
@pytest.mark.parametrize("reply", [None, *Reply])
def test_wanted_willing_and_allowed_in_do_not_touch_each_other(choice, reply):
    for status in [None, *PermissionStatus]:
        person = a_person(choice=choice, reply=reply, permission=a_permission(status))

        assert is_wanted(person) is (choice is Choice.YES)
        assert is_willing(person) is (reply is Reply.COMING)
        assert is_allowed_in(person) is (status in LETS_IN)


def test_nobody_is_let_in_by_silence():
    assert not is_allowed_in(a_person(permission=None))


def test_who_needs_no_permission_is_allowed_in():
    assert is_allowed_in(a_person(permission=a_permission(None, track=Track.NOT_NEEDED)))


@pytest.mark.parametrize(
    ("status", "hold"),
    [
        (PermissionStatus.REFUSED, Hold.PERMISSION_REFUSED),
        (PermissionStatus.EXPIRED, Hold.PERMISSION_EXPIRED),
        (PermissionStatus.NOT_ASKED, None),
        (PermissionStatus.ASKED, None),
        (PermissionStatus.APPROVED, None),
        (PermissionStatus.CONDITIONS, None),
        (None, None),
    ],
)
def test_only_a_refusal_or_an_old_permission_shuts_the_door(status, hold):
    assert no_entry(a_person(permission=a_permission(status))) is hold


def test_no_permission_asked_for_shuts_no_door():
    assert no_entry(a_person(permission=None)) is None


def test_who_is_wanted_and_safe_is_invited():
    mother = a_person()
    circle = a_circle(mother)

    assert circle.why_not_invited(mother) is None
    assert circle.invited == [mother]


@pytest.mark.parametrize(
    ("choice", "order", "hold"),
    [
        (Choice.NO, ContactOrder.NO, Hold.NOT_WANTED),
        (Choice.LATER, ContactOrder.NO, Hold.NOT_DECIDED),
        (None, ContactOrder.NO, Hold.NOT_DECIDED),
        (Choice.YES, ContactOrder.UNKNOWN, Hold.ORDER_NOT_ANSWERED),
        (Choice.NO, ContactOrder.UNKNOWN, Hold.NOT_WANTED),
        (Choice.LATER, ContactOrder.UNKNOWN, Hold.NOT_DECIDED),
        (Choice.YES, ContactOrder.YES, Hold.CONTACT_ORDER),
        (Choice.NO, ContactOrder.YES, Hold.CONTACT_ORDER),
        (Choice.LATER, ContactOrder.YES, Hold.CONTACT_ORDER),
    ],
)
def test_without_the_yes_or_with_a_danger_nobody_is_named_or_invited(choice, order, hold):
    person = a_person(choice=choice, contact_order=order)
    circle = a_circle(person)

    assert circle.why_not_named(person) is hold
    assert circle.why_not_invited(person) is hold
    assert not circle.may_be_named(person)
    assert circle.invited == []


def test_a_child_with_an_unsafe_guardian_is_neither_named_nor_invited():
    child = a_child(guardians=[a_guardian(), a_guardian(contact_order=ContactOrder.YES)])
    circle = a_circle(child)

    assert circle.why_not_named(child) is Hold.GUARDIAN_ORDER
    assert circle.invited == []


@pytest.mark.parametrize(
    ("facts", "hold"),
    [
        ({"remand_restrictions": True}, Hold.REMAND_RESTRICTIONS),
        ({"consent": None}, Hold.NO_CONSENT),
        ({"consent": Consent()}, Hold.NO_CONSENT),
        ({"consent": WITHDRAWN}, Hold.CONSENT_WITHDRAWN),
        ({"signings": []}, Hold.LIST_NOT_SIGNED),
        ({"remand_restrictions": True, "consent": None}, Hold.REMAND_RESTRICTIONS),
        ({"consent": None, "signings": []}, Hold.NO_CONSENT),
    ],
)
def test_nobody_is_invited_before_consent_and_signature_or_under_restrictions(facts, hold):
    mother = a_person()
    circle = a_circle(mother, **facts)

    assert circle.why_not_invited(mother) is hold
    assert circle.why_nobody() is hold
    assert (circle.invited, circle.expected, circle.senders) == ([], [], [])


def test_who_is_not_invited_may_still_be_named():
    mother = a_person()

    assert a_circle(mother, signings=[]).may_be_named(mother)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, True),
        ({"reply": Reply.NONE}, True),
        ({"reply": Reply.COMING}, True),
        ({"reply": Reply.TALK_FIRST}, True),
        ({"reply": Reply.NOT_COMING}, False),
        ({"reply": Reply.NOT_THEN}, False),
        ({"takes_part": TakesPart.WHOLE}, True),
        ({"takes_part": TakesPart.INFORMATION}, True),
        ({"takes_part": TakesPart.MESSAGE}, False),
        ({"choice": Choice.LATER}, False),
        ({"contact_order": ContactOrder.UNKNOWN}, False),
    ],
)
def test_who_is_invited_comes_in_person_and_has_not_said_no_is_expected(facts, expected):
    person = a_person(**facts)
    circle = a_circle(person)

    assert circle.expected == ([person] if expected else [])


@pytest.mark.parametrize("status", list(PermissionStatus))
def test_a_refused_or_expired_permission_ends_expecting_but_not_inviting(status):
    person = a_person(permission=a_permission(status))
    circle = a_circle(person)

    shut = status in (PermissionStatus.REFUSED, PermissionStatus.EXPIRED)
    assert circle.expected == ([] if shut else [person])
    assert circle.invited == [person]


def test_who_sends_a_message_is_invited_and_not_expected():
    uncle, mother = a_person(takes_part=TakesPart.MESSAGE), a_person()
    unwanted = a_person(takes_part=TakesPart.MESSAGE, choice=Choice.NO)
    circle = a_circle(uncle, mother, unwanted)

    assert circle.senders == [uncle]
    assert circle.expected == [mother]


def test_the_main_persons_own_papers_show_all_but_those_with_an_order():
    wanted, unwanted = a_person(), a_person(choice=Choice.NO)
    not_asked = a_person(contact_order=ContactOrder.UNKNOWN, choice=None)
    banned = a_person(contact_order=ContactOrder.YES)
    orphan = a_child(guardians=[])

    circle = a_circle(wanted, unwanted, not_asked, banned, orphan)

    assert circle.on_the_map == [wanted, unwanted, not_asked, orphan]


def test_people_keep_their_number_on_the_list():
    one, two, three = a_person(), a_person(choice=Choice.NO), a_person()
    circle = a_circle(one, two, three)

    assert [circle.number(person) for person in circle.invited] == [1, 3]
    assert circle.people == [one, two, three]


def test_a_circle_knows_who_is_a_child_on_its_day():
    child, mother = a_child(), a_person()
    circle = a_circle(child, mother)

    assert (circle.is_child(child), circle.is_child(mother)) == (True, False)


def test_while_nobody_is_noted_those_expected_count_as_present():
    mother, brother = a_person(), a_person(reply=Reply.NOT_COMING)

    assert a_circle(mother, brother).present == [mother]
    assert a_circle(mother, brother, meeting=a_meeting()).present == [mother]


def test_who_attended_was_present_whatever_they_had_answered():
    mother, brother = a_person(), a_person(reply=Reply.NOT_COMING)

    circle = a_circle(mother, brother, meeting=a_meeting(attended=[brother]))

    assert circle.present == [brother]


@pytest.mark.parametrize(
    "facts",
    [
        {"contact_order": ContactOrder.YES},
        {"contact_order": ContactOrder.UNKNOWN},
        {"choice": Choice.NO},
        {"under_18": True},
    ],
)
def test_who_attended_but_may_not_be_named_is_left_out(facts):
    mother, other = a_person(), a_person(**facts)

    circle = a_circle(mother, other, meeting=a_meeting(attended=[other, mother]))

    assert circle.present == [mother]


def test_the_newest_meeting_is_the_meeting():
    first, second = a_meeting(), a_meeting(starts=at(days(30)))

    assert a_circle(meetings=[first, second]).meeting is second


@pytest.mark.parametrize(
    ("status", "day", "no_meeting", "no_letters"),
    [
        (MeetingStatus.CONFIRMED, 1, None, None),
        (MeetingStatus.CONFIRMED, 0, None, None),
        (MeetingStatus.CONFIRMED, -1, None, Hold.MEETING_IS_OVER),
        (MeetingStatus.ASKED, 1, None, Hold.MEETING_NOT_CONFIRMED),
        (None, 1, None, Hold.MEETING_NOT_CONFIRMED),
        (MeetingStatus.HELD, 0, None, Hold.MEETING_IS_OVER),
        (MeetingStatus.CANCELLED, 1, Hold.MEETING_CANCELLED, Hold.MEETING_CANCELLED),
    ],
)
def test_letters_go_out_for_a_confirmed_meeting_that_is_to_come(
    status, day, no_meeting, no_letters
):
    circle = a_circle(meeting=a_meeting(status=status, starts=at(days(day))))

    assert circle.why_no_meeting() is no_meeting
    assert circle.why_no_letters() is no_letters


@pytest.mark.parametrize(
    ("facts", "hold"),
    [
        ({}, Hold.NO_MEETING),
        ({"remand_restrictions": True}, Hold.REMAND_RESTRICTIONS),
        ({"remand_restrictions": True, "meeting": a_meeting()}, Hold.REMAND_RESTRICTIONS),
    ],
)
def test_without_a_meeting_or_under_restrictions_there_are_no_letters(facts, hold):
    circle = a_circle(**facts)

    assert circle.why_no_meeting() is hold
    assert circle.why_no_letters() is hold
