"""Permissions: who may come in, by when we know, and what to do after a no."""

import pytest
from builders import (
    a_case,
    a_child,
    a_meeting,
    a_permission,
    a_person,
    days,
)

from netmeet.adapters import db
from netmeet.domain.codes import (
    Choice,
    ContactOrder,
    PermissionStatus,
    PlanB,
    Track,
)
from netmeet.domain.model import Person

ASKED = PermissionStatus.ASKED
PAGE = "/cases/T-1/permissions"


def form_of(house, name="Kirsten Aagaard"):
    """Return the address of the form about somebody."""
    with db.reading(house.engine) as session:
        ids = {person.name: person.id for person in session.query(Person)}
    return f"{PAGE}/{ids[name]}"


def test_the_page_begins_with_how_many_are_in_and_when_the_last_answer_comes(house, visitor):
    house.add(
        a_case(
            people=[
                a_person(permission=a_permission()),
                a_person(permission=a_permission(ASKED, asked=days(-18))),
                a_person(permission=a_permission(ASKED, asked=days(-1))),
                a_person(),
            ]
        )
    )

    page = visitor.page(PAGE)

    assert page.main.startswith(
        "Back Jonas · T-1 Permissions 1 approved, 2 waiting. 1 not asked yet. "
        "The last answer is expected on Friday 11 December 2026. "
        "The earliest safe date is Saturday 12 December 2026. "
        "The date waits for Kirsten Aagaard: the prison is not asked yet. How to do this"
    )


def test_the_list_shows_only_who_is_wanted_and_safe(house, visitor):
    house.add(
        a_case(
            people=[
                a_person(name="Kirsten Aagaard"),
                a_person(name="Bo Dahl", choice=Choice.NO),
                a_person(name="Eva Lind", contact_order=ContactOrder.UNKNOWN),
            ]
        )
    )

    page = visitor.page(PAGE)

    shown = [name for name in ("Kirsten Aagaard", "Bo Dahl", "Eva Lind") if name in page.main]
    assert shown == ["Kirsten Aagaard"]


@pytest.mark.parametrize("name", ["Bo Dahl", "Eva Lind"])
def test_nobody_who_is_not_wanted_or_not_safe_has_a_form(house, visitor, name):
    house.add(
        a_case(
            people=[
                a_person(name="Bo Dahl", choice=Choice.NO),
                a_person(name="Eva Lind", contact_order=ContactOrder.YES),
            ]
        )
    )

    assert visitor.page(form_of(house, name)).status == 404


def test_a_person_of_another_case_has_no_form_here(house, visitor):
    house.add(a_case(people=[a_person()]), a_case(reference="T-2", people=[a_person()]))
    with db.reading(house.engine) as session:
        (other,) = [one.id for one in session.query(Person) if one.case.reference == "T-2"]

    assert visitor.page(f"{PAGE}/{other}").status == 404


def test_before_the_list_is_signed_the_page_says_what_opens_it(house, visitor):
    house.add(a_case(people=[a_person()], signings=[]))

    page = visitor.page(PAGE)

    assert "Permission can be asked for when Jonas has signed." in page.main
    assert ("Kirsten" in page.main, "approved" in page.main) == (False, False)


def test_an_answer_is_saved_and_shown_with_its_weekday(house, visitor):
    house.add(a_case(people=[a_person()]))

    page = visitor.fill(
        form_of(house),
        track="professional",
        status="conditions",
        asked=days(-30),
        answered=days(-2),
        valid_until=days(90),
        conditions="Medbring billedlegitimation.",
        plan_b="outside_later",
        foreign_citizen="yes",
    )

    (person,) = house.case().people
    kept = person.permission
    assert (kept.track, kept.status) == (Track.PROFESSIONAL, PermissionStatus.CONDITIONS)
    assert (kept.asked, kept.answered, kept.valid_until) == (days(-30), days(-2), days(90))
    assert (kept.conditions, person.plan_b) == ("Medbring billedlegitimation.", PlanB.OUTSIDE_LATER)
    assert person.foreign_citizen is True
    assert page.path == PAGE
    assert "Approved with conditions Professional Medbring billedlegitimation." in page.main
    assert "Kirsten Aagaard Professional – – Friday 19 February 2027" in page.main


def test_a_form_shows_its_days_in_words(house, visitor):
    house.add(a_case(people=[a_person(permission=a_permission(ASKED, asked=days(-3)))]))

    assert "Wednesday 18 November 2026" in visitor.page(form_of(house)).main


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            {"status": "asked", "asked": days(1)},
            "The date you asked must be today or earlier.",
        ),
        ({"status": "asked"}, "Write the date you asked."),
        (
            {"status": "approved", "asked": days(-1), "answered": days(-2)},
            "The date of the answer must not be before the date you asked.",
        ),
        ({}, "Choose an answer for Kirsten Aagaard"),
        ({"status": "asked", "asked": "30 2 2026"}, "30 2 2026 is not in the calendar"),
        (
            {"status": "approved", "conditions": "Hans cpr er 010190-1234"},
            "This looks like a personal identity number. Delete it.",
        ),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_saved(house, visitor, typed, sentence):
    house.add(a_case(people=[a_person()]))

    page = visitor.fill(form_of(house), track="private", **typed)

    assert (page.status, page.errors) == (422, [sentence])
    assert house.case().people[0].permission is None


def test_who_needs_no_permission_needs_no_answer(house, visitor):
    house.add(a_case(people=[a_person()]))

    page = visitor.fill(form_of(house), track="not_needed")

    assert "1 approved, 0 waiting." in page.main


def test_after_a_no_three_ways_are_suggested_and_no_reason_is_asked(house, visitor):
    house.add(a_case(people=[a_person()]))

    page = visitor.fill(form_of(house), track="private", status="refused", answered=days(-1))

    assert page.path == form_of(house)
    assert "Telephone or video on the day: ask the prison." in page.main
    assert "A letter or a message that is read aloud at the meeting." in page.main
    assert "A meeting outside later, on leave or after release." in page.main
    assert "reason" not in page.main.casefold()


def test_after_a_no_with_a_plan_b_nothing_more_is_suggested(house, visitor):
    house.add(a_case(people=[a_person()]))

    page = visitor.fill(form_of(house), track="private", status="refused", plan_b="message")

    assert page.path == PAGE
    assert "Refused Private visitor A message that is read aloud" in page.main


def test_the_latest_day_to_ask_is_shown_once_there_is_a_meeting(house, visitor):
    people = [a_person(), a_child(name="Malthe Holm")]
    house.add(a_case(people=people, meeting=a_meeting()))

    page = visitor.page(PAGE)

    assert page.main.count("Ask today. The answer may come after the meeting.") == 2


def test_by_when_to_ask_is_said_with_the_weekday(house, visitor):
    meeting = a_meeting(starts=a_meeting().starts.replace(month=1, year=2027))
    house.add(a_case(people=[a_person()], meeting=meeting))

    page = visitor.page(PAGE)

    assert (
        "Kirsten Aagaard Not known yet 21 days Tuesday 15 December 2026 Saturday 12 December 2026 –"
        in page.main
    )


def test_without_a_meeting_the_latest_day_is_that_of_the_earliest_safe_date(house, visitor):
    people = [a_person(), a_child(name="Malthe Holm")]
    house.add(a_case(people=people))

    page = visitor.page(PAGE)

    assert "Kirsten Aagaard Not known yet 21 days Saturday 5 December 2026" in page.main
    assert "Malthe Holm Not known yet 35 days Saturday 21 November 2026" in page.main


def test_an_answer_that_is_late_is_no_fault_but_a_question_to_the_prison(house, visitor):
    house.add(a_case(people=[a_person(permission=a_permission(ASKED, asked=days(-22)))]))

    page = visitor.page(PAGE)

    assert "The answer could be here already. Ask the prison." in page.main
    assert "overdue" not in page.main


def test_a_permission_that_ends_before_the_meeting_is_told(house, visitor):
    permission = a_permission(valid_until=days(13))
    house.add(a_case(people=[a_person(permission=permission)], meeting=a_meeting()))

    assert "The permission ends before the meeting. Ask again." in visitor.page(PAGE).main


def test_the_lists_for_prison_and_gate_are_printed_in_the_language_of_the_place(house, visitor):
    house.add(a_case(people=[a_person()], language="nb", meeting=a_meeting()))

    page = visitor.page(PAGE)

    papers = [link for link in page.links if "/documents/" in link]
    assert papers == [
        "/cases/T-1/documents/permission-list/all/da",
        "/cases/T-1/documents/gate-list/all/da",
    ]


def test_no_title_says_a_name(house, visitor):
    house.add(a_case(people=[a_person()]))

    assert visitor.page(form_of(house)).title == "Permission · Netmeet"


def test_two_people_at_one_form_see_both_texts(house, visitor):
    house.add(a_case(people=[a_person(permission=a_permission(ASKED, asked=days(-3)))]))
    address = form_of(house)
    page = visitor.page(address)
    house.visitor().fill(address, status="approved", answered=days(-1))

    again = visitor.send(page, page.form_to(""), {"status": "refused"}, None)

    assert again.status == 409
    assert "This page was saved after you opened it" in again.main
    assert house.case().people[0].permission.status is PermissionStatus.APPROVED
