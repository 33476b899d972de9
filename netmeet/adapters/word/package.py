"""The file around the parts: the same parts give the same bytes, in any process on any day."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_EPOCH = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16
_FIRST = "[Content_Types].xml"


def sealed(parts: dict[str, bytes]) -> bytes:
    """Return a file with these parts: the list of contents first, then by name."""
    names = sorted(parts, key=lambda name: (name != _FIRST, name))
    return continued(b"", ((name, parts[name]) for name in names))


def continued(begun: bytes, parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a copy of a file with further parts in their order; nothing is packed twice."""
    file = BytesIO(begun)
    with ZipFile(file, "a") as archive:
        for name, content in parts:
            archive.writestr(_entry(name), content)
    return file.getvalue()


def opened(file: bytes) -> dict[str, bytes]:
    """Return the parts of a file by name."""
    with ZipFile(BytesIO(file)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _entry(name: str) -> ZipInfo:
    """Return an entry without the day, the user or the system that made it."""
    entry = ZipInfo(name, _EPOCH)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0
    entry.external_attr = _READABLE
    return entry
