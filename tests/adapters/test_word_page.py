"""The file, the page and the styles of every Word paper."""

import os
import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
import time_machine
from bench.agreement_paper import agreement, paper
from docx.shared import Mm, Pt

from netmeet.adapters.word import document
from netmeet.adapters.word.template import template
from netmeet.papers.blocks import Heading, Paper, Paragraph, Size, Voice, line

ROOT = Path(__file__).resolve().parents[2]
PARTS = [
    "[Content_Types].xml",
    "_rels/.rels",
    "word/_rels/document.xml.rels",
    "word/fontTable.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
    "docProps/core.xml",
    "word/document.xml",
    "word/footer1.xml",
    "word/footer2.xml",
    "word/header1.xml",
]


def parts(made: Paper) -> dict[str, str]:
    with ZipFile(BytesIO(document(made))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def read(made: Paper):
    return docx.Document(BytesIO(document(made)))


def test_a_file_holds_these_parts_and_no_other():
    assert list(parts(agreement(2, 2))) == PARTS


def test_every_entry_has_the_same_day_and_no_trace_of_a_system():
    with ZipFile(BytesIO(document(agreement(2, 2)))) as archive:
        traces = {
            (entry.date_time, entry.create_system, entry.external_attr, entry.extra, entry.comment)
            for entry in archive.infolist()
        }

    assert traces == {((1980, 1, 1, 0, 0, 0), 0, 0o644 << 16, b"", b"")}


@pytest.mark.parametrize(
    "leftover",
    ["python-docx", "ja-JP", "en-US", "rsid", "2013", "TargetMode", "Theme", "customXml", "Letter"],
)
def test_nothing_is_left_of_the_library_s_own_template(leftover):
    assert [name for name, text in parts(agreement(2, 2)).items() if leftover in text] == []


def test_the_same_paper_gives_the_same_bytes_on_another_day():
    template.cache_clear()
    with time_machine.travel("2026-11-21T10:00:00Z"):
        one = document(agreement(3, 4))

    template.cache_clear()
    with time_machine.travel("2031-02-03T04:05:06Z"):
        other = document(agreement(3, 4))

    assert one == other


def test_the_same_paper_gives_the_same_bytes_in_another_process():
    program = (
        "import sys; from hashlib import sha256; from bench.agreement_paper import agreement;"
        "from netmeet.adapters.word import document;"
        "sys.stdout.write(sha256(document(agreement(3, 4))).hexdigest())"
    )
    path = os.pathsep.join((str(ROOT), str(ROOT / "tests")))

    there = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "7"},
    )

    assert there.stdout == sha256(document(agreement(3, 4))).hexdigest()


def test_another_paper_gives_other_bytes():
    assert document(agreement(3, 4)) != document(agreement(3, 5))


def test_the_page_is_a4_with_room_for_punch_holes():
    section = read(agreement(1, 1)).sections[0]

    lengths = (
        section.page_width,
        section.page_height,
        section.top_margin,
        section.right_margin,
        section.bottom_margin,
        section.left_margin,
    )

    assert [round(length.mm) for length in lengths] == [210, 297, 20, 20, 20, 25]
    assert lengths[0] < lengths[1]


def test_the_file_says_its_title_and_language_and_names_nobody():
    said = read(agreement(1, 1)).core_properties

    assert (said.title, said.language, said.author, said.last_modified_by, said.comments) == (
        "Aftale",
        "da-DK",
        "",
        "",
        "",
    )
    assert said.created == said.modified


def test_a_title_keeps_signs_that_mean_something_in_xml():
    made = Paper("map", "sv", "Per & <Åse>\x00\x0b!", "", "", "", ())

    assert read(made).core_properties.title == "Per & <Åse>\ufffd\n!"


@pytest.mark.parametrize(
    ("size", "body", "after", "headings"),
    [
        (Size.NORMAL, 12, 6, [20, 15, 12]),
        (Size.LARGE, 14, 8, [20, 15, 14]),
        (Size.WALL, 20, 12, [32, 24, 20]),
    ],
)
def test_each_size_has_its_type(size, body, after, headings):
    styles = read(paper((), size)).styles

    normal = styles["Normal"].paragraph_format
    sizes = styles.element.xpath("w:docDefaults//w:sz/@w:val")
    fonts = styles.element.xpath("w:docDefaults//w:rFonts/@w:ascii")
    levels = [styles[f"Heading {level}"].font for level in (1, 2, 3)]
    assert (fonts, sizes) == (["Arial"], [str(body * 2)])
    assert (normal.line_spacing, normal.space_after) == (1.25, Pt(after))
    assert [(font.size, font.bold) for font in levels] == [(Pt(size), True) for size in headings]


@pytest.mark.parametrize(
    ("size", "indent"), [(Size.NORMAL, Mm(30)), (Size.LARGE, Mm(43)), (Size.WALL, None)]
)
def test_running_text_has_a_right_indent_that_keeps_its_lines_short(size, indent):
    found = read(paper((), size)).styles["Body Text"].paragraph_format.right_indent

    assert (found is None) == (indent is None)
    assert found is None or abs(found - indent) < Mm(0.1)


def test_headings_are_word_s_own_with_outline_levels_and_stay_with_what_follows():
    levels = tuple(Heading(level, line(str(level))) for level in (1, 2, 3))

    made = read(paper(levels))

    styles = [paragraph.style for paragraph in made.paragraphs]
    assert [style.style_id for style in styles] == ["Heading1", "Heading2", "Heading3"]
    assert [style.element.xpath("w:pPr/w:outlineLvl/@w:val") for style in styles] == [
        ["0"],
        ["1"],
        ["2"],
    ]
    assert all(style.paragraph_format.keep_with_next for style in styles)
    second = styles[1].paragraph_format
    assert (second.space_before, second.space_after) == (Pt(16), Pt(5))


def test_each_voice_has_its_style():
    blocks = tuple(Paragraph(line(voice), voice) for voice in Voice)

    made = read(paper(blocks))

    said = {paragraph.text: paragraph.style.style_id for paragraph in made.paragraphs}
    assert said == {"body": "BodyText", "lead": "Lead", "hint": "Hint"}
    assert made.styles["Hint"].font.size == Pt(10)


def test_every_style_that_is_used_is_there():
    made = parts(agreement(2, 15, 2))

    used = {
        piece.split('"')[0]
        for name in ("word/document.xml", "word/footer1.xml", "word/header1.xml")
        for tag in ('pStyle w:val="', 'rStyle w:val="', 'tblStyle w:val="')
        for piece in made[name].split(tag)[1:]
    }
    assert {style for style in used if f'styleId="{style}"' not in made["word/styles.xml"]} == set()


def test_word_opens_it_in_its_present_mode_without_hyphenation():
    settings = parts(agreement(1, 1))["word/settings.xml"]

    mode = settings.split('w:name="compatibilityMode"')[1].split("/>")[0]
    assert mode.endswith('w:val="15"')
    assert '<w:autoHyphenation w:val="0"/>' in settings


def test_the_first_page_has_no_head_and_the_others_say_that_it_goes_on():
    section = read(agreement(1, 1)).sections[0]

    assert section.different_first_page_header_footer
    assert section.first_page_header.is_linked_to_previous
    assert [paragraph.text for paragraph in section.header.paragraphs] == ["Aftale (fortsat)"]


def test_every_foot_has_the_short_name_and_counts_the_pages():
    made = parts(agreement(1, 1))

    assert made["word/footer1.xml"] == made["word/footer2.xml"]
    section = read(agreement(1, 1)).sections[0]
    foot = section.first_page_footer.part.element
    assert foot.xpath("string(.)") == "Aftale · 2026-014 · version 1Side\u00a01 af\u00a01"
    assert foot.xpath("w:p/w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]
    assert foot.xpath(".//w:tab") != []
    stops = section.part.styles["footer"].paragraph_format.tab_stops
    assert [round(stop.position.mm) for stop in stops] == [165]
