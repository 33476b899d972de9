"""Open the house: its folder, its database, and the state that both are in."""

import errno
import os
import re
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from netmeet.adapters import db
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.texts import FILE_BYTES
from netmeet.settings import Settings


def opened(settings: Settings) -> Engine:
    """Return the engine of a house whose folder and tables are there and up to date."""
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(Reason.CANNOT_WRITE, detail=_plain(error)) from error
    engine = db.open_engine(settings.database_url)
    db.upgrade(engine)
    return engine


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; a link is followed, and a device is refused."""
    path = path.resolve()
    if path.exists() and not path.is_file():
        raise Refused(Reason.CANNOT_WRITE, detail=os.strerror(errno.EISDIR))
    beside = path.parent / f".{path.name}.part"
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        _remove(beside)
        raise Refused(Reason.CANNOT_WRITE, detail=_plain(error)) from error


def read_whole(path: Path) -> bytes:
    """Return the content of a file, or so much of it that its size can be refused."""
    try:
        with path.open("rb") as file:
            return file.read(FILE_BYTES + 1)
    except OSError as error:
        raise Refused(Reason.CANNOT_READ, detail=_plain(error)) from error


def _remove(part: Path) -> None:
    """Remove what was half written, if anything was."""
    with suppress(OSError):
        part.unlink()


def _plain(error: OSError) -> str:
    """Return what the system says, without the number that only programmers read."""
    return error.strerror or str(error)


def write_all(folder: Path, contents: dict[str, bytes]) -> None:
    """Write files into a folder: all of them, or none."""
    beside: dict[Path, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            part = folder / f".{name}.part"
            beside[part] = folder / name
            part.write_bytes(content)
        for part, path in beside.items():
            part.replace(path)
    except OSError as error:
        for part in beside:
            _remove(part)
        raise Refused(Reason.CANNOT_WRITE, detail=_plain(error)) from error


def strangers(folder: Path, names: set[str], pattern: re.Pattern[str]) -> list[str]:
    """Return the files of a folder whose name fits a pattern and that were not made now."""
    found = (path.name for path in folder.iterdir() if pattern.fullmatch(path.name))
    return sorted(set(found) - names)
