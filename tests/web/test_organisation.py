"""The organisation of the house, and who helps: set once, said at the foot of every page."""

import pytest
from builders import a_case
from web_house import app_in

from netmeet.adapters import db
from netmeet.domain.codes import Country, Role
from netmeet.domain.model import Case
from netmeet.services import cases
from netmeet.services import house as own
from netmeet.services.house import Organisation

PAGE = "/administration/organisation"
KNOWN = {"name": "Netværkskredsen", "country": "DK", "helper": "Hanne Vig", "phone": "12345678"}
BEGUN = {
    "called": "Jonas",
    "heard": "yes",
    "impartial": "yes",
    "country": "DK",
    "prison": "Granholt",
    "language": "da",
}
SAID = "Help: Hanne Vig, 12 34 56 78"
NEEDED = ["Enter a number of days"]
NOBODY = "Help: Ask the person who looks after Netmeet where you work."
HOMES = {
    Role.CONVENER: "/cases",
    Role.STAFF: "/prison",
    Role.LEAD: "/figures",
    Role.ADMINISTRATOR: "/administration",
    None: "/sign-in",
}


@pytest.fixture
def admin(house):
    """Return a browser in which the administrator is signed in."""
    return house.visitor(Role.ADMINISTRATOR)


def kept(house):
    """Return the organisation as the database has it."""
    with db.reading(house.engine) as session:
        return own.organisation(session)


def said_in(page, part="footer"):
    """Return what the foot, or another part, of a page says."""
    return " ".join("".join(page.root.find(f".//{part}").itertext()).split())


def callable_numbers(page, part="footer"):
    links = page.root.find(f".//{part}").iter("a")
    return [one.get("href") for one in links if one.get("href").startswith("tel:")]


@pytest.mark.parametrize("role", HOMES)
def test_every_page_says_at_its_foot_who_helps(house, admin, role):
    visitor = house.visitor(role)
    before = visitor.page(HOMES[role])

    admin.fill(PAGE, **KNOWN)

    after = visitor.page(HOMES[role])
    assert (NOBODY in said_in(before), callable_numbers(before)) == (True, [])
    assert (SAID in said_in(after), callable_numbers(after)) == (True, ["tel:+4512345678"])


@pytest.mark.parametrize("path", ["/nowhere", "/cases/NO-SUCH", "/accessibility", "/account"])
def test_the_foot_is_there_when_something_went_another_way(house, admin, path):
    admin.fill(PAGE, **KNOWN)

    assert SAID in said_in(house.visitor().page(path))


def test_what_is_set_is_kept_and_shown(house, admin):
    page = admin.fill(PAGE, **KNOWN)

    assert kept(house) == Organisation(
        name="Netværkskredsen", helper="Hanne Vig", country=Country.DENMARK, phone="12345678"
    )
    assert "Netværkskredsen" in page.main
    assert SAID.removeprefix("Help: ").replace(", ", " ") in page.main
    assert 'value="12345678"' in admin.page(PAGE).html


def test_a_new_start_says_it_again(house, admin):
    admin.fill(PAGE, **KNOWN)

    page = app_in(house.hall.settings.data).test_client().page("/sign-in")

    assert SAID in said_in(page)


def test_the_administrator_is_told_that_nobody_is_named(house, admin):
    told = "Nobody stands there yet."
    before = admin.page("/administration")

    after = admin.fill(PAGE, **KNOWN)

    assert (told in before.main, told in after.main) == (True, False)
    assert before.links[0] == PAGE


def test_a_name_alone_is_enough(house, admin):
    page = admin.fill(PAGE, country="NO", helper="Service desk")

    assert "Help: Service desk Netmeet" in said_in(page)


def test_a_number_alone_is_enough(house, admin):
    page = admin.fill(PAGE, country="NO", phone="41234567")

    assert "Help: 412 34 567 Netmeet" in said_in(page)


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        (
            {"country": "DK", "phone": "123"},
            "Telephone number must have 8 digits, or start with + and a country code",
        ),
        (
            {"country": "SE", "phone": "12"},
            "Telephone number must start with 0, or with + and a country code",
        ),
        ({"phone": "12345678"}, "Choose a country"),
        ({"phone": "070-174 06 05"}, "Choose a country"),
        (
            {"country": "DK", "helper": "010190-1234"},
            "This looks like a personal identity number. Delete it.",
        ),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(house, admin, answers, error):
    page = admin.fill(PAGE, **answers)

    assert (page.status, page.errors, kept(house)) == (422, [error], Organisation())
    assert NOBODY in said_in(page)


def test_a_number_is_read_in_the_country_that_is_chosen_now(house, admin):
    admin.fill(PAGE, **KNOWN)

    page = admin.fill(PAGE, country="SE", phone="070-174 06 05")

    assert "070-174 06 05" in said_in(page)


def test_who_cannot_sign_in_reads_what_to_do_and_whom_to_call(house, admin):
    admin.fill(PAGE, **KNOWN)

    page = house.visitor(None).page("/sign-in")

    (closed,) = page.all("details")
    assert closed.get("open") is None
    assert said_in(page, "details").startswith("I cannot sign in Look whether")
    assert said_in(page, "details").endswith(SAID)
    assert callable_numbers(page, "details") == ["tel:+4512345678"]


def test_a_new_case_begins_with_the_organisation_and_can_change_it(house, admin, visitor):
    admin.fill(PAGE, **KNOWN)
    visitor.fill("/new-case", **BEGUN)
    reference = house.look(Case).reference
    began = house.case(reference).convener_organisation

    page = visitor.fill(
        f"/cases/{reference}/settings/contacts", convener_organisation="Café Granholt"
    )

    assert (began, house.case(reference).convener_organisation) == (
        "Netværkskredsen",
        "Café Granholt",
    )
    assert "Café Granholt" in page.main


def test_the_number_of_the_convener_is_asked_for_until_it_is_there(house, visitor):
    asked = "Write your telephone number."
    page = visitor.fill("/new-case", **BEGUN)
    contacts = page.path.replace("started", "contacts")

    visitor.fill(contacts, convener_phone="12345678")

    again = visitor.page(page.path)
    assert (asked in page.main, contacts in page.links) == (True, True)
    assert (asked in again.main, contacts in again.links) == (False, False)


def test_the_days_of_a_safety_answer_are_set_for_old_and_new_cases(house, admin, visitor):
    house.add(a_case())
    page = admin.fill(PAGE, **KNOWN, safety_days="3")
    visitor.fill("/new-case", **BEGUN)

    with db.reading(house.engine) as session:
        days = [case.safety_days for case in cases.every(session)]
    assert (days, kept(house).safety_days) == ([3, 3], 3)
    assert "A safety answer counts for 3 days" in page.main


@pytest.mark.parametrize("typed", ["0", "32", "", "soon"])
def test_days_that_cannot_be_are_said_and_nothing_is_kept(house, admin, typed):
    page = admin.fill(PAGE, **KNOWN, safety_days=typed)

    assert (page.status, kept(house)) == (422, Organisation())
    assert page.errors == (["Enter a whole number from 1 to 31"] if typed else NEEDED)
