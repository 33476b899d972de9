"""A house for the tests of the deeds: its database is new for each test."""

import pytest
from fresh import fresh_database, hasten

from netmeet.adapters import db


@pytest.fixture(scope="session")
def shared(tmp_path_factory):
    """Return the file of a database and its engine, which does not forget how our SQL reads."""
    file = tmp_path_factory.mktemp("house") / "netmeet.db"
    engine = db.open_engine(f"sqlite:///{file}")
    hasten(engine)
    return file, engine


@pytest.fixture
def engine(shared):
    """Return the engine of an empty house."""
    file, engine = shared
    for left in file.parent.iterdir():
        left.unlink()
    fresh_database(file)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine):
    """Return a session that writes in an empty house."""
    with db.writing(engine) as session:
        yield session
