"""Which files belong to the project, and where they lie."""

import shutil
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]


def files_in(folder):
    """Return every file that could be committed: all but `.git` and what `.gitignore` names."""
    listed = folder / ".gitignore"
    names = listed.read_text("utf-8").split() if listed.exists() else []
    ignored = [".git", "__pycache__", *(name.rstrip("/") for name in names)]
    return sorted(_walked(folder, ignored))


def copied(folder, target):
    """Copy what belongs to a project into another folder; return the copy."""
    for file in files_in(folder):
        place = target / file.relative_to(folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
    return target


def planted(folder, path, content):
    """Write a file into a folder, with the folders that it needs; return the folder."""
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def _walked(folder: Path, ignored: list[str]) -> Iterator[Path]:
    for path in folder.iterdir():
        if any(fnmatch(path.name, name) for name in ignored):
            continue
        if path.is_dir():
            yield from _walked(path, ignored)
        else:
            yield path
