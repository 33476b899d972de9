"""Read the catalogues of the project, and make small ones for a test."""

import io

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from netmeet.services.catalogues import path_of, read
from netmeet.words.catalogue import folder


def of(language):
    """Return the catalogue of a language of the project."""
    return read(path_of(language), language)


def template():
    """Return every sentence of the project."""
    return read(folder() / "messages.pot", None)


def small(*entries, language="da"):
    """Return a catalogue from pairs of English and translation."""
    catalogue = Catalog(locale=language, fuzzy=False)
    for source, sentence in entries:
        catalogue.add(source, sentence)
    return catalogue


def parsed(text):
    """Return a catalogue as it stands in a file."""
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    return read_po(io.BytesIO((head + text).encode()), locale="da")
