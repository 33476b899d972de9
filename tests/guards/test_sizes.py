"""Files, functions and templates stay short, and names say something."""

from guards.guard_sizes import empty_names, too_long
from guards.tree import ROOT, planted


def test_nothing_is_past_its_ceiling():
    assert too_long(ROOT) == []


def test_a_file_of_300_lines_is_the_longest(tmp_path):
    planted(tmp_path, "netmeet/words/dates.py", "x = 1\n" * 300)
    planted(tmp_path, "tests/words/test_dates.py", "x = 1\n" * 301)

    assert too_long(tmp_path) == [
        "tests/words/test_dates.py: 301 lines, at most 300; split it by meaning"
    ]


def test_a_function_of_40_lines_is_the_longest(tmp_path):
    planted(tmp_path, "netmeet/a.py", "def short():\n" + "    x = 1\n" * 39)
    planted(tmp_path, "netmeet/b.py", "class B:\n    async def long():\n" + "        x = 1\n" * 40)

    assert too_long(tmp_path) == [
        "netmeet/b.py: long has 41 lines, at most 40; split it by meaning"
    ]


def test_a_template_of_80_lines_is_the_longest(tmp_path):
    planted(tmp_path, "templates/people/add.html", "<p>\n" * 80)
    planted(tmp_path, "templates/people/list.html", "<p>\n" * 81)

    assert too_long(tmp_path) == [
        "templates/people/list.html: 81 lines, at most 80; split it by meaning"
    ]


def test_migrations_and_ignored_folders_may_be_long(tmp_path):
    planted(tmp_path, ".gitignore", ".venv/\n")
    planted(tmp_path, ".venv/long.py", "x = 1\n" * 301)
    planted(tmp_path, "netmeet/adapters/db/migrations/versions/0001.py", "x = 1\n" * 301)

    assert too_long(tmp_path) == []


def test_every_name_says_something():
    assert empty_names(ROOT) == []


def test_a_name_that_fits_anything_is_found(tmp_path):
    planted(tmp_path, "netmeet/domain/model/base.py", "")
    planted(tmp_path, "netmeet/domain/base.py", "")
    planted(tmp_path, "netmeet/helpers/dates.py", "")
    planted(tmp_path, "templates/base.html", "")

    assert empty_names(tmp_path) == [
        "netmeet/domain/base.py: name it after what it is about",
        "netmeet/helpers: name it after what it is about",
    ]
