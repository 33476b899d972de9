"""The network map as it was on a day, to be seen beside a later one."""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped

from netmeet.domain.codes import Choice, Group, MoreContact
from netmeet.domain.model.base import (
    Base,
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


class MapState(Base, kw_only=True):
    """The map on a day; names are not kept here, they stand with the people."""

    __tablename__ = "map_state"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("maps")
    position: Mapped[int] = place()
    on: Mapped[date]
    places: Mapped[list["MapPlace"]] = parts("MapPlace", "state")


class MapPlace(Base, kw_only=True):
    """Where one person stood on the map of that day."""

    __tablename__ = "map_place"

    id: Mapped[int] = row_id()
    state_id: Mapped[int] = owned_by("map_state")
    state: Mapped[MapState] = whole("places")
    position: Mapped[int] = place()
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person] = person("MapPlace.person_id")
    group: Mapped[Group]
    ring: Mapped[int | None] = optional()
    more_contact: Mapped[MoreContact | None] = optional()
    choice: Mapped[Choice | None] = optional()
