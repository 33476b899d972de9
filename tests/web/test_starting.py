"""A case is started in one form, and only after a yes to hearing more."""

from datetime import date

import pytest
from builders import TODAY

from netmeet.domain.codes import Certainty, Country, Language, Role
from netmeet.domain.model import Case

PAGE = "/new-case"
KNOWN = {
    "called": "Jonas",
    "heard": "yes",
    "country": "DK",
    "prison": "Øvelsesfængslet Bøgelund",
    "language": "da",
    "impartial": "yes",
}


def test_a_case_is_started_with_what_is_known(house, visitor):
    page = visitor.fill(
        PAGE,
        **KNOWN,
        month="3",
        year="2027",
        suggested_by="Chaplain",
        hopes="A place to live",
        interpreter="Arabic",
        professional="Debt adviser",
    )

    case = house.look(Case)
    assert (case.called, case.country, case.language, case.prison.name) == (
        "Jonas",
        Country.DENMARK,
        Language.DANISH,
        "Øvelsesfængslet Bøgelund",
    )
    assert (case.release_on, case.release_certainty) == (date(2027, 3, 1), Certainty.EXPECTED)
    assert (case.referral_by, case.referral_hopes) == ("Chaplain", "A place to live")
    assert (case.referral_interpreter, case.referral_professional) == ("Arabic", "Debt adviser")
    assert (page.heading, page.path) == (
        "The case is started",
        f"/cases/{case.reference}/settings/started",
    )


def test_a_started_case_is_the_convener_s_own(house, visitor):
    visitor.fill(PAGE, **KNOWN)

    case = house.look(Case)
    convener = house.accounts[Role.CONVENER]
    assert (case.owner_id, case.convener_name, case.convener_email) == (
        convener.id,
        convener.name,
        convener.email,
    )


def test_what_impartial_means_stands_above_the_tick_and_the_day_is_kept(house, visitor):
    page = visitor.page(PAGE)

    visitor.fill(PAGE, **KNOWN)

    assert "I have no view of what the solution should be." in page.main
    assert house.look(Case).impartial_on == TODAY


def test_the_confirmation_leads_to_the_referral_and_to_one_next_step(house, visitor):
    page = visitor.fill(PAGE, **KNOWN)

    reference = house.look(Case).reference
    assert f"/cases/{reference}/documents/referral/all/da" in page.links
    assert page.html.count('class="button"') == 1


def test_nothing_is_chosen_beforehand(visitor):
    page = visitor.page(PAGE)

    radios = [one for one in page.all("input") if one.get("type") == "radio"]
    assert len(radios) == 9
    assert [one for one in radios if one.get("checked") is not None] == []


@pytest.mark.parametrize(
    ("left_out", "error"),
    [
        ("called", "Enter a name"),
        ("heard", "Choose Yes or Not yet"),
        ("country", "Choose a country"),
        ("prison", "Write the name of the prison"),
        ("language", "Choose a language"),
        ("impartial", "Start the case only when all of this is true of you"),
    ],
)
def test_what_is_needed_is_asked_for(house, visitor, left_out, error):
    answers = {name: value for name, value in KNOWN.items() if name != left_out}

    page = visitor.fill(PAGE, **answers)

    assert (page.status, page.errors, house.look(Case)) == (422, [error], None)


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ({"heard": "later"}, "Start the case when the person has said yes to hearing more."),
        (
            {"month": "10", "year": "2026"},
            "Release must be this month or later, or choose “Not known”.",
        ),
        ({"month": "3"}, "Write the year, or choose “Not known” as the month"),
        ({"year": "2027"}, "Choose the month, or leave the year empty"),
        ({"month": "3", "year": "27"}, "Enter a whole number from 2000 to 2199"),
        ({"month": "13", "year": "2027"}, "Choose one of the answers"),
        ({"called": "010190-1234"}, "This looks like a personal identity number. Delete it."),
        ({"hopes": "Id 010190-1234"}, "This looks like a personal identity number. Delete it."),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(house, visitor, answers, error):
    page = visitor.fill(PAGE, **KNOWN | answers)

    assert (page.status, page.errors, house.look(Case)) == (422, [error], None)


def test_this_month_is_early_enough(house, visitor):
    visitor.fill(PAGE, **KNOWN, month="11", year="2026")

    assert house.look(Case).release_on == date(2026, 11, 1)


def test_a_double_click_starts_one_case(house, visitor):
    page = visitor.page(PAGE)
    form = page.form_to("")

    answers = [visitor.send(page, form, KNOWN, None).path for _ in range(2)]

    assert answers[0] == answers[1]
    assert house.look(Case).called == "Jonas"


@pytest.mark.parametrize("role", [Role.STAFF, Role.LEAD, Role.ADMINISTRATOR])
def test_only_a_convener_starts_a_case(house, role):
    assert house.visitor(role).page(PAGE).status == 404
