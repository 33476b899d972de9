"""Whether anybody has written to the database since it was looked at last."""

from fresh import fresh_database
from sqlalchemy import text

from netmeet.adapters import db

WRITE = text("INSERT INTO house_setting (key, value) VALUES ('a', 'b')")


def test_the_count_stays_while_nobody_writes(tmp_path):
    engine = db.open_engine(fresh_database(tmp_path / "netmeet.db"))
    changes = db.Changes(engine)
    before = changes.count()

    with db.reading(engine) as session:
        session.execute(text("SELECT * FROM house_setting")).all()

    assert changes.count() == before


def test_the_count_changes_with_what_is_committed_and_not_before(tmp_path):
    engine = db.open_engine(fresh_database(tmp_path / "netmeet.db"))
    changes = db.Changes(engine)
    counts = [changes.count()]

    with db.writing(engine) as session:
        session.execute(WRITE)
        counts.append(changes.count())
        session.commit()
    counts.append(changes.count())

    assert counts[0] == counts[1] != counts[2]


def test_another_program_is_seen(tmp_path):
    url = fresh_database(tmp_path / "netmeet.db")
    changes = db.Changes(db.open_engine(url))
    before = changes.count()

    with db.writing(db.open_engine(url)) as session:
        session.execute(WRITE)
        session.commit()

    assert changes.count() != before
