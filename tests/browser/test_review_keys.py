"""Ten answers from the paper are typed back in at most twelve key presses, without a mouse."""

import pytest
from browser.looking import check_with_axe
from browser.ten import CASE, TEN, answers_in, ten_people

FOCUSED = "document.activeElement.id || document.activeElement.tagName"
MOST = 12
KEYS = "ynlynl1231"
WORDS = ["yes", "no", "later", "yes", "no", "later", "yes", "no", "later", "yes"]


@pytest.fixture
def house(chromium, tmp_path):
    """Open the page of a list of ten people, in English."""
    with ten_people(chromium, tmp_path) as (page, engine):
        page.goto(f"{CASE}/list?language=en")
        yield page, engine


def test_ten_rows_are_ten_keys_and_enter_saves(house):
    page, engine = house
    pressed = [*KEYS, "Enter"]

    for key in pressed:
        page.keyboard.press(key)
    page.wait_for_url(f"**{CASE}/list/check")

    assert len(pressed) <= MOST
    assert len(TEN) == len(KEYS)
    assert answers_in(engine) == dict(zip(TEN, WORDS, strict=True))


def test_a_key_that_is_no_answer_stays_in_its_row(house):
    page, _ = house
    first = page.evaluate(FOCUSED)

    page.keyboard.press("x")

    assert page.evaluate(FOCUSED) == first


def test_a_known_answer_is_replaced_by_one_key(house):
    page, engine = house
    for key in (*KEYS, "Enter"):
        page.keyboard.press(key)
    page.wait_for_url(f"**{CASE}/list/check")
    page.goto(f"{CASE}/list")

    for key in ("n", "Enter"):
        page.keyboard.press(key)
    page.wait_for_url(f"**{CASE}/list/check")

    assert answers_in(engine)[TEN[0]] == "no"


def test_a_link_to_a_row_puts_the_hand_there(house):
    page, _ = house
    third = page.locator("table[data-keys] input").nth(2).get_attribute("id")

    page.goto("about:blank")
    page.goto(f"{CASE}/list#{third}")

    assert page.evaluate(FOCUSED) == third


def test_after_an_error_the_page_begins_with_what_is_wrong(house):
    page, _ = house
    page.keyboard.press("x")

    page.keyboard.press("Enter")
    page.locator(".errors").wait_for()

    assert page.evaluate("document.activeElement.className") == "errors"
    check_with_axe(page)


def test_without_a_script_the_tab_key_goes_on(chromium, tmp_path):
    with ten_people(chromium, tmp_path, java_script_enabled=False) as (page, engine):
        page.goto(f"{CASE}/list?language=en")
        page.locator("table[data-keys] input").first.focus()

        for key in KEYS:
            page.keyboard.press(key)
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{CASE}/list/check")

        assert answers_in(engine) == dict(zip(TEN, WORDS, strict=True))
