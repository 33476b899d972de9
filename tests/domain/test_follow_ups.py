"""Whom to ask this week: by the agreed day, or the day agreed last; nothing is ever late."""

import pytest
from builders import a_circle, a_commitment, an_agreement, days

from netmeet.domain.codes import CommitmentStatus, Rhythm
from netmeet.domain.follow_ups import has_passed, to_ask_about
from netmeet.domain.model import AtRelease, Often, OnDate, Progress
from netmeet.domain.next_step import Rule, next_step

AGREED, STARTED, DONE, CHANGED, NOT_NEEDED = CommitmentStatus


def heard(ask_again, status=STARTED):
    """Return news with a day to ask again."""
    return Progress(on=days(-9), status=status, ask_again=ask_again)


def asked(*lines, **given):
    """Return the numbers of the lines to ask about this week."""
    return [line.number for line in to_ask_about(a_circle(commitments=lines, **given))]


@pytest.mark.parametrize(("day", "numbers"), [(-30, [1]), (0, [1]), (7, [1]), (8, [])])
def test_a_line_is_asked_about_in_the_week_before_its_day_and_later(day, numbers):
    assert asked(a_commitment(when=OnDate(days(day)))) == numbers


def test_the_earliest_day_comes_first():
    lines = [a_commitment(when=OnDate(days(day))) for day in (5, 3, 90, 3)]

    assert asked(*lines) == [2, 4, 1]


def test_a_day_around_release_counts_once_the_release_is_known():
    line = a_commitment(when=AtRelease("-1w"))

    assert asked(line, release_on=days(10)) == [1]
    assert asked(a_commitment(when=AtRelease("-1w"))) == []


@pytest.mark.parametrize("when", [Often(Rhythm.WEEK, 1), None])
def test_a_line_without_a_day_is_asked_about_when_somebody_said_so(when):
    assert asked(a_commitment(when=when)) == []
    assert asked(a_commitment(when=when, progress=[heard(days(2))])) == [1]


def test_the_day_to_ask_again_that_was_said_last_goes_before_the_day_of_the_line():
    soon, passed = OnDate(days(1)), OnDate(days(-30))

    assert asked(a_commitment(when=soon, progress=[heard(days(20))])) == []
    assert asked(a_commitment(when=passed, progress=[heard(days(20)), heard(days(3))])) == [1]
    assert asked(a_commitment(when=soon, progress=[heard(days(20)), heard(None)])) == [1]


@pytest.mark.parametrize(("day", "rule"), [(3, Rule.ASK_COMMITMENT), (4, Rule.TASK)])
@pytest.mark.parametrize("when", [None, OnDate(days(-30)), OnDate(days(60))])
def test_the_next_step_waits_for_the_day_on_which_to_ask_again(when, day, rule):
    line = a_commitment(when=when, progress=[heard(days(day))])
    circle = a_circle(agreement=an_agreement(commitments=[line]))

    assert next_step(circle).rule is rule


@pytest.mark.parametrize(
    ("status", "numbers"),
    [(AGREED, [1]), (STARTED, [1]), (CHANGED, [1]), (DONE, []), (NOT_NEEDED, [])],
)
def test_what_is_done_or_no_longer_needed_is_not_asked_about(status, numbers):
    line = a_commitment(when=OnDate(days(1)), status=status, progress=[heard(days(2))])

    assert asked(line) == numbers


@pytest.mark.parametrize(
    ("day", "status", "passed"),
    [(-1, AGREED, True), (0, AGREED, False), (-1, DONE, False), (-1, NOT_NEEDED, False)],
)
def test_the_date_has_passed_from_the_day_after_while_a_line_is_open(day, status, passed):
    line = a_commitment(when=OnDate(days(day)), status=status)

    assert has_passed(a_circle(commitments=[line]), line) is passed


def test_a_rhythm_never_passes():
    line = a_commitment(when=Often(Rhythm.DAY, 1, days(-1)))

    assert has_passed(a_circle(commitments=[line]), line) is False
