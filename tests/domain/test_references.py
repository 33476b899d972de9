"""A reference names a case and nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmeet.domain.references import SIGNS, fault_in_reference, made_reference


@pytest.mark.parametrize("reference", ["1", "DK-2026-014", "abc-XYZ-09", "-", "A" * 40])
def test_letters_digits_and_hyphens_make_a_reference(reference):
    assert not fault_in_reference(reference)


@pytest.mark.parametrize(
    "reference",
    [
        pytest.param("", id="nothing"),
        pytest.param("A" * 41, id="41 characters"),
        pytest.param("A 1", id="a space"),
        pytest.param("A_1", id="an underscore"),
        pytest.param("A/1", id="a slash"),
        pytest.param("..", id="dots"),
        pytest.param("Å-1", id="a letter outside A-Z"),
        pytest.param("A-١", id="a digit outside 0-9"),
        pytest.param("A-1\n", id="a line end"),
    ],
)
def test_nothing_else_is_a_reference(reference):
    assert fault_in_reference(reference)


@given(st.text(max_size=50))
def test_a_reference_is_safe_as_part_of_a_file_name(text):
    is_plain = 1 <= len(text) <= 40 and all(
        sign.isascii() and (sign.isalnum() or sign == "-") for sign in text
    )

    assert fault_in_reference(text) is not is_plain


def test_a_made_reference_is_one():
    made = made_reference()

    assert not fault_in_reference(made)
    assert (made[:2], len(made)) == ("N-", 10)
    assert set(made[2:]) <= set(SIGNS)


def test_made_references_differ():
    assert len({made_reference() for _ in range(100)}) == 100


def test_a_made_reference_can_be_read_aloud():
    assert not set("ILOUilou") & set(SIGNS)
