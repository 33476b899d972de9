"""The release in words: how long it is until then, and how certain that is."""

from datetime import date

from netmeet.domain.codes import Certainty
from netmeet.domain.model import Case
from netmeet.words import dates
from netmeet.words.catalogue import Words

DAYS_IN_A_WEEK = 7


def release_said(words: Words, case: Case, today: date) -> str:
    """Return when the release is: "in 14 weeks", a day, or that nobody knows."""
    day = case.release_on
    if day is None or case.release_certainty is Certainty.UNKNOWN:
        return words("Not known")
    shown = dates.short_day(words, day)
    left = (day - today).days
    if left < 0:
        return words("Released %(day)s", day=shown)
    weeks = left // DAYS_IN_A_WEEK
    if not weeks:
        return words("Within a week, %(day)s", day=shown)
    return words.plural("In %(count)s week", "In %(count)s weeks", weeks)
