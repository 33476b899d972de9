"""What every entity shares."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    Date,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    MetaData,
    Text,
    Time,
    TypeDecorator,
)
from sqlalchemy.ext.orderinglist import ordering_list
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, mapped_column, relationship

CONSTRAINT_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Dates(TypeDecorator[list[date]]):
    """A list of days, kept as a JSON list of `YYYY-MM-DD`."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: list[date] | None, dialect: Dialect) -> list[str]:
        """Write days as text."""
        return [day.isoformat() for day in value or []]

    def process_result_value(self, value: list[str] | None, dialect: Dialect) -> list[date]:
        """Read text as days."""
        return [date.fromisoformat(day) for day in value or []]


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """Entities are compared by identity and never print personal data."""

    metadata = MetaData(naming_convention=CONSTRAINT_NAMES)
    # Codes are stored by value, so that a rename in Python is no change of data; local times
    # carry no zone, because the country of the prison decides it.
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        StrEnum: Enum(
            StrEnum,
            values_callable=lambda codes: [code.value for code in codes],
            native_enum=False,
            length=40,
        ),
        str: Text(),
        date: Date(),
        datetime: DateTime(),
        time: Time(),
        list[str]: JSON(),
        list[date]: Dates(),
    }


def row_id() -> Any:
    """Return the column that names a row."""
    return mapped_column(init=False, primary_key=True)


def optional() -> Any:
    """Return a column that may be empty."""
    return mapped_column(default=None)


def given(value: object) -> Any:
    """Return a column that has a value before anybody says another."""
    return mapped_column(default=value)


def listed() -> Any:
    """Return a column that holds a short list of texts, codes or days."""
    return mapped_column(default_factory=list)


def owned_by(table: str) -> Any:
    """Return the column that points at the owner, with whom the row lives and dies."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="CASCADE"), init=False, index=True)


def whole(back: str, **options: Any) -> Any:
    """Return the way from a part back to its owner; `back` is the owner's word for the part."""
    return relationship(back_populates=back, init=False, **options)


def part(back: str) -> Any:
    """Return the one part that an owner may have; it is read together with its owner."""
    return relationship(
        back_populates=back,
        cascade="all, delete-orphan",
        passive_deletes=True,
        lazy="joined",
        uselist=False,
        default=None,
    )


def parts(entity: str, back: str, **options: Any) -> Any:
    """Return the parts of an owner, which keep their order.

    Few parts are read together with their owner (`lazy="joined"`), parts that few pages show are
    read when they are asked for (`"select"`), all others once for all owners (`"selectin"`).
    """
    options = {"lazy": "selectin"} | options
    in_order: Any = ordering_list("position")
    return relationship(
        back_populates=back,
        cascade="all, delete-orphan",
        # Parts that are not read with their owner may point at others: they are deleted first.
        passive_deletes=options["lazy"] != "select",
        order_by=f"{entity}.position",
        collection_class=in_order,
        default_factory=in_order,
        **options,
    )


def place() -> Any:
    """Return the column that keeps the order of parts."""
    return mapped_column(init=False, default=None)


def person_id() -> Any:
    """Return the column that points at a person on the list of the same case."""
    return mapped_column(ForeignKey("person.id"), init=False, default=None, index=True)


def person(column: str, **options: Any) -> Any:
    """Return the person that a column points at."""
    return relationship(foreign_keys=column, default=None, **options)
