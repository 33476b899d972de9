"""What the main person is shown about a person: a first name, and one thing whatever the cause."""

import pytest
from builders import TODAY, a_case, a_permission, a_person
from held_back import EVERY_CAUSE, who_can, who_cannot

from netmeet.domain.codes import ApartHow, ContactOrder, PermissionStatus, PlanB
from netmeet.domain.model import Apart
from netmeet.domain.review import cannot_be_invited, shown_names


@pytest.mark.parametrize("cause", EVERY_CAUSE)
def test_whatever_holds_somebody_back_is_heard(cause):
    people, apart = who_cannot(cause)
    a_case(people=people, apart=apart)

    assert cannot_be_invited(people[0], TODAY)


@pytest.mark.parametrize("how", who_can())
def test_what_nobody_has_asked_yet_is_not_heard(how):
    person = who_can()[how]
    a_case(people=[person])

    assert not cannot_be_invited(person, TODAY)


def test_whom_the_prison_refused_can_be_invited_with_a_plan_b():
    refused = a_permission(PermissionStatus.REFUSED)
    person = a_person(permission=refused, plan_b=PlanB.PHONE)
    a_case(people=[person])

    assert not cannot_be_invited(person, TODAY)


@pytest.mark.parametrize("how", [ApartHow.ARRIVE_APART, ApartHow.NOT_BESIDE])
def test_two_who_may_meet_with_care_are_not_held_back(how):
    one, other = people = [a_person(), a_person()]
    pair = Apart(how=how)
    pair.people = one, other
    a_case(people=people, apart=[pair])

    assert not any(cannot_be_invited(person, TODAY) for person in people)


def test_whoever_never_comes_keeps_nobody_away():
    one, banned = people = [a_person(), a_person(contact_order=ContactOrder.YES)]
    pair = Apart(how=ApartHow.NEVER)
    pair.people = one, banned
    a_case(people=people, apart=[pair])

    assert not cannot_be_invited(one, TODAY)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ([("Anna Holm", None), ("Bo Beck", "min ven")], ["Anna", "Bo"]),
        (
            [("Anna Holm", "min søster"), ("Anna Krag", "min kollega")],
            ["Anna (min søster)", "Anna (min kollega)"],
        ),
        ([("Anna Holm", "min søster"), ("ANNA Krag", None)], ["Anna (min søster)", "ANNA"]),
        (
            [("Anna Holm", None), ("Bo Beck", None), ("Anna Krag", None)],
            ["Anna (1)", "Bo", "Anna (3)"],
        ),
        ([("Anna Holm", "ven"), ("Anna Krag", "ven")], ["Anna (ven) (1)", "Anna (ven) (2)"]),
        ([("Socialrådgiver Lone Krogh", "Lone fra kommunen")], ["Lone"]),
        ([("Socialrådgiver Lone Krogh", None)], ["Socialrådgiver"]),
        ([("Lone Krogh", "fru Krogh")], ["Lone"]),
    ],
)
def test_a_first_name_is_shown_and_never_a_surname(given, shown):
    people = [a_person(name=name, called=called) for name, called in given]

    assert list(shown_names(people).values()) == shown
