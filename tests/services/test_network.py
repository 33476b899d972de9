"""Drawing the network: people come onto the map, nobody is chosen, and it can be said to be all."""

import pytest
from builders import TODAY, a_case, a_person

from netmeet.domain.codes import Choice, Deed, Group, MoreContact
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.texts import MOST_PEOPLE
from netmeet.services import network

BY = "Rasmus Lind"
PLACE = network.Place(ring=1, group=Group.FRIENDS, called="min ven", more_contact=MoreContact.YES)


@pytest.fixture
def keep(session):
    """Return what keeps a case in the house."""

    def kept(**given):
        case = a_case(**given)
        session.add(case)
        session.flush()
        return case

    return kept


def deeds(case):
    return [event.deed for event in case.events]


def test_somebody_is_added_with_a_first_name_and_a_group(session, keep):
    case = keep()

    person = network.add(session, case, name="Ida", group=Group.FAMILY, by=BY)

    assert (case.people, person.name, person.group) == ([person], "Ida", Group.FAMILY)


def test_nothing_is_chosen_or_answered_for_who_is_added(session, keep):
    person = network.add(session, keep(), name="Ida", group=Group.FAMILY, by=BY)

    assert (person.choice, person.ring, person.contact_order.value) == (None, None, "unknown")


def test_everybody_who_is_added_has_a_key_of_their_own(session, keep):
    case = keep(people=[a_person(key="p2"), a_person(key="mor")])

    for name in ("Ida", "Bo"):
        network.add(session, case, name=name, group=Group.FAMILY, by=BY)

    assert [person.key for person in case.people] == ["p2", "mor", "p1", "p3"]


def test_adding_leaves_the_signature_under_the_list(session, keep):
    case = keep(people=[a_person()])

    network.add(session, case, name="Ida", group=Group.FAMILY, by=BY)

    assert (case.list_signed is not None, deeds(case)) == (True, [Deed.PERSON_ADDED])


def test_a_map_has_room_for_so_many_and_no_more(session, keep):
    case = keep(people=[a_person() for _ in range(MOST_PEOPLE - 1)])
    network.add(session, case, name="Ida", group=Group.FAMILY, by=BY)

    with pytest.raises(Refused) as refused:
        network.add(session, case, name="Bo", group=Group.FAMILY, by=BY)

    assert (refused.value.reason, len(case.people)) == (Reason.TOO_MANY, MOST_PEOPLE)


@pytest.mark.parametrize("choice", [Choice.YES, Choice.NO, Choice.LATER, None])
def test_a_place_is_kept_and_the_choice_is_left_alone(session, keep, choice):
    case = keep(people=[a_person(choice=choice)])
    (person,) = case.people

    network.place(session, person, PLACE, by=BY)

    where = person.ring, person.group, person.called, person.more_contact
    assert where == (1, Group.FRIENDS, "min ven", MoreContact.YES)
    assert (person.choice, deeds(case)) == (choice, [Deed.PERSON_CHANGED])


def test_that_is_all_for_now_has_its_day(session, keep):
    case = keep(people=[a_person()])

    network.all_for_now(session, case, today=TODAY, by=BY)

    assert (case.map_done, deeds(case)) == (TODAY, [Deed.MAP_DONE])


def test_an_empty_map_cannot_be_all(session, keep):
    case = keep()

    with pytest.raises(Refused) as refused:
        network.all_for_now(session, case, today=TODAY, by=BY)

    assert (refused.value.reason, case.map_done) == (Reason.NOBODY_YET, None)


def test_a_map_can_be_opened_again_and_nobody_is_lost(session, keep):
    case = keep(people=[a_person()], map_done=TODAY)

    network.open_again(session, case, by=BY)

    assert (case.map_done, len(case.people), deeds(case)) == (None, 1, [Deed.MAP_OPENED])
