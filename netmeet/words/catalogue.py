"""The sentences of each language, read from the translations folder and passed in explicitly."""

import io
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

PACKAGE = Path(__file__).parents[1]
SOURCE = "en"
TRANSLATED = ("da", "nb", "sv")
LANGUAGES = (*TRANSLATED, SOURCE)


def N_(message: str) -> str:  # noqa: N802 — the name that every extraction tool knows
    """Mark a sentence for translation where it is only stored."""
    return message


def folder() -> Path:
    """Return the translations: beside the package in a checkout, inside it in a wheel."""
    beside = PACKAGE.parent / "translations"
    return beside if beside.is_dir() else PACKAGE / "translations"


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


@cache
def _messages(language: str) -> NullTranslations:
    if language == SOURCE:
        return NullTranslations()
    path = folder() / language / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)


def words_in(language: str) -> Words:
    """Return the words of one of the languages."""
    return Words(language, _messages(language))
