"""Tables, facts and labels in a Word paper: fixed, named, whole."""

from io import BytesIO

import docx
import pytest
from bench.agreement_paper import agreement, paper
from docx.oxml.ns import qn

from netmeet.adapters.word import document
from netmeet.papers.blocks import (
    BOX,
    Block,
    Column,
    Facts,
    Heading,
    Labels,
    Line,
    PageBreak,
    Paragraph,
    Table,
    Together,
    line,
)

COLUMNS = (Column(line("Nr."), 10), Column(line("Hvad"), 111), Column(line("Hvem"), 44))
ROW = ((line("1"),), (line("a"), line("b")), ())
TEXT_WIDTH = 9354


def body(*blocks: Block):
    return docx.Document(BytesIO(document(paper(blocks)))).element.body


def tags(element) -> list[str]:
    return [child.tag.rpartition("}")[2] for child in element]


def texts(cell) -> list[str]:
    return [paragraph.xpath("string(.)") for paragraph in cell.xpath("w:p")]


def ticked(height: int, *cell: Line) -> list[str]:
    made = body(Table("t", (Column(line("Ja"), 165),), ((cell,),), height))
    return made.xpath("//w:tr[2]//w:pStyle/@w:val")


def test_a_table_is_fixed_and_as_wide_as_the_text():
    table = body(Table("Aftaler", COLUMNS, (ROW,))).xpath("w:tbl")[0]

    widths = [int(width) for width in table.xpath("w:tblGrid/w:gridCol/@w:w")]
    cells = [int(width) for width in table.xpath("w:tr[2]/w:tc/w:tcPr/w:tcW/@w:w")]
    assert table.xpath("w:tblPr/w:tblLayout/@w:type") == ["fixed"]
    assert table.xpath("w:tblPr/w:tblW/@w:w") == [str(TEXT_WIDTH)]
    assert (sum(widths), widths) == (TEXT_WIDTH, cells)
    assert [round(width / 56.693) for width in widths] == [10, 111, 44]


def test_a_screen_reader_hears_the_name_of_a_table_and_its_head():
    properties = body(Table('Aftaler "A" & B\x00', COLUMNS, (ROW,))).xpath("w:tbl/w:tblPr")[0]

    assert properties.xpath("w:tblCaption/@w:val | w:tblDescription/@w:val") == [
        'Aftaler "A" & B\ufffd',
        'Aftaler "A" & B\ufffd',
    ]
    assert properties.xpath("w:tblLook/@w:firstRow") == ["1"]
    assert tags(properties) == [
        "tblStyle",
        "tblW",
        "tblLayout",
        "tblLook",
        "tblCaption",
        "tblDescription",
    ]


def test_the_first_row_repeats_and_only_the_first():
    rows = body(Table("t", COLUMNS, (ROW, ROW))).xpath("w:tbl/w:tr")

    assert [bool(row.xpath("w:trPr/w:tblHeader")) for row in rows] == [True, False, False]
    assert rows[0].xpath(".//w:pStyle/@w:val") == ["TableHead"] * 3


def test_the_head_is_bold_on_ten_percent_grey_and_stays_with_its_first_row():
    styles = docx.Document(BytesIO(document(paper(())))).styles

    grey = styles["Ruled Table"].element.xpath("w:tblStylePr[@w:type='firstRow']//w:shd/@w:fill")
    assert grey == ["E6E6E6"]
    assert styles["Table Head"].font.bold
    assert styles["Table Head"].paragraph_format.keep_with_next


def test_no_row_splits_and_no_cell_is_merged_or_holds_a_table():
    made = docx.Document(BytesIO(document(agreement(5, 16, 4)))).element

    assert made.xpath("//w:tr[not(w:trPr/w:cantSplit)]") == []
    assert made.xpath("//w:gridSpan | //w:vMerge | //w:tc//w:tbl") == []


def test_each_line_is_a_paragraph_and_an_empty_cell_has_one():
    cells = body(Table("t", COLUMNS, (ROW,))).xpath("w:tbl/w:tr[2]/w:tc")

    assert [texts(cell) for cell in cells] == [["1"], ["a", "b"], [""]]


def test_a_row_is_at_least_as_high_as_the_block_says():
    made = body(Table("t", COLUMNS, (ROW,), height=24))

    heights = made.xpath("//w:trHeight")
    assert [(height.get(qn("w:val")), height.get(qn("w:hRule"))) for height in heights] == [
        ("1361", "atLeast")
    ]


def test_a_row_with_too_few_cells_is_refused():
    with pytest.raises(ValueError, match="shorter"):
        body(Table("t", COLUMNS, (ROW[:2],)))


@pytest.mark.parametrize(
    ("height", "cell", "style"),
    [
        (14, (line(BOX),), ["TickText"]),
        (24, (line(BOX),), ["TickText"]),
        (13, (line(BOX),), ["TableText"]),
        (14, (line(BOX, " Ja"),), ["TableText"]),
        (14, (line(BOX), line("Ja")), ["TableText", "TableText"]),
    ],
)
def test_a_box_alone_in_a_roomy_row_is_large(height, cell, style):
    assert ticked(height, *cell) == style


def test_facts_have_a_bold_label_beside_each_and_no_head():
    block = Facts("Om mødet", ((line("Hvor"), (line("Skive"), line("lokale 2"))),))

    made = body(block, Paragraph(line("x")))

    table = made.xpath("w:tbl")[0]
    widths = [round(int(width) / 56.693) for width in table.xpath("w:tblGrid/w:gridCol/@w:w")]
    assert widths == [45, 120]
    assert [texts(cell) for cell in table.xpath("w:tr/w:tc")] == [["Hvor"], ["Skive", "lokale 2"]]
    assert table.xpath("w:tr/w:tc[1]//w:pStyle/@w:val") == ["FactLabel"]
    assert table.xpath(".//w:tblHeader") == []
    assert table.xpath("w:tblPr/w:tblLook/@w:firstColumn") == ["1"]


def test_a_fact_to_be_written_by_hand_has_room():
    made = body(Facts("Om", ((line("Navn"), ()), (line("Sted"), (line("Skive"),)))))

    assert [bool(row.xpath("w:trPr/w:trHeight")) for row in made.xpath("//w:tr")] == [True, False]


def test_labels_stand_two_in_a_row_of_38_millimetres():
    made = body(Labels("Etiketter", tuple((line(sign), line("Vej 1")) for sign in "abc")))

    rows = made.xpath("w:tbl/w:tr")
    assert [[texts(cell) for cell in row.xpath("w:tc")] for row in rows] == [
        [["a", "Vej 1"], ["b", "Vej 1"]],
        [["c", "Vej 1"], [""]],
    ]
    assert made.xpath("//w:trHeight/@w:val") == ["2154", "2154"]
    assert made.xpath("//w:tblHeader") == []


def test_a_table_without_anything_to_show_is_not_made():
    assert tags(body(Facts("f", ()), Labels("l", ()))) == ["sectPr"]


def test_word_gets_a_tiny_paragraph_only_where_it_must_have_one():
    table = Table("t", COLUMNS, (ROW,))

    made = body(Heading(1, line("a")), table, table)

    assert tags(made) == ["p", "tbl", "p", "tbl", "p", "sectPr"]
    assert made.xpath("w:p[2]//w:spacing/@w:line | w:p[3]//w:spacing/@w:line") == ["20", "20"]


def test_no_empty_paragraph_stands_for_space():
    made = docx.Document(BytesIO(document(agreement(5, 16, 4)))).element.body

    empty = made.xpath("w:p[not(w:r)]")
    assert [paragraph.getnext().tag for paragraph in empty] == [qn("w:sectPr")]


def test_text_below_a_table_stands_apart_from_it():
    table = Table("t", COLUMNS, (ROW,))

    made = body(table, Paragraph(line("a")), table, Heading(2, line("b")))

    before = [paragraph.xpath("w:pPr/w:spacing/@w:before") for paragraph in made.xpath("w:p")]
    assert before == [["240"], []]


def test_a_page_break_belongs_to_what_follows():
    made = body(Paragraph(line("a")), PageBreak(), PageBreak(), Paragraph(line("b")), PageBreak())

    breaks = [bool(each.xpath("w:pPr/w:pageBreakBefore")) for each in made.xpath("w:p")]
    assert breaks == [False, True]
    assert made.xpath("//w:br") == []


def test_a_table_can_begin_a_page():
    made = body(Paragraph(line("a")), PageBreak(), Table("t", COLUMNS, (ROW,)))

    broken = made.xpath("//w:p[w:pPr/w:pageBreakBefore]")
    assert [paragraph.xpath("string(.)") for paragraph in broken] == ["Nr."]


def test_what_belongs_together_is_bound_except_its_last_row():
    slip = (Paragraph(line("klip her")), Paragraph(line("svar")), Table("t", COLUMNS, (ROW, ROW)))

    made = body(Paragraph(line("a")), Together(slip), Paragraph(line("b")))

    outside = [bool(each.xpath("w:pPr/w:keepNext")) for each in made.xpath("w:p")]
    rows = [
        {bool(each.xpath("w:pPr/w:keepNext")) for each in row.xpath(".//w:p")}
        for row in made.xpath("//w:tr")
    ]
    assert outside == [False, True, True, False]
    assert rows == [{True}, {True}, {False}]


def test_what_is_bound_twice_is_marked_once():
    slip = (Heading(2, line("a")), Table("t", COLUMNS, (ROW, ROW)))

    made = body(Together((Together(slip), Paragraph(line("b")))))

    assert made.xpath("//w:p[count(w:pPr/w:keepNext) > 1]") == []
    assert len(made.xpath("//w:keepNext")) == 12


def test_paragraphs_together_are_bound_except_the_last():
    made = body(Together((Paragraph(line("a")), Paragraph(line("b")))), Paragraph(line("c")))

    bound = [bool(each.xpath("w:pPr/w:keepNext")) for each in made.xpath("w:p")]
    assert bound == [True, False, False]


def test_the_marks_of_a_paragraph_stand_in_the_order_of_the_schema():
    table = Table("t", COLUMNS, (ROW,))

    made = body(table, PageBreak(), Together((Paragraph(line("سلام")), Paragraph(line("b")))))

    assert tags(made.xpath("w:p[1]/w:pPr")[0]) == [
        "pStyle",
        "keepNext",
        "pageBreakBefore",
        "bidi",
        "spacing",
    ]
