"""What is loaded: a command takes what it needs, because a start should be short."""

import os
import subprocess
import sys

import pytest
from fresh import fresh_database

LARGE = ("alembic", "docx", "flask", "icalendar", "sqlalchemy")
TOLD = """
from netmeet.commands import netmeet
netmeet(["--version"], standalone_mode=False)
"""
OPENED = """
from netmeet.app import create_app
from netmeet.commands import speaking
create_app(speaking.settings())
"""


@pytest.fixture
def loaded_by(tmp_path):
    """Return a way to run Python in a house that is up to date: what of the large is loaded."""
    fresh_database(tmp_path / "netmeet.db")

    def loaded(code):
        done = subprocess.run(
            [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
            env=os.environ | {"NETMEET_DATA": str(tmp_path)},
            capture_output=True,
            text=True,
            check=True,
        )
        return [name for name in LARGE if name in done.stdout.split()]

    return loaded


def test_the_version_is_told_without_the_house(loaded_by):
    assert loaded_by(TOLD) == []


def test_a_house_is_opened_without_what_only_papers_and_migrations_need(loaded_by):
    assert loaded_by(OPENED) == ["flask", "sqlalchemy"]
