"""The case: one main person's way to a meeting and past the gate."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from netmeet.domain.codes import (
    ApartHow,
    CaseState,
    Certainty,
    Country,
    Form,
    Language,
    SignedBy,
    StopReason,
    Weekday,
)
from netmeet.domain.model.agreement import Agreement, Commitment
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
from netmeet.domain.model.decision import Decision
from netmeet.domain.model.history import Event
from netmeet.domain.model.house import Account
from netmeet.domain.model.map_state import MapState
from netmeet.domain.model.meeting import DayPlan, Meeting, Roles, Slot
from netmeet.domain.model.person import Person
from netmeet.domain.model.prison import Prison
from netmeet.domain.model.question import Question

# An answer about safety counts for so many days, unless the house says otherwise.
SAFETY_DAYS = 7


class Case(Base, kw_only=True):
    """One main person; `called` is the only name that the house keeps of them.

    `reference_key` is the reference without regard to case, so that it is unique in the house.
    """

    __tablename__ = "case"
    __table_args__ = (UniqueConstraint("reference_key"),)

    id: Mapped[int] = row_id()
    reference: Mapped[str]
    reference_key: Mapped[str]
    owner_id: Mapped[int | None] = mapped_column(
        ForeignKey("account.id", ondelete="SET NULL"), init=False, default=None, index=True
    )
    owner: Mapped[Account | None] = relationship(default=None)
    country: Mapped[Country]
    language: Mapped[Language]
    called: Mapped[str]
    easy_read: Mapped[bool] = given(value=True)
    state: Mapped[CaseState] = given(CaseState.OPEN)
    state_on: Mapped[date | None] = optional()
    state_until: Mapped[date | None] = optional()
    state_reason: Mapped[StopReason | None] = optional()
    form: Mapped[Form] = given(Form.MEETING)
    remand_restrictions: Mapped[bool | None] = optional()
    release_on: Mapped[date | None] = optional()
    release_certainty: Mapped[Certainty | None] = optional()
    release_municipality: Mapped[str | None] = optional()
    convener_name: Mapped[str | None] = optional()
    convener_organisation: Mapped[str | None] = optional()
    convener_phone: Mapped[str | None] = optional()
    convener_email: Mapped[str | None] = optional()
    officer_name: Mapped[str | None] = optional()
    officer_phone: Mapped[str | None] = optional()
    referral_by: Mapped[str | None] = optional()
    referral_on: Mapped[date | None] = optional()
    referral_hopes: Mapped[str | None] = optional()
    referral_interpreter: Mapped[str | None] = optional()
    referral_professional: Mapped[str | None] = optional()
    map_done: Mapped[date | None] = optional()
    situation: Mapped[str | None] = optional()
    avoid: Mapped[list[str]] = listed()
    reply_by: Mapped[date | None] = optional()
    follow_up: Mapped[datetime | None] = optional()
    follow_up_held: Mapped[date | None] = optional()
    forms_in: Mapped[date | None] = optional()
    delete_on: Mapped[date | None] = optional()
    impartial_on: Mapped[date | None] = optional()
    transferred_on: Mapped[date | None] = optional()
    text_on: Mapped[date | None] = optional()
    text_mark: Mapped[str | None] = optional()
    ask_next: Mapped[list[str]] = listed()
    safety_days: Mapped[int] = given(SAFETY_DAYS)
    prison: Mapped[Prison] = part("case")
    consent: Mapped["Consent | None"] = part("case")
    day: Mapped[DayPlan | None] = part("case")
    roles: Mapped[Roles | None] = part("case")
    busy: Mapped[list["BusyHours"]] = parts("BusyHours", "case", lazy="select")
    people: Mapped[list[Person]] = parts("Person", "case")
    apart: Mapped[list["Apart"]] = parts("Apart", "case", lazy="joined")
    questions: Mapped[list[Question]] = parts("Question", "case", lazy="joined")
    signings: Mapped[list["ListSigned"]] = parts("ListSigned", "case", lazy="joined")
    slots: Mapped[list[Slot]] = parts("Slot", "case", lazy="select")
    meetings: Mapped[list[Meeting]] = parts("Meeting", "case")
    agreements: Mapped[list[Agreement]] = parts("Agreement", "case")
    decisions: Mapped[list[Decision]] = parts("Decision", "case", lazy="select")
    maps: Mapped[list[MapState]] = parts("MapState", "case", lazy="select")
    events: Mapped[list[Event]] = parts("Event", "case", lazy="select")

    @property
    def list_signed(self) -> "ListSigned | None":
        """Return the newest signature under the list, unless it was taken back."""
        newest = self.signings[-1] if self.signings else None
        return newest if newest is not None and newest.taken_back is None else None

    @property
    def meeting(self) -> Meeting | None:
        """Return the newest meeting."""
        return self.meetings[-1] if self.meetings else None

    @property
    def agreement(self) -> Agreement | None:
        """Return the newest version of the agreement."""
        return self.agreements[-1] if self.agreements else None

    @property
    def commitments(self) -> list[Commitment]:
        """Return the lines of the newest agreement."""
        return self.agreement.commitments if self.agreement else []


class BusyHours(Base, kw_only=True):
    """Hours on one weekday in which the main person is never free."""

    __tablename__ = "busy_hours"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped[Case] = whole("busy")
    position: Mapped[int] = place()
    weekday: Mapped[Weekday]
    begins: Mapped[time]
    ends: Mapped[time]


class Consent(Base, kw_only=True):
    """The main person's consent: first to start, then one line per receiver."""

    __tablename__ = "consent"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped[Case] = whole("consent")
    start: Mapped[date | None] = optional()
    until: Mapped[date | None] = optional()
    withdrawn: Mapped[date | None] = optional()
    sharing: Mapped[list["Sharing"]] = parts("Sharing", "consent", lazy="select")


class Sharing(Base, kw_only=True):
    """One receiver to whom the main person lets something be passed on."""

    __tablename__ = "sharing"

    id: Mapped[int] = row_id()
    consent_id: Mapped[int] = owned_by("consent")
    consent: Mapped[Consent] = whole("sharing")
    position: Mapped[int] = place()
    receiver: Mapped[str | None] = optional()
    given: Mapped[date | None] = optional()
    until: Mapped[date | None] = optional()
    withdrawn: Mapped[date | None] = optional()


class ListSigned(Base, kw_only=True):
    """The main person said "this is my list"; `beside` is the role of who sat there.

    It is `taken_back` on the day on which who is invited was changed.
    """

    __tablename__ = "list_signed"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped[Case] = whole("signings")
    position: Mapped[int] = place()
    on: Mapped[date]
    method: Mapped[SignedBy | None] = optional()
    beside: Mapped[str | None] = optional()
    taken_back: Mapped[date | None] = optional()


class Apart(Base, kw_only=True):
    """Two people who must not meet, and how they are kept apart."""

    __tablename__ = "apart"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped[Case] = whole("apart")
    position: Mapped[int] = place()
    one_id: Mapped[int | None] = person_id()
    one: Mapped[Person] = person("Apart.one_id")
    other_id: Mapped[int | None] = person_id()
    other: Mapped[Person] = person("Apart.other_id")
    how: Mapped[ApartHow | None] = optional()

    @property
    def people(self) -> tuple[Person, Person]:
        """Return both."""
        return self.one, self.other

    @people.setter
    def people(self, pair: tuple[Person, Person]) -> None:
        self.one, self.other = pair

    def other_than(self, person: Person) -> Person:
        """Return the other of the two."""
        return self.other if self.one is person else self.one
