"""A house for the tests of the pages: its own folder, an account of each role, and visitors."""

import shutil

import pytest
import time_machine
from visitor import Visitor
from web_house import HASH, MORNING, PRISON, House, settings_in

from netmeet.adapters import db
from netmeet.app import create_app
from netmeet.domain.codes import Role
from netmeet.domain.model import Account


@pytest.fixture(scope="session")
def whole_house(tmp_path_factory):
    """Return the folder of a house with its tables and four accounts, to be copied."""
    folder = tmp_path_factory.mktemp("house")
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


@pytest.fixture
def house(whole_house, tmp_path):
    """Return a fresh house on the day of the tests."""
    shutil.copytree(whole_house, tmp_path / "house")
    app = create_app(settings_in(tmp_path / "house"))
    app.test_client_class = Visitor
    app.testing = True
    built = House(app)
    with db.reading(built.engine) as session:
        built.accounts = {one.role: one for one in session.query(Account)}
        session.expunge_all()
    with time_machine.travel(MORNING, tick=False):
        yield built
    built.engine.dispose()


@pytest.fixture
def visitor(house):
    """Return a test browser in which the convener is signed in."""
    return house.visitor()
