"""A line of the agreement has one named person, a time, and readers who may see it."""

import pytest
from builders import a_circle, a_commitment, a_person, an_agreement

from netmeet.domain.codes import MAIN, Choice, CommitmentKind, ContactOrder, Group, Rhythm
from netmeet.domain.commitments import (
    Missing,
    Section,
    for_cell,
    for_follow_up,
    for_reader,
    lines,
    missing,
    section,
    shared,
    withheld,
)
from netmeet.domain.model import AtRelease, Often, Outside

OFFICE = Outside("Boliganvisningen")
PROMISE, REQUEST, WISH = CommitmentKind
NOT_NAMED = [
    pytest.param({"contact_order": ContactOrder.YES}, id="order"),
    pytest.param({"contact_order": ContactOrder.UNKNOWN}, id="question open"),
    pytest.param({"choice": Choice.NO}, id="not wanted"),
    pytest.param({"choice": None}, id="not decided"),
    pytest.param({"under_18": True}, id="child without guardian"),
]


def numbers(shown):
    """Return the numbers of lines, as they stand on paper."""
    return [line.number for line in shown]


@pytest.mark.parametrize("who", [MAIN, a_person(), OFFICE])
@pytest.mark.parametrize("when", [AtRelease("+14d"), Often(Rhythm.WEEK, 1)])
def test_a_promise_is_complete_with_one_who_and_one_when(who, when):
    assert missing(a_commitment(who=who, when=when)) == []


@pytest.mark.parametrize(
    ("kind", "lacks"),
    [
        (PROMISE, [Missing.WHO, Missing.WHEN]),
        (REQUEST, [Missing.WHO, Missing.WHEN, Missing.WHO_ASKS]),
        (WISH, []),
    ],
)
def test_an_empty_line_lacks_what_its_kind_needs(kind, lacks):
    assert missing(a_commitment(kind=kind, who=None, when=None)) == lacks


@pytest.mark.parametrize(
    ("facts", "lacks"),
    [
        ({"kind": PROMISE, "who": None}, [Missing.WHO]),
        ({"kind": PROMISE, "when": None}, [Missing.WHEN]),
        ({"kind": REQUEST, "who": OFFICE}, [Missing.WHO_ASKS]),
        ({"kind": REQUEST, "who": OFFICE, "asks": MAIN}, []),
        ({"kind": REQUEST, "who": OFFICE, "asks": a_person(), "when": None}, [Missing.WHEN]),
        ({"kind": REQUEST, "who": None, "asks": MAIN}, [Missing.WHO]),
    ],
)
def test_each_thing_that_a_line_lacks_is_told_alone(facts, lacks):
    assert missing(a_commitment(**facts)) == lacks


@pytest.mark.parametrize(
    ("group", "table"),
    [
        (Group.FAMILY, Section.NETWORK),
        (Group.FRIENDS, Section.NETWORK),
        (Group.VOLUNTEERS, Section.NETWORK),
        (Group.PROFESSIONALS, Section.PROFESSIONALS),
    ],
)
def test_promises_of_professionals_stand_in_a_table_of_their_own(group, table):
    assert section(a_commitment(who=a_person(group=group))) is table


def test_a_promise_of_the_main_person_stands_with_those_of_the_network():
    assert section(a_commitment(who=MAIN)) is Section.NETWORK


@pytest.mark.parametrize("who", [None, OFFICE, a_person(group=Group.PROFESSIONALS)])
@pytest.mark.parametrize(("kind", "table"), [(REQUEST, Section.REQUESTS), (WISH, Section.WISHES)])
def test_requests_and_wishes_have_their_tables_whoever_they_are_for(kind, table, who):
    assert section(a_commitment(kind=kind, who=who)) is table


def test_a_line_keeps_the_number_of_its_place():
    circle = a_circle(commitments=[a_commitment(), a_commitment(), a_commitment()])

    assert numbers(lines(circle)) == [1, 2, 3]


def test_only_the_newest_agreement_is_shown():
    agreements = [an_agreement(commitments=[a_commitment(what=text)]) for text in ("old", "new")]

    shown = lines(a_circle(agreements=agreements))

    assert [line.commitment.what for line in shown] == ["new"]


@pytest.mark.parametrize("facts", NOT_NAMED)
def test_a_line_of_somebody_who_may_not_be_named_is_shown_to_nobody(facts):
    hidden, mother = a_person(**facts), a_person()
    line = a_commitment(who=hidden, helpers=[mother], asks=MAIN)
    circle = a_circle(hidden, mother, commitments=[a_commitment(), line, a_commitment()])

    assert numbers(lines(circle)) == [1, 3]
    assert withheld(circle) == [line]
    for shown in (shared(circle), for_cell(circle), for_follow_up(circle, mother)):
        assert numbers(shown) == [1, 3]
    assert for_reader(circle, mother) == []
    assert numbers(for_reader(circle, MAIN)) == [1, 3]


@pytest.mark.parametrize("facts", NOT_NAMED)
def test_helpers_and_askers_who_may_not_be_named_are_left_out(facts):
    hidden, mother = a_person(**facts), a_person()
    line = a_commitment(who=mother, helpers=[hidden, mother], asks=hidden)

    (shown,) = lines(a_circle(hidden, mother, commitments=[line]))

    assert (shown.who, shown.helpers, shown.asks) == (mother, (mother,), None)


@pytest.mark.parametrize("party", [MAIN, OFFICE])
def test_the_main_person_and_offices_may_always_stand_in_a_line(party):
    (shown,) = lines(a_circle(commitments=[a_commitment(who=party, asks=party)]))

    assert (shown.who, shown.asks) == (party, party)


def test_a_wish_of_nobody_is_shown():
    circle = a_circle(commitments=[a_commitment(kind=WISH, who=None, when=None)])

    assert numbers(lines(circle)) == [1]
    assert withheld(circle) == []


def test_a_restricted_line_stands_on_no_paper_for_all():
    mother = a_person()
    circle = a_circle(mother, commitments=[a_commitment(visible_to=[mother]), a_commitment()])

    assert numbers(shared(circle)) == [2]


def test_a_restricted_line_stands_on_the_personal_sheets_of_those_on_its_list():
    mother, sister, brother = a_person(), a_person(), a_person()
    line = a_commitment(who=mother, helpers=[brother], visible_to=[mother, sister])
    circle = a_circle(mother, sister, brother, commitments=[line])

    assert numbers(for_reader(circle, mother)) == [1]
    assert numbers(for_reader(circle, sister)) == [1]
    assert for_reader(circle, brother) == []


def test_a_restricted_line_stands_on_the_main_persons_copy():
    mother = a_person()
    mine = a_commitment(who=MAIN, visible_to=[mother])
    hers = a_commitment(who=mother, visible_to=[mother])
    circle = a_circle(mother, commitments=[mine, hers])

    assert numbers(for_cell(circle)) == [1, 2]
    assert numbers(for_reader(circle, MAIN)) == [1]


def test_a_line_that_nobody_else_may_see_is_the_main_persons():
    circle = a_circle(commitments=[a_commitment(who=MAIN, visible_to=[])])

    assert shared(circle) == []
    assert numbers(for_cell(circle)) == [1]


def test_a_personal_sheet_holds_what_its_reader_does_helps_with_and_asks_about():
    mother, sister = a_person(), a_person()
    own = a_commitment(who=mother)
    helped = a_commitment(who=sister, helpers=[mother])
    asked = a_commitment(who=MAIN, asks=mother)
    others = a_commitment(who=sister, asks=MAIN)
    circle = a_circle(mother, sister, commitments=[own, helped, asked, others])

    assert numbers(for_reader(circle, mother)) == [1, 2, 3]
    assert numbers(for_reader(circle, sister)) == [2, 4]
    assert numbers(for_reader(circle, MAIN)) == [3, 4]


@pytest.mark.parametrize(("cell", "shown"), [(None, [1]), (True, [1]), (False, [])])
def test_a_line_kept_out_of_the_cell_is_not_on_the_cell_copy(cell, shown):
    circle = a_circle(commitments=[a_commitment(on_cell_copy=cell)])

    assert numbers(for_cell(circle)) == shown
    assert numbers(shared(circle)) == [1]


def test_the_follow_up_person_asks_about_all_but_what_they_may_not_see():
    mother, sister = a_person(), a_person()
    lines_of_case = [a_commitment(), a_commitment(visible_to=[mother])]
    circle = a_circle(mother, sister, commitments=lines_of_case)

    assert numbers(for_follow_up(circle, mother)) == [1, 2]
    assert numbers(for_follow_up(circle, sister)) == [1]
    assert numbers(for_follow_up(circle, None)) == [1]


def test_without_an_agreement_there_is_no_line():
    circle = a_circle(a_person())

    assert (lines(circle), withheld(circle)) == ([], [])
