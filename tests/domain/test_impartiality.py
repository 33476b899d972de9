"""Who stands in a case as a professional, or is the contact in the prison, does not convene it."""

import pytest
from builders import TODAY, a_case, a_person, an_account

from netmeet.domain.codes import Group
from netmeet.domain.impartiality import needs_declaration, refuse_professional, stands_in
from netmeet.domain.refusal import Reason, Refused


def a_professional(**given):
    """Return a professional on the list."""
    return a_person(**{"name": "Lone Krogh", "group": Group.PROFESSIONALS} | given)


@pytest.mark.parametrize(
    ("person", "officer", "stands"),
    [
        ({"name": "Kim Lind"}, None, True),
        ({"name": " kim   LIND"}, None, True),
        ({"name": "K\u0131m Lind"}, None, False),
        ({"name": "Kim Lindholm"}, None, False),
        ({"name": "Lone", "email": "Kim@Netmeet.Example"}, None, True),
        ({"name": "Lone", "email": "kim@other.example"}, None, False),
        ({"name": "Kim Lind", "group": Group.FRIENDS}, None, False),
        ({}, "Kim Lind", True),
        ({}, "Kim", False),
        ({"name": "Kim", "email": None}, None, False),
    ],
)
def test_two_are_the_same_by_e_mail_or_name_however_it_is_spelt(person, officer, stands):
    case = a_case(people=[a_professional(**person)], officer_name=officer)

    assert stands_in(case, an_account()) is stands


def test_a_name_is_the_same_whether_its_signs_are_put_together_or_not():
    case = a_case(people=[a_professional(name="A\u030ase Lind")])

    assert stands_in(case, an_account(name="Åse Lind"))


@pytest.mark.parametrize(
    ("given", "needed"),
    [
        ({}, True),
        ({"impartial_on": TODAY}, False),
        ({"impartial_on": TODAY, "officer_name": "Kim Lind"}, True),
        ({"impartial_on": TODAY, "convener_name": "Lone Krogh"}, True),
    ],
)
def test_a_declaration_is_needed_while_it_is_missing_or_cannot_be_true(given, needed):
    case = a_case(people=[a_professional()], owner=an_account(), **given)

    assert needs_declaration(case) is needed


@pytest.mark.parametrize("group", Group)
def test_a_convener_may_have_the_name_of_anybody_but_a_professional(group):
    case = a_case(owner=an_account())

    try:
        refuse_professional(case, name="Kim Lind", group=group)
        reason = None
    except Refused as refused:
        reason = refused.reason

    expected = Reason.CONVENES_THE_CASE if group is Group.PROFESSIONALS else None
    assert reason is expected


def test_nobody_without_a_name_or_address_is_taken_for_another():
    case = a_case(owner=an_account(), convener_email=None, convener_name=None)

    refuse_professional(case, name=None, email="")

    assert not stands_in(case, an_account())
