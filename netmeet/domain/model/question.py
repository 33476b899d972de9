"""The questions that the network is asked to answer."""

from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped

from netmeet.domain.codes import Choice, Topic
from netmeet.domain.model.base import Base, given, owned_by, person, person_id, place, row_id, whole
from netmeet.domain.model.person import Person

if TYPE_CHECKING:
    from netmeet.domain.model.case import Case


class Question(Base, kw_only=True):
    """An open question about one area of life; `informant` tells facts about it."""

    __tablename__ = "question"

    id: Mapped[int] = row_id()
    case_id: Mapped[int] = owned_by("case")
    case: Mapped["Case"] = whole("questions")
    position: Mapped[int] = place()
    topic: Mapped[Topic]
    text: Mapped[str]
    informant_id: Mapped[int | None] = person_id()
    informant: Mapped[Person | None] = person("Question.informant_id")
    choice: Mapped[Choice] = given(Choice.YES)
