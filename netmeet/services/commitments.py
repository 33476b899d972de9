"""Write the lines of the agreement: add, change, remove and move; a number never changes."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CommitmentKind, Confirmed, Deed, Form, Visible
from netmeet.domain.model import Agreement, Case, Commitment, Owner, Person, Question, When
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.tasks import Task, is_open
from netmeet.domain.texts import MOST_COMMITMENTS
from netmeet.services import history


@dataclass(frozen=True, kw_only=True, repr=False)
class Terms:
    """What one line says; it is kept as typed, complete or not."""

    what: str
    kind: CommitmentKind = CommitmentKind.PROMISE
    who: Owner | None = None
    helpers: tuple[Person, ...] = ()
    when: When | None = None
    first_step: str | None = None
    sign: str | None = None
    plan_b: str | None = None
    asks: Owner | None = None
    question: Question | None = None
    shown_to: Visible | tuple[Person, ...] = Visible.ALL
    depends_on: str | None = None
    on_cell_copy: bool | None = None
    handover: tuple[str, ...] = ()
    confirmed: Confirmed | None = None


def add(session: Session, case: Case, terms: Terms, *, today: date, by: str) -> Commitment:
    """Write the next line; the first line begins the agreement."""
    agreement = case.agreement or _begun(case, today)
    _check_open(agreement)
    if len(agreement.commitments) >= MOST_COMMITMENTS:
        raise Refused(Reason.TOO_MANY, most=MOST_COMMITMENTS)
    commitment = Commitment(what=terms.what)
    _fill(commitment, terms)
    agreement.commitments.append(commitment)
    history.note(session, case, Deed.AGREEMENT, by=by)
    return commitment


def change(session: Session, commitment: Commitment, terms: Terms, *, by: str) -> None:
    """Write a line anew; its number, its status and its news stay."""
    _check_open(commitment.agreement)
    _fill(commitment, terms)
    history.note(session, commitment.agreement.case, Deed.AGREEMENT, by=by)


def remove(session: Session, commitment: Commitment, *, by: str) -> None:
    """Take a line out; its number is never given again."""
    agreement = commitment.agreement
    _check_open(agreement)
    agreement.commitments.remove(commitment)
    history.note(session, agreement.case, Deed.AGREEMENT, by=by)


def move(session: Session, commitment: Commitment, *, places: int, by: str) -> None:
    """Move a line some places down, or up where it is less than nothing; its number stays."""
    agreement = commitment.agreement
    _check_open(agreement)
    lines = agreement.commitments
    old = lines.index(commitment)
    new = min(max(old + places, 0), len(lines) - 1)
    if new != old:
        lines.insert(new, lines.pop(old))
        history.note(session, agreement.case, Deed.AGREEMENT, by=by)


def may_begin(circle: Circle) -> bool:
    """Tell whether the first line can be written: on the day of the meeting, or without one."""
    return is_open(circle, Task.AGREEMENT) or (
        circle.case.form is Form.MEETING and is_open(circle, Task.MEETING)
    )


def _begun(case: Case, today: date) -> Agreement:
    if not may_begin(Circle(case, today)):
        reason = Reason.NOT_YET_THE_DAY if case.meeting else Reason.MEETING_NEEDED
        raise Refused(reason if case.form is Form.MEETING else Reason.NOT_SIGNED)
    case.agreements.append(Agreement(version=1))
    return case.agreements[-1]


def _check_open(agreement: Agreement) -> None:
    if agreement.finished is not None:
        raise Refused(Reason.AGREEMENT_IS_FINISHED)


def _fill(commitment: Commitment, terms: Terms) -> None:
    commitment.what = terms.what
    commitment.kind = terms.kind
    commitment.who = terms.who
    commitment.helpers = list(terms.helpers)
    commitment.when = terms.when
    commitment.first_step = terms.first_step
    commitment.sign = terms.sign
    commitment.plan_b = terms.plan_b
    commitment.asks = terms.asks
    commitment.question = terms.question
    shown = terms.shown_to
    commitment.shown_to = shown if isinstance(shown, Visible) else list(shown)
    commitment.depends_on = terms.depends_on
    commitment.on_cell_copy = terms.on_cell_copy
    commitment.handover = list(terms.handover)
    commitment.confirmed = terms.confirmed
