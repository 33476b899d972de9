"""Serving the house: the practice house opens, says its address, and answers there."""

import os
import re
import socket
import subprocess
import sys
import urllib.request

import pytest


@pytest.fixture
def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(folder, port):
    return subprocess.Popen(
        [sys.executable, "-u", "-m", "netmeet", "serve", "--practice", "--port", str(port)],
        env=os.environ | {"NETMEET_DATA": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_the_practice_house_opens_beside_the_real_one(tmp_path, port):
    with start(tmp_path, port) as server:
        try:
            said = server.stdout.readline()
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/?language=da") as answer:
                page = answer.read().decode()
        finally:
            server.terminate()

    assert said == f"Address http://127.0.0.1:{port}/\n"
    assert re.search("<h1>(.+)</h1>", page)
    assert [path.name for path in tmp_path.iterdir()] == ["practice"]


def test_a_port_in_use_is_said_in_one_sentence(tmp_path):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        with start(tmp_path, busy.getsockname()[1]) as server:
            said, _ = server.communicate(timeout=30)

    assert server.returncode == 1
    assert "Traceback" not in said
