"""An answer about safety counts for some days; nothing is sent or listed on an older one."""

import pytest
from builders import (
    TODAY,
    a_child,
    a_circle,
    a_guardian,
    a_guest,
    a_meeting,
    a_person,
    at,
    days,
)

from netmeet.domain.codes import Approach, Channel, Choice, ContactOrder, MeetingStatus
from netmeet.domain.holds import Hold
from netmeet.domain.invitations import why_no_letter, why_not_reached
from netmeet.domain.safety import counts_until, is_too_old

OLD = days(-8)
WRITTEN = {"channel": Channel.LETTER, "address": ["Bøgevej 3"]}


def too_old(person, **given):
    """Tell whether the answer about somebody on a list is too old today."""
    a_circle(person, **given)
    return is_too_old(person, TODAY)


@pytest.mark.parametrize(
    ("answered", "old"),
    [(0, False), (-1, False), (-7, False), (-8, True), (-100, True), (1, True)],
)
def test_an_answer_counts_on_its_day_and_for_seven_days_after_it(answered, old):
    assert too_old(a_person(checked_on=days(answered))) is old


def test_an_answer_without_its_day_does_not_count():
    assert too_old(a_person(checked_on=None))


@pytest.mark.parametrize(("longest", "old"), [(1, True), (2, True), (3, False), (31, False)])
def test_the_house_says_how_long_an_answer_counts(longest, old):
    assert too_old(a_person(checked_on=days(-3)), safety_days=longest) is old


@pytest.mark.parametrize("answered", [OLD, None, days(1)])
def test_the_answer_about_each_guardian_must_count_too(answered):
    child = a_child(guardians=[a_guardian(), a_guardian(checked_on=answered)])

    assert too_old(child)


def test_about_a_guardian_on_the_list_the_answer_there_counts():
    mother = a_person(checked_on=TODAY)
    child = a_child(guardians=[a_guardian(person=mother, checked_on=OLD)])
    other = a_child(guardians=[a_guardian(person=a_person(checked_on=OLD), checked_on=TODAY)])

    assert (too_old(child), too_old(other)) == (False, True)


def test_guardians_of_somebody_grown_up_are_not_asked_about_again():
    person = a_person(birth_year=TODAY.year - 19)

    assert not too_old(person)


@pytest.mark.parametrize(
    ("person", "until"),
    [
        (a_person(checked_on=days(-2)), days(5)),
        (a_person(checked_on=None), None),
        (a_child(checked_on=TODAY, guardians=[a_guardian(checked_on=days(-6))]), days(1)),
        (a_child(guardians=[a_guardian(), a_guardian(checked_on=None)]), None),
    ],
)
def test_the_last_day_of_an_answer_is_known(person, until):
    a_circle(person)

    assert counts_until(person, TODAY) == until


def test_whoever_may_be_named_and_was_answered_about_long_ago_is_to_be_confirmed():
    fresh, old = a_person(), a_person(checked_on=OLD)
    others = [
        a_person(checked_on=OLD, choice=Choice.NO),
        a_person(checked_on=OLD, contact_order=ContactOrder.YES),
        a_person(checked_on=OLD, contact_order=ContactOrder.UNKNOWN),
    ]

    assert a_circle(fresh, old, *others).to_confirm == [old]


@pytest.mark.parametrize(
    ("status", "day", "over"),
    [
        (MeetingStatus.CONFIRMED, 0, False),
        (MeetingStatus.CONFIRMED, -1, True),
        (MeetingStatus.HELD, 0, True),
        (MeetingStatus.CANCELLED, -1, False),
        (None, 14, False),
    ],
)
def test_after_the_meeting_no_answer_is_too_old(status, day, over):
    old = a_person(checked_on=OLD)
    meeting = a_meeting(status=status, starts=at(days(day)))

    assert a_circle(old, meeting=meeting).to_confirm == ([] if over else [old])


def test_after_the_meeting_an_order_still_counts():
    banned = a_person(checked_on=OLD, contact_order=ContactOrder.YES)
    circle = a_circle(banned, meeting=a_meeting(status=MeetingStatus.HELD, attended=[banned]))

    assert circle.why_not_named(banned) is Hold.CONTACT_ORDER
    assert circle.present == []


@pytest.mark.parametrize("how", list(Approach))
def test_nobody_is_reached_in_any_way_on_an_old_answer(how):
    fresh, old = a_guest(**WRITTEN), a_guest(**WRITTEN, checked_on=OLD)
    circle = a_circle(fresh, old, meeting=a_meeting())

    assert why_not_reached(circle, old, how) is Hold.ANSWER_TOO_OLD
    assert why_not_reached(circle, fresh, how) is None


def test_an_old_answer_holds_back_one_letter_and_not_the_others():
    fresh, old = a_guest(**WRITTEN), a_guest(**WRITTEN, checked_on=OLD)
    circle = a_circle(fresh, old, meeting=a_meeting())

    assert why_no_letter(circle, fresh) is None
    assert why_no_letter(circle, old) is Hold.ANSWER_TOO_OLD
