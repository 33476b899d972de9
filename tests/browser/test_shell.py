"""The frame of every page: what stands around the content, at any width."""

from gzip import compress

import pytest
from browser.looking import check_with_axe, no_sideways_scroll, picture

from netmeet.words.catalogue import LANGUAGES

NAMES = ["Dansk", "Norsk bokmål", "Svenska", "English"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_has_no_barrier(page, language):
    page.goto(f"/?language={language}")

    check_with_axe(page)
    no_sideways_scroll(page)
    picture(page, f"{language}/first")
    assert page.locator("html").get_attribute("lang") == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_fits_on_a_phone(phone, language):
    phone.goto(f"/?language={language}")

    check_with_axe(phone)
    no_sideways_scroll(phone)
    picture(phone, f"{language}/first")


def test_a_page_has_one_heading_and_its_landmarks(page):
    page.goto("/")

    assert page.locator("h1").count() == 1
    assert [page.locator(tag).count() for tag in ("header", "main", "footer")] == [1, 1, 1]


def test_the_first_key_leads_past_the_bar_to_the_content(page):
    page.goto("/")

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "main"


def test_what_has_the_focus_has_a_ring(page):
    page.goto("/")

    page.keyboard.press("Tab")
    page.keyboard.press("Tab")

    ring = "getComputedStyle(document.activeElement).outlineWidth"
    assert page.evaluate(ring) == "3px"


def test_what_can_be_pressed_on_a_phone_is_high_enough(phone):
    phone.goto("/")

    links = phone.locator("header a:visible, main button:visible, main summary:visible")
    assert [
        box["height"] for link in links.all() if (box := link.bounding_box())["height"] < 44
    ] == []


def test_languages_are_words_each_in_its_own_language(without_scripts):
    without_scripts.goto("/")

    links = without_scripts.locator("header [hreflang]")
    assert links.all_inner_texts() == NAMES

    links.filter(has_text="Svenska").click()

    without_scripts.locator('html[lang="sv"]').wait_for(state="attached")


def test_a_page_prints_without_what_is_only_for_the_screen(page):
    page.goto("/")

    page.emulate_media(media="print")

    assert page.locator("h1").is_visible()
    assert not page.locator(".bar").is_visible()
    assert page.locator("button:visible").count() == 0


def test_a_page_is_light(page):
    answers = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 — it marks functions

    page.goto("/", wait_until="networkidle")

    bodies = [answer.body() for answer in answers if answer.status == 200]
    assert len(bodies) >= 3
    assert sum(len(compress(body)) for body in bodies) < 30_000
