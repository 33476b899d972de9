"""The shape of the database: what the migrations make is what the model says."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from faulty import WHOLE
from sqlalchemy import inspect, select

from netmeet.adapters import casefile, db
from netmeet.adapters.db import migrations, schema
from netmeet.domain.model import Base, Case
from netmeet.domain.refusal import Reason, Refused

FILES = sorted(Path(migrations.__file__).parent.joinpath("versions").glob("[0-9]*.py"))
NUMBERS = [file.name[:4] for file in FILES]


@pytest.fixture
def empty(tmp_path):
    """Return the engine of a database in which nothing is."""
    engine = db.open_engine(f"sqlite:///{tmp_path / 'netmeet.db'}")
    yield engine
    engine.dispose()


@pytest.fixture
def engine(empty):
    db.upgrade(empty)
    return empty


def differences(engine):
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        return compare_metadata(context, Base.metadata)


def go_to(engine, number):
    """Go down to a migration, the way Alembic does it."""
    config = Config()
    config.set_main_option("script_location", schema.SCRIPTS)
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, number)


def test_the_migrations_make_what_the_model_says(engine):
    assert differences(engine) == []


def test_a_missing_table_would_be_seen(engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE sharing")

    assert len(differences(engine)) > 0


def test_the_newest_number_is_the_newest_file(engine):
    assert (schema.NEWEST, schema.current(engine)) == (NUMBERS[-1], NUMBERS[-1])


def test_the_migrations_are_numbered_without_a_gap():
    places = range(1, len(NUMBERS) + 1)

    assert [int(number) for number in NUMBERS] == list(places)


def test_an_empty_database_has_no_number(empty):
    assert schema.current(empty) is None


def test_the_way_down_leads_to_nothing_and_up_again(engine):
    go_to(engine, "base")
    with engine.connect() as connection:
        left = inspect(connection).get_table_names()

    db.upgrade(engine)

    assert (left, differences(engine)) == ([schema.VERSIONS], [])


def test_a_database_that_is_up_to_date_keeps_its_cases(engine):
    with db.writing(engine) as session:
        session.add(casefile.read(json.dumps(WHOLE).encode()))
        session.commit()

    db.upgrade(engine)

    with db.reading(engine) as session:
        assert session.scalars(select(Case.reference)).all() == ["R-1"]


def test_foreign_keys_are_watched_again_after_the_migrations(engine):
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_database_from_the_future_is_refused_and_left_as_it_is(engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(Refused) as refused:
        db.upgrade(engine)

    assert (refused.value.reason, schema.current(engine)) == (Reason.DATABASE_TOO_NEW, "9999")


def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path):
    file = tmp_path / "netmeet.db"
    file.write_bytes(b"This is a letter. " * 1000)

    with pytest.raises(Refused) as refused:
        db.upgrade(db.open_engine(f"sqlite:///{file}"))

    assert (refused.value.reason, file.read_bytes()) == (
        Reason.DATABASE_UNUSABLE,
        b"This is a letter. " * 1000,
    )


def test_a_database_in_a_folder_that_is_not_there_is_refused(tmp_path):
    engine = db.open_engine(f"sqlite:///{tmp_path / 'nowhere' / 'netmeet.db'}")

    with pytest.raises(Refused) as refused:
        db.upgrade(engine)

    assert refused.value.reason is Reason.DATABASE_UNUSABLE


def test_migrations_that_would_break_a_reference_are_not_kept(empty):
    with closing(empty.raw_connection()) as raw:
        raw.driver_connection.execute("CREATE TABLE one (id INTEGER PRIMARY KEY)")
        raw.driver_connection.execute("CREATE TABLE two (one_id INTEGER REFERENCES one (id))")
        raw.driver_connection.execute("PRAGMA foreign_keys=OFF")
        raw.driver_connection.execute("INSERT INTO two VALUES (17)")

    with pytest.raises(Refused) as refused:
        db.upgrade(empty)

    assert (refused.value.reason, schema.current(empty)) == (Reason.DATABASE_UNUSABLE, None)
