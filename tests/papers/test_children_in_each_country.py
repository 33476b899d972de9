"""A whole case with a child in each country: the right needs, words and warnings on paper."""

from dataclasses import dataclass

import pytest
from builders import a_child, a_circle, a_guardian, a_meeting, a_person, a_prison
from papers_of import paper_of, papers_of, readers_of, text_of, withheld_of

from netmeet.domain.children import ChildNeed, asked, lacks_for_letter
from netmeet.domain.codes import Country, GuardianConsent, Interprets, Language, TakesPart, Track
from netmeet.domain.model import Permission
from netmeet.domain.permissions import lead_days
from netmeet.words.catalogue import words_in
from netmeet.words.labels import label


@dataclass(frozen=True)
class Land:
    """What is right for a child under 15 in one country."""

    country: Country
    language: Language
    days: int
    needs: tuple[ChildNeed, ...]
    guardians_word: str
    decides: str
    warning: str


DENMARK = Land(
    Country.DENMARK,
    Language.DANISH,
    35,
    (ChildNeed.GUARDIAN_CONSENT, ChildNeed.ADULT_BESIDE, ChildNeed.OWN_PERMISSION),
    "forældremyndighed",
    "Du må gerne sige nej.",
    "Pårørende og børn må ikke tolke.",
)
NORWAY = Land(
    Country.NORWAY,
    Language.BOKMAL,
    49,
    (ChildNeed.EVERY_GUARDIAN, ChildNeed.ADULT_BESIDE),
    "foresatt",
    "Du kan si nei.",
    "Pårørende og barn skal ikke tolke.",
)
SWEDEN = Land(
    Country.SWEDEN,
    Language.SWEDISH,
    56,
    (ChildNeed.GUARDIANS_ON_THE_FORM, ChildNeed.ADULT_BESIDE),
    "vårdnadshavare",
    "Du får säga nej.",
    "Anhöriga och barn ska inte tolka.",
)
LANDS = pytest.mark.parametrize("land", [DENMARK, NORWAY, SWEDEN], ids=lambda land: land.country)


def a_family_in(land, *consents, adults=1):
    """Return the circle of a child of 11 whose guardians have answered, with adults beside."""
    guardians = [
        a_guardian(name=f"Ida Holm{place}", consent=one) for place, one in enumerate(consents)
    ]
    child = a_child(
        birth_year=2015,
        guardians=guardians,
        permission=Permission(track=Track.CHILD),
        takes_part=TakesPart.INFORMATION,
        mention_prison=True,
    )
    beside = [
        a_person(
            name="Rasmus Quist",
            support_for=child,
            interpreter="ar",
            interpreter_who=Interprets.CHILD,
        )
        for _ in range(adults)
    ]
    return a_circle(
        child,
        *beside,
        country=land.country,
        language=land.language,
        meeting=a_meeting(),
        prison=a_prison(),
        convener_name="Lena Lund",
    )


YES, ASKED = GuardianConsent.GIVEN, GuardianConsent.ASKED


@LANDS
def test_the_country_asks_its_own_and_the_prison_needs_its_days(land):
    circle = a_family_in(land, YES, YES)
    child = circle.people[0]

    assert asked(circle, child) == land.needs
    assert lacks_for_letter(circle, child) == ()
    assert lead_days(circle.case, child, circle.today) == land.days


@LANDS
def test_the_guardians_are_asked_before_the_child_gets_a_letter(land):
    circle = a_family_in(land, ASKED, ASKED)

    guardians = [text_of(made.paper) for made in papers_of(circle, "invitation")][:2]

    assert [number for number, _ in readers_of(circle, "invitation")] == ["1a", "1b", "2"]
    assert [land.guardians_word in text.casefold() for text in guardians] == [True, True]
    assert withheld_of(circle, "child-invitation") == [("1", "child_needs_consent")]


@LANDS
def test_without_an_adult_a_child_of_11_gets_no_letter(land):
    circle = a_family_in(land, YES, YES, adults=0)

    assert withheld_of(circle, "child-invitation") == [("1", "child_needs_adult")]


@LANDS
def test_a_child_gets_a_letter_in_the_language_of_the_case(land):
    circle = a_family_in(land, YES, YES)

    text = text_of(paper_of(circle, "child-invitation", "1"))

    assert readers_of(circle, "child-invitation") == [("1", land.language)]
    assert land.decides in text


@LANDS
def test_the_run_sheet_warns_of_a_child_who_interprets(land):
    circle = a_family_in(land, YES, YES)

    assert land.warning in text_of(paper_of(circle, "run-sheet"))


@LANDS
def test_what_the_country_asks_is_said_in_its_own_words(land):
    words = words_in(land.language)

    said = [label(words, need) for need in land.needs if need is not ChildNeed.ADULT_BESIDE]

    assert land.guardians_word in said[0].casefold()
