"""Staff see the permissions of their own prison's cases, and nothing else."""

from unicodedata import normalize

import pytest
from builders import (
    TODAY,
    a_case,
    a_circle,
    a_permission,
    a_person,
    a_prison,
    days,
)

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    CaseState,
    Choice,
    ContactOrder,
    Deed,
    PermissionStatus,
    PlanB,
    Reply,
    Role,
    TakesPart,
    Track,
)
from netmeet.domain.model import Account, Consent
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import staff
from netmeet.services.permissions import Answer

PRISON = "Øvelsesfængslet Bøgelund"
CLOSED_TO_STAFF = [
    pytest.param({"state": CaseState.CLOSED}, id="closed"),
    pytest.param({"state": CaseState.STOPPED}, id="stopped"),
    pytest.param({"signings": []}, id="not signed"),
    pytest.param({"remand_restrictions": True}, id="remand restrictions"),
    pytest.param({"consent": None}, id="no consent"),
    pytest.param({"consent": Consent(start=days(-9), withdrawn=days(-1))}, id="consent withdrawn"),
    pytest.param({"prison": a_prison(name="Øvelsesfængslet Mosede")}, id="another prison"),
]


def an_account(prison=PRISON):
    """Return an account of staff of a prison."""
    email = "vagt@example.org"
    return Account(
        email=email,
        email_key=email,
        name="Bente Krog",
        role=Role.STAFF,
        password_hash="",
        prison=prison,
    )


def kept(session, **given):
    """Return a case that is in the house."""
    case = a_case(**given)
    session.add(case)
    session.flush()
    return case


def references(session, account):
    return [one.case.reference for one in staff.circles(session, account, today=TODAY)]


def test_staff_see_the_cases_of_their_prison_in_order(session):
    for reference in ("b-1", "A-1"):
        kept(session, reference=reference)
    kept(session, reference="M-1", prison=a_prison(name="Øvelsesfængslet Mosede"))

    assert references(session, an_account()) == ["A-1", "b-1"]


@pytest.mark.parametrize(
    "name",
    [
        PRISON.upper(),
        normalize("NFD", PRISON),
        f"  {PRISON.replace(' ', '   ')} ",
        normalize("NFD", PRISON.casefold()),
    ],
)
def test_the_name_of_a_prison_counts_without_capitals_marks_apart_or_spaces(session, name):
    kept(session)

    assert references(session, an_account(name)) == ["T-1"]


@pytest.mark.parametrize("name", [None, "", " ", "Øvelsesfængslet", "%", PRISON + "!"])
def test_an_account_without_this_prison_sees_nothing(session, name):
    kept(session)

    assert references(session, an_account(name)) == []


def test_a_prison_without_a_name_is_nobodys(session):
    kept(session, prison=a_prison(name=" "))

    assert [references(session, an_account(name)) for name in (" ", "", None)] == [[], [], []]


def test_a_paused_case_is_still_seen(session):
    kept(session, state=CaseState.PAUSED)

    assert references(session, an_account()) == ["T-1"]


@pytest.mark.parametrize("facts", CLOSED_TO_STAFF)
def test_a_case_that_the_prison_need_not_know_does_not_exist_for_its_staff(session, facts):
    kept(session, **facts)

    with pytest.raises(Refused) as refused:
        staff.circle_of(session, an_account(), "T-1", today=TODAY)

    assert (refused.value.reason, references(session, an_account())) == (Reason.NO_SUCH_CASE, [])


def test_a_case_of_the_own_prison_is_found_by_its_reference(session):
    case = kept(session)

    assert staff.circle_of(session, an_account(), "t-1", today=TODAY) == Circle(case, TODAY)


@pytest.mark.parametrize(
    ("facts", "seen"),
    [
        ({}, True),
        ({"permission": a_permission(PermissionStatus.REFUSED)}, True),
        ({"permission": a_permission(PermissionStatus.EXPIRED)}, True),
        ({"reply": Reply.NOT_THEN}, True),
        ({"reply": Reply.NOT_COMING}, False),
        ({"takes_part": TakesPart.MESSAGE}, False),
        ({"choice": Choice.NO}, False),
        ({"choice": Choice.LATER}, False),
        ({"contact_order": ContactOrder.YES}, False),
        ({"contact_order": ContactOrder.UNKNOWN}, False),
    ],
)
def test_staff_see_who_is_invited_and_may_come_in(facts, seen):
    person = a_person(**facts)

    assert staff.visitors(a_circle(person)) == ([person] if seen else [])


def test_an_answer_of_the_staff_leaves_track_and_plan_b_to_the_convener(session):
    person = a_person(
        permission=a_permission(PermissionStatus.ASKED, track=Track.VOLUNTEER, asked=days(-9)),
        plan_b=PlanB.MESSAGE,
    )
    case = kept(session, people=[person])
    answer = Answer(status=PermissionStatus.REFUSED, asked=days(-9), answered=TODAY)

    staff.note(session, person, answer, today=TODAY, by="Bente Krog")

    permission, event = person.permission, case.events[-1]
    assert (permission.status, permission.track) == (PermissionStatus.REFUSED, Track.VOLUNTEER)
    assert (person.plan_b, event.deed, event.by) == (
        PlanB.MESSAGE,
        Deed.PERMISSION,
        "Bente Krog",
    )


def test_staff_answer_about_nobody_who_sends_a_message(session):
    person = a_person(takes_part=TakesPart.MESSAGE)
    kept(session, people=[person])
    answer = Answer(status=PermissionStatus.APPROVED)

    with pytest.raises(Refused) as refused:
        staff.note(session, person, answer, today=TODAY, by="Bente Krog")

    assert (refused.value.reason, person.permission) == (Reason.NO_SUCH_PERSON, None)


def test_an_answer_about_somebody_whose_track_nobody_knows_is_noted(session):
    person = a_person()
    kept(session, people=[person])
    answer = Answer(status=PermissionStatus.APPROVED, answered=TODAY)

    staff.note(session, person, answer, today=TODAY, by="Bente Krog")

    assert (person.permission.status, person.permission.track) == (answer.status, None)
