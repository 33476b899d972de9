"""What is known about a person changes group by group, and nobody is removed while named."""

import pytest
from builders import TODAY, a_case, a_child, a_person, a_signing, days

from netmeet.domain.codes import (
    MAIN,
    CalendarKind,
    Channel,
    Choice,
    Deed,
    Group,
    Language,
)
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import people
from netmeet.services.people import Reach, Who

BY = "Rasmus Lind"


def keep(session, *listed, **given):
    """Return a case that is in the house."""
    case = a_case(people=list(listed), **given)
    session.add(case)
    session.flush()
    return case


def who(**given):
    usual = {
        "name": "Kirsten Aagaard",
        "called": "min mor",
        "group": Group.FAMILY,
        "name_on_id": "Kirsten Marie Aagaard",
        "support_for": None,
    }
    return Who(**usual | given)


def deeds(case):
    return [event.deed for event in case.events]


def test_who_somebody_is_is_kept(session):
    person = a_person()
    case = keep(session, person)
    new = who(group=Group.FRIENDS, support_for=MAIN)

    people.describe(session, person, new, today=TODAY, by=BY)

    known = person.called, person.group, person.name_on_id, person.support_for
    assert known == ("min mor", Group.FRIENDS, "Kirsten Marie Aagaard", MAIN)
    assert (case.list_signed is not None, deeds(case)) == (True, [Deed.PERSON_CHANGED])


@pytest.mark.parametrize(
    ("choice", "stands"),
    [(Choice.YES, False), (Choice.NO, True), (Choice.LATER, True), (None, True)],
)
def test_another_name_on_a_wanted_person_takes_the_signature_back(session, choice, stands):
    person = a_person(choice=choice)
    case = keep(session, person)

    people.describe(session, person, who(name="Ida Holm"), today=TODAY, by=BY)

    assert (case.list_signed is not None, person.choice) == (stands, choice)
    assert (Deed.LIST_TAKEN_BACK in deeds(case)) is not stands


def test_a_list_that_is_not_signed_is_not_taken_back(session):
    person = a_person()
    case = keep(session, person, signings=[a_signing(taken_back=days(-3))])

    people.describe(session, person, who(name="Ida Holm"), today=TODAY, by=BY)

    assert (case.signings[0].taken_back, deeds(case)) == (days(-3), [Deed.PERSON_CHANGED])


def test_nobody_sits_beside_themselves(session):
    person = a_person()
    keep(session, person)

    with pytest.raises(Refused) as refused:
        people.describe(session, person, who(support_for=person), today=TODAY, by=BY)

    assert (refused.value.reason, person.called) == (Reason.SAME_PERSON, None)


def test_nobody_sits_beside_somebody_of_another_case(session):
    person, stranger = a_person(), a_person()
    keep(session, person)
    keep(session, stranger, reference="T-2")

    with pytest.raises(Refused) as refused:
        people.describe(session, person, who(support_for=stranger), today=TODAY, by=BY)

    assert (refused.value.reason, person.support_for) == (Reason.NO_SUCH_PERSON, None)


def test_how_somebody_is_reached_is_kept(session):
    person = a_person()
    case = keep(session, person)
    given = {
        "channel": Channel.EMAIL,
        "address": ["c/o Holm", "Nørregade 12"],
        "phone": "12 34 56 78",
        "email": "ida@example.org",
        "language": Language.SWEDISH,
        "calendar": CalendarKind.PLAIN,
    }

    people.reach(session, person, Reach(**given), by=BY)

    assert {name: getattr(person, name) for name in given} == given
    assert deeds(case) == [Deed.PERSON_CHANGED]


@pytest.mark.parametrize(
    ("theirs", "found"),
    [
        ({"name": "kirsten  AAGAARD"}, True),
        ({"name": "Kirsten A\N{COMBINING RING ABOVE}gaard"}, False),
        ({"name": "Kirsten"}, False),
        ({"phone": "+45 12345678"}, True),
        ({"phone": "0045 12-34-56-78"}, True),
        ({"phone": "12 34 56 79"}, False),
        ({"email": "Kirsten@Example.org"}, True),
        ({"email": "kirsten@example.com"}, False),
        ({"name": "Ida", "phone": "12345678"}, True),
        ({}, False),
        ({"name": "", "phone": "", "email": ""}, False),
    ],
)
def test_who_may_be_the_same_person_is_found(session, theirs, found):
    person = a_person(phone="12 34 56 78", email="kirsten@example.org")
    other = a_person(name="Bo")
    case = keep(session, person, other)

    assert people.likely_same(case, **theirs) == ([person] if found else [])


def test_two_ways_to_write_one_letter_are_the_same_name(session):
    person = a_person(name="Åse")
    case = keep(session, person)

    assert people.likely_same(case, name="A\N{COMBINING RING ABOVE}SE") == [person]


def test_somebody_is_not_the_same_person_as_themselves(session):
    one, other = a_child(phone="12345678"), a_child(phone="12345678")
    case = keep(session, one, other)

    assert people.likely_same(case, phone="12345678", besides=one) == [other]
