"""“Hide” and Esc pressed twice cover any page at once, and bring it back as it was."""

import pytest
from browser.convened import CASE, convening, hand_over
from browser.looking import check_with_axe, no_sideways_scroll, picture
from browser.opening import PHONE

TEXT = f"{CASE}/questions/about"
ACTIVE = "document.activeElement.id"


@pytest.fixture
def convener(chromium, tmp_path):
    """Open a window of the convener’s, on a page in which something is being written."""
    with convening(chromium, tmp_path) as page:
        page.goto(TEXT)
        page.locator("#situation").fill("Kanarihalf a sentence")
        yield page


def twice(page):
    """Press Esc twice."""
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


def is_covered(page):
    """Tell whether nothing but the neutral page can be seen, heard or reached."""
    seen = page.locator("body").inner_text().split("\n")
    said = [line for line in seen if line.strip()]
    covered = said == ["Netmeet", "Press the button to go on.", "Show again"]
    buttons = page.get_by_role("button").all_inner_texts()
    alone = buttons == ["Show again"] and page.get_by_role("heading").count() == 0
    return covered and alone and page.title() == "Netmeet"


def test_hide_in_the_bar_covers_the_page(convener):
    title = convener.title()

    convener.get_by_role("button", name="Hide").click()

    assert is_covered(convener)
    assert title not in ("", "Netmeet")
    assert convener.evaluate(ACTIVE) == "cover"


def test_esc_twice_covers_the_page_and_brings_back_text_and_focus(convener):
    title = convener.title()

    twice(convener)
    assert is_covered(convener)

    twice(convener)
    assert not is_covered(convener)
    assert convener.title() == title
    assert convener.evaluate(ACTIVE) == "situation"
    assert convener.locator("#situation").input_value() == "Kanarihalf a sentence"


def test_the_button_shows_the_page_again_where_it_was(convener):
    convener.get_by_role("button", name="Hide").click()

    convener.get_by_role("button", name="Show again").click()

    assert not is_covered(convener)
    assert convener.evaluate(ACTIVE) == "situation"


def test_nothing_below_the_cover_can_be_reached_or_changed(convener):
    twice(convener)

    for key in ("x", "Tab", "x", "Tab", "Tab", "x", "Backspace"):
        convener.keyboard.press(key)

    assert is_covered(convener)
    assert convener.locator("#situation").input_value() == "Kanarihalf a sentence"
    assert convener.locator("main").evaluate("main => main.inert")


def test_esc_once_or_slowly_or_held_down_covers_nothing(convener):
    convener.keyboard.press("Escape")
    convener.wait_for_timeout(700)
    convener.keyboard.press("Escape")
    assert not is_covered(convener)

    convener.wait_for_timeout(700)
    for _ in range(3):
        convener.keyboard.down("Escape")
    assert not is_covered(convener)


@pytest.mark.parametrize("viewport", [None, PHONE])
def test_the_cover_has_no_barrier(chromium, tmp_path, viewport):
    with convening(chromium, tmp_path, **({"viewport": viewport} if viewport else {})) as page:
        page.goto(TEXT)
        twice(page)

        check_with_axe(page)
        no_sideways_scroll(page)
        picture(page, "hide/covered")
        assert is_covered(page)


@pytest.mark.parametrize("path", ["/sign-in", "/accessibility"])
def test_esc_twice_covers_pages_that_are_open_to_anybody(chromium, tmp_path, path):
    with convening(chromium, tmp_path) as page:
        page.context.clear_cookies()
        page.goto(path)

        twice(page)

        assert is_covered(page)


def test_the_main_person_can_hide_the_page_too(chromium, tmp_path):
    with convening(chromium, tmp_path) as page:
        hand_over(page)
        page.get_by_role("button", name="Hide").click()
        assert is_covered(page)

        twice(page)
        assert page.get_by_role("button", name="Give the screen back").is_visible()


def test_without_a_script_hide_signs_out(chromium, tmp_path):
    with convening(chromium, tmp_path, java_script_enabled=False) as page:
        page.goto(TEXT)
        page.get_by_role("button", name="Hide").click()
        page.locator("#email").wait_for()

        page.goto(CASE)
        assert page.locator("h1").inner_text() == "Sign in"


def test_without_a_script_hide_gives_the_screen_back(chromium, tmp_path):
    with convening(chromium, tmp_path, java_script_enabled=False) as page:
        hand_over(page)
        page.get_by_role("button", name="Hide").click()
        page.locator("#email").wait_for()

        page.goto("/together")
        assert page.locator("h1").inner_text() == "Sign in"
