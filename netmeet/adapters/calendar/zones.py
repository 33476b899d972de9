"""The clock rules of the three capitals, written by hand.

What the library generates puts the change in spring an hour wrong and lists dates, which Outlook
ignores. All three follow directive 2000/84/EC: the last Sundays of March and October at 01:00 UTC.
"""

from datetime import datetime, timedelta

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

WINTER = timedelta(hours=1)
SUMMER = timedelta(hours=2)
TO_SUMMER = datetime.fromisoformat("1981-03-29T02:00")
TO_WINTER = datetime.fromisoformat("1996-10-27T03:00")


def clock_rules(zone: str) -> Timezone:
    """Describe the clock of one of our zones: two hours before UTC in summer, one in winter."""
    daylight, standard = TimezoneDaylight(), TimezoneStandard()
    _fill(daylight, TO_SUMMER, WINTER, SUMMER)
    _fill(standard, TO_WINTER, SUMMER, WINTER)
    rules = Timezone()
    rules.add("tzid", zone)
    rules.add_component(daylight)
    rules.add_component(standard)
    return rules


def _fill(
    half: TimezoneDaylight | TimezoneStandard, onset: datetime, before: timedelta, after: timedelta
) -> None:
    half.add("dtstart", onset)
    half.add("tzoffsetfrom", before)
    half.add("tzoffsetto", after)
    half.add("rrule", vRecur(freq="YEARLY", bymonth=onset.month, byday="-1SU"))
