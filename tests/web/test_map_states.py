"""The map of today is kept, and stands beside earlier ones as pictures and as one table."""

import pytest
from builders import TODAY, a_case, a_finished_case, a_person, an_agreement, days

from netmeet.domain.codes import ContactOrder, Group
from netmeet.domain.model import MapPlace, MapState

AT = "/cases/T-1/network"
SVG = "{http://www.w3.org/2000/svg}"


def kept_days(house):
    return [state.on for state in house.case().maps]


@pytest.fixture
def two_maps(house):
    """Return a case whose two people stood elsewhere, one behind the other, when it was kept."""
    ida = a_person(name="Ida Holm", ring=1)
    bo = a_person(name="Bo Lund", ring=3, group=Group.FRIENDS)
    hidden = a_person(name="Skjult", contact_order=ContactOrder.YES)
    places = [MapPlace(person=one, group=Group.FAMILY, ring=2) for one in (ida, bo, hidden)]
    maps = [MapState(on=days(-90), places=places)]
    return house.add(a_case(people=[ida, bo, hidden], maps=maps))


def test_the_map_of_today_is_kept_with_one_press(house, visitor):
    house.add(a_case(people=[a_person(name="Ida", ring=1)]))

    page = visitor.press(AT, "Keep the map of today")

    assert (page.heading, kept_days(house)) == ("Network maps side by side", [TODAY])
    assert "The map of today is kept." in page.main
    assert len(page.all(f"{SVG}svg")) == 1


def test_before_a_map_is_kept_the_page_offers_to_keep_one(house, visitor):
    house.add(a_case(people=[a_person(name="Ida", ring=1)]))

    page = visitor.page(f"{AT}/states")

    assert "No map has been kept yet." in page.main
    assert page.html.count('class="button"') == 1


def test_without_anybody_there_is_nothing_to_keep(house, visitor):
    house.add(a_case())

    page = visitor.page(f"{AT}/states")

    assert ("No map has been kept yet." in page.main, page.all(f"{SVG}svg")) == (True, [])
    assert "Keep the map of today" not in page.main


def test_both_maps_stand_side_by_side_with_what_is_different_in_words(two_maps, visitor):
    page = visitor.page(f"{AT}/states")

    drawn = [{text.text for text in one.iter(f"{SVG}text")} for one in page.all(f"{SVG}svg")]
    assert [{"Ida Holm", "Bo Lund"} <= texts for texts in drawn] == [True, True]
    for said in ("Closer than before", "Further away than before", "In another group than before"):
        assert page.main.count(said) == 1
    assert "Skjult" not in page.html


def test_a_kept_map_is_shown_in_full_size_and_removed_there(two_maps, house, visitor):
    state = house.case().maps[0].id

    alone = visitor.page(f"{AT}/states/{state}")
    page = visitor.press(f"{AT}/states/{state}", "Remove the kept map")

    assert len(alone.all(f"{SVG}svg")) == 1
    assert "It cannot be brought back." in alone.main
    assert ("The kept map is removed." in page.main, kept_days(house)) == (True, [])
    assert len(house.case().people) == 3


def test_a_map_of_another_case_is_neither_shown_nor_removed(two_maps, house, visitor):
    ida = a_person()
    other = MapState(on=TODAY, places=[MapPlace(person=ida, group=ida.group, ring=1)])
    house.add(a_case(reference="T-2", people=[ida], maps=[other]))
    theirs, own = (house.case(one).maps[0].id for one in ("T-2", "T-1"))
    page = visitor.page(f"{AT}/states/{own}")
    form = page.form_with("Remove the kept map")
    form.set("action", f"{AT}/states/{theirs}/remove")

    statuses = [
        visitor.page(f"{AT}/states/{theirs}").status,
        visitor.send(page, form, {}, None).status,
    ]

    assert (statuses, len(house.case("T-2").maps)) == ([404, 404], 1)


def test_no_title_holds_a_name_or_a_day(two_maps, house, visitor):
    state = house.case().maps[0].id

    titles = [visitor.page(f"{AT}/states{one}").title for one in ("", f"/{state}")]

    assert titles == ["Network maps side by side · Netmeet", "A kept map in full size · Netmeet"]


def test_the_map_can_be_drawn_again_before_the_follow_up_meeting(house, visitor):
    house.add(a_finished_case(follow_up_held=None, agreement=an_agreement()))

    page = visitor.page("/cases/T-1/follow-up")

    assert "Draw the map again before the follow-up meeting" in page.main
    assert AT in page.links
