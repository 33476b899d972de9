"""All kinds of one case as an office program prints them, in Danish, Norwegian and Swedish."""

import re

import pytest
from builders import (
    a_circle,
    a_guest,
    a_meeting,
    a_permission,
    a_prison,
    a_question,
    a_slot,
    at,
    days,
)
from papers_of import circle_of, papers_of, practice
from printing import printed

from netmeet.adapters.word import document
from netmeet.domain.circle import Circle
from netmeet.domain.codes import Language, PermissionStatus
from netmeet.papers.kinds import KINDS
from netmeet.words.catalogue import TRANSLATED, paper_words_in

LINES = 30


def case(language) -> dict:
    """Return a practice case with a long agreement and everybody on the way."""
    ready = practice(f"ready-{language}")
    line = ready["commitments"][3]
    more = [line | {"what": f"Linje {number} i en lang aftale."} for number in range(9, LINES + 1)]
    return ready | {"commitments": [*ready["commitments"], *more]}


@pytest.fixture(scope="module", params=TRANSLATED)
def language(request) -> str:
    """Return the language of the case and of its papers."""
    return request.param


def crowd() -> Circle:
    """Return twelve people with long names, three times, and five long questions."""
    names = ("Kristoffer Nørgaard Hansen", "Arnannguaq Petrussen", "Bo Ek")
    asked = {"permission": a_permission(PermissionStatus.ASKED, asked=days(-9))}
    bound = {
        "permission": a_permission(
            PermissionStatus.CONDITIONS, conditions="Besøg med personale i rummet."
        )
    }
    people = [
        a_guest(name=names[place % 3], **(bound, asked, {})[place % 3]) for place in range(12)
    ]
    long = "Hvor kan Jonas bo den første tid, og hvem kan hjælpe med det, når han kommer ud?"
    return a_circle(
        *people,
        language=Language.DANISH,
        meeting=a_meeting(),
        prison=a_prison(name="Øvelsesfængslet Granholt"),
        slots=[a_slot(starts=at(days(place))) for place in (14, 17, 21)],
        questions=[a_question(text=long, informant=people[1]) for _ in range(5)],
        convener_name="Birthe Krag",
        referral_by="Socialrådgiver i fængslet",
        referral_on=days(-90),
        referral_hopes=long * 8,
        referral_interpreter="kl",
        referral_professional=long,
    )


@pytest.fixture(scope="module")
def everything(soffice, tmp_path_factory) -> dict[str, list[str]]:
    """Return the text of each page of all papers in all languages, printed in a single run.

    They are one paper of each kind, and those that have a set number of pages for a crowd.
    """
    folder = tmp_path_factory.mktemp("printed")
    crowded = ("topics", "gate-list", "availability", "referral")
    for language in TRANSLATED:
        words = paper_words_in(language)
        made = [("all", one) for one in papers_of(circle_of(case(language)), words=words)]
        made += [("crowd", one) for one in papers_of(crowd(), *crowded, words=words)]
        for whose, one in made:
            file = folder / f"{whose}.{language}.{one.kind}.docx"
            if not file.exists():
                file.write_bytes(document(one.paper))
    return printed(folder)


@pytest.fixture
def pages(everything, language) -> dict[str, list[str]]:
    """Return the text of each page of one paper of each kind."""
    return beginning(everything, f"all.{language}.")


@pytest.fixture
def crowded(everything, language) -> dict[str, list[str]]:
    """Return the text of each page of the papers for a crowd."""
    return beginning(everything, f"crowd.{language}.")


def beginning(papers, start) -> dict[str, list[str]]:
    """Return the papers whose names begin so, by the rest of the name."""
    return {
        name.removeprefix(start): pages for name, pages in papers.items() if name.startswith(start)
    }


def test_the_papers_of_twelve_people_and_three_times_keep_their_number_of_pages(crowded):
    assert {kind: len(pages) for kind, pages in crowded.items()} == {
        "topics": 2,
        "gate-list": 1,
        "availability": 1,
        "referral": 1,
    }


@pytest.fixture
def said(language):
    """Return a function that gives a sentence of the house in the language of the papers."""
    return paper_words_in(language)


def test_every_kind_is_printed(pages):
    assert set(pages) == {kind.name for kind in KINDS}
    assert [kind for kind, printed in pages.items() if not all(map(str.strip, printed))] == []


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("referral", 1),
        ("empty-map", 1),
        ("permission-list", 1),
        ("availability", 1),
        ("agenda", 1),
        ("blank-agreement", 3),
        ("gate-list", 1),
        ("labels", 1),
    ],
)
def test_a_paper_has_its_number_of_pages(pages, kind, number):
    assert len(pages[kind]) == number


@pytest.mark.parametrize(
    "kind", ["leaflet", "topics", "invitation", "run-sheet", "invite-list", "map"]
)
def test_a_paper_fits_on_a_sheet_of_two_sides(pages, kind):
    assert len(pages[kind]) <= 2


def test_a_blank_agreement_has_rows_1_to_6_then_7_to_9_with_the_end_then_10_to_18(pages, said):
    numbers = [re.findall(r"^ *(\d+)$", page, re.MULTILINE) for page in pages["blank-agreement"]]

    assert [list(map(int, found)) for found in numbers] == [
        list(range(1, 7)),
        list(range(7, 10)),
        list(range(10, 19)),
    ]
    assert [said("Signatures") in page for page in pages["blank-agreement"]] == [False, True, False]


@pytest.mark.parametrize("kind", ["agreement", "agreement-cell", "follow-up"])
def test_a_long_table_has_its_head_on_every_page(pages, said, kind):
    first_step = said("First step:") if kind != "follow-up" else "Linje "

    reached = [place for place, page in enumerate(pages[kind]) if first_step in page]

    headed = [place for place, page in enumerate(pages[kind]) if said("No.") in page]
    assert len(reached) > 2
    assert set(reached) <= set(headed)


@pytest.mark.parametrize("kind", ["agreement", "agreement-cell", "invite-list", "blank-agreement"])
def test_heading_sentence_and_rows_of_the_signatures_share_a_page(pages, said, kind):
    head = re.compile(rf"{said('Name')} +{said('Signature')} +{said('Date')}")
    heading = re.compile(rf"^ *{said('Signatures')}$", re.MULTILINE)

    signed = [place for place, page in enumerate(pages[kind]) if head.search(page)]

    assert len(signed) == 1
    assert [place for place, page in enumerate(pages[kind]) if heading.search(page)] == signed


def test_everybody_present_signs_on_that_one_page(pages, said, language):
    (signed,) = [page for page in pages["agreement"] if said("Signatures") in page]

    below = signed.partition(said("Signatures"))[2]
    circle = circle_of(case(language))
    signers = [circle.case.called, *(person.name.split()[0] for person in circle.present)]
    assert [signer for signer in signers if signer not in below] == []


def test_the_reply_slip_stands_on_one_page(pages, said):
    cut, last = said("– – – Cut here – – –"), said("I want to talk with you first")

    assert [cut in page for page in pages["invitation"]] == [
        last in page for page in pages["invitation"]
    ]


def test_pages_are_counted(pages, said):
    for printed_pages in pages.values():
        last = len(printed_pages)
        counted = said("Page {page} of {pages}")
        shown = [counted.format(page=place, pages=last) for place in range(1, last + 1)]
        assert [sentence in page for sentence, page in zip(shown, printed_pages, strict=True)] == [
            True
        ] * last
