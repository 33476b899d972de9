"""The things that exist, as SQLAlchemy declarative dataclasses without rules."""

from netmeet.domain.model.agreement import (
    Agreement,
    AtRelease,
    Commitment,
    Copy,
    Often,
    OnDate,
    Reservation,
    When,
)
from netmeet.domain.model.base import Base
from netmeet.domain.model.case import Apart, BusyHours, Case, Consent, ListSigned, Sharing
from netmeet.domain.model.decision import Decision
from netmeet.domain.model.history import Contact, Event, Progress
from netmeet.domain.model.house import Account, Attempt, Draft, HouseSetting, Receipt, Visit
from netmeet.domain.model.map_state import MapPlace, MapState
from netmeet.domain.model.meeting import (
    Answer,
    Arrangement,
    DayPlan,
    Meeting,
    PlannedPart,
    Roles,
    Slot,
)
from netmeet.domain.model.party import Outside
from netmeet.domain.model.person import Asking, Guardian, Owner, Permission, Person
from netmeet.domain.model.prison import Prison, VisitingHours
from netmeet.domain.model.question import Question

__all__ = [
    "Account",
    "Agreement",
    "Answer",
    "Apart",
    "Arrangement",
    "Asking",
    "AtRelease",
    "Attempt",
    "Base",
    "BusyHours",
    "Case",
    "Commitment",
    "Consent",
    "Contact",
    "Copy",
    "DayPlan",
    "Decision",
    "Draft",
    "Event",
    "Guardian",
    "HouseSetting",
    "ListSigned",
    "MapPlace",
    "MapState",
    "Meeting",
    "Often",
    "OnDate",
    "Outside",
    "Owner",
    "Permission",
    "Person",
    "PlannedPart",
    "Prison",
    "Progress",
    "Question",
    "Receipt",
    "Reservation",
    "Roles",
    "Sharing",
    "Slot",
    "Visit",
    "VisitingHours",
    "When",
]
