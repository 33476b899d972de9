"""What people write: kept exactly as written, or refused for one reason.

Names in any script, emoji, and signs that mean something to a program (`<`, `{{ }}`, `=1+1`) are
ordinary text. Lengths are counted in characters (Unicode code points) of the text as kept.
"""

import re
import unicodedata
from enum import StrEnum

from netmeet.domain.identity import identity_number_in

FILE_BYTES = 2_000_000
MOST_PEOPLE = 200
MOST_COMMITMENTS = 200
TEXT_LENGTH = 20_000
NAME_LENGTH = 300
GREETING_LENGTH = 300

LINE_ENDS = re.compile("\r\n|[\r\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]")
UNPRINTABLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
    + "]"
)
DIRECTION_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")

CATEGORIES_WITHOUT_INK = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
SIGNS_WITHOUT_INK = frozenset(
    "\N{COMBINING GRAPHEME JOINER}\N{HANGUL CHOSEONG FILLER}\N{HANGUL JUNGSEONG FILLER}"
    "\N{HANGUL FILLER}\N{HALFWIDTH HANGUL FILLER}\N{BRAILLE PATTERN BLANK}"
    "\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}"
)


class Fault(StrEnum):
    """Why a text is refused; each value is also a `Reason`.

    `control_character` stands for all that can be neither shown nor saved: control characters
    (a tab too), halves of a surrogate pair, and code points that
    Unicode reserves as no character. `direction_override` stands for embeddings, overrides and
    isolates; the marks and joiners that Arabic, Persian and emoji need are none of them.
    """

    CONTROL_CHARACTER = "control_character"
    DIRECTION_OVERRIDE = "direction_override"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    IDENTITY_NUMBER = "identity_number"


def kept(text: str) -> str:
    r"""Return a text as the house keeps it: Unicode NFC, every line end as `\n`, all else as is."""
    return unicodedata.normalize("NFC", LINE_ENDS.sub("\n", text))


def is_blank(text: str) -> bool:
    """Tell whether nothing in a text would leave ink on paper."""
    return all(
        unicodedata.category(character) in CATEGORIES_WITHOUT_INK or character in SIGNS_WITHOUT_INK
        for character in text
    )


def fault_in_name(name: str) -> Fault | None:
    """Return why a name is refused: 1 to 300 characters, not blank, no identity number."""
    fault = _fault_in_characters(name)
    if fault is None and is_blank(name):
        return Fault.EMPTY
    return fault or _fault_in_length(name, NAME_LENGTH) or _fault_in_digits(name)


def fault_in_text(text: str, limit: int = TEXT_LENGTH) -> Fault | None:
    """Return why a text is refused: up to `limit` characters, no identity number.

    An empty text has no fault; where one must be written, ask `is_blank` as well.
    """
    return _fault_in_characters(text) or _fault_in_length(text, limit) or _fault_in_digits(text)


def fault_in_contact(contact: str) -> Fault | None:
    """Return why a telephone number, a postal address or an e-mail address is refused.

    These may look like an identity number by chance, so their digits are not judged; nor is
    their form, which is checked where they are read.
    """
    return _fault_in_characters(contact) or _fault_in_length(contact, TEXT_LENGTH)


def _fault_in_characters(text: str) -> Fault | None:
    """Return the fault of the single characters."""
    if UNPRINTABLE.search(kept(text)):
        return Fault.CONTROL_CHARACTER
    if DIRECTION_OVERRIDES.search(text):
        return Fault.DIRECTION_OVERRIDE
    return None


def _fault_in_length(text: str, limit: int) -> Fault | None:
    """Return the fault of a text that is longer than `limit` characters."""
    return Fault.TOO_LONG if len(kept(text)) > limit else None


def _fault_in_digits(text: str) -> Fault | None:
    """Return the fault of a text that holds an identity number."""
    return Fault.IDENTITY_NUMBER if identity_number_in(text) else None
