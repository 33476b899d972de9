"""An id in an address is the id of something in this case, or nothing is there."""

from datetime import time

import pytest
from builders import (
    a_child,
    a_commitment,
    a_copy,
    a_day,
    a_finished_case,
    a_guest,
    a_prison,
    a_slot,
    an_agreement,
)
from visitor import fields_of
from werkzeug.routing import IntegerConverter

from netmeet.domain.codes import MAIN, Group, Role, Weekday
from netmeet.domain.model import Apart, Arrangement, BusyHours, VisitingHours
from netmeet.web.access import Who, who_may

HERS = "T-1"
NOTHING = 999_999


def ids_of(rule):
    """Return the names of the ids that stand in the addresses of a page."""
    return [name for name, one in converters_of(rule).items() if isinstance(one, IntegerConverter)]


def converters_of(rule):
    """Return what reads each part of the addresses of a page."""
    return rule._converters  # noqa: SLF001 — there is no other way to them


def pages_with_ids(app, who):
    """Return the pages that are for somebody and have an id in their address."""
    rules = app.url_map.iter_rules()
    return [rule for rule in rules if who_may(rule.endpoint) is who and ids_of(rule)]


def answers_to(visitor, rule, token):
    """Return how a page answers by each of its methods when its ids are those of nothing."""
    values = {"reference": HERS} | dict.fromkeys(ids_of(rule), NOTHING)
    for name in rule.arguments - {*values}:
        values[name] = min(getattr(converters_of(rule)[name], "items", ["0"]))
    path = rule.build(values, append_unknown=False)[1]
    return {
        (rule.endpoint, method): visitor.open(
            path, method=method, data={"csrf_token": token} if method == "POST" else None
        ).status_code
        for method in rule.methods & {"GET", "POST"}
    }


def token_of(visitor):
    """Return a token with which this visitor may send a form."""
    page = visitor.page("/account/name")
    return dict(fields_of(page.form_to("")))["csrf_token"]


@pytest.fixture
def full_house(house):
    """Return a house with a case that has one of everything to which an address leads."""
    guest, child = a_guest(group=Group.PROFESSIONALS), a_child()
    copies = [a_copy(MAIN), a_copy(guest)]
    agreement = an_agreement(commitments=[a_commitment(who=guest)], copies=copies)
    hours = {"weekday": Weekday.MONDAY, "begins": time(9), "ends": time(15)}
    case = a_finished_case(
        reference=HERS,
        people=[guest, child],
        agreement=agreement,
        prison=a_prison(visiting=[VisitingHours(**hours)]),
        day=a_day(arranged=[Arrangement(person=guest, need="Rampe")]),
        busy=[BusyHours(**hours)],
        slots=[a_slot()],
    )
    case.apart.append(Apart(one=guest, other=child))
    house.add(case)
    return house


@pytest.mark.parametrize("who", [Who.OWN_CASE, Who.PRISON_CASE, Who.ADMINISTRATOR])
def test_the_id_of_nothing_is_not_there(full_house, who):
    roles = {Who.OWN_CASE: Role.CONVENER, Who.PRISON_CASE: Role.STAFF}
    visitor = full_house.visitor(roles.get(who, Role.ADMINISTRATOR))
    pages = pages_with_ids(full_house.app, who)

    answers = {}
    for rule in pages:
        answers |= answers_to(visitor, rule, token_of(visitor))

    assert answers
    assert {one: status for one, status in answers.items() if status != 404} == {}
