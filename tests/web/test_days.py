"""The plan of the day on the screen: each part is shown, changed, and said back."""

import pytest
from builders import TODAY, a_case, a_day, a_guest, a_meeting, a_permission, a_question, days

from netmeet.domain.codes import (
    ContactOrder,
    Group,
    Language,
    MeetingStatus,
    Part,
    PermissionStatus,
    Reply,
)
from netmeet.domain.model import Arrangement, Roles

PATH = "/cases/T-1/day"
EVEN = {"welcome": "30", "information": "60", "private": "50", "telling": "20", "closing": "20"}


def add(house, *people, **given):
    """Add a case with these people and a confirmed meeting."""
    usual = {"meeting": a_meeting(), "called": "Jonas", "language": Language.ENGLISH}
    return house.add(a_case(people=list(people), **usual | given))


def test_the_plan_shows_the_usual_parts_with_clock_times_and_says_so(house, visitor):
    add(house, a_guest())

    page = visitor.page(PATH)

    assert "Welcome 13:00–13:15 15" in page.main
    assert "Private time 13:45–15:15 90" in page.main
    assert "All parts together: 3 hours." in page.main
    assert "These are the usual minutes." in page.main
    assert page.html.count('class="button"') == 1


@pytest.mark.parametrize("meeting", [None, a_meeting(status=MeetingStatus.CANCELLED)])
def test_without_a_time_there_is_one_thing_to_do(house, visitor, meeting):
    add(house, a_guest(), meeting=meeting)

    page = visitor.page(PATH)

    assert "Choose a time for the meeting first." in page.main
    assert page.html.count('class="button"') == 1


def test_under_forty_percent_private_time_the_page_says_so_and_takes_it(house, visitor):
    add(house, a_guest())

    page = visitor.fill(f"{PATH}/parts", **EVEN)

    assert "The private time is under 40 percent of the meeting. Can it be longer?" in page.main
    planned = [(one.part, one.minutes) for one in house.case().day.planned]
    assert planned == [(part, int(EVEN[part])) for part in Part]


def test_parts_that_do_not_fill_the_booked_time_are_said(house, visitor):
    add(house, a_guest())

    page = visitor.fill(f"{PATH}/parts", **EVEN | {"private": "120"})

    assert "All parts together: 4 hours 10 minutes." in page.main
    assert "The meeting is booked for 3 hours." in page.main


@pytest.mark.parametrize(
    ("minutes", "error"),
    [
        ("", "Write the minutes, or 0"),
        ("-1", "Enter a whole number from 0 to 720"),
        ("many", "Enter a whole number from 0 to 720"),
    ],
)
def test_minutes_that_cannot_be_are_refused(house, visitor, minutes, error):
    add(house, a_guest())

    page = visitor.fill(f"{PATH}/parts", **EVEN | {"welcome": minutes})

    assert (page.status, page.errors) == (422, [error])


def test_roles_are_chosen_out_of_those_who_are_expected(house, visitor):
    people = [
        a_guest(name="Kirsten Aagaard"),
        a_guest(name="Bo Berg", reply=Reply.NOT_COMING),
        a_guest(name="Zacharias Quist", contact_order=ContactOrder.YES),
    ]
    add(house, *people)

    form = visitor.page(f"{PATH}/roles")
    page = visitor.fill(f"{PATH}/roles", chair=people[0].id, note_taker=people[0].id)

    assert "Kirsten Aagaard" in form.main
    assert [name for name in ("Bo Berg", "Zacharias Quist") if name in form.main] == []
    assert "Chair Kirsten Aagaard" in page.main
    assert "Follow-up person Nobody is chosen yet" in page.main


def test_a_role_for_somebody_who_is_not_expected_is_refused_even_by_hand(house, visitor):
    away = a_guest(reply=Reply.NOT_COMING)
    add(house, a_guest(), away)

    page = visitor.fill(f"{PATH}/roles", chair=away.id)

    assert (page.status, page.errors) == (422, ["Choose one of the answers"])
    assert house.case().roles is None


def test_who_holds_a_role_and_is_not_expected_any_more_must_be_changed(house, visitor):
    away = a_guest(name="Bo Berg", reply=Reply.NOT_COMING)
    add(house, away, roles=Roles(chair=away))

    page = visitor.fill(f"{PATH}/roles")

    assert page.errors == ["Only those who are expected can be noted here."]


def test_room_arrival_and_food_are_kept_and_shown(house, visitor):
    add(house, a_guest())

    page = visitor.fill(
        f"{PATH}/place",
        room="The chapel",
        arrive="20",
        meet_at="At the gate",
        opening="A song",
        food="Soup",
        equipment="flip chart\npens\n",
    )

    for text in ("The chapel", "20 minutes before At the gate", "A song", "Soup"):
        assert text in page.main
    assert house.case().day.equipment == ["flip chart", "pens"]


def test_an_interpreter_is_booked_for_whom_was_ticked(house, visitor):
    first, second = a_guest(name="Kirsten Aagaard", interpreter="ar"), a_guest(interpreter="vi")
    add(house, first, second)

    page = visitor.fill(f"{PATH}/interpreters", booked=[first.id])

    assert "Kirsten Aagaard Arabic · Booked" in page.main
    assert [one.interpreter_booked for one in house.case().people] == [True, None]


def test_what_is_needed_is_added_changed_arranged_and_removed(house, visitor):
    person = a_guest(name="Kirsten Aagaard")
    add(house, person)

    added = visitor.fill(f"{PATH}/needs/add", need="A ramp", person=person.id, arranger="Bo")
    number = house.case().day.arranged[0].id
    changed = visitor.fill(f"{PATH}/needs/{number}", need="Two ramps", person="")
    arranged = visitor.press(PATH, "It is arranged")
    visitor.press(PATH, "Not arranged after all")
    removed = visitor.press(PATH, "Remove")

    assert "A ramp Kirsten Aagaard Bo" in added.main
    assert "Two ramps Everybody Bo" in changed.main
    assert "Arranged Not arranged after all" in arranged.main
    assert "Nothing has to be arranged so far." in removed.main


def test_a_need_from_somebodys_own_page_keeps_what_and_for_whom(house, visitor):
    person = a_guest(needs=["travel"])
    day = a_day(arranged=[Arrangement(person=person, need="travel")])
    add(house, person, day=day)
    number = house.case().day.arranged[0].id

    page = visitor.fill(f"{PATH}/needs/{number}", arranger="Bo")

    assert "Help with the journey Kirsten Aagaard Bo" in page.main
    (line,) = house.case().day.arranged
    assert (line.need, line.by) == ("travel", "Bo")


def test_needs_that_nobody_has_taken_up_are_put_on_the_list(house, visitor):
    add(house, a_guest(needs=["travel", "step_free"]))

    before = visitor.page(PATH)
    page = visitor.press(PATH, "Put them on the list")

    assert "2 needs are not on this list yet." in before.main
    assert "Help with the journey Kirsten Aagaard" in page.main
    assert "on this list yet" not in page.main


def test_information_and_the_day_of_reading_are_kept_and_shown(house, visitor):
    nurse = a_guest(name="Bo Berg", group=Group.PROFESSIONALS)
    add(house, nurse, questions=[a_question(informant=nurse)])

    before = visitor.page(PATH)
    page = visitor.fill(f"{PATH}/information/{nurse.id}", minutes="10", read_on=TODAY)

    assert "Not read with Jonas yet" in before.main
    assert "Speaks 10 minutes Read with Jonas on Saturday 21 November 2026" in page.main


def test_a_day_of_reading_to_come_is_refused(house, visitor):
    nurse = a_guest(group=Group.PROFESSIONALS)
    add(house, nurse)

    page = visitor.fill(f"{PATH}/information/{nurse.id}", read_on=days(1))

    assert (page.status, page.errors) == (422, ["The date must be today or earlier."])


def test_the_button_leads_from_one_open_part_to_the_next(house, visitor):
    nurse = a_guest(group=Group.PROFESSIONALS, minutes=10)
    add(house, nurse)

    def button():
        page = visitor.page(PATH)
        (link,) = [one for one in page.all("a") if one.get("class") == "button"]
        return link.text

    seen = [button()]
    visitor.fill(f"{PATH}/roles", chair=nurse.id, note_taker=nurse.id)
    seen.append(button())
    visitor.fill(f"{PATH}/parts")
    seen.append(button())
    visitor.fill(f"{PATH}/information/{nurse.id}", read_on=TODAY)
    seen.append(button())

    assert seen == [
        "Choose the roles",
        "Set the minutes",
        "Note what was read",
        "Print for the day",
    ]


def test_the_plan_names_nobody_who_may_not_be_named(house, visitor):
    hidden = a_guest(
        name="Zacharias Quist",
        contact_order=ContactOrder.YES,
        interpreter="ar",
        group=Group.PROFESSIONALS,
        minutes=10,
        needs=["travel"],
    )
    add(house, a_guest(), hidden)

    pages = [visitor.page(f"{PATH}{one}") for one in ("", "/roles", "/interpreters", "/needs/add")]

    assert [page.path for page in pages if "Quist" in page.main] == []


@pytest.mark.parametrize("path", ["information/9999", "needs/9999"])
def test_what_is_of_no_case_is_not_found(house, visitor, path):
    add(house, a_guest())

    assert visitor.page(f"{PATH}/{path}").status == 404


def test_whom_the_prison_refuses_gives_no_information(house, visitor):
    refused = a_guest(group=Group.PROFESSIONALS, permission=a_permission(PermissionStatus.REFUSED))
    add(house, refused)

    assert visitor.page(f"{PATH}/information/{refused.id}").status == 404
