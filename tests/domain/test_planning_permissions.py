"""What is critical for the earliest safe date, the latest day to send, and permissions that end."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_child,
    a_circle,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
    at,
    days,
)

from netmeet.domain.codes import MeetingStatus, PermissionStatus, PlanB, Remote, Track
from netmeet.domain.permissions import (
    Critical,
    EarliestDate,
    Why,
    critical,
    earliest_safe_date,
    ends_too_early,
    is_settled,
    planned,
    possible_plans,
)
from netmeet.domain.tasks import Task, is_done
from netmeet.domain.times import late_answers

ASKED, EXPIRED = PermissionStatus.ASKED, PermissionStatus.EXPIRED


def asked(number):
    return a_permission(ASKED, asked=days(-number))


def until(number, **given):
    """Return a permission that is valid until so many days from today."""
    return a_permission(valid_until=days(number), **given)


@pytest.mark.parametrize(
    ("person", "why", "number"),
    [
        (a_person(), Why.NOT_ASKED, 21),
        (a_person(permission=asked(3)), Why.ASKED, 21),
        (a_person(permission=asked(30)), Why.LATE, 21),
        (a_person(permission=a_permission(EXPIRED)), Why.AGAIN, 21),
        (a_person(permission=until(-1)), Why.AGAIN, 21),
        (a_child(), Why.CHILD, 14),
        (a_child(permission=asked(3)), Why.CHILD, 14),
        (a_person(foreign_citizen=True), Why.FOREIGN, 21),
        (a_child(foreign_citizen=True), Why.CHILD_AND_FOREIGN, 35),
    ],
)
def test_what_holds_the_date_back_is_said(person, why, number):
    assert critical(a_circle(person)) == [Critical(why, (person,), number)]


def test_only_who_decides_the_date_is_critical():
    mother, child = a_person(), a_child()

    assert critical(a_circle(mother, child)) == [Critical(Why.CHILD, (child,), 14)]


def test_people_with_the_same_reason_stand_together():
    mother, uncle = a_person(), a_person()
    brother = a_person(permission=asked(0))

    found = critical(a_circle(mother, brother, uncle))

    assert found == [
        Critical(Why.NOT_ASKED, (mother, uncle), 21),
        Critical(Why.ASKED, (brother,), 21),
    ]


def test_where_a_child_takes_no_day_more_it_is_not_the_reason():
    child = a_child()

    found = critical(a_circle(child, prison=a_prison(child_days=0)))

    assert found == [Critical(Why.NOT_ASKED, (child,), 21)]


def test_nobody_is_critical_when_every_answer_is_here():
    assert critical(a_circle(a_guest())) == []


@pytest.mark.parametrize(("number", "early"), [(13, True), (14, False), (15, False)])
def test_a_permission_holds_on_the_day_of_the_meeting(number, early):
    person = a_person(permission=until(number))
    circle = a_circle(person, meeting=a_meeting())

    assert ends_too_early(circle, person) is early
    assert is_settled(circle, person) is not early
    assert is_done(circle, Task.PERMISSIONS) is not early


@pytest.mark.parametrize(("number", "early"), [(-1, True), (0, False)])
def test_without_a_meeting_a_permission_holds_today(number, early):
    person = a_person(permission=until(number))

    assert ends_too_early(a_circle(person), person) is early


@pytest.mark.parametrize(
    "meeting",
    [
        a_meeting(starts=at(days(-7)), status=MeetingStatus.HELD),
        a_meeting(starts=at(days(-1))),
    ],
)
def test_once_the_meeting_is_over_no_permission_ends_too_early(meeting):
    person = a_person(permission=until(-3))

    assert not ends_too_early(a_circle(person, meeting=meeting), person)


@pytest.mark.parametrize(
    "permission",
    [
        a_permission(ASKED, asked=days(-3), valid_until=days(1)),
        a_permission(PermissionStatus.REFUSED, valid_until=days(1)),
        a_permission(track=Track.NOT_NEEDED, valid_until=days(1)),
        a_permission(valid_until=None),
        None,
    ],
)
def test_only_a_yes_with_a_last_day_can_end(permission):
    person = a_person(permission=permission)

    assert not ends_too_early(a_circle(person, meeting=a_meeting()), person)


def test_a_permission_that_ends_too_early_keeps_its_status():
    person = a_person(permission=until(1))
    circle = a_circle(person, meeting=a_meeting())

    ends_too_early(circle, person)

    assert (person.permission.status, circle.expected) == (PermissionStatus.APPROVED, [person])


def test_a_plan_b_settles_a_permission_that_ends_too_early():
    person = a_person(permission=until(1), plan_b=PlanB.MESSAGE)

    assert is_settled(a_circle(person, meeting=a_meeting()), person)


def test_a_permission_that_ends_before_the_earliest_date_is_waited_for_too():
    child, uncle = a_child(), a_person(permission=until(34), foreign_citizen=True)

    assert earliest_safe_date(a_circle(child)) == EarliestDate(days(35), (child,))
    assert earliest_safe_date(a_circle(child, uncle)) == EarliestDate(days(42), (uncle,))


def test_somebody_whose_permission_ends_before_a_time_is_late_for_it():
    guest = a_person(permission=until(10))
    circle = a_circle(guest)

    late = [late_answers(circle, days(number)) for number in (10, 20, 21)]

    assert late == [[], [guest], []]


def test_the_latest_day_and_the_answer_are_planned_for_everybody_wanted_and_safe():
    meeting = a_meeting(starts=at(days(50)))
    people = [
        a_person(),
        a_child(),
        a_person(permission=asked(5)),
        a_guest(),
        a_person(permission=until(20)),
        a_person(permission=a_permission(PermissionStatus.REFUSED)),
        a_person(permission=a_permission(None, track=Track.NOT_NEEDED)),
        a_person(choice=None),
    ]

    found = [
        (one.days, one.latest, one.expected, one.ends_too_early)
        for one in planned(a_circle(*people, meeting=meeting))
    ]

    assert found == [
        (21, days(29), days(21), False),
        (35, days(15), days(35), False),
        (21, None, days(16), False),
        (21, None, None, False),
        (21, days(29), days(21), True),
        (21, None, None, False),
        (0, None, None, False),
    ]


def test_while_no_time_is_chosen_the_earliest_safe_date_counts():
    mother, child = a_person(), a_child()

    latest = [one.latest for one in planned(a_circle(mother, child))]

    assert latest == [days(14), TODAY]


@pytest.mark.parametrize("remote", [None, *Remote])
def test_telephone_is_a_plan_b_only_where_the_prison_says_that_it_is_possible(remote):
    case = a_case(prison=a_prison(remote=remote))

    plans = possible_plans(case, a_person())

    assert (PlanB.PHONE in plans) is (remote is Remote.YES)
    assert [plan for plan in PlanB if plan is not PlanB.PHONE and plan not in plans] == []


def test_a_plan_b_that_is_chosen_stays_in_sight():
    case = a_case(prison=a_prison(remote=Remote.NO))

    assert possible_plans(case, a_person(plan_b=PlanB.PHONE)) == list(PlanB)
