"""Time and place: candidate times, who can come, and the booking, as the pages show them."""

from datetime import time

import pytest
from builders import a_case, a_meeting, a_permission, a_person, a_prison, at, days

from netmeet.adapters import db
from netmeet.domain.codes import Availability, PermissionStatus, Weekday
from netmeet.domain.model import Answer, BusyHours, Slot, VisitingHours
from netmeet.domain.texts import MOST_PEOPLE
from netmeet.domain.times import MOST_SLOTS
from netmeet.web.availability import MOST_AT_ONCE

PAGE = "/cases/T-1/times"
CAN, IF_NEEDED, CANNOT = Availability


def a_slot(number=30, hour=13, answers=()):
    """Return a candidate time so many days ahead."""
    said = [Answer(person=one, availability=what) for one, what in answers]
    return Slot(starts=at(days(number), hour), minutes=180, answers=said)


def a_guest(**given):
    """Return somebody about whom the prison has answered."""
    return a_person(**{"permission": a_permission()} | given)


def ids(house, entity=Slot):
    """Return the ids of candidate times, in their order."""
    with db.reading(house.engine) as session:
        return [one.id for one in session.query(entity).order_by(entity.position)]


def test_an_empty_page_says_what_to_do(house, visitor):
    house.add(a_case())

    page = visitor.page(PAGE)

    assert "Add two or three times you could hold the meeting." in page.main
    assert page.html.count('class="button"') == 1


def test_the_best_time_comes_first_and_the_others_by_the_part_of_the_day(house, visitor):
    ann, bo = a_guest(name="Ann Holm"), a_guest(name="Bo Dahl")
    slots = [
        a_slot(30, 18, [(ann, CAN)]),
        a_slot(31, 9, [(ann, CAN)]),
        a_slot(32, 13, [(ann, CAN), (bo, IF_NEEDED)]),
    ]
    house.add(a_case(people=[ann, bo], slots=slots))

    page = visitor.page(PAGE)

    order = [
        "Best as it now looks",
        "Wednesday 23",
        "Morning",
        "Tuesday 22",
        "Evening",
        "Monday 21",
    ]
    places = [page.main.index(text) for text in order]
    assert places == sorted(places)
    assert "2 of 2 can come. Bo Dahl can if needed." in page.main
    assert page.html.count('class="button"') == 1


def test_reasons_are_sentences_and_no_scores(house, visitor):
    lone = a_guest(name="Lone Bak", important=True)
    hours = VisitingHours(weekday=Weekday.MONDAY, begins=time(9), ends=time(12))
    busy = BusyHours(weekday=Weekday.MONDAY, begins=time(15), ends=time(17))
    asked = a_person(
        name="Ann Holm", permission=a_permission(PermissionStatus.ASKED, asked=days(10))
    )
    slot = a_slot(30, answers=[(lone, CANNOT), (asked, CAN)])
    prison = a_prison(seats=2, visiting=[hours])
    house.add(a_case(people=[lone, asked], slots=[slot], prison=prison, busy=[busy]))

    page = visitor.page(PAGE)

    assert (
        "The time is outside the visiting hours. Ask the prison. "
        "Jonas is busy at this time. 1 of 2 can come. Lone Bak cannot. "
        "Jonas marked Lone Bak as most important. "
        "The permission for Ann Holm is not expected by then. "
        "The room holds 2. You are 3: ask for a larger one. "
        "There are two weeks or more for letters to arrive."
    ) in page.main


def test_a_time_is_added_with_its_week_and_weekday(house, visitor):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/add", day=days(30), clock="10", minutes="150")

    shown = page.main.replace("\N{NO-BREAK SPACE}", " ")
    assert "Monday 21 December 2026 10:00–12:30 week 52 · 2 hours 30 minutes" in shown
    assert (house.case().slots[0].starts, house.case().slots[0].minutes) == (
        at(days(30), 10),
        150,
    )


def test_a_meeting_usually_lasts_three_hours(house, visitor):
    house.add(a_case())

    visitor.fill(f"{PAGE}/add", day=days(30), clock="13.00")

    assert house.case().slots[0].minutes == 180


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"day": days(-1)}, "The date must be today or later."),
        ({"day": "30 2 2027"}, "30 2 2027 is not in the calendar"),
        ({"day": "1 1 2100"}, "The date must be within 5 years."),
        ({"day": ""}, "Write the date"),
        ({"clock": ""}, "Write when the meeting begins"),
        ({"clock": "25.00"}, "Enter a time of day, for example 13.00"),
        ({"minutes": ""}, "Write the length of the meeting"),
        ({"minutes": "0"}, "Enter a whole number from 1 to 720"),
        ({"minutes": "721"}, "Enter a whole number from 1 to 720"),
        (
            {"day": "28 3 2027", "clock": "2.30"},
            "The clocks change in that hour. Choose another time.",
        ),
        ({"day": days(40)}, "This time is already on the list."),
    ],
)
def test_a_time_that_cannot_be_is_refused_at_its_field(house, visitor, typed, sentence):
    house.add(a_case(slots=[a_slot(40)]))

    page = visitor.fill(f"{PAGE}/add", **{"day": days(30), "clock": "13.00"} | typed)

    assert (page.status, page.errors, len(house.case().slots)) == (422, [sentence], 1)


def test_a_sixth_time_is_refused_and_not_offered(house, visitor):
    house.add(a_case(slots=[a_slot(number) for number in range(30, 35)]))

    page = visitor.fill(f"{PAGE}/add", day=days(50), clock="13.00")

    assert page.errors == ["There may be at most 5."]
    assert "Add a time" not in visitor.page(PAGE).main


def test_a_time_that_people_have_answered_says_so_before_it_is_changed(house, visitor):
    ann = a_guest()
    house.add(a_case(people=[ann], slots=[a_slot(answers=[(ann, CAN)])]))
    (slot,) = ids(house)

    before = visitor.page(f"{PAGE}/{slot}")
    after = visitor.fill(f"{PAGE}/{slot}", clock="9.00")

    assert "Their answers go when you change it." in before.main
    assert "Nobody has answered about this time yet." in after.main


def test_a_time_is_removed(house, visitor):
    house.add(a_case(slots=[a_slot()]))

    page = visitor.press(PAGE, "Remove")

    assert "Add two or three times you could hold the meeting." in page.main


def test_a_time_of_another_case_is_not_found(house, visitor):
    house.add(a_case(), a_case(reference="T-2", slots=[a_slot()]))
    (slot,) = ids(house)

    pages = [f"{PAGE}/{slot}", f"{PAGE}/{slot}/choose", f"{PAGE}/{slot}/answers"]

    assert [visitor.page(page).status for page in pages] == [404, 404, 404]


def test_the_grid_is_filled_in_row_by_row(house, visitor):
    ann, bo = a_guest(name="Ann Holm"), a_guest(name="Bo Dahl")
    house.add(a_case(people=[ann, bo], slots=[a_slot(30, answers=[(bo, CANNOT)]), a_slot(31)]))
    first, second = ids(house)

    page = visitor.fill(
        f"{PAGE}/answers",
        **{
            f"answer_{first}_1": "can",
            f"answer_{first}_2": "none",
            f"answer_{second}_2": "if_needed",
        },
    )

    said = [
        {one.person.name: one.availability for one in slot.answers} for slot in house.case().slots
    ]
    assert said == [{"Ann Holm": CAN}, {"Bo Dahl": IF_NEEDED}]
    assert page.path == PAGE


def test_the_grid_of_one_time_leaves_the_others_alone(house, visitor):
    ann = a_guest()
    house.add(a_case(people=[ann], slots=[a_slot(30), a_slot(31, answers=[(ann, CANNOT)])]))
    first, second = ids(house)

    page = visitor.page(f"{PAGE}/{first}/answers")
    visitor.fill(f"{PAGE}/{first}/answers", **{f"answer_{first}_1": "can"})

    assert f"answer_{second}_1" not in page.html
    assert [slot.answers[0].availability for slot in house.case().slots] == [CAN, CANNOT]


def test_the_answers_of_two_hundred_people_are_written_time_by_time(house, visitor):
    people = [a_guest() for _ in range(MOST_PEOPLE)]
    house.add(a_case(people=people, slots=[a_slot(30 + number) for number in range(MOST_SLOTS)]))
    slots = ids(house)

    pages = [link for link in visitor.page(f"{PAGE}/answers").links if link.endswith("/answers")]
    visitor.fill(
        pages[-1], **{f"answer_{slots[-1]}_{one.id}": "can" for one in house.case().people}
    )

    assert pages == [f"{PAGE}/{slot}/answers" for slot in slots]
    assert [len(slot.answers) for slot in house.case().slots] == [0, 0, 0, 0, MOST_PEOPLE]


def test_two_may_have_written_all_answers_of_the_largest_page_differently(house, visitor):
    people = [a_guest() for _ in range(MOST_AT_ONCE // MOST_SLOTS)]
    house.add(a_case(people=people, slots=[a_slot(30 + number) for number in range(MOST_SLOTS)]))
    mine, theirs = (visitor.page(f"{PAGE}/answers") for _ in range(2))
    names = {f"answer_{slot}_{one.id}" for slot in ids(house) for one in house.case().people}
    visitor.send(theirs, theirs.form_to(""), dict.fromkeys(names, "can"), None)

    again = visitor.send(mine, mine.form_to(""), dict.fromkeys(names, "cannot"), None)
    kept = {f"keep-{name}": "mine" for name in names}
    done = visitor.send(again, again.form_to(""), kept, None)

    assert (again.status, done.status, len(names)) == (409, 200, MOST_AT_ONCE)
    said = {one.availability for slot in house.case().slots for one in slot.answers}
    assert said == {CANNOT}


def test_an_answer_that_is_none_is_refused(house, visitor):
    house.add(a_case(people=[a_guest()], slots=[a_slot()]))
    (slot,) = ids(house)

    page = visitor.fill(f"{PAGE}/answers", **{f"answer_{slot}_1": "perhaps"})

    assert (page.status, page.errors) == (422, ["Choose one of the answers"])


def test_before_the_list_is_signed_nobody_is_asked_and_nothing_chosen(house, visitor):
    house.add(a_case(people=[a_guest()], slots=[a_slot()], signings=[]))
    (slot,) = ids(house)

    page, grid = visitor.page(PAGE), visitor.page(f"{PAGE}/answers")
    check = visitor.page(f"{PAGE}/{slot}/choose")

    assert "when Jonas has signed the list" in page.main
    assert ("Choose this time" in page.main, "Kirsten" in grid.main) == (False, False)
    assert check.forms == []


def test_busy_hours_are_added_and_removed(house, visitor):
    house.add(a_case())

    added = visitor.fill(f"{PAGE}/busy", weekday="mon", begins="8", ends="15.00")
    removed = visitor.press(PAGE, "Remove")

    assert "Monday 08:00–15:00" in added.main
    assert "The busy hours were removed." in removed.main
    assert house.case().busy == []


def test_looking_at_pages_changes_nothing(house, visitor):
    house.add(a_case(people=[a_guest()], slots=[a_slot()], meeting=a_meeting()))
    (slot,) = ids(house)

    for page in ("", "/add", "/answers", "/chosen", "/room", "/cancel", f"/{slot}/choose"):
        visitor.page(f"{PAGE}{page}")

    assert house.case().events == []
