"""Children: the band of the year of birth, and what each country asks before their own letter."""

import pytest
from builders import a_child, a_circle, a_guardian, a_permission, a_person

from netmeet.domain.children import (
    Band,
    ChildNeed,
    adults_beside,
    asked,
    band,
    lacks,
    lacks_for_letter,
    why_no_own_letter,
)
from netmeet.domain.codes import (
    Choice,
    ContactOrder,
    Country,
    GuardianConsent,
    Outcome,
    PermissionStatus,
    Reply,
    TakesPart,
)

OLDER = 2010
YES = GuardianConsent.GIVEN
DENMARK, NORWAY, SWEDEN = Country.DENMARK, Country.NORWAY, Country.SWEDEN


def circle_in(country, child, *people):
    return a_circle(child, *people, country=country)


def beside(child, **given):
    return a_person(name="Bo Ek", support_for=child, **given)


@pytest.mark.parametrize(
    ("born", "is_in"),
    [
        (None, None),
        (2026, Band.UNDER_15),
        (2011, Band.UNDER_15),
        (2010, Band.FROM_15_TO_17),
        (2008, Band.FROM_15_TO_17),
        (2007, None),
    ],
)
def test_a_year_that_leaves_it_open_counts_as_the_younger(born, is_in):
    child = a_child(birth_year=born)

    assert band(child, a_circle(child).today) == is_in


ADULT, PERMISSION = ChildNeed.ADULT_BESIDE, ChildNeed.OWN_PERMISSION
ALL, FORM = ChildNeed.EVERY_GUARDIAN, ChildNeed.GUARDIANS_ON_THE_FORM


@pytest.mark.parametrize(
    ("country", "born", "needs"),
    [
        (DENMARK, 2015, (ChildNeed.GUARDIAN_CONSENT, ADULT, PERMISSION)),
        (DENMARK, OLDER, (ChildNeed.GUARDIAN_IN_WRITING, PERMISSION)),
        (NORWAY, 2015, (ALL, ADULT)),
        (NORWAY, OLDER, (ALL,)),
        (SWEDEN, 2015, (FORM, ADULT)),
        (SWEDEN, OLDER, (FORM, ADULT)),
        (DENMARK, None, (ChildNeed.GUARDIAN_CONSENT, ADULT, PERMISSION)),
        (NORWAY, None, (ALL, ADULT)),
        (SWEDEN, None, (FORM, ADULT)),
    ],
)
def test_each_country_asks_its_own_and_of_an_unknown_age_what_it_asks_for_a_younger(
    country, born, needs
):
    child = a_child(birth_year=born)

    assert asked(circle_in(country, child), child) == needs
    assert lacks(circle_in(country, child), child) == needs


@pytest.mark.parametrize("country", [DENMARK, NORWAY, SWEDEN])
def test_one_guardian_of_two_is_enough_only_in_denmark(country):
    child = a_child(birth_year=OLDER, guardians=[a_guardian(consent=YES), a_guardian()])
    adult = beside(child)

    found = lacks_for_letter(circle_in(country, child, adult), child)

    expected = {DENMARK: (), NORWAY: (ALL,), SWEDEN: (FORM,)}
    assert found == expected[country]


def test_a_child_without_a_guardian_has_nobodys_yes():
    child = a_child(guardians=[], birth_year=OLDER)

    assert lacks_for_letter(circle_in(NORWAY, child), child) == (ALL,)


@pytest.mark.parametrize(
    "given",
    [
        {"choice": Choice.LATER},
        {"contact_order": ContactOrder.UNKNOWN},
        {"outcome": Outcome.TAKE_ADVICE},
        {"outcome": Outcome.PHONE_INSTEAD},
        {"takes_part": TakesPart.MESSAGE},
        {"reply": Reply.NOT_COMING},
        {"permission": a_permission(PermissionStatus.REFUSED)},
        {"birth_year": OLDER},
        {"keeps_name": False},
    ],
    ids=lambda given: next(iter(given)),
)
def test_who_is_not_wanted_safe_grown_up_and_able_is_not_the_adult(given):
    child = a_child(guardians=[a_guardian(consent=YES)])
    circle = circle_in(NORWAY, child, beside(child, **given))

    assert adults_beside(circle, child) == []
    assert lacks_for_letter(circle, child) == (ADULT,)


def test_the_adult_sits_beside_this_child_and_nobody_else():
    child, other = a_child(), a_child()
    adult = beside(child)

    circle = circle_in(NORWAY, child, other, adult)

    assert (adults_beside(circle, child), adults_beside(circle, other)) == ([adult], [])


def test_the_permission_holds_the_letter_of_a_child_not_back():
    child = a_child(guardians=[a_guardian(consent=YES)], birth_year=OLDER)
    circle = circle_in(DENMARK, child)
    asked_for = lacks(circle, child)

    child.permission = a_permission()

    assert (asked_for, lacks(circle, child)) == ((PERMISSION,), ())
    assert why_no_own_letter(circle, child) is None


@pytest.mark.parametrize(
    ("consent", "seated", "hold"),
    [
        (None, False, "child_needs_consent"),
        (None, True, "child_needs_consent"),
        (YES, False, "child_needs_adult"),
        (YES, True, None),
    ],
)
def test_the_reason_names_the_guardians_first_and_then_the_adult(consent, seated, hold):
    child = a_child(guardians=[a_guardian(consent=consent)])
    circle = circle_in(SWEDEN, child, *([beside(child)] if seated else []))

    assert why_no_own_letter(circle, child) == hold
