"""The whole way of a case in a real browser: in each language, on a phone, and without scripts."""

from zipfile import ZipFile

import pytest
from browser.hand import Hand
from browser.opening import DESK, PHONE, serving, visiting
from journey import JOURNEY, LANGUAGE

from netmeet.settings import Settings


def whole_way(hand, country):
    """Go the whole way; return the downloaded agreement."""
    for part in JOURNEY:
        saved = part(hand, country)
    return saved


def house_in(folder):
    return Settings.from_environment({"NETMEET_DATA": str(folder)})


@pytest.mark.parametrize("country", LANGUAGE)
def test_at_a_desk(chromium, tmp_path, country):
    with serving(house_in(tmp_path)) as address, visiting(chromium, address, viewport=DESK) as page:
        saved = whole_way(Hand(page, LANGUAGE[country]), country)

        path = tmp_path / "agreement.docx"
        saved.save_as(path)
        assert saved.suggested_filename.endswith(f"-{LANGUAGE[country]}.docx")
        assert "word/document.xml" in ZipFile(path).namelist()


@pytest.mark.parametrize("country", ["SE"])
def test_on_a_phone(chromium, tmp_path, country):
    with (
        serving(house_in(tmp_path)) as address,
        visiting(chromium, address, viewport=PHONE) as page,
    ):
        saved = whole_way(Hand(page, f"{LANGUAGE[country]}-phone"), country)

        assert saved.suggested_filename.endswith(".docx")


def test_without_scripts(chromium, tmp_path):
    with (
        serving(house_in(tmp_path)) as address,
        visiting(chromium, address, viewport=DESK, java_script_enabled=False) as page,
    ):
        saved = whole_way(Hand(page, "no-scripts", has_scripts=False), "DK")

        assert saved.suggested_filename.endswith(".docx")
