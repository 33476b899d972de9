"""The settings of a case: facts, form, pause, end and deletion."""

import pytest
from builders import TODAY, a_case, a_commitment, a_person, a_question, days

from netmeet.domain.codes import CaseState, Certainty, Form, Language, StopReason
from netmeet.domain.model import Case

PAGE = "/cases/T-1/settings"


def kept(house, *names):
    """Return what the case says now."""
    case = house.case()
    return tuple(getattr(case, name) for name in names)


def test_the_settings_show_what_is_known(house, visitor):
    house.add(a_case(called="Jonas", referral_by="Chaplain", convener_phone="20 12 34 56"))

    page = visitor.page(PAGE)

    assert page.heading == "Settings of the case"
    for said in ("Jonas", "Denmark", "Chaplain", "20 12 34 56", "Under way"):
        assert said in page.main


def test_the_facts_are_changed(house, visitor):
    house.add(a_case())

    visitor.fill(
        f"{PAGE}/facts",
        called="Sam",
        language="sv",
        easy_read="",
        release_on=days(90),
        release_certainty="earliest",
        release_municipality="Lund",
        remand_restrictions="yes",
    )

    assert kept(
        house,
        "called",
        "language",
        "easy_read",
        "release_on",
        "release_certainty",
        "release_municipality",
        "remand_restrictions",
    ) == ("Sam", Language.SWEDISH, False, days(90), Certainty.EARLIEST, "Lund", True)


def test_the_country_is_shown_and_never_asked_again(house, visitor):
    house.add(a_case())

    page = visitor.page(f"{PAGE}/facts")

    assert "country" not in page.html


def test_the_referral_is_changed(house, visitor):
    house.add(a_case())

    visitor.fill(
        f"{PAGE}/referral",
        referral_by="Teacher",
        referral_on=days(-3),
        referral_hopes="Work",
        referral_interpreter="",
        referral_professional="Debt adviser",
    )

    assert kept(house, "referral_by", "referral_on", "referral_hopes", "referral_interpreter") == (
        "Teacher",
        days(-3),
        "Work",
        None,
    )


def test_who_can_be_called_is_changed(house, visitor):
    house.add(a_case())

    visitor.fill(
        f"{PAGE}/contacts",
        convener_name="Mette Lund",
        convener_phone="20123456",
        officer_name="Ole",
    )

    assert kept(house, "convener_name", "convener_phone", "officer_name") == (
        "Mette Lund",
        "20123456",
        "Ole",
    )


@pytest.mark.parametrize(
    ("name", "typed", "error"),
    [
        (
            "convener_phone",
            "12",
            "Telephone number must have 8 digits, or start with + and a country code",
        ),
        ("convener_email", "mette", "Enter the whole e-mail address, with @"),
    ],
)
def test_a_number_that_cannot_be_is_said_and_stays_in_its_field(house, visitor, name, typed, error):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/contacts", **{name: typed})

    assert page.errors == [error]
    assert typed in [one.get("value") for one in page.all("input")]


@pytest.mark.parametrize("form", Form)
def test_the_form_of_the_help_is_chosen(house, visitor, form):
    house.add(a_case())

    visitor.fill(f"{PAGE}/form", form=form.value)

    assert kept(house, "form") == (form,)


def test_a_case_is_paused_until_a_day_and_opened_again(house, visitor):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/pause", reason="ill", until=days(30))
    paused = kept(house, "state", "state_reason", "state_until")
    visitor.press(PAGE, "Open the case again")

    assert paused == (CaseState.PAUSED, StopReason.ILL, days(30))
    assert "Paused" in page.main
    assert kept(house, "state", "state_reason", "state_until") == (CaseState.OPEN, None, None)


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ({"until": days(30)}, "Choose a reason"),
        ({"reason": "ill"}, "Write the day on which you look at the case again"),
        ({"reason": "ill", "until": TODAY}, "Choose a later day to look at the case again."),
        ({"reason": "lazy", "until": days(30)}, "Choose one of the answers"),
    ],
)
def test_a_pause_has_a_reason_and_a_later_day(house, visitor, answers, error):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/pause", **answers)

    assert (page.errors, kept(house, "state")) == ([error], (CaseState.OPEN,))


def test_a_case_that_only_prepares_is_looked_at_again(house, visitor):
    house.add(a_case(remand_restrictions=True))

    assert f"{PAGE}/look-again" in visitor.page(PAGE).links
    visitor.fill(f"{PAGE}/look-again", until=days(14))

    assert kept(house, "state", "state_until") == (CaseState.OPEN, days(14))


def test_a_case_is_stopped_with_a_reason(house, visitor):
    house.add(a_case())

    visitor.fill(f"{PAGE}/stop", reason="prison_says_no")

    assert kept(house, "state", "state_reason") == (CaseState.STOPPED, StopReason.PRISON_SAYS_NO)


def test_the_day_of_deletion_is_suggested_and_not_filled_in(house, visitor):
    house.add(a_case(follow_up_held=TODAY))

    page = visitor.page(f"{PAGE}/closing")

    typed_in = [one.get("value") for one in page.all("input") if one.get("name") == "delete_on"]
    assert "one year after the follow-up: Sunday 21 November 2027" in page.main
    assert typed_in == ["", "", ""]


def test_a_case_is_closed_after_both_days_are_noted(house, visitor):
    house.add(a_case())

    before = visitor.page(f"{PAGE}/closing")
    noted = visitor.fill(f"{PAGE}/closing", forms_in=TODAY, delete_on=days(365))
    closed = visitor.press(f"{PAGE}/closing", "Close the case")

    assert ("Note both days first." in before.main, "Note both days" in noted.main) == (True, False)
    assert kept(house, "forms_in", "delete_on", "state") == (TODAY, days(365), CaseState.CLOSED)
    assert "The case is closed." in closed.main


def test_a_case_is_not_closed_behind_the_page_without_both_days(house, visitor):
    house.add(a_case(forms_in=TODAY, delete_on=days(365)))
    page = visitor.page(f"{PAGE}/closing")
    form = page.form_with("Close the case")
    visitor.fill(f"{PAGE}/closing", delete_on=["", "", ""])

    answer = visitor.send(page, form, {}, None)

    assert kept(house, "state") == (CaseState.OPEN,)
    assert "Write when the forms were typed in, and when the case is deleted." in answer.text


def test_deleting_says_what_is_lost_and_needs_the_case_number(house, visitor):
    people = [a_person(), a_person()]
    house.add(a_case(people=people, questions=[a_question()], commitments=[a_commitment()]))

    page = visitor.page(f"{PAGE}/delete")
    refused = visitor.fill(f"{PAGE}/delete", typed="T-2")

    for said in ("2 people on the list", "1 question", "The agreement with 1 commitment", "T-1"):
        assert said in page.main
    assert refused.errors == ["This is not the number of this case."]
    assert kept(house, "reference") == ("T-1",)


def test_a_case_is_deleted_for_good(house, visitor):
    house.add(a_case())
    house.add(a_case(reference="T-2"))

    page = visitor.fill(f"{PAGE}/delete", typed="t-1")

    assert (page.path, house.case("T-1"), house.look(Case).reference) == ("/cases", None, "T-2")
    assert "The case is deleted." in page.main
    assert visitor.page(PAGE).status == 404


@pytest.mark.parametrize("path", ["facts", "referral", "contacts", "form", "pause", "delete"])
def test_the_settings_of_somebody_else_s_case_are_not_there(house, visitor, path):
    from netmeet.domain.codes import Role

    house.add(a_case(owner=None))
    other = house.visitor(Role.STAFF)

    assert other.page(f"{PAGE}/{path}").status == 404
