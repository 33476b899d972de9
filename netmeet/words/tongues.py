"""The names of languages, such as the one for which an interpreter is needed."""

from babel import Locale, UnknownLocaleError

from netmeet.words.catalogue import Words


def language_name(words: Words, language: str) -> str:
    """Return the name of a language for a code such as `vi`; other text stays as it is."""
    try:
        found = Locale.parse(language).get_display_name(words.language)
    except (UnknownLocaleError, ValueError):
        return language
    return found or language
