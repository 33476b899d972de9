"""What time it is: for the house in UTC, for a case on the clock of the three countries."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

# One zone in all three countries.
ZONE = ZoneInfo("Europe/Copenhagen")


def today() -> date:
    """Return the day in the three countries."""
    return datetime.now(UTC).astimezone(ZONE).date()


def now() -> datetime:
    """Return the moment in UTC as the house stores it: without a zone, to the second."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def local(moment: datetime) -> datetime:
    """Return a stored moment on the clock of the three countries."""
    return moment.replace(tzinfo=UTC).astimezone(ZONE).replace(tzinfo=None)


def now_in_utc() -> datetime:
    """Return the moment with its zone."""
    return datetime.now(UTC)
