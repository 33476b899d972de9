"""A password is refused when somebody would guess it, and for no other reason."""

import pytest

from netmeet.domain.passwords import is_weak

OWNER = ("birthe.krag@netvaerkskredsen.example", "Birthe Krag")


@pytest.mark.parametrize(
    "password",
    [
        "seven green kettles",
        "sju gröna kastruller",
        "syv grønne kjeler på rad",
        "839201746528193",
        "KJWQPZMXRTVBNLH",
        "!#%&/()=?@£$€{[",
        "七つの緑のやかんが台所に並んでいます",
        "Birthe keeps seven green kettles",
        "a kettle, and " + "another kettle, and " * 5 + "no more",
    ],
)
def test_any_signs_make_a_password(password):
    assert not is_weak(password, known=OWNER)


@pytest.mark.parametrize(("length", "weak"), [(14, True), (15, False), (128, False), (129, True)])
def test_a_password_has_15_to_128_characters(length, weak):
    password = ("seven green kettles stand beside the window of my old kitchen, " * 3)[:length]

    assert is_weak(password) is weak


def test_a_letter_with_its_ring_counts_as_one_character():
    composed, decomposed = "grønne båter nå", "grønne ba\N{COMBINING RING ABOVE}ter nå"

    assert [is_weak(composed), is_weak(decomposed)] == [False, False]
    assert is_weak("grønne båter n") is is_weak("grønne ba\N{COMBINING RING ABOVE}ter n") is True


@pytest.mark.parametrize(
    "password",
    [
        "aaaaaaaaaaaaaaaaaaaa",
        "               ",
        "ababababababababab",
        "123456789012345",
        "987654321098765",
        "abcdefghijklmnop",
        "qwertyuiopasdfgh",
        "qwertyuiop12345",
        "1qaz2wsx3edc4rfv",
        "aaaaabbbbbcccccddddd",
        "kettle kettle kettle ",
        "green kettlegreen kettle",
    ],
)
def test_one_pattern_is_no_password(password):
    assert is_weak(password)


@pytest.mark.parametrize(
    "password",
    [
        "netmeet netmeet 2026",
        "Netmeet-Password-1",
        "birthe.krag@netvaerkskredsen",
        "BirtheKragBirthe1984",
        "netvaerkskredsen!!!!",
        "Adgangskode12345",
        "sommersommer2026",
        "Velkommen til Netmeet",
        "prison meeting admin x",
    ],
)
def test_the_owner_and_the_house_make_no_password(password):
    assert is_weak(password, known=OWNER)


@pytest.mark.parametrize(
    "password",
    ["Correct horse battery staple", "correcthorsebatterystaple1", "Jeg elsker dig så højt"],
)
def test_what_many_people_choose_is_no_password(password):
    assert is_weak(password)
