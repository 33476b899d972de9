"""The back button: what is typed on a page that came back is not lost."""

from browser.hand import Hand
from browser.opening import DESK, serving, visiting
from journey import begin

from netmeet.settings import Settings


def test_what_is_typed_on_a_page_that_came_back_is_saved(chromium, tmp_path):
    house = Settings.from_environment({"NETMEET_DATA": str(tmp_path)})
    with serving(house) as address, visiting(chromium, address, viewport=DESK) as page:
        hand = Hand(page, "back")
        begin(hand, "DK")
        home = hand.path
        hand.open(f"{home}/settings/facts")
        hand.answer(called="Ali")

        page.go_back()
        hand.answer(called="Bo")

        hand.open(home)
        assert page.locator("h1").inner_text().endswith(" Bo")
