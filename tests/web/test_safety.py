"""The safety questions on the screen: three sources, the order, and what follows from it."""

import pytest
from builders import TODAY, a_case, a_child, a_guest, a_person, days
from visitor import text_of

from netmeet.domain.codes import Choice, ContactOrder, Deed, Outcome, Source
from netmeet.domain.model import Asking

AT = "/cases/T-1/people"
UNKNOWN = ContactOrder.UNKNOWN


def added(house, *people, **given):
    """Return the address of the first of the people of a case that is now in the house."""
    house.add(a_case(people=list(people), **given))
    return f"{AT}/{house.case().people[0].id}"


def fields(house, *names):
    """Return what is known about the first person."""
    return [getattr(house.case().people[0], name) for name in names]


def sources(house):
    (person, *_) = house.case().people
    return [(line.source, line.on, line.outcome) for line in person.safety]


def test_the_answers_before_writing_are_kept(house, visitor):
    address = added(house, a_person(name="Ida", contact_order=UNKNOWN, checked_on=None))

    page = visitor.fill(
        f"{address}/safety",
        main_on=days(-2),
        main_outcome="fine",
        staff_on=TODAY,
        staff_outcome="arrive_apart",
        order="no",
        prison="no",
        child="no",
        birth_year="1980",
    )

    names = ("contact_order", "checked_on", "outcome", "mention_prison", "under_18", "birth_year")
    known = [ContactOrder.NO, TODAY, Outcome.ARRIVE_APART, False, False, 1980]
    assert (page.heading, fields(house, *names)) == ("Ida", known)
    assert sources(house) == [
        (Source.MAIN_PERSON, days(-2), Outcome.FINE),
        (Source.STAFF, TODAY, Outcome.ARRIVE_APART),
    ]
    assert [event.deed for event in house.case().events] == [Deed.SAFETY_ANSWERED]
    assert "Staff of the prison, 21 Nov 2026: Arrives separately" in page.main


def test_each_source_is_asked_its_own_few_questions(house, visitor):
    address = added(house, a_person(name="Ida"))

    page = visitor.page(f"{address}/safety")

    lists = [list(one) for one in page.root.find(".//main//form").iter("ul")]
    asked = [[" ".join(text_of(item).split()) for item in one] for one in lists]
    assert [len(one) for one in asked] == [4, 4, 4]
    assert all(question.endswith("?") for one in asked for question in one)
    assert "Is there anybody with whom you do not feel safe in a room?" in asked[2]
    assert f"{AT}/apart" in page.links


@pytest.mark.parametrize(("person", "asked"), [(a_child, True), (a_person, False)])
def test_about_a_child_it_is_asked_whether_the_meeting_is_good_for_it(
    house, visitor, person, asked
):
    page = visitor.page(f"{added(house, person())}/safety")

    assert ("Is the meeting good for the child?" in page.main) is asked
    assert ("Ask the guardian instead of the child." in page.main) is asked


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"staff_on": TODAY}, "Choose what came out"),
        ({"staff_outcome": "fine"}, "Write the day on which you asked"),
        (
            {"main_on": days(1), "main_outcome": "fine"},
            "The date must be today or earlier.",
        ),
    ],
)
def test_a_source_needs_its_day_and_what_came_out(house, visitor, given, error):
    address = added(house, a_person(checked_on=days(-9)))

    page = visitor.fill(f"{address}/safety", **given)

    assert (page.status, page.errors) == (422, [error])
    assert (sources(house), fields(house, "checked_on")) == ([], [days(-9)])


def test_answering_no_again_lets_the_answer_count_from_today(house, visitor):
    address = added(house, a_person(checked_on=days(-9)))

    visitor.fill(f"{address}/safety")

    assert fields(house, "contact_order", "checked_on") == [ContactOrder.NO, TODAY]


def test_a_source_can_be_taken_away_again(house, visitor):
    line = Asking(source=Source.STAFF, on=days(-3), outcome=Outcome.TAKE_ADVICE)
    address = added(house, a_person(safety=[line], outcome=Outcome.TAKE_ADVICE))

    visitor.fill(f"{address}/safety", staff_on="", staff_outcome="")

    assert (sources(house), fields(house, "outcome")) == ([], [None])


def test_an_outcome_whose_source_nobody_knows_can_be_changed(house, visitor):
    address = added(house, a_person(outcome=Outcome.DO_NOT_INVITE))

    visitor.fill(f"{address}/safety", outcome="fine")

    assert fields(house, "outcome") == [Outcome.FINE]


def test_no_answer_about_orders_is_chosen_beforehand_and_one_is_needed(house, visitor):
    address = added(house, a_person(contact_order=UNKNOWN))

    page = visitor.page(f"{address}/safety")
    wrong = visitor.fill(f"{address}/safety", birth_year="2199")

    assert all(one.get("checked") is None for one in page.all("input"))
    assert wrong.errors == [
        "Choose Yes, No or I do not know",
        "Enter a whole number from 1900 to 2026",
    ]


def test_an_order_leads_to_a_page_and_not_to_an_error(house, visitor):
    address = added(house, a_person(name="Ida", choice=Choice.YES), officer_name="Betjent 7")

    page = visitor.fill(f"{address}/safety", order="yes")

    assert (page.status, page.heading, page.errors) == (200, "There is a contact order", [])
    assert (
        "You cannot invite Ida while an order stops contact. "
        "Talk with the contact person in the prison."
    ) in page.main
    assert ("Betjent 7" in page.main, fields(house, "choice")) == (True, [Choice.YES])


@pytest.mark.parametrize("invited", [None, days(-3)])
def test_an_order_after_the_letter_says_what_to_do_and_cancels_nothing(house, visitor, invited):
    address = added(house, a_guest(name="Ida", invited_on=invited))

    page = visitor.fill(f"{address}/safety", order="yes")

    told = "Ida was invited before this was known." in page.main
    assert told is (invited is not None)
    assert ("Nothing is sent to anybody about it" in page.main) is told
    assert fields(house, "invited_on", "choice") == [invited, Choice.YES]


def test_a_child_without_a_guardian_leads_to_the_guardian(house, visitor):
    address = added(house, a_person(name="Malthe"))

    page = visitor.fill(f"{address}/safety", order="no", child="yes")

    assert page.heading == "Who decides for Malthe?"


def test_whoever_was_answered_about_long_ago_is_not_called(house, visitor):
    old = added(house, a_person(phone="12345678", checked_on=days(-8)))

    page = visitor.page(old)

    assert "The safety answer about this person is too old. Confirm it first." in page.main
    assert not [link for link in page.links if link.startswith("tel:")]
