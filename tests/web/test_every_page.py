"""Every page of every practice case opens for those who may, and no form can be made to break."""

import pytest
from builders import TODAY
from crawl import forms_to_fill, rubbish_for, throw, walk
from untouched import nothing_changes

from netmeet.adapters import db
from netmeet.domain.codes import Role
from netmeet.services import cases, practice

FILES = dict(practice.practice_files())
HOMES = {
    Role.CONVENER: "/cases",
    Role.STAFF: "/prison",
    Role.LEAD: "/figures",
    Role.ADMINISTRATOR: "/administration",
}


def keep(house, name):
    """Take a practice case into a house; it belongs to the convener."""
    with db.writing(house.engine) as session:
        case = cases.keep(session, FILES[name], today=TODAY).case
        case.owner_id = house.accounts[Role.CONVENER].id
        session.commit()
        return case.reference


@pytest.mark.parametrize("name", FILES)
def test_every_page_of_a_practice_case_opens(house, name):
    reference = keep(house, name)
    visitor = house.visitor()

    with nothing_changes(house):
        pages = list(walk(visitor, "/cases", f"/cases/{reference}"))

    assert {(page.path, page.status) for page in pages if page.status != 200} == set()
    assert len(pages) > 20


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.CONVENER])
def test_every_page_of_the_other_roles_opens(house, role):
    for name in FILES:
        keep(house, name)

    with nothing_changes(house):
        pages = list(walk(house.visitor(role), HOMES[role]))

    assert {page.status for page in pages} == {200}


@pytest.mark.parametrize("name", ["ready-da.json", "dk.json", "no.json"])
def test_rubbish_in_any_form_is_answered_in_words(house, name):
    reference = keep(house, name)
    visitor = house.visitor()
    tried = 0

    for page in list(walk(visitor, "/cases", f"/cases/{reference}")):
        for form in forms_to_fill(page):
            answer = throw(visitor, page, form, rubbish_for(form))
            tried += 1
            assert answer.status in (200, 404, 409, 422), page.path

    assert tried > 20
