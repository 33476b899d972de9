"""The five parts of a meeting and their minutes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from netmeet.domain.codes import Part
from netmeet.domain.model import Case

USUAL_LENGTH = 180
# Minutes of the usual meeting; food and the break lie inside the private time.
USUAL = {
    Part.WELCOME: 15,
    Part.INFORMATION: 30,
    Part.PRIVATE: 90,
    Part.TELLING: 25,
    Part.CLOSING: 20,
}
STEP = 5
LEAST_PRIVATE_SHARE = 0.4


@dataclass(frozen=True)
class Item:
    """A part of the meeting and when it runs, local to the prison."""

    part: Part
    starts: datetime
    minutes: int

    @property
    def ends(self) -> datetime:
        """Return when the part ends."""
        return self.starts + timedelta(minutes=self.minutes)


def shares(minutes: int) -> dict[Part, int]:
    """Return the minutes of each part for a meeting of `minutes`, in the order of the parts.

    Parts are in proportion to 15, 30, 90, 25 and 20 of 180, by 5 minutes, halves upwards; the
    rest is private time.
    """
    around = {
        part: STEP * int(usual * minutes / USUAL_LENGTH / STEP + 0.5)
        for part, usual in USUAL.items()
        if part is not Part.PRIVATE
    }
    private = max(0, minutes - sum(around.values()))
    return {part: private if part is Part.PRIVATE else around[part] for part in USUAL}


def agenda(case: Case) -> list[Item]:
    """Return the parts of the newest meeting with their times; planned minutes come first."""
    meeting = case.meeting
    if meeting is None:
        return []
    planned = [(part.part, part.minutes) for part in case.day.planned] if case.day else []
    items = []
    starts = meeting.starts
    for part, minutes in planned or shares(meeting.minutes).items():
        items.append(Item(part, starts, minutes))
        starts += timedelta(minutes=minutes)
    return items


def is_private_time_short(items: list[Item]) -> bool:
    """Tell whether the private time is under 40 % of the meeting (the heart of the method)."""
    private = sum(item.minutes for item in items if item.part is Part.PRIVATE)
    return private < LEAST_PRIVATE_SHARE * sum(item.minutes for item in items)
