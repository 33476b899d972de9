"""What the database keeps: every update, codes by value, and no deleted word."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from faulty import WHOLE
from fresh import fresh_database
from sqlalchemy import func, select

import netmeet
from netmeet.adapters import casefile, db
from netmeet.domain.codes import Approach, CommitmentStatus, Country, Deed, SignedBy
from netmeet.domain.model import Base, Case, Contact, Decision, Event, Person, Progress
from netmeet.domain.refusal import Reason, Refused

WAIT = 5000
PRAGMAS = {
    "journal_mode": "delete",
    "synchronous": 3,
    "secure_delete": 1,
    "foreign_keys": 1,
}
PROCESSES, TIMES = 4, 100
COUNT = """
import sys
from sqlalchemy import select
from netmeet.adapters import db
from netmeet.domain.model import Prison

engine = db.open_engine(sys.argv[1])
db.upgrade(engine)
print("ready", flush=True)
sys.stdin.readline()
for _ in range(int(sys.argv[2])):
    with db.writing(engine) as session:
        prison = session.scalars(select(Prison)).one()
        prison.at_once += 1
        session.commit()
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "netmeet.db"


@pytest.fixture
def engine(file):
    engine = db.open_engine(fresh_database(file))
    yield engine
    engine.dispose()


def keep(engine, **changes):
    """Keep a case that has a row in every table."""
    with db.writing(engine) as session:
        session.add(casefile.read(json.dumps(WHOLE | changes).encode()))
        session.commit()


def delete(engine, reference="R-1"):
    with db.writing(engine) as session:
        query = select(Case).where(Case.reference == reference)
        session.delete(session.scalars(query).unique().one())
        session.commit()


HOUSE = {"account", "visit", "attempt", "draft", "receipt", "house_setting"}


def do_something(engine):
    """Do to the kept case what its history, its contacts and its follow-up remember."""
    at = datetime(2026, 11, 21, 9, tzinfo=UTC).replace(tzinfo=None)
    with db.writing(engine) as session:
        case = session.scalars(select(Case)).unique().one()
        case.events.append(Event(at=at, by="Hanne", deed=Deed.STARTED))
        case.people[0].contacts.append(Contact(at=at, by="Hanne", how=Approach.POSTED))
        case.commitments[0].progress.append(Progress(on=at.date(), status=CommitmentStatus.STARTED))
        chosen = Decision(at=at, by="Hanne", how=SignedBy.PAPER, person=case.people[0])
        case.decisions.append(chosen)
        session.commit()


def rows(engine):
    """Return the number of rows by table, but for those of the house itself."""
    with db.reading(engine) as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table))
            for table in Base.metadata.sorted_tables
            if table.name not in HOUSE
        }


def pragmas(connection):
    return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}


def test_every_connection_is_set_up(engine):
    with engine.connect() as first, engine.connect() as second, engine.connect() as third:
        found = [pragmas(connection) for connection in (first, second, third)]

    assert found == [PRAGMAS] * 3


def test_a_connection_waits_for_a_lock_for_five_seconds_or_more(engine):
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() >= WAIT


def test_a_session_writes_with_the_same_set_up(engine):
    with db.writing(engine) as session:
        found = pragmas(session.connection())

    assert found == PRAGMAS


@pytest.fixture
def quick_folder():
    """Give a folder in memory where there is one: locks are tested, not how slow a disk is."""
    memory = Path("/dev/shm")  # noqa: S108 — no fixed name in it
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield folder


def test_no_update_is_lost_between_processes(quick_folder):
    address = fresh_database(Path(quick_folder) / "netmeet.db")
    engine = db.open_engine(address)
    keep(engine, prison={"name": "Nørremark", "at_once": 0})

    ends = counted_together([sys.executable, "-c", COUNT, address, str(TIMES)])

    with db.reading(engine) as session:
        counted = session.scalars(select(Case)).unique().one().prison.at_once
    engine.dispose()
    assert (ends, counted) == ([("", 0)] * PROCESSES, PROCESSES * TIMES)


def counted_together(command):
    """Start processes, let them count when all are ready, and return what each complains of."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    folder = Path(netmeet.__file__).parents[1]
    counting = [subprocess.Popen(command, cwd=folder, text=True, **pipes) for _ in range(PROCESSES)]
    for one in counting:
        one.stdout.readline()
    for one in counting:
        one.stdin.write("\n")
        one.stdin.flush()
    return [(one.communicate()[1], one.returncode) for one in counting]


def test_a_session_that_does_not_commit_keeps_nothing(engine):
    with db.writing(engine) as session:
        session.add(casefile.read(json.dumps(WHOLE).encode()))
        session.flush()

    assert set(rows(engine).values()) == {0}


def test_a_reading_session_changes_nothing(engine):
    keep(engine)
    with db.reading(engine) as session:
        session.scalars(select(Case)).unique().one().called = "Somebody else"
        session.flush()

    with db.reading(engine) as session:
        called = session.scalars(select(Case)).unique().one().called

    assert called == "Aksel"


def test_codes_are_stored_by_value(engine):
    keep(engine)

    with engine.connect() as connection:
        case = connection.exec_driver_sql('SELECT country, language, state, form FROM "case"').one()
        person = connection.exec_driver_sql(
            'SELECT "group", contact_order, needs FROM person WHERE key = ?', ("ea",)
        ).one()

    assert (tuple(case), tuple(person)) == (
        ("DK", "da", "open", "meeting"),
        ("professionals", "unknown", '["travel"]'),
    )


def test_codes_come_back_as_codes(engine):
    keep(engine)

    with db.reading(engine) as session:
        country = session.scalars(select(Case)).unique().one().country

    assert country is Country.DENMARK


@pytest.mark.parametrize("length", [1, 2_000], ids=["short", "on many pages"])
def test_a_deleted_word_is_no_longer_in_the_file(file, engine, length):
    keep(engine, situation="Quxword " * length)
    before = b"Quxword" in file.read_bytes()

    delete(engine)

    after = b"Quxword" in b"".join(one.read_bytes() for one in file.parent.iterdir())
    assert (before, after) == (True, False)


def test_an_overwritten_word_is_no_longer_in_the_file(file, engine):
    keep(engine, situation="Quxword")
    with db.writing(engine) as session:
        session.scalars(select(Case)).unique().one().situation = "Else"
        session.commit()

    assert b"Quxword" not in b"".join(one.read_bytes() for one in file.parent.iterdir())


def test_no_second_file_stays_beside_the_database(file, engine):
    keep(engine)

    assert list(file.parent.iterdir()) == [file]


def test_deleting_a_case_deletes_all_its_rows(engine):
    keep(engine)
    do_something(engine)
    before = rows(engine)

    delete(engine)

    assert (min(before.values()), set(rows(engine).values())) == (1, {0})


def test_the_database_itself_deletes_what_belongs_to_a_case(engine):
    keep(engine)

    with engine.begin() as connection:
        connection.exec_driver_sql('DELETE FROM "case"')

    assert set(rows(engine).values()) == {0}


def test_deleting_a_case_leaves_the_others_whole(engine):
    keep(engine)
    before = rows(engine)
    keep(engine, reference="R-2")

    delete(engine, "R-2")

    assert rows(engine) == before


def test_two_cases_may_have_people_with_the_same_id(engine):
    keep(engine)
    keep(engine, reference="R-2")

    assert rows(engine)["person"] == 2 * len(WHOLE["people"])


def test_a_row_that_points_at_nothing_is_refused(engine):
    with pytest.raises(Refused) as refused, db.writing(engine) as session:
        session.connection().exec_driver_sql("INSERT INTO consent (case_id) VALUES (?)", (17,))

    assert refused.value.reason is Reason.DATABASE_UNUSABLE


def test_two_cases_with_one_reference_are_refused(engine):
    keep(engine)

    with pytest.raises(Refused) as refused:
        keep(engine, reference="r-1")

    assert refused.value.reason is Reason.DATABASE_UNUSABLE


def test_what_is_refused_says_no_name(engine):
    homeless = Person(key="anna", name="Quxname", group="family")

    with pytest.raises(Refused) as refused, db.writing(engine) as session:
        session.bulk_save_objects([homeless])

    assert "Quxname" not in str(refused.value.facts)


def test_a_sound_database_has_no_problems(engine):
    keep(engine)

    assert db.problems(engine) == []


def test_a_broken_reference_is_a_problem(engine):
    with engine.connect() as connection:
        driver = connection.connection.dbapi_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("INSERT INTO consent (id, case_id) VALUES (1, 17)")
        driver.execute("PRAGMA foreign_keys=ON")

    assert len(db.problems(engine)) == 1
