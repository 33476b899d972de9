"""Languages as Word's spelling checker and screen readers name them, and their direction."""

from itertools import accumulate, groupby
from operator import itemgetter
from re import compile as pattern
from unicodedata import bidirectional

_TAGS = {"da": "da-DK", "nb": "nb-NO", "nn": "nn-NO", "sv": "sv-SE", "en": "en-GB"}
# Hebrew, Arabic and their kin: the blocks whose letters run from right to left.
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_HEBREW = pattern("[\u0590-\u05ff\ufb1d-\ufb4f]")
RIGHT_LETTER = pattern(f"[{_RIGHT}]")


def tag(language: str) -> str:
    """Return the tag of a language; one that is not Nordic or English stays as it is."""
    return _TAGS.get(language, language)


def right_tag(text: str) -> str:
    """Return the tag of the writing where no language is given for a text from right to left."""
    return "he-IL" if _HEBREW.search(text) else "ar-SA"


def starts_right(text: str) -> bool:
    """Tell whether the first letter with a direction runs from right to left."""
    return next(filter(None, map(_strong, text)), "L") == "R"


def stretches(text: str, base: str) -> list[tuple[str, str]]:
    """Cut a text where its direction turns: ("L" or "R", stretch).

    Signs and digits between two letters of one direction go with them, others follow `base`, the
    direction of the paragraph, and a closing bracket follows the one that it closes (Unicode
    annex 9, rules N0 to N2, simplified).
    """
    letters = [_strong(sign) for sign in text]
    first = _resolved(letters, base)
    for opening, closing in _pairs(text):
        letters[opening] = letters[closing] = first[opening]
    directed = zip(_resolved(letters, base), text, strict=True)
    return [
        (direction, "".join(sign for _, sign in signs))
        for direction, signs in groupby(directed, key=itemgetter(0))
    ]


def _resolved(letters: list[str], base: str) -> list[str]:
    """Return a direction for each sign: its own, that of both neighbours, or the paragraph's."""
    before = _nearest(letters, base)
    after = _nearest(letters[::-1], base)[::-1]
    return [left if left == right else base for left, right in zip(before, after, strict=True)]


def _nearest(letters: list[str], base: str) -> list[str]:
    """Return for each sign its own direction or that of the last letter before it."""
    return list(accumulate(letters, lambda last, letter: letter or last, initial=base))[1:]


def _pairs(text: str) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together."""
    waiting: list[int] = []
    pairs = []
    for place, sign in enumerate(text):
        if sign in _BRACKETS.values():
            waiting.append(place)
        elif waiting and text[waiting[-1]] == _BRACKETS.get(sign):
            pairs.append((waiting.pop(), place))
    return pairs


def _strong(sign: str) -> str:
    """Return "L" or "R" for a letter with a direction, nothing for the rest."""
    return {"L": "L", "R": "R", "AL": "R"}.get(bidirectional(sign), "")
