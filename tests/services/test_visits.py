"""Visits: each has its own key and its own end."""

from datetime import datetime, timedelta

import pytest
from builders import a_case, an_account
from sqlalchemy import select

from netmeet.domain.model import Visit
from netmeet.services import case_settings, cases, visits

NOW = datetime(2026, 11, 21, 9, 30)  # noqa: DTZ001 — UTC without a zone, as the house stores it


def begin(session, now=NOW, account=None, **kept):
    """Begin a visit of nobody, or of an account."""
    session.add_all([account] if account else [])
    session.flush()
    account_id = account.id if account else None
    return visits.begin(session, account_id=account_id, kept=kept, now=now)


def hand_over(session, case, now=NOW):
    """Begin the visit of the main person of a case."""
    session.add(case)
    session.flush()
    return visits.begin(session, case_id=case.id, kept={}, now=now)


def test_a_visit_is_found_by_its_own_key(session):
    (first_key, first), (second_key, second) = begin(session), begin(session)

    assert visits.find(session, first_key) is first
    assert visits.find(session, second_key) is second
    assert visits.find(session, "another key") is None


def test_ending_a_visit_leaves_the_others_open(session):
    (first_key, first), (second_key, second) = begin(session), begin(session)

    visits.end(session, first.id)

    assert visits.find(session, first_key) is None
    assert visits.find(session, second_key) is second


def test_what_a_visit_remembers_is_kept_with_no_other(session):
    (_, first), (_, second) = begin(session, language="da"), begin(session, language="sv")

    visits.keep(session, first.id, {"language": "nb"}, NOW + timedelta(minutes=5))

    session.expire_all()
    assert (first.kept, first.seen_at) == ({"language": "nb"}, NOW + timedelta(minutes=5))
    assert (second.kept, second.seen_at) == ({"language": "sv"}, NOW)


def test_a_visit_is_forgotten_after_two_days_and_no_sooner(session):
    old, _ = begin(session, now=NOW - timedelta(days=2, seconds=1))
    young, visit = begin(session, now=NOW - timedelta(days=2))

    begin(session)

    session.expire_all()
    assert visits.find(session, old) is None
    assert visits.find(session, young) is visit


@pytest.mark.parametrize(
    ("since_begun", "since_seen", "is_open"),
    [
        (timedelta(minutes=29), timedelta(minutes=29), True),
        (timedelta(minutes=30), timedelta(minutes=30), False),
        (timedelta(hours=9, minutes=59), timedelta(minutes=1), True),
        (timedelta(hours=10), timedelta(minutes=1), False),
    ],
)
def test_a_visit_lasts_while_it_is_used_and_ten_hours_at_most(
    session, since_begun, since_seen, is_open
):
    _, visit = begin(session, now=NOW - since_begun)
    visit.seen_at = NOW - since_seen

    assert visits.is_open(visit, NOW) is is_open


@pytest.mark.parametrize(("disabled", "is_open"), [(False, True), (True, False)])
def test_the_visit_of_a_disabled_account_is_over(session, disabled, is_open):
    _, visit = begin(session, account=an_account(disabled=disabled))

    session.refresh(visit)
    assert visits.is_open(visit, NOW) is is_open


@pytest.mark.parametrize(
    ("since_begun", "since_seen", "is_open"),
    [
        (timedelta(minutes=9, seconds=59), timedelta(minutes=9, seconds=59), True),
        (timedelta(minutes=10), timedelta(minutes=10), False),
        (timedelta(minutes=44, seconds=59), timedelta(minutes=1), True),
        (timedelta(minutes=45), timedelta(minutes=1), False),
    ],
)
def test_a_screen_that_was_handed_over_lasts_ten_idle_minutes_and_forty_five_at_most(
    session, since_begun, since_seen, is_open
):
    _, visit = hand_over(session, a_case(), NOW - since_begun)
    visit.seen_at = NOW - since_seen

    assert visits.is_open(visit, NOW) is is_open


def test_the_screen_of_a_case_is_handed_over_to_one_browser_at_a_time(session):
    case, other = a_case(), a_case(reference="T-2")
    old, _ = hand_over(session, case)
    beside, visit_beside = hand_over(session, other)
    own, visit_own = begin(session, account=an_account())

    new, visit_new = hand_over(session, case)

    assert visits.find(session, old) is None
    assert visits.find(session, new) is visit_new
    assert visits.find(session, beside) is visit_beside
    assert visits.find(session, own) is visit_own


def test_deleting_a_case_ends_the_visit_of_its_main_person(session):
    case = a_case()
    key, _ = hand_over(session, case)
    _, other = hand_over(session, a_case(reference="T-2"))
    session.expunge_all()

    case_settings.delete(session, cases.find(session, "T-1"), typed="T-1")

    assert visits.find(session, key) is None
    assert session.scalars(select(Visit.id)).all() == [other.id]
