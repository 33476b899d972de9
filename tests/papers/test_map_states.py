"""Kept maps: each picture, the table, the page and the Word file say the same of everybody."""

from io import BytesIO
from itertools import combinations
from zipfile import ZipFile

import pytest
from builders import TODAY, a_case, a_circle, a_person, days
from drawn import box_of, labels_in, picture_in, texts_in
from papers.english import in_english, sections, text
from papers_of import cells, flat, tables_in, withheld_of
from shown import every, shown

from netmeet.adapters.word import document
from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, ContactOrder, Group, MoreContact
from netmeet.domain.model import MapPlace, MapState
from netmeet.domain.network_map import PLACES
from netmeet.papers.blocks import Picture

EARLIER = days(-90)
SVG = "{http://www.w3.org/2000/svg}"
KIND = "map-states"
ON_THE_PAGE = '{% from "parts/picture.html" import picture %}{{ picture(block) }}'
RINGS = {1: "Closest to you", 2: "Close to you", 3: "Further away", None: "Not placed yet"}


def a_kept_map(people, on=EARLIER, **given):
    """Return a map that was kept: everybody in the outer ring unless said otherwise."""
    usual = {"ring": 3, "choice": None, "more_contact": None} | given
    return MapState(
        on=on, places=[MapPlace(person=one, group=one.group, **usual) for one in people]
    )


def a_full_map(name="Kristianiaø"):
    """Return somebody for each place of the map."""
    return [
        a_person(name=name, group=group, ring=ring, more_contact=MoreContact.YES)
        for group in Group
        for ring, places in PLACES.items()
        for _ in places
    ]


def mixed():
    """Return a circle of sixteen people, of whom some stood elsewhere on two kept maps."""
    choices = (Choice.YES, Choice.LATER, Choice.NO, None)
    people = [
        a_person(
            name=f"{group.value[:4].title()}{ring or 0} B",
            group=group,
            ring=ring,
            choice=choices[place],
            more_contact=(MoreContact.YES, MoreContact.AS_NOW, None)[place % 3],
        )
        for place, group in enumerate(Group)
        for ring in (1, 2, 3, None)
    ]
    first = a_kept_map(people[:12])
    later = [one for one in people[4:] if one.ring]
    second = a_kept_map(later, on=days(-30), ring=2, choice=Choice.LATER)
    return a_circle(*people, maps=[first, second])


def drawings_in_word(paper):
    with ZipFile(BytesIO(document(paper))) as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".svg"))
        return [archive.read(name).decode() for name in names]


def pictures(paper):
    return [block for block in flat(paper.blocks) if isinstance(block, Picture)]


def on_the_page(block):
    (found,) = every(shown(ON_THE_PAGE, block=block), f"{SVG}svg")
    return found


def test_a_paper_is_made_once_a_map_is_kept_on_which_somebody_stands():
    ida, hidden = a_person(), a_person(contact_order=ContactOrder.YES)
    only_hidden = a_kept_map([hidden])

    assert withheld_of(a_circle(ida), KIND) == [("", "no_kept_map")]
    assert withheld_of(a_circle(ida, hidden, maps=[only_hidden]), KIND) == [("", "no_kept_map")]


def test_every_map_has_its_day_and_a_picture_and_the_table_comes_last():
    circle = mixed()

    found = [one.replace("\N{NO-BREAK SPACE}", " ") for one in sections(circle, KIND)]
    alts = [
        block.alt.replace("\N{NO-BREAK SPACE}", " ") for block in pictures(in_english(circle, KIND))
    ]

    assert found == ["23 Aug 2026", "22 Oct 2026", "Now", "What is different"]
    assert alts == [
        "23 Aug 2026. Network map for Jonas: 12 people in three groups; the list follows",
        "22 Oct 2026. Network map for Jonas: 9 people in three groups; the list follows",
        "Now. Network map for Jonas: 16 people in four groups; the list follows",
    ]


def test_word_and_page_show_the_same_pictures():
    paper = in_english(mixed(), KIND)

    word = [picture_in(one) for one in drawings_in_word(paper)]
    page = [picture_in(on_the_page(block)) for block in pictures(paper)]

    assert (len(word), word) == (3, page)


def test_picture_and_table_say_the_same_of_each_person_on_every_day():
    circle = mixed()
    paper = in_english(circle, KIND)

    (table,) = tables_in(paper)
    said = {row[0]: row[1:] for row in cells(table)}

    for column, block in enumerate(pictures(paper)):
        told = {name: lines[column].split("\n") for name, lines in said.items()}
        placed = {name: lines for name, lines in told.items() if _is_placed(lines)}
        drawing = on_the_page(block)
        marks = [one.get("class") for one in texts_in(drawing)].count("mark")
        chosen = [lines for lines in placed.values() if {"Invite? Yes", "Invite? Later"} & {*lines}]
        assert sorted(labels_in(drawing)) == sorted(
            name + " +" * ("More contact? Yes" in lines) for name, lines in placed.items()
        )
        assert marks == len(chosen)
    assert len(said) == 16


def _is_placed(lines):
    """Tell whether somebody has a place with room on the map of a cell."""
    return not lines[0].startswith(("Not on", "No longer")) and "Not placed yet" not in lines[0]


@pytest.mark.parametrize(
    ("then", "now", "told"),
    [
        ({"ring": 3}, {"ring": 1}, "Closer than before"),
        ({"ring": 1}, {"ring": 2}, "Further away than before"),
        ({"ring": 1}, {"ring": 1}, None),
    ],
)
def test_what_is_different_stands_in_words(then, now, told):
    ida = a_person(name="Ida", **now)

    ((row,),) = [
        cells(table)
        for table in tables_in(in_english(a_circle(ida, maps=[a_kept_map([ida], **then)]), KIND))
    ]

    lines = row[2].split("\n")
    assert (lines[-1] if len(lines) > 2 else None) == told


def test_nobody_with_an_order_is_drawn_listed_or_counted_on_any_day():
    ida, hidden = a_person(name="Ida", ring=1), a_person(name="Skjult", ring=1)
    kept = a_kept_map([ida, hidden])
    hidden.contact_order = ContactOrder.YES

    said = text(a_circle(ida, hidden, maps=[kept]), KIND)

    assert ("Ida" in said, "Skjult" in said, ": 1 person;" in said) == (True, False, True)


def test_five_kept_maps_stand_in_tables_that_fit_the_page():
    ida = a_person(name="Ida", ring=1)
    kept = [a_kept_map([ida], on=days(-100 + day), ring=2) for day in range(5)]

    tables = tables_in(in_english(a_circle(ida, maps=kept), KIND))

    assert [len(table.columns) for table in tables] == [4, 4]
    assert [sum(column.width for column in table.columns) for table in tables] == [165, 165]


@pytest.mark.parametrize("name", ["Kristianiaø", "WWWWWWWWWWW"])
def test_of_forty_names_of_eleven_signs_none_lies_on_another_on_a_kept_map(name):
    people = a_full_map(name)
    kept = MapState(
        on=days(-90),
        places=[
            MapPlace(person=one, group=one.group, ring=one.ring, more_contact=one.more_contact)
            for one in people
        ],
    )
    circle = Circle(a_case(people=people, maps=[kept], called=name), TODAY)

    for block in pictures(in_english(circle, KIND)):
        root = on_the_page(block)
        boxes = [box_of(one) for one in texts_in(root) if one.get("class") != "mark"]
        assert len(labels_in(root)) == len(people) == 40
        assert [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])] == []
        assert [one for one in boxes if min(one) < 0 or max(one) > 800] == []
