"""Staff of the prison cannot tell why somebody is not on their page: it is the same page."""

import re

import pytest
from builders import TODAY, a_guest, a_permission, a_ready_case, days

from netmeet.adapters import db
from netmeet.domain.codes import (
    ApartHow,
    Choice,
    ContactOrder,
    GuardianConsent,
    Outcome,
    PermissionStatus,
    Role,
    Track,
)
from netmeet.domain.model import Apart, Guardian
from netmeet.services import cases

PAGES = ("/prison/T-1", "/prison")
CAUSES = {
    "no yes": {"choice": Choice.NO},
    "an order": {"contact_order": ContactOrder.YES},
    "no answer about orders": {"contact_order": ContactOrder.UNKNOWN},
    "do not invite": {"outcome": Outcome.DO_NOT_INVITE},
    "take advice": {"outcome": Outcome.TAKE_ADVICE},
    "the name is not kept": {"keeps_name": False},
    "no guardian": {"under_18": True},
    "a guardian says no": {
        "guardians": [
            Guardian(
                name="Per Holm",
                contact_order=ContactOrder.NO,
                checked_on=TODAY,
                consent=GuardianConsent.REFUSED,
            )
        ]
    },
}
# What differs between two pages that say the same: keys of forms, and ids in addresses.
BY_CHANCE = re.compile(r'name="(csrf_token|receipt)" value="[^"]*"|/prison/T-1/\d+')


def asked():
    """Return a permission that the prison has been asked for."""
    return a_permission(PermissionStatus.ASKED, track=Track.PRIVATE, asked=days(-9))


def read(house, *others, **given):
    """Return the pages of the staff about a case with one guest and these others."""
    house.add(a_ready_case(people=[a_guest(name="Ida Holm"), *others], **given))
    visitor = house.visitor(Role.STAFF)
    pages = [BY_CHANCE.sub("", visitor.page(path).html) for path in PAGES]
    with db.writing(house.engine) as session:
        session.delete(cases.find(session, "T-1"))
        session.commit()
    return pages


@pytest.mark.parametrize("cause", CAUSES)
def test_the_page_is_the_same_whatever_holds_somebody_back(house, cause):
    held = a_guest(name="Bo Lund", permission=asked(), **CAUSES[cause])

    pages = read(house, held)

    assert pages == read(house)
    assert ("Ida Holm" in pages[0], "Bo Lund" in pages[0]) == (True, False)


def test_two_who_must_not_meet_leave_the_same_page(house):
    held, other = (a_guest(name=name, permission=asked()) for name in ("Bo Lund", "Eva Lind"))

    pages = read(house, held, other, apart=[Apart(one=held, other=other, how=ApartHow.NEVER)])

    assert pages == read(house)


@pytest.mark.parametrize("answered", [days(-8), None])
def test_whoever_only_has_to_be_confirmed_stays_because_the_prison_is_asking(house, answered):
    old, fresh = (
        a_guest(name="Bo Lund", permission=asked(), checked_on=day) for day in (answered, TODAY)
    )

    pages = read(house, old)

    assert pages == read(house, fresh)
    assert "Bo Lund" in pages[0]
