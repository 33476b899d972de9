"""The main person's choices, one by one: what was chosen, how, and beside whom."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from netmeet.domain.codes import Choice, SignedBy
from netmeet.domain.model.base import (
    Base,
    optional,
    owned_by,
    person,
    person_id,
    place,
    row_id,
    whole,
)
from netmeet.domain.model.person import Person
from netmeet.domain.model.question import Question

if TYPE_CHECKING:
    from netmeet.domain.model.case import Case


class Decision(Base, kw_only=True):
    """One choice about a person or a question that differs from the one before.

    `at` is UTC; `by` is the name of the account that wrote it down or handed the screen over;
    `how` is the screen or the paper; `beside` is the role of who sat there.
    """

    __tablename__ = "decision"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("decisions")
    position: Mapped[int] = place()
    at: Mapped[datetime]
    by: Mapped[str]
    how: Mapped[SignedBy]
    beside: Mapped[str | None] = optional()
    person_id: Mapped[int | None] = person_id()
    person: Mapped[Person | None] = person("Decision.person_id")
    question_id: Mapped[int | None] = mapped_column(
        ForeignKey("question.id"), init=False, default=None, index=True
    )
    question: Mapped[Question | None] = relationship(default=None)
    before: Mapped[Choice | None] = optional()
    after: Mapped[Choice | None] = optional()
