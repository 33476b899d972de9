"""The convener sees every answer of the main person's, who wrote it down, and beside whom."""

from builders import TODAY, a_case, a_person, a_question, a_signing, days
from handed import hand_over
from together import ANNA, a_list, answer

from netmeet.domain.codes import Choice, SignedBy

CHECK = "/cases/T-1/list/check"
ANNA_SAID = "Anna Holm : Later → Yes"


def said_on_screen(house, said="yes"):
    """Answer about the first person on a screen that was handed over."""
    answer(hand_over(house, beside="officer"), "/together/1", said)


def test_an_answer_on_the_screen_is_a_difference_with_its_day_and_who_sat_beside(house):
    house.add(a_case(people=[a_person(choice=Choice.LATER, **ANNA)], signings=[]))
    said_on_screen(house)

    page = house.visitor().page(CHECK)

    assert ANNA_SAID in page.main
    assert "On the screen on Saturday 21 November 2026. Hanne Vig handed it over." in page.main
    assert "Beside sat: Kontaktperson i fængslet" in page.main


def test_what_the_convener_changes_afterwards_is_a_difference_too(house):
    house.add(a_case(people=[a_person(choice=Choice.LATER, **ANNA)], signings=[]))
    said_on_screen(house)
    visitor = house.visitor()

    page = visitor.fill("/cases/T-1/list", **{f"row_{house.case().people[0].id}": "n"})

    changed = page.main.index("Anna Holm : Yes → No")
    assert changed < page.main.index(ANNA_SAID)
    assert "Written down by Hanne Vig on Saturday 21 November 2026." in page.main


def test_answers_about_questions_and_the_text_are_there_too(house):
    visitor = a_list(house, a_person(**ANNA))
    answer(visitor, "/together/text", "change")
    answer(hand_over(house, of="questions"), "/together/questions/1", "later")

    page = house.visitor().page(CHECK)

    assert "The text of the invitation : Not answered yet → I want to change something" in page.main
    assert "Hvor kan Jonas bo den første tid? : Not answered yet → Later" in page.main


def test_without_an_answer_the_page_says_so(house, visitor):
    house.add(a_case(people=[a_person(**ANNA)]))

    assert "No answers have been given here yet." in visitor.page(CHECK).main


def test_every_signed_list_is_shown_with_how_and_beside_whom(house, visitor):
    first = a_signing(on=days(-9), taken_back=days(-8), beside="præst")
    now = a_signing(on=days(-5), method=SignedBy.SCREEN, beside="samordner")
    house.add(a_case(people=[a_person(**ANNA)], signings=[first, now]))

    page = visitor.page(CHECK).main

    newest = "Signed on Monday 16 November 2026 On the screen. Beside sat: samordner"
    oldest = "taken back on Friday 13 November 2026 On paper. Beside sat: præst"
    assert page.index(newest) < page.index(oldest)


def test_the_overview_says_what_was_answered_on_the_screen_today(house, visitor):
    house.add(a_case(people=[a_person(choice=Choice.LATER, **ANNA)], signings=[]))
    assert "on the screen today" not in visitor.page("/cases/T-1").main
    said_on_screen(house)

    page = house.visitor().page("/cases/T-1")

    assert "Jonas has given 1 answer on the screen today." in page.main
    assert f"{CHECK}#changes" in page.links


def test_a_screen_on_which_nothing_was_answered_is_no_news(house):
    a_list(house, a_person(**ANNA))

    assert "on the screen today" not in house.visitor().page("/cases/T-1").main


def test_both_ways_are_offered_alike(house, visitor):
    house.add(a_case(people=[a_person(**ANNA)], questions=[a_question()]))

    page = visitor.page("/cases/T-1/list")

    ways = [link for link in page.root.find(".//main").iter("a") if link.get("class") == "plain"]
    assert [way.get("href") for way in ways] == [
        "/cases/T-1/hand-over",
        "/cases/T-1/documents/invite-list/all/da",
    ]
    assert TODAY
