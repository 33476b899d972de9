"""The house itself: who may sign in, and what it remembers between two pages."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from netmeet.domain.codes import Language, Role
from netmeet.domain.model.base import Base, given, optional, owned_by, row_id


class Account(Base, kw_only=True):
    """Someone who may sign in; `email_key` is the address without regard to case.

    `prison` is set for staff: they see the permissions of the cases of a prison of that name.
    """

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("email_key"),)

    id: Mapped[int] = row_id()
    email: Mapped[str]
    email_key: Mapped[str]
    name: Mapped[str]
    role: Mapped[Role]
    password_hash: Mapped[str]
    language: Mapped[Language | None] = optional()
    prison: Mapped[str | None] = optional()
    disabled: Mapped[bool] = given(value=False)


class Visit(Base, kw_only=True):
    """One browser's visit; only a hash of the key in its cookie is kept. Moments are UTC.

    It is an account's, or the main person's: then `case_id` is the one case that it can reach.
    """

    __tablename__ = "visit"
    __table_args__ = (UniqueConstraint("key_hash"),)

    id: Mapped[int] = row_id()
    key_hash: Mapped[str]
    account_id: Mapped[int | None] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), default=None, index=True
    )
    account: Mapped[Account | None] = relationship(init=False, lazy="joined")
    case_id: Mapped[int | None] = mapped_column(
        ForeignKey("case.id", ondelete="CASCADE"), default=None, index=True
    )
    began_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    kept: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)


class Attempt(Base, kw_only=True):
    """One sign-in that failed; `key_hash` is a hash of the address that was tried."""

    __tablename__ = "attempt"

    id: Mapped[int] = row_id()
    key_hash: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime]


class Draft(Base, kw_only=True):
    """What somebody has typed into a page and not saved; `fields` are pairs of name and text."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("account_id", "path"),)

    id: Mapped[int] = row_id()
    account_id: Mapped[int] = owned_by("account")
    account: Mapped[Account] = relationship()
    path: Mapped[str]
    fields: Mapped[list[list[str]]] = mapped_column(JSON)
    at: Mapped[datetime]


class Receipt(Base, kw_only=True):
    """A form that was sent, by the key that it carried, and the page that answered it."""

    __tablename__ = "receipt"
    __table_args__ = (UniqueConstraint("key"),)

    id: Mapped[int] = row_id()
    key: Mapped[str]
    answer: Mapped[str]
    at: Mapped[datetime]


class HouseSetting(Base, kw_only=True):
    """One setting of the house, by its key."""

    __tablename__ = "house_setting"
    __table_args__ = (UniqueConstraint("key"),)

    id: Mapped[int] = row_id()
    key: Mapped[str]
    value: Mapped[str]
