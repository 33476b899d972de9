"""Keep the main person's consent: to start, to each receiver, and withdrawn."""

from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.codes import Deed
from netmeet.domain.model import Case, Consent, Sharing
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history


def give(session: Session, case: Case, *, start: date, today: date, by: str) -> Consent:
    """Keep the day of the consent to start; it counts again where it was withdrawn."""
    _refuse_to_come(start, today)
    if case.consent is None:
        case.consent = Consent()
    case.consent.start = start
    case.consent.withdrawn = None
    history.note(session, case, Deed.CONSENT, by=by)
    session.flush()
    return case.consent


def withdraw(session: Session, case: Case, *, on: date, today: date, by: str) -> Consent:
    """Keep that the consent was withdrawn: from then on nothing goes to anybody."""
    _refuse_to_come(on, today)
    consent = _given(case)
    consent.withdrawn = on
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
    """Change a line of the consent."""
    _date(sharing, given, until, today)
    sharing.receiver = receiver
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
