"""Report start-up and memory of `netmeet cases` with 200 cases, and twenty personal sheets.

Times are CPU medians of one run, as ratios to a bare interpreter or to one sheet, because
absolute times differ from machine to machine.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from importlib.resources import files

from netmeet.adapters.casefile import read
from netmeet.adapters.word import document
from netmeet.domain.circle import Circle
from netmeet.papers import personal
from netmeet.papers.readers import Reader
from netmeet.words.catalogue import words_in

CASES = 200
ROUNDS = 9
DAY = date(2026, 11, 21)


def main() -> None:
    """Print what was measured, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NETMEET_DATA"] = folder
        fill(folder)
        bare, _ = measured("-c", "pass")
        start, _ = measured("-m", "netmeet", "--version")
        listing, memory = measured("-m", "netmeet", "cases")
    print(f"netmeet --version: {start / bare:.0f} x a bare interpreter, {start:.2f} s CPU")
    print(f"netmeet cases, {CASES} cases: {listing / bare:.0f} x a bare interpreter")
    print(f"  {listing:.2f} s CPU, {memory:.0f} MB")
    one, twenty = sheets(1), sheets(20)
    print(f"20 personal sheets: {twenty / one:.1f} x one sheet, {twenty * 1000:.0f} ms CPU")


def fill(folder: str) -> None:
    """Take 200 cases in."""
    source = json.loads(files("netmeet").joinpath("practice/ready-da.json").read_text("utf-8"))
    paths = []
    for number in range(CASES):
        path = os.path.join(folder, f"{number}.json")  # noqa: PTH118
        with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123
            json.dump(source | {"reference": f"BENCH-{number}"}, file)
        paths.append(path)
    command = [sys.executable, "-m", "netmeet", "import", *paths]
    subprocess.run(command, check=True, capture_output=True)


def measured(*arguments: str) -> tuple[float, float]:
    """Return the median CPU seconds of a child process, and the most megabytes that it used."""
    spent, used = [], []
    for _ in range(ROUNDS):
        child = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        spent.append(usage.ru_utime + usage.ru_stime)
        used.append(usage.ru_maxrss / 1024)
    return statistics.median(spent), max(used)


def sheets(count: int) -> float:
    """Return the median CPU seconds of making personal sheets."""
    content = files("netmeet").joinpath("practice/ready-da.json").read_bytes()
    circle = Circle(read(content), DAY)
    readers = [one for one in personal.readers(circle) if isinstance(one, Reader)]
    spent = []
    for _ in range(ROUNDS):
        before = time.process_time()
        for number in range(count):
            reader = readers[number % len(readers)]
            document(personal.paper(circle, reader, words_in(reader.language)))
        spent.append(time.process_time() - before)
    return statistics.median(spent)


if __name__ == "__main__":
    main()
