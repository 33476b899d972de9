"""Drawing the network on the screen: a question, a name, three answers, and a map that grows."""

import re

import pytest
from builders import TODAY, a_case, a_person

from netmeet.domain.codes import Choice, ContactOrder, Group, MoreContact
from netmeet.settings import PACKAGE

AT = "/cases/T-1/network"
STYLES = PACKAGE / "web/static/netmeet.css"
SVG = "{http://www.w3.org/2000/svg}"


def read(house, question):
    """Return the answer to a question about the case as it now is."""
    return question(house.case())


def names(house):
    return read(house, lambda case: [person.name for person in case.people])


def ids(house, reference="T-1"):
    """Return the ids of the people of a case."""
    return [person.id for person in house.case(reference).people]


def place_of(person):
    return person.ring, person.group, person.called, person.more_contact, person.choice


@pytest.fixture
def drawn(house):
    """Return a case with one person in each group."""
    people = [
        a_person(name="Kirsten Aagaard", ring=1, choice=Choice.YES, more_contact=MoreContact.YES),
        a_person(name="Bo", group=Group.FRIENDS, ring=2, choice=Choice.LATER),
        a_person(name="Merete", group=Group.PROFESSIONALS, ring=3, choice=Choice.NO),
        a_person(name="Viggo", group=Group.VOLUNTEERS, ring=None, choice=None),
    ]
    return house.add(a_case(people=people))


def test_an_empty_map_asks_the_first_question_and_says_how_to_begin(house, visitor):
    house.add(a_case())

    page = visitor.page(AT)

    assert "Question 1 of 8 Who do you talk to when something good happens?" in page.main
    assert "Start with one person you can think of." in page.main
    assert "That is all for now" not in page.main


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("1", "Question 1 of 8"),
        ("8", "Question 8 of 8 Who do you wish you had contact with?"),
        ("9", "You have been through all the questions"),
        ("99999", "You have been through all the questions"),
        ("0", "Question 1 of 8"),
        ("-3", "Question 1 of 8"),
        ("x", "Question 1 of 8"),
    ],
)
def test_each_question_has_its_page(drawn, visitor, asked, said):
    page = visitor.page(f"{AT}?prompt={asked}")

    assert said in page.main


def test_nobody_else_leads_to_the_next_question(drawn, visitor):
    page = visitor.page(f"{AT}?prompt=3")

    assert f"{AT}?prompt=4" in page.links


def test_a_first_name_and_a_group_are_enough(house, visitor):
    house.add(a_case())

    page = visitor.fill(f"{AT}?prompt=2", name="Ida", group="friends")

    added = read(house, lambda case: [(one.name, one.group, one.choice) for one in case.people])
    assert added == [("Ida", Group.FRIENDS, None)]
    assert (page.heading, page.response.request.args["prompt"]) == ("Ida", "2")


def test_a_name_and_a_group_are_needed_and_the_name_stays_in_the_field(house, visitor):
    house.add(a_case())

    nothing = visitor.fill(AT)
    no_group = visitor.fill(AT, name="Ida")

    assert nothing.errors == ["Enter a name", "Choose a group"]
    assert (no_group.errors, 'value="Ida"' in no_group.html) == (["Choose a group"], True)


def test_the_three_answers_come_onto_the_map(house, visitor):
    house.add(a_case(people=[a_person(name="Ida", choice=Choice.LATER)]))
    person_id = ids(house)[0]

    page = visitor.fill(
        f"{AT}/{person_id}?prompt=5",
        ring="2",
        group="volunteers",
        called="min gamle lærer",
        more_contact="yes",
    )

    assert read(house, lambda case: place_of(case.people[0])) == (
        2,
        Group.VOLUNTEERS,
        "min gamle lærer",
        MoreContact.YES,
        Choice.LATER,
    )
    assert "Question 5 of 8" in page.main


def test_nothing_is_chosen_beforehand_about_somebody_new(house, visitor):
    house.add(a_case(people=[a_person(ring=None, more_contact=None)]))

    page = visitor.page(f"{AT}/{ids(house)[0]}")

    chosen = {one.get("name") for one in page.all("input") if one.get("checked") is not None}
    assert chosen == {"group"}


def test_each_of_the_three_questions_is_answered(house, visitor):
    house.add(a_case(people=[a_person(name="Ida")]))

    page = visitor.fill(f"{AT}/{ids(house)[0]}")

    assert page.errors == [
        "Choose how close you are to Ida",
        "Choose Yes, As now or I do not know",
    ]


def test_the_picture_has_a_name_and_counts_per_group(drawn, visitor):
    page = visitor.page(AT)

    (picture,) = page.all(f"{SVG}svg")
    said = " ".join("".join(picture.find(f"{SVG}desc").itertext()).split())
    assert said == (
        "Family: 1 person. Friends: 1 person. Professionals: 1 person. Volunteers: 1 person."
    )
    assert (picture.get("role"), picture.find(f"{SVG}title").text) == ("img", "Network map")


def test_a_phone_shows_the_list_and_then_the_way_to_the_picture(drawn, visitor):
    page = visitor.page(AT)

    desk = [one for one in page.all("div") if one.get("class") == "desk"]
    small = re.search(r"@media \(max-width: 40rem\) \{(.*?)\n\}", STYLES.read_text(), re.DOTALL)
    assert [len(list(one.iter(f"{SVG}svg"))) for one in desk] == [1]
    assert ".desk { display: none; }" in small.group(1)
    assert page.main.index("Everybody on the map") < page.main.index("Show the map in full size")


def test_the_empty_map_is_shown_on_a_phone_too(house, visitor):
    house.add(a_case())

    page = visitor.page(AT)

    assert [one for one in page.all("div") if one.get("class") == "desk"] == []
    assert len(page.all(f"{SVG}svg")) == 1


def test_the_picture_shows_marks_and_a_plus_and_no_cross(drawn, visitor):
    page = visitor.page(AT)

    (picture,) = page.all(f"{SVG}svg")
    texts = [text.text for text in picture.iter(f"{SVG}text")]
    assert texts == [
        "Jonas", "Family", "Friends", "Professionals", "Volunteers",
        "✓", "Kirsten +", "?", "Bo", "Merete",
    ]  # fmt: skip


def test_the_table_says_the_same_as_the_picture(drawn, visitor):
    page = visitor.page(AT)

    rows = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.all("tr")]
    assert rows[1:] == [
        ["Family", "Kirsten Aagaard · Yes · more contact is wanted", "–", "–", "–"],
        ["Friends", "–", "Bo · Later", "–", "–"],
        ["Professionals", "–", "–", "Merete", "–"],
        ["Volunteers", "–", "–", "–", "Viggo"],
    ]


def test_somebody_with_a_contact_order_is_not_on_the_map(house, visitor):
    order = a_person(name="Skjult", ring=1, contact_order=ContactOrder.YES)
    house.add(a_case(people=[a_person(name="Bo", ring=1), order]))

    pages = [visitor.page(AT), visitor.page(f"{AT}/picture")]

    assert [("Bo" in page.text, "Skjult" in page.text) for page in pages] == [(True, False)] * 2


def test_who_has_no_room_is_counted_and_stands_in_the_table(house, visitor):
    house.add(a_case(people=[a_person(name=f"Ida {number}", ring=1) for number in range(5)]))

    page = visitor.page(AT)

    (picture,) = page.all(f"{SVG}svg")
    drawn = "".join(picture.itertext())
    assert ("+3 in the list" in drawn, "Ida 4" in drawn, "Ida 4" in page.main) == (
        True,
        False,
        True,
    )


def test_that_is_all_for_now_and_going_on(drawn, house, visitor):
    done = visitor.press(AT, "That is all for now")
    said = house.case().map_done

    again = visitor.press(AT, "Go on drawing")

    assert ("Jonas said “that is all for now” on" in done.main, said) == (True, TODAY)
    assert ("Question 1 of 8" in again.main, house.case().map_done) == (
        True,
        None,
    )


def test_a_name_that_is_on_the_list_is_asked_about_and_never_merged(drawn, house, visitor):
    asked = visitor.fill(AT, name="bo", group="family")

    person_id = ids(house)[1]
    assert (asked.heading, len(names(house))) == ("Is this the same person?", 4)
    assert f"/cases/T-1/people/{person_id}" in asked.links


def test_another_person_of_the_same_name_is_added(drawn, house, visitor):
    asked = visitor.fill(AT, name="bo", group="family")

    visitor.send(asked, asked.form_with("No, this is another person"), {}, None)

    assert names(house) == ["Kirsten Aagaard", "Bo", "Merete", "Viggo", "bo"]


def test_a_double_click_adds_one_person_and_asks_nothing(house, visitor):
    house.add(a_case())
    page = visitor.page(AT)

    twice = [
        visitor.send(page, page.form_to(""), {"name": "Ida", "group": "family"}, None)
        for _ in range(2)
    ]

    assert ([one.heading for one in twice], names(house)) == (["Ida", "Ida"], ["Ida"])


def test_what_people_write_stays_text(house, visitor):
    house.add(a_case(called="<b>J"))

    visitor.fill(AT, name="<svg>{{7*7}}", group="family")
    person_id = ids(house)[0]
    page = visitor.fill(f"{AT}/{person_id}", ring="1", called="<i>", more_contact="unknown")

    (picture,) = page.all(f"{SVG}svg")
    texts = [text.text for text in picture.iter(f"{SVG}text")]
    assert {"<b>J", "<i>"} <= set(texts)
    assert "<svg>{{7*7}}" in page.main


def test_no_title_holds_a_name(drawn, house, visitor):
    person_id = ids(house)[1]

    titles = [visitor.page(path).title for path in (AT, f"{AT}/picture", f"{AT}/{person_id}")]

    assert titles == [
        "Network map · Netmeet",
        "The map in full size · Netmeet",
        "The place on the map · Netmeet",
    ]


@pytest.mark.parametrize("person_id", [999999, 0])
def test_nobody_else_has_a_place_here(drawn, visitor, person_id):
    assert visitor.page(f"{AT}/{person_id}").status == 404


def test_somebody_of_another_case_has_no_place_here(drawn, house, visitor):
    house.add(a_case(reference="T-2", people=[a_person()]))

    stranger = ids(house, "T-2")[0]

    assert visitor.page(f"{AT}/{stranger}").status == 404
