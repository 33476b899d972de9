"""Consent is noted by its day, given to each receiver by itself, and can be taken back."""

import pytest
from builders import TODAY, a_case, a_copy, a_person, an_agreement, days
from visitor import text_of

from netmeet.domain.codes import MAIN, Language
from netmeet.domain.model import Consent, Sharing

PAGE = "/cases/T-1/consent"


def kept(house, read):
    """Return what is read of the case in the database."""
    return read(house.case())


def consent_of(house):
    return kept(house, lambda case: case.consent and (case.consent.start, case.consent.withdrawn))


def lines(house):
    return kept(
        house,
        lambda case: [
            (one.receiver, one.given, one.until, one.withdrawn) for one in case.consent.sharing
        ],
    )


def a_consent(**line):
    """Return a consent with one receiver."""
    return Consent(start=days(-20), sharing=[Sharing(**{"receiver": "The school"} | line)])


def test_without_consent_there_is_one_thing_to_do(house, visitor):
    house.add(a_case(consent=None))

    page = visitor.page(PAGE)

    assert page.heading == "Consent"
    assert page.html.count('class="button"') == 1
    assert "nobody can be invited" in page.main


def test_what_is_read_aloud_stands_in_the_language_of_the_case(house, visitor):
    house.add(a_case(language=Language.DANISH))

    page = visitor.page(PAGE)

    (aloud,) = page.all("blockquote")
    assert aloud.get("lang") == "da"
    assert "Det er frivilligt." in page.main


def test_the_day_of_the_consent_is_noted(house, visitor):
    house.add(a_case(consent=None))

    page = visitor.fill(f"{PAGE}/start", start=days(-2))

    assert consent_of(house) == (days(-2), None)
    assert "Jonas said yes to starting on Thursday 19 November 2026." in page.main


def test_the_last_day_is_noted_and_the_day_of_deletion_stands_in_the_hint(house, visitor):
    house.add(a_case(consent=None, delete_on=days(200)))

    asked = visitor.page(f"{PAGE}/start")
    page = visitor.fill(f"{PAGE}/start", start=days(-2), until=days(10))

    assert "Empty means until the case is deleted: Wednesday 9 June 2027." in asked.main
    assert "It counts until Tuesday 1 December 2026, that day too." in page.main


@pytest.mark.parametrize(("delete_on", "until"), [(days(10), "1\xa0Dec\xa02026"), (None, "No end")])
def test_a_receiver_without_a_last_day_ends_with_the_consent(house, visitor, delete_on, until):
    house.add(a_case(consent=a_consent(given=TODAY), delete_on=delete_on))

    page = visitor.page(PAGE)

    (row,) = page.all("tbody")
    assert until in text_of(row)


def test_a_consent_that_has_ended_says_so_and_leads_to_its_new_last_day(house, visitor):
    person = a_person(name="Kirsten Aagaard")
    agreement = an_agreement(copies=[a_copy(person)])
    consent = Consent(start=days(-60), until=days(-1))
    house.add(a_case(people=[person], agreement=agreement, consent=consent))

    before = visitor.page(PAGE)
    after = visitor.fill(f"{PAGE}/start", until=days(30))

    assert "The consent ended on Friday 20 November 2026." in before.main
    assert "Kirsten Aagaard" in before.main
    assert kept(house, lambda case: case.consent.until) == days(30)
    assert "The consent ended" not in after.main


def test_copies_of_every_version_are_collected_one_by_one_and_the_main_person_keeps_theirs(
    house, visitor
):
    ida, bo = a_person(name="Ida Holm"), a_person(name="Bo Lund")
    old = an_agreement(copies=[a_copy(ida)])
    new = an_agreement(version=2, copies=[a_copy(bo), a_copy(MAIN, kind="agreement-cell")])
    gone = Consent(start=days(-60), withdrawn=TODAY)
    house.add(a_case(people=[ida, bo], agreements=[old, new], consent=gone))

    page = visitor.page(PAGE)
    visitor.press(PAGE, "It is collected Ida Holm")

    held = kept(house, lambda case: [len(one.copies) for one in case.agreements])
    assert ("Version 1" in page.main, "Version 2" in page.main) == (True, True)
    assert page.main.count("It is collected") == 2
    assert held == [0, 2]


def test_a_copy_of_another_case_is_not_collected(house, visitor):
    gone = {"start": days(-60), "withdrawn": TODAY}
    for reference in ("T-1", "T-2"):
        ida = a_person()
        held = an_agreement(copies=[a_copy(ida)])
        case = a_case(reference=reference, people=[ida], agreement=held, consent=Consent(**gone))
        house.add(case)
    page = visitor.page(PAGE)
    form = page.form_with("It is collected")
    other = house.case("T-2").agreement.copies[0].id
    form.set("action", f"{PAGE}/copies/{other}/collected")

    answer = visitor.send(page, form, {}, None)

    assert (answer.status, len(house.case("T-2").agreement.copies)) == (404, 1)


@pytest.mark.parametrize(
    ("consent", "said"),
    [
        (Consent(start=days(-60), withdrawn=TODAY), "Jonas took the consent back."),
        (Consent(start=days(-60), until=days(-1)), "The consent ended on Friday 20 November 2026."),
        (Consent(start=days(-60), until=days(14)), "ends on Saturday 5 December 2026."),
        (Consent(start=days(-60), until=days(15)), None),
    ],
)
def test_the_overview_says_at_once_how_the_consent_stands(house, visitor, consent, said):
    house.add(a_case(consent=consent))

    page = visitor.page("/cases/T-1")

    signs = ("took the consent back.", "The consent ended", "The consent of")
    assert any(sign in page.main for sign in signs) is bool(said)
    assert said is None or said in page.main


def test_the_consent_is_taken_back_and_the_page_says_what_follows(house, visitor):
    person = a_person(name="Kirsten Aagaard")
    agreement = an_agreement(copies=[a_copy(person)])
    house.add(a_case(people=[person], agreement=agreement))

    before = visitor.page(f"{PAGE}/withdraw")
    after = visitor.fill(f"{PAGE}/withdraw", on=TODAY)

    for page in (before, after):
        assert "Nothing more is sent, printed or passed on." in page.main
        assert "Kirsten Aagaard" in page.main
    assert consent_of(house) == (days(-60), TODAY)


def test_a_consent_that_was_taken_back_can_be_given_again(house, visitor):
    house.add(a_case(consent=Consent(start=days(-60), withdrawn=days(-9))))

    visitor.fill(f"{PAGE}/start", start=TODAY)

    assert consent_of(house) == (TODAY, None)


def test_there_is_nothing_to_take_back_without_consent(house, visitor):
    house.add(a_case(consent=None))

    assert visitor.page(f"{PAGE}/withdraw").status == 404


@pytest.mark.parametrize("path", ["start", "withdraw"])
@pytest.mark.parametrize(
    ("day", "error"),
    [
        (days(1), "The date must be today or earlier."),
        (["", "", ""], "Write the day"),
        (["30", "2", "2026"], "30 2 2026 is not in the calendar"),
        (["x", "", ""], "x is not in the calendar"),
    ],
)
def test_a_day_of_a_consent_is_a_day_that_has_come(house, visitor, path, day, error):
    house.add(a_case())

    name = {"start": "start", "withdraw": "on"}[path]
    page = visitor.fill(f"{PAGE}/{path}", **{name: day})

    assert (page.status, page.errors, consent_of(house)) == (422, [error], (days(-60), None))


def test_a_receiver_is_added(house, visitor):
    house.add(a_case())

    page = visitor.fill(f"{PAGE}/share", receiver="The job centre", given=TODAY, until=days(90))

    assert lines(house) == [("The job centre", TODAY, days(90), None)]
    assert "The job centre" in page.main


def test_no_receiver_is_added_before_the_consent_to_start(house, visitor):
    house.add(a_case(consent=None))

    page = visitor.fill(f"{PAGE}/share", receiver="The job centre", given=TODAY)

    assert page.errors == ["Note the consent to start first."]


def test_a_receiver_needs_a_name_and_days_in_their_order(house, visitor):
    house.add(a_case())

    empty = visitor.fill(f"{PAGE}/share", given=TODAY)
    turned = visitor.fill(f"{PAGE}/share", receiver="A", given=TODAY, until=days(-1))

    assert empty.errors == ["Write who may get something"]
    assert turned.errors == ["The last day must be after the first day."]
    assert lines(house) == []


def test_a_receiver_is_changed_and_stopped(house, visitor):
    consent = a_consent(given=days(-5))
    house.add(a_case(consent=consent))
    line = kept(house, lambda case: case.consent.sharing[0].id)

    visitor.fill(f"{PAGE}/{line}", receiver="The college", given=days(-4))
    page = visitor.fill(f"{PAGE}/{line}/stop", on=TODAY)

    assert lines(house) == [("The college", days(-4), None, TODAY)]
    assert "The college" in page.main


def test_the_receiver_of_another_case_is_not_there(house, visitor):
    house.add(a_case(reference="T-2", consent=a_consent()))
    house.add(a_case(consent=a_consent(receiver="The own line")))
    line = house.case("T-2").consent.sharing[0].id

    for path in (f"{PAGE}/{line}", f"{PAGE}/{line}/stop", f"{PAGE}/999"):
        page = visitor.page(path)

        assert (page.status, "The school" in page.text) == (404, False)


def test_the_receiver_says_who_reads_it_and_what_not_to_write(house, visitor):
    house.add(a_case())

    page = visitor.page(f"{PAGE}/share")

    assert "Everybody who gets the agreement can read it." in page.main
    assert "Do not write about crime, illness or others’ private matters here." in page.main
