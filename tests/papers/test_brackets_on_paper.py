"""In the bracket language every letter of fixed text stands between brackets, on every paper.

The case has no letters of its own: what is naked is a sentence that nobody marked.
"""

import re
from html import unescape
from io import BytesIO
from zipfile import ZipFile

import pytest
from brackets import bracket_words, naked_letters
from papers.letterless import case
from papers_of import Made, circle_of, papers_of, texts_of

from netmeet.adapters.word import document
from netmeet.domain.circle import Circle
from netmeet.papers.kinds import KINDS


def circles() -> list[Circle]:
    """Return the same case with much, with little, and after the meeting."""
    full = case()
    bare = {
        "convener": {},
        "contact_officer": {},
        "questions": [],
        "day": {"parts": [{"part": "private", "minutes": 1}, {"part": "welcome", "minutes": 99}]},
        "roles": {},
        "language": "sv",
        "prison": full["prison"] | {"private_watch": "heard"},
        "agreement": {"answer": "no"},
        "reply_by": None,
    }
    held = full["meeting"] | {"status": "held", "starts": "2026-11-01T13:00"}
    later = case(meeting=held, agreement={"answer": "could_not"}, language="da")
    few = {key: value for key, value in (full | bare).items() if value is not None}
    return [circle_of(one) for one in (full, few, later)]


def made() -> list[Made]:
    """Return all papers of these cases in the bracket language."""
    words = bracket_words()
    return [one for circle in circles() for one in papers_of(circle, words=words)]


def test_all_kinds_are_among_them():
    assert {one.kind for one in made()} == {kind.name for kind in KINDS}


def test_every_letter_of_a_paper_stands_between_brackets():
    naked = {text for one in made() for line in texts_of(one.paper) for text in naked_letters(line)}

    assert naked == set()


@pytest.mark.parametrize("part", ["document", "header1", "footer1", "footer2"])
def test_every_letter_of_a_word_file_stands_between_brackets(part):
    naked = {
        text
        for one in made()
        for line in _paragraphs(document(one.paper), f"word/{part}.xml")
        for text in naked_letters(line)
    }

    assert naked == set()


def test_the_title_of_a_word_file_stands_between_brackets():
    titles = {title for one in made() for title in _titles(document(one.paper))}

    assert [title for title in titles if naked_letters(title) or "⟦" not in title] == []


def _paragraphs(file: bytes, part: str) -> list[str]:
    """Return the text of each paragraph, and what screen readers hear about tables."""
    with ZipFile(BytesIO(file)) as archive:
        xml = archive.read(part).decode()
    heard = re.findall(r'<w:tbl(?:Caption|Description) w:val="([^"]*)"', xml)
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>", xml, re.DOTALL)
    texts = [
        "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", paragraph)) for paragraph in paragraphs
    ]
    return [unescape(text) for text in (*heard, *texts)]


def _titles(file: bytes) -> list[str]:
    with ZipFile(BytesIO(file)) as archive:
        xml = archive.read("docProps/core.xml").decode()
    return [unescape(title) for title in re.findall(r"<dc:title>([^<]*)<", xml)]
