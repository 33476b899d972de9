"""The order of names in a list, and lists of names in a sentence."""

from collections.abc import Sequence
from functools import reduce
from unicodedata import category, combining, normalize

from netmeet.words.catalogue import Words

RING, DOTS = "\N{COMBINING RING ABOVE}", "\N{COMBINING DIAERESIS}"

# Marks are loose here ("å" is "a" and a ring); {, | and } are the three letters after z.
DANISH = (
    ("æ", "{"), (f"a{DOTS}", "{"),
    ("ø", "|"), (f"o{DOTS}", "|"),
    (f"a{RING}", "}"), ("aa", "}"),
    (f"u{DOTS}", "y"),
)  # fmt: skip
SWEDISH = (
    (f"a{RING}", "{"),
    (f"a{DOTS}", "|"), ("æ", "|"),
    (f"o{DOTS}", "}"), ("ø", "}"),
    (f"u{DOTS}", "y"),
)  # fmt: skip
LETTERS = {"da": DANISH, "nb": DANISH, "sv": SWEDISH}

# Latin letters that Unicode does not take apart; ð, đ, ŋ and ŧ are Icelandic and Sámi.
WITHOUT_MARKS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h"}
    | {"ı": "i", "ŋ": "n", "ŧ": "t", "þ": "th"}
)


def sort_key(language: str, name: str) -> tuple[str, str]:
    """Return what puts a name in its place; equal only for equal names.

    da, nb: … z æ ø å, with aa as å, ä as æ and ö as ø. sv: … z å ä ö, with æ as ä and ø as ö; aa
    is two letters. In these three ü is y. Other marks and capitals do not count, v is not w, and a
    space comes before a hyphen or an apostrophe, and those before a letter. Any other language
    sorts as English: a to z without marks.
    """
    signs = normalize("NFKD", name).casefold()
    letters = "".join("-" if category(sign)[0] in "PS" else sign for sign in signs)
    for written, place in LETTERS.get(language, ()):
        letters = letters.replace(written, place)
    unmarked = "".join(letter for letter in letters if not combining(letter))
    return unmarked.translate(WITHOUT_MARKS), name


def joined(words: Words, names: Sequence[str]) -> str:
    """Return the names as a list in a sentence: "A, B and C"."""
    if not names:
        return ""
    *others, last = names
    if not others:
        return last
    # Translators: a list of names in a sentence, before the last: "A, B"
    pattern = words("%(names)s, %(name)s")
    earlier = reduce(lambda so_far, name: pattern % {"names": so_far, "name": name}, others)
    # Translators: the end of a list of names in a sentence: "A, B and C"; no comma before "and"
    return words("%(names)s and %(last)s", names=earlier, last=last)
