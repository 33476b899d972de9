"""Papers in English, so that tests can name their sentences."""

from papers_of import headings_in, papers_of, said, text_of

from netmeet.domain.circle import Circle
from netmeet.papers.blocks import Facts, Paper
from netmeet.words.catalogue import paper_words_in


def in_english(circle: Circle, kind: str, number: str = "") -> Paper:
    """Return a paper in English."""
    made = papers_of(circle, kind, words=paper_words_in("en"))
    return next(one.paper for one in made if one.reader.number == number)


def sections(circle: Circle, kind: str, number: str = "") -> list[str]:
    """Return the headings below the title."""
    return [text for _, text in headings_in(in_english(circle, kind, number))[1:]]


def text(circle: Circle, kind: str) -> str:
    """Return everything that stands on a paper."""
    return text_of(in_english(circle, kind))


def facts(circle: Circle, kind: str) -> dict[str, str]:
    """Return the rows of the first table of facts."""
    found = next(block for block in in_english(circle, kind).blocks if isinstance(block, Facts))
    rows = {said(title): "\n".join(map(said, lines)) for title, lines in found.rows}
    return {title: told.replace("\N{NO-BREAK SPACE}", " ") for title, told in rows.items()}
