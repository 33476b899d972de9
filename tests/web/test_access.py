"""Who may open what: every page, with every method, as every role, on one's own case and others'.

The table here is written by hand and not read from the house: removing a line or a check there
turns a test red here.
"""

import pytest
from addresses import methods, path_of, rules
from builders import a_case, a_finished_case
from visitor import Page

from netmeet.adapters import db
from netmeet.domain.codes import Role
from netmeet.domain.model import Account, Case
from netmeet.web import access
from netmeet.web.access import who_may

ANYBODY, SIGNED_IN, MAIN_PERSON = "anybody", "signed in", "main person"
CONVENER, STAFF, LEAD, ADMINISTRATOR = Role.CONVENER, Role.STAFF, Role.LEAD, Role.ADMINISTRATOR
MAY = {
    "static": ANYBODY,
    "start": ANYBODY,
    "accessibility": ANYBODY,
    "sign_in": ANYBODY,
    "sign_in.leave": SIGNED_IN,
    "accounts": SIGNED_IN,
    "cases": CONVENER,
    "starting": CONVENER,
    "overview": CONVENER,
    "network": CONVENER,
    "people": CONVENER,
    "guardians": CONVENER,
    "questions": CONVENER,
    "review": CONVENER,
    "handing": CONVENER,
    "handing.back": MAIN_PERSON,
    "together": MAIN_PERSON,
    "consents": CONVENER,
    "case_settings": CONVENER,
    "permissions": CONVENER,
    "prisons": CONVENER,
    "transfers": CONVENER,
    "next_visit": CONVENER,
    "times": CONVENER,
    "invitations": CONVENER,
    "days": CONVENER,
    "meetings": CONVENER,
    "agreements": CONVENER,
    "follow_ups": CONVENER,
    "documents": CONVENER,
    "staff": STAFF,
    "figures": LEAD,
    "administration": ADMINISTRATOR,
}
HERS, OTHERS, NOBODYS = "HERS", "OTHERS", "NOBODYS"


def may(endpoint):
    return MAY.get(endpoint) or MAY.get(endpoint.partition(".")[0])


@pytest.fixture
def three(house):
    """Return a house with three full cases: the convener's, another convener's, and nobody's."""
    other = house.add(
        Account(
            email="o@example.org",
            email_key="o@example.org",
            name="Otto Lund",
            role=Role.CONVENER,
            password_hash="x",
        )
    )
    house.add(a_finished_case(reference=HERS))
    house.add(a_finished_case(reference=OTHERS))
    house.add(a_case(reference=NOBODYS))
    with db.writing(house.engine) as session:
        for case in session.query(Case):
            owners = {OTHERS: other.id, NOBODYS: None}
            case.owner_id = owners.get(case.reference, case.owner_id)
        session.commit()
    return house


def send(visitor, rule, method, reference):
    return visitor.open(path_of(rule, reference), method=method)


def test_every_page_stands_in_both_tables(house):
    endpoints = {rule.endpoint for rule in house.app.url_map.iter_rules()}

    assert {one for one in endpoints if may(one) is None} == set()
    assert {one for one in endpoints if who_may(one) is None} == set()


def test_a_page_that_stands_in_no_table_is_open_to_nobody(house, monkeypatch):
    monkeypatch.delitem(access.ACCESS, "cases")

    assert house.visitor().get("/cases").status_code == 404


@pytest.mark.parametrize("reference", [HERS, OTHERS, NOBODYS])
def test_a_stranger_is_led_to_the_door(three, reference):
    let_in = [
        (rule.endpoint, method)
        for rule in rules(three.app)
        for method in methods(rule)
        if may(rule.endpoint) != ANYBODY
        and not _leads_to_the_door(send(three.visitor(None), rule, method, reference))
    ]

    assert let_in == []


def _leads_to_the_door(answer):
    return answer.status_code == 303 and answer.headers["Location"].startswith("/sign-in")


@pytest.mark.parametrize("role", Role)
def test_pages_of_other_roles_are_not_there(three, role):
    visitor = three.visitor(role)

    open_to_others = [
        (rule.endpoint, method, reference)
        for rule in rules(three.app)
        for method in methods(rule)
        for reference in (HERS, OTHERS)
        if may(rule.endpoint) not in (role, ANYBODY, SIGNED_IN)
        and send(visitor, rule, method, reference).status_code != 404
    ]

    assert open_to_others == []


@pytest.mark.parametrize("reference", [OTHERS, NOBODYS, "NO-SUCH"])
def test_a_case_that_is_not_ones_own_is_not_there(three, reference):
    visitor = three.visitor()
    missing = visitor.page("/cases/NEVER-WAS").main

    found = [
        (rule.endpoint, method)
        for rule in rules(three.app)
        for method in methods(rule)
        if "reference" in rule.arguments and may(rule.endpoint) is CONVENER
        for answer in [send(visitor, rule, method, reference)]
        if answer.status_code != 404 or (method == "GET" and Page(answer).main != missing)
    ]

    assert found == []


@pytest.mark.parametrize("role", Role)
def test_everybody_gets_into_their_own_pages(three, role):
    visitor = three.visitor(role)

    answers = {
        rule.endpoint: send(visitor, rule, "GET", HERS).status_code
        for rule in rules(three.app)
        if may(rule.endpoint) is role
        and "GET" in rule.methods
        and rule.arguments <= ({"reference"} if role is CONVENER else set())
    }

    assert answers
    assert {one: status for one, status in answers.items() if status not in (200, 303)} == {}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
def test_other_methods_are_not_taken(three, method):
    visitor = three.visitor()

    answers = {visitor.open(path, method=method).status_code for path in ("/cases", "/sign-in")}

    assert answers == {405}
