"""Serving the house: the practice house opens, says its address, and answers there."""

import os
import re
import socket
import subprocess
import sys
import urllib.request

import pytest

from netmeet.services import practice

SIGN_INS = [f"Sign in {one.role} {one.email} {one.password}" for one in practice.GUESTS]
PRACTICE = "This is practice."


@pytest.fixture
def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(folder, port, *words):
    return subprocess.Popen(
        [sys.executable, "-u", "-m", "netmeet", "serve", "--port", str(port), *words],
        env=os.environ | {"NETMEET_DATA": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_the_practice_house_opens_beside_the_real_one(tmp_path, port):
    with start(tmp_path, port, "--practice") as server:
        try:
            said = [server.stdout.readline().rstrip("\n") for _ in range(5)]
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/?language=en") as answer:
                page = answer.read().decode()
        finally:
            server.terminate()

    assert said == [f"Address http://127.0.0.1:{port}/", *SIGN_INS]
    assert re.search("<h1.*?>(.+)</h1>", page, re.DOTALL)
    assert PRACTICE in page
    assert [path.name for path in tmp_path.iterdir()] == ["practice"]


def test_the_sign_ins_are_one_for_each_role():
    form = re.compile(r"Sign in (\w+) (\S+@\S+) (\S+)")

    roles = [form.fullmatch(line).group(1) for line in SIGN_INS]
    assert roles == ["convener", "staff", "lead", "administrator"]


def test_the_real_house_has_no_sign_ins_to_say(tmp_path, port):
    with start(tmp_path, port) as server:
        try:
            said = server.stdout.readline()
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/") as answer:
                page = answer.read().decode()
        finally:
            server.terminate()
        rest = server.stdout.read()

    assert (said, rest, PRACTICE in page) == (f"Address http://127.0.0.1:{port}/\n", "", False)
    assert [path.name for path in tmp_path.iterdir()] == ["netmeet.db"]


def test_a_port_in_use_is_said_in_one_sentence(tmp_path):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        with start(tmp_path, busy.getsockname()[1], "--practice") as server:
            said, _ = server.communicate(timeout=30)

    assert server.returncode == 1
    assert "Traceback" not in said
