"""Extract the sentences of the house and bring the catalogues up to date."""

import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from netmeet.settings import PACKAGE, carried
from netmeet.words.catalogue import TRANSLATED, folder, path_of

SOURCES = [("**.py", "python"), ("**.html", "jinja2")]
# A template that cannot be read must not lose its sentences in silence.
OPTIONS = {"**.html": {"silent": "false", "trimmed": "true"}}
KEYWORDS = {
    "N_": None,
    "words": None,
    "say": None,
    "plural": (1, 2),
    "in_context": ((1, "c"), 2),
}
TEMPLATE = "messages.pot"
HEADER = "# Every sentence that Netmeet says; whole sentences, in English."
CHANGES_BY_ITSELF = (
    '"POT-Creation-Date',
    '"PO-Revision-Date',
    '"Generated-By',
    '"Report-Msgid',
    '"Last-Translator',
    '"Language-Team',
)


def update() -> Iterator[str]:
    """Write the template and the three catalogues; give a line for each."""
    template = extracted()
    (folder() / TEMPLATE).write_bytes(as_po(template))
    for language in TRANSLATED:
        path = path_of(language)
        catalogue = read(path, language)
        catalogue.update(template, no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        path.write_bytes(as_po(catalogue))
        yield f"{language}: {len(catalogue)} messages, {missing_in(catalogue)} missing"


def extracted() -> Catalog:
    """Return every sentence of the package and of the templates."""
    found = Catalog(project="Netmeet", charset="utf-8", header_comment=HEADER, fuzzy=False)
    for place in (PACKAGE, carried("templates")):
        for _, _, message, comments, context in extract_from_dir(
            place,
            method_map=SOURCES,
            options_map=OPTIONS,
            keywords=KEYWORDS,
            comment_tags=["Translators:"],
            strip_comment_tags=False,
        ):
            found.add(message, context=context, auto_comments=comments)
    return found


def read(path: Path, language: str) -> Catalog:
    """Return a catalogue."""
    with path.open("rb") as file:
        return read_po(file, locale=language)


def as_po(catalogue: Catalog) -> bytes:
    """Return a catalogue as a file that changes only when a sentence does."""
    written = io.BytesIO()
    write_po(written, catalogue, no_location=True, sort_output=True, omit_header=False, width=99)
    lines = written.getvalue().decode().splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(CHANGES_BY_ITSELF)).encode()


def missing_in(catalogue: Catalog) -> int:
    """Return how many messages lack words, in one or all of their plural forms."""
    return sum(not _is_translated(message.string) for message in catalogue if message.id)


def _is_translated(string: str | list[str] | tuple[str, ...] | None) -> bool:
    return all(string) if isinstance(string, (list, tuple)) else bool(string)
