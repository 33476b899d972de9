"""Days that hang on the release; without a release date there is no day."""

from datetime import date

import pytest

from netmeet.domain.codes import Rhythm
from netmeet.domain.model import AtRelease, Often, OnDate
from netmeet.domain.release import count_and_unit, day_of

RELEASE = date(2027, 1, 31)


@pytest.mark.parametrize(
    ("offset", "day"),
    [
        ("+0d", date(2027, 1, 31)),
        ("+14d", date(2027, 2, 14)),
        ("-1d", date(2027, 1, 30)),
        ("+1w", date(2027, 2, 7)),
        ("-4w", date(2027, 1, 3)),
        ("+2m", date(2027, 3, 31)),
        ("+12m", date(2028, 1, 31)),
        ("-1m", date(2026, 12, 31)),
        ("-13m", date(2025, 12, 31)),
        ("+999d", date(2029, 10, 26)),
    ],
)
def test_a_time_around_release_is_counted_from_the_typed_date(offset, day):
    assert day_of(AtRelease(offset), RELEASE) == day


@pytest.mark.parametrize(
    ("release", "offset", "day"),
    [
        pytest.param(date(2027, 1, 31), "+1m", date(2027, 2, 28), id="february"),
        pytest.param(date(2028, 1, 31), "+1m", date(2028, 2, 29), id="leap february"),
        pytest.param(date(2027, 3, 31), "-1m", date(2027, 2, 28), id="back into february"),
        pytest.param(date(2027, 5, 31), "+1m", date(2027, 6, 30), id="thirty days"),
        pytest.param(date(2027, 2, 28), "+1m", date(2027, 3, 28), id="the day is kept"),
        pytest.param(date(2027, 11, 30), "+1m", date(2027, 12, 30), id="december"),
    ],
)
def test_a_month_too_short_gives_its_last_day(release, offset, day):
    assert day_of(AtRelease(offset), release) == day


def test_an_unknown_release_gives_no_day():
    assert day_of(AtRelease("+14d"), None) is None


@pytest.mark.parametrize("release", [RELEASE, None])
def test_a_date_does_not_hang_on_the_release(release):
    assert day_of(OnDate(date(2026, 12, 24)), release) == date(2026, 12, 24)


@pytest.mark.parametrize(
    "when", [None, Often(Rhythm.WEEK, 1), Often(Rhythm.MONTH, 2, until=date(2027, 6, 1))]
)
def test_a_rhythm_has_no_single_day(when):
    assert day_of(when, RELEASE) is None


@pytest.mark.parametrize(
    ("offset", "parts"),
    [("-4w", (-4, "w")), ("+14d", (14, "d")), ("+3m", (3, "m")), ("-0d", (0, "d"))],
)
def test_an_offset_is_a_signed_count_and_a_unit(offset, parts):
    assert count_and_unit(offset) == parts
