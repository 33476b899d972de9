"""The agreement, version by version, and its lines."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import ForeignKey
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from netmeet.domain.codes import (
    Answer,
    CommitmentKind,
    CommitmentStatus,
    Confirmed,
    Rhythm,
    Visible,
)
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
from netmeet.domain.model.history import Progress
from netmeet.domain.model.party import joined, split
from netmeet.domain.model.person import Owner, Person
from netmeet.domain.model.question import Question

if TYPE_CHECKING:
    from netmeet.domain.model.case import Case


@dataclass(frozen=True)
class OnDate:
    """On one day."""

    day: date


@dataclass(frozen=True)
class AtRelease:
    """A time before or after release: a signed count and `d`, `w` or `m`; `-4w`, `+14d`."""

    offset: str


@dataclass(frozen=True)
class Often:
    """`times` in each period, until a day if one is set."""

    every: Rhythm
    times: int
    until: date | None = None


When: TypeAlias = OnDate | AtRelease | Often


class Agreement(Base, kw_only=True):
    """One version of the agreement; a case keeps them all, the newest last."""

    __tablename__ = "agreement"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("agreements")
    position: Mapped[int] = place()
    version: Mapped[int | None] = optional()
    finished: Mapped[date | None] = optional()
    reason: Mapped[str | None] = optional()
    talked_about: Mapped[str | None] = optional()
    if_things_change: Mapped[str | None] = optional()
    answer: Mapped[Answer | None] = optional()
    why: Mapped[str | None] = optional()
    last_number: Mapped[int] = given(value=0)
    commitments: Mapped[list["Commitment"]] = parts("Commitment", "agreement")
    reservations: Mapped[list["Reservation"]] = parts("Reservation", "agreement", lazy="select")
    copies: Mapped[list["Copy"]] = parts("Copy", "agreement", lazy="joined")

    @validates("commitments")
    def _number(self, _key: str, commitment: "Commitment") -> "Commitment":
        """Give a new line the next number; one that was removed is never given again."""
        if not commitment.number:
            self.last_number += 1
            commitment.number = self.last_number
        return commitment


class Reservation(Base, kw_only=True):
    """What somebody wants to have said about the agreement; `who` is a key, a name, or nobody."""

    __tablename__ = "reservation"

    id: Mapped[int] = row_id()
    agreement_id: Mapped[int] = owned_by("agreement")
    agreement: Mapped[Agreement] = whole("reservations")
    position: Mapped[int] = place()
    who: Mapped[str | None] = optional()
    text: Mapped[str | None] = optional()

    def is_of(self, person: Person) -> bool:
        """Tell whether it names a person on the list."""
        return bool(self.who) and self.who in (person.key, person.name, person.called)


class Copy(Base, kw_only=True):
    """A paper copy and who holds it."""

    __tablename__ = "copy"

    id: Mapped[int] = row_id()
    agreement_id: Mapped[int] = owned_by("agreement")
    agreement: Mapped[Agreement] = whole("copies")
    position: Mapped[int] = place()
    to_main: Mapped[bool] = given(value=False)
    to_outside: Mapped[str | None] = optional()
    to_id: Mapped[int | None] = person_id()
    to_person: Mapped[Person | None] = person("Copy.to_id")
    kind: Mapped[str | None] = optional()
    on: Mapped[date | None] = optional()

    @property
    def to(self) -> Owner | None:
        """Return who holds the copy."""
        return joined(self.to_person, self.to_main, self.to_outside)

    @to.setter
    def to(self, party: Owner | None) -> None:
        self.to_person, self.to_main, self.to_outside = split(party)


class Commitment(Base, kw_only=True):
    """One line of the agreement; its number is the same on every copy, and never given again.

    Everybody may see a line unless it is `restricted`: then only those in `visible_to`.
    """

    __tablename__ = "commitment"

    id: Mapped[int] = row_id()
    agreement_id: Mapped[int] = owned_by("agreement")
    agreement: Mapped[Agreement] = whole("commitments")
    position: Mapped[int] = place()
    number: Mapped[int] = mapped_column(init=False, default=0)
    what: Mapped[str]
    kind: Mapped[CommitmentKind] = given(CommitmentKind.PROMISE)
    who_main: Mapped[bool] = given(value=False)
    who_outside: Mapped[str | None] = optional()
    who_id: Mapped[int | None] = person_id()
    who_person: Mapped[Person | None] = person("Commitment.who_id")
    asks_main: Mapped[bool] = given(value=False)
    asks_outside: Mapped[str | None] = optional()
    asks_id: Mapped[int | None] = person_id()
    asks_person: Mapped[Person | None] = person("Commitment.asks_id")
    helping: Mapped[list["Helper"]] = parts("Helper", "commitment", lazy="joined")
    helpers: AssociationProxy[list[Person]] = association_proxy(
        "helping", "person", creator=lambda one: Helper(person=one), init=False
    )
    when_day: Mapped[date | None] = optional()
    when_release: Mapped[str | None] = optional()
    when_every: Mapped[Rhythm | None] = optional()
    when_times: Mapped[int | None] = optional()
    when_until: Mapped[date | None] = optional()
    first_step: Mapped[str | None] = optional()
    sign: Mapped[str | None] = optional()
    plan_b: Mapped[str | None] = optional()
    question_id: Mapped[int | None] = mapped_column(
        ForeignKey("question.id"), init=False, default=None, index=True
    )
    question: Mapped[Question | None] = relationship(default=None)
    restricted: Mapped[bool | None] = optional()
    viewing: Mapped[list["Viewer"]] = parts("Viewer", "commitment", lazy="joined")
    visible_to: AssociationProxy[list[Person]] = association_proxy(
        "viewing", "person", creator=lambda one: Viewer(person=one), init=False
    )
    depends_on: Mapped[str | None] = optional()
    handover: Mapped[list[str]] = listed()
    confirmed: Mapped[Confirmed | None] = optional()
    on_cell_copy: Mapped[bool | None] = optional()
    status: Mapped[CommitmentStatus] = given(CommitmentStatus.AGREED)
    progress: Mapped[list[Progress]] = parts("Progress", "commitment", lazy="joined")

    @property
    def shown_to(self) -> Visible | list[Person] | None:
        """Return everybody or the list of those who may see the line; `None` if nobody has said."""
        if self.restricted:
            return list(self.visible_to)
        return None if self.restricted is None else Visible.ALL

    @shown_to.setter
    def shown_to(self, readers: Visible | list[Person]) -> None:
        self.restricted = not isinstance(readers, Visible)
        self.visible_to = [] if isinstance(readers, Visible) else readers

    @property
    def who(self) -> Owner | None:
        """Return the one who does it."""
        return joined(self.who_person, self.who_main, self.who_outside)

    @who.setter
    def who(self, party: Owner | None) -> None:
        self.who_person, self.who_main, self.who_outside = split(party)

    @property
    def asks(self) -> Owner | None:
        """Return the one who asks about it."""
        return joined(self.asks_person, self.asks_main, self.asks_outside)

    @asks.setter
    def asks(self, party: Owner | None) -> None:
        self.asks_person, self.asks_main, self.asks_outside = split(party)

    @property
    def when(self) -> When | None:
        """Return the date, the rhythm or the time around release."""
        if self.when_day is not None:
            return OnDate(self.when_day)
        if self.when_release is not None:
            return AtRelease(self.when_release)
        if self.when_every is not None:
            return Often(self.when_every, self.when_times or 1, self.when_until)
        return None

    @when.setter
    def when(self, when: When | None) -> None:
        self.when_day = when.day if isinstance(when, OnDate) else None
        self.when_release = when.offset if isinstance(when, AtRelease) else None
        often = when if isinstance(when, Often) else None
        self.when_every = often.every if often else None
        self.when_times = often.times if often else None
        self.when_until = often.until if often else None


class Helper(Base, kw_only=True):
    """Somebody helps with a line."""

    __tablename__ = "helper"

    id: Mapped[int] = row_id()
    commitment_id: Mapped[int] = owned_by("commitment")
    commitment: Mapped[Commitment] = whole("helping")
    position: Mapped[int] = place()
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person] = person("Helper.person_id")


class Viewer(Base, kw_only=True):
    """Somebody may see a line that not everybody may see."""

    __tablename__ = "viewer"

    id: Mapped[int] = row_id()
    commitment_id: Mapped[int] = owned_by("commitment")
    commitment: Mapped[Commitment] = whole("viewing")
    position: Mapped[int] = place()
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person] = person("Viewer.person_id")
