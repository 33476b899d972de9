"""The page of the copies: who gets one and how, one tap for each, and those that are replaced."""

import pytest
from builders import (
    TODAY,
    a_commitment,
    a_copy,
    a_guest,
    days,
)
from held import a_held_case, finished

from netmeet.domain.codes import (
    MAIN,
)
from netmeet.domain.model import Outside

PAGE = "/cases/T-1/agreement"


@pytest.fixture
def keep(house):
    """Return what keeps a case whose meeting was held today, with these lines."""
    return lambda *lines, **given: house.add(a_held_case(*lines, **given))


def row(page, word):
    """Return the text of the table row that holds a word."""
    rows = [" ".join(" ".join(one.itertext()).split()) for one in page.all("tr")]
    return next(text for text in rows if word in text)


def test_a_copy_is_handed_out_with_one_tap_and_taken_back(keep, house, visitor):
    ida = a_guest(name="Ida Holm")
    keep(people=[ida], agreement=finished(a_commitment()))

    page = visitor.press(f"{PAGE}/copies", "Handed out today Ida Holm")
    visitor.press(f"{PAGE}/copies", "Handed out today Jonas")

    both = visitor.press(f"{PAGE}/copies", "Take back Ida Holm")

    held = [(one.to, one.kind, one.on) for one in house.case().agreement.copies]
    assert held == [(MAIN, "agreement-cell", TODAY)]
    assert row(page, "Has a copy") == "Ida Holm In person Has a copy"
    assert row(both, "Has a copy") == "Jonas In person Has a copy"


def test_a_copy_for_somebody_outside_is_noted_with_paper_and_day(keep, house, visitor):
    keep(agreement=finished(a_commitment()))

    page = visitor.fill(
        f"{PAGE}/copies", holder="outside", outside="Boligkontoret", kind="agreement", on=days(-1)
    )

    (copy,) = house.case().agreement.copies
    assert (copy.to, copy.kind, copy.on) == (Outside("Boligkontoret"), "agreement", days(-1))
    assert "Boligkontoret Agreement 20 Nov 2026" in row(page, "Boligkontoret")


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"holder": "outside", "outside": ""}, "Write the name or the office"),
        ({"holder": ""}, "Choose who got a copy"),
        ({"holder": "999"}, "Choose one of the answers"),
        ({"kind": "poem"}, "Choose one of the answers"),
        ({"on": days(1)}, "The date must be today or earlier."),
        ({"on": ""}, "Write the date"),
    ],
)
def test_a_copy_that_cannot_be_is_told(keep, house, visitor, given, error):
    keep(agreement=finished(a_commitment()))

    page = visitor.fill(
        f"{PAGE}/copies", **{"holder": "main", "kind": "agreement", "on": TODAY} | given
    )

    assert (page.status, page.errors, house.case().agreement.copies) == (422, [error], [])


def test_nobody_but_the_main_person_and_those_present_gets_the_usual_copy(keep, house, visitor):
    home = a_guest(name="Bo Nør", choice=None)
    keep(people=[a_guest(), home], agreement=finished(a_commitment()))
    token = visitor.page(f"{PAGE}/copies").form_to("")

    key = next(one.get("value") for one in token.iter("input") if one.get("name") == "csrf_token")
    answers = [
        visitor.post(f"{PAGE}/copies/{who}/today", data={"csrf_token": key}).status_code
        for who in (home.id, 999, "nobody")
    ]

    assert (answers, house.case().agreement.copies) == ([404] * 3, [])


def test_who_holds_a_replaced_version_is_listed_with_the_copies(keep, visitor):
    old = finished(a_commitment(), finished=days(-9), copies=[a_copy(Outside("Boligkontoret"))])
    keep(agreements=[old, finished(a_commitment(), version=2)], agreement=None)

    page = visitor.page(f"{PAGE}/copies")

    assert "Copies of older versions" in page.main
    assert row(page, "Boligkontoret").startswith("Boligkontoret Agreement · Version 1")
