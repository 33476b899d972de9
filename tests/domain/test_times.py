"""What is said about a candidate time is true or is not said, and nothing is a score."""

from datetime import datetime, time

import pytest
from builders import (
    TODAY,
    a_case,
    a_circle,
    a_permission,
    a_person,
    a_prison,
    at,
    days,
)

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    Availability,
    Choice,
    PermissionStatus,
    PlanB,
    Reply,
    TakesPart,
    Weekday,
)
from netmeet.domain.model import Answer, BusyHours, Slot, VisitingHours
from netmeet.domain.times import (
    Finding,
    Ground,
    PartOfDay,
    askable,
    best_first,
    findings,
    late_answers,
    part_of_day,
)

CAN, IF_NEEDED, CANNOT = Availability
# The tests stand on a Saturday, and so does the day four weeks ahead.
SATURDAY = days(28)


def a_slot(starts=None, minutes=180, answers=None):
    """Return a candidate time four weeks ahead; `answers` are people and what they say."""
    said = [Answer(person=one, availability=what) for one, what in answers or ()]
    return Slot(starts=starts or at(SATURDAY), minutes=minutes, answers=said)


def a_guest(**given):
    """Return somebody about whom nothing is open."""
    return a_person(**{"permission": a_permission()} | given)


def grounds(circle, slot):
    return [finding.ground for finding in findings(circle, slot)]


def found(circle, slot, ground):
    """Return the finding of a ground, or nothing."""
    return next((one for one in findings(circle, slot) if one.ground is ground), None)


@pytest.mark.parametrize(
    ("hour", "minute", "part"),
    [
        (0, 0, PartOfDay.MORNING),
        (11, 59, PartOfDay.MORNING),
        (12, 0, PartOfDay.AFTERNOON),
        (16, 59, PartOfDay.AFTERNOON),
        (17, 0, PartOfDay.EVENING),
        (23, 59, PartOfDay.EVENING),
    ],
)
def test_a_day_has_a_morning_an_afternoon_and_an_evening(hour, minute, part):
    assert part_of_day(at(TODAY, hour, minute)) is part


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        ({}, True),
        ({"reply": Reply.NOT_THEN}, True),
        ({"reply": Reply.COMING}, True),
        ({"permission": a_permission(PermissionStatus.EXPIRED)}, True),
        ({"reply": Reply.NOT_COMING}, False),
        ({"takes_part": TakesPart.MESSAGE}, False),
        ({"permission": a_permission(PermissionStatus.REFUSED)}, False),
        ({"choice": Choice.LATER}, False),
        ({"contact_order": "unknown"}, False),
    ],
)
def test_who_is_asked_about_times(facts, asked):
    person = a_person(**facts)

    assert askable(a_circle(person)) == ([person] if asked else [])


def test_nobody_is_asked_before_the_list_is_signed():
    assert askable(a_circle(a_person(), signings=[])) == []


def test_who_can_and_who_cannot_is_said_by_name():
    ann, bo, eva, kim = (a_guest() for _ in range(4))
    slot = a_slot(answers=[(ann, CAN), (bo, IF_NEEDED), (eva, CANNOT)])
    circle = a_circle(ann, bo, eva, kim)

    said = [one for one in findings(circle, slot) if one.people or one.total]

    assert said[:4] == [
        Finding(Ground.COUNT_CAN, count=2, total=4),
        Finding(Ground.CANNOT, (eva,)),
        Finding(Ground.IF_NEEDED, (bo,)),
        Finding(Ground.NOT_ASKED, (kim,)),
    ]


def test_where_nobody_has_answered_nobody_is_counted():
    said = grounds(a_circle(a_guest(), a_guest()), a_slot())

    assert (Ground.NOBODY_ASKED in said, Ground.COUNT_CAN in said) == (True, False)


def test_the_answer_of_somebody_who_is_no_longer_asked_does_not_count():
    gone, here = a_guest(reply=Reply.NOT_COMING), a_guest()
    slot = a_slot(answers=[(gone, CANNOT), (here, CAN)])

    assert found(a_circle(gone, here), slot, Ground.COUNT_CAN) == Finding(
        Ground.COUNT_CAN, count=1, total=1
    )
    assert Ground.CANNOT not in grounds(a_circle(gone, here), slot)


def test_everybody_important_can_come_only_when_each_has_said_so():
    mother, uncle = a_guest(important=True), a_guest(important=True)
    circle = a_circle(mother, uncle, a_guest())

    all_can = a_slot(answers=[(mother, CAN), (uncle, IF_NEEDED)])
    one_silent = a_slot(answers=[(mother, CAN)])
    one_cannot = a_slot(answers=[(mother, CAN), (uncle, CANNOT)])

    assert Ground.IMPORTANT_CAN in grounds(circle, all_can)
    assert {Ground.IMPORTANT_CAN, Ground.IMPORTANT_CANNOT}.isdisjoint(grounds(circle, one_silent))
    assert found(circle, one_cannot, Ground.IMPORTANT_CANNOT).people == (uncle,)


def test_permissions_are_expected_by_then_or_later():
    asked = a_person(permission=a_permission(PermissionStatus.ASKED, asked=days(-7)))
    circle = a_circle(asked, a_guest())

    assert found(circle, a_slot(at(days(14))), Ground.PERMISSIONS_BY_THEN).day == days(14)
    assert found(circle, a_slot(at(days(13))), Ground.PERMISSIONS_LATER) == Finding(
        Ground.PERMISSIONS_LATER, (asked,), count=1
    )


def test_nothing_is_said_about_permissions_that_nobody_waits_for():
    people = [
        a_guest(),
        a_person(permission=a_permission(PermissionStatus.REFUSED)),
        a_person(plan_b=PlanB.PHONE),
        a_person(choice=Choice.NO),
    ]

    assert Ground.NO_OPEN_PERMISSION in grounds(a_circle(*people), a_slot())


def test_an_answer_that_is_late_may_come_today():
    late = a_person(permission=a_permission(PermissionStatus.ASKED, asked=days(-100)))

    assert late_answers(a_circle(late), TODAY) == []


@pytest.mark.parametrize(
    ("seats", "ground"),
    [(4, Ground.ROOM_HOLDS), (3, Ground.ROOM_TOO_SMALL), (0, Ground.ROOM_TOO_SMALL)],
)
def test_the_room_holds_guests_the_main_person_and_the_convener(seats, ground):
    here, away = a_guest(), a_guest()
    circle = a_circle(here, a_guest(), away, prison=a_prison(seats=seats))
    slot = a_slot(answers=[(here, CAN), (away, CANNOT)])

    assert found(circle, slot, ground) == Finding(ground, count=4, total=seats)


def test_nothing_is_said_about_a_room_whose_seats_nobody_knows():
    said = grounds(a_circle(a_guest(), prison=a_prison(seats=None)), a_slot())

    assert {Ground.ROOM_HOLDS, Ground.ROOM_TOO_SMALL}.isdisjoint(said)


@pytest.mark.parametrize(("at_once", "said"), [(1, True), (2, False), (None, False)])
def test_more_visitors_than_the_prison_lets_in_at_once_are_told(at_once, said):
    circle = a_circle(a_guest(), a_guest(), prison=a_prison(at_once=at_once))

    assert (Ground.TOO_MANY_AT_ONCE in grounds(circle, a_slot())) is said


@pytest.mark.parametrize(
    ("starts", "minutes", "inside"),
    [
        (at(SATURDAY, 9), 180, True),
        (at(SATURDAY, 9), 181, False),
        (at(SATURDAY, 8, 59), 60, False),
        (at(days(29), 9), 60, False),
        (at(SATURDAY, 23), 600, False),
    ],
)
def test_a_time_lies_whole_inside_the_visiting_hours_of_its_weekday(starts, minutes, inside):
    hours = VisitingHours(weekday=Weekday.SATURDAY, begins=time(9), ends=time(12))
    circle = a_circle(prison=a_prison(visiting=[hours]))

    said = set(grounds(circle, a_slot(starts, minutes)))

    wanted = Ground.IN_VISITING_HOURS if inside else Ground.NOT_IN_VISITING_HOURS
    assert said & {Ground.IN_VISITING_HOURS, Ground.NOT_IN_VISITING_HOURS} == {wanted}


def test_a_closed_day_is_said_instead_of_visiting_hours():
    hours = VisitingHours(weekday=Weekday.SATURDAY, begins=time(9), ends=time(20))
    prison = a_prison(closed_days=[SATURDAY], visiting=[hours])

    said = grounds(a_circle(prison=prison), a_slot())

    assert (Ground.CLOSED_DAY in said, Ground.IN_VISITING_HOURS in said) == (True, False)


@pytest.mark.parametrize(
    ("starts", "minutes", "busy"),
    [
        (at(SATURDAY, 9), 60, False),
        (at(SATURDAY, 9), 61, True),
        (at(SATURDAY, 11, 59), 60, True),
        (at(SATURDAY, 12), 60, False),
        (at(SATURDAY, 8), 600, True),
        (at(days(29), 10, 30), 60, False),
    ],
)
def test_busy_hours_of_the_main_person_are_told_when_they_meet(starts, minutes, busy):
    hours = BusyHours(weekday=Weekday.SATURDAY, begins=time(10), ends=time(12))

    said = grounds(a_circle(busy=[hours]), a_slot(starts, minutes))

    assert (Ground.MAIN_PERSON_BUSY in said) is busy


@pytest.mark.parametrize(
    ("number", "ground"), [(14, Ground.TIME_FOR_LETTERS), (13, Ground.SHORT_FOR_LETTERS)]
)
def test_letters_need_two_weeks(number, ground):
    assert grounds(a_circle(), a_slot(at(days(number))))[-1] is ground


def test_about_a_day_that_is_over_nothing_else_is_said():
    assert grounds(a_circle(a_guest()), a_slot(at(days(-1)))) == [Ground.DAY_IS_OVER]


def order(case):
    """Return the days of the candidate times, the best first."""
    return [slot.starts.date() for slot in best_first(Circle(case, TODAY))]


def test_the_earliest_of_equal_times_comes_first():
    case = a_case(slots=[a_slot(at(days(40))), a_slot(at(days(30)))])

    assert order(case) == [days(30), days(40)]


def test_each_rule_of_the_order_counts_before_all_later_ones():
    important, other, third = a_guest(important=True), a_guest(), a_guest()
    waits = a_person(permission=a_permission(PermissionStatus.ASKED, asked=days(13)))
    all_can = [(important, CAN), (other, CAN), (third, CAN)]
    slots = {
        "over": a_slot(at(days(-1)), answers=all_can),
        "closed": a_slot(at(days(43)), answers=all_can),
        "before the answers": a_slot(at(days(33)), answers=all_can),
        "without somebody important": a_slot(
            at(days(35)), answers=[(important, CANNOT), (other, CAN), (third, CAN), (waits, CAN)]
        ),
        "fewer": a_slot(at(days(36)), answers=[(important, CAN)]),
        "later": a_slot(at(days(42)), answers=all_can),
        "best": a_slot(at(days(41)), answers=all_can),
    }
    prison = a_prison(closed_days=[days(43)])
    case = a_case(
        people=[important, other, third, waits], slots=list(slots.values()), prison=prison
    )
    names = {id(slot): name for name, slot in slots.items()}

    ordered = [names[id(slot)] for slot in best_first(Circle(case, TODAY))]

    assert ordered == list(reversed(slots))


def test_a_time_on_the_last_day_of_the_calendar_is_no_trouble():
    hours = VisitingHours(weekday=Weekday.FRIDAY, begins=time(9), ends=time(20))
    circle = a_circle(prison=a_prison(visiting=[hours]))
    slot = a_slot(datetime(9999, 12, 31, 10), 60)  # noqa: DTZ001 — local on purpose

    assert Ground.IN_VISITING_HOURS in grounds(circle, slot)
