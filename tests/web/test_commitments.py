"""The lines of the agreement on the page: typed in a row, changed, removed, moved."""

import pytest
from builders import (
    a_commitment,
    a_guest,
)
from held import a_held_case, line_id
from sqlalchemy import event

from netmeet.domain.codes import (
    MAIN,
)

PAGE = "/cases/T-1/agreement"
NEW = f"{PAGE}/lines/new"


@pytest.fixture
def keep(house):
    """Return what keeps a case whose meeting was held today, with these lines."""
    return lambda *lines, **given: house.add(a_held_case(*lines, **given))


def written(house):
    """Return the numbers and texts of the lines, in their order."""
    return [(line.number, line.what) for line in house.case().commitments]


def newest(house):
    return house.case().commitments[-1]


def test_a_kind_and_a_text_are_enough_and_what_is_missing_is_said(keep, house, visitor):
    keep()

    page = visitor.fill(NEW, kind="promise", what="Something")

    assert (written(house), page.path) == ([(1, "Something")], PAGE)
    assert "Still missing: Choose one person who will do it" in page.main


def test_several_lines_are_written_in_a_row(keep, house, visitor):
    keep()

    page = visitor.fill(NEW, kind="promise", what="One", button=("next", "yes"))
    visitor.fill(NEW, kind="wish", what="Two")

    assert (page.path, written(house)) == (NEW, [(1, "One"), (2, "Two")])
    assert "The line is saved." in page.main


def test_a_changed_line_keeps_its_number_and_its_text_is_the_new_one(keep, house, visitor):
    line = a_commitment(what="b")
    keep(a_commitment(what="a"), line)

    page = visitor.fill(f"{PAGE}/lines/{line_id(house, 2)}", what="c", who="main")

    assert (written(house), page.path) == ([(1, "a"), (2, "c")], PAGE)
    assert newest(house).who is MAIN


def test_a_line_is_removed_after_a_question(keep, house, visitor):
    line = a_commitment(what="a")
    keep(line, a_commitment(what="b"))

    asked = visitor.page(f"{PAGE}/lines/{line_id(house)}/remove")
    before = visitor.page(PAGE)
    page = visitor.fill(f"{PAGE}/lines/{line_id(house)}/remove")

    assert "This number is not used again." in asked.main
    assert ("2 commitments" in before.main, written(house)) == (True, [(2, "b")])
    assert "The line was removed." in page.main


def test_lines_move_and_keep_their_numbers(keep, house, visitor):
    keep(*(a_commitment(what=text) for text in "abc"))

    visitor.press(PAGE, "Move up line 3")
    visitor.press(PAGE, "Move down line 1")

    assert written(house) == [(3, "c"), (1, "a"), (2, "b")]


def test_the_first_line_cannot_go_up_nor_the_last_down(keep, visitor):
    keep(a_commitment(), a_commitment())

    buttons = [
        " ".join(" ".join(one.itertext()).split()) for one in visitor.page(PAGE).all("button")
    ]

    moves = [text for text in buttons if text.startswith("Move")]
    assert moves == ["Move down line 1", "Move up line 2"]


def test_two_people_at_one_line_are_shown_both_texts(keep, house, visitor):
    line = a_commitment(what="First")
    keep(line)
    path = f"{PAGE}/lines/{line_id(house)}"
    mine = visitor.page(path)
    visitor.fill(path, what="Theirs")

    page = visitor.send(mine, mine.form_to(""), {"what": "Mine"}, None)

    assert (page.status, written(house)) == (409, [(1, "Theirs")])
    assert "Theirs" in page.main
    assert "Mine" in [(area.text or "").strip() for area in page.all("textarea")]


@pytest.mark.parametrize("path", ["lines/{id}", "lines/{id}/remove", "lines/99999"])
def test_a_line_of_another_case_is_not_there(keep, house, visitor, path):
    keep(a_commitment())
    keep(a_commitment(), reference="T-2")
    other = line_id(house, reference="T-2")

    assert visitor.page(f"{PAGE}/{path.format(id=other)}").status == 404


def test_a_page_of_many_lines_asks_the_database_no_more_often(keep, house, visitor):
    visitor.page("/cases")
    asked = []
    event.listen(house.engine, "before_cursor_execute", lambda *args: asked.append(args[2]))

    counts = []
    for reference, count in (("A", 1), ("B", 20)):
        people = [a_guest(name=f"Ida {number}") for number in range(count)]
        lines = [a_commitment(who=one, helpers=[one], visible_to=[one], asks=one) for one in people]
        keep(*lines, people=people, reference=reference)
        asked.clear()
        visitor.page(f"/cases/{reference}/agreement")
        counts.append(len(asked))

    assert counts[0] == counts[1]
