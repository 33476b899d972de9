"""Confirming safety answers: who, until when, and where the way to it stands."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_child,
    a_guardian,
    a_guest,
    a_meeting,
    a_person,
    a_ready_case,
    days,
)

from netmeet.domain.codes import CaseState, Channel, Choice, ContactOrder, Deed, MeetingStatus

PAGE = "/cases/T-1/people/confirm"
OLD = days(-8)
SAID = "1 safety answer is too old. Confirm before anything goes out."
WRITTEN = {"channel": Channel.LETTER, "address": ["Bøgevej 3"]}


def rows(house):
    """Return the names of the rows by the names of the people."""
    return {one.name: f"person_{one.id}" for one in house.case().people}


def checked(house):
    return {one.name: one.checked_on for one in house.case().people}


@pytest.fixture
def three(house):
    """Return the rows of a case with two old answers and one that counts."""
    people = [
        a_guest(name="Ida", checked_on=OLD),
        a_guest(name="Bo", checked_on=OLD),
        a_guest(name="Eva", checked_on=days(-2)),
    ]
    house.add(a_ready_case(people=people))
    return rows(house)


def test_nothing_is_chosen_and_both_answers_look_the_same(three, visitor):
    page = visitor.page(PAGE)

    radios = [one for one in page.all("input") if one.get("type") == "radio"]
    assert [one.get("value") for one in radios] == ["same", "changed"] * 2
    assert not [one for one in radios if one.get("checked")]
    assert "Ida" in page.main
    assert "Answered 13 Nov 2026." in page.main


def test_what_is_the_same_counts_from_today_in_one_deed(house, three, visitor):
    page = visitor.fill(PAGE, **{three["Ida"]: "same", three["Bo"]: "same"})

    assert checked(house) == {"Ida": TODAY, "Bo": TODAY, "Eva": days(-2)}
    assert [event.deed for event in house.case().events] == [Deed.SAFETY_CONFIRMED]
    assert "All safety answers count today." in page.main


def test_a_row_may_wait(house, three, visitor):
    page = visitor.fill(PAGE, **{three["Ida"]: "same"})

    assert checked(house) == {"Ida": TODAY, "Bo": OLD, "Eva": days(-2)}
    assert [one for one in three if three[one] in page.html] == ["Bo"]


def test_what_has_changed_leads_to_the_person_and_counts_no_longer(house, three, visitor):
    page = visitor.fill(PAGE, **{three["Ida"]: "same", three["Bo"]: "changed"})

    assert page.heading == "Before we write to Bo"
    assert checked(house) == {"Ida": TODAY, "Bo": None, "Eva": days(-2)}


def test_without_an_answer_nothing_is_confirmed(house, three, visitor):
    page = visitor.fill(PAGE)

    assert page.status == 422
    assert page.errors == ["Choose an answer for at least one person"]
    assert house.case().events == []


def test_it_says_who_comes_next_and_until_when_the_answer_counts(three, visitor):
    page = visitor.page(PAGE)

    assert "Eva Thursday 26 November" in page.main.replace("\N{NO-BREAK SPACE}", " ")


def test_about_a_child_the_guardians_are_named_and_confirmed(house, visitor):
    guardians = [a_guardian(name="Ida Holm", checked_on=OLD), a_guardian(name="Per Holm")]
    house.add(a_ready_case(people=[a_child(checked_on=TODAY, guardians=guardians)]))
    (row,) = rows(house).values()

    page = visitor.page(PAGE)
    visitor.fill(PAGE, **{row: "same"})

    assert "It is also about Ida Holm and Per Holm." in page.main
    (child,) = house.case().people
    assert [one.checked_on for one in child.guardians] == [TODAY, TODAY]


def test_whoever_got_an_order_meanwhile_cannot_be_confirmed(house, three, visitor):
    page = visitor.page(PAGE)
    visitor.fill(f"/cases/T-1/people/{three['Ida'].removeprefix('person_')}/safety", order="yes")

    answered = visitor.send(page, page.form_to(""), {three["Ida"]: "same"}, None)

    (ida, *_) = house.case().people
    assert (answered.status, ida.contact_order) == (422, ContactOrder.YES)
    assert Deed.SAFETY_CONFIRMED not in [event.deed for event in house.case().events]


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"people": []}, "Nobody is wanted and safe yet."),
        ({"people": [a_person(choice=Choice.NO, checked_on=OLD)]}, "Nobody is wanted and safe"),
        ({"people": [a_person()]}, "All safety answers count today."),
        (
            {
                "people": [a_person(checked_on=OLD)],
                "meeting": a_meeting(status=MeetingStatus.HELD),
            },
            "The meeting is over. Nothing has to be confirmed any more.",
        ),
    ],
)
def test_where_there_is_nothing_to_confirm_it_says_why(house, visitor, facts, sentence):
    house.add(a_case(**facts))

    page = visitor.page(PAGE)

    assert sentence in page.main
    assert not [one for one in page.all("input") if one.get("type") == "radio"]


def linked(visitor, path):
    """Tell whether a page says that an answer is too old, and leads to where it is confirmed."""
    page = visitor.page(path)
    return SAID in page.main, PAGE in page.links


@pytest.mark.parametrize("page", ["", "/documents", "/invitations", "/documents/run-sheet/all/da"])
@pytest.mark.parametrize("answered", [OLD, TODAY])
def test_where_something_waits_the_way_to_confirm_it_stands(house, visitor, page, answered):
    house.add(a_ready_case(people=[a_guest(**WRITTEN, checked_on=answered)]))

    if page.endswith("da") and answered is TODAY:
        return
    assert linked(visitor, f"/cases/T-1{page}") == (answered is OLD, answered is OLD)


@pytest.mark.parametrize("facts", [{"signings": []}, {"state": CaseState.CLOSED}])
def test_the_overview_asks_for_nothing_while_nobody_may_be_invited(house, visitor, facts):
    house.add(a_ready_case(people=[a_guest(checked_on=OLD)], **facts))

    assert linked(visitor, "/cases/T-1")[0] is False


def test_the_page_of_an_invitation_leads_to_the_confirmation(house, visitor):
    house.add(a_ready_case(people=[a_guest(**WRITTEN, checked_on=OLD)]))
    (person,) = house.case().people

    page = visitor.page(f"/cases/T-1/invitations/{person.id}")

    assert "The safety answer about this person is too old. Confirm it first." in page.main
    assert PAGE in page.links


def test_the_next_step_is_to_confirm(house, visitor):
    house.add(a_ready_case(people=[a_guest(checked_on=OLD, invited_on=None, reply=None)]))

    page = visitor.page("/cases/T-1")

    buttons = [one.get("href") for one in page.all("a") if one.get("class") == "button"]
    assert buttons == [PAGE]
