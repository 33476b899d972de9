"""Text is kept exactly as written, or refused for one clear reason."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmeet.domain import texts
from netmeet.domain.refusal import Reason
from netmeet.domain.texts import (
    Fault,
    fault_in_contact,
    fault_in_name,
    fault_in_text,
    is_blank,
    kept,
)

KEPT_EXACTLY = [
    pytest.param("Čáhppe Ŋ Đ Ŧ Ž", id="northern sámi"),
    pytest.param("Ǩeʹrjj Ǯ Ǥ", id="skolt sámi"),
    pytest.param("Åarjelsaemien gïele", id="southern sámi"),
    pytest.param("Aqqaluk Qaarsoq ĸ", id="greenlandic"),
    pytest.param("Eyðun Ðórr", id="faroese"),
    pytest.param("محمد عبد الله", id="arabic"),
    pytest.param("نمی\N{ZERO WIDTH NON-JOINER}خواهم", id="persian with a non-joiner"),
    pytest.param("\N{RIGHT-TO-LEFT MARK}عمر\N{LEFT-TO-RIGHT MARK} 12", id="direction marks"),
    pytest.param("\N{ARABIC LETTER MARK}عمر", id="arabic letter mark"),
    pytest.param("👩\N{ZERO WIDTH JOINER}👧 ❤\N{VARIATION SELECTOR-16}", id="emoji with joiners"),
    pytest.param("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", id="tag flag"),
    pytest.param("Å", id="one letter"),
    pytest.param("-", id="one dash"),
    pytest.param("O'Brien", id="apostrophe"),
    pytest.param("Jean-Luc d'Été", id="hyphen and accents"),
    pytest.param("null", id="a word of programs"),
    pytest.param("<b> &amp; \"'", id="markup"),
    pytest.param("A < B & C", id="less than and ampersand"),
    pytest.param("{{ 7*7 }} {% x %} ${7*7} %s {0}", id="template signs"),
    pytest.param("=1+1", id="formula"),
    pytest.param("' OR 1=1--", id="query"),
    pytest.param("  two  spaces\N{NO-BREAK SPACE} ", id="spaces where they are"),
    pytest.param("\N{SUPERSCRIPT TWO} ﬁ Ａ", id="compatibility forms"),
    pytest.param("\ue000", id="private use"),
]
WITHOUT_INK = [
    pytest.param("", id="nothing"),
    pytest.param("   ", id="spaces"),
    pytest.param("\N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}\N{IDEOGRAPHIC SPACE}", id="other spaces"),
    pytest.param("\N{ZERO WIDTH SPACE}", id="zero-width space"),
    pytest.param("\N{ZERO WIDTH JOINER}\N{VARIATION SELECTOR-16}", id="joiner and selector"),
    pytest.param("\N{RIGHT-TO-LEFT MARK}\ufeff", id="marks"),
    pytest.param("\N{HANGUL FILLER}\N{BRAILLE PATTERN BLANK}", id="blank letters"),
]
CONTROLS = [
    *(chr(point) for point in [*range(0x0A), *range(0x0B, 0x0D), *range(0x0E, 0x20)]),
    *(chr(point) for point in [*range(0x7F, 0x85), *range(0x86, 0xA0)]),
]
NO_CHARACTERS = ["\ud800", "\udfff", "\ufdd0", "\ufdef", "\ufffe", "\uffff", "\U0010ffff"]
OVERRIDES = [chr(point) for point in [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]]
LINE_ENDS = ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"]
JUDGES = [fault_in_name, fault_in_text, fault_in_contact]


def code_point(character):
    return f"U+{ord(character[0]):04X}"


@pytest.mark.parametrize("text", KEPT_EXACTLY)
def test_a_text_in_any_script_is_kept_exactly(text):
    assert kept(text) == text


@pytest.mark.parametrize("judge", JUDGES)
@pytest.mark.parametrize("text", KEPT_EXACTLY)
def test_what_is_kept_exactly_has_no_fault_in_any_field(text, judge):
    assert judge(text) is None


@pytest.mark.parametrize("line_end", LINE_ENDS, ids=code_point)
def test_every_line_end_is_kept_as_a_line_feed(line_end):
    assert kept(f"one{line_end}two{line_end}") == "one\ntwo\n"


def test_a_mix_of_line_ends_keeps_its_empty_lines():
    assert kept("a\r\n\r\nb\n\rc\r\rd") == "a\n\nb\n\nc\n\nd"


def test_decomposed_letters_are_kept_composed():
    assert kept(unicodedata.normalize("NFD", "Åse Čáhppe gïele")) == "Åse Čáhppe gïele"


@given(st.text(st.characters(codec=None), max_size=40))
def test_what_is_kept_stays_the_same_when_kept_again(text):
    once = kept(text)

    assert kept(once) == once


@pytest.mark.parametrize("judge", JUDGES)
@pytest.mark.parametrize("character", [*CONTROLS, *NO_CHARACTERS], ids=code_point)
def test_what_can_be_neither_shown_nor_saved_is_refused(character, judge):
    assert judge(f"a{character}b") is Fault.CONTROL_CHARACTER


@pytest.mark.parametrize("judge", JUDGES)
@pytest.mark.parametrize("character", OVERRIDES, ids=code_point)
def test_what_turns_the_direction_of_text_is_refused(character, judge):
    assert judge(f"a{character}b") is Fault.DIRECTION_OVERRIDE


@pytest.mark.parametrize("judge", [fault_in_text, fault_in_contact])
@pytest.mark.parametrize("line_end", LINE_ENDS, ids=code_point)
def test_a_text_or_an_address_may_have_lines(line_end, judge):
    assert judge(f"one{line_end}two") is None


@pytest.mark.parametrize("line_end", LINE_ENDS)
def test_a_name_may_have_two_lines(line_end):
    assert fault_in_name(f"Kirsten{line_end}Aagaard") is None


@pytest.mark.parametrize("name", WITHOUT_INK)
def test_a_name_without_ink_is_empty(name):
    assert fault_in_name(name) is Fault.EMPTY


@pytest.mark.parametrize("text", [*WITHOUT_INK, "\n \r\n"])
def test_a_text_without_ink_is_blank_but_no_fault(text):
    assert (is_blank(text), fault_in_text(text), fault_in_contact(text)) == (True, None, None)


@pytest.mark.parametrize("text", KEPT_EXACTLY)
def test_one_sign_with_ink_makes_a_text_not_blank(text):
    assert is_blank(f"\N{ZERO WIDTH SPACE} {text}\n") is False


@pytest.mark.parametrize(
    ("judge", "limit"), [(fault_in_name, 300), (fault_in_text, 20_000), (fault_in_contact, 20_000)]
)
@pytest.mark.parametrize("letter", ["Å", "A\N{COMBINING RING ABOVE}", "👧"])
def test_a_text_may_be_as_long_as_its_limit_in_characters_as_kept(letter, judge, limit):
    verdicts = judge(letter * limit), judge(letter * (limit + 1))

    assert verdicts == (None, Fault.TOO_LONG)


def test_a_line_end_of_two_characters_counts_as_one():
    assert fault_in_text("\r\n" * texts.TEXT_LENGTH) is None


def test_a_text_may_have_a_narrower_limit():
    verdicts = fault_in_text("å" * 300, limit=300), fault_in_text("å" * 301, limit=300)

    assert verdicts == (None, Fault.TOO_LONG)


@pytest.mark.parametrize("number", ["010190-1234", "01019012345", "19901231+1234"])
@pytest.mark.parametrize(
    ("judge", "verdict"),
    [
        (fault_in_name, Fault.IDENTITY_NUMBER),
        (fault_in_text, Fault.IDENTITY_NUMBER),
        (fault_in_contact, None),
    ],
)
def test_an_identity_number_is_refused_everywhere_but_in_contact_data(judge, verdict, number):
    assert judge(f"Maria {number}") is verdict


def test_the_limits_of_a_case_file():
    limits = (
        texts.FILE_BYTES,
        texts.MOST_PEOPLE,
        texts.MOST_COMMITMENTS,
        texts.TEXT_LENGTH,
        texts.NAME_LENGTH,
        texts.GREETING_LENGTH,
    )

    assert limits == (2_000_000, 200, 200, 20_000, 300, 300)


def test_every_fault_is_a_reason_of_the_house():
    assert {fault.value for fault in Fault} <= {reason.value for reason in Reason}
