"""Word papers as an office program prints them: what stands on which page."""

import pytest
from bench.agreement_paper import agreement, paper, signatures
from printing import printed

from netmeet.adapters.word import document
from netmeet.papers.blocks import (
    Block,
    Column,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Size,
    Table,
    Together,
    line,
    name,
)

SIGNING = "Jeg har læst aftalen"
COLUMN = (Column(line("Kolonne"), 165),)
SIZES = (Size.NORMAL, Size.LARGE, Size.WALL)
ABOVE = (28, 29)
TABLE = Table("t", COLUMN, (((line("Celle"),),),))


def signed(commitments: int, signers: int, size: Size = Size.NORMAL, also: str = "") -> Paper:
    people = tuple(line(name(f"Underskriver{place:02}{also}")) for place in range(signers))
    return paper((*agreement(commitments, 0).blocks[:-1], signatures(people)), size)


def filled(above: int, *blocks: Block) -> Paper:
    return paper((*(Paragraph(line(f"fyld {place}")) for place in range(above)), *blocks))


PAPERS = {
    "8 lines, 10 sign": signed(8, 10),
    "12 lines, 14 sign": signed(12, 14),
    "4 large lines, 14 sign": signed(4, 14, Size.LARGE),
    "15 sign": signed(8, 15),
    "30 sign": signed(8, 30),
    **{f"long names, {size}": signed(1, 14, size, " Wilhelmina Frederikke" * 5) for size in SIZES},
    "20 lines": signed(20, 1),
    **{f"a heading after {n}": filled(n, Heading(2, line("Overskrift")), TABLE) for n in ABOVE},
    "a slip": filled(27, Together(tuple(Paragraph(line(f"slip {n}")) for n in range(8)))),
    "two breaks": paper(
        (Paragraph(line("først")), PageBreak(), TABLE, PageBreak(), Paragraph(line("sidst")))
    ),
}


@pytest.fixture(scope="module")
def pages(soffice: None, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Return the text of each page of each paper, printed in a single run."""
    folder = tmp_path_factory.mktemp("rendered")
    for key, made in PAPERS.items():
        (folder / f"{key}.docx").write_bytes(document(made))
    return printed(folder)


def holding(pages: list[str], text: str) -> list[int]:
    return [place for place, page in enumerate(pages) if text in page]


def signers_on(pages: list[str]) -> list[int]:
    return [page.count("Underskriver") for page in pages if "Underskriver" in page]


@pytest.mark.parametrize(
    ("name", "signers"),
    [("8 lines, 10 sign", 10), ("12 lines, 14 sign", 14), ("4 large lines, 14 sign", 14)],
)
def test_up_to_fourteen_sign_on_one_page_with_heading_and_sentence(pages, name, signers):
    printed = pages[name]

    assert signers_on(printed) == [signers]
    assert holding(printed, "Underskrifter\n") == holding(printed, "Underskriver00")
    assert holding(printed, SIGNING) == holding(printed, "Underskriver00")


@pytest.mark.parametrize(("signers", "tables"), [(15, [7, 8]), (30, [10, 10, 10])])
def test_more_sign_on_further_pages_each_with_its_heading(pages, signers, tables):
    printed = pages[f"{signers} sign"]

    assert signers_on(printed) == tables
    assert (
        holding(printed, "(fortsat)\n")[-len(tables) + 1 :] == holding(printed, "Underskriver")[1:]
    )
    assert len(holding(printed, "Underskrifter (fortsat)")) == len(tables) - 1


@pytest.mark.parametrize("size", SIZES)
def test_tables_with_long_names_are_whole_too(pages, size):
    printed = pages[f"long names, {size}"]

    assert sum(signers_on(printed)) == 14
    assert holding(printed, "Underskriver") == holding(printed, "Underskrifter")
    assert holding(printed, "Underskriver") == holding(printed, "Navn ")


def test_the_head_of_a_table_stands_on_every_page_that_it_reaches(pages):
    printed = pages["20 lines"]

    reached = holding(printed, "Første skridt")
    assert len(reached) > 2
    assert holding(printed, "Nr.") == reached


def test_pages_are_counted_and_say_from_the_second_on_that_the_paper_goes_on(pages):
    printed = pages["8 lines, 10 sign"]

    last = len(printed)
    assert [holding(printed, f"Side {n} af {last}") for n in range(1, last + 1)] == [
        [place] for place in range(last)
    ]
    assert holding(printed, "Aftale (fortsat)") == list(range(1, len(printed)))
    assert holding(printed, "Aftale · 2026-014 · version 1") == list(range(len(printed)))


@pytest.mark.parametrize("above", ABOVE)
def test_a_heading_and_the_head_of_a_table_never_close_a_page(pages, above):
    printed = pages[f"a heading after {above}"]

    assert (
        holding(printed, "Overskrift") == holding(printed, "Celle") == holding(printed, "Kolonne")
    )
    assert len(printed) == 2


def test_what_belongs_together_stands_on_one_page(pages):
    printed = pages["a slip"]

    assert holding(printed, "slip 0") == holding(printed, "slip 7") == [1]


def test_a_page_break_begins_a_page_even_before_a_table(pages):
    printed = pages["two breaks"]

    assert [holding(printed, text) for text in ("først", "Celle", "sidst")] == [[0], [1], [2]]
    assert len(printed) == 3
