"""The network map: picture, list, page and Word file say the same, and no name lies on another."""

from io import BytesIO
from itertools import combinations, product
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import pytest
from builders import a_circle, a_person
from drawn import SVG, box_around, box_of, labels_in, picture_in, texts_in
from papers.english import in_english, text
from papers_of import cells, flat, paper_of, papers_of, tables_in
from shown import every, shown

from netmeet.adapters.word import document
from netmeet.domain.codes import Choice, ContactOrder, Group, Language, MoreContact
from netmeet.domain.network_map import PLACES, drawing
from netmeet.papers.blocks import Paper, Picture
from netmeet.papers.map import sketch
from netmeet.words.catalogue import LANGUAGES, paper_words_in, words_in

ON_THE_PAGE = '{% from "network/map.html" import map with context %}{{ map(picture, people) }}'
ON_THE_PREVIEW = '{% from "parts/blocks.html" import paper %}{{ paper(made) }}'


def in_word(paper: Paper) -> str:
    """Return the SVG that lies in the Word file of a paper."""
    with ZipFile(BytesIO(document(paper))) as archive:
        return archive.read("word/media/picture1.svg").decode()


def on_the_preview(paper: Paper):
    (found,) = every(shown(ON_THE_PREVIEW, made=paper), f"{SVG}svg")
    return found


def on_the_page(circle):
    people = circle.on_the_map
    drawn = sketch(circle, words_in("en"), drawing(people))
    page = shown(ON_THE_PAGE, picture=drawn, people=people, groups=list(Group))
    (found,) = every(page, f"{SVG}svg")
    return found


def picture(paper: Paper) -> Picture:
    (found,) = [block for block in flat(paper.blocks) if isinstance(block, Picture)]
    return found


def many():
    """Return people in all groups and rings, with every choice, more than there are places."""
    choices = (Choice.YES, Choice.LATER, Choice.NO, None)
    more = (MoreContact.YES, MoreContact.AS_NOW, None)
    return [
        a_person(
            name=f"{group.value[:4].title()}{ring or 0}{place} Holm",
            group=group,
            ring=ring,
            choice=choices[place % 4],
            more_contact=more[place % 3],
            called="min ven" if place else None,
        )
        for group in Group
        for ring in (1, 2, 3, None)
        for place in range(4)
    ]


def full(name: str, **given):
    """Return a person with one name for each place of the map, and one more in every group."""
    usual = {"choice": Choice.LATER, "more_contact": MoreContact.YES}
    return [
        a_person(name=name, group=group, ring=ring, **usual | given)
        for group in Group
        for ring, places in PLACES.items()
        for _ in range(len(places) + 1)
    ]


def test_page_preview_and_word_show_the_same_picture():
    circle = a_circle(*many())
    paper = in_english(circle, "map")

    word = picture_in(in_word(paper))

    assert word == picture_in(on_the_preview(paper)) == picture_in(on_the_page(circle))


def test_picture_and_list_say_the_same_of_each_person():
    people = many()
    circle = a_circle(*people)
    paper = in_english(circle, "map")

    rows = {
        row[0].removesuffix(" · min ven"): (table.name, row[1], row[2] == "Yes", row[3])
        for table in tables_in(paper)
        for row in cells(table)
    }

    rings = {1: "Closest to you", 2: "Close to you", 3: "Further away", None: ""}
    marks = {"✓": "Yes", "?": "Later", "": ""}
    nodes = drawing(circle.on_the_map).nodes
    drawn = {
        node.person.name: (
            node.person.group.value.title(),
            rings[node.person.ring],
            node.label.endswith("+"),
            marks[node.mark],
        )
        for node in nodes
    }
    assert set(rows) == {person.name for person in people}
    assert {name: rows[name] for name in drawn} == drawn
    assert labels_in(fromstring(in_word(paper))) == [node.label for node in nodes]  # noqa: S314


def test_who_has_no_ring_or_no_room_stands_in_the_list_only():
    alone = [a_person(name=name, ring=1) for name in ("Ida", "Bo", "Eva", "Per")]
    circle = a_circle(*alone, a_person(name="Viggo", ring=None, group=Group.VOLUNTEERS))
    paper = in_english(circle, "map")

    drawn = [one[0] for one in picture_in(in_word(paper))]

    named = [row[0] for table in tables_in(paper) for row in cells(table)]
    assert named == ["Bo", "Eva", "Ida", "Per", "Viggo"]
    assert {"Ida", "Bo", "+2 in the list"} <= set(drawn)
    assert not {"Eva", "Per", "Viggo"} & set(drawn)


def test_nobody_with_a_contact_order_is_drawn_listed_or_counted():
    order = a_person(name="Skjult", ring=1, contact_order=ContactOrder.YES)
    seen = a_person(name="Bo", ring=1, contact_order=ContactOrder.UNKNOWN)

    with ZipFile(BytesIO(document(in_english(a_circle(order, seen), "map")))) as archive:
        said = b"".join(archive.read(name) for name in archive.namelist()).decode(errors="replace")

    assert ("Bo" in said, "Skjult" in said, ": 1 person;" in said) == (True, False, True)


def test_a_no_looks_like_no_answer_and_a_later_is_dashed():
    shapes = {
        choice: picture_in(in_word(in_english(a_circle(a_person(ring=1, choice=choice)), "map")))
        for choice in (Choice.NO, None, Choice.LATER, Choice.YES)
    }

    forms = {choice: found[5][1] for choice, found in shapes.items()}
    assert shapes[Choice.NO] == shapes[None]
    assert forms == {
        Choice.NO: "family",
        None: "family",
        Choice.LATER: "family later",
        Choice.YES: "family",
    }


@pytest.mark.parametrize(
    ("groups", "alt"),
    [
        ([Group.FAMILY], "Network map for Jonas: 1 person; the list follows"),
        ([Group.FAMILY] * 2, "Network map for Jonas: 2 people in one group; the list follows"),
        (list(Group)[:2], "Network map for Jonas: 2 people in two groups; the list follows"),
        (list(Group)[:3], "Network map for Jonas: 3 people in three groups; the list follows"),
        (
            [*Group, *Group, *Group][:11],
            "Network map for Jonas: 11 people in four groups; the list follows",
        ),
    ],
)
def test_the_picture_is_said_in_words(groups, alt):
    paper = in_english(a_circle(*(a_person(group=group) for group in groups)), "map")

    shown_as = on_the_preview(paper)

    assert picture(paper).alt == alt
    assert (shown_as.get("role"), shown_as.get("aria-label")) == ("img", alt)


@pytest.mark.parametrize("name", ["Kristianiaø", "Wilhelmmmæø", "WWWWWWWWWWW", "Mwwwæwwwmmm"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_of_forty_names_of_eleven_signs_none_lies_on_another_or_leaves_the_drawing(name, language):
    words = paper_words_in(language)
    circle = a_circle(*full(name), called=name, language=Language(language))
    (made,) = papers_of(circle, "map", words=words)

    root = fromstring(in_word(made.paper))  # noqa: S314

    forms = [one for one in picture_in(root) if one[0] in ("circle", "rect", "polygon")]
    boxes = [box_of(one) for one in texts_in(root) if one.get("class") != "mark"]
    nodes = [box_around(one) for one in forms if "ring" not in one[1]]
    assert (len(nodes), len(boxes)) == (40, 40 + 1 + 4 + 4)
    assert [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])] == []
    assert [pair for pair in product(boxes, nodes) if pair[0].meets(pair[1])] == []
    assert [one for one in [*boxes, *nodes] if min(one) < 0 or max(one) > 800] == []


def test_the_empty_map_shows_rings_groups_and_the_main_person_before_anybody_is_named():
    circle = a_circle(called="Jonas", language=Language.DANISH)

    drawn = picture_in(in_word(paper_of(circle, "empty-map")))

    assert [one[0] for one in drawn] == [
        *["circle"] * 4, "path", "Jonas", "Familie", "Venner", "Fagpersoner", "Frivillige",
    ]  # fmt: skip


def test_the_empty_map_names_nobody_and_is_made_with_remand_restrictions():
    circle = a_circle(*many(), remand_restrictions=True)

    said = text(circle, "empty-map")

    assert "Jonas" in said
    assert [one.name for one in circle.people if one.name.split()[0] in said] == []
