"""Advice about the lines of the agreement: it names what may be unclear, and stops nothing."""

import pytest
from builders import (
    a_child,
    a_circle,
    a_commitment,
    a_guardian,
    a_meeting,
    a_person,
    at,
    days,
)

from netmeet.domain.advice import Advice, Hint, advice
from netmeet.domain.codes import MAIN, CommitmentKind, CommitmentStatus, ContactOrder, Language
from netmeet.domain.model import AtRelease, OnDate, Outside

DANISH, BOKMAL, SWEDISH, ENGLISH = Language
TWENTY = " ".join(["ord"] * 20)


def codes(circle, line):
    """Return what is advised about a line."""
    return [hint.advice for hint in advice(circle, line)]


def about(*, language=DANISH, people=(), case=None, **given):
    """Return the advice about one line in a case."""
    line = a_commitment(**given)
    return advice(a_circle(*people, commitments=[line], language=language, **case or {}), line)


def test_a_short_line_of_one_person_with_a_day_needs_no_advice():
    assert about() == []


@pytest.mark.parametrize("field", ["what", "first_step", "sign", "plan_b"])
def test_a_sentence_of_more_than_twenty_words_is_long_wherever_it_stands(field):
    assert about(**{field: f"{TWENTY} til."}) == [Hint(Advice.LONG_SENTENCE)]
    assert about(**{field: f"{TWENTY}. {TWENTY}\n{TWENTY}"}) == []


@pytest.mark.parametrize(
    ("language", "text", "hint"),
    [
        (DANISH, "Vi ringer.", Hint(Advice.NOBODY_NAMED, "Vi")),
        (DANISH, "Ida prøver at ringe.", Hint(Advice.ONLY_TRYING, "prøver at")),
        (DANISH, "Ida ringer hurtigst  muligt.", Hint(Advice.NO_TIME_NAMED, "hurtigst  muligt")),
        (BOKMAL, "Noen ringer.", Hint(Advice.NOBODY_NAMED, "Noen")),
        (BOKMAL, "Ida prøver å ringe.", Hint(Advice.ONLY_TRYING, "prøver å")),
        (BOKMAL, "Ida ringer snarest.", Hint(Advice.NO_TIME_NAMED, "snarest")),
        (SWEDISH, "Man ringer.", Hint(Advice.NOBODY_NAMED, "Man")),
        (SWEDISH, "Ida försöker ringa.", Hint(Advice.ONLY_TRYING, "försöker")),
        (
            SWEDISH,
            "Ida ringer så snart som möjligt.",
            Hint(Advice.NO_TIME_NAMED, "så snart som möjligt"),
        ),
        (ENGLISH, "Someone will call.", Hint(Advice.NOBODY_NAMED, "Someone")),
        (ENGLISH, "Ida tries to call.", Hint(Advice.ONLY_TRYING, "tries to")),
        (ENGLISH, "Ida calls soon.", Hint(Advice.NO_TIME_NAMED, "soon")),
    ],
)
def test_words_that_name_nobody_nothing_or_no_time_are_found(language, text, hint):
    assert hint in about(language=language, what=text)
    assert hint in about(language=language, first_step=text)


@pytest.mark.parametrize("text", ["Vivi ringer til manden.", "Ida viser vej.", "Bo er snarrådig."])
def test_such_words_are_not_found_inside_others(text):
    assert about(what=text) == []


def test_words_are_those_of_the_language_in_which_the_line_is_written():
    assert about(language=DANISH, what="Someone will try to call soon.") == []


def test_plan_b_may_say_we():
    assert about(plan_b="Vi ringer sammen i stedet.") == []


def test_the_fourth_promise_of_one_person_is_many():
    lines = [a_commitment(what=f"Jonas skriver brev {number}.") for number in "abcd"]
    circle = a_circle(commitments=lines)

    assert [codes(circle, line) for line in lines] == [[], [], [], [Advice.MANY_PROMISES]]


@pytest.mark.parametrize(
    "other",
    [
        {"status": CommitmentStatus.DONE},
        {"status": CommitmentStatus.NOT_NEEDED},
        {"kind": CommitmentKind.REQUEST},
        {"kind": CommitmentKind.WISH},
        {"who": a_person()},
        {"who": None},
    ],
)
def test_only_open_promises_of_the_same_person_are_counted(other):
    lines = [a_commitment(what=f"Jonas skriver brev {number}.") for number in "abc"]
    lines.insert(0, a_commitment(what="Jonas ringer.", **other))

    assert codes(a_circle(commitments=lines), lines[-1]) == []


@pytest.mark.parametrize(
    ("when", "advised"),
    [
        (OnDate(days(30)), []),
        (OnDate(days(31)), [Advice.AFTER_FOLLOW_UP]),
        (AtRelease("+2w"), [Advice.AFTER_FOLLOW_UP]),
        (AtRelease("-1w"), []),
        (None, []),
    ],
)
def test_a_day_after_the_follow_up_meeting_is_told(when, advised):
    case = {"follow_up": at(days(30)), "release_on": days(20)}

    assert [hint.advice for hint in about(when=when, case=case)] == advised


def test_without_a_follow_up_meeting_no_day_is_after_it():
    assert about(when=OnDate(days(900))) == []


def test_the_second_line_with_the_same_text_is_told():
    lines = [a_commitment(what=text) for text in ("Ida ringer.", "ida  ringer", "Ida kommer.")]
    circle = a_circle(commitments=lines)

    assert [codes(circle, line) for line in lines] == [[], [Advice.SAME_TEXT], []]


def test_a_promise_of_somebody_who_was_not_there_may_be_a_request():
    there, away, calling = a_person(), a_person(), a_person()
    meeting = a_meeting(attended=[there], by_phone=[calling])
    case = {"people": (there, away, calling), "case": {"meeting": meeting}}

    assert about(who=there, **case) == []
    assert about(who=calling, **case) == []
    assert about(who=away, **case) == [Hint(Advice.NOT_THERE)]
    assert about(who=Outside("Kommunen"), **case) == [Hint(Advice.NOT_THERE)]
    assert about(who=MAIN, **case) == []
    assert about(who=None, **case) == []
    assert about(who=away, kind=CommitmentKind.REQUEST, **case) == []


def test_a_line_of_somebody_who_may_not_be_named_stands_on_no_paper():
    hidden = a_person(contact_order=ContactOrder.YES)

    assert about(who=hidden, people=[hidden]) == [Hint(Advice.ON_NO_PAPER)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Mor låner Jonas 500 kr.", "500 kr"),
        ("Jonas betaler 1.200 kroner af.", "1.200 kroner"),
        ("Jonas betaler kr. 300.", "kr. 300."),
        ("Jonas betaler 75,- hver gang.", "75,-"),
        ("Jonas sparer € 40.", "€ 40."),
    ],
)
def test_an_amount_on_the_copy_for_the_cell_is_told(text, amount):
    assert about(what=text) == [Hint(Advice.AMOUNT_IN_CELL, amount)]


@pytest.mark.parametrize("field", ["first_step", "sign", "plan_b", "depends_on"])
def test_all_that_stands_on_the_copy_for_the_cell_is_read(field):
    assert about(**{field: "Ring 12 34 56 78."}) == [Hint(Advice.NUMBER_IN_CELL, "12 34 56 78")]


@pytest.mark.parametrize(
    "text",
    [
        "Ida ringer 3 gange om ugen kl. 10.00.",
        "Ida kommer 2027-01-14 eller 14.01.2027.",
        "Bo bor 1234.",
    ],
)
def test_small_numbers_clocks_and_days_are_not_told(text):
    assert about(what=text) == []


@pytest.mark.parametrize("text", ["Malthe Holm tegner.", "Ida henter Holms bog."])
def test_the_surname_of_a_child_on_the_copy_for_the_cell_is_told(text):
    child = a_child(name="Malthe Holm", guardians=[a_guardian()])

    assert about(what=text, people=[child]) == [Hint(Advice.SURNAME_IN_CELL, "Holm")]


def test_the_surname_of_a_grown_up_and_part_of_a_word_are_not_told():
    child = a_child(name="Malthe Holm", guardians=[a_guardian()])
    people = [child, a_person(name="Bo Nør"), a_child(name="Ea", guardians=[a_guardian()])]

    assert about(what="Bo Nør og Ea rejser til Holmen.", people=people) == []


def test_a_line_kept_out_of_the_cell_may_hold_all_of_it():
    child = a_child(name="Malthe Holm", guardians=[a_guardian()])
    text = "Malthe Holm får 500 kr. Ring 12 34 56 78."

    assert about(what=text, people=[child], on_cell_copy=False) == []
