"""Nothing stays behind from the work."""

import pytest
from guards.guard_leftovers import machine_paths, notes_to_self, stray_signs, unreadable_files
from guards.tree import ROOT, planted


@pytest.mark.parametrize("guard", [machine_paths, notes_to_self, stray_signs, unreadable_files])
def test_nothing_stays_behind(guard):
    assert guard(ROOT) == []


@pytest.mark.parametrize("path", ["/{}/me/netmeet", "see '/{}/x'", "file:///{}/x"])
@pytest.mark.parametrize("home", ["work", "root", "home", "Users"])
def test_a_folder_of_a_machine_is_found(tmp_path, path, home):
    planted(tmp_path, "README.md", f"one\n{path.format(home)}\n")

    assert machine_paths(tmp_path) == ["README.md:2: names a folder of one machine"]


def test_a_folder_of_a_windows_machine_is_found(tmp_path):
    planted(tmp_path, "a.py", "C:" + "\\Users\n")

    assert machine_paths(tmp_path) == ["a.py:1: names a folder of one machine"]


def test_other_paths_are_no_folder_of_a_machine(tmp_path):
    planted(tmp_path, "a.md", "templates/work/list.html, {folder}/home/x, C:\\New, B:\\n\n")

    assert machine_paths(tmp_path) == []


@pytest.mark.parametrize("note", ["# TODO: later", "FIXME", "XXX", "a placeholder"])
def test_a_note_to_self_is_found(tmp_path, note):
    planted(tmp_path, "templates/people/add.html", f"{note}\n")
    planted(tmp_path, "tests/test_people.py", f"{note}\n")

    assert notes_to_self(tmp_path) == [
        "templates/people/add.html:1: something is still to be done here"
    ]


def test_a_code_of_that_name_is_no_note(tmp_path):
    planted(tmp_path, "netmeet/a.py", 'TODO = "todo"\nState.TODO: N_("Not started"),\n')

    assert notes_to_self(tmp_path) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("one\ntwo", "a.txt: the last line has no end"),
        ("one \ntwo\n", "a.txt:1: something invisible at the end of the line"),
        ("one\r\n", "a.txt:1: something invisible at the end of the line"),
        ("one\n\ttwo\n", "a.txt:2: a tab"),
    ],
)
def test_a_stray_sign_is_found(tmp_path, text, fault):
    planted(tmp_path, "a.txt", text)
    planted(tmp_path, "Makefile", "run:\n\tnetmeet\n")
    planted(tmp_path, "empty.py", "")

    assert stray_signs(tmp_path) == [fault]


@pytest.mark.parametrize(
    ("path", "content"),
    [("logo.png", b"\x89PNG\0"), ("old.txt", "møde\n".encode("latin-1")), ("da/messages.mo", b"")],
)
def test_a_file_that_nobody_can_read_is_found(tmp_path, path, content):
    planted(tmp_path, path, content)
    planted(tmp_path, "da/messages.po", "møde\n")

    assert unreadable_files(tmp_path) == [f"{path}: no binary and no compiled file belongs here"]


@pytest.mark.parametrize(
    ("path", "size", "found"),
    [
        ("tests/browser/album/1.png", 9, 0),
        ("tests/browser/album/1.png", 60_001, 1),
        ("1.png", 9, 1),
    ],
)
def test_only_small_pictures_of_the_readme_may_stay(tmp_path, path, size, found):
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"\0" * size)

    assert len(unreadable_files(tmp_path)) == found
