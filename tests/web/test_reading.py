"""Opening a page changes nothing: every address that can be opened, by every role.

Beside this every test of the pages fails when a page that is only opened writes into the database
or changes something in memory (`untouched.only_read`).
"""

from itertools import product

import pytest
from builders import (
    TODAY,
    a_case,
    a_child,
    a_commitment,
    a_day,
    a_finished_case,
    a_guest,
    a_meeting,
    a_person,
    a_question,
    a_ready_case,
    a_slot,
    an_agreement,
    at,
)
from handed import hand_over
from untouched import nothing_changes

from netmeet.adapters import db
from netmeet.domain.codes import (
    Approach,
    CalendarKind,
    Channel,
    ContactOrder,
    ReviewOf,
    Role,
    Topic,
)
from netmeet.domain.model import Arrangement, Case, Consent, MapPlace, MapState, Sharing

# The style sheet and the script are files, and no pages.
NO_PAGE = {"static"}
# These only lead to another page.
LEAD_ON = {"start.index", "sign_in.first", "together.index"}
CASES = ("TO-COME", "TODAY", "FINISHED", "NOBODYS")


@pytest.fixture
def furnished(house):
    """Return a house with four cases: to come, of today, finished, and nobody's."""
    house.add(a_case_to_come(), a_case_of_today(), a_case_after_all(), a_case(reference="NOBODYS"))
    with db.writing(house.engine) as session:
        session.query(Case).filter_by(reference="NOBODYS").one().owner = None
        session.commit()
    return house


def a_case_to_come():
    mail = {"channel": Channel.EMAIL, "email": "karen@example.org", "calendar": CalendarKind.PLAIN}
    informs = a_guest(**mail)
    return a_ready_case(
        reference="TO-COME",
        people=[informs, a_child()],
        convener_email="hanne@example.org",
        transferred_on=TODAY,
        consent=Consent(start=TODAY, sharing=[Sharing(receiver="Kommunen", given=TODAY)]),
        questions=[a_question(informant=informs)],
        meeting=a_meeting(letters_checked=TODAY),
        slots=[a_slot()],
        maps=[MapState(on=TODAY, places=[MapPlace(person=informs, group=informs.group)])],
    )


def a_case_of_today():
    return a_ready_case(
        reference="TODAY",
        people=[a_guest(), a_person(contact_order=ContactOrder.YES)],
        meeting=a_meeting(starts=at(TODAY)),
        day=a_day(arranged=[Arrangement(need="wheelchair")]),
        commitments=[a_commitment()],
    )


def a_case_after_all():
    agreement = an_agreement(commitments=[a_commitment()])
    return a_finished_case(reference="FINISHED", agreement=agreement)


def ids(things):
    return [one.id for one in things][:2]


def values_in(case):
    """Return what can stand in the places of an address, as far as the case has it."""
    arranged = case.day.arranged if case.day else []
    return {
        "reference": [case.reference],
        "person_id": ids(case.people),
        "guardian_id": ids(one for person in case.people for one in person.guardians),
        "slot_id": ids(case.slots),
        "question_id": ids(case.questions),
        "state_id": ids(case.maps),
        "place": [1],
        "why": ["nothing"],
        "sharing_id": ids(case.consent.sharing),
        "line_id": ids(case.commitments) + ids(arranged),
        "topic": [Topic.HOME.value],
        "how": [Approach.SENT.value],
        "kind": ["invite-list", "invitation", "agreement"],
        "number": ["all", "0", "1"],
        "language": [case.language.value],
    }


def addresses(house):
    """Give every address of the house with the endpoint behind it."""
    cases = [house.case(reference) for reference in CASES]
    accounts = {"account_id": ids(house.accounts.values())}
    for rule in house.app.url_map.iter_rules():
        if "GET" not in rule.methods or rule.endpoint in NO_PAGE:
            continue
        for known in [values_in(case) | accounts for case in cases]:
            for values in product(*(known[name] for name in rule.arguments)):
                named = dict(zip(rule.arguments, values, strict=True))
                yield rule.endpoint, rule.build(named, append_unknown=False)[1]


def test_no_address_changes_anything_for_anybody(furnished):
    to_open = dict.fromkeys(addresses(furnished))
    opened = set()
    parts = [hand_over(furnished, "TO-COME", of=ReviewOf.PEOPLE)]
    parts.append(hand_over(furnished, "TODAY", of=ReviewOf.QUESTIONS))
    visitors = [*map(furnished.visitor, (*Role, None)), *parts]

    with nothing_changes(furnished):
        for visitor in visitors:
            answers = [(endpoint, visitor.get(path).status_code) for endpoint, path in to_open]
            opened |= {endpoint for endpoint, status in answers if status == 200}

    assert {endpoint for endpoint, _ in to_open} - opened == LEAD_ON
