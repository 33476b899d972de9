"""What was done: the history of a case, who was reached how, and how a commitment went."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped

from netmeet.domain.codes import Approach, CommitmentStatus, Deed
from netmeet.domain.model.base import Base, optional, owned_by, place, row_id, whole

if TYPE_CHECKING:
    from netmeet.domain.model.agreement import Commitment
    from netmeet.domain.model.case import Case
    from netmeet.domain.model.person import Person


class Event(Base, kw_only=True):
    """Somebody of the house did something to a case; `at` is UTC, `by` the name of the account."""

    __tablename__ = "event"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("events")
    position: Mapped[int] = place()
    at: Mapped[datetime]
    by: Mapped[str]
    deed: Mapped[Deed]


class Contact(Base, kw_only=True):
    """A letter printed or posted, a mail sent, a call made; `at` is UTC."""

    __tablename__ = "contact"

    id: Mapped[int] = row_id()
    person_id: Mapped[int] = owned_by("person")
    person: Mapped["Person"] = whole("contacts")
    position: Mapped[int] = place()
    at: Mapped[datetime]
    by: Mapped[str]
    how: Mapped[Approach]


class Progress(Base, kw_only=True):
    """What was heard about a commitment on a day, from whom, and when to ask again."""

    __tablename__ = "progress"

    id: Mapped[int] = row_id()
    commitment_id: Mapped[int] = owned_by("commitment")
    commitment: Mapped["Commitment"] = whole("progress")
    position: Mapped[int] = place()
    on: Mapped[date]
    status: Mapped[CommitmentStatus]
    happened: Mapped[str | None] = optional()
    told_by: Mapped[str | None] = optional()
    ask_again: Mapped[date | None] = optional()
