"""Where people sign: how the rows are bound, and how many stand in one table."""

from dataclasses import replace
from io import BytesIO
from itertools import chain

import docx
import pytest
from bench.agreement_paper import paper, signatures

from netmeet.adapters.word import document
from netmeet.papers.blocks import Signatures, Size, line, name


def block(count: int, who: str = "Navn") -> Signatures:
    return signatures(tuple(line(name(f"{who} {place + 1}")) for place in range(count)))


def body(made: Signatures, size: Size = Size.NORMAL):
    return docx.Document(BytesIO(document(paper((made,), size)))).element.body


def names(table) -> list[str]:
    return [cell.xpath("string(.)") for cell in table.xpath("w:tr[position() > 1]/w:tc[1]")]


def bound(element) -> set[bool]:
    return {
        bool(each.xpath("w:pPr/w:keepNext")) for each in element.xpath("descendant-or-self::w:p")
    }


@pytest.mark.parametrize("count", [1, 14])
def test_up_to_fourteen_sign_in_one_table_below_heading_and_sentence(count):
    made = body(block(count))

    tables = made.xpath("w:tbl")
    said = [paragraph.xpath("string(.)") for paragraph in made.xpath("w:p[w:r]")]
    assert [names(table) for table in tables] == [[f"Navn {n + 1}" for n in range(count)]]
    assert said == [
        "Underskrifter",
        "Jeg har læst aftalen eller fået den læst op. Jeg vil gøre min del.",
    ]


@pytest.mark.parametrize(("count", "rows"), [(15, [7, 8]), (28, [14, 14]), (29, [9, 10, 10])])
def test_more_sign_in_whole_tables_of_about_equal_length(count, rows):
    made = body(block(count))

    tables = [names(table) for table in made.xpath("w:tbl")]
    headings = [
        each.xpath("string(.)") for each in made.xpath("w:p[w:pPr/w:pStyle/@w:val='Heading2']")
    ]
    assert [len(table) for table in tables] == rows
    assert list(chain(*tables)) == [f"Navn {n + 1}" for n in range(count)]
    assert headings == ["Underskrifter"] + ["Underskrifter (fortsat)"] * (len(rows) - 1)


@pytest.mark.parametrize("count", [14, 15])
def test_everything_is_bound_to_the_next_row_except_the_last_row_of_a_table(count):
    made = body(block(count))

    for table in made.xpath("w:tbl"):
        *rows, last = table.xpath("w:tr")
        assert [bound(row) for row in rows] == [{True}] * len(rows)
        assert bound(last) == {False}
    assert [bound(each) for each in made.xpath("w:p[w:r]")] == [{True}] * (2 if count == 14 else 3)


def test_rows_to_sign_in_are_whole_and_at_least_14_millimetres_high():
    rows = body(block(3)).xpath("w:tbl/w:tr[position() > 1]")

    assert [row.xpath("w:trPr/w:trHeight/@w:val") for row in rows] == [["794"]] * 3
    assert [len(row.xpath("w:trPr/w:cantSplit")) for row in rows] == [1, 1, 1]


def test_only_the_name_is_printed_and_the_rest_waits_for_the_pen():
    row = body(block(1)).xpath("w:tbl/w:tr")[1]

    assert [cell.xpath("string(.)") for cell in row.xpath("w:tc")] == ["Navn 1", "", ""]


def test_nobody_to_sign_leaves_a_table_with_its_head():
    assert [names(table) for table in body(block(0)).xpath("w:tbl")] == [[]]


@pytest.mark.parametrize(
    ("size", "rows"), [(Size.NORMAL, [7, 7]), (Size.LARGE, [4, 5, 5]), (Size.WALL, [2] * 7)]
)
def test_very_long_names_are_spread_so_that_each_table_fits_on_a_page(size, rows):
    made = body(block(14, who="Wilhelmina Frederikke " * 5), size)

    assert [len(names(table)) for table in made.xpath("w:tbl")] == rows


def test_long_sentences_take_room_from_the_names():
    sentence = line("Jeg har læst aftalen eller fået den læst op. " * 12)

    made = body(replace(block(14), sentences=(sentence,)))

    assert [len(names(table)) for table in made.xpath("w:tbl")] == [7, 7]


def test_nothing_is_divided_further_than_a_name_to_a_table():
    made = body(block(2, who="x" * 9000))

    assert [len(names(table)) for table in made.xpath("w:tbl")] == [1, 1]
