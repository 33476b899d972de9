"""A database in which no case is, made once by the migrations and copied for each test."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import event

from netmeet.adapters import db


def fresh_database(file: Path) -> str:
    """Write a new database to a file, make its folder, and return its address."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.write_bytes(_migrated())
    return f"sqlite:///{file}"


def hasten(engine):
    """Let an engine not wait for the disk: a test loses nothing when the power fails."""
    event.listen(engine, "connect", _without_waiting)


def _without_waiting(connection, _record):
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA journal_mode=MEMORY")


@cache
def _migrated() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "netmeet.db"
        engine = db.open_engine(f"sqlite:///{file}")
        db.upgrade(engine)
        engine.dispose()
        return file.read_bytes()
