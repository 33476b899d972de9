"""Is this installation sound? Its folder, its data, its languages and its clock."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from netmeet.adapters import db
from netmeet.domain.refusal import Refused
from netmeet.services import calendars, cases, catalogues, houses
from netmeet.settings import Settings
from netmeet.words.catalogue import LANGUAGES, TRANSLATED, Words, path_of, words_in
from netmeet.words.labels import told


def problems(settings: Settings, words: Words) -> list[str]:
    """Return what is wrong, a sentence each; empty means sound."""
    return [
        *_settings(settings, words),
        *_data(settings, words),
        *_languages(words),
        *_zones(words),
    ]


def _settings(settings: Settings, words: Words) -> Iterator[str]:
    if settings.language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        yield words("NETMEET_LANGUAGE is not one of: %(known)s.", known=known)


def _data(settings: Settings, words: Words) -> Iterator[str]:
    try:
        engine = houses.opened(settings)
        probe = settings.data / ".check"
        houses.write_whole(probe, b"")
        probe.unlink()
        yield from db.problems(engine)
        with db.reading(engine) as session:
            cases.every(session)
    except Refused as refused:
        yield told(words, refused.reason, **refused.facts)


def _languages(words: Words) -> Iterator[str]:
    for language in TRANSLATED:
        try:
            catalogue = catalogues.read(path_of(language), language)
            words_in(language)
        except (OSError, ValueError):
            yield words("The sentences in “%(language)s” cannot be read.", language=language)
            continue
        missing = catalogues.missing_in(catalogue)
        if missing or len(catalogue) < 2:
            yield words.plural(
                "%(count)s sentence is missing in “%(language)s”.",
                "%(count)s sentences are missing in “%(language)s”.",
                missing,
                language=language,
            )


def _zones(words: Words) -> Iterator[str]:
    for zone in calendars.ZONE.values():
        try:
            ZoneInfo(zone)
        except ZoneInfoNotFoundError:
            yield words("The time zone %(zone)s is missing. Install tzdata.", zone=zone)
