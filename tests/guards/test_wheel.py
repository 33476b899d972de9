"""A built wheel carries the whole house, and works where nothing else is installed."""

import sys
from zipfile import ZipFile

import pytest
from docx import Document
from guards.catalogues import of
from guards.guard_wheel import built_from, differences, run
from guards.tree import ROOT, copied, planted

UV = (sys.executable, "-m", "uv", "--quiet")
PAGE = """
import os
from netmeet.app import create_app
from netmeet.settings import Settings
app = create_app(Settings.from_environment(os.environ))
client = app.test_client()
print(client.get("{}", follow_redirects=True).text)
print(client.get("/static/netmeet.css").text)
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """Copy what belongs to the project."""
    return copied(ROOT, tmp_path_factory.mktemp("house"))


@pytest.fixture(scope="module")
def wheel(house):
    """Build the wheel."""
    return built_from(house)


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Install the wheel and its locked dependencies into an empty environment; return it."""
    place = tmp_path_factory.mktemp("installed") / "venv"
    into = ("--python", place)
    run(*UV, "venv", "--python", sys.executable, place)
    run(*UV, "pip", "install", *into, "--require-hashes", "-r", ROOT / "requirements.txt")
    run(*UV, "pip", "install", *into, "--no-deps", wheel)
    return place


def test_the_wheel_carries_the_house_and_no_more(wheel, house):
    assert differences(wheel, house) == []


def test_the_wheel_carries_what_is_no_python(wheel):
    assert {
        "netmeet/templates/base.html",
        "netmeet/translations/da/LC_MESSAGES/messages.po",
        "netmeet/practice/ready-da.json",
        "netmeet/adapters/db/migrations/script.py.mako",
    } <= set(ZipFile(wheel).namelist())


def test_a_file_that_is_left_out_is_found(tmp_path):
    house = copied(ROOT, tmp_path)
    project = (house / "pyproject.toml").read_text("utf-8")
    planted(house, "pyproject.toml", project.replace('templates = "netmeet/', 'tests = "netmeet/'))

    found = differences(built_from(house), house)

    assert "netmeet/templates/base.html: left out of the wheel" in found
    assert "netmeet/templates/conftest.py: a stranger in the wheel" in found


def test_the_installed_wheel_makes_the_papers(installed, tmp_path):
    netmeet, data = installed / "bin" / "netmeet", tmp_path / "data"
    (package,) = installed.glob("lib/python*/site-packages/netmeet")
    papers = tmp_path / "papers"

    imported = run(netmeet, "import", package / "practice/ready-da.json", cwd=tmp_path, data=data)
    run(netmeet, "documents", "READY-DA", papers, cwd=tmp_path, data=data)

    assert imported.split("\n")[0] == "READY-DA"
    leaflet = Document(papers / "leaflet-READY-DA-da.docx")
    assert of("da").get("What happens on the day?").string in [
        paragraph.text for paragraph in leaflet.paragraphs
    ]


def test_the_installed_wheel_is_sound_and_opens_its_page(installed, tmp_path):
    place = {"cwd": tmp_path, "data": tmp_path / "data"}

    run(installed / "bin" / "netmeet", "check", **place)
    page = run(installed / "bin" / "python", "-c", PAGE.format("/?language=sv"), **place)

    assert of("sv").get("Create the first user").string in page
    assert "--brand" in page
