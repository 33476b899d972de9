"""Figures: exact from 5 on, hidden below, and no sums from which the rest can be worked out."""

from datetime import date

import pytest
from builders import a_case, a_meeting, an_agreement, at

from netmeet.domain.codes import MeetingStatus
from netmeet.domain.model import Consent
from netmeet.services import figures
from netmeet.services.figures import Measure

IN_2025, IN_2026 = date(2025, 12, 31), date(2026, 1, 1)


def add(session, count, **given):
    """Add some cases in which nothing else was done."""
    first = len(session.new) + session.query(Consent).count()
    for number in range(first, first + count):
        usual = {"reference": f"T-{number}", "consent": Consent(), "signings": []}
        made = {name: make() for name, make in given.items()}
        session.add(a_case(**usual | made))
    session.flush()


def counts(session):
    """Return the counts of each year, in the order of the measures."""
    return {one.year: list(one.counts.values()) for one in figures.by_year(session)}


def test_a_house_in_which_nothing_was_done_has_no_figures(session):
    add(session, 7)

    assert counts(session) == {}


@pytest.mark.parametrize(("number", "told"), [(1, None), (4, None), (5, 5), (6, 6)])
def test_a_count_is_told_from_five_on(session, number, told):
    add(session, number, consent=lambda: Consent(start=IN_2026))

    assert counts(session) == {2026: [told, None, None, None]}


def test_what_was_done_counts_in_its_year(session):
    add(session, 5, consent=lambda: Consent(start=IN_2025))
    add(session, 6, meeting=lambda: a_meeting(starts=at(IN_2026), status=MeetingStatus.HELD))
    add(session, 7, agreement=lambda: an_agreement(finished=IN_2025))
    add(session, 8, follow_up_held=lambda: IN_2026)

    assert counts(session) == {2026: [None, 6, None, 8], 2025: [5, None, 7, None]}


def test_the_newest_year_comes_first(session):
    add(session, 1, consent=lambda: Consent(start=IN_2025))
    add(session, 1, consent=lambda: Consent(start=IN_2026))

    assert [one.year for one in figures.by_year(session)] == [2026, 2025]


@pytest.mark.parametrize(
    "status", [MeetingStatus.ASKED, MeetingStatus.CONFIRMED, MeetingStatus.CANCELLED]
)
def test_only_a_meeting_that_was_held_counts(session, status):
    add(session, 5, meeting=lambda: a_meeting(starts=at(IN_2026), status=status))

    assert counts(session) == {}


def test_a_new_version_of_an_agreement_is_no_new_agreement(session):
    versions = lambda: [an_agreement(finished=IN_2025), an_agreement(finished=IN_2026)]  # noqa: E731
    add(session, 5, agreements=versions)
    add(session, 5, agreement=lambda: an_agreement(finished=None))

    assert counts(session) == {2025: [None, None, 5, None]}


def test_there_are_no_sums():
    assert [measure.value for measure in Measure] == [
        "started",
        "meetings",
        "agreements",
        "follow_ups",
    ]
