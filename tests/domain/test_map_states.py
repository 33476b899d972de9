"""Kept maps side by side: who stood where, what is different, and nobody who must not be seen."""

import pytest
from builders import TODAY, a_case, a_person, days

from netmeet.domain.circle import Circle
from netmeet.domain.codes import ApartHow, Choice, ContactOrder, Group, MoreContact
from netmeet.domain.map_states import Change, Placed, changes, views
from netmeet.domain.model import Apart, MapPlace, MapState

EARLIER = days(-90)


def a_place(person, **given):
    """Return the place of somebody on a kept map."""
    usual = {"group": person.group, "ring": person.ring, "choice": person.choice}
    return MapPlace(person=person, **usual | given)


def a_state(*places, on=EARLIER):
    return MapState(on=on, places=list(places))


def placed(**given):
    usual = {"name": "Ida", "called": None, "group": Group.FAMILY, "ring": 2}
    return Placed(**usual | {"more_contact": None, "choice": None} | given)


def test_kept_maps_come_from_the_oldest_and_the_map_of_now_comes_last():
    ida, bo = a_person(name="Ida", ring=1), a_person(name="Bo", ring=2)
    newer = a_state(a_place(ida, ring=2), on=days(-30))
    older = a_state(a_place(ida, ring=3, more_contact=MoreContact.YES), on=days(-90))
    case = a_case(people=[ida, bo], maps=[newer, older])

    found = views(Circle(case, TODAY), case.people)

    assert [view.on for view in found] == [days(-90), days(-30), None]
    assert [[(one.name, one.ring) for one in view.places.values()] for view in found] == [
        [("Ida", 3)],
        [("Ida", 2)],
        [("Ida", 1), ("Bo", 2)],
    ]
    assert found[0].places[ida].more_contact is MoreContact.YES


@pytest.mark.parametrize(
    ("on", "ring", "shown"),
    [(TODAY, 1, [TODAY]), (TODAY, 2, [TODAY, None]), (days(-1), 1, [days(-1), None])],
)
def test_the_map_of_now_is_left_out_while_that_of_today_is_just_the_same(on, ring, shown):
    ida = a_person(ring=1)
    case = a_case(people=[ida], maps=[a_state(a_place(ida, ring=ring), on=on)])

    found = views(Circle(case, TODAY), case.people)

    assert [view.on for view in found] == shown


@pytest.mark.parametrize("seen_by", ["on_the_map", "drawn"])
def test_who_has_an_order_now_stands_on_no_map_of_any_day(seen_by):
    ida, hidden = a_person(ring=1), a_person(ring=1, contact_order=ContactOrder.YES)
    both = a_state(a_place(ida), a_place(hidden))
    alone = a_state(a_place(hidden), on=days(-30))
    circle = Circle(a_case(people=[ida, hidden], maps=[both, alone]), TODAY)

    found = views(circle, getattr(circle, seen_by))

    assert [(view.on, list(view.places)) for view in found] == [(days(-90), [ida]), (None, [ida])]


def test_of_two_who_must_not_meet_only_the_wanted_one_is_drawn_on_any_day():
    ida, bo = a_person(choice=Choice.YES), a_person(choice=Choice.NO)
    far = Apart(one=ida, other=bo, how=ApartHow.NEVER)
    kept = a_state(a_place(ida), a_place(bo, choice=Choice.YES))
    circle = Circle(a_case(people=[ida, bo], apart=[far], maps=[kept]), TODAY)

    found = views(circle, circle.drawn)

    assert [list(view.places) for view in found] == [[ida], [ida]]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (placed(), placed(), []),
        (placed(ring=2), placed(ring=1), [Change.CLOSER]),
        (placed(ring=1), placed(ring=3), [Change.FURTHER]),
        (placed(ring=None), placed(ring=1), []),
        (placed(ring=1), placed(ring=None), []),
        (None, placed(), [Change.NEW]),
        (placed(), None, [Change.GONE]),
        (None, None, []),
        (placed(), placed(group=Group.FRIENDS, ring=1), [Change.OTHER_GROUP, Change.CLOSER]),
        (placed(choice=None), placed(choice=Choice.YES), []),
    ],
)
def test_what_is_different_is_told_and_a_choice_is_no_difference_of_place(before, after, found):
    assert changes(before, after) == found
