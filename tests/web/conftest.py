"""A house for the tests of the pages: its own folder, an account of each role, and visitors.

An app is made once, because reading its templates takes long; its database is new for each test.
"""

import shutil

import pytest
import time_machine
from web_house import HASH, MORNING, PRISON, House, app_in, settings_in

from netmeet.adapters import db
from netmeet.app import create_app
from netmeet.domain.codes import Role
from netmeet.domain.model import Account
from netmeet.services import house as own


@pytest.fixture(scope="session")
def whole_house(tmp_path_factory):
    """Return the folder of a house with its tables and four accounts, to be copied."""
    folder = tmp_path_factory.mktemp("whole")
    app = create_app(settings_in(folder))
    with db.writing(app.extensions["netmeet"].engine) as session:
        for role in Role:
            email = f"{role.value}@example.org"
            session.add(
                Account(
                    email=email,
                    email_key=email,
                    name={Role.CONVENER: "Hanne Vig"}.get(role, role.value.title()),
                    role=role,
                    password_hash=HASH,
                    prison=PRISON if role is Role.STAFF else None,
                )
            )
        session.commit()
    app.extensions["netmeet"].engine.dispose()
    return folder


@pytest.fixture(scope="session")
def app(whole_house, tmp_path_factory):
    """Return the app of a house; a module of tests may have its own in its place."""
    return app_in(copied(whole_house, tmp_path_factory.mktemp("shared")))


@pytest.fixture
def house(app, whole_house, cheap_passwords):
    """Return a house as it was before any other test, on the day of the tests."""
    built = House(app)
    copied(whole_house, built.hall.settings.data)
    with db.reading(built.engine) as session:
        built.forget(own.names(session))
        built.accounts = {one.role: one for one in session.query(Account)}
        session.expunge_all()
    with time_machine.travel(MORNING, tick=False):
        yield built
    built.engine.dispose()


@pytest.fixture
def visitor(house):
    """Return a test browser in which the convener is signed in."""
    return house.visitor()


def copied(whole, folder):
    """Make a folder the same as another, and return it."""
    for left in folder.iterdir():
        left.unlink()
    return shutil.copytree(whole, folder, dirs_exist_ok=True)
