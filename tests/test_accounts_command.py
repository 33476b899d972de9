"""`netmeet accounts`: passwords are typed at a terminal, and nowhere else."""

import os
import pty
import subprocess
import sys
from contextlib import suppress

import pytest
from builders import PASSWORD, an_account
from fresh import fresh_database

from netmeet.adapters import db
from netmeet.commands import main
from netmeet.domain.codes import Role
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import accounts, clock

KIM = "kim@netmeet.example"
ADD = ("add", KIM, "--name", "Kim Lind", "--role", "convener")


@pytest.fixture
def engine(tmp_path):
    """Return the engine of an empty house."""
    engine = db.open_engine(fresh_database(tmp_path / "data" / "netmeet.db"))
    yield engine
    engine.dispose()


@pytest.fixture
def run(tmp_path, engine, monkeypatch, capsys):
    """Return a way to run the command: status, lines, what was said beside them.

    With `typed` it runs at a terminal of its own.
    """
    for name in [name for name in os.environ if name.startswith("NETMEET")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("NETMEET_DATA", str(tmp_path / "data"))

    def ran(*words, typed=None):
        if typed is not None:
            return _at_a_terminal(words, typed)
        monkeypatch.setattr(sys, "argv", ["netmeet", "accounts", *words])
        try:
            status = main() or 0
        except SystemExit as end:
            status = end.code
        lines, said = capsys.readouterr()
        return status, lines.splitlines(), said

    return ran


def _at_a_terminal(words, typed):
    keys, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "netmeet", "accounts", *words],
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Nobody's real terminal is asked, should there be one.
        start_new_session=True,
    ) as command:
        said = "".join(_type(command, keys, line) for line in typed)
        lines, rest = command.communicate(timeout=60)
    os.close(keys)
    os.close(terminal)
    return command.returncode, lines.decode().splitlines(), said + rest.decode()


def _type(command, keys, line):
    """Wait until something is asked, answer it, and return what was said until then."""
    said = b""
    while not said.endswith(b": "):
        one = command.stderr.read(1)
        if not one:
            return said.decode()
        said += one
    os.write(keys, f"{line}\n".encode())
    return said.decode()


def _plain_environment():
    return {name: value for name, value in os.environ.items() if not name.startswith("NETMEET")}


def standing(engine, **given):
    """Lay an account into the house."""
    with db.writing(engine) as session:
        session.add(an_account(**given))
        session.commit()


def opens(engine, password, email=KIM):
    """Tell whether an account can be signed in to with a password."""
    with db.writing(engine) as session, suppress(Refused):
        return bool(accounts.sign_in(session, email=email, password=password, now=clock.now()))
    return False


def listed(run):
    return run("list")[1]


def test_an_account_is_added_with_a_password_that_is_typed_twice(engine, run):
    status, lines, said = run(*ADD, typed=[PASSWORD, PASSWORD])

    assert (status, lines, PASSWORD in said) == (0, [], False)
    assert opens(engine, PASSWORD)
    assert listed(run) == ["convener\tkim@netmeet.example\tKim Lind\tactive"]


def test_staff_are_added_with_their_prison_and_language(engine, run):
    words = ("--role", "staff", "--prison", "Granholt", "--language", "da")

    run("add", KIM, "--name", "Kim Lind", *words, typed=[PASSWORD, PASSWORD])

    with db.reading(engine) as session:
        account = accounts.find(session, KIM)
        assert (account.role, account.prison, account.language) == (Role.STAFF, "Granholt", "da")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ([PASSWORD, "seven green bottles"], "The two passwords are not the same. Type both again."),
        (["kettles", "kettles"], "Choose a password of 15 to 128 characters"),
    ],
)
def test_a_password_that_is_refused_makes_no_account(run, typed, sentence):
    status, lines, said = run(*ADD, typed=typed)

    assert (status, lines, sentence in said, listed(run)) == (1, [], True, [])


@pytest.mark.parametrize("words", [ADD, ("password", KIM)])
def test_without_a_terminal_no_password_can_be_given(engine, run, words):
    standing(engine, email=KIM if words[0] == "password" else "eva@netmeet.example")

    status, lines, said = run(*words)

    assert (status, lines) == (2, [])
    assert "A password can only be typed at a terminal." in said
    assert len(listed(run)) == 1


@pytest.mark.parametrize("words", [("add", KIM), (*ADD, "--password", PASSWORD), ("list", KIM), ()])
def test_a_command_that_is_used_wrongly_ends_with_two(run, words):
    status, lines, said = run(*words)

    assert (status, lines, "Usage:" in said) == (2, [], True)


def test_an_account_is_disabled_and_enabled(engine, run):
    standing(engine)

    statuses = [run("disable", KIM)[0]]
    disabled = listed(run)
    statuses.append(run("enable", "KIM@netmeet.example")[0])

    assert (statuses, disabled) == ([0, 0], ["convener\tkim@netmeet.example\tKim Lind\tdisabled"])
    assert listed(run) == ["convener\tkim@netmeet.example\tKim Lind\tactive"]


def test_a_password_is_changed(engine, run):
    standing(engine)
    new = "a ladder by the barn"

    status, _, _ = run("password", KIM, typed=[new, new])

    assert (status, opens(engine, new), opens(engine, PASSWORD)) == (0, True, False)


@pytest.mark.parametrize("word", ["disable", "enable", "password"])
def test_an_account_that_is_not_there_is_said_in_one_sentence(run, word):
    status, lines, said = run(word, KIM)

    assert (status, lines) == (1, [])
    assert said == f"There is no account with the e-mail address {KIM}.\n"


def test_the_last_administrator_stays(engine, run):
    standing(engine, role=Role.ADMINISTRATOR)

    status, lines, said = run("disable", KIM)

    assert (status, lines, len(said.splitlines())) == (1, [], 1)
    assert listed(run) == ["administrator\tkim@netmeet.example\tKim Lind\tactive"]


def test_a_refusal_names_what_is_wrong(engine, run):
    standing(engine)

    _, _, said = run(*ADD, typed=[PASSWORD, PASSWORD])

    assert said.splitlines()[-1].strip() == (
        "email: There is already an account with this e-mail address."
    )
    assert Reason.EMAIL_TAKEN not in said
