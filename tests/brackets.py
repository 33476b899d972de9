"""The bracket language: it knows exactly the sentences of `messages.pot`, each between ⟦ and ⟧.

What stays naked on a page or a paper is a sentence that nobody marked, or one that a library says
in our name. Values in a sentence stand inside its brackets. Patterns of dates, times and lists are
sentences too, so that a date comes out between brackets as a whole.
"""

import re
from gettext import NullTranslations

from babel.messages.pofile import read_po

from netmeet.words.catalogue import Words, folder

OPEN, CLOSE = "⟦", "⟧"
LETTER = re.compile(r"[^\W\d_]")


class BracketTranslations(NullTranslations):
    """Puts every sentence that it knows between brackets; an unknown one comes back naked."""

    def __init__(self, known):
        super().__init__()
        self.known = frozenset(known)

    def gettext(self, message):
        """Return a sentence."""
        return self._said(None, message, message)

    def ngettext(self, msgid1, msgid2, n):
        """Return the English sentence for one or for many."""
        return self._said(None, (msgid1, msgid2), msgid1 if n == 1 else msgid2)

    def pgettext(self, context, message):
        """Return a sentence in its context."""
        return self._said(context, message, message)

    def npgettext(self, context, msgid1, msgid2, n):
        """Return the English sentence for one or for many in its context."""
        return self._said(context, (msgid1, msgid2), msgid1 if n == 1 else msgid2)

    def _said(self, context, key, sentence):
        return f"{OPEN}{sentence}{CLOSE}" if (context, key) in self.known else sentence


def bracket_words():
    """Return words in English that know exactly the sentences of the project."""
    with (folder() / "messages.pot").open("rb") as file:
        template = read_po(file)
    return Words("en", BracketTranslations((one.context, one.id) for one in template if one.id))


def naked_letters(text):
    """Return the stretches of a text that have letters and stand outside all brackets.

    Brackets may stand inside brackets; a closing one without its opening one is naked text.
    """
    stretches, depth = [""], 0
    for sign in text:
        if sign == OPEN:
            depth += 1
        elif sign == CLOSE and depth:
            depth -= 1
            stretches.append("")
        elif not depth:
            stretches[-1] += sign
    return [part.strip() for part in stretches if LETTER.search(part)]
