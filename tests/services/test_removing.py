"""Somebody is removed with all that is only about them, and never while others name them."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_child,
    a_commitment,
    a_copy,
    a_day,
    a_guardian,
    a_meeting,
    a_permission,
    a_person,
    a_question,
    an_agreement,
    at,
    days,
)
from sqlalchemy import func, select

from netmeet.domain.codes import ApartHow, Availability, Choice, Deed, SignedBy
from netmeet.domain.model import (
    Answer,
    Apart,
    Arrangement,
    Base,
    Decision,
    MapPlace,
    MapState,
    Reservation,
    Roles,
    Slot,
)
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import people

BY = "Rasmus Lind"
# With the owner: these rows live and die with the person.
OWN = {"asking.person_id", "contact.person_id", "guardian.child_id", "permission.person_id"}
GO_ALONG = {
    "answer.person_id",
    "apart.one_id",
    "apart.other_id",
    "arrangement.person_id",
    "decision.person_id",
    "map_place.person_id",
}


def in_commitment(**given):
    return lambda one: {
        "commitments": [a_commitment(**{key: made(one) for key, made in given.items()})]
    }


def listed(one):
    return [one]


def same(one):
    return one


NAMED = {
    "attendance.person_id": lambda one: {"meeting": a_meeting(attended=[one])},
    "call.person_id": lambda one: {"meeting": a_meeting(by_phone=[one])},
    "commitment.asks_id": in_commitment(asks=same),
    "commitment.who_id": in_commitment(who=same),
    "copy.to_id": lambda one: {"agreement": an_agreement(copies=[a_copy(one)])},
    "guardian.person_id": lambda one: {
        "people": [one, a_child(guardians=[a_guardian(person=one)])]
    },
    "helper.person_id": in_commitment(helpers=listed),
    "person.supports_id": lambda one: {"people": [one, a_person(support_for=one)]},
    "question.informant_id": lambda one: {"questions": [a_question(informant=one)]},
    "roles.chair_id": lambda one: {"roles": Roles(chair=one)},
    "roles.follow_up_id": lambda one: {"roles": Roles(follow_up=one)},
    "roles.note_taker_id": lambda one: {"roles": Roles(note_taker=one)},
    "viewer.person_id": in_commitment(visible_to=listed),
}


def keep(session, **given):
    """Return a case that is in the house."""
    case = a_case(**given)
    session.add(case)
    session.flush()
    return case


def rows(session, *tables):
    return [
        session.scalar(select(func.count()).select_from(Base.metadata.tables[table]))
        for table in tables
    ]


def everything_about(person, other):
    """Return a case with all that goes along with a person, and the same about another."""
    both = (person, other)
    slot = Slot(starts=at(days(9)), minutes=180)
    slot.answers = [Answer(person=one, availability=Availability.CAN) for one in both]
    arranged = [Arrangement(person=one, need="travel") for one in both]
    return {
        "people": [person, other],
        "slots": [slot],
        "day": a_day(arranged=arranged),
        "apart": [Apart(one=person, other=other, how=ApartHow.NEVER)],
        "decisions": [
            Decision(at=at(TODAY), by=BY, how=SignedBy.PAPER, person=one) for one in both
        ],
        "maps": [
            MapState(on=TODAY, places=[MapPlace(person=one, group=one.group) for one in both])
        ],
    }


def test_every_way_to_name_a_person_is_tried_here():
    ways = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == "person"
    }

    assert ways == OWN | GO_ALONG | set(NAMED)


@pytest.mark.parametrize("who", ["p7", "Kirsten Aagaard", "Mor"])
def test_nobody_is_removed_while_a_reservation_is_theirs(session, who):
    person = a_person(key="p7", name="Kirsten Aagaard", called="Mor")
    reservation = Reservation(who=who, text="Jeg kan ikke love huset.")
    keep(session, people=[person], agreement=an_agreement(reservations=[reservation]))

    with pytest.raises(Refused) as refused:
        people.remove(session, person, today=TODAY, by=BY)

    assert refused.value.reason is Reason.IN_USE


@pytest.mark.parametrize("who", [None, "", "main", "Kommunen"])
def test_a_reservation_of_others_lets_somebody_be_removed(session, who):
    person = a_person(called=None)
    reservation = Reservation(who=who, text="Jeg kan ikke love huset.")
    case = keep(session, people=[person], agreement=an_agreement(reservations=[reservation]))

    people.remove(session, person, today=TODAY, by=BY)

    assert case.people == []


@pytest.mark.parametrize("way", NAMED)
def test_nobody_is_removed_while_others_name_them(session, way):
    person = a_person()
    case = keep(session, **{"people": [person]} | NAMED[way](person))

    with pytest.raises(Refused) as refused:
        people.remove(session, person, today=TODAY, by=BY)

    assert (refused.value.reason, person in case.people) == (Reason.IN_USE, True)
    assert (deeds(case), case.list_signed is not None) == ([], True)


def test_all_that_is_only_about_a_person_goes_along(session):
    person, other = a_child(permission=a_permission()), a_person()
    case = keep(session, **everything_about(person, other))

    people.remove(session, person, today=TODAY, by=BY)

    session.expire_all()
    gone = rows(session, "person", "guardian", "permission", "answer", "arrangement", "apart")
    kept = rows(session, "decision", "map_place")
    assert (case.people, gone, kept) == ([other], [1, 0, 0, 1, 1, 0], [1, 1])


def test_others_stay_apart_when_somebody_is_removed(session):
    person, *others = a_person(), a_person(), a_person()
    pair = Apart(one=others[0], other=others[1], how=ApartHow.NEVER)
    case = keep(session, people=[person, *others], apart=[pair])

    people.remove(session, person, today=TODAY, by=BY)

    assert (case.people, case.apart) == (others, [pair])


def test_a_support_person_can_be_removed(session):
    other = a_person()
    person = a_person(support_for=other)
    case = keep(session, people=[other, person])

    people.remove(session, person, today=TODAY, by=BY)

    assert case.people == [other]


@pytest.mark.parametrize(
    ("choice", "stands"),
    [(Choice.YES, False), (Choice.NO, True), (Choice.LATER, True), (None, True)],
)
def test_only_without_a_wanted_person_is_the_list_another_one(session, choice, stands):
    person = a_person(choice=choice)
    case = keep(session, people=[person, a_person()])

    people.remove(session, person, today=TODAY, by=BY)

    history = [Deed.PERSON_REMOVED] if stands else [Deed.PERSON_REMOVED, Deed.LIST_TAKEN_BACK]
    assert (case.list_signed is not None, deeds(case)) == (stands, history)


def deeds(case):
    return [event.deed for event in case.events]
