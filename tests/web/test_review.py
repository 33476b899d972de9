"""The list on paper comes back row by row, is checked, and is signed as a whole."""

import pytest
from builders import TODAY, a_case, a_person, a_question, a_signing, days

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, ContactOrder, Group, Language
from netmeet.domain.model import Consent
from netmeet.papers import invite_list
from netmeet.papers.readers import main_person
from netmeet.web.review import letter
from netmeet.words.catalogue import LANGUAGES, paper_words_in, words_in

PAGE = "/cases/T-1/list"


def kept(house, read):
    """Return what is read of the case in the database."""
    return read(house.case())


def choices(house):
    return kept(house, lambda case: {one.name: one.choice for one in case.people})


def signed_on(house):
    return kept(house, lambda case: case.list_signed and case.list_signed.on)


def a_list(house, *people, **given):
    """Put a case with people and one question into the house, not signed."""
    usual = {"signings": [], "questions": [a_question()], "people": list(people)}
    house.add(a_case(**usual | given))
    return [f"row_{person.id}" for person in people]


def a_signing_taken_back():
    return a_signing(taken_back=TODAY)


def rows_of(page):
    """Return the labels of the rows of the page."""
    return [" ".join("".join(label.itertext()).split()) for label in page.all("label")]


def test_the_rows_stand_in_the_order_and_with_the_numbers_of_the_printed_list(house, visitor):
    a_list(
        house,
        a_person(name="Åse", group=Group.FRIENDS),
        a_person(name="Østen", group=Group.FRIENDS),
        a_person(name="Zoe", group=Group.FAMILY, ring=2),
        a_person(name="Bo", group=Group.FAMILY, ring=1),
        a_person(name="Ali", group=Group.PROFESSIONALS),
    )

    page = visitor.page(f"{PAGE}?language=sv")

    words = paper_words_in(Language.DANISH)
    printed = kept(
        house,
        lambda case: [
            f"{row[0][0][0].text}. {row[1][0][0].text}"
            for row in paper_rows(Circle(case, TODAY), words)
        ],
    )
    assert rows_of(page) == printed


def paper_rows(circle, words):
    """Return the rows of the table on the printed list."""
    paper = invite_list.paper(circle, main_person(circle), words)
    (table,) = [block for block in paper.blocks if hasattr(block, "rows")]
    return table.rows


@pytest.mark.parametrize(
    ("language", "keys"), [("da", "jns"), ("nb", "jns"), ("sv", "jns"), ("en", "ynl")]
)
def test_one_row_is_one_key_in_each_language(house, visitor, language, keys):
    people = [a_person(name=name, choice=None) for name in ("A", "B", "C")]
    rows = a_list(house, *people)

    visitor.fill(f"{PAGE}?language={language}", **dict(zip(rows, keys, strict=True)))

    assert choices(house) == {"A": Choice.YES, "B": Choice.NO, "C": Choice.LATER}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_three_keys_of_a_language_differ(language):
    keys = [letter(words_in(language), choice) for choice in Choice]

    assert len(set(keys)) == 3


@pytest.mark.parametrize("typed", ["2", "N", " n ", "No", "NO", "２"])
def test_numbers_capitals_and_whole_words_count(house, visitor, typed):
    (row,) = a_list(house, a_person(name="A", choice=None))

    visitor.fill(PAGE, **{row: typed})

    assert choices(house) == {"A": Choice.NO}


@pytest.mark.parametrize("typed", ["x", "4", "yn", "?", "maybe", "<b>", "%(name)s"])
def test_another_key_is_an_error_at_its_row_and_the_others_stay(house, visitor, typed):
    first, second = a_list(house, a_person(name="A", choice=None), a_person(name="B 100%"))

    page = visitor.fill(PAGE, **{first: "y", second: typed})

    typed_in = {one.get("name"): one.get("value") for one in page.all("input")}
    assert (page.status, page.errors) == (422, ["Choose Yes, No or Later for B 100%"])
    assert (typed_in[first], typed_in[second]) == ("y", typed)
    assert choices(house) == {"A": None, "B 100%": Choice.YES}


def test_rows_without_an_answer_stay_open_and_the_rest_is_kept(house, visitor):
    rows = a_list(house, *(a_person(name=name, choice=None) for name in "AB"))

    page = visitor.fill(PAGE, **{rows[0]: "l"})

    assert choices(house) == {"A": Choice.LATER, "B": None}
    assert page.path == f"{PAGE}/check"
    assert "Choose Yes, No or Later for everybody first." in page.main


def test_no_answer_stands_in_a_row_before_it_is_given(house, visitor):
    rows = a_list(house, a_person(choice=None), a_person(choice=Choice.NO))

    page = visitor.page(PAGE)

    typed_in = {one.get("name"): one.get("value") for one in page.all("input")}
    assert [typed_in[row] for row in rows] == ["", "N"]


def test_somebody_with_an_order_has_no_row(house, visitor):
    banned = a_person(name="Sofus Holm", contact_order=ContactOrder.YES)
    a_list(house, a_person(name="Ida"), banned)

    page, check = visitor.page(PAGE), visitor.page(f"{PAGE}/check")

    assert "Ida" in page.main
    assert "Sofus" not in page.text + check.text
    assert "1 person with a contact order is not on this list." in page.main


def test_a_changed_answer_takes_the_signature_back_and_shows_it(house, visitor):
    (row,) = a_list(house, a_person(), signings=[a_signing(on=days(-9))])

    page = visitor.fill(PAGE, **{row: "n"})

    assert signed_on(house) is None
    assert "taken back on" in page.main


def test_the_same_answers_leave_the_signature_alone(house, visitor):
    (row,) = a_list(house, a_person(), signings=[a_signing(on=days(-9))])

    visitor.fill(PAGE, **{row: "y"})

    assert signed_on(house) == days(-9)


def test_an_empty_list_leads_to_the_map(house, visitor):
    a_list(house)

    page = visitor.page(PAGE)

    assert "Nobody is on the list yet." in page.main


def test_the_check_page_shows_every_answer_with_a_link_to_change_it(house, visitor):
    people = [
        a_person(name=name, choice=choice) for name, choice in zip("ABC", Choice, strict=True)
    ]
    rows = a_list(house, *people)

    page = visitor.page(f"{PAGE}/check")

    for said in ("1. A Yes", "2. B No", "3. C Later"):
        assert said in page.main
    assert [f"{PAGE}#{row}" in page.links for row in rows] == [True] * 3


def role_in(language):
    """Return what the contact person in the prison is called in a language."""
    return words_in(language)("Contact in the prison")


def test_the_list_is_signed_with_day_and_role(house, visitor):
    a_list(house, a_person(), a_person(choice=Choice.LATER))

    page = visitor.fill(f"{PAGE}/check", on=days(-1), beside="officer")

    assert signed_on(house) == days(-1)
    assert kept(house, lambda case: case.list_signed.beside) == role_in("da")
    assert (page.path, page.heading) == (f"{PAGE}/done", "The list is signed")


def test_somebody_else_beside_needs_a_role(house, visitor):
    a_list(house, a_person())

    page = visitor.fill(f"{PAGE}/check", on=TODAY, beside="other")
    visitor.fill(f"{PAGE}/check", on=TODAY, beside="other", role="Chaplain")

    assert page.errors == ["Write the role of the one who sat beside"]
    assert kept(house, lambda case: case.list_signed.beside) == "Chaplain"


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ({"beside": "convener"}, "Write the day on the paper"),
        ({"on": TODAY}, "Choose who sat beside"),
        ({"on": days(1), "beside": "convener"}, "The date must be today or earlier."),
        ({"on": ["31", "2", "2026"], "beside": "convener"}, "31 2 2026 is not in the calendar"),
    ],
)
def test_a_list_is_signed_on_a_day_that_has_come_with_somebody_beside(
    house, visitor, answers, error
):
    a_list(house, a_person())

    page = visitor.fill(f"{PAGE}/check", **answers)

    assert (page.status, page.errors, signed_on(house)) == (422, [error], None)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"people": [a_person(choice=None)]}, "Choose Yes, No or Later for everybody first."),
        ({"questions": []}, "Write 1 to 5 questions first."),
    ],
    ids=["an answer is open", "no question"],
)
def test_a_list_that_is_not_ready_says_why_and_cannot_be_signed(house, visitor, given, sentence):
    a_list(house, a_person(), **given)

    page = visitor.page(f"{PAGE}/check")

    assert sentence in page.main
    assert page.forms == []


def test_the_confirmation_says_what_comes_next_with_one_button(house, visitor):
    a_list(house, a_person(), signings=[a_signing()], consent=Consent(start=days(-9)))

    page = visitor.page(f"{PAGE}/done")

    assert "If you ask today, the answers usually come by" in page.main
    assert page.html.count('class="button"') == 1


def test_without_consent_the_confirmation_says_that_nobody_can_be_invited(house, visitor):
    a_list(house, a_person(), signings=[a_signing()], consent=None)

    page = visitor.page(f"{PAGE}/done")

    assert "The main person has not consented yet." in page.main


def test_there_is_no_confirmation_of_a_list_that_is_not_signed(house, visitor):
    a_list(house, a_person())

    assert visitor.page(f"{PAGE}/done").path == f"{PAGE}/check"


@pytest.mark.parametrize(
    ("signings", "is_said"),
    [([], False), ([a_signing], False), ([a_signing_taken_back], True)],
)
def test_the_overview_says_at_once_when_the_list_is_no_longer_signed(
    house, visitor, signings, is_said
):
    a_list(house, a_person(), signings=[make() for make in signings])

    overview = visitor.page("/cases/T-1").main

    assert ("The list has changed and is no longer signed." in overview) is is_said
