"""The meeting: candidate times, the booking, the plan of the day, and the roles."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped

from netmeet.domain.codes import Availability, MeetingStatus, Part
from netmeet.domain.model.base import (
    Base,
    given,
    listed,
    optional,
    owned_by,
    parts,
    person,
    person_id,
    place,
    row_id,
    whole,
)
from netmeet.domain.model.person import Person

if TYPE_CHECKING:
    from netmeet.domain.model.case import Case


class Slot(Base, kw_only=True):
    """A candidate time, local to the prison; the length is in minutes."""

    __tablename__ = "slot"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("slots")
    position: Mapped[int] = place()
    starts: Mapped[datetime]
    minutes: Mapped[int]
    answers: Mapped[list["Answer"]] = parts("Answer", "slot", lazy="joined")


class Answer(Base, kw_only=True):
    """What one person says about one candidate time."""

    __tablename__ = "answer"

    id: Mapped[int] = row_id()
    slot_id: Mapped[int] = owned_by("slot")
    slot: Mapped[Slot] = whole("answers")
    position: Mapped[int] = place()
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person] = person("Answer.person_id")
    availability: Mapped[Availability]


class Meeting(Base, kw_only=True):
    """A booked meeting, local to the prison.

    `uid` and `stamped` belong to the calendar files: `stamped` is the moment, with its zone, of
    the last change of time, place or status; `sequence` rises with each such change.
    `letters_checked` is the day on which the convener found the invitations right.
    """

    __tablename__ = "meeting"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("meetings")
    position: Mapped[int] = place()
    starts: Mapped[datetime]
    minutes: Mapped[int]
    room: Mapped[str | None] = optional()
    status: Mapped[MeetingStatus | None] = optional()
    private_minutes: Mapped[int | None] = optional()
    uid: Mapped[str | None] = optional()
    sequence: Mapped[int | None] = optional()
    stamped: Mapped[str | None] = optional()
    letters_checked: Mapped[date | None] = optional()
    attendances: Mapped[list["Attendance"]] = parts("Attendance", "meeting", lazy="joined")
    calls: Mapped[list["Call"]] = parts("Call", "meeting", lazy="select")
    attended: AssociationProxy[list[Person]] = association_proxy(
        "attendances", "person", creator=lambda one: Attendance(person=one), init=False
    )
    by_phone: AssociationProxy[list[Person]] = association_proxy(
        "calls", "person", creator=lambda one: Call(person=one), init=False
    )


class Attendance(Base, kw_only=True):
    """Somebody was there."""

    __tablename__ = "attendance"

    id: Mapped[int] = row_id()
    meeting_id: Mapped[int] = owned_by("meeting")
    meeting: Mapped[Meeting] = whole("attendances")
    position: Mapped[int] = place()
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person] = person("Attendance.person_id")


class Call(Base, kw_only=True):
    """Somebody took part by telephone or video."""

    __tablename__ = "call"

    id: Mapped[int] = row_id()
    meeting_id: Mapped[int] = owned_by("meeting")
    meeting: Mapped[Meeting] = whole("calls")
    position: Mapped[int] = place()
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person] = person("Call.person_id")


class DayPlan(Base, kw_only=True):
    """How the day runs; `arrive` is minutes before the start."""

    __tablename__ = "day_plan"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("day")
    arrive: Mapped[int] = given(30)
    meet_at: Mapped[str | None] = optional()
    opening: Mapped[str | None] = optional()
    closing: Mapped[str | None] = optional()
    food: Mapped[str | None] = optional()
    equipment: Mapped[list[str]] = listed()
    planned: Mapped[list["PlannedPart"]] = parts("PlannedPart", "day", lazy="select")
    arranged: Mapped[list["Arrangement"]] = parts("Arrangement", "day", lazy="select")


class PlannedPart(Base, kw_only=True):
    """One part of the meeting with its minutes, where they differ from the usual."""

    __tablename__ = "planned_part"

    id: Mapped[int] = row_id()
    day_id: Mapped[int] = owned_by("day_plan")
    day: Mapped[DayPlan] = whole("planned")
    position: Mapped[int] = place()
    part: Mapped[Part]
    minutes: Mapped[int]


class Arrangement(Base, kw_only=True):
    """Something that a person needs, who sees to it, and whether it is done."""

    __tablename__ = "arrangement"

    id: Mapped[int] = row_id()
    day_id: Mapped[int] = owned_by("day_plan")
    day: Mapped[DayPlan] = whole("arranged")
    position: Mapped[int] = place()
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person | None] = person("Arrangement.person_id")
    need: Mapped[str | None] = optional()
    by: Mapped[str | None] = optional()
    done: Mapped[bool | None] = optional()


class Roles(Base, kw_only=True):
    """Who leads the private time, who writes, and who follows up."""

    __tablename__ = "roles"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("roles")
    chair_id: Mapped[int | None] = person_id()
    chair: Mapped[Person | None] = person("Roles.chair_id")
    note_taker_id: Mapped[int | None] = person_id()
    note_taker: Mapped[Person | None] = person("Roles.note_taker_id")
    follow_up_id: Mapped[int | None] = person_id()
    follow_up: Mapped[Person | None] = person("Roles.follow_up_id")
