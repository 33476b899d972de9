"""The people of a case, their guardians, and the prison's permission for each."""

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from netmeet.domain.codes import (
    CalendarKind,
    Channel,
    Choice,
    ContactOrder,
    Group,
    GuardianConsent,
    Interprets,
    Language,
    Main,
    MoreContact,
    Outcome,
    PermissionStatus,
    PlanB,
    Reply,
    Source,
    TakesPart,
    Track,
)
from netmeet.domain.model.base import (
    Base,
    given,
    listed,
    optional,
    owned_by,
    part,
    parts,
    person,
    person_id,
    place,
    row_id,
    whole,
)
from netmeet.domain.model.history import Contact
from netmeet.domain.model.party import Outside, joined, split

if TYPE_CHECKING:
    from netmeet.domain.model.case import Case


class Person(Base, kw_only=True):
    """Someone in the main person's network; `key` is the id in the case file."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("case_id", "key"),)

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("people")
    position: Mapped[int] = place()
    key: Mapped[str]
    name: Mapped[str]
    called: Mapped[str | None] = optional()
    group: Mapped[Group]
    ring: Mapped[int | None] = optional()
    more_contact: Mapped[MoreContact | None] = optional()
    choice: Mapped[Choice | None] = optional()
    language: Mapped[Language | None] = optional()
    channel: Mapped[Channel | None] = optional()
    email: Mapped[str | None] = optional()
    phone: Mapped[str | None] = optional()
    address: Mapped[list[str]] = listed()
    mention_prison: Mapped[bool | None] = optional()
    calendar: Mapped[CalendarKind | None] = optional()
    under_18: Mapped[bool | None] = optional()
    birth_year: Mapped[int | None] = optional()
    foreign_citizen: Mapped[bool | None] = optional()
    guardians: Mapped[list["Guardian"]] = parts(
        "Guardian", "child", foreign_keys="Guardian.child_id", lazy="joined"
    )
    interpreter: Mapped[str | None] = optional()
    interpreter_booked: Mapped[bool | None] = optional()
    interpreter_who: Mapped[Interprets | None] = optional()
    needs: Mapped[list[str]] = listed()
    contact_order: Mapped[ContactOrder] = given(ContactOrder.UNKNOWN)
    checked_on: Mapped[date | None] = optional()
    outcome: Mapped[Outcome | None] = optional()
    safety: Mapped[list["Asking"]] = parts("Asking", "person", lazy="select")
    permission: Mapped["Permission | None"] = part("person")
    reply: Mapped[Reply | None] = optional()
    takes_part: Mapped[TakesPart | None] = optional()
    message: Mapped[str | None] = optional()
    important: Mapped[bool | None] = optional()
    name_on_id: Mapped[str | None] = optional()
    knows_others: Mapped[bool | None] = optional()
    keeps_name: Mapped[bool | None] = optional()
    shares_number: Mapped[bool | None] = optional()
    greeting: Mapped[str | None] = optional()
    supports_main: Mapped[bool] = given(value=False)
    supports_id: Mapped[int | None] = person_id()
    supports: Mapped["Person | None"] = person(
        # Two people may support each other.
        "Person.supports_id",
        remote_side="Person.id",
        post_update=True,
    )
    minutes: Mapped[int | None] = optional()
    read_on: Mapped[date | None] = optional()
    invited_on: Mapped[date | None] = optional()
    go_without_answer: Mapped[bool | None] = optional()
    plan_b: Mapped[PlanB | None] = optional()
    contacts: Mapped[list[Contact]] = parts("Contact", "person", lazy="select")

    @property
    def permission_status(self) -> PermissionStatus | None:
        """Return where the prison's answer stands; nothing if none was ever noted."""
        return self.permission.status if self.permission else None

    @property
    def support_for(self) -> "Person | Main | None":
        """Return whom this person sits beside."""
        return joined(self.supports, self.supports_main, None)  # type: ignore[return-value]

    @support_for.setter
    def support_for(self, party: "Person | Main | None") -> None:
        self.supports, self.supports_main, _ = split(party)


class Asking(Base, kw_only=True):
    """On which day one source was asked the safety questions about a person, and what came out."""

    __tablename__ = "asking"

    id: Mapped[int] = row_id()
    person_id: Mapped[int] = owned_by("person")
    person: Mapped[Person] = whole("safety")
    position: Mapped[int] = place()
    source: Mapped[Source]
    on: Mapped[date]
    outcome: Mapped[Outcome | None] = optional()


class Guardian(Base, kw_only=True):
    """Someone with parental responsibility for a child on the list; `person` when listed too."""

    __tablename__ = "guardian"

    id: Mapped[int] = row_id()
    child_id: Mapped[int] = owned_by("person")
    child: Mapped[Person] = whole("guardians", foreign_keys="Guardian.child_id")
    position: Mapped[int] = place()
    name: Mapped[str]
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person | None] = person("Guardian.person_id")
    contact_order: Mapped[ContactOrder] = given(ContactOrder.UNKNOWN)
    checked_on: Mapped[date | None] = optional()
    consent: Mapped[GuardianConsent | None] = optional()
    language: Mapped[Language | None] = optional()
    channel: Mapped[Channel | None] = optional()
    address: Mapped[list[str]] = listed()
    phone: Mapped[str | None] = optional()
    email: Mapped[str | None] = optional()


class Permission(Base, kw_only=True):
    """The prison's answer about one person; a reason for a refusal has no field."""

    __tablename__ = "permission"

    id: Mapped[int] = row_id()
    person_id: Mapped[int] = owned_by("person")
    person: Mapped[Person] = whole("permission")
    track: Mapped[Track | None] = optional()
    status: Mapped[PermissionStatus | None] = optional()
    asked: Mapped[date | None] = optional()
    answered: Mapped[date | None] = optional()
    valid_until: Mapped[date | None] = optional()
    conditions: Mapped[str | None] = optional()


Owner: TypeAlias = Person | Main | Outside
