"""What requests have read is kept only while it is true."""

import pytest
from builders import a_guest, a_ready_case, an_account
from sqlalchemy import text

from netmeet.adapters import db
from netmeet.domain.model import Case
from netmeet.web.shelf import Shelf

ORDER = text("UPDATE person SET contact_order = 'yes', choice = 'yes'")


class Counted:
    """The changes of a database that is changed by hand."""

    def __init__(self):
        self.number = 1

    def count(self):
        return self.number


def test_a_thing_is_there_until_somebody_writes():
    changes = Counted()
    shelf = Shelf(changes, most=2)
    shelf.put(shelf.take("case"), "as it was read")
    kept = shelf.take("case")
    shelf.put(kept, kept.thing)

    changes.number = 2

    assert (kept.thing, shelf.take("case").thing) == ("as it was read", None)


def test_what_was_read_before_somebody_wrote_is_not_kept():
    changes = Counted()
    shelf = Shelf(changes, most=2)
    place = shelf.take("case")
    changes.number = 2
    shelf.take("another case")

    shelf.put(place, "as it was before")

    assert shelf.take("case").thing is None


def test_nobody_else_reads_with_a_thing_that_was_taken():
    shelf = Shelf(Counted(), most=2)
    shelf.put(shelf.take("case"), "as it was read")

    first, second = shelf.take("case"), shelf.take("case")

    assert (first.thing, second.thing) == ("as it was read", None)


def test_the_oldest_thing_makes_room():
    shelf = Shelf(Counted(), most=2)

    for name in ("first", "second", "third"):
        shelf.put(shelf.take(name), name)

    assert [shelf.take(name).thing for name in ("first", "second", "third")] == [
        None,
        "second",
        "third",
    ]


@pytest.mark.parametrize("path", ["", "/people", "/invitations"])
def test_a_page_shows_at_once_what_another_program_has_written(house, visitor, path):
    house.add(a_ready_case(reference="T-1", people=[a_guest(name="Kirsten Aagaard")]))
    before = [visitor.page(f"/cases/T-1{path}").main for _ in range(2)]
    other = db.open_engine(str(house.engine.url))

    with db.writing(other) as session:
        session.execute(ORDER)
        session.commit()

    after = visitor.page(f"/cases/T-1{path}").main
    assert before[0] == before[1] != after


def test_a_case_that_a_page_has_changed_in_its_hands_is_not_kept(house):
    house.add(a_ready_case(reference="T-1", called="Jonas"))

    with db.reading(house.engine) as session:
        case = session.query(Case).one()
        unchanged = db.let_go(session)
        case.called = "Somebody else"
        changed = db.let_go(session)

    assert (unchanged, changed, house.case().called) == (True, False, "Jonas")


def test_a_case_on_the_shelf_belongs_to_no_other_account(house, visitor):
    house.add(a_ready_case(reference="T-1"))
    other = house.add(an_account(email="other@example.org"))
    stranger = house.app.test_client().sign_in(other)
    for each in (visitor, stranger, visitor):
        each.page("/cases/T-1")

    assert visitor.get("/cases/T-1").status_code == 200
    assert stranger.get("/cases/T-1").status_code == 404
