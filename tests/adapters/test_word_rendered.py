"""Word papers as an office program prints them: what stands on which page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bench.agreement_paper import agreement, paper, signatures
from printing import printed

from netmeet.adapters.word import document
from netmeet.papers.blocks import (
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
Pages = Callable[[Paper], list[str]]


@pytest.fixture
def pages(soffice: None, tmp_path: Path) -> Pages:
    """Return a function that prints a paper and gives the text of each page."""

    def read(made: Paper) -> list[str]:
        (tmp_path / "paper.docx").write_bytes(document(made))
        return printed(tmp_path)["paper"]

    return read


def signed(commitments: int, signers: int, size: Size = Size.NORMAL, also: str = "") -> Paper:
    people = tuple(line(name(f"Underskriver{place:02}{also}")) for place in range(signers))
    return paper((*agreement(commitments, 0).blocks[:-1], signatures(people)), size)


def holding(pages: list[str], text: str) -> list[int]:
    return [place for place, page in enumerate(pages) if text in page]


def signers_on(pages: list[str]) -> list[int]:
    return [page.count("Underskriver") for page in pages if "Underskriver" in page]


@pytest.mark.parametrize(
    ("commitments", "signers", "size"),
    [(8, 10, Size.NORMAL), (12, 14, Size.NORMAL), (4, 14, Size.LARGE)],
)
def test_up_to_fourteen_sign_on_one_page_with_heading_and_sentence(
    pages, commitments, signers, size
):
    printed = pages(signed(commitments, signers, size))

    assert signers_on(printed) == [signers]
    assert holding(printed, "Underskrifter\n") == holding(printed, "Underskriver00")
    assert holding(printed, SIGNING) == holding(printed, "Underskriver00")


@pytest.mark.parametrize(("signers", "tables"), [(15, [7, 8]), (30, [10, 10, 10])])
def test_more_sign_on_further_pages_each_with_its_heading(pages, signers, tables):
    printed = pages(signed(8, signers))

    assert signers_on(printed) == tables
    assert (
        holding(printed, "(fortsat)\n")[-len(tables) + 1 :] == holding(printed, "Underskriver")[1:]
    )
    assert len(holding(printed, "Underskrifter (fortsat)")) == len(tables) - 1


@pytest.mark.parametrize("size", [Size.NORMAL, Size.LARGE, Size.WALL])
def test_tables_with_long_names_are_whole_too(pages, size):
    printed = pages(signed(1, 14, size, also=" Wilhelmina Frederikke" * 5))

    assert sum(signers_on(printed)) == 14
    assert holding(printed, "Underskriver") == holding(printed, "Underskrifter")
    assert holding(printed, "Underskriver") == holding(printed, "Navn ")


def test_the_head_of_a_table_stands_on_every_page_that_it_reaches(pages):
    printed = pages(signed(20, 1))

    reached = holding(printed, "Første skridt")
    assert len(reached) > 2
    assert holding(printed, "Nr.") == reached


def test_pages_are_counted_and_say_from_the_second_on_that_the_paper_goes_on(pages):
    printed = pages(signed(8, 10))

    last = len(printed)
    assert [holding(printed, f"Side {n} af {last}") for n in range(1, last + 1)] == [
        [place] for place in range(last)
    ]
    assert holding(printed, "Aftale (fortsat)") == list(range(1, len(printed)))
    assert holding(printed, "Aftale · 2026-014 · version 1") == list(range(len(printed)))


@pytest.mark.parametrize("above", [28, 29])
def test_a_heading_and_the_head_of_a_table_never_close_a_page(pages, above):
    column = (Column(line("Kolonne"), 165),)
    filler = tuple(Paragraph(line(f"fyld {place}")) for place in range(above))

    printed = pages(
        paper((*filler, Heading(2, line("Overskrift")), Table("t", column, (((line("Celle"),),),))))
    )

    assert (
        holding(printed, "Overskrift") == holding(printed, "Celle") == holding(printed, "Kolonne")
    )
    assert len(printed) == 2


def test_what_belongs_together_stands_on_one_page(pages):
    slip = Together(tuple(Paragraph(line(f"slip {place}")) for place in range(8)))
    filler = tuple(Paragraph(line(f"fyld {place}")) for place in range(27))

    printed = pages(paper((*filler, slip)))

    assert holding(printed, "slip 0") == holding(printed, "slip 7") == [1]


def test_a_page_break_begins_a_page_even_before_a_table(pages):
    column = (Column(line("Kolonne"), 165),)

    printed = pages(
        paper(
            (
                Paragraph(line("først")),
                PageBreak(),
                Table("t", column, (((line("Celle"),),),)),
                PageBreak(),
                Paragraph(line("sidst")),
            )
        )
    )

    assert [holding(printed, text) for text in ("først", "Celle", "sidst")] == [[0], [1], [2]]
    assert len(printed) == 3
