"""Drawing the network: people come onto the map, nobody is chosen, and it can be said to be all."""

import pytest
from builders import TODAY, a_case, a_person, days

from netmeet.domain.codes import Choice, ContactOrder, Deed, Group, MoreContact
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


def test_the_map_of_today_is_kept_with_everybody_s_place(session, keep):
    ida = a_person(ring=1, more_contact=MoreContact.YES, choice=Choice.LATER)
    case = keep(people=[ida, a_person(contact_order=ContactOrder.YES)])

    network.keep_map(session, case, today=TODAY, by=BY)

    session.expire_all()
    ((state,), places) = case.maps, case.maps[0].places
    kept = [(one.person, one.group, one.ring, one.more_contact, one.choice) for one in places]
    assert kept == [(ida, Group.FAMILY, 1, MoreContact.YES, Choice.LATER)]
    assert (state.on, deeds(case)) == (TODAY, [Deed.MAP_KEPT])


def test_a_kept_map_stays_as_it_was_when_somebody_moves(session, keep):
    case = keep(people=[a_person(ring=3)])
    network.keep_map(session, case, today=TODAY, by=BY)

    network.place(session, case.people[0], PLACE, by=BY)

    (place,) = case.maps[0].places
    assert (place.ring, place.group) == (3, Group.FAMILY)


@pytest.mark.parametrize(("later", "days_kept"), [(TODAY, [TODAY]), (days(1), [TODAY, days(1)])])
def test_one_map_is_kept_of_a_day(session, keep, later, days_kept):
    case = keep(people=[a_person(ring=3)])
    network.keep_map(session, case, today=TODAY, by=BY)
    case.people[0].ring = 1

    network.keep_map(session, case, today=later, by=BY)

    session.expire_all()
    assert [state.on for state in case.maps] == days_kept
    assert [place.ring for place in case.maps[-1].places] == [1]


def test_an_empty_map_is_not_kept(session, keep):
    case = keep(people=[a_person(contact_order=ContactOrder.YES)])

    with pytest.raises(Refused) as refused:
        network.keep_map(session, case, today=TODAY, by=BY)

    assert (refused.value.reason, case.maps) == (Reason.NOBODY_YET, [])


def test_a_kept_map_is_removed_and_the_people_stay(session, keep):
    case = keep(people=[a_person(ring=3)])
    state = network.keep_map(session, case, today=TODAY, by=BY)

    network.remove_map(session, state, by=BY)

    session.expire_all()
    assert (case.maps, len(case.people)) == ([], 1)
    assert deeds(case) == [Deed.MAP_KEPT, Deed.MAP_REMOVED]
