"""The visits of browsers: begun, seen, and ended on the server."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from netmeet.domain.model import Account, Case, Visit

IDLE = timedelta(minutes=30)
ABSOLUTE = timedelta(hours=10)
# On a screen that was handed over.
HANDED_IDLE = timedelta(minutes=10)
HANDED_ABSOLUTE = timedelta(minutes=45)
# A visit that has run out is remembered so long, in order to give back what was typed meanwhile.
REMEMBERED = timedelta(days=2)


def hashed(key: str) -> str:
    """Return what is stored of a secret key."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


def begin(
    session: Session,
    *,
    account_id: int | None = None,
    case_id: int | None = None,
    kept: dict[str, Any],
    now: datetime,
) -> tuple[str, Visit]:
    """Begin a visit and return its secret key, which is stored nowhere.

    The screen of a case is handed over to one browser at a time: an older such visit ends.
    """
    session.execute(delete(Visit).where(Visit.seen_at < now - REMEMBERED))
    if case_id is not None:
        session.execute(delete(Visit).where(Visit.case_id == case_id))
    key = secrets.token_urlsafe(32)
    visit = Visit(
        key_hash=hashed(key),
        account_id=account_id,
        case_id=case_id,
        began_at=now,
        seen_at=now,
        kept=kept,
    )
    session.add(visit)
    session.flush()
    return key, visit


def find(session: Session, key: str) -> Visit | None:
    """Return the visit with a key, whether it is still open or not."""
    return session.scalars(select(Visit).where(Visit.key_hash == hashed(key))).one_or_none()


def is_open(visit: Visit, now: datetime) -> bool:
    """Tell whether a visit goes on: seen within 30 minutes, begun within 10 hours, not disabled.

    A screen that was handed over lasts 10 minutes without a press, and 45 minutes at most.
    """
    is_handed = visit.case_id is not None
    idle, absolute = (HANDED_IDLE, HANDED_ABSOLUTE) if is_handed else (IDLE, ABSOLUTE)
    if now - visit.seen_at >= idle or now - visit.began_at >= absolute:
        return False
    return visit.account is None or not visit.account.disabled


def keep(session: Session, visit_id: int, kept: dict[str, Any], now: datetime) -> None:
    """Store what a visit remembers, and that it was seen."""
    session.execute(update(Visit).where(Visit.id == visit_id).values(kept=kept, seen_at=now))


def end(session: Session, visit_id: int) -> None:
    """End a visit."""
    session.execute(delete(Visit).where(Visit.id == visit_id))


def end_all(session: Session, account: Account, *, but: int | None) -> None:
    """End the visits of an account, and what it has handed over; its own present one may stay."""
    own = select(Case.id).where(Case.owner_id == account.id)
    visits = delete(Visit).where(or_(Visit.account_id == account.id, Visit.case_id.in_(own)))
    session.execute(visits if but is None else visits.where(Visit.id != but))
