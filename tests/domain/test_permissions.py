"""The prison's permission decides the date; a release date is never asked."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_child,
    a_circle,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
    days,
)

from netmeet.domain.codes import Choice, ContactOrder, Country, PermissionStatus, PlanB, Track
from netmeet.domain.permissions import (
    EarliestDate,
    answer_expected,
    earliest_safe_date,
    is_answer_late,
    is_settled,
    latest_day_to_ask,
    lead_days,
)

ASKED = PermissionStatus.ASKED
NOT_NEEDED = Track.NOT_NEEDED


def asked(number, **given):
    """Return a permission that was asked for so many days before today."""
    return a_permission(ASKED, asked=days(-number), **given)


def settled_in(person, **given):
    """Tell whether nothing more is needed for a person in a case."""
    return is_settled(a_circle(person, **given), person)


@pytest.mark.parametrize(
    ("country", "grown_up", "child"),
    [(Country.DENMARK, 21, 35), (Country.NORWAY, 35, 49), (Country.SWEDEN, 42, 56)],
)
def test_each_country_has_its_waiting_time_and_a_child_waits_two_weeks_more(
    country, grown_up, child
):
    case = a_case(country=country)

    assert lead_days(case, a_person(), TODAY) == grown_up
    assert lead_days(case, a_child(), TODAY) == child


@pytest.mark.parametrize(("own", "grown_up", "child"), [(14, 14, 28), (60, 60, 74), (0, 0, 14)])
def test_the_waiting_time_of_the_prison_itself_counts_first(own, grown_up, child):
    case = a_case(country=Country.SWEDEN, prison=a_prison(permission_days=own))

    assert lead_days(case, a_person(), TODAY) == grown_up
    assert lead_days(case, a_child(), TODAY) == child


@pytest.mark.parametrize(
    ("country", "foreign", "both"),
    [(Country.DENMARK, 42, 56), (Country.NORWAY, 56, 70), (Country.SWEDEN, 63, 77)],
)
def test_a_foreign_citizen_waits_three_weeks_more_and_a_child_both(country, foreign, both):
    case = a_case(country=country)

    assert lead_days(case, a_person(foreign_citizen=True), TODAY) == foreign
    assert lead_days(case, a_child(foreign_citizen=True), TODAY) == both


@pytest.mark.parametrize("known", [None, False])
def test_a_citizenship_that_is_not_foreign_or_not_known_adds_nothing(known):
    assert lead_days(a_case(), a_person(foreign_citizen=known), TODAY) == 21


def test_each_prison_can_have_its_own_days_for_children_and_foreigners():
    case = a_case(prison=a_prison(permission_days=10, child_days=3, foreign_days=0))

    assert lead_days(case, a_child(foreign_citizen=True), TODAY) == 13
    assert lead_days(case, a_person(foreign_citizen=True), TODAY) == 10


@pytest.mark.parametrize("track", [Track.PROFESSIONAL, Track.VOLUNTEER, Track.PRIVATE])
def test_professionals_and_volunteers_wait_as_long_as_others(track):
    person = a_person(permission=a_permission(None, track=track))

    assert lead_days(a_case(), person, TODAY) == 21


def test_who_needs_no_permission_waits_no_day():
    permission = a_permission(None, track=NOT_NEEDED)

    assert lead_days(a_case(), a_person(permission=permission), TODAY) == 0


def test_a_child_who_needs_no_permission_waits_no_day():
    permission = a_permission(None, track=NOT_NEEDED)

    assert lead_days(a_case(), a_child(permission=permission), TODAY) == 0


@pytest.mark.parametrize(("person", "number"), [(a_person(), -21), (a_child(), -35)])
def test_the_latest_day_to_ask_lies_the_waiting_time_before_the_meeting(person, number):
    case = a_case(meeting=a_meeting())

    assert latest_day_to_ask(case, person, days(60), TODAY) == days(60 + number)


def test_the_answer_is_expected_a_waiting_time_from_today():
    assert answer_expected(a_case(), a_person(), TODAY) == days(21)


def test_what_is_already_asked_counts_from_that_day():
    assert answer_expected(a_case(), a_person(permission=asked(10)), TODAY) == days(11)
    assert answer_expected(a_case(), a_child(permission=asked(10)), TODAY) == days(25)


@pytest.mark.parametrize(
    ("status", "settled"),
    [
        (None, False),
        (PermissionStatus.NOT_ASKED, False),
        (PermissionStatus.ASKED, False),
        (PermissionStatus.APPROVED, True),
        (PermissionStatus.CONDITIONS, True),
        (PermissionStatus.REFUSED, False),
        (PermissionStatus.EXPIRED, False),
    ],
)
def test_a_yes_with_or_without_conditions_settles_a_permission(status, settled):
    assert settled_in(a_person(permission=a_permission(status))) is settled


def test_nothing_said_about_permission_settles_nothing():
    assert not settled_in(a_person())


def test_who_needs_no_permission_is_settled():
    assert settled_in(a_person(permission=a_permission(None, track=NOT_NEEDED)))


@pytest.mark.parametrize("plan_b", list(PlanB))
def test_a_plan_b_settles_a_refusal(plan_b):
    person = a_person(permission=a_permission(PermissionStatus.REFUSED), plan_b=plan_b)

    assert settled_in(person)


@pytest.mark.parametrize(("number", "late"), [(20, False), (21, False), (22, True)])
def test_an_answer_is_late_the_day_after_it_was_expected(number, late):
    person = a_person(permission=asked(number))

    assert is_answer_late(a_case(), person, TODAY) is late


@pytest.mark.parametrize(("number", "late"), [(35, False), (36, True)])
def test_an_answer_about_a_child_may_take_two_weeks_more(number, late):
    assert is_answer_late(a_case(), a_child(permission=asked(number)), TODAY) is late


@pytest.mark.parametrize("status", [status for status in PermissionStatus if status is not ASKED])
def test_only_what_is_asked_and_not_answered_can_be_late(status):
    person = a_person(permission=a_permission(status, asked=days(-300)))

    assert not is_answer_late(a_case(), person, TODAY)


@pytest.mark.parametrize("permission", [None, a_permission(ASKED)])
def test_without_a_day_of_asking_nothing_is_late(permission):
    assert not is_answer_late(a_case(), a_person(permission=permission), TODAY)


def test_the_last_answer_decides_the_earliest_date_and_says_who():
    approved = a_person(permission=a_permission())
    long_ago, lately = a_person(permission=asked(15)), a_person(permission=asked(2))
    circle = a_circle(approved, long_ago, lately)

    assert earliest_safe_date(circle) == EarliestDate(days(19), (lately,))


def test_everybody_whose_answer_comes_last_is_named():
    mother, brother, uncle = a_person(), a_person(permission=asked(5)), a_person()

    earliest = earliest_safe_date(a_circle(mother, brother, uncle))

    assert earliest == EarliestDate(days(21), (mother, uncle))


def test_a_child_who_is_not_asked_for_yet_decides_the_date():
    child = a_child()

    assert earliest_safe_date(a_circle(a_person(), child)) == EarliestDate(days(35), (child,))


def test_a_late_answer_may_come_any_day():
    late = a_person(permission=asked(100))

    assert earliest_safe_date(a_circle(late)) == EarliestDate(TODAY, (late,))


def test_nobody_to_wait_for_means_today():
    settled = [
        a_person(permission=a_permission()),
        a_person(permission=a_permission(None, track=NOT_NEEDED)),
        a_person(permission=a_permission(PermissionStatus.REFUSED), plan_b=PlanB.PHONE),
    ]

    assert earliest_safe_date(a_circle(*settled)) == EarliestDate(TODAY, ())


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"choice": Choice.NO}, id="not wanted"),
        pytest.param({"choice": Choice.LATER}, id="later"),
        pytest.param({"choice": None}, id="not decided"),
        pytest.param({"contact_order": ContactOrder.UNKNOWN}, id="question open"),
        pytest.param({"contact_order": ContactOrder.YES}, id="order"),
    ],
)
def test_nobody_waits_for_who_is_not_wanted_or_not_safe(facts):
    assert earliest_safe_date(a_circle(a_person(**facts))) == EarliestDate(TODAY, ())
