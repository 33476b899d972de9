"""All kinds of one case as an office program prints them, in Danish."""

import re
import subprocess
from pathlib import Path

import pytest
from papers_of import circle_of, papers_of, practice

from netmeet.adapters.word import document
from netmeet.papers.kinds import KINDS
from netmeet.words.catalogue import paper_words_in

LINES = 30


def case() -> dict:
    """Return a practice case with a long agreement and everybody on the way."""
    ready = practice("ready-da")
    line = ready["commitments"][3]
    more = [line | {"what": f"Linje {number} i en lang aftale."} for number in range(9, LINES + 1)]
    return ready | {"commitments": [*ready["commitments"], *more]}


@pytest.fixture(scope="module")
def pages(soffice, tmp_path_factory) -> dict[str, list[str]]:
    """Return the text of each page of one paper of each kind, printed in a single run."""
    folder = tmp_path_factory.mktemp("printed")
    for made in papers_of(circle_of(case()), words=paper_words_in("da")):
        file = folder / f"{made.kind}.docx"
        if not file.exists():
            file.write_bytes(document(made.paper))
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder)]
    papers = sorted(map(str, folder.glob("*.docx")))
    subprocess.run([*command, *papers], check=True, capture_output=True)
    return {Path(paper).stem: _pages(Path(paper).with_suffix(".pdf")) for paper in papers}


def _pages(file: Path) -> list[str]:
    command = ["pdftotext", "-layout", str(file), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return text.removesuffix("\f").split("\f")


def said(sentence: str) -> str:
    """Return a sentence of the house in Danish."""
    return paper_words_in("da")(sentence)


def test_every_kind_is_printed(pages):
    assert set(pages) == {kind.name for kind in KINDS}
    assert [kind for kind, printed in pages.items() if not all(map(str.strip, printed))] == []


@pytest.mark.parametrize(
    ("kind", "number"),
    [("permission-list", 1), ("agenda", 1), ("blank-agreement", 3), ("labels", 1)],
)
def test_a_paper_has_its_number_of_pages(pages, kind, number):
    assert len(pages[kind]) == number


@pytest.mark.parametrize("kind", ["leaflet", "invitation", "run-sheet", "invite-list", "map"])
def test_a_paper_fits_on_a_sheet_of_two_sides(pages, kind):
    assert len(pages[kind]) <= 2


def test_a_blank_agreement_has_rows_1_to_6_then_7_to_9_with_the_end_then_10_to_18(pages):
    numbers = [re.findall(r"^ *(\d+)$", page, re.MULTILINE) for page in pages["blank-agreement"]]

    assert [list(map(int, found)) for found in numbers] == [
        list(range(1, 7)),
        list(range(7, 10)),
        list(range(10, 19)),
    ]
    assert [said("Signatures") in page for page in pages["blank-agreement"]] == [False, True, False]


@pytest.mark.parametrize("kind", ["agreement", "agreement-cell", "follow-up"])
def test_a_long_table_has_its_head_on_every_page(pages, kind):
    first_step = said("First step:") if kind != "follow-up" else "Linje "

    reached = [place for place, page in enumerate(pages[kind]) if first_step in page]

    headed = [place for place, page in enumerate(pages[kind]) if said("No.") in page]
    assert len(reached) > 2
    assert set(reached) <= set(headed)


@pytest.mark.parametrize("kind", ["agreement", "agreement-cell", "invite-list", "blank-agreement"])
def test_heading_sentence_and_rows_of_the_signatures_share_a_page(pages, kind):
    head = re.compile(rf"{said('Name')} +{said('Signature')} +{said('Date')}")
    heading = re.compile(rf"^ *{said('Signatures')}$", re.MULTILINE)

    signed = [place for place, page in enumerate(pages[kind]) if head.search(page)]

    assert len(signed) == 1
    assert [place for place, page in enumerate(pages[kind]) if heading.search(page)] == signed


def test_everybody_present_signs_on_that_one_page(pages):
    (signed,) = [page for page in pages["agreement"] if said("Signatures") in page]

    below = signed.partition(said("Signatures"))[2]
    assert [name for name in ("Malik", "Arnannguaq", "Håkon", "Torben") if name not in below] == []


def test_the_reply_slip_stands_on_one_page(pages):
    cut, last = said("– – – Cut here – – –"), said("I want to talk with you first")

    assert [cut in page for page in pages["invitation"]] == [
        last in page for page in pages["invitation"]
    ]


def test_pages_are_counted(pages):
    for printed in pages.values():
        last = len(printed)
        counted = [f"Side {place} af {last}" in page for place, page in enumerate(printed, 1)]
        assert counted == [True] * last
