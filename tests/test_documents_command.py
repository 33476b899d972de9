"""`netmeet documents`: what it writes, what it says, and what it leaves alone."""

import json
import os
import sys
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import time_machine
from docx import Document
from fresh import fresh_database
from papers_of import PRACTICE, TODAY, practice
from services.practice_documents import names_for

from netmeet.adapters import db
from netmeet.commands import main
from netmeet.services import cases
from netmeet.services.house import set_names
from netmeet.services.practice import practice_files

NOON = "2026-11-21T12:00:00Z"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Return a way to run a command in a house with all practice cases, on a day."""
    for name in [name for name in os.environ if name.startswith("NETMEET")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("NETMEET_DATA", str(tmp_path / "data"))
    fresh_database(tmp_path / "data" / "netmeet.db")

    def ran(*words, on=NOON):
        monkeypatch.setattr(sys, "argv", ["netmeet", *map(str, words)])
        with time_machine.travel(on, tick=False):
            try:
                status = main() or 0
            except SystemExit as end:
                status = end.code
        said, complaints = capsys.readouterr()
        return status, said.splitlines(), complaints.splitlines()

    return ran


@pytest.fixture
def house(run, tmp_path):
    """Lay the practice cases into the house."""
    (tmp_path / "data" / "netmeet.db").write_bytes(_with_practice_cases())


@cache
def _with_practice_cases():
    with TemporaryDirectory() as folder:
        file = Path(folder) / "netmeet.db"
        engine = db.open_engine(fresh_database(file))
        with db.writing(engine) as session:
            for _, content in practice_files():
                cases.keep(session, content, today=TODAY)
            session.commit()
        engine.dispose()
        return file.read_bytes()


@pytest.fixture
def folder(tmp_path):
    """Return a folder that is not there yet."""
    return tmp_path / "papers" / "of one case"


def contents(folder):
    """Return every file of a folder with its bytes."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def files_in(lines):
    """Return the lines that name a file that was written."""
    return [line for line in lines if line.endswith((".docx", ".ics"))]


@pytest.mark.parametrize("name", PRACTICE)
def test_it_writes_and_names_each_file_once(house, run, folder, name):
    status, said, complaints = run("documents", practice(name)["reference"], folder)

    assert (status, complaints) == (0, [])
    assert set(contents(folder)) == names_for(name)
    assert sorted(files_in(said)) == sorted(names_for(name))


def test_it_ends_with_a_line_for_each_paper_and_person_for_whom_nothing_was_made(
    house, run, folder
):
    _, said, _ = run("documents", "NO-PRACTICE", folder)

    no_time, no_lines = "The meeting has no time yet.", "There is no commitment yet."
    assert said[len(names_for("no")) :] == [
        "-\treferral\tNothing is noted about how the case began.",
        "-\tmap-states\tNo map has been kept yet.",
        f"1\tinvitation\t{no_time}",
        f"2\tinvitation\t{no_time}",
        "3\tinvitation\tThe prison has said no to this person.",
        f"4\tinvitation\t{no_time}",
        f"5\tinvitation\t{no_time}",
        "6\tinvitation\tThe main person has said no.",
        f"-\tlabels\t{no_time}",
        f"-\tagenda\t{no_time}",
        f"-\tquestions\t{no_time}",
        f"-\tblank-agreement\t{no_time}",
        f"-\tgate-list\t{no_time}",
        f"-\trun-sheet\t{no_time}",
        f"-\tagreement\t{no_lines}",
        f"-\tagreement-cell\t{no_lines}",
        f"-\tpersonal\t{no_lines}",
        f"-\tfollow-up\t{no_lines}",
        f"4\tcalendar\t{no_time}",
        f"5\tcalendar\t{no_time}",
    ]


def test_it_says_the_reasons_in_the_language_of_the_house(house, run, folder, monkeypatch):
    monkeypatch.setenv("NETMEET_LANGUAGE", "sv")

    _, said, _ = run("documents", "NO-PRACTICE", folder, "--kind", "labels")

    assert len(said) == 1
    assert said[0].startswith("-\tlabels\t")
    assert "The meeting" not in said[0]


def test_the_files_are_the_same_on_another_day_before_the_meeting(house, run, tmp_path):
    run("documents", "READY-SV", tmp_path / "first")
    run("documents", "READY-SV", tmp_path / "later", on="2026-11-25T07:00:00Z")

    assert contents(tmp_path / "first") == contents(tmp_path / "later")


def test_papers_carry_the_names_that_the_house_has_chosen(house, run, folder, tmp_path):
    engine = db.open_engine(f"sqlite:///{tmp_path / 'data' / 'netmeet.db'}")
    with db.writing(engine) as session:
        set_names(session, {"sv": {"Network meeting": "Familjerådslag"}})
        session.commit()
    engine.dispose()

    run("documents", "READY-SV", folder, "--kind", "agenda")

    said = {
        name: "\n".join(line.text for line in Document(BytesIO(content)).paragraphs)
        for name, content in contents(folder).items()
    }
    assert "Familjerådslag" in said["agenda-READY-SV-sv.docx"]
    assert "Familjerådslag" not in said["agenda-READY-SV-nb.docx"]
    assert "Nettverksråd" in said["agenda-READY-SV-nb.docx"]


def test_a_second_run_into_the_same_folder_changes_nothing_and_names_nothing_old(
    house, run, folder
):
    first = run("documents", "READY-SV", folder)
    before = contents(folder)

    again = run("documents", "READY-SV", folder)

    assert again == first
    assert contents(folder) == before


def test_after_the_meeting_the_letters_of_an_earlier_run_are_named_and_left(house, run, folder):
    run("documents", "READY-DA", folder)

    _, said, _ = run("documents", "READY-DA", folder, on="2027-02-01T12:00:00Z")

    gone = {
        name
        for name in names_for("ready-da")
        if name.startswith(("invitation-", "child-invitation-", "calendar-", "labels-"))
    }
    warned = {line.split(" ")[0] for line in said if "from an earlier time" in line}
    assert warned == gone
    assert set(contents(folder)) == names_for("ready-da")


def test_files_of_other_cases_and_of_nobody_are_not_named(house, run, folder):
    run("documents", "READY-NB", folder)
    (folder / "notes.docx").write_bytes(b"")

    _, said, _ = run("documents", "NO-PRACTICE", folder)

    assert [line for line in said if "earlier" in line] == []


def test_one_kind_warns_of_no_other_kind(house, run, folder):
    run("documents", "READY-SV", folder)

    _, said, _ = run("documents", "READY-SV", folder, "--kind", "agenda")

    assert [line for line in said if "earlier" in line] == []


def test_one_language_warns_of_no_other_language(house, run, folder):
    run("documents", "READY-SV", folder)

    _, said, _ = run("documents", "READY-SV", folder, "--language", "sv")

    assert [line for line in said if "earlier" in line] == []


def test_a_line_that_stands_on_no_paper_is_told_by_its_number(run, folder, tmp_path):
    lines = practice("dk")["commitments"]
    lines[2] = {"what": "Camilla ringer.", "who": "p5", "when": {"date": "2027-01-01"}}
    file = tmp_path / "case.json"
    file.write_text(json.dumps(practice("dk", commitments=lines)))
    run("import", file)

    _, said, _ = run("documents", "DK-PRACTICE", folder, "--kind", "agreement")

    assert said == [
        "agreement-DK-PRACTICE-v1-da.docx",
        "agreement-DK-PRACTICE-v1-sv.docx",
        "Line 3 of the agreement stands on no paper: its owner may not be named.",
    ]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["--kind", "labels"], ["labels-READY-SV-sv.docx"]),
        (["--kind", "labels", "--language", "da"], []),
        (["--kind", "agenda", "--language", "nb"], ["agenda-READY-SV-nb.docx"]),
        (["--kind", "calendar", "--language", "da"], ["calendar-READY-SV-13-da.ics"]),
        (
            ["--language", "en"],
            ["invitation-READY-SV-6-en.docx", "leaflet-READY-SV-en.docx"],
        ),
    ],
)
def test_kind_and_language_narrow_what_is_written(house, run, folder, words, names):
    run("documents", "READY-SV", folder, *words)

    assert sorted(contents(folder)) == names


def test_a_case_whose_reference_begins_alike_is_another_case(run, folder, tmp_path):
    for reference in ("R", "R-1"):
        file = tmp_path / f"{reference}.json"
        file.write_text(json.dumps(practice("ready-sv", reference=reference)))
        run("import", file)
    run("documents", "R-1", folder)

    _, said, _ = run("documents", "R", folder)

    assert [line for line in said if "earlier" in line] == []


def test_a_reference_may_be_typed_without_regard_to_capitals(house, run, folder):
    run("documents", "no-practice", folder)

    assert set(contents(folder)) == names_for("no")


@pytest.mark.parametrize("words", [["--kind", "consent"], ["--language", "nn"], ["--kind", ""]])
def test_an_unknown_kind_or_language_is_a_wrong_use(house, run, folder, words):
    status, said, complaints = run("documents", "READY-SV", folder, *words)

    assert (status, said) == (2, [])
    assert complaints
    assert not folder.exists()


def test_an_unknown_case_is_refused_and_no_folder_is_made(house, run, folder):
    status, said, complaints = run("documents", "nowhere", folder)

    assert (status, said) == (1, [])
    assert complaints == ["There is no case with the reference nowhere."]
    assert not folder.exists()


def test_a_folder_that_cannot_be_written_is_refused_and_nothing_stays(house, run, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("here is no folder")

    status, said, complaints = run("documents", "READY-SV", blocked)

    assert (status, said, len(complaints)) == (1, [], 1)
    assert complaints[0].startswith("Nothing could be written")
    assert blocked.read_text() == "here is no folder"
