"""My account: name, language and password, each on a page of its own."""

from datetime import timedelta

import pytest
import time_machine
from builders import PASSWORD, TODAY, an_account
from sqlalchemy import select

from netmeet.adapters import db
from netmeet.domain.codes import Role
from netmeet.domain.model import Account, Attempt, Draft, Visit

NEW = "a ladder by the barn"
KIM = "kim@netmeet.example"


@pytest.fixture
def kim(house):
    """Return a browser of a convener whose password we know."""
    account = house.add(an_account(email=KIM))
    return house.app.test_client().sign_in(account)


def account_of(house, email=KIM):
    """Return an account as it now is, apart from the database, which stays free to be written."""
    with db.reading(house.engine) as session:
        found = session.scalars(select(Account).where(Account.email == email)).one_or_none()
        session.expunge_all()
    return found


def can_sign_in(house, password):
    page = house.visitor(None).fill("/sign-in", email=KIM, password=password)
    return page.heading == "My cases"


def change_password(visitor, **answers):
    usual = {"old_password": PASSWORD, "password": NEW}
    return visitor.fill("/account/password", **usual | answers)


@pytest.mark.parametrize("role", Role)
def test_everybody_sees_their_own_account_and_no_password(house, role):
    page = house.visitor(role).page("/account")

    assert page.heading == "My account"
    assert f"{role.value}@example.org" in page.main
    assert "argon2" not in page.html


def test_the_page_leads_to_each_change(house, kim):
    links = kim.page("/account").links

    assert [link for link in links if link.startswith("/account/")] == [
        "/account/name",
        "/account/language",
        "/account/password",
    ]


def test_staff_read_which_prison_they_see(house):
    page = house.visitor(Role.STAFF).page("/account")

    assert "the cases of Øvelsesfængslet Bøgelund" in page.main


def test_a_name_is_changed(house, kim):
    page = kim.fill("/account/name", name="Kim Holm")

    assert (page.heading, account_of(house).name) == ("My account", "Kim Holm")
    assert "Saved." in page.main


def test_an_empty_name_is_refused(house, kim):
    page = kim.fill("/account/name", name=" ")

    assert (page.status, page.errors, account_of(house).name) == (422, ["Enter a name"], "Kim Lind")


def test_the_language_is_chosen_for_this_visit_and_the_next(house, kim):
    kim.page("/account?language=sv")

    page = kim.fill("/account/language", language="nb")

    assert (page.root.get("lang"), account_of(house).language) == ("nb", "nb")
    later = house.app.test_client().sign_in(account_of(house))
    assert later.page("/account").root.get("lang") == "nb"


def test_a_password_is_changed_and_every_other_visit_ends(house, kim):
    elsewhere = house.app.test_client().sign_in(account_of(house))

    page = change_password(kim)

    assert page.heading == "My account"
    assert "You have a new password. Everywhere else you are signed out." in page.main
    assert elsewhere.page("/account").heading == "Sign in"
    assert (can_sign_in(house, NEW), can_sign_in(house, PASSWORD)) == (True, False)


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ({"old_password": "not the right one"}, "This is not the password that you have now."),
        (
            {"password": "kettles"},
            "Choose a password of 15 to 128 characters that is hard to guess.",
        ),
        (
            {"password": "Kim Lind netmeet 1"},
            "Choose a password of 15 to 128 characters that is hard to guess.",
        ),
        ({"old_password": ""}, "Enter the password"),
        ({"password": ""}, "Enter the password"),
    ],
)
def test_a_password_that_is_refused_changes_nothing(house, kim, answers, error):
    page = change_password(kim, **answers)

    assert (page.status, page.errors) == (422, [error])
    assert can_sign_in(house, PASSWORD)


def test_a_typed_password_is_never_in_the_page(house, kim):
    page = change_password(kim, old_password="a wrong old secret")

    assert ("a wrong old secret" in page.html, NEW in page.html) == (False, False)


def test_a_wrong_old_password_counts_as_a_try_to_sign_in(house, kim):
    for _ in range(5):
        change_password(kim, old_password="a wrong old secret")

    page = change_password(kim)

    assert page.errors == ["You have tried 5 times. Wait 15 minutes."]
    with db.reading(house.engine) as session:
        assert len(session.scalars(select(Attempt)).all()) == 5


def test_a_new_password_that_is_sent_twice_is_done_once(house, kim):
    page = kim.page("/account/password")
    answers = {"old_password": PASSWORD, "password": NEW}

    answered = [kim.send(page, page.form_to(""), answers, None) for _ in range(2)]

    assert [one.heading for one in answered] == ["My account"] * 2


def test_no_password_is_kept_when_the_visit_has_run_out(house, kim):
    page = kim.page("/account/password")
    later = f"{TODAY + timedelta(days=1):%Y-%m-%d} 08:00:00+00:00"

    with time_machine.travel(later, tick=False):
        kim.send(page, page.form_to(""), {"old_password": PASSWORD, "password": NEW}, None)

    with db.reading(house.engine) as session:
        kept = [pair for draft in session.scalars(select(Draft)) for pair in draft.fields]
        visits = [visit.kept for visit in session.scalars(select(Visit))]
    assert PASSWORD not in str(kept) + str(visits)
    assert NEW not in str(kept) + str(visits)
