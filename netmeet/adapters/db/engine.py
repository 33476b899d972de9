"""The engine and its sessions.

On SQLite every connection is set up, and the set-up is asserted, because its defaults lose
updates in silence and leave deleted words in the file.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import Session

from netmeet.domain.refusal import Reason, Refused

# A rollback journal and not WAL: with secure_delete it leaves no deleted word on disk at once.
WANTED: dict[str, object] = {
    "journal_mode": "delete",
    "synchronous": 3,  # EXTRA
    "secure_delete": 1,
    "foreign_keys": 1,
    "busy_timeout": 30_000,  # SQLite waits unfairly: under load one writer may wait for seconds
}


def open_engine(url: str) -> Engine:
    """Return an engine for a database address, or refuse one that no driver here can open."""
    try:
        engine = create_engine(url)
    except (ArgumentError, ImportError) as error:
        raise Refused(Reason.DATABASE_UNUSABLE, detail=str(error)) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """Give a session that only reads; whatever it changes is dropped."""
    with _plainly(), Session(engine, expire_on_commit=False) as session:
        yield session


def let_go(session: Session) -> bool:
    """Let a reading session go of the database but not of what it has read.

    Tell whether that is still what the database says, because nothing of it was changed.
    """
    if session.new or session.dirty or session.deleted:
        return False
    session.commit()
    return True


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """Give a session that takes the write lock at once; the caller commits."""
    writer = engine.execution_options(sqlite_begin="IMMEDIATE")
    with _plainly(), Session(writer) as session:
        yield session


@contextmanager
def _plainly() -> Iterator[None]:
    """Turn a database that fails (a full disk, a lost file) into a refusal."""
    try:
        yield
    except DBAPIError as error:
        raise Refused(Reason.DATABASE_UNUSABLE, detail=str(error.orig)) from error


def problems(engine: Engine) -> list[str]:
    """Return what SQLite itself finds wrong with the file; empty means sound."""
    if engine.dialect.name != "sqlite":
        return []
    with _plainly(), engine.connect() as connection:
        found = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check")]
        found += [str(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
    return [line for line in found if line != "ok"]


def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 — the driver's own type
    # The driver opens no transaction before a SELECT, so that two readers would overwrite each
    # other's update: we say BEGIN ourselves.
    connection.isolation_level = None
    for name, value in WANTED.items():
        connection.execute(f"PRAGMA {name}={value}")
    for name, value in WANTED.items():
        (found,) = connection.execute(f"PRAGMA {name}").fetchone()
        # A database in memory has no journal file at all.
        if found != value and not (name == "journal_mode" and found == "memory"):
            raise Refused(Reason.DATABASE_UNUSABLE, detail=f"{name} is {found}, not {value}")


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
