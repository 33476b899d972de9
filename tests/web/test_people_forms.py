"""The forms about one person: who, how to reach, what is needed, what to know before writing."""

import pytest
from builders import (
    a_case,
    a_child,
    a_person,
    a_signing,
    days,
)

from netmeet.domain.codes import (
    MAIN,
    CalendarKind,
    Channel,
    Choice,
    Group,
    Language,
)

AT = "/cases/T-1/people"


def read(house, question):
    """Return the answer to a question about the case as it now is."""
    return question(house.case())


def fields(house, *names):
    """Return what is known about the first person."""
    return read(house, lambda case: [getattr(case.people[0], name) for name in names])


def added(house, *people, **given):
    """Return the address of the first of the people of a case that is now in the house."""
    house.add(a_case(people=list(people), **given))
    return f"{AT}/{house.case().people[0].id}"


def test_who_somebody_is_can_be_changed(house, visitor):
    address = added(house, a_person(name="Ida"))

    page = visitor.fill(
        f"{address}/who",
        name="Ida Holm",
        called="min søster",
        group="friends",
        name_on_id="Ida Marie Holm",
        beside="main",
    )

    known = fields(house, "name", "called", "group", "name_on_id", "support_for")
    assert known == ["Ida Holm", "min søster", Group.FRIENDS, "Ida Marie Holm", MAIN]
    assert (page.heading, "Ida Marie Holm" in page.main) == ("Ida Holm", True)


def test_a_person_supports_somebody_else_on_the_list(house, visitor):
    address = added(house, a_person(name="Ida"), a_person(name="Bo"))
    other = house.case().people[1].id

    visitor.fill(f"{address}/who", beside=str(other))
    again = visitor.page(f"{address}/who")

    assert read(house, lambda case: case.people[0].supports is case.people[1])
    assert f'<option value="{other}" selected>' in again.html


def test_another_name_on_a_signed_list_says_what_follows_and_takes_it_back(house, visitor):
    address = added(house, a_person(name="Ida"), signings=[a_signing()])

    before = visitor.page(f"{address}/who")
    visitor.fill(f"{address}/who", name="Ida Holm")

    assert "Then Jonas has to say “this is my list” again." in before.main
    assert house.case().list_signed is None


def test_how_somebody_is_reached_can_be_changed(house, visitor):
    address = added(house, a_person(name="Ida"))

    page = visitor.fill(
        f"{address}/reach",
        channel="letter",
        address="c/o Holm\nNørregade 12\n8000 Aarhus C",
        phone="+45 12345678",
        email="ida@example.org",
        language="nb",
        calendar="plain",
    )

    names = ("channel", "address", "phone", "email", "language", "calendar")
    assert fields(house, *names) == [
        Channel.LETTER,
        ["c/o Holm", "Nørregade 12", "8000 Aarhus C"],
        "+45 12345678",
        "ida@example.org",
        Language.BOKMAL,
        CalendarKind.PLAIN,
    ]
    assert page.heading == "Ida"


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ({}, "Choose at least one way to reach Ida"),
        ({"channel": "letter"}, "Ida has no postal address. Add one or choose another way"),
        ({"channel": "email"}, "Ida has no e-mail address. Add one or choose another way"),
        ({"channel": "phone"}, "Ida has no telephone number. Add one or choose another way"),
        (
            {"channel": "phone", "phone": "1234"},
            "Telephone number must have 8 digits, or start with + and a country code",
        ),
        ({"channel": "email", "email": "ida"}, "Enter the whole e-mail address, with @"),
        (
            {"channel": "phone", "phone": "12345678", "calendar": "work"},
            "An invitation for a work calendar needs an e-mail address.",
        ),
    ],
)
def test_a_way_that_cannot_be_gone_is_told_and_nothing_is_lost(house, visitor, answers, error):
    address = added(house, a_person(name="Ida"))

    page = visitor.fill(f"{address}/reach", address="", **answers)

    assert (page.errors[:1], fields(house, "channel")) == ([error], [None])
    assert all(f'value="{text}"' in page.html for text in answers.values())


def test_a_child_needs_no_way_because_the_guardians_are_reached(house, visitor):
    address = added(house, a_child())

    page = visitor.fill(f"{address}/reach", language="sv")

    assert (page.errors, fields(house, "language")) == ([], [Language.SWEDISH])


@pytest.mark.parametrize(
    ("given", "page_of"),
    [
        ({"channel": "phone", "phone": "+45 12 34 56 78"}, "reach"),
        ({"channel": "email", "email": "BO@example.org"}, "reach"),
        ({"name": "bo  holm"}, "who"),
    ],
)
def test_what_is_already_on_the_list_is_asked_about_once(house, visitor, given, page_of):
    bo = a_person(name="Bo Holm", phone="12345678", email="bo@example.org")
    address = f"{added(house, a_person(name='Ida'), bo)}/{page_of}"

    asked = visitor.fill(address, **given)
    visitor.send(asked, asked.form_with("No, this is another person"), {}, None)
    again = visitor.fill(address)

    shared = next(text for name, text in given.items() if name != "channel")
    assert ("Bo Holm" in asked.main, asked.heading) == (True, "Is this the same person?")
    assert (shared in str(fields(house, "name", "phone", "email")), again.errors) == (True, [])
    assert again.heading != "Is this the same person?"


def test_needs_are_kept_and_come_onto_the_plan_of_the_day(house, visitor):
    address = added(house, a_person(name="Ida"))

    page = visitor.fill(
        f"{address}/needs",
        needs=["step_free", "travel"],
        spoken="Vietnamesisk",
        interpreter_who="qualified",
        interpreter_booked="yes",
    )

    known = fields(house, "needs", "interpreter", "interpreter_who", "interpreter_booked")
    lines = read(house, lambda case: [line.need for line in case.day.arranged])
    assert known == [["step_free", "travel"], "Vietnamesisk", "qualified", True]
    assert (lines, "Vietnamesisk, booked" in page.main) == (["step_free", "travel"], True)


def test_the_code_of_a_language_is_shown_in_words_and_stays(house, visitor):
    address = added(house, a_person(interpreter="vi"))

    page = visitor.page(f"{address}/needs")
    visitor.fill(f"{address}/needs")

    assert ('value="Vietnamese"' in page.html, fields(house, "interpreter")) == (True, ["vi"])


@pytest.mark.parametrize("form", ["who", "reach", "needs", "safety"])
def test_nobody_can_write_a_decision_into_a_form(house, visitor, form):
    address = added(house, a_person(choice=Choice.NO))
    page = visitor.page(f"{address}/{form}")
    token = next(one.get("value") for one in page.all("input") if one.get("name") == "csrf_token")

    visitor.post(f"{address}/{form}", data={"choice": "yes", "csrf_token": token})

    assert fields(house, "choice") == [Choice.NO]


def test_the_day_of_the_answer_about_orders_is_shown(house, visitor):
    address = added(house, a_person(checked_on=days(-2)))

    page = visitor.page(address)

    assert "No contact order, answered on 19 Nov 2026" in page.main


def test_an_order_has_its_page_only_where_there_is_one(house, visitor):
    address = added(house, a_person(name="Ida"))

    page = visitor.page(f"{address}/order")

    assert page.heading == "Ida"
