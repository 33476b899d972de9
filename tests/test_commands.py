"""The command line: what scripts rely on, and one sentence for whatever is refused."""

import json
import os
import re
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from faulty import WHOLE, changed, without
from fresh import fresh_database
from generated import completed

import netmeet
from netmeet.commands import main

LEAST = {key: WHOLE[key] for key in ("netmeet_case", "country", "language", "called", "prison")}


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def house(data):
    """Lay a database in which no case is, to save the time of the migrations."""
    fresh_database(data / "netmeet.db")


@pytest.fixture
def run(data, monkeypatch, capsys):
    """Return a way to run a command in a house of its own: status, lines, lines of complaint."""
    for name in [name for name in os.environ if name.startswith("NETMEET")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("NETMEET_DATA", str(data))

    def ran(*words):
        monkeypatch.setattr(sys, "argv", ["netmeet", *map(str, words)])
        try:
            status = main() or 0
        except SystemExit as end:
            status = end.code
        said, complaints = capsys.readouterr()
        return status, said.splitlines(), complaints.splitlines()

    return ran


@pytest.fixture
def write(tmp_path):
    """Return a way to write a case to a file."""

    def written(name, case):
        file = tmp_path / name
        file.write_text(json.dumps(case))
        return file

    return written


def test_an_imported_case_is_exported_as_it_came(house, run, write, tmp_path):
    target = tmp_path / "out.json"

    imported = run("import", write("in.json", WHOLE))
    exported = run("export", "r-1", target)

    assert (imported, exported) == ((0, ["R-1"], []), (0, [], []))
    assert completed(json.loads(target.read_bytes())) == completed(WHOLE)


def test_a_broken_file_keeps_the_others_out_of_trouble(house, run, write):
    good = write("good.json", WHOLE)
    broken = write("broken.json", changed("people[3].ring", 4))
    fine = write("fine.json", changed("reference", "R-2"))

    status, said, complaints = run("import", good, broken, fine)

    assert (status, said, complaints) == (
        1,
        ["R-1", "R-2"],
        [f"{broken}: people[3].ring: The number must be from 1 to 3."],
    )
    assert [line.split("\t")[0] for line in run("cases")[1]] == ["R-1", "R-2"]


def test_a_file_that_cannot_be_read_is_refused_in_one_line(run, tmp_path):
    status, said, complaints = run("import", tmp_path, tmp_path / "nowhere.json")

    assert (status, said, len(complaints)) == (1, [], 2)
    assert complaints[0].startswith(f"{tmp_path}: The file cannot be read")
    assert complaints[1].startswith(f"{tmp_path / 'nowhere.json'}: The file cannot be read")


def test_a_key_with_a_line_end_still_gives_one_line(house, run, write):
    broken = write("broken.json", WHOLE | {"a\nb\x1b[31m": 1})

    _, _, complaints = run("import", broken)

    assert (len(complaints), "\x1b" in complaints[0]) == (1, False)


def test_the_same_case_twice_is_refused(house, run, write):
    case = write("case.json", WHOLE)

    status, said, complaints = run("import", case, case)

    assert (status, said, complaints) == (
        1,
        ["R-1"],
        [f"{case}: reference: There is already a case with this reference."],
    )


def test_a_made_reference_is_said(house, run, write):
    status, said, _ = run("import", write("case.json", without("reference")))

    assert status == 0
    assert re.fullmatch("N-[0-9A-Z]{8}", *said)


def test_an_import_says_by_number_whose_answer_counts_from_today(house, run, write):
    case = changed("people[0].contact_order", "no")
    case["people"][2]["contact_order"] = "yes"

    status, said, complaints = run("import", write("case.json", case))

    assert (status, said[0], complaints) == (0, "R-1", [])
    assert said[1].startswith("1, 3: ")


def test_a_refusal_is_said_in_the_language_that_is_set(run, monkeypatch):
    monkeypatch.setenv("NETMEET_LANGUAGE", "da")

    danish = run("export", "R-9", "x.json")

    assert danish == (1, [], ["Der er ingen sag med referencen R-9."])


def test_cases_are_listed_with_reference_country_stage_and_next_step(house, run, write):
    idea = write("idea.json", LEAST | {"reference": "R-2"})
    closed = write("closed.json", LEAST | {"reference": "R-1", "state": {"code": "closed"}})
    run("import", idea, closed)

    status, said, complaints = run("cases")

    assert (status, complaints, [line.split("\t")[:3] for line in said]) == (
        0,
        [],
        [["R-1", "DK", "closed"], ["R-2", "DK", "idea"]],
    )
    assert all(re.fullmatch("[a-z_]+", line.split("\t")[3]) for line in said)


def test_a_new_house_has_no_cases_and_a_folder_for_its_owner_only(run, data):
    listed = run("cases")

    assert (listed, data.stat().st_mode & 0o777) == ((0, [], []), 0o700)


@pytest.mark.parametrize("words", [["nonsense"], ["import"], ["export", "R-1"], ["cases", "--all"]])
def test_a_command_that_is_used_wrongly_ends_with_two(run, words):
    status, said, complaints = run(*words)

    assert (status, said, complaints[0].split()[0]) == (2, [], "Usage:")


def test_a_case_that_is_not_there_writes_no_file(run, tmp_path):
    target = tmp_path / "out.json"

    status, _, complaints = run("export", "R-9", target)

    assert (status, complaints) == (1, ["There is no case with the reference R-9."])
    assert not target.exists()


@pytest.mark.parametrize("target", ["/proc/out.json", "{file}/out.json", "/", "."])
def test_a_place_that_cannot_be_written_to_gives_one_sentence(house, run, write, target):
    file = write("in.json", WHOLE)
    run("import", file)

    status, said, complaints = run("export", "R-1", target.format(file=file))

    assert (status, said, len(complaints)) == (1, [], 1)


def test_an_export_replaces_a_file_whole(house, run, write, tmp_path):
    target = write("out.json", {"older": "x" * 100_000})
    run("import", write("in.json", WHOLE))

    run("export", "R-1", target)

    assert completed(json.loads(target.read_bytes())) == completed(WHOLE)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "in.json", "out.json"]


def test_a_data_folder_that_is_a_file_gives_one_sentence(run, data):
    data.write_text("no folder")

    status, said, complaints = run("cases")

    assert (status, said, len(complaints), data.read_text()) == (1, [], 1, "no folder")


def test_a_data_folder_where_nothing_can_be_made_gives_one_sentence(run, monkeypatch):
    monkeypatch.setenv("NETMEET_DATA", "/proc/netmeet")

    status, said, complaints = run("cases")

    assert (status, said, len(complaints)) == (1, [], 1)


@pytest.mark.parametrize(
    "address", ["no address", "postgresql://nowhere.invalid/x", "sqlite:////nowhere/x"]
)
def test_a_database_that_cannot_be_reached_gives_one_sentence(run, monkeypatch, address):
    monkeypatch.setenv("NETMEET_DATABASE_URL", address)

    status, said, complaints = run("cases")

    assert (status, said, len(complaints)) == (1, [], 1)


@contextmanager
def only_so_much(size):
    """Let nobody write a file past a size in bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_keeps_nothing_of_an_import(house, run, write, data):
    run("import", write("one.json", WHOLE))
    big = write("two.json", changed("situation", "å" * 20_000) | {"reference": "R-2"})
    full = (data / "netmeet.db").stat().st_size

    with only_so_much(full):
        status, said, complaints = run("import", big)

    assert (status, said, len(complaints)) == (1, [], 1)
    assert complaints[0].startswith(f"{big}: The data cannot be used")
    assert [line.split("\t")[0] for line in run("cases")[1]] == ["R-1"]


def test_a_full_disk_leaves_the_older_file_of_an_export(house, run, write, tmp_path):
    run("import", write("in.json", changed("situation", "å" * 20_000)))
    target = write("out.json", {"older": True})

    with only_so_much(4096):
        status, said, complaints = run("export", "R-1", target)

    assert (status, said, len(complaints)) == (1, [], 1)
    assert json.loads(target.read_bytes()) == {"older": True}
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "in.json", "out.json"]


def test_a_full_disk_in_a_new_house_gives_one_sentence(run):
    with only_so_much(4096):
        status, _, complaints = run("cases")

    assert (status, len(complaints)) == (1, 1)


def test_a_list_that_cannot_be_said_gives_one_sentence(house, run, write):
    run("import", write("case.json", WHOLE))

    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "netmeet", "cases"],
            cwd=Path(netmeet.__file__).parents[1],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


def test_a_database_from_the_future_gives_one_sentence(run, data):
    run("cases")
    with closing(sqlite3.connect(data / "netmeet.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()

    assert run("cases") == (
        1,
        [],
        ["A newer Netmeet has written this data. Install that version."],
    )
