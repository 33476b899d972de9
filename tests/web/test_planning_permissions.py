"""The planner of permissions: what is critical, too many people, plan B, foreigners, remand."""

import pytest
from builders import (
    a_case,
    a_child,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
    days,
)

from netmeet.adapters import db
from netmeet.domain.codes import Country, PermissionStatus, PlanB, Remote
from netmeet.domain.model import Person

PAGE = "/cases/T-1/permissions"
PHONE = "Telephone or video on the day"


def form_of(house, name="Kirsten Aagaard"):
    """Return the address of the form about somebody."""
    with db.reading(house.engine) as session:
        ids = {person.name: person.id for person in session.query(Person)}
    return f"{PAGE}/{ids[name]}"


def offered(page, name):
    """Return the values of the answers to a question."""
    return [one.get("value") for one in page.all("input") if one.get("name") == name]


@pytest.mark.parametrize(
    ("country", "day"),
    [
        (Country.DENMARK, "Saturday 26 December 2026"),
        (Country.NORWAY, "Saturday 9 January 2027"),
        (Country.SWEDEN, "Saturday 16 January 2027"),
    ],
)
def test_one_sentence_says_what_the_earliest_safe_date_waits_for(house, visitor, country, day):
    house.add(a_case(country=country, people=[a_person(), a_child(name="Malthe Holm")]))

    page = visitor.page(PAGE)

    assert (
        f"The earliest safe date is {day}. The date waits for Malthe Holm: "
        "the answer about a child takes 14 days more." in page.main
    )


def test_the_days_of_the_prison_itself_count(house, visitor):
    prison = a_prison(permission_days=7, child_days=0, foreign_days=1)
    people = [a_child(name="Malthe Holm"), a_person(foreign_citizen=True)]
    house.add(a_case(prison=prison, people=people))

    page = visitor.page(PAGE)

    assert (
        "The earliest safe date is Sunday 29 November 2026. "
        "The date waits for Kirsten Aagaard: the answer about a foreign citizen takes 1 day more."
        in page.main
    )


@pytest.mark.parametrize(
    ("number", "said"),
    [(3, "Ida 0, Ida 1 and Ida 2"), (4, "4 people")],
)
def test_many_people_are_counted_and_few_are_named(house, visitor, number, said):
    house.add(a_case(people=[a_person(name=f"Ida {place}") for place in range(number)]))

    assert f"The date waits for {said}: the prison is not asked yet." in visitor.page(PAGE).main


def test_when_every_answer_is_here_no_date_is_held_back(house, visitor):
    house.add(a_case(people=[a_person(permission=a_permission())]))

    assert "We wait for no permission, so no date has to wait." in visitor.page(PAGE).main


def test_too_many_visitors_are_told_and_stop_nothing(house, visitor):
    people = [a_person(permission=a_permission()) for _ in range(3)]
    house.add(a_case(people=people, prison=a_prison(at_once=2, seats=4)))

    page = visitor.page(PAGE)

    assert (
        "3 visitors are expected. The room holds 4. You are 5: ask for a larger one. "
        "The prison usually lets 2 visitors in at once. Ask about 3." in page.main
    )


def test_as_many_as_the_room_holds_are_not_too_many(house, visitor):
    people = [a_person(permission=a_permission()) for _ in range(3)]
    house.add(a_case(people=people, prison=a_prison(at_once=3, seats=5)))

    assert "visitors are expected" not in visitor.page(PAGE).main


@pytest.mark.parametrize("remote", [None, *Remote])
def test_telephone_is_offered_only_where_the_prison_has_it(house, visitor, remote):
    permission = a_permission(PermissionStatus.REFUSED)
    house.add(a_case(people=[a_person(permission=permission)], prison=a_prison(remote=remote)))

    page = visitor.page(form_of(house))

    sentence = {
        None: f"{PHONE}: ask the prison.",
        Remote.ASK: f"{PHONE}: ask the prison.",
        Remote.YES: f"{PHONE}.",
    }
    assert ("phone" in offered(page, "plan_b")) is (remote is Remote.YES)
    told = {text for text in sentence.values() if text in page.main}
    assert told == ({sentence[remote]} if remote in sentence else set())


def test_a_plan_b_that_is_no_longer_possible_is_shown_and_kept(house, visitor):
    person = a_person(permission=a_permission(PermissionStatus.REFUSED), plan_b=PlanB.PHONE)
    house.add(a_case(people=[person], prison=a_prison(remote=Remote.NO)))

    shown = visitor.page(form_of(house))
    page = visitor.fill(form_of(house), conditions="Medbring billedlegitimation.")

    assert "Telephone or video is chosen as plan B. This prison has not said" in shown.main
    assert f"{PHONE} This prison has not said that it is possible." in page.main
    assert house.case().people[0].plan_b is PlanB.PHONE


def test_a_telephone_that_is_typed_all_the_same_is_refused(house, visitor):
    house.add(a_case(people=[a_person()]))
    page = visitor.page(form_of(house))

    answer = visitor.send(page, page.form_to(""), {"track": "private", "plan_b": "phone"}, None)

    assert (answer.status, house.case().people[0].plan_b) == (422, None)


def test_a_foreign_citizen_is_asked_for_and_why(house, visitor):
    house.add(a_case(people=[a_person()], prison=a_prison(foreign_days=10)))

    page = visitor.page(form_of(house))
    after = visitor.fill(form_of(house), track="private", status="not_asked", foreign_citizen="yes")

    assert offered(page, "foreign_citizen") == ["yes", "no", "unknown"]
    assert "The answer then takes longer: 10 days more." in page.main
    assert "the answer about a foreign citizen takes 10 days more." in after.main


@pytest.mark.parametrize(("answer", "known"), [("yes", True), ("no", False), ("unknown", None)])
def test_whether_somebody_is_a_foreign_citizen_can_be_unknown_again(house, visitor, answer, known):
    house.add(a_case(people=[a_person(foreign_citizen=True)]))

    visitor.fill(form_of(house), track="private", status="not_asked", foreign_citizen=answer)

    assert house.case().people[0].foreign_citizen is known


def test_a_permission_that_has_run_out_is_told_and_its_status_stays(house, visitor):
    house.add(a_case(people=[a_person(permission=a_permission(valid_until=days(-1)))]))

    page = visitor.page(PAGE)

    assert "0 approved, 0 waiting. 1 not asked yet." in page.main
    assert "Approved Private visitor The permission has run out. Ask again." in page.main
    assert house.case().people[0].permission.status is PermissionStatus.APPROVED


def test_with_remand_restrictions_nobody_is_asked_and_the_day_to_look_again_is_shown(
    house, visitor
):
    house.add(
        a_case(people=[a_person()], remand_restrictions=True, state_until=days(30)),
    )

    page = visitor.page(PAGE)
    answer = visitor.fill(form_of(house), track="private", status="asked", asked=days(0))

    assert "There are remand restrictions: only prepare, contact nobody." in page.main
    assert "Look at the case again: Monday 21 December 2026" in page.main
    assert [one for one in ("earliest safe date", "Latest day to send") if one in page.main] == []
    assert answer.errors == ["There are remand restrictions: the prison is not asked now."]


def test_the_planner_shows_nobody_who_is_not_wanted_or_not_safe(house, visitor):
    people = [
        a_person(),
        a_person(name="Bo Dahl", contact_order="yes", foreign_citizen=True),
        a_person(name="Eva Lind", choice=None, foreign_citizen=True),
    ]
    house.add(a_case(people=people, meeting=a_meeting()))

    page = visitor.page(PAGE)

    shown = [name for name in ("Kirsten Aagaard", "Bo Dahl", "Eva Lind") if name in page.main]
    assert shown == ["Kirsten Aagaard"]
