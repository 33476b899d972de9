"""Print Word files as an office program does, and read the pages."""

import atexit
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory


def printed(folder: Path) -> dict[str, list[str]]:
    """Return the text of each page of every Word file in a folder, by the file's stem."""
    papers = sorted(folder.glob("*.docx"))
    profile = f"-env:UserInstallation=file://{_profile()}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, papers)], check=True, capture_output=True)
    return {paper.stem: _pages(paper.with_suffix(".pdf")) for paper in papers}


@cache
def _profile() -> str:
    """Return a profile that no other run uses at once: two on one profile lock each other out."""
    folder = TemporaryDirectory()
    atexit.register(folder.cleanup)
    return folder.name


def _pages(file: Path) -> list[str]:
    command = ["pdftotext", "-layout", str(file), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return text.removesuffix("\f").split("\f")
