"""Two people who must not meet: while both are wanted neither is written to; one alone is free."""

import itertools

import pytest
from builders import (
    TODAY,
    a_child,
    a_circle,
    a_guardian,
    a_guest,
    a_meeting,
    a_person,
    days,
)

from netmeet.domain.codes import ApartHow, Approach, Choice, ContactOrder, Outcome
from netmeet.domain.holds import Hold
from netmeet.domain.invitations import why_not_reached
from netmeet.domain.model import Apart
from netmeet.domain.safety import must_not_meet

CHOICES = [None, *Choice]
UNSAFE = [
    {"contact_order": ContactOrder.YES},
    {"contact_order": ContactOrder.UNKNOWN},
    {"outcome": Outcome.DO_NOT_INVITE},
    {"outcome": Outcome.TAKE_ADVICE},
    {"keeps_name": False},
    {"under_18": True},
    {"guardians": [a_guardian(contact_order=ContactOrder.YES)]},
]


def a_pair(one, other, how=ApartHow.NEVER):
    """Return two people who are kept apart."""
    return Apart(one=one, other=other, how=how)


def paired(one, other, *others, how=ApartHow.NEVER, **given):
    """Return the circle of a case in which the first two are kept apart."""
    return a_circle(one, other, *others, apart=[a_pair(one, other, how)], **given)


@pytest.mark.parametrize("one_way", [True, False])
def test_while_both_are_wanted_both_are_held(one_way):
    one, other = a_guest(), a_guest()
    circle = paired(*((one, other) if one_way else (other, one)), meeting=a_meeting())

    assert [circle.why_not_named(person) for person in (one, other)] == [Hold.MUST_NOT_MEET] * 2
    assert (circle.invited, circle.expected, circle.present) == ([], [], [])


@pytest.mark.parametrize(("one", "other"), list(itertools.product(CHOICES, repeat=2)))
def test_a_pair_holds_only_while_both_are_wanted(one, other):
    people = a_person(choice=one), a_person(choice=other)
    circle = paired(*people)

    both = one is other is Choice.YES
    free = [person for person in people if person.choice is Choice.YES and not both]
    assert circle.invited == free
    assert [bool(must_not_meet(person, TODAY)) for person in people] == [
        other is Choice.YES,
        one is Choice.YES,
    ]


@pytest.mark.parametrize("facts", UNSAFE)
@pytest.mark.parametrize("one_way", [True, False])
def test_beside_somebody_who_may_not_be_contacted_anyway_the_other_is_free(facts, one_way):
    one, other = a_person(), a_person(**facts)
    circle = paired(*((one, other) if one_way else (other, one)))

    assert circle.invited == [one]
    assert circle.why_not_named(other) not in (None, Hold.MUST_NOT_MEET)


@pytest.mark.parametrize("how", [ApartHow.ARRIVE_APART, ApartHow.NOT_BESIDE, None])
def test_other_ways_to_keep_apart_hold_nobody_back(how):
    one, other = a_person(), a_person()

    assert paired(one, other, how=how).invited == [one, other]


@pytest.mark.parametrize("outcome", [Outcome.MESSAGE_INSTEAD, Outcome.PHONE_INSTEAD])
def test_a_message_or_a_call_of_one_is_not_enough(outcome):
    one, other = a_person(), a_person(outcome=outcome)
    circle = paired(one, other)

    assert (circle.invited, circle.senders) == ([], [])


def test_whoever_is_in_two_pairs_is_free_only_when_both_others_are_gone():
    one, two, three = a_person(), a_person(), a_person()
    pairs = [a_pair(one, two), a_pair(three, one)]
    circle = a_circle(one, two, three, apart=pairs)

    all_wanted = circle.invited
    two.choice = Choice.NO
    one_left = circle.invited
    three.choice = Choice.LATER

    assert (all_wanted, one_left, circle.invited) == ([], [], [one])


def test_in_a_chain_the_two_ends_are_free_when_the_middle_is_not_wanted():
    ends, middle = (a_person(), a_person()), a_person(choice=Choice.NO)
    circle = a_circle(*ends, middle, apart=[a_pair(end, middle) for end in ends])

    assert circle.invited == list(ends)


@pytest.mark.parametrize("how", list(Approach))
def test_a_pair_registered_after_both_were_invited_stops_everything_more(how):
    one, other = a_guest(), a_guest()
    circle = paired(one, other, meeting=a_meeting(letters_checked=days(-40)))

    reached = [why_not_reached(circle, person, how) for person in (one, other)]

    assert reached == [Hold.MUST_NOT_MEET] * 2
    assert all(person.invited_on for person in (one, other))


@pytest.mark.parametrize(
    ("one", "other", "drawn"),
    [
        (Choice.YES, Choice.YES, []),
        (Choice.YES, Choice.NO, [0]),
        (Choice.YES, Choice.LATER, [0]),
        (Choice.YES, None, [0]),
        (Choice.NO, Choice.YES, [1]),
        (Choice.NO, Choice.NO, []),
        (None, None, []),
        (Choice.LATER, None, []),
    ],
)
def test_the_map_shows_of_a_pair_at_most_the_one_who_is_wanted(one, other, drawn):
    people, third = [a_person(choice=one), a_person(choice=other)], a_person(choice=None)
    circle = paired(*people, third)

    assert circle.drawn == [*(people[place] for place in drawn), third]
    assert circle.on_the_map == [*people, third]


def test_a_child_and_a_grown_up_can_be_a_pair():
    child, uncle = a_child(), a_person()

    assert paired(child, uncle).invited == []
