"""Two who must not meet on the screen: what follows, who is held, and what helps."""

import pytest
from builders import a_case, a_guest, a_person

from netmeet.domain.codes import ApartHow, Choice, ContactOrder, Deed
from netmeet.domain.model import Apart

PAGE = "/cases/T-1/people/apart"
FOLLOWS = "People who must not meet are not invited together"
HELD = "Two people who must not meet are both wanted. Neither is written to."
INVITED = "Nothing is cancelled by itself, and answers can still be noted."


def added(house, one, other, *others, how=ApartHow.NEVER):
    """Put a case into the house in which the first two are kept apart."""
    house.add(a_case(people=[one, other, *others], apart=[Apart(one=one, other=other, how=how)]))


def test_a_new_pair_says_what_follows_and_whom_to_ask(house, visitor):
    house.add(a_case(people=[a_person(name="Ida"), a_person(name="Bo")]))
    one, other = (str(person.id) for person in house.case().people)

    page = visitor.fill(PAGE, first=one, second=other, how="never")

    assert all(
        sentence in page.main
        for sentence in (FOLLOWS, HELD, "Nothing is sent to either of them now.")
    )
    assert "Ask Jonas which of the two comes." in page.main
    assert "/cases/T-1/list" in page.links
    assert [event.deed for event in house.case().events] == [Deed.KEPT_APART]


def test_whoever_is_left_alone_is_not_held(house, visitor):
    added(house, a_person(name="Ida", choice=Choice.NO), a_person(name="Bo"))

    page = visitor.page(PAGE)

    assert (HELD in page.main, "Bo is not held back by this pair." in page.main) == (False, True)


def test_of_two_who_are_not_wanted_neither_is_written_to(house, visitor):
    added(house, a_person(choice=Choice.NO), a_person(contact_order=ContactOrder.YES))

    page = visitor.page(PAGE)

    assert (HELD in page.main, "Neither is written to now." in page.main) == (False, True)


@pytest.mark.parametrize("how", [ApartHow.ARRIVE_APART, ApartHow.NOT_BESIDE])
def test_other_ways_to_keep_apart_hold_nobody(house, visitor, how):
    added(house, a_person(), a_person(), how=how)

    page = visitor.page(PAGE)

    assert (HELD in page.main, FOLLOWS in page.main) == (False, False)


@pytest.mark.parametrize(("guest", "told"), [(a_guest, True), (a_person, False)])
def test_whoever_was_invited_before_stays_so(house, visitor, guest, told):
    added(house, guest(name="Ida"), a_person(name="Bo"))

    page = visitor.page(PAGE)

    assert (INVITED in page.main, HELD in page.main) == (told, True)


def test_a_pair_that_may_meet_again_is_a_deed_of_its_own(house, visitor):
    added(house, a_person(), a_person())

    page = visitor.press(PAGE, "Remove")

    assert "No two people have to be kept apart." in page.main
    assert [event.deed for event in house.case().events] == [Deed.LET_MEET]


def test_the_next_step_asks_who_of_the_two_comes(house, visitor):
    added(house, a_guest(), a_guest())

    page = visitor.page("/cases/T-1")

    buttons = [one.get("href") for one in page.all("a") if one.get("class") == "button"]
    assert (buttons, "Ask Jonas which of the two comes" in page.main) == ([PAGE], True)


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (Choice.YES, Choice.YES, "The printed map leaves out 2 people."),
        (Choice.YES, Choice.NO, "The printed map leaves out 1 person."),
    ],
)
def test_the_convener_reads_how_many_the_printed_map_leaves_out(
    house, visitor, one, other, sentence
):
    added(house, a_person(choice=one), a_person(choice=other), a_person())

    page = visitor.page("/cases/T-1/network")

    assert (sentence in page.main, PAGE in page.links) == (True, True)


def test_without_a_pair_the_printed_map_is_whole(house, visitor):
    added(house, a_person(), a_person(), how=ApartHow.NOT_BESIDE)

    assert "The printed map leaves out" not in visitor.page("/cases/T-1/network").main
