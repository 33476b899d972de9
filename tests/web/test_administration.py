"""Administration: accounts, the names of the house, and cases that nobody has."""

import pytest
from builders import PASSWORD, a_case, a_person, an_account
from sqlalchemy import select
from web_house import PRISON

from netmeet.adapters import db
from netmeet.domain.codes import Deed, Language, Role
from netmeet.domain.model import Account
from netmeet.services import cases

KIM = "kim@netmeet.example"


@pytest.fixture
def admin(house):
    """Return a browser in which the administrator is signed in."""
    return house.visitor(Role.ADMINISTRATOR)


def account_of(house, email=KIM):
    """Return an account as it now is, apart from the database, which stays free to be written."""
    with db.reading(house.engine) as session:
        found = session.scalars(select(Account).where(Account.email == email)).one_or_none()
        session.expunge_all()
    return found


def page_of(house, email=KIM):
    return f"/administration/accounts/{account_of(house, email).id}"


def add(admin, **answers):
    usual = {"name": "Kim Lind", "email": KIM, "role": "convener", "password": PASSWORD}
    return admin.fill("/administration/accounts/add", **usual | answers)


def ownerless(house, **given):
    """Put a case into the house that belongs to nobody."""
    reference = house.add(a_case(**given)).reference
    with db.writing(house.engine) as session:
        cases.find(session, reference).owner = None
        session.commit()


def test_the_page_lists_who_may_sign_in(house, admin):
    house.add(an_account(email=KIM, disabled=True))

    page = admin.page("/administration")

    rows = [" ".join("".join(row.itertext()).split()) for row in page.all("tr")]
    assert page.heading == "Administration"
    assert "Kim Lind Convener kim@netmeet.example No" in rows
    assert f"Staff Staff of the prison{PRISON} staff@example.org Yes" in rows
    assert "argon2" not in page.html


def test_an_account_is_added(house, admin):
    page = add(admin, language="da")

    account = account_of(house)
    assert page.heading == "Administration"
    assert "Kim Lind" in page.main
    assert (account.role, account.language, account.prison) == (
        Role.CONVENER,
        Language.DANISH,
        None,
    )
    opened = house.visitor(None).fill("/sign-in", email=KIM, password=PASSWORD)
    assert opened.root.get("lang") == "da"


def test_staff_are_added_with_their_prison(house, admin):
    add(admin, role="staff", prison=PRISON)

    assert account_of(house).prison == PRISON


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ({"role": "staff"}, "Write the name of the prison where this person works."),
        ({"email": "kim"}, "Enter the whole e-mail address, with @"),
        ({"name": ""}, "Enter a name"),
        (
            {"password": "kim lind netmeet 1"},
            "Choose a password of 15 to 128 characters that is hard to guess.",
        ),
        (
            {"email": "Convener@example.org"},
            "There is already an account with this e-mail address.",
        ),
    ],
)
def test_a_faulty_account_is_not_added_and_what_was_typed_stays(house, admin, answers, error):
    page = add(admin, **answers)

    assert (page.status, page.errors) == (422, [error])
    assert 'value="staff" ' in page.html
    assert PASSWORD not in page.html
    assert account_of(house) is None


def test_an_account_that_is_disabled_is_signed_out_and_can_be_enabled(house, admin):
    account = house.add(an_account(email=KIM))
    kim = house.app.test_client().sign_in(account)

    page = admin.press(page_of(house), "Let this account sign in no more")

    assert "May sign in No" in page.main
    assert kim.page("/cases").heading == "Sign in"
    again = admin.press(page_of(house), "Let this account sign in again")
    assert "May sign in Yes" in again.main
    assert account_of(house).disabled is False


def test_the_last_administrator_stays(house, admin):
    email = "administrator@example.org"

    page = admin.press(page_of(house, email), "Let this account sign in no more")

    assert "This is the last administrator. Add another one first." in page.main
    assert account_of(house, email).disabled is False


def test_an_account_gets_a_new_password_and_is_signed_out(house, admin):
    kim = house.app.test_client().sign_in(house.add(an_account(email=KIM)))
    new = "a ladder by the barn"

    page = admin.fill(f"{page_of(house)}/password", password=new)

    assert page.heading == "Kim Lind"
    assert kim.page("/cases").heading == "Sign in"
    assert house.visitor(None).fill("/sign-in", email=KIM, password=new).heading == "My cases"


def test_a_weak_new_password_is_refused(house, admin):
    house.add(an_account(email=KIM))

    page = admin.fill(f"{page_of(house)}/password", password="kim lind kim lind")

    assert page.errors == ["Choose a password of 15 to 128 characters that is hard to guess."]
    assert house.visitor(None).fill("/sign-in", email=KIM, password=PASSWORD).heading == "My cases"


def test_an_account_that_is_not_there_is_not_found(admin):
    assert admin.page("/administration/accounts/999").status == 404


def test_the_title_of_an_account_names_nobody(house, admin):
    house.add(an_account(email=KIM))

    assert admin.page(page_of(house)).title == "Account · Netmeet"


def test_own_names_stand_on_the_pages_at_once(house, admin, visitor):
    house.add(a_case())

    admin.fill(
        "/administration/names", meeting_en="Family meeting", meeting_da="Familierådslagning"
    )

    assert visitor.page("/cases/T-1").heading == "Family meeting for Jonas"
    danish = visitor.page("/cases/T-1?language=da")
    assert danish.heading.startswith("Familierådslagning")


def test_own_names_are_shown_again_and_can_be_taken_away(house, admin, visitor):
    house.add(a_case())
    admin.fill("/administration/names", meeting_en="Family meeting")
    shown = admin.page("/administration/names").html

    admin.fill("/administration/names", meeting_en="")

    assert 'value="Family meeting"' in shown
    assert visitor.page("/cases/T-1").heading == "Network meeting for Jonas"


def test_a_name_of_something_else_is_refused_at_its_field(house, admin, visitor):
    house.add(a_case())

    page = admin.fill(
        "/administration/names", meeting_en="Family meeting", meeting_da="Netværksmøde"
    )

    assert (page.status, page.errors) == (
        422,
        ["“Netværksmøde” is the name of something else. Choose another."],
    )
    assert visitor.page("/cases/T-1").heading == "Network meeting for Jonas"


def test_the_names_page_says_the_usual_names_in_each_language(admin):
    page = admin.page("/administration/names")

    for name in ("netværksrådslagning", "nettverksråd", "nätverksrådslag", "network meeting"):
        assert name in page.main.casefold()


def test_a_case_of_nobody_is_shown_without_its_people(house, admin):
    ownerless(house, called="Jonas", people=[a_person(name="Kirsten Aagaard")])

    page = admin.page("/administration")

    assert "Hand over T-1 Øvelsesfængslet Bøgelund · Denmark" in page.main
    opened = admin.page("/administration/cases/T-1")
    for name in ("Jonas", "Kirsten", "Aagaard"):
        assert name not in page.html + opened.html


def test_a_case_of_nobody_is_handed_to_a_convener(house, admin, visitor):
    ownerless(house)
    before = visitor.page("/cases/T-1").status
    convener = house.accounts[Role.CONVENER]

    page = admin.fill("/administration/cases/T-1", convener=convener.id)

    assert (page.heading, "T-1" in page.main) == ("Administration", False)
    assert (before, visitor.page("/cases/T-1").status) == (404, 200)
    with db.reading(house.engine) as session:
        told = [(event.deed, event.by) for event in cases.find(session, "T-1").events]
    assert told == [(Deed.HANDED_OVER, "Administrator")]


def test_a_case_waits_too_when_its_convener_may_no_longer_sign_in(house, admin):
    owner = house.add(an_account(email=KIM, disabled=True))
    house.add(a_case(owner=owner))

    assert "Hand over T-1" in admin.page("/administration").main


@pytest.mark.parametrize("role", [Role.LEAD, Role.STAFF, Role.ADMINISTRATOR])
def test_only_a_convener_can_be_chosen(house, admin, role):
    ownerless(house)
    page = admin.page("/administration/cases/T-1")

    answer = admin.send(page, page.form_to(""), {"convener": house.accounts[role].id}, None)

    assert (answer.status, answer.errors) == (422, ["Choose one of the answers"])
    with db.reading(house.engine) as session:
        assert cases.find(session, "T-1").owner is None


def test_a_convener_must_be_chosen(house, admin):
    ownerless(house)

    page = admin.fill("/administration/cases/T-1")

    assert page.errors == ["Choose a convener"]


@pytest.mark.parametrize("reference", ["T-1", "T-9"])
def test_a_case_that_somebody_has_cannot_be_handed_over_here(house, admin, reference):
    house.add(a_case())

    assert admin.page(f"/administration/cases/{reference}").status == 404
    assert "T-1" not in admin.page("/administration").main


def test_without_a_convener_the_page_says_what_to_do(house, admin):
    ownerless(house)
    admin.press(page_of(house, "convener@example.org"), "Let this account sign in no more")

    page = admin.page("/administration/cases/T-1")

    assert "There is no convener who may sign in." in page.main
    assert "/administration/accounts/add" in page.links


def test_a_case_that_somebody_has_is_not_handed_over_beside_one_that_waits(house, admin):
    ownerless(house)
    house.add(a_case(reference="T-2"))

    assert admin.page("/administration/cases/T-2").status == 404
