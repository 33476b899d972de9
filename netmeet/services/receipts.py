"""Receipts: a form that was sent is done once, however often it is sent."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from netmeet.domain.model import Receipt

KEPT = timedelta(days=2)


def answer(session: Session, key: str) -> str | None:
    """Return the address that answered a form with this key, if it was done already."""
    return session.scalars(select(Receipt.answer).where(Receipt.key == key)).one_or_none()


def keep(session: Session, key: str, *, answer: str, now: datetime) -> None:
    """Remember that a form was done and what answered it."""
    session.execute(delete(Receipt).where(Receipt.at < now - KEPT))
    session.add(Receipt(key=key, answer=answer, at=now))
    session.flush()
