"""When something is: the meeting, and the lines of the agreement, in words."""

from datetime import timedelta

from netmeet.domain.codes import Rhythm
from netmeet.domain.model import AtRelease, Meeting, Often, OnDate, When
from netmeet.domain.release import count_and_unit
from netmeet.words import dates
from netmeet.words.catalogue import Words


def when_of(words: Words, when: When | None) -> str:
    """Return when a line is due."""
    if isinstance(when, OnDate):
        return dates.letter_day(words, when.day)
    if isinstance(when, AtRelease):
        return _around_release(words, when)
    return _rhythm(words, when) if isinstance(when, Often) else ""


def span_of(words: Words, meeting: Meeting) -> str:
    """Return from when to when a meeting lasts."""
    ends = meeting.starts + timedelta(minutes=meeting.minutes)
    return dates.span_in_words(words, meeting.starts.time(), ends.time())


def day_of(words: Words, meeting: Meeting) -> str:
    """Return the day of a meeting."""
    return dates.letter_day(words, meeting.starts.date())


def _around_release(words: Words, when: AtRelease) -> str:
    count, unit = count_and_unit(when.offset)
    if count == 0:
        return words("at release")
    days = abs(count)
    if count > 0:
        return {
            "d": words.plural("%(count)s day after release", "%(count)s days after release", days),
            "w": words.plural(
                "%(count)s week after release", "%(count)s weeks after release", days
            ),
            "m": words.plural(
                "%(count)s month after release", "%(count)s months after release", days
            ),
        }[unit]
    return {
        "d": words.plural("%(count)s day before release", "%(count)s days before release", days),
        "w": words.plural("%(count)s week before release", "%(count)s weeks before release", days),
        "m": words.plural(
            "%(count)s month before release", "%(count)s months before release", days
        ),
    }[unit]


def _rhythm(words: Words, when: Often) -> str:
    often = {
        Rhythm.DAY: words.plural("once a day", "%(count)s times a day", when.times),
        Rhythm.WEEK: words.plural("once a week", "%(count)s times a week", when.times),
        Rhythm.MONTH: words.plural("once a month", "%(count)s times a month", when.times),
    }[when.every]
    if when.until is None:
        return often
    return words(
        "%(rhythm)s, until %(day)s", rhythm=often, day=dates.running_day(words, when.until)
    )
