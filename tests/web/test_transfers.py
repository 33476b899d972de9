"""A transfer: what falls away is said before, and who is asked for again after."""

import pytest
from builders import TODAY, a_guest, a_permission, a_person, a_ready_case, days

from netmeet.domain.codes import (
    ContactOrder,
    MeetingStatus,
    PermissionStatus,
    PrisonKind,
    Role,
    Track,
)

PAGE = "/cases/T-1/transfer"
NEW = "Øvelsesfængslet Mosede"


def a_full_case(**given):
    people = [
        a_guest(permission=a_permission(track=Track.PROFESSIONAL)),
        a_person(name="Ida Holm"),
        a_person(name="Bo Dahl", contact_order=ContactOrder.YES, invited_on=days(-9)),
    ]
    return a_ready_case(**{"people": people} | given)


def transferred(visitor, **answers):
    return visitor.fill(PAGE, **{"name": NEW, "kind": "open", "on": TODAY} | answers)


def test_the_page_says_first_what_falls_away_and_what_stays(house, visitor):
    house.add(a_full_case())

    page = visitor.page(PAGE)

    assert "Every permission: 1 approved, 0 waiting." in page.main
    assert "The yes of the prison to the meeting on Saturday 5 December 2026." in page.main
    assert "This cannot be undone." in page.main
    assert "The people, the signed list, the questions, the consent and all answers." in page.main
    assert "1 person is invited already. Nobody is told by itself." in page.main
    assert house.case().transferred_on is None


def test_after_a_transfer_it_is_listed_who_is_asked_for_again_and_who_is_told(house, visitor):
    house.add(a_full_case())

    page = transferred(visitor)

    case = house.case()
    assert page.path == f"{PAGE}/after"
    assert (
        "Ask the new prison for permission again Kirsten Aagaard · Professional Ida Holm"
        in page.main
    )
    told = page.main.partition("Tell those who are invited already")[2]
    assert [name for name in ("Kirsten Aagaard", "Ida Holm", "Bo Dahl") if name in told] == [
        "Kirsten Aagaard"
    ]
    assert (case.prison.name, case.prison.kind) == (NEW, PrisonKind.OPEN)
    assert case.meeting.status is MeetingStatus.ASKED


def test_the_overview_says_it_until_the_new_prison_is_asked_about_everybody(house, visitor):
    house.add(a_full_case(people=[a_guest()]))
    transferred(visitor)
    person = house.case().people[0]

    told = visitor.page("/cases/T-1")
    visitor.fill(
        f"/cases/T-1/permissions/{person.id}", track="private", status="asked", asked=TODAY
    )
    after = visitor.page("/cases/T-1")

    sentence = "The new prison is not asked about 1 person yet."
    assert (sentence in told.main, sentence in after.main) == (True, False)
    assert house.case().people[0].permission.status is PermissionStatus.ASKED


def test_the_permissions_say_it_too(house, visitor):
    house.add(a_full_case())
    transferred(visitor)

    page = visitor.page("/cases/T-1/permissions")

    assert "The new prison is not asked about 2 people yet." in page.main


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"name": ""}, "Write the name of the prison"),
        ({"name": "Øvelsesfængslet Bøgelund"}, "This is the prison that the case has now."),
        ({"on": days(1)}, "The date must be today or earlier."),
        ({"on": ""}, "Write the day"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_lost(house, visitor, typed, sentence):
    house.add(a_full_case())

    page = transferred(visitor, **typed)

    assert (page.status, page.errors) == (422, [sentence])
    assert house.case().people[0].permission.status is PermissionStatus.APPROVED


def test_sent_twice_it_is_done_once(house, visitor):
    house.add(a_full_case())
    page = visitor.page(PAGE)
    answers = {"name": NEW, "on": TODAY}

    for _ in range(2):
        answer = visitor.send(page, page.form_to(""), answers, None)

    assert (answer.path, len(house.case().events)) == (f"{PAGE}/after", 1)


def test_before_a_transfer_the_page_after_it_leads_to_the_first(house, visitor):
    house.add(a_full_case())

    assert visitor.page(f"{PAGE}/after").path == PAGE


def test_with_remand_restrictions_nobody_is_asked_or_told(house, visitor):
    house.add(a_full_case(remand_restrictions=True))

    page = transferred(visitor)
    overview = visitor.page("/cases/T-1")

    assert "Ask whether they still hold in the new prison." in page.main
    assert "Kirsten" not in page.main
    assert "The new prison is not asked" not in overview.main


def test_the_staff_of_the_old_prison_see_the_case_no_longer(house, visitor):
    house.add(a_full_case())
    staff = house.visitor(Role.STAFF)
    before = staff.page("/prison/T-1").status

    transferred(visitor)

    assert (before, staff.page("/prison/T-1").status) == (200, 404)


def test_no_title_says_a_name(house, visitor):
    house.add(a_full_case())

    titles = [visitor.page(PAGE).title, transferred(visitor).title]

    assert titles == ["Moved to another prison · Netmeet", "After the transfer · Netmeet"]
