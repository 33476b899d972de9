"""Keep the main person's consent: to start, to each receiver, and withdrawn."""

from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.codes import Deed
from netmeet.domain.model import Case, Consent, Sharing
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history


def give(  # noqa: PLR0913 — the two days of a consent
    session: Session,
    case: Case,
    *,
    start: date,
    until: date | None = None,
    today: date,
    by: str,
) -> Consent:
    """Keep the first and the last day of the consent; it counts again where it was withdrawn.

    Without a last day it counts until the case is deleted. A last day that is over says nothing
    new, so it is taken only where it stands already.
    """
    _refuse_to_come(start, today)
    if until is not None and until < start:
        raise Refused(Reason.ENDS_TOO_EARLY)
    if case.consent is None:
        case.consent = Consent()
    if until not in (None, case.consent.until) and until < today:
        raise Refused(Reason.DAY_IS_OVER)
    case.consent.start = start
    case.consent.until = until
    case.consent.withdrawn = None
    history.note(session, case, Deed.CONSENT, by=by)
    session.flush()
    return case.consent


def withdraw(session: Session, case: Case, *, on: date, today: date, by: str) -> Consent:
    """Keep that the consent was withdrawn, with all its lines: nothing goes to anybody any more."""
    _refuse_to_come(on, today)
    consent = _given(case)
    consent.withdrawn = on
    for sharing in consent.sharing:
        sharing.withdrawn = sharing.withdrawn or on
    history.note(session, case, Deed.CONSENT_WITHDRAWN, by=by)
    session.flush()
    return consent


def share(  # noqa: PLR0913 — what a line of the consent says
    session: Session,
    case: Case,
    *,
    receiver: str,
    given: date,
    until: date | None,
    today: date,
    by: str,
) -> Sharing:
    """Add a receiver to whom the main person lets us pass something on."""
    sharing = Sharing(receiver=receiver)
    _date(sharing, given, until, today)
    _given(case).sharing.append(sharing)
    history.note(session, case, Deed.CONSENT, by=by)
    session.flush()
    return sharing


def change(  # noqa: PLR0913 — what a line of the consent says
    session: Session,
    sharing: Sharing,
    *,
    receiver: str,
    given: date,
    until: date | None,
    today: date,
    by: str,
) -> Sharing:
    """Change a line of the consent; with a yes as new as its withdrawal, it counts again."""
    _date(sharing, given, until, today)
    sharing.receiver = receiver
    if sharing.withdrawn is not None and given >= sharing.withdrawn:
        sharing.withdrawn = None
    history.note(session, sharing.consent.case, Deed.CONSENT, by=by)
    session.flush()
    return sharing


def stop_sharing(session: Session, sharing: Sharing, *, on: date, today: date, by: str) -> Sharing:
    """Keep that the main person has withdrawn one line; the line stays to be seen."""
    _refuse_to_come(on, today)
    sharing.withdrawn = on
    history.note(session, sharing.consent.case, Deed.SHARING_WITHDRAWN, by=by)
    session.flush()
    return sharing


def _given(case: Case) -> Consent:
    if case.consent is None or case.consent.start is None:
        raise Refused(Reason.CONSENT_NEEDED)
    return case.consent


def _date(sharing: Sharing, given: date, until: date | None, today: date) -> None:
    _refuse_to_come(given, today)
    if until is not None and until < given:
        raise Refused(Reason.ENDS_TOO_EARLY)
    sharing.given = given
    sharing.until = until


def _refuse_to_come(day: date, today: date) -> None:
    if day > today:
        raise Refused(Reason.DAY_TO_COME)
