"""Write the agreement around its lines, finish it, hand out copies, and begin a new version."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from netmeet.domain.codes import MAIN, Answer, Deed, Form, MeetingStatus
from netmeet.domain.commitments import missing
from netmeet.domain.consents import was_over
from netmeet.domain.model import (
    Agreement,
    Case,
    Commitment,
    Copy,
    Owner,
    Person,
    Progress,
    Reservation,
)
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history

FIRST = 1


@dataclass(frozen=True, kw_only=True, repr=False)
class Whole:
    """What the agreement says beside its lines; `reservations` are pairs of who and what."""

    talked_about: str | None = None
    if_things_change: str | None = None
    answer: Answer | None = None
    why: str | None = None
    reservations: tuple[tuple[Owner | None, str], ...] = ()
    follow_up: datetime | None = None


def write(session: Session, case: Case, whole: Whole, *, by: str) -> None:
    """Write what stands beside the lines: the answer, reservations, when we meet again."""
    agreement = _newest(case)
    if agreement.finished is not None:
        raise Refused(Reason.AGREEMENT_IS_FINISHED)
    agreement.talked_about = whole.talked_about
    agreement.if_things_change = whole.if_things_change
    agreement.answer = whole.answer
    agreement.why = whole.why
    agreement.reservations[:] = [
        Reservation(who=_kept(who), text=text) for who, text in whole.reservations
    ]
    case.follow_up = whole.follow_up
    history.note(session, case, Deed.AGREEMENT, by=by)


def finish(session: Session, case: Case, *, today: date, by: str) -> None:
    """Finish the agreement: from now on it is changed by a new version only."""
    agreement = _newest(case)
    if agreement.finished is not None:
        raise Refused(Reason.AGREEMENT_IS_FINISHED)
    if not agreement.commitments:
        raise Refused(Reason.NOTHING_WRITTEN)
    incomplete = sorted(line.number for line in agreement.commitments if missing(line))
    if incomplete:
        numbers = ", ".join(map(str, incomplete))
        raise Refused(Reason.LINES_LACK_SOMETHING, numbers=numbers)
    if case.list_signed is None:
        raise Refused(Reason.NOT_SIGNED)
    if _waits_for_its_meeting(case):
        raise Refused(Reason.MEETING_NOT_HELD)
    agreement.version = agreement.version or FIRST
    agreement.finished = today
    history.note(session, case, Deed.AGREEMENT_FINISHED, by=by)


def begin_version(session: Session, case: Case, *, reason: str, by: str) -> Agreement:
    """Begin the next version as a copy of every line with its number; the old one stays.

    The main person's answer and the copies belong to one version, so they begin empty.
    """
    old = _newest(case)
    if old.finished is None:
        raise Refused(Reason.AGREEMENT_NOT_FINISHED)
    if not reason.strip():
        raise Refused(Reason.WHY_CHANGED_NEEDED)
    new = Agreement(
        version=(old.version or FIRST) + 1,
        reason=reason,
        talked_about=old.talked_about,
        if_things_change=old.if_things_change,
        last_number=old.last_number,
    )
    new.commitments.extend([_copied(line) for line in old.commitments])
    new.reservations.extend([Reservation(who=one.who, text=one.text) for one in old.reservations])
    case.agreements.append(new)
    history.note(session, case, Deed.NEW_VERSION, by=by)
    return new


def hand_out(  # noqa: PLR0913 — a copy has these sides
    session: Session, case: Case, *, to: Owner, kind: str, on: date, today: date, by: str
) -> Copy:
    """Note that somebody holds a copy of the newest finished agreement; the same one only once.

    After the consent is over only the main person gets one; an earlier copy can still be noted.
    """
    agreement = _newest(case)
    if agreement.finished is None:
        raise Refused(Reason.AGREEMENT_NOT_FINISHED)
    if on > today:
        raise Refused(Reason.DAY_TO_COME)
    if to is not MAIN and was_over(case, on):
        raise Refused(Reason.CONSENT_IS_OVER)
    for copy in agreement.copies:
        if copy.to == to and copy.kind == kind:
            return copy
    copy = Copy(kind=kind, on=on)
    copy.to = to
    agreement.copies.append(copy)
    history.note(session, case, Deed.COPY_HANDED_OUT, by=by)
    return copy


def take_copy_back(session: Session, copy: Copy, *, by: str) -> None:
    """Note that somebody does not hold a copy after all."""
    agreement = copy.agreement
    agreement.copies.remove(copy)
    history.note(session, agreement.case, Deed.COPY_TAKEN_BACK, by=by)


def copies_of_older_versions(case: Case) -> list[Copy]:
    """Return the copies of versions that were replaced, and that somebody may still hold."""
    return [copy for agreement in case.agreements[:-1] for copy in agreement.copies]


def still_without_copy(case: Case, people: Sequence[Person]) -> list[Owner]:
    """Return who of the main person and these people holds no copy of the newest version."""
    holders = [copy.to for copy in case.agreement.copies] if case.agreement else []
    everybody: list[Owner] = [MAIN, *people]
    return [one for one in everybody if one not in holders]


def _newest(case: Case) -> Agreement:
    if case.agreement is None:
        raise Refused(Reason.NOTHING_WRITTEN)
    return case.agreement


def _waits_for_its_meeting(case: Case) -> bool:
    """Tell whether the first agreement of a case still waits for its meeting to be held."""
    if case.form is not Form.MEETING or len(case.agreements) > 1:
        return False
    return case.meeting is None or case.meeting.status is not MeetingStatus.HELD


def _kept(who: Owner | None) -> str | None:
    """Return who has a reservation, as it is kept: a key of the list, the main person, a name."""
    if who is None:
        return None
    if who is MAIN:
        return MAIN.value
    return who.key if isinstance(who, Person) else who.name


def _copied(line: Commitment) -> Commitment:
    copy = Commitment(
        what=line.what,
        kind=line.kind,
        first_step=line.first_step,
        sign=line.sign,
        plan_b=line.plan_b,
        question=line.question,
        restricted=line.restricted,
        depends_on=line.depends_on,
        handover=list(line.handover),
        confirmed=line.confirmed,
        on_cell_copy=line.on_cell_copy,
        status=line.status,
        progress=[_news_again(news) for news in line.progress],
    )
    copy.number = line.number
    copy.who, copy.asks, copy.when = line.who, line.asks, line.when
    copy.helpers, copy.visible_to = list(line.helpers), list(line.visible_to)
    return copy


def _news_again(news: Progress) -> Progress:
    return Progress(
        on=news.on,
        status=news.status,
        happened=news.happened,
        told_by=news.told_by,
        ask_again=news.ask_again,
    )
