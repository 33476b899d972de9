"""How many statements a page asks of the database: few, and not more with more people."""

import pytest
from builders import a_commitment, a_guest, a_ready_case, an_agreement
from sqlalchemy import event

MOST = 10
PAGES = ("", "/people", "/agreement", "/invitations", "/permissions", "/documents", "/follow-up")


def statements(house, path):
    """Return the statements that opening a page sends, without those that begin a transaction."""
    sent = []

    def note(_connection, _cursor, statement, *_others):
        if not statement.startswith(("BEGIN", "PRAGMA")):
            sent.append(statement)

    event.listen(house.engine, "before_cursor_execute", note)
    try:
        visitor = house.visitor()
        # The first page of a visit stores the key of its forms, the second reads the visit again.
        for _ in range(2):
            visitor.page("/account")
        house.hall.boards.clear()
        sent.clear()
        assert visitor.page(path).status == 200
    finally:
        event.remove(house.engine, "before_cursor_execute", note)
    return sent


def a_case_of(count, reference):
    people = [a_guest(name=f"Guest {number}") for number in range(count)]
    lines = [a_commitment(what=f"Line {number}", who=people[0]) for number in range(count)]
    agreement = an_agreement(commitments=lines, finished=None)
    return a_ready_case(reference=reference, people=people, agreement=agreement)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_no_more_for_twenty_people_than_for_one(house, page):
    house.add(a_case_of(1, "ONE"))
    house.add(a_case_of(20, "TWENTY"))

    one = statements(house, f"/cases/ONE{page}")
    twenty = statements(house, f"/cases/TWENTY{page}")

    assert len(twenty) == len(one)
    assert len(twenty) <= MOST


def test_the_board_asks_no_more_for_twenty_cases_than_for_one(house):
    house.add(a_case_of(2, "C-1"))
    one = statements(house, "/cases")
    house.add(*(a_case_of(2, f"C-{number}") for number in range(2, 21)))

    twenty = statements(house, "/cases")

    assert len(twenty) == len(one)
    assert len(twenty) <= MOST


@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_nobody_has_changed_is_not_read_again(house, page):
    house.add(a_case_of(20, "TWENTY"))
    visitor = house.visitor()
    for _ in range(2):
        visitor.page(f"/cases/TWENTY{page}")
    sent = []
    event.listen(house.engine, "before_cursor_execute", lambda *given: sent.append(given[2]))

    visitor.page(f"/cases/TWENTY{page}")

    assert sent == []


def test_the_board_reads_again_only_the_case_that_has_changed(house, visitor):
    house.add(*(a_case_of(2, f"C-{number}") for number in range(1, 4)))
    visitor.page("/cases")
    before = dict(next(iter(house.hall.boards.values())).shown)

    visitor.fill("/cases/C-2/settings/facts", called="Ali")
    page = visitor.page("/cases")

    after = next(iter(house.hall.boards.values())).shown
    assert "Ali" in page.main
    assert {mark.reference for mark in after if mark not in before} == {"C-2"}
    assert all(after[mark] is before[mark] for mark in after if mark in before)
