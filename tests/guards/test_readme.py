"""The README is true, and nothing is left out of it."""

import click
from guards.guard_readme import (
    commands_in,
    missing_paths,
    missing_targets,
    unexplained_dependencies,
    unknown_commands,
    unnamed_commands,
    unnamed_settings,
)
from guards.tree import ROOT, planted

from netmeet.commands import netmeet

README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = ["netmeet import", "netmeet translations update"]
PROJECT = '[project]\ndependencies = ["flask>=3,<4", "python-docx>=1.2"]\n'


def test_every_command_is_named():
    assert unnamed_commands(README, commands_in(netmeet)) == []


def test_every_named_command_exists():
    assert unknown_commands(README, commands_in(netmeet)) == []


def test_every_setting_is_named():
    settings = (ROOT / "netmeet/settings.py").read_text("utf-8")

    assert unnamed_settings(README, settings) == []


def test_every_dependency_has_a_reason():
    project = (ROOT / "pyproject.toml").read_text("utf-8")

    assert unexplained_dependencies(README, project) == []


def test_every_named_path_exists():
    assert missing_paths(README, ROOT) == []


def test_every_named_target_exists():
    assert missing_targets(README, (ROOT / "Makefile").read_text("utf-8")) == []


def test_the_commands_of_a_group_are_found_below_it():
    below = click.Group("translations", commands=[click.Command("update")])
    group = click.Group("netmeet", commands=[click.Command("import"), below])

    assert commands_in(group) == COMMANDS


def test_a_command_without_a_word_is_found():
    readme = "Text about netmeet translations update.\n\n```\nnetmeet import FILE\n```\n"

    assert unnamed_commands(readme, COMMANDS) == ["netmeet translations update: no word about it"]


def test_a_command_that_is_not_there_is_found():
    readme = "`netmeet imports` `netmeet translations` `netmeet translations make`\n"
    readme += "netmeet is good\n\n```\n.venv/bin/netmeet import case\n$ netmeet send\n```\n"

    assert unknown_commands(readme, COMMANDS) == [
        "netmeet imports: unknown",
        "netmeet send: unknown",
        "netmeet translations make: unknown",
    ]


def test_a_setting_without_a_word_or_made_up_is_found():
    source = 'environment.get("NETMEET_DATA"), environment.get("NETMEET_LANGUAGE")'

    assert unnamed_settings("`NETMEET_DATA` and `NETMEET_COLOUR`", source) == [
        "NETMEET_LANGUAGE: no word about it",
        "NETMEET_COLOUR: unknown",
    ]


def test_a_dependency_without_a_reason_is_found():
    head = "| package | why |\n| --- | --- |\n"

    assert len(unexplained_dependencies("flask makes pages", PROJECT)) == 2
    assert unexplained_dependencies(f"{head}| flask, python-docx | Word files |", PROJECT) == []
    assert unexplained_dependencies(f"{head}| flask | pages |\n| celery | a queue |", PROJECT) == [
        "flask: no reason",
        "python-docx: no reason",
        "celery: no dependency",
    ]


def test_a_path_that_is_not_there_is_found(tmp_path):
    planted(tmp_path, "netmeet/words/dates.py", "")
    planted(tmp_path, "netmeet/practice/dk.json", "")
    readme = "`netmeet/words/` `netmeet/words/days.py` `dates.py` `dk.json` `days.py`\n"
    readme += "`.eml` `<kind>/x` `flask` `a/b c` `netmeet/*/dates.py`\n\n```\nnot/there.py\n```\n"

    assert missing_paths(readme, tmp_path) == [
        "days.py: not there",
        "netmeet/words/days.py: not there",
    ]


def test_a_target_that_is_not_there_is_found():
    readme = "We make sure.\n\n`make run`, `make tea`\n\n```\ncd netmeet && make test\n```\n"

    assert missing_targets(readme, "run: x\n\ty\n") == ["make tea: unknown", "make test: unknown"]
