"""Nothing stays behind from the work: no machine's path, no note to self, no stray signs."""

import re

from guards.tree import files_in

HOMES = "work|root|home|Users"
MACHINE_PATH = re.compile(rf"(?<![\w.~)}}%-])/(?:{HOMES})/|\b[A-Z]:\\+(?:{HOMES})\b")
NOTE = re.compile(r"(?<!\.)\b(?:TODO|FIXME|XXX)\b(?! =)|\bplaceholder\b|\blorem\b")
SPOKEN = ("netmeet/", "templates/", "translations/")
COMPILED = (".mo", ".pyc", ".pyo")
# The pictures of the README, each small enough to be read over a slow line.
PICTURE = re.compile(r"tests/browser/album/[\w-]+\.png")
PICTURE_BYTES = 60_000
TABS_MEAN_SOMETHING = ("Makefile",)


def unreadable_files(folder):
    """Return the files that are no text in UTF-8, or were made by a program."""
    return [
        f"{path}: no binary and no compiled file belongs here"
        for path, content in _contents(folder)
        if not _is_picture(path, content)
        and (path.endswith(COMPILED) or b"\0" in content or _decoded(content) is None)
    ]


def stray_signs(folder):
    """Return the places with a tab, a carriage return, or a space at the end; and open ends."""
    found = []
    for path, text in _texts(folder):
        if text and not text.endswith("\n"):
            found.append(f"{path}: the last line has no end")
        for number, line in enumerate(text.split("\n"), 1):
            if line != line.rstrip():
                found.append(f"{path}:{number}: something invisible at the end of the line")
            elif "\t" in line and not path.endswith(TABS_MEAN_SOMETHING):
                found.append(f"{path}:{number}: a tab")
    return found


def machine_paths(folder):
    """Return the places that name a folder of one machine."""
    return _lines_with(MACHINE_PATH, _texts(folder), "names a folder of one machine")


def notes_to_self(folder):
    """Return the places in what is shipped where something is still to be done."""
    shipped = ((path, text) for path, text in _texts(folder) if path.startswith(SPOKEN))
    return _lines_with(NOTE, shipped, "something is still to be done here")


def _is_picture(path, content):
    return PICTURE.fullmatch(path) and len(content) <= PICTURE_BYTES


def _contents(folder):
    for file in files_in(folder):
        yield file.relative_to(folder).as_posix(), file.read_bytes()


def _texts(folder):
    for path, content in _contents(folder):
        text = _decoded(content)
        if text is not None:
            yield path, text


def _decoded(content):
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


def _lines_with(pattern, texts, what):
    return [
        f"{path}:{number}: {what}"
        for path, text in texts
        for number, line in enumerate(text.split("\n"), 1)
        if pattern.search(line)
    ]
