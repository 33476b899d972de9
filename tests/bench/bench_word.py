"""Measures the Word door against docxtpl on an equal template, and against the floor.

Run it as a program. The three ways take turns in one process; medians of processor time.
"""

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from statistics import median
from time import process_time
from zipfile import ZIP_DEFLATED, ZipFile

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from agreement_paper import (
    WHAT,
    agreement,
    attendance,
    closing,
    commitment,
    commitments_table,
    opening,
    paper,
    participant,
    people,
    signatures,
)
from docxtpl import DocxTemplate

from netmeet.adapters.word import document
from netmeet.papers.blocks import Paper, line

ROUNDS = 100
GOAL = 0.4
COMMITMENTS = 15
PARTICIPANTS = 12
SIGNERS = 12
END = (line("{%tr endfor %}"),)


def main() -> int:
    """Print the medians and their ratios; fail when the goal is missed."""
    ours = agreement(COMMITMENTS, SIGNERS, PARTICIPANTS)
    template = document(fillable())
    parts = unpacked(document(ours))
    same(document(ours), filled(template))
    medians = measured(
        {
            "ours": lambda: document(ours),
            "docxtpl": lambda: filled(template),
            "floor": lambda: packed(parts),
        }
    )
    for way, seconds in medians.items():
        sys.stdout.write(f"{way:8} {seconds * 1000:7.2f} ms\n")
    ratio = medians["ours"] / medians["docxtpl"]
    sys.stdout.write(f"ours / docxtpl {ratio:.2f} (goal {GOAL})\n")
    sys.stdout.write(f"ours / floor   {medians['ours'] / medians['floor']:.2f}\n")
    return int(ratio > GOAL)


def measured(ways: dict[str, Callable[[], bytes]]) -> dict[str, float]:
    """Return the median processor time of each way in seconds, taken in turns."""
    times: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(ROUNDS):
        for way, make in ways.items():
            start = process_time()
            make()
            times[way].append(process_time() - start)
    return {way: median(taken) for way, taken in times.items()}


def fillable() -> Paper:
    """Return the same agreement with places for a template engine instead of people."""
    begin = line("{%tr for one in commitments %}")
    lines = (
        ((begin,), (), (), ()),
        commitment("{{ one.number }}", "{{ one.owner }}", "{{ one.what }}"),
        (END, (), (), ()),
    )
    there = (
        ((line("{%tr for one in participants %}"),), (), (), (), ()),
        participant("{{ one }}"),
        (END, (), (), (), ()),
    )
    signing = (line("{%tr for one in signers %}"), line("{{ one }}"), *END)
    blocks = (*opening(), *attendance(there), *commitments_table(lines), *closing())
    return paper((*blocks, signatures(signing)))


def filled(template: bytes) -> bytes:
    """Return the template as docxtpl fills it."""
    engine = DocxTemplate(BytesIO(template))
    lines = [
        {"number": place + 1, "owner": who, "what": WHAT[place % len(WHAT)]}
        for place, who in enumerate(people(COMMITMENTS))
    ]
    context = {
        "commitments": lines,
        "participants": people(PARTICIPANTS),
        "signers": people(SIGNERS),
    }
    engine.render(context, autoescape=True)
    file = BytesIO()
    engine.save(file)
    return file.getvalue()


def unpacked(file: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file by name."""
    with ZipFile(BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return a file of parts that are ready: the least any way has to do."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def same(one: bytes, other: bytes) -> None:
    """Stop unless both ways wrote the same words in the same number of rows."""
    counts = [
        (part.count(b"<w:tr>"), part.count(b"<w:p>"), part.count("Nørregade".encode()))
        for part in (unpacked(file)["word/document.xml"] for file in (one, other))
    ]
    if counts[0] != counts[1]:
        raise SystemExit(f"not the same paper: {counts}")


if __name__ == "__main__":
    sys.exit(main())
