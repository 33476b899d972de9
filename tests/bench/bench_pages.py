"""Measures four pages against the floor: a Flask page of the same size from one Core query.

Run it as a program. Pages and floors take turns in one process; medians of processor time. Then it
opens each page just after a deed in its case, counts its statements, weighs it with its assets,
and starts the house as a program.
"""

import gzip
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from builders import (
    a_commitment,
    a_guest,
    a_question,
    a_ready_case,
    an_account,
    an_agreement,
)
from flask import Flask, render_template
from sqlalchemy import Column, Engine, Integer, MetaData, String, Table, event, insert, select

from netmeet.adapters import db
from netmeet.app import create_app
from netmeet.domain.codes import Deed, Language
from netmeet.services import cases, clock, history, visits
from netmeet.settings import Settings

CASES, GUESTS, PEOPLE, COMMITMENTS = 50, 8, 20, 15
ROUNDS, DEEDS, STARTS = 60, 15, 7
GOAL, MOST_BYTES, MOST_STATEMENTS, MOST_MEGABYTES, MOST_SECONDS = 2.5, 30_000, 10, 110, 0.7
# What is measured: its name, its address, and how many things stand on it.
PAGES = (
    ("my cases, 50 cases", "/cases", CASES),
    ("overview, 20 people", "/cases/BIG", PEOPLE),
    ("people, 20 people", "/cases/BIG/people", PEOPLE),
    ("agreement, 15 commitments", "/cases/BIG/agreement", COMMITMENTS),
)
ASSET = re.compile(r'(?:href|src)="(/static/[^"]+)"')
LINES = Table(
    "line",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("page", String, index=True),
    Column("name", String),
    Column("text", String),
)
FLOOR = """<!doctype html>
<html lang="da"><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>
{% for line in lines %}<p><b>{{ line.name }}</b> {{ line.text }}</p>
{% endfor %}</body></html>"""
Open = Callable[[str], bytes]


def main() -> None:
    """Print what was measured, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        house = create_app(Settings.from_environment({"NETMEET_DATA": folder}))
        key = furnished(house.extensions["netmeet"].engine)
        ours = opened(house, key)
        floor = opened(floor_of(ours, f"sqlite:///{folder}/floor.db"))
        times = measured(ours, floor)
        for name, path, _ in PAGES:
            page, bare = times[path]
            after, count = after_a_deed(house, ours, path)
            weight = weighed(ours, path)
            print(f"{name}: {page / bare:.1f} x the floor (goal {GOAL})")
            print(
                f"  {page * 1000:.1f} ms to {bare * 1000:.1f} ms, {len(ours(path)) / 1000:.0f} kB"
            )
            print(f"  just after a deed in a case: {after * 1000:.1f} ms, {after / bare:.1f} x")
            print(f"  {weight / 1000:.1f} kB gzipped (goal {MOST_BYTES / 1000:.0f}), ", end="")
            print(f"{count} statements (goal {MOST_STATEMENTS})")
        house.extensions["netmeet"].engine.dispose()
        started(folder, key)


def furnished(engine: Engine) -> str:
    """Put the convener and the cases into the house; return the key of a visit."""
    with db.writing(engine) as session:
        convener = an_account(language=Language.DANISH)
        session.add(convener)
        for number in range(CASES - 1):
            session.add(a_case(f"C-{number}", GUESTS, lines=3, owner=convener))
        session.add(a_case("BIG", PEOPLE, lines=COMMITMENTS, owner=convener))
        session.flush()
        key, _ = visits.begin(session, account_id=convener.id, kept={}, now=clock.now())
        session.commit()
    return key


def a_case(reference, count, *, lines, owner):
    """Return a case in which everything is prepared and the agreement is being written."""
    people = [a_guest(name=f"Kirsten Aagaard {number}") for number in range(count)]
    agreed = [
        a_commitment(
            what=f"{people[number % count].name} ringer hver søndag og spørger, hvordan det går."
        )
        for number in range(lines)
    ]
    for number, line in enumerate(agreed):
        line.who = people[number % count]
    return a_ready_case(
        reference=reference,
        owner=owner,
        people=people,
        questions=[a_question() for _ in range(3)],
        agreement=an_agreement(commitments=agreed, finished=None),
    )


def opened(app: Flask, key: str = "") -> Open:
    """Return how a page of an app is opened, which must answer."""
    client = app.test_client()
    if key:
        client.set_cookie("netmeet", key, domain="localhost")

    def page(path: str) -> bytes:
        answer = client.get(path)
        if answer.status_code != 200:
            raise SystemExit(f"{path} answers {answer.status_code}")
        return answer.data

    return page


def floor_of(ours: Open, url: str) -> Flask:
    """Return an app whose pages are as long as ours, from one Core query and a loop."""
    app = Flask(__name__)
    engine = db.open_engine(url)
    LINES.metadata.create_all(engine)
    template = app.jinja_env.from_string(FLOOR)

    @app.get("/<path:page>")
    def floor(page: str) -> str:
        query = select(LINES.c.name, LINES.c.text).where(LINES.c.page == f"/{page}")
        with engine.connect() as connection:
            lines = connection.execute(query).all()
        return render_template(template, title="Page", lines=lines)

    fill(app, engine, ours)
    return app


def fill(app: Flask, engine: Engine, ours: Open) -> None:
    """Write the lines of each floor, as many as there are things, until it is as long as ours."""
    floor = opened(app)
    for _, path, things in PAGES:
        lines = [{"page": path, "name": f"Name {number}", "text": ""} for number in range(things)]
        with engine.begin() as connection:
            connection.execute(insert(LINES), lines)
        lacking = len(ours(path)) - len(floor(path))
        text = ("a line of text " * lacking)[: lacking // things]
        with engine.begin() as connection:
            connection.execute(LINES.update().where(LINES.c.page == path).values(text=text))
        if abs(len(ours(path)) - len(floor(path))) > things:
            raise SystemExit(f"{path}: the floor is not as long as the page")


def measured(ours: Open, floor: Open) -> dict[str, tuple[float, float]]:
    """Return the median processor time of each page and of its floor in seconds, taken in turns."""
    times: dict[tuple[str, Open], list[float]] = {
        (path, way): [] for _, path, _ in PAGES for way in (ours, floor)
    }
    for _ in range(ROUNDS):
        for (path, way), taken in times.items():
            start = time.process_time()
            way(path)
            taken.append(time.process_time() - start)
    return {path: (median(times[path, ours]), median(times[path, floor])) for _, path, _ in PAGES}


def weighed(ours: Open, path: str) -> int:
    """Return the bytes of a page with its style sheet and its script, gzipped."""
    page = ours(path)
    assets = sorted(set(ASSET.findall(page.decode())))
    return sum(len(gzip.compress(content)) for content in (page, *map(ours, assets)))


def after_a_deed(app: Flask, ours: Open, path: str) -> tuple[float, int]:
    """Return what a page costs in seconds when a case was changed, and its most statements.

    Those that begin a transaction do not count.
    """
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_others: object) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            sent.append(statement)

    engine = app.extensions["netmeet"].engine
    times, counts = [], []
    for _ in range(DEEDS):
        with db.writing(engine) as session:
            history.note(session, cases.find(session, "BIG"), Deed.STARTED, by="Hanne Vig")
            session.commit()
        sent.clear()
        event.listen(engine, "before_cursor_execute", note)
        start = time.process_time()
        ours(path)
        times.append(time.process_time() - start)
        event.remove(engine, "before_cursor_execute", note)
        counts.append(len(sent))
    return median(times), max(counts)


def started(folder: str, key: str) -> None:
    """Report a cold start up to the first page, and the memory of a house that has served."""
    child(folder, key, ("/sign-in",))  # as after an installation, which compiles all modules
    waiting = median(child(folder, key, ())[0] for _ in range(STARTS))
    first = median(child(folder, key, ("/sign-in",))[0] for _ in range(STARTS))
    every = [path for _, path, _ in PAGES] * 5
    _, memory = child(folder, key, [*every, "/cases/BIG/documents/agreement/all/da/file", *every])
    print(f"a cold start with the first page: {first:.2f} s CPU (goal {MOST_SECONDS})")
    print(f"  {waiting:.2f} s until it serves, {first - waiting:.2f} s for the page")
    print(f"a house that has served: {memory:.0f} MB (goal {MOST_MEGABYTES})")


def child(folder: str, key: str, paths: Iterable[str]) -> tuple[float, float]:
    """Serve the house, open pages, end it; return its CPU seconds and its most megabytes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "netmeet", "serve", "--port", str(port)]
    environment = os.environ | {"NETMEET_DATA": folder, "PYTHONDONTWRITEBYTECODE": ""}
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    server.stdout.readline()
    for path in paths:
        connection = HTTPConnection("127.0.0.1", port)
        connection.request("GET", path, headers={"Cookie": f"netmeet={key}"})
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path} answers {answer.status}")
        connection.close()
    server.kill()
    _, status, usage = os.wait4(server.pid, 0)
    server.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


if __name__ == "__main__":
    main()
