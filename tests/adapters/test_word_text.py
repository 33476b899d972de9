"""Text in a Word paper: each sign as it was given, each run in its own language."""

from io import BytesIO

import docx
import pytest
from bench.agreement_paper import agreement, paper
from docx.oxml.ns import qn

from netmeet.adapters.word import document
from netmeet.papers.blocks import (
    BOX,
    Block,
    Heading,
    Items,
    Paper,
    Paragraph,
    Run,
    line,
    name,
    strong,
)


def read(*blocks: Block, language: str = "da"):
    made = Paper("map", language, "Aftale", "Fod", "{page}/{pages}", "Fortsat", blocks)
    return docx.Document(BytesIO(document(made)))


def marks(run, name: str) -> list[str]:
    return run.element.xpath(f"w:rPr/w:{name}")


def spoken(run) -> tuple[str, str]:
    return (run.text, run.element.xpath("w:rPr/w:lang")[0].get(qn("w:val")))


@pytest.mark.parametrize(
    ("language", "tag"), [("da", "da-DK"), ("nb", "nb-NO"), ("sv", "sv-SE"), ("en", "en-GB")]
)
def test_the_paper_s_language_stands_in_the_defaults_and_on_every_run(language, tag):
    made = read(Heading(1, line("A")), Paragraph(line("b", strong("c"))), language=language)

    assert made.styles.element.xpath("w:docDefaults//w:lang/@w:val") == [tag]
    assert made.element.xpath("//w:r/w:rPr/w:lang/@w:val") == [tag] * 3
    assert made.core_properties.language == tag


def test_no_run_anywhere_is_without_a_language():
    made = docx.Document(BytesIO(document(agreement(4, 15, 3))))
    section = made.sections[0]
    edges = (section.header, section.footer, section.first_page_footer)
    roots = (made.element, *(edge.part.element for edge in edges))

    silent = [run for root in roots for run in root.xpath(".//w:r[not(w:rPr/w:lang/@w:val)]")]

    assert silent == []


def test_a_run_in_another_language_says_which():
    made = read(Paragraph(line("Hej ", Run("Sällskapet", language="sv"), Run(" tak", "so"))))

    runs = made.paragraphs[0].runs
    assert [spoken(run) for run in runs] == [
        ("Hej ", "da-DK"),
        ("Sällskapet", "sv-SE"),
        (" tak", "so"),
    ]


def test_names_are_not_spell_checked_and_lead_words_are_bold():
    made = read(Paragraph(line("a", name("Åse"), strong("b"))))

    runs = made.paragraphs[0].runs
    assert [bool(marks(run, "noProof")) for run in runs] == [False, True, False]
    assert [bool(run.bold) for run in runs] == [False, False, True]


@pytest.mark.parametrize(
    "text",
    [
        "Per & <Åse> \"'",
        "</w:t></w:r></w:p>",
        "{{ 7*7 }} {% raw %} {page}",
        "=1+1",
        "  to  mellemrum  ",
        "første\nanden\n\nfjerde",
        "a\tb",
        "\n",
        "👩‍👧 ✂ €",
        "12\u00a0kr. \u2011 \u2013",
        "x" * 5000,
        "",
    ],
)
def test_a_text_stands_as_it_was_given(text):
    made = read(Paragraph(line(text)))

    assert [paragraph.text for paragraph in made.paragraphs] == [text]


def test_line_ends_and_tabs_are_word_s_own():
    made = read(Paragraph(line("a\nb\tc\r\nd\x0be")))

    tags = [child.tag for child in made.paragraphs[0].runs[0].element]
    assert tags == [qn(f"w:{tag}") for tag in ("rPr", "t", "br", "t", "tab", *("t", "br") * 2, "t")]


def test_a_soft_hyphen_is_word_s_own_because_word_prints_the_other():
    run = read(Paragraph(line("beskæftigelses\u00admedarbejder"))).paragraphs[0].runs[0]

    assert run.element.xpath("w:t/text()") == ["beskæftigelses", "medarbejder"]
    assert len(run.element.xpath("w:softHyphen")) == 1


@pytest.mark.parametrize("sign", ["\x00", "\x08", "\x1f", "\ud800", "\uffff"])
def test_a_sign_that_no_file_can_hold_stands_in_sight(sign):
    made = read(Paragraph(line(f"a{sign}b")))

    assert made.paragraphs[0].text == "a\ufffdb"


def test_a_box_has_a_font_that_knows_it():
    made = read(Paragraph(line(f"{BOX} Ja {BOX} Nej")))

    runs = made.paragraphs[0].runs
    assert [run.text for run in runs] == [BOX, " Ja ", BOX, " Nej"]
    assert [bool(run.element.xpath("w:rPr/w:rStyle[@w:val='Box']")) for run in runs] == [
        True,
        False,
        True,
        False,
    ]
    fonts = made.styles["Box"].element.xpath("w:rPr/w:rFonts")[0]
    assert (fonts.get(qn("w:hAnsi")), fonts.get(qn("w:eastAsia"))) == (
        "Segoe UI Symbol",
        "MS Gothic",
    )


def test_arabic_runs_from_the_right_and_so_does_its_paragraph():
    made = read(Paragraph((Run("مرحبا Aksel, أهلا!", language="ar"),)))

    paragraph = made.paragraphs[0]
    directions = [(run.text, bool(marks(run, "rtl"))) for run in paragraph.runs]
    assert directions == [("مرحبا ", True), ("Aksel", False), (", أهلا!", True)]
    assert len(made.element.xpath("//w:pPr/w:bidi")) == 1
    assert made.element.xpath("//w:lang/@w:bidi") == ["ar", "ar"]


def test_a_sentence_that_begins_with_an_arabic_name_keeps_its_own_direction():
    made = read(Paragraph(line(name("ليلى"), " frågar")))

    assert made.element.xpath("//w:pPr/w:bidi") == []


def test_an_arabic_name_in_a_danish_line_turns_only_itself():
    made = read(Paragraph(line("Hej ", name("أحمد (علي)"), " 3")))

    paragraph = made.paragraphs[0]
    directions = [(run.text, bool(marks(run, "rtl"))) for run in paragraph.runs]
    assert directions == [("Hej ", False), ("أحمد (علي)", True), (" 3", False)]
    assert made.element.xpath("//w:pPr/w:bidi") == []


def test_brackets_around_an_arabic_name_follow_the_line_both():
    runs = read(Paragraph(line("Hej (أحمد) أحمد"))).paragraphs[0].runs

    assert [run.text for run in runs] == ["Hej (", "أحمد", ") ", "أحمد"]


@pytest.mark.parametrize(("text", "tag"), [("שלום", "he-IL"), ("سلام", "ar-SA")])
def test_a_writing_from_the_right_without_a_language_is_named_by_its_letters(text, tag):
    run = read(Paragraph(line(text))).paragraphs[0].runs[0]

    assert run.element.xpath("w:rPr/w:lang/@w:bidi") == [tag]


def test_items_are_a_real_list():
    made = read(Items((line("a"), line("b"))))

    style = made.paragraphs[0].style
    number = style.element.xpath("w:pPr/w:numPr/w:numId/@w:val")
    numbering = made.part.numbering_part.element
    assert [paragraph.style.name for paragraph in made.paragraphs] == ["List Bullet"] * 2
    assert numbering.xpath("w:num/@w:numId") == number == ["1"]
    assert numbering.xpath("w:abstractNum/w:lvl/w:lvlText/@w:val") == ["•"]


def test_properties_stand_in_the_order_of_the_schema():
    made = docx.Document(BytesIO(document(paper((Paragraph((Run("سلام", strong=True),)),)))))

    run = made.paragraphs[0].runs[0]
    tags = [child.tag for child in run.element.rPr]
    assert tags == [qn(f"w:{tag}") for tag in ("b", "bCs", "rtl", "lang")]
