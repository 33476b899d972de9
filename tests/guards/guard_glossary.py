"""The catalogues follow the glossary: the agreed word for each term, and no word to avoid."""

import re
from dataclasses import dataclass

from guards.guard_catalogues import sentences

ROW = re.compile(r"^\|(.+)\|$", re.MULTILINE)
PLACE = re.compile(r"%\(\w+\)s")


@dataclass(frozen=True)
class Term:
    """One row: the English forms, the words of each language, and sentences that may differ."""

    forms: re.Pattern
    words: dict[str, re.Pattern]
    agreed: dict[str, str]
    exceptions: tuple[str, ...]


def terms_in(glossary):
    """Return the terms of a glossary, the longest first."""
    rows = [cells for cells in _rows(glossary) if len(cells) == 6 and cells[0] != "term"]
    rows.sort(key=lambda cells: -max(map(len, cells[0].split(" / "))))
    return [_term(cells) for cells in rows]


def disagreements(glossary, catalogue):
    """Return the sentences of a catalogue that say a term in other words than the glossary."""
    language = str(catalogue.locale)
    terms = terms_in(glossary)
    return [
        f"{source}: “{sentence}” does not say “{term.agreed[language]}”"
        for source, sentence in sentences(catalogue)
        for term in _said_in(source, terms)
        if not term.words[language].search(sentence) and not source.startswith(term.exceptions)
    ]


def avoided(glossary, catalogue):
    """Return the sentences of a catalogue, and of its English, with a word to avoid."""
    language = str(catalogue.locale)
    words = {name: [] for name in (language, "en")}
    for cells in _rows(glossary):
        if len(cells) == 3 and cells[0] in words:
            words[cells[0]] += cells[1].split(", ")
    return [
        f"{text}: do not say “{word.strip('-')}”"
        for source, sentence in sentences(catalogue)
        for name, text in ((language, sentence), ("en", source))
        for word in words[name]
        if _any_of([word]).search(text)
    ]


def idle_exceptions(glossary, catalogue):
    """Return the exceptions of a glossary for which there is no sentence any more."""
    sources = [source for source, _ in sentences(catalogue)]
    return [
        exception
        for term in terms_in(glossary)
        for exception in term.exceptions
        if not any(source.startswith(exception) for source in sources)
    ]


def _rows(glossary):
    for line in ROW.findall(glossary):
        cells = [cell.strip() for cell in line.split("|")]
        if not set(cells[0]) <= {"-"}:
            yield cells


def _term(cells):
    columns = dict(zip(("da", "nb", "sv"), cells[2:5], strict=True))
    return Term(
        forms=_any_of(cells[0].split(" / ")),
        words={language: _any_of(_alternatives(cell)) for language, cell in columns.items()},
        agreed={language: cell.partition(" (")[0] for language, cell in columns.items()},
        exceptions=tuple(re.findall("`([^`]+)`", cells[5])),
    )


def _alternatives(cell):
    agreed, _, others = cell.rstrip(")").partition(" (")
    return [agreed, *(other for other in others.split(", ") if other)]


def _any_of(words):
    """Return a pattern for whole words; a hyphen at an end stands for more letters."""
    patterns = (
        ("" if word.startswith("-") else r"(?<!\w)")
        + re.escape(word.strip("-"))
        + ("" if word.endswith("-") else r"(?!\w)")
        for word in words
    )
    return re.compile("|".join(patterns), re.IGNORECASE)


def _said_in(source, terms):
    """Give the terms of an English sentence; a term inside a longer one does not count."""
    rest = PLACE.sub("", source)
    for term in terms:
        if term.forms.search(rest):
            rest = term.forms.sub("·", rest)
            yield term
