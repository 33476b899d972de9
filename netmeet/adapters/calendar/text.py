"""Text on its way into a calendar file: what is taken out and how the rest is escaped."""

import unicodedata
from urllib.parse import quote

from icalendar import vText

UNWRITABLE = {"Cc", "Cs", "Zl", "Zp"}  # controls, lone surrogates, line and paragraph separators
ESCAPES = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})


class EscapedText(vText):
    r"""A TEXT value (RFC 5545, 3.3.11) in which a backslash before an N stays a backslash.

    The library's own escaping reads that pair as a new line.
    """

    def to_ical(self) -> bytes:
        """Give the escaped bytes, UTF-8."""
        return self.translate(ESCAPES).encode()


def text(words: str) -> EscapedText:
    """Take out what a calendar cannot show; a line break stays, as an escaped one."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return EscapedText("\n".join(_writable(line) for line in lines))


def parameter(name: str) -> str:
    """Take controls out of a name, and quotes and semicolons, which many readers misread."""
    return _writable(name).translate({ord('"'): None, ord(";"): None}).strip()


def mail_link(address: str) -> str:
    """Turn an address into a mailto link (RFC 6068) to which nothing can be added."""
    return "mailto:" + quote(address, safe="@!$'*+")


def _writable(line: str) -> str:
    return "".join(sign for sign in line if unicodedata.category(sign) not in UNWRITABLE)
