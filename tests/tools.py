"""Find the programs that some tests need, and install them once where that is possible.

On a Debian machine as root they come through apt; elsewhere one line each says what is missing
and which tests are left out. With CI=true nothing may be left out.
"""

import ctypes.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tool:
    """A program or library, Debian's packages for it, and the tests that need it."""

    name: str
    packages: tuple[str, ...]
    tests: str
    found: Callable[[], object]


def libical() -> ctypes.CDLL | None:
    """Return the calendar library, by any of its names, or nothing where it is missing."""
    for name in filter(None, (ctypes.util.find_library("ical"), "libical.so.3")):
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None


def is_writer_there() -> bool:
    """Tell whether LibreOffice can open Word files: its starter alone may be left behind."""
    starter = shutil.which("soffice")
    if starter is None:
        return False
    program = Path(starter).resolve().parent
    return (program / "soffice.bin").exists() and any(program.glob("libswlo.*"))


TOOLS = (
    Tool(
        "LibreOffice",
        ("libreoffice-writer-nogui", "fonts-liberation", "fonts-dejavu-core"),
        "the tests that open Word files",
        is_writer_there,
    ),
    Tool(
        "pdftotext",
        ("poppler-utils",),
        "the tests that read printed pages",
        lambda: shutil.which("pdftotext"),
    ),
    Tool(
        "libical",
        ("libical3",),
        "the tests that read calendar files with libical",
        libical,
    ),
    Tool(
        "Chromium",
        ("chromium", "fonts-liberation"),
        "the tests that open pages in a browser",
        lambda: shutil.which("chromium"),
    ),
)


def missing() -> list[Tool]:
    """Return the tools that are not there."""
    return [tool for tool in TOOLS if not tool.found()]


def install(tools: list[Tool]) -> None:
    """Install tools through apt, quietly."""
    packages = [package for tool in tools for package in tool.packages]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stdout[-1000:], done.stderr[-1000:], file=sys.stderr)  # noqa: T201
            return


def main() -> int:
    """Install what can be installed; say what is still missing."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if missing() and is_root and shutil.which("apt-get"):
        print("Installing Debian's packages for the tests ...")  # noqa: T201
        install(missing())
    for tool in missing():
        print(f"{tool.name} is missing: {tool.tests} are left out.")  # noqa: T201
    return 1 if missing() and os.environ.get("CI") == "true" else 0


if __name__ == "__main__":
    sys.exit(main())
