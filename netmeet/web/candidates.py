"""Candidate times as the pages show them: what is true about each, in sentences."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from netmeet.domain import times
from netmeet.domain.circle import Circle
from netmeet.domain.codes import MeetingStatus
from netmeet.domain.model import BusyHours, Slot, VisitingHours
from netmeet.domain.times import Finding, Ground, PartOfDay
from netmeet.web.request import words
from netmeet.words import dates
from netmeet.words.labels import label
from netmeet.words.times import part_said, told

PRISON = (Ground.CLOSED_DAY, Ground.IN_VISITING_HOURS, Ground.NOT_IN_VISITING_HOURS)
ROOM = (Ground.ROOM_HOLDS, Ground.ROOM_TOO_SMALL, Ground.TOO_MANY_AT_ONCE)
PERMISSIONS = (
    Ground.NO_OPEN_PERMISSION,
    Ground.PERMISSIONS_BY_THEN,
    Ground.PERMISSIONS_LATER,
)
LETTERS = (Ground.TIME_FOR_LETTERS, Ground.SHORT_FOR_LETTERS)
ELSEWHERE = (*PRISON, *ROOM, *PERMISSIONS, *LETTERS)


@dataclass(frozen=True)
class Candidate:
    """A candidate time, and what is true about it."""

    circle: Circle
    slot: Slot
    part: PartOfDay
    found: tuple[Finding, ...]
    is_chosen: bool

    @property
    def ends(self) -> datetime:
        """Return when the meeting would end."""
        return self.slot.starts + timedelta(minutes=self.slot.minutes)

    @property
    def is_over(self) -> bool:
        """Tell whether the day is over."""
        return any(finding.ground is Ground.DAY_IS_OVER for finding in self.found)

    @property
    def sentences(self) -> list[str]:
        """Return everything that is true about the time."""
        return self._said(self.found)

    @property
    def about_prison(self) -> list[str]:
        """Return what is true about the prison's hours and days."""
        return self._about(PRISON)

    @property
    def about_room(self) -> list[str]:
        """Return what is true about the room."""
        return self._about(ROOM)

    @property
    def about_permissions(self) -> list[str]:
        """Return what is true about the answers of the prison."""
        return self._about(PERMISSIONS)

    @property
    def about_letters(self) -> list[str]:
        """Return what is true about the letters."""
        return self._about(LETTERS)

    @property
    def about_people(self) -> list[str]:
        """Return who can come, and whether the main person can."""
        return self._said(one for one in self.found if one.ground not in ELSEWHERE)

    def _about(self, grounds: tuple[Ground, ...]) -> list[str]:
        return self._said(one for one in self.found if one.ground in grounds)

    def _said(self, found: Iterable[Finding]) -> list[str]:
        return [told(words(), self.circle.case, finding) for finding in found]


@dataclass(frozen=True)
class Frame:
    """What a time has to fit, in words."""

    visiting: list[str]
    closed: list[str]


def candidate(circle: Circle, slot: Slot) -> Candidate:
    """Return a candidate time as it now looks."""
    meeting = circle.meeting
    booked = meeting is not None and meeting.status is not MeetingStatus.CANCELLED
    return Candidate(
        circle=circle,
        slot=slot,
        part=times.part_of_day(slot.starts),
        found=tuple(times.findings(circle, slot)),
        is_chosen=booked and meeting is not None and meeting.starts == slot.starts,
    )


def best_first(circle: Circle) -> list[Candidate]:
    """Return every candidate time, the best first."""
    return [candidate(circle, slot) for slot in times.best_first(circle)]


def by_part(shown: list[Candidate]) -> list[tuple[str, list[Candidate]]]:
    """Return candidate times under the words for the part of the day, in the day's order."""
    order = list(PartOfDay)
    ordered = sorted(shown, key=lambda one: order.index(one.part))
    parts = groupby(ordered, key=lambda one: one.part)
    return [(part_said(words(), part), list(some)) for part, some in parts]


def frame(circle: Circle) -> Frame:
    """Return the hours and days that a time has to fit."""
    prison = circle.case.prison
    return Frame(
        visiting=[hours_said(hours) for hours in prison.visiting],
        closed=[dates.letter_day(words(), day) for day in prison.closed_days],
    )


def hours_said(hours: VisitingHours | BusyHours) -> str:
    """Return a weekday and its hours."""
    span = dates.span_in_table(words(), hours.begins, hours.ends)
    return f"{label(words(), hours.weekday)} {span}"
