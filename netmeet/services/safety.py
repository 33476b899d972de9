"""What must be known before anybody writes to a person, asked of three sources, and how old it is.

Only outcomes are kept, never the story.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.codes import ContactOrder, Deed, Outcome, Source
from netmeet.domain.model import Asking, Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.safety import is_safe, strictest
from netmeet.services import history


@dataclass(frozen=True, repr=False)
class Asked:
    """When one source was asked, and what came out; no outcome means nothing against it."""

    on: date
    outcome: Outcome | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class Safety:
    """What must be known before anybody writes; outcomes only, never the story.

    `outcome` counts only while no source is noted in `asked`.
    """

    contact_order: ContactOrder
    outcome: Outcome | None
    mention_prison: bool | None
    under_18: bool | None
    birth_year: int | None
    asked: Mapping[Source, Asked] = field(default_factory=dict)


def answer(session: Session, person: Person, answers: Safety, *, today: date, by: str) -> None:
    """Change what must be known before anybody writes; what the sources say is noted anew.

    An answer about orders counts from today, also where it is the same as before. Of what the
    sources say, the strictest counts.
    """
    if any(one.on > today for one in answers.asked.values()):
        raise Refused(Reason.DAY_TO_COME)
    is_answered = answers.contact_order is not ContactOrder.UNKNOWN
    person.contact_order = answers.contact_order
    person.checked_on = today if is_answered else None
    _note_sources(person, answers.asked)
    outcomes = [one.outcome for one in answers.asked.values()]
    person.outcome = strictest(outcomes) if outcomes else answers.outcome
    person.mention_prison = answers.mention_prison
    person.under_18 = answers.under_18
    person.birth_year = answers.birth_year
    history.note(session, person.case, Deed.SAFETY_ANSWERED, by=by)


def confirm(
    session: Session,
    people: Collection[Person],
    *,
    changed: Collection[Person] = (),
    today: date,
    by: str,
) -> None:
    """Note that nothing has changed about some people and the guardians of the children.

    Where something has `changed`, the answer counts no longer, until it is given anew. Whoever is
    not cleared has nothing that could be confirmed.
    """
    everybody = [*people, *changed]
    if not everybody:
        raise Refused(Reason.NOTHING_NOTED)
    if not all(is_safe(person, today) for person in people):
        raise Refused(Reason.HELD_BACK)
    for person in people:
        person.checked_on = today
        for guardian in person.guardians:
            (guardian.person or guardian).checked_on = guardian.checked_on = today
    for person in changed:
        person.checked_on = None
    history.note(session, everybody[0].case, Deed.SAFETY_CONFIRMED, by=by)


def _note_sources(person: Person, asked: Mapping[Source, Asked]) -> None:
    """Keep one line for each source that was asked."""
    for old in list(person.safety):
        if old.source not in asked or old is not newest(person, old.source):
            person.safety.remove(old)
    for source, said in asked.items():
        line = newest(person, source) or Asking(source=source, on=said.on)
        if line not in person.safety:
            person.safety.append(line)
        line.on, line.outcome = said.on, said.outcome


def newest(person: Person, source: Source) -> Asking | None:
    """Return the newest line of a source about a person."""
    return next((line for line in reversed(person.safety) if line.source is source), None)
