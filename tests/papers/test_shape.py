"""The shape of every paper, in every language, whatever is in a case."""

from itertools import pairwise

import pytest
from builders import a_circle, a_commitment, a_guest
from generated import case_files
from hypothesis import HealthCheck, given, settings
from papers_of import (
    PRACTICE,
    circle_of,
    flat,
    headings_in,
    paper_of,
    papers_of,
    practice,
    runs_of,
    said,
    tables_in,
)

from netmeet.papers.blocks import (
    SIGNERS_ON_ONE_PAGE,
    Column,
    Facts,
    Heading,
    Labels,
    PageBreak,
    Paper,
    Signatures,
    Table,
)
from netmeet.words.catalogue import LANGUAGES, paper_words_in

TEXT_WIDTH = 165


def faults_in(paper: Paper) -> list[str]:
    """Return what is wrong with the shape of a paper."""
    checks = (_faults_in_headings, _faults_in_tables, _faults_in_edges)
    return [f"{paper.kind}-{paper.language}: {fault}" for check in checks for fault in check(paper)]


def _faults_in_headings(paper):
    first = paper.blocks[0]
    levels = [level for level, _ in headings_in(paper)]
    if not isinstance(first, Heading) or (first.level, said(first.line)) != (1, paper.title):
        yield "its first block is not its title"
    if levels.count(1) != 1:
        yield "it has more than one title"
    if any(after - before > 1 for before, after in pairwise(levels)):
        yield f"it skips a level of headings: {levels}"
    if not all(text.strip() for _, text in headings_in(paper)):
        yield "a heading is empty"


def _faults_in_tables(paper):
    for block in flat(paper.blocks):
        if isinstance(block, Table | Signatures) and not _fits(block.columns):
            yield f"{block.name}: its columns are not as wide as the text"
        if isinstance(block, Table | Signatures | Facts | Labels) and not block.name.strip():
            yield "a table has no name for a screen reader"
        if isinstance(block, Table) and {len(row) for row in block.rows} - {len(block.columns)}:
            yield f"{block.name}: a row has more or fewer cells than columns"
        if isinstance(block, Table) and not block.rows:
            yield f"{block.name}: it has no row"


def _fits(columns: tuple[Column, ...]) -> bool:
    titles = [said(column.title).strip() for column in columns]
    return sum(column.width for column in columns) == TEXT_WIDTH and all(titles)


def _faults_in_edges(paper):
    if not paper.foot.startswith(paper.title):
        yield "its foot does not begin with its title"
    if paper.title not in paper.continued:
        yield "the head of its later pages lacks its title"
    if ("{page}" in paper.page, "{pages}" in paper.page) != (True, True):
        yield "its foot does not count the pages"
    if isinstance(paper.blocks[-1], PageBreak):
        yield "its last page is empty"


@pytest.mark.parametrize("name", PRACTICE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_of_the_practice_cases_has_the_right_shape(name, language):
    made = papers_of(circle_of(practice(name)), words=paper_words_in(language))

    assert [fault for one in made for fault in faults_in(one.paper)] == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(case_files())
def test_every_paper_of_any_case_has_the_right_shape(case):
    made = papers_of(circle_of(case))

    assert [fault for one in made for fault in faults_in(one.paper)] == []


@pytest.mark.long
@settings(max_examples=5_000, suppress_health_check=[HealthCheck.too_slow])
@given(case_files())
def test_every_paper_of_any_of_many_cases_has_the_right_shape(case):
    made = papers_of(circle_of(case))

    assert [fault for one in made for fault in faults_in(one.paper)] == []


def test_the_table_of_lines_has_the_same_columns_on_every_copy_and_in_the_blank():
    made = papers_of(circle_of(practice("dk")), "agreement", "agreement-cell", "blank-agreement")

    columns = {
        tuple(column.width for column in table.columns)
        for one in made
        for table in tables_in(one.paper)
    }

    assert columns == {(10, 75, 44, 36)}


@pytest.mark.parametrize("guests", [0, SIGNERS_ON_ONE_PAGE, 40])
def test_everybody_present_has_a_row_to_sign_and_further_pages_have_a_heading(guests):
    circle = a_circle(*(a_guest() for _ in range(guests)), commitments=[a_commitment()])

    signatures = paper_of(circle, "agreement").blocks[-1]

    assert isinstance(signatures, Signatures)
    assert len(signatures.names) == guests + 1
    assert said(signatures.continued).startswith(said(signatures.heading))
    assert said(signatures.continued) != said(signatures.heading)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_is_in_the_language_of_its_words_and_what_people_wrote_in_the_cases(language):
    made = papers_of(circle_of(practice("dk")), words=paper_words_in(language))

    assert {one.paper.language for one in made} == {language}
    assert {run.language for one in made for run in runs_of(one.paper)} == {None, "da"}
