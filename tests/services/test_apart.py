"""Pairs who must not meet: a pair stands once, and can be taken away."""

import pytest
from builders import a_case, a_person

from netmeet.domain.codes import ApartHow, Deed
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import apart

BY = "Rasmus Lind"


@pytest.fixture
def case(session):
    """Return a case with two people."""
    case = a_case(people=[a_person(), a_person(name="Bo Holm")])
    session.add(case)
    session.flush()
    return case


def pairs(case):
    return [(pair.people, pair.how) for pair in case.apart]


def test_a_pair_is_kept(session, case):
    one, other = case.people

    apart.keep_apart(session, (one, other), ApartHow.NEVER, by=BY)

    assert pairs(case) == [((one, other), ApartHow.NEVER)]
    assert [event.deed for event in case.events] == [Deed.KEPT_APART]


def test_a_pair_stands_once_whoever_is_named_first(session, case):
    one, other = case.people
    apart.keep_apart(session, (one, other), ApartHow.NEVER, by=BY)

    apart.keep_apart(session, (other, one), ApartHow.NOT_BESIDE, by=BY)

    assert pairs(case) == [((one, other), ApartHow.NOT_BESIDE)]


def test_another_pair_stands_beside_the_first(session, case):
    one, other = case.people
    third = a_person(name="Eva Lind")
    case.people.append(third)
    apart.keep_apart(session, (one, other), ApartHow.NEVER, by=BY)

    apart.keep_apart(session, (one, third), ApartHow.NOT_BESIDE, by=BY)

    assert pairs(case) == [((one, other), ApartHow.NEVER), ((one, third), ApartHow.NOT_BESIDE)]


def test_a_pair_is_two_people(session, case):
    one, _ = case.people

    with pytest.raises(Refused) as refused:
        apart.keep_apart(session, (one, one), ApartHow.NEVER, by=BY)

    assert (refused.value.reason, pairs(case)) == (Reason.SAME_PERSON, [])


def test_a_pair_is_of_one_case(session, case):
    stranger = a_person()
    session.add(a_case(people=[stranger], reference="T-2"))
    session.flush()

    with pytest.raises(Refused) as refused:
        apart.keep_apart(session, (case.people[0], stranger), ApartHow.NEVER, by=BY)

    assert (refused.value.reason, pairs(case)) == (Reason.NO_SUCH_PERSON, [])


def test_two_people_may_meet_again(session, case):
    pair = apart.keep_apart(session, tuple(case.people), ApartHow.NEVER, by=BY)

    apart.let_meet(session, pair, by=BY)

    assert (pairs(case), len(case.people)) == ([], 2)
    assert [event.deed for event in case.events] == [Deed.KEPT_APART, Deed.LET_MEET]
