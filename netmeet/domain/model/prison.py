"""The prison of a case: the case's own copy."""

from datetime import date, time
from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped

from netmeet.domain.codes import PrisonKind, Remote, Watch, Weekday
from netmeet.domain.model.base import Base, listed, optional, owned_by, parts, place, row_id, whole

if TYPE_CHECKING:
    from netmeet.domain.model.case import Case


class Prison(Base, kw_only=True):
    """A prison with its room and visiting hours; the days are days from asking.

    A child takes `child_days` more, somebody with a foreign citizenship `foreign_days`.
    """

    __tablename__ = "prison"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("prison")
    name: Mapped[str]
    kind: Mapped[PrisonKind | None] = optional()
    permission_days: Mapped[int | None] = optional()
    child_days: Mapped[int | None] = optional()
    foreign_days: Mapped[int | None] = optional()
    address: Mapped[list[str]] = listed()
    gate_phone: Mapped[str | None] = optional()
    at_once: Mapped[int | None] = optional()
    closed_days: Mapped[list[date]] = listed()
    remote: Mapped[Remote | None] = optional()
    private_watch: Mapped[Watch | None] = optional()
    room: Mapped[str | None] = optional()
    seats: Mapped[int | None] = optional()
    visiting: Mapped[list["VisitingHours"]] = parts("VisitingHours", "prison", lazy="select")


class VisitingHours(Base, kw_only=True):
    """Hours on one weekday in which visitors may come."""

    __tablename__ = "visiting_hours"

    id: Mapped[int] = row_id()
    prison_id: Mapped[int] = owned_by("prison")
    prison: Mapped[Prison] = whole("visiting")
    position: Mapped[int] = place()
    weekday: Mapped[Weekday]
    begins: Mapped[time]
    ends: Mapped[time]
