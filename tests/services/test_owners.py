"""Whose case is whose: by the convener's address, by handing over, or nobody's yet."""

import json

import pytest
from builders import PASSWORD, a_case, an_account
from faulty import WHOLE

from netmeet.domain.codes import Country, Deed, Role
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import accounts, cases


def standing(session, **given):
    """Lay an account into the house at low cost."""
    account = an_account(**given)
    session.add(account)
    session.flush()
    return account


def added(session, role=Role.CONVENER):
    """Add the account of Kim."""
    email = "kim@netmeet.example"
    return accounts.add(session, email=email, name="Kim Lind", role=role, password=PASSWORD)


def kept(session, today, email, reference):
    """Take a case in whose convener has an e-mail address."""
    case = WHOLE | {"reference": reference, "convener": {"name": "Kim"} | email}
    return cases.keep(session, json.dumps(case).encode(), today=today).case


def test_a_case_that_comes_in_belongs_to_the_convener_whose_address_it_names(session, today):
    convener = standing(session)
    standing(session, email="eva@netmeet.example", role=Role.LEAD)
    standing(session, email="ole@netmeet.example", disabled=True)
    addresses = ["Kim@Netmeet.example", "eva@netmeet.example", "ole@netmeet.example", "x@y.example"]

    owners = [
        kept(session, today, {"email": address}, f"R-{number}").owner
        for number, address in enumerate(addresses)
    ]

    assert owners == [convener, None, None, None]
    assert kept(session, today, {}, "R-9").owner is None


def test_a_new_convener_gets_the_cases_without_owner_that_name_the_address(session, today):
    owner = standing(session, email="ole@netmeet.example")
    free, other, owned = (
        kept(session, today, {"email": address}, f"R-{number}")
        for number, address in enumerate(
            ["Kim@Netmeet.example", "eva@x.example", "kim@netmeet.example"]
        )
    )
    owned.owner = owner
    session.flush()

    convener = added(session)

    assert [case.owner for case in (free, other, owned)] == [convener, None, owner]


def test_a_new_account_of_another_role_gets_no_case(session, today):
    case = kept(session, today, {"email": "kim@netmeet.example"}, "R-1")

    added(session, role=Role.LEAD)

    assert case.owner is None


def test_a_case_is_handed_to_a_convener_and_its_history_says_so(session):
    case, convener = a_case(), standing(session)
    session.add(case)

    accounts.hand_over(session, case, to=convener, by="Jan Berg")

    told = [(event.deed, event.by) for event in case.events]
    assert (case.owner, told) == (convener, [(Deed.HANDED_OVER, "Jan Berg")])


@pytest.mark.parametrize("given", [{"disabled": True}, {"role": Role.LEAD}, {"role": Role.STAFF}])
def test_a_case_is_handed_to_nobody_else(session, given):
    case, account = a_case(), standing(session, **given)
    session.add(case)

    with pytest.raises(Refused) as refused:
        accounts.hand_over(session, case, to=account, by="Jan Berg")

    why = refused.value.reason
    assert (why, case.owner, list(case.events)) == (Reason.NO_CONVENER, None, [])


def test_cases_of_nobody_who_may_sign_in_wait_for_a_convener(session):
    owners = [None, standing(session), standing(session, email="a@x.example", disabled=True)]
    for number, owner in enumerate(owners):
        session.add(a_case(reference=f"T-{number}", owner=owner))
    session.flush()

    waiting = accounts.without_convener(session)

    prison = "Øvelsesfængslet Bøgelund"
    assert [(one.reference, one.prison, one.country) for one in waiting] == [
        ("T-0", prison, Country.DENMARK),
        ("T-2", prison, Country.DENMARK),
    ]
