"""The sentences of each language, read from the translations folder and passed in explicitly."""

import io
from collections.abc import Mapping
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from netmeet.domain.refusal import Reason, Refused
from netmeet.settings import carried

SOURCE = "en"
TRANSLATED = ("da", "nb", "sv")
LANGUAGES = (*TRANSLATED, SOURCE)


def N_(message: str) -> str:  # noqa: N802 — the name that every extraction tool knows
    """Mark a sentence for translation where it is only stored."""
    return message


def folder() -> Path:
    """Return where the translations lie."""
    return carried("translations")


def path_of(language: str) -> Path:
    """Return where the catalogue of a language lies."""
    return folder() / language / "LC_MESSAGES" / "messages.po"


class Words:
    """Everything that is said to one reader, in the reader's language."""

    def __init__(self, language: str, messages: NullTranslations) -> None:
        self.language = language
        self._messages = messages

    def __call__(self, message: str, **values: object) -> str:
        """Return a whole sentence with its named places filled."""
        sentence = self._messages.gettext(message)
        return sentence % values if values else sentence

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """Return the sentence that fits the number; `%(count)s` stands for it."""
        return self._messages.ngettext(one, many, count) % {"count": count, **values}

    def in_context(self, context: str, message: str) -> str:
        """Return a word that means two things, in the meaning that the context names."""
        return self._messages.pgettext(context, message)

    def named(self, names: Mapping[str, str]) -> "Words":
        """Return the same words with the names that a house has given, each for one message.

        Only a message that is exactly the same is renamed; an empty name changes nothing.
        """
        return Words(self.language, Named(names, self._messages)) if names else self


class Named(NullTranslations):
    """What stands before a catalogue: the names that a house has given."""

    def __init__(self, names: Mapping[str, str], messages: NullTranslations) -> None:
        super().__init__()
        self._names = names
        self.add_fallback(messages)

    def gettext(self, message: str) -> str:
        """Return the house's own name, or else what the catalogue says."""
        return self._names.get(message) or super().gettext(message)


class Whole(NullTranslations):
    """What stands behind the catalogue of a paper: a missing sentence is refused, never English."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def gettext(self, message: str) -> str:
        """Refuse a sentence that the catalogue does not have."""
        raise Refused(Reason.SENTENCE_MISSING, language=self._language, sentence=message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002
        """Refuse a sentence that the catalogue does not have."""
        return self.gettext(msgid1)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002
        """Refuse a sentence that the catalogue does not have."""
        return self.gettext(message)


def words_in(language: str) -> Words:
    """Return the words of one of the languages, for a screen."""
    return Words(language, _messages(language))


@cache
def paper_words_in(language: str) -> Words:
    """Return the words of a language for a paper, on which no sentence may be missing."""
    if language == SOURCE:
        return words_in(language)
    return Words(language, whole(_compiled(language), language))


def whole(compiled: bytes, language: str) -> GNUTranslations:
    """Return a compiled catalogue that refuses what it does not have."""
    messages = GNUTranslations(io.BytesIO(compiled))
    messages.add_fallback(Whole(language))
    return messages


@cache
def _messages(language: str) -> NullTranslations:
    if language == SOURCE:
        return NullTranslations()
    return GNUTranslations(io.BytesIO(_compiled(language)))


@cache
def _compiled(language: str) -> bytes:
    with path_of(language).open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    return compiled.getvalue()
