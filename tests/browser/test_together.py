"""Ten people are chosen on the screen, large and one at a time, at a desk and on a phone."""

import pytest
from browser.looking import check_with_axe, no_sideways_scroll, picture
from browser.opening import DESK, PHONE
from browser.ten import CASE, TEN, answers_in, ten_people, the_case

ALBUM = "together"
SAID = ["yes", "no", "later", "yes", "yes", "no", "yes", "later", "yes", "yes"]
OUTLINE = """() => [...document.querySelectorAll("h1, h2, main p.caption, main button, main a")]
    .filter((one) => one.offsetParent)
    .map((one) => [one.tagName, one.innerText.split("\\n").pop().trim()])"""
LOOKS = """() => [...document.querySelectorAll(".answer")].map((one) => {
    const own = getComputedStyle(one), box = one.getBoundingClientRect();
    return [own.color, own.backgroundColor, own.borderColor, own.fontSize, own.fontWeight,
        Math.round(box.height), Math.round(box.width)].join(" ");
})"""
SIZES = """() => [...document.querySelectorAll("main h1 .name, main h2, main p, main .answer")]
    .filter((one) => one.offsetParent)
    .map((one) => parseFloat(getComputedStyle(one).fontSize))"""
VOICE = """([lang, isLocal]) => {
    const said = [];
    const voice = { lang, localService: isLocal, name: "Voice" };
    window.said = said;
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    Object.defineProperty(window, "speechSynthesis", { value: {
        getVoices: () => [voice],
        addEventListener: () => {},
        cancel: () => said.push("stop"),
        speak: (one) => said.push(one.text),
    } });
}"""


def hand_over(page, language="en"):
    """Hand the screen over as the convener does, beside the contact in the prison."""
    page.goto(f"{CASE}/hand-over")
    page.locator('label[for="of-0"]').click()
    page.locator("#beside").select_option("officer")
    page.locator(f'label[for="{page.locator(f"[value={language}]").get_attribute("id")}"]').click()
    with page.expect_navigation():
        page.locator("main form button.button").click()


def press(page, said):
    """Press one of the equal answers."""
    with page.expect_navigation():
        page.locator(f".answer[value={said}]").click()


def look(page, name):
    """Look at a page: barriers, width, and a picture."""
    check_with_axe(page)
    no_sideways_scroll(page)
    picture(page, f"{ALBUM}/{name}")


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_ten_people_are_chosen_on_the_screen(chromium, tmp_path, viewport):
    with ten_people(chromium, tmp_path, viewport=viewport) as (page, engine):
        hand_over(page)
        for place, said in enumerate(SAID, 1):
            assert page.locator("main .caption").inner_text() == f"Person {place} of 10"
            look(page, f"person-{place}")
            press(page, said)
        look(page, "list")
        press(page, "yes")
        look(page, "text")
        press(page, "yes")
        look(page, "end")

        case = the_case(engine)
        assert answers_in(engine) == dict(zip(TEN, SAID, strict=True))
        assert (case.list_signed.method, case.text_on is not None) == ("screen", True)


def test_the_order_for_a_screen_reader_makes_sense(chromium, tmp_path):
    with ten_people(chromium, tmp_path) as (page, _):
        hand_over(page)
        press(page, "yes")

        outline = [said for _, said in page.evaluate(OUTLINE)]

        assert outline == [
            "Person 2 of 10",
            "Bo",
            "Do you want to invite Bo to the meeting?",
            "Yes",
            "No",
            "Later",
            "Back",
        ]


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("path", ["1", "list", "text"])
def test_the_three_answers_look_the_same_and_are_large(chromium, tmp_path, viewport, path):
    with ten_people(chromium, tmp_path, viewport=viewport) as (page, _):
        hand_over(page)
        page.goto(f"/together/{path}")

        (look_of_all,) = set(page.evaluate(LOOKS))

        assert int(look_of_all.split()[-2]) >= 84
        assert min(page.evaluate(SIZES)) >= 24
        assert max(page.evaluate(SIZES)) == (40 if path == "1" else 28)


def test_the_back_button_leads_to_the_person_before(chromium, tmp_path):
    with ten_people(chromium, tmp_path) as (page, engine):
        hand_over(page)
        press(page, "yes")

        page.go_back()
        press(page, "no")

        assert page.url.endswith("/together/2")
        assert answers_in(engine) == {"Anna": "no"}


def test_without_a_script_everything_works(chromium, tmp_path):
    with ten_people(chromium, tmp_path, java_script_enabled=False) as (page, engine):
        hand_over(page)
        for said in SAID:
            press(page, said)
        press(page, "yes")

        assert answers_in(engine) == dict(zip(TEN, SAID, strict=True))
        assert page.get_by_role("button", name="Read aloud").count() == 0


@pytest.mark.parametrize(
    ("voice", "is_there"),
    [(["en-GB", True], True), (["en-GB", False], False), (["da-DK", True], False)],
)
def test_reading_aloud_needs_a_voice_of_the_browser_itself(chromium, tmp_path, voice, is_there):
    with ten_people(chromium, tmp_path) as (page, _):
        hand_over(page)
        page.add_init_script(f"({VOICE})({str(voice).lower().replace(chr(39), chr(34))})")
        page.goto("/together/1")
        button = page.locator("[data-read]")

        assert button.is_visible() is is_there
        if is_there:
            check_with_axe(page)


def test_the_page_is_read_aloud_until_the_second_press(chromium, tmp_path):
    with ten_people(chromium, tmp_path) as (page, _):
        hand_over(page)
        page.add_init_script(f'({VOICE})(["en-GB", true])')
        page.goto("/together/1")

        page.get_by_role("button", name="Read aloud").click()
        page.get_by_role("button", name="Stop reading").click()

        lines = page.evaluate("said")
        assert [line.split("\n")[0] for line in lines] == ["stop", "Anna", "stop"]
        assert lines[1].split("\n")[-3:] == ["Yes", "No", "Later"]
        assert page.get_by_role("button", name="Read aloud").count() == 1
