"""The shape of the database, brought up to date by numbered migrations."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError

from netmeet.domain.refusal import Reason, Refused

SCRIPTS = "netmeet.adapters.db:migrations"
VERSIONS = "alembic_version"
# The number of the newest migration; a test compares it with the files.
NEWEST = "0003"


def upgrade(engine: Engine) -> None:
    """Bring the database to the newest shape; refuse one that a newer Netmeet has written."""
    if current(engine) == NEWEST:
        return
    # Alembic is heavy: a database that is up to date is left without it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    config.set_main_option("path_separator", "os")
    try:
        with _changing(engine) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError as error:
        raise Refused(Reason.DATABASE_TOO_NEW) from error
    except DBAPIError as error:
        raise Refused(Reason.DATABASE_UNUSABLE, detail=str(error.orig)) from error


def current(engine: Engine) -> str | None:
    """Return the number of the migration that the database has, or nothing if it is empty."""
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table(VERSIONS):
                return None
            row = connection.exec_driver_sql(f"SELECT version_num FROM {VERSIONS}").first()  # noqa: S608
    except DBAPIError as error:
        raise Refused(Reason.DATABASE_UNUSABLE, detail=str(error.orig)) from error
    return None if row is None else str(row[0])


@contextmanager
def _changing(engine: Engine) -> Iterator[Connection]:
    """Give a connection in a transaction that may rebuild tables.

    SQLite rebuilds a table by dropping it, which would delete the rows that point at it; so
    foreign keys rest meanwhile, and are all checked before the change is kept.
    """
    writer = engine.execution_options(sqlite_begin="IMMEDIATE")
    with writer.connect() as connection:
        if engine.dialect.name != "sqlite":
            with connection.begin():
                yield connection
            return
        driver = cast("DBAPIConnection", connection.connection.dbapi_connection)
        driver.cursor().execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                yield connection
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken:
                    raise Refused(Reason.DATABASE_UNUSABLE, detail=f"foreign key in {broken[0]}")
        finally:
            driver.cursor().execute("PRAGMA foreign_keys=ON")
