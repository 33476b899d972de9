"""My cases: the board."""

from builders import a_case, a_ready_case


def test_an_empty_board_says_what_to_do(visitor):
    page = visitor.page("/cases")

    assert page.heading == "My cases"
    assert "You have no cases." in page.main


def test_the_board_shows_my_cases_only(house, visitor):
    house.add(a_case(called="Jonas", reference="T-1"))

    page = visitor.page("/cases")

    assert "Jonas" in page.main


def test_the_overview_shows_one_next_step(house, visitor):
    house.add(a_ready_case(called="Jonas", reference="T-1"))

    page = visitor.page("/cases/T-1")

    assert page.heading == "Network meeting for Jonas"
    assert page.html.count('class="button"') == 1
