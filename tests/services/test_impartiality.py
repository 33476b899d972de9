"""Every door through which a convener could come to stand in the case, or the other way round."""

import json

import pytest
from builders import PASSWORD, TODAY, a_case, a_person, an_account
from faulty import WHOLE

from netmeet.domain.codes import Channel, Deed, Group, MoreContact, Role
from netmeet.domain.model import Account
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import accounts, case_settings, cases, network, people
from netmeet.services.case_settings import Contacts
from netmeet.services.people import Reach, Who

BY = "Kim Lind"
EMAIL = "kim@netmeet.example"


@pytest.fixture
def case(session):
    """Return a case of Kim Lind's, declared impartial, with a friend and a professional."""
    kept = a_case(
        people=[
            a_person(name="Kim Lind", group=Group.FRIENDS),
            a_person(name="Lone Krogh", group=Group.PROFESSIONALS),
        ],
        owner=an_account(),
        impartial_on=TODAY,
    )
    session.add(kept)
    session.flush()
    return kept


def a_who(**given):
    usual = {"called": None, "group": Group.PROFESSIONALS, "name_on_id": None, "support_for": None}
    return Who(**usual | given)


def a_reach(email):
    usual = {"channel": Channel.EMAIL, "address": [], "phone": None}
    return Reach(**usual, email=email, language=None, calendar=None)


def contacts(**given):
    return Contacts(**dict.fromkeys(Contacts.__annotations__) | given)


def a_place(group):
    return network.Place(ring=1, group=group, called=None, more_contact=MoreContact.YES)


DOORS = {
    "added": lambda session, case: network.add(
        session, case, name="kim lind", group=Group.PROFESSIONALS, by=BY
    ),
    "another group on the map": lambda session, case: network.place(
        session, case.people[0], a_place(Group.PROFESSIONALS), by=BY
    ),
    "another group on the list": lambda session, case: people.describe(
        session, case.people[0], a_who(name="Kim Lind"), today=TODAY, by=BY
    ),
    "renamed": lambda session, case: people.describe(
        session, case.people[1], a_who(name="Kim Lind"), today=TODAY, by=BY
    ),
    "another address": lambda session, case: people.reach(
        session, case.people[1], a_reach("KIM@netmeet.example"), by=BY
    ),
    "contact in the prison": lambda session, case: case_settings.change(
        session, case, contacts(officer_name="Kim Lind"), by=BY
    ),
    "contact and convener at once": lambda session, case: case_settings.change(
        session, case, contacts(officer_name="Per Holm", convener_name="Per Holm"), by=BY
    ),
}


@pytest.mark.parametrize("door", DOORS)
def test_the_convener_of_a_case_cannot_come_to_stand_in_it_as_a_professional(session, case, door):
    before = [(one.name, one.group, one.email) for one in case.people]

    with pytest.raises(Refused) as refused:
        DOORS[door](session, case)

    session.expire_all()
    after = [(one.name, one.group, one.email) for one in case.people]
    assert (refused.value.reason, after) == (Reason.CONVENES_THE_CASE, before)
    assert (case.officer_name, list(case.events)) == (None, [])


def test_a_friend_may_have_the_name_of_the_convener(session, case):
    network.place(session, case.people[0], a_place(Group.FRIENDS), by=BY)

    assert case.people[0].ring == 1


def test_a_professional_of_the_case_is_not_named_as_its_convener(session, case):
    with pytest.raises(Refused) as refused:
        case_settings.change(session, case, contacts(convener_name="LONE krogh"), by=BY)

    assert (refused.value.reason, case.convener_name) == (Reason.STANDS_IN_THE_CASE, None)


def test_the_convener_declares_to_be_impartial(session, case):
    case.impartial_on = None

    case_settings.declare_impartial(session, case, today=TODAY, by=BY)

    assert (case.impartial_on, [one.deed for one in case.events]) == (TODAY, [Deed.IMPARTIAL])


def test_who_stands_in_the_case_cannot_declare_it(session, case):
    case.impartial_on, case.people[1].email = None, EMAIL

    with pytest.raises(Refused) as refused:
        case_settings.declare_impartial(session, case, today=TODAY, by=BY)

    assert (refused.value.reason, case.impartial_on) == (Reason.STANDS_IN_THE_CASE, None)


def test_a_new_convener_is_asked_anew(session, case):
    other = an_account(email="eva@netmeet.example", name="Eva Berg")

    accounts.hand_over(session, case, to=other, by="Jan Berg")

    assert (case.owner, case.impartial_on) == (other, None)


def test_a_case_is_not_handed_to_a_professional_in_it(session, case):
    lone, owner = an_account(email="lone@netmeet.example", name="Lone Krogh"), case.owner

    with pytest.raises(Refused) as refused:
        accounts.hand_over(session, case, to=lone, by="Jan Berg")

    assert refused.value.reason is Reason.STANDS_IN_THE_CASE
    assert (case.owner, case.impartial_on) == (owner, TODAY)


@pytest.mark.parametrize("is_there", [True, False])
def test_a_case_that_comes_in_does_not_go_to_a_professional_in_it(session, is_there):
    lone = {"id": "lone", "name": "Lone", "group": "professionals", "email": EMAIL}
    file = WHOLE | {"reference": "R-1", "people": [lone], "convener": {"email": EMAIL}}
    only = {key: file[key] for key in ("netmeet_case", "reference", "country", "language")}
    file = only | {key: file[key] for key in ("called", "prison", "people", "convener")}
    add = {"email": EMAIL, "name": "Kim Lind", "role": Role.CONVENER, "password": PASSWORD}
    if is_there:
        accounts.add(session, **add)

    kept = cases.keep(session, json.dumps(file).encode(), today=TODAY).case
    if not is_there:
        accounts.add(session, **add)

    assert (kept.owner, len(session.query(Account).all())) == (None, 1)
