"""Days that hang on the release; the release date itself is typed and never computed."""

from calendar import monthrange
from datetime import date, timedelta

from netmeet.domain.model import AtRelease, OnDate, When

DAYS = {"d": 1, "w": 7}


def count_and_unit(offset: str) -> tuple[int, str]:
    """Return an offset such as `-4w` as a signed count and `d`, `w` or `m`."""
    return int(offset[:-1]), offset[-1]


def day_of(when: When | None, release_on: date | None) -> date | None:
    """Return the day on which something is due; a rhythm and an unknown release have none.

    Months keep the day of the month, or take the last day of a shorter month.
    """
    if isinstance(when, OnDate):
        return when.day
    if not isinstance(when, AtRelease) or release_on is None:
        return None
    count, unit = count_and_unit(when.offset)
    if unit == "m":
        return _months_later(release_on, count)
    return release_on + timedelta(days=count * DAYS[unit])


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
