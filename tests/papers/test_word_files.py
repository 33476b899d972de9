"""Every kind of paper as a finished Word file, in every language."""

import re
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from papers_of import Made, circle_of, flat, papers_of, practice

from netmeet.adapters.word import document
from netmeet.adapters.word.pictures import pictures_in
from netmeet.papers.blocks import Signatures, Table
from netmeet.papers.kinds import KINDS
from netmeet.words.catalogue import LANGUAGES, paper_words_in

CASES = ("ready-da", "ready-nb", "ready-sv")
TAGS = {"da": "da-DK", "nb": "nb-NO", "sv": "sv-SE", "en": "en-GB"}
LEFTOVERS = re.compile("python-docx|customXml|theme1|thumbnail|rsid|ja-JP|en-US|TargetMode")
every_paper = pytest.mark.parametrize("language", LANGUAGES)


@cache
def files(language: str) -> list[tuple[Made, bytes]]:
    """Return every kind of three cases once, as papers and as Word files, in a language.

    A picture takes long to draw: those of one case are enough.
    """
    found: dict[Any, Made] = {}
    for name in CASES:
        for made in papers_of(circle_of(practice(name)), words=paper_words_in(language)):
            mentions = made.kind == "invitation" and made.reader.number
            case = "" if any(pictures_in(made.paper.blocks)) else name
            found.setdefault((case, made.kind, mentions), made)
    return [(made, document(made.paper)) for made in found.values()]


@cache
def opened(language: str) -> list[tuple[Made, Any]]:
    """Return the same papers with their Word files as the library reads them."""
    return [(made, docx.Document(BytesIO(file))) for made, file in files(language)]


def name_of(made: Made) -> str:
    """Return kind, number and language of a paper."""
    return f"{made.kind} {made.reader.number} {made.paper.language}"


def failing(language: str, check) -> list[str]:
    """Return the papers that do not pass a check of the paper and its open file."""
    return [name_of(made) for made, word in opened(language) if not check(made, word)]


def test_all_kinds_are_among_them():
    assert {made.kind for made, _ in files("en")} == {kind.name for kind in KINDS}


@every_paper
def test_each_page_is_a4_upright(language):
    def check(_, word):
        sizes = [(one.page_width.mm, one.page_height.mm) for one in word.sections]
        return [(round(width), round(height)) for width, height in sizes] == [(210, 297)]

    assert failing(language, check) == []


@every_paper
def test_the_only_heading_1_is_the_first_paragraph_and_the_title(language):
    def check(made, word):
        titles = [one.text for one in word.paragraphs if one.style.style_id == "Heading1"]
        first = word.paragraphs[0].text
        return titles == [first] == [made.paper.title] == [word.core_properties.title]

    assert failing(language, check) == []


@every_paper
def test_headings_skip_no_level(language):
    def check(_, word):
        styles = [one.style.style_id for one in word.paragraphs]
        levels = [int(style[-1]) for style in styles if style.startswith("Heading")]
        return all(after - before <= 1 for before, after in pairwise(levels))

    assert failing(language, check) == []


@every_paper
def test_no_file_says_who_made_it_or_when(language):
    def check(_, word):
        core = word.core_properties
        nobody = (core.author, core.last_modified_by, core.comments, core.keywords)
        return nobody == ("", "", "", "") and core.created.year == core.modified.year == 2000

    assert failing(language, check) == []


@every_paper
def test_each_run_says_its_language_and_the_paper_its_own(language):
    def check(_, word):
        runs = word.element.body.iter(qn("w:r"))
        tags = [run.xpath("string(w:rPr/w:lang/@w:val)") for run in runs]
        own = word.core_properties.language == TAGS[language]
        return own and "" not in tags and TAGS[language] in tags

    assert failing(language, check) == []


@every_paper
def test_each_table_with_a_head_repeats_it(language):
    def check(made, word):
        blocks = [one for one in flat(made.paper.blocks) if isinstance(one, Table | Signatures)]
        heads = word.element.body.xpath("w:tbl[w:tr[1]/w:trPr/w:tblHeader]")
        others = word.element.body.xpath("w:tbl/w:tr[position() > 1]/w:trPr/w:tblHeader")
        return len(heads) == len(blocks) and others == []

    assert failing(language, check) == []


@every_paper
def test_no_row_splits(language):
    def check(_, word):
        rows = word.element.body.xpath("w:tbl/w:tr")
        return all(row.xpath("w:trPr/w:cantSplit") for row in rows)

    assert failing(language, check) == []


@every_paper
def test_each_table_has_a_name_and_is_as_wide_as_the_text(language):
    def check(_, word):
        tables = word.element.body.xpath("w:tbl")
        named = all(one.xpath("string(w:tblPr/w:tblCaption/@w:val)") for one in tables)
        widths = [sum(map(int, one.xpath("w:tblGrid/w:gridCol/@w:w"))) for one in tables]
        return named and all(round(width / 56.693) == 165 for width in widths)

    assert failing(language, check) == []


@every_paper
def test_no_paragraph_outside_a_table_is_empty_for_the_sake_of_room(language):
    def check(_, word):
        bare = [one for one in word.paragraphs if not one.text.strip()]
        empty = [one for one in bare if not one._p.xpath("w:r/w:drawing")]  # noqa: SLF001
        return all(one._p.xpath("w:pPr/w:spacing[@w:line='20']") for one in empty)  # noqa: SLF001

    assert failing(language, check) == []


@every_paper
def test_nothing_is_left_of_the_librarys_own_template(language):
    def leftovers(file):
        with ZipFile(BytesIO(file)) as archive:
            parts = [(name, archive.read(name)) for name in archive.namelist()]
        texts = [name + content.decode(errors="replace") for name, content in parts]
        return {found for text in texts for found in LEFTOVERS.findall(text)}

    assert [name_of(made) for made, file in files(language) if leftovers(file)] == []


@every_paper
def test_a_second_build_gives_the_same_bytes(language):
    again = [document(made.paper) for made, _ in files(language)]

    assert again == [file for _, file in files(language)]


@every_paper
def test_the_foot_counts_the_pages_and_the_head_of_later_pages_has_the_title(language):
    def check(made, word):
        (section,) = word.sections
        foot = section.first_page_footer.part.element
        fields = foot.xpath("w:p/w:fldSimple/@w:instr")
        head = section.header.paragraphs[0].text
        return fields == ["PAGE", "NUMPAGES"] and head == made.paper.continued

    assert failing(language, check) == []
