"""The drawing of the network: each person in their quarter and ring, and no name on another."""

from itertools import combinations, product
from math import hypot

import pytest
from builders import a_person

from netmeet.domain.codes import Choice, Group, MoreContact
from netmeet.domain.network_map import (
    CENTRE,
    CUT,
    LETTERS,
    LONGEST_LABEL,
    PLACES,
    RADII,
    SIZE,
    WIDEST_LABEL,
    drawing,
    label,
    shortened,
    width,
)

FORM, LABEL_TOP, LABEL_FOOT, SIGN = 20, 22, 40, 10


def people_everywhere(name):
    """Return a person for every place of every group."""
    return [
        a_person(name=name, group=group, ring=ring)
        for group in Group
        for ring, places in PLACES.items()
        for _ in places
    ]


def twenty_five():
    """Return 25 people with names of 10 letters, unevenly over groups and rings."""
    rings = (1, 1, 2, 2, 2, 3, 3, 3, 3, 3)
    counts = {"family": 10, "friends": 7, "professionals": 6, "volunteers": 2}
    return [
        a_person(name="Kristiania", group=Group(group), ring=ring)
        for group, count in counts.items()
        for ring in rings[:count]
    ]


def label_box(node):
    half = len(node.label) * SIGN / 2
    return node.x - half, node.y + LABEL_TOP, node.x + half, node.y + LABEL_FOOT


def form_box(node):
    return node.x - FORM, node.y - FORM, node.x + FORM, node.y + FORM


def overlap(one, other):
    apart_across = one[2] <= other[0] or other[2] <= one[0]
    apart_along = one[3] <= other[1] or other[3] <= one[1]
    return not (apart_across or apart_along)


@pytest.mark.parametrize(
    "people", [twenty_five(), people_everywhere("Kristianiaø")], ids=["25", "full"]
)
def test_no_name_lies_on_another_name_or_form(people):
    nodes = drawing(people).nodes

    labels = [label_box(node) for node in nodes]
    names = [pair for pair in combinations(labels, 2) if overlap(*pair)]
    forms = [
        (one, other)
        for one, other in product(nodes, repeat=2)
        if one is not other and overlap(label_box(one), form_box(other))
    ]
    assert (len(nodes), names, forms) == (len(people), [], [])


def test_every_form_stands_inside_its_ring_and_every_name_inside_the_drawing():
    nodes = drawing(people_everywhere("Kristianiaø")).nodes

    outside = [
        node
        for node in nodes
        if not RADII[node.person.ring - 1] + FORM
        <= hypot(node.x - CENTRE, node.y - CENTRE)
        <= RADII[node.person.ring] - FORM
    ]
    cut = [node for node in nodes if min(label_box(node)) < 0 or max(label_box(node)) > SIZE]
    assert (outside, cut) == ([], [])


@pytest.mark.parametrize(
    ("group", "left", "above"),
    [
        (Group.FAMILY, True, True),
        (Group.FRIENDS, False, True),
        (Group.PROFESSIONALS, False, False),
        (Group.VOLUNTEERS, True, False),
    ],
)
def test_each_group_has_its_quarter(group, left, above):
    nodes = drawing([one for one in people_everywhere("Ida") if one.group is group]).nodes

    assert {(node.x < CENTRE, node.y < CENTRE) for node in nodes} == {(left, above)}


@pytest.mark.parametrize(
    ("choice", "mark"), [(Choice.YES, "✓"), (Choice.LATER, "?"), (Choice.NO, ""), (None, "")]
)
def test_the_mark_is_the_choice_and_a_no_is_as_empty_as_no_answer(choice, mark):
    (node,) = drawing([a_person(ring=1, choice=choice)]).nodes

    assert node.mark == mark


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"name": "Ida"}, "Ida"),
        ({"name": "Kristianiaø"}, "Kristianiaø"),
        ({"name": "Kirsten Aagaard"}, "Kirsten"),
        ({"name": "Bartholomæus Holm", "called": "min onkel"}, "min onkel"),
        ({"name": "Bartholomæus Holm", "called": "min storesøsters mand"}, "Bartholomæ…"),
        ({"name": "Bartholomæus"}, "Bartholomæ…"),
        ({"name": "Ida", "more_contact": MoreContact.YES}, "Ida +"),
        ({"name": "Ida", "more_contact": MoreContact.AS_NOW}, "Ida"),
    ],
)
def test_a_label_is_a_short_name_and_a_plus_for_more_contact(given, shown):
    assert label(a_person(**given)) == shown


@pytest.mark.parametrize("name", ["A", "Å" * 300, "Anne-Marie Skovgaard-Petersen", "محمد عبد الله"])
def test_no_label_is_longer_than_its_place(name):
    found = label(a_person(name=name, more_contact=MoreContact.YES))

    assert 0 < len(found) <= LONGEST_LABEL + 2


@pytest.mark.parametrize(
    "name", ["W" * 11, "Mwwwæwwwmmm", "M" * 40, "張" * 11, "😀" * 11, "ﷺ" * 11]
)
@pytest.mark.parametrize("more", [MoreContact.YES, None])
def test_a_label_of_the_widest_signs_is_cut_to_its_place(name, more):
    found = label(a_person(name=name, more_contact=more))

    assert (found.removesuffix(" +")[-1], width(found) <= WIDEST_LABEL) == (CUT, True)


def test_a_name_in_the_middle_is_short_enough_for_the_inner_circle():
    assert (shortened("Christopher"), shortened("Wilhelmmmæø")) == ("Christopher", "Wilhelm…")


@pytest.mark.parametrize(
    ("text", "most"), [("Ærø", 0.889 + 0.333 + 0.611), ("W", 0.944), ("…", 1.0), ("e\u0301", 0.556)]
)
def test_no_sign_is_wider_in_arial_than_is_reckoned(text, most):
    assert most <= width(text) / LETTERS <= most * 1.3


def test_who_has_no_room_is_counted_and_stays_in_the_ring():
    people = [a_person(ring=1) for _ in range(5)] + [a_person(ring=2)]

    found = drawing(people)

    drawn = [node.person for node in found.nodes]
    assert (drawn, found.in_the_list[Group.FAMILY]) == ([people[0], people[1], people[5]], 3)


def test_who_has_no_ring_yet_is_not_drawn_anywhere():
    placed, unplaced = a_person(ring=3), a_person(ring=None)

    found = drawing([unplaced, placed])

    assert ([node.person for node in found.nodes], found.unplaced) == ([placed], (unplaced,))


def test_the_same_people_stand_in_the_same_places():
    people = twenty_five()

    first, second = drawing(people), drawing(people)

    assert first.nodes == second.nodes
