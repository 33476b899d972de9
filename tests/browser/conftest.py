"""A house that serves, and a browser that visits it."""

import shutil

import pytest
from browser.opening import DESK, PHONE, serving, visiting
from conftest import need
from playwright.sync_api import sync_playwright

from netmeet.settings import Settings


@pytest.fixture(scope="session")
def house(tmp_path_factory):
    """Serve an empty house; return its address."""
    folder = tmp_path_factory.mktemp("house")
    with serving(Settings.from_environment({"NETMEET_DATA": str(folder)})) as address:
        yield address


@pytest.fixture(scope="session")
def chromium():
    """Start the browser."""
    need("Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, house):
    """Open a window as wide as a desk has."""
    with visiting(chromium, house, viewport=DESK) as page:
        yield page


@pytest.fixture
def phone(chromium, house):
    """Open a window as narrow as a small phone."""
    with visiting(chromium, house, viewport=PHONE) as page:
        yield page


@pytest.fixture
def without_scripts(chromium, house):
    """Open a window in which no script runs."""
    with visiting(chromium, house, viewport=DESK, java_script_enabled=False) as page:
        yield page
