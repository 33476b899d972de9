"""My cases: the board."""

from builders import a_case, a_ready_case, an_account

from netmeet.adapters import db
from netmeet.domain.model import Case


def test_an_empty_board_says_what_to_do(visitor):
    page = visitor.page("/cases")

    assert page.heading == "My cases"
    assert "You have no cases." in page.main


def test_the_board_shows_my_cases_only(house, visitor):
    house.add(a_case(called="Jonas", reference="T-1"))

    page = visitor.page("/cases")

    assert "Jonas" in page.main


def test_the_overview_shows_one_next_step(house, visitor):
    house.add(a_case(called="Jonas", reference="T-1"))

    page = visitor.page("/cases/T-1")

    assert page.heading == "Network meeting for Jonas"
    assert page.html.count('class="button"') == 1


def test_with_nothing_to_do_there_is_no_button_for_it(house, visitor):
    house.add(a_ready_case(reference="T-1"))

    page = visitor.page("/cases/T-1")

    assert "Nothing more to do now. All tasks are completed, or they wait for others." in page.main
    assert 'class="button"' not in page.html


def test_the_cases_of_others_and_of_nobody_stand_on_no_board(house, visitor):
    other = house.add(an_account(name="Otto Lund"))
    house.add(a_case(called="Jonas"), a_case(called="Aksel", reference="T-2"))
    house.add(a_case(called="Emil", reference="T-3"))
    with db.writing(house.engine) as session:
        for case in session.query(Case):
            case.owner_id = {"T-2": other.id, "T-3": None}.get(case.reference, case.owner_id)
        session.commit()

    pages = [visitor.page("/cases"), house.visitor().page("/cases")]
    otto = house.visitor(None).sign_in(other).page("/cases")

    assert all("Jonas" in page.main for page in pages)
    assert not any(name in page.html for page in pages for name in ("Aksel", "Emil"))
    assert "Aksel" in otto.main
    assert not any(name in otto.html for name in ("Jonas", "Emil"))


def test_a_search_shows_the_cases_that_begin_like_it_and_no_others(house, visitor):
    house.add(a_case(called="Jonas"), a_case(called="Aksel", reference="X-2"))

    by_name = visitor.page("/cases?search=jon").main
    by_reference = visitor.page("/cases?search=x-").main

    assert ("Jonas" in by_name, "Aksel" in by_name) == (True, False)
    assert ("Jonas" in by_reference, "Aksel" in by_reference) == (False, True)
