"""In the bracket language every letter of every page stands between brackets, errors too.

The cases have no letters of their own: what is naked is a sentence that nobody marked, or one
that a library says in our name.
"""

import json
import re

import pytest
from babel import Locale
from brackets import bracket_words, naked_letters
from builders import TODAY
from crawl import forms_to_fill, rubbish_for, said_on, throw, walk
from papers.letterless import case as letterless

from netmeet.adapters import db
from netmeet.domain.codes import Role
from netmeet.services import cases

HOMES = {Role.STAFF: "/prison", Role.LEAD: "/figures", Role.ADMINISTRATOR: "/administration"}
REFERENCE = "12345"


@pytest.fixture
def brackets(house):
    """Return a house that speaks the bracket language, with a case that has no letters."""
    words = bracket_words()
    hall = house.app.extensions["netmeet"]
    hall.words_of = hall.paper_words_of = lambda _language: words
    return house


def keep(house, **changes):
    whole = letterless(**changes) | {"reference": REFERENCE}
    content = json.dumps({key: one for key, one in whole.items() if one is not None}).encode()
    with db.writing(house.engine) as session:
        case = cases.keep(session, content, today=TODAY).case
        case.owner_id = house.accounts[Role.CONVENER].id
        session.commit()


# Names of months and languages come from CLDR, in every language.
ENGLISH = Locale.parse("en_GB")
FROM_CLDR = {*ENGLISH.months["stand-alone"]["wide"].values(), *ENGLISH.languages.values()}
WORD = re.compile(r"[^\W\d_]+")


def naked_on(page):
    said = (text.replace("· Netmeet", "") for text in said_on(page))
    naked = {line for one in said for text in naked_letters(one) for line in text.splitlines()}
    return {(page.path, text) for text in naked if set(WORD.findall(text)) - FROM_CLDR}


FIRST_DAY = {"netmeet_case", "reference", "country", "language", "called", "prison", "consent"}
HELD = letterless()["meeting"] | {"status": "held", "starts": "2026-11-01T13:00"}
CASES = {
    "full": {},
    "held": {"meeting": HELD, "language": "da"},
    "new": dict.fromkeys(letterless().keys() - FIRST_DAY),
}


@pytest.mark.parametrize("changes", CASES.values(), ids=CASES)
def test_every_letter_of_a_page_stands_between_brackets(brackets, changes):
    keep(brackets, **changes)
    pages = list(walk(brackets.visitor(), "/cases", f"/cases/{REFERENCE}"))

    naked = set().union(*map(naked_on, pages))

    assert len(pages) > 20
    assert naked == set()


@pytest.mark.parametrize("role", HOMES)
def test_every_letter_of_the_other_roles_pages_stands_between_brackets(brackets, role):
    keep(brackets)

    naked = set().union(*map(naked_on, walk(brackets.visitor(role), HOMES[role])))

    assert naked == set()


def test_every_letter_of_every_error_stands_between_brackets(brackets):
    keep(brackets)
    visitor = brackets.visitor()
    naked, tried = set(), 0

    for page in list(walk(visitor, "/cases", f"/cases/{REFERENCE}", "/sign-in")):
        for form in forms_to_fill(page):
            answer = throw(visitor, page, form, rubbish_for(form))
            naked |= naked_on(answer)
            tried += 1

    assert tried > 20
    assert naked == set()


@pytest.mark.parametrize("path", ["/sign-in", "/no/such/page", "/first-user"])
def test_the_doors_speak_it_too(brackets, path):
    assert naked_on(brackets.visitor(None).page(path)) == set()
