"""The referral: how the case began, on one page, with the first name only."""

import pytest
from builders import a_circle, a_guest, a_prison, a_question, days
from papers.english import facts, in_english, sections, text
from papers_of import runs_of

from netmeet.domain.codes import Language

KIND = "referral"
TOLD = {
    "called": "Jonas Bredahl",
    "prison": a_prison(name="Granholt"),
    "referral_by": "Præsten i fængslet",
    "referral_on": days(-90),
    "referral_hopes": "Et sted at bo.",
    "referral_interpreter": "vi",
    "referral_professional": "En gældsrådgiver",
    "convener_name": "Lena Lund",
    "convener_phone": "+4520000001",
}


def test_it_tells_all_that_was_noted_at_the_start():
    circle = a_circle(**TOLD)

    assert facts(circle, KIND) == {
        "Suggested by": "Præsten i fængslet",
        "Date": "Sunday 23 August 2026",
        "Prison": "Granholt",
        "Language": "Danish",
        "What is needed": "Interpreter: Vietnamese",
        "Convener": "Lena Lund, +45 20 00 00 01",
    }
    assert sections(circle, KIND) == ["What Jonas hopes for", "A professional who is needed"]
    assert "Et sted at bo." in text(circle, KIND)
    assert "En gældsrådgiver" in text(circle, KIND)


def test_what_was_not_noted_has_no_line():
    circle = a_circle(referral_on=days(-90))

    assert set(facts(circle, KIND)) == {"Date", "Prison", "Language"}
    assert sections(circle, KIND) == []


def test_what_people_said_is_in_the_language_of_the_case():
    runs = runs_of(in_english(a_circle(**TOLD | {"language": Language.SWEDISH}), KIND))

    said = {run.text for run in runs if run.language == "sv"}
    assert said == {"Præsten i fængslet", "Et sted at bo.", "En gældsrådgiver"}


@pytest.mark.parametrize("secret", ["Bredahl", "Kirsten", "gælden", "dygtig", "20 00 00 9"])
def test_it_names_the_main_person_by_the_first_name_and_nobody_else(secret):
    person = a_guest(name="Kirsten Aagaard")
    circle = a_circle(
        person,
        questions=[a_question(text="Hvem hjælper med gælden?", informant=person)],
        situation="Jonas er dygtig.",
        officer_phone="+4520000091",
        **TOLD,
    )

    assert secret not in text(circle, KIND)
