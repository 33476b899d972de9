"""Accounts: who they are, whose cases are whose, and what ends."""

import pytest
from builders import PASSWORD, an_account
from sqlalchemy import select

from netmeet.domain.codes import Language, Role
from netmeet.domain.model import Account, Attempt, Visit
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import accounts, clock

OTHER_PASSWORD = "a ladder by the barn"


def added(session, **given):
    """Add an account with sensible values."""
    usual = {
        "email": "kim@netmeet.example",
        "name": "Kim Lind",
        "role": Role.CONVENER,
        "password": PASSWORD,
    }
    return accounts.add(session, **usual | given)


def standing(session, **given):
    """Lay an account into the house at low cost."""
    account = an_account(**given)
    session.add(account)
    session.flush()
    return account


def a_visit(session, account, key):
    visit = Visit(
        key_hash=key, account_id=account.id, began_at=clock.now(), seen_at=clock.now(), kept={}
    )
    session.add(visit)
    session.flush()
    return visit


def visits(session):
    return sorted(session.scalars(select(Visit.key_hash)))


def refusal(deed, *arguments, **given):
    """Return why a deed is refused, and where."""
    with pytest.raises(Refused) as refused:
        deed(*arguments, **given)
    return refused.value.reason, refused.value.place


def test_an_account_is_added_with_all_that_it_was_given(session):
    account = added(session, language=Language.SWEDISH)

    assert (account.email, account.name, account.role, account.language, account.disabled) == (
        "kim@netmeet.example",
        "Kim Lind",
        Role.CONVENER,
        Language.SWEDISH,
        False,
    )
    assert accounts.every(session) == [account]


def test_a_password_is_kept_only_as_a_slow_hash(session):
    account = added(session)

    assert account.password_hash.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert PASSWORD not in account.password_hash


def test_a_house_is_empty_until_somebody_has_an_account(session):
    before = accounts.is_empty(session)
    standing(session)

    assert (before, accounts.is_empty(session)) == (True, False)


@pytest.mark.parametrize(
    "email", ["kim@netmeet.example", "KIM@Netmeet.Example", " kim@netmeet.example"]
)
def test_an_address_has_one_account_without_regard_to_capitals(session, email):
    standing(session)

    assert refusal(added, session, email=email) == (Reason.EMAIL_TAKEN, "email")


@pytest.mark.parametrize(
    "email", ["", "kim", "kim@", "@netmeet.example", "a b@c.example", "a\x00@c.example"]
)
def test_an_address_of_the_wrong_form_is_refused(session, email):
    assert refusal(added, session, email=email) == (Reason.BAD_EMAIL, "email")


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"password": "kettles"}, (Reason.WEAK_PASSWORD, "password")),
        ({"password": "kim lind netmeet 1"}, (Reason.WEAK_PASSWORD, "password")),
        ({"name": " "}, (Reason.EMPTY, "name")),
        ({"name": "Kim\x00"}, (Reason.CONTROL_CHARACTER, "name")),
        ({"role": Role.STAFF}, (Reason.STAFF_NEED_A_PRISON, "prison")),
        ({"role": Role.STAFF, "prison": " "}, (Reason.STAFF_NEED_A_PRISON, "prison")),
        ({"role": Role.STAFF, "prison": "x" * 301}, (Reason.TOO_LONG, "prison")),
    ],
)
def test_a_faulty_account_is_refused_and_not_kept(session, given, why):
    assert refusal(added, session, **given) == why
    assert accounts.is_empty(session)


def test_only_staff_have_a_prison(session):
    staff = added(session, email="bo@netmeet.example", role=Role.STAFF, prison="Granholt")
    lead = added(session, role=Role.LEAD, prison="Granholt")

    assert (staff.prison, lead.prison) == ("Granholt", None)


def test_accounts_are_listed_by_role_and_address(session):
    for email, role in [
        ("c", Role.LEAD),
        ("b", Role.CONVENER),
        ("BB", Role.CONVENER),
        ("a", Role.STAFF),
    ]:
        standing(session, email=f"{email}@netmeet.example", role=role)

    listed = [account.email.partition("@")[0] for account in accounts.every(session)]
    assert listed == ["b", "BB", "a", "c"]


def test_only_conveners_who_may_sign_in_can_be_handed_a_case(session):
    convener = standing(session)
    standing(session, email="eva@netmeet.example", role=Role.LEAD)
    standing(session, email="ole@netmeet.example", disabled=True)

    assert accounts.conveners(session) == [convener]


@pytest.mark.parametrize("email", ["kim@netmeet.example", "Kim@NETMEET.example "])
def test_an_account_is_found_without_regard_to_capitals(session, email):
    account = standing(session)

    assert accounts.find(session, email) is account


@pytest.mark.parametrize("email", ["", "kim", "eva@netmeet.example", "%", "\ud800@netmeet.example"])
def test_an_account_that_is_not_there_is_not_found(session, email):
    standing(session)

    assert refusal(accounts.find, session, email) == (Reason.NO_SUCH_ACCOUNT, "")


def test_disabling_ends_every_visit_of_the_account_and_no_other(session):
    account = standing(session)
    other = standing(session, email="eva@netmeet.example")
    for key, owner in [("one", account), ("two", account), ("three", other)]:
        a_visit(session, owner, key)

    accounts.disable(session, account)

    assert (account.disabled, other.disabled, visits(session)) == (True, False, ["three"])


def test_an_account_can_be_enabled_again(session):
    account = standing(session, disabled=True)

    accounts.enable(session, account)

    assert account.disabled is False


def test_the_last_administrator_stays(session):
    admin = standing(session, role=Role.ADMINISTRATOR)
    standing(session, email="eva@netmeet.example", role=Role.ADMINISTRATOR, disabled=True)
    standing(session, email="ole@netmeet.example", role=Role.CONVENER)

    assert refusal(accounts.disable, session, admin) == (Reason.LAST_ADMINISTRATOR, "")
    assert admin.disabled is False


def test_one_of_two_administrators_may_go(session):
    admin = standing(session, role=Role.ADMINISTRATOR)
    standing(session, email="eva@netmeet.example", role=Role.ADMINISTRATOR)

    accounts.disable(session, admin)

    assert admin.disabled is True


def test_another_password_ends_every_visit_but_the_one_that_goes_on(session):
    account = standing(session)
    a_visit(session, account, "elsewhere")
    here = a_visit(session, account, "here")

    accounts.change_password(session, account, password=OTHER_PASSWORD, visit_id=here.id)

    signed_in = accounts.sign_in(
        session, email=account.email, password=OTHER_PASSWORD, now=clock.now()
    )
    assert (signed_in, visits(session)) == (account, ["here"])


def test_a_weak_password_leaves_the_old_one_and_the_visits(session):
    account = standing(session)
    a_visit(session, account, "elsewhere")
    before = account.password_hash

    why = refusal(accounts.change_password, session, account, password="kim lind netmeet")

    assert (why, account.password_hash) == ((Reason.WEAK_PASSWORD, "password"), before)
    assert visits(session) == ["elsewhere"]


def test_the_password_that_an_account_has_now_proves_who_is_there(session):
    account = standing(session)

    accounts.prove(session, account, password=PASSWORD, now=clock.now())

    assert session.scalars(select(Attempt)).all() == []


def test_a_wrong_proof_counts_as_a_try(session):
    account = standing(session)
    wrong = {"password": "a wrong one entirely", "now": clock.now()}

    whys = [refusal(accounts.prove, session, account, **wrong) for _ in range(6)]

    place = "old_password"
    assert whys == [(Reason.WRONG_PASSWORD, place)] * 5 + [(Reason.TOO_MANY_TRIES, place)]


def test_name_and_language_can_be_changed(session):
    account = standing(session)

    accounts.rename(session, account, name="Kim  Lind Holm")
    accounts.set_language(session, account, Language.DANISH)

    assert (account.name, account.language) == ("Kim Lind Holm", Language.DANISH)


def test_an_account_prints_no_personal_data(session):
    shown = repr(standing(session))

    assert "kim" not in shown.lower()
    assert Account.__name__ in shown
