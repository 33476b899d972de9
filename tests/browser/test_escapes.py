"""In a real browser, too, no way leads back from a screen that was handed over."""

import pytest
from browser.convened import BEHIND, CASE, convening, hand_over
from browser.looking import check_with_axe, no_sideways_scroll, picture
from browser.opening import DESK, PHONE

PAGES = (CASE, f"{CASE}/people", f"{CASE}/hand-over")


@pytest.fixture
def main_person(chromium, tmp_path):
    """Open a window that was handed over after the convener had looked at some pages."""
    with convening(chromium, tmp_path) as page:
        for path in PAGES:
            page.goto(path)
            assert "KANARI-1" in page.content()
        hand_over(page)
        assert "Peter" in page.locator("h1").inner_text()
        yield page


def tells_nothing(page):
    """Tell whether nothing of the convener’s can be read in a window."""
    told = page.title() + page.content()
    return [word for word in BEHIND if word in told] == []


def test_the_back_button_shows_no_page_of_the_conveners(main_person):
    shown = []
    for _ in PAGES:
        main_person.go_back()
        shown.append((main_person.locator("h1").inner_text(), tells_nothing(main_person)))

    assert shown == [("There is nothing here", True)] * 3


def test_going_back_and_forward_leads_to_the_main_persons_page_only(main_person):
    main_person.go_back()
    main_person.go_forward()

    assert tells_nothing(main_person)
    assert "Peter" in main_person.locator("h1").inner_text()


def test_a_second_tab_is_no_way_out(main_person):
    tab = main_person.context.new_page()

    for path in (*PAGES, "/", "/cases", "/sign-in", "/account"):
        assert tab.goto(path).status == 404
        assert tells_nothing(tab)


def test_a_page_that_stayed_open_in_another_tab_is_dead(chromium, tmp_path):
    with convening(chromium, tmp_path) as page:
        old = page.context.new_page()
        old.goto(f"{CASE}/questions/about")
        hand_over(page)

        old.locator("#situation").fill("Half a sentence")
        with old.expect_navigation():
            old.locator("main form button.button").click()
        assert old.locator("h1").inner_text() == "There is nothing here"
        assert tells_nothing(old)

        old.reload()
        assert tells_nothing(old)


def test_after_giving_back_nothing_of_the_main_person_comes_back(main_person):
    main_person.get_by_role("button", name="Give the screen back").click()
    main_person.locator("#email").wait_for()

    main_person.go_back()

    assert main_person.locator("h1").inner_text() == "Sign in"
    assert "Peter" not in main_person.content()


def test_only_the_password_leads_back_to_the_case(main_person):
    main_person.get_by_role("button", name="Give the screen back").click()
    main_person.locator("#email").fill("kim@netmeet.example")
    main_person.locator("#password").fill("seven green kettles")
    with main_person.expect_navigation():
        main_person.locator("main form button.button").click()

    assert main_person.locator("h1").inner_text() == "My cases"


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_the_pages_around_a_hand_over_have_no_barrier(chromium, tmp_path, viewport):
    with convening(chromium, tmp_path, viewport=viewport) as page:
        for path in (f"{CASE}/hand-over", "", CASE):
            hand_over(page) if not path else page.goto(path)
            check_with_axe(page)
            no_sideways_scroll(page)
            picture(page, f"handing/{path.rpartition('/')[2] or 'together'}")

        buttons = page.locator(".answer, header button").all()
        heights = [button.bounding_box()["height"] for button in buttons]
        assert min(heights) >= 44
        assert min(heights[2:]) >= 84
