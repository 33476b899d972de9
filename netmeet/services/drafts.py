"""Drafts: what somebody has typed into a page and not saved yet."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from netmeet.domain.model import Account, Draft

KEPT = timedelta(days=7)
Fields = list[list[str]]


def keep(session: Session, account_id: int, *, path: str, fields: Fields, now: datetime) -> None:
    """Keep the fields of a page for an account, instead of an older draft of the same page."""
    session.execute(delete(Draft).where(Draft.at < now - KEPT))
    found = find(session, account_id, path=path)
    if found is None:
        account = session.get_one(Account, account_id)
        session.add(Draft(account=account, path=path, fields=fields, at=now))
    else:
        found.fields, found.at = fields, now
    session.flush()


def find(session: Session, account_id: int, *, path: str) -> Draft | None:
    """Return the draft of a page."""
    query = select(Draft).where(Draft.account_id == account_id, Draft.path == path)
    return session.scalars(query).one_or_none()


def drop(session: Session, account_id: int, *, path: str) -> None:
    """Forget the draft of a page, which was saved or thrown away."""
    session.execute(delete(Draft).where(Draft.account_id == account_id, Draft.path == path))
