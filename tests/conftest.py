"""Machinery for all tests: which run, with which tools, on which day."""

import gc
import os

import pytest
import tools
from argon2 import PasswordHasher
from builders import TODAY
from hypothesis import settings

from netmeet.services import accounts

# A busy machine is no fault of the code.
settings.register_profile("netmeet", deadline=None, print_blob=True)
settings.load_profile("netmeet")


def pytest_collection_finish():
    """Let no later search for garbage look through the tests themselves."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_collection_modifyitems(config, items):
    """Leave the long tests out unless they are asked for by name."""
    if "long" not in (config.option.markexpr or ""):
        config.hook.pytest_deselected(items=[one for one in items if "long" in one.keywords])
        items[:] = [one for one in items if "long" not in one.keywords]


def need(name):
    """Leave a test out where a tool is missing; in CI that is a failure."""
    (tool,) = [tool for tool in tools.TOOLS if tool.name == name]
    if not tool.found():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{name} is missing")
        pytest.skip(f"{name} is missing")


@pytest.fixture(scope="session")
def soffice():
    """Need LibreOffice and the reader of its pages."""
    need("LibreOffice")
    need("pdftotext")


@pytest.fixture(scope="session")
def libical():
    """Return libical, the strictest reader of calendar files."""
    need("libical")
    return tools.libical()


@pytest.fixture
def today():
    """Return the day on which the practice cases stand."""
    return TODAY


@pytest.fixture
def cheap_passwords(monkeypatch):
    """Let a password be checked at once, where the cost of it is not what a test is about."""
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(accounts, "HASHER", cheap)
    monkeypatch.setattr(accounts, "NOBODY", cheap.hash("what nobody’s password is"))
