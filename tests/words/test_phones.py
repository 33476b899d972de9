import pytest

from netmeet.words.phones import dialled, is_possible, shown


@pytest.mark.parametrize(
    ("country", "text", "expected"),
    [
        ("DK", "+4512345678", "12 34 56 78"),
        ("DK", "12345678", "12 34 56 78"),
        ("NO", "+4722334455", "22 33 44 55"),
        ("NO", "41234567", "412 34 567"),
        ("NO", "+4791234567", "912 34 567"),
        ("SE", "+46701740605", "070-174 06 05"),
        ("SE", "0701234567", "070-123 45 67"),
        ("SE", "+46812345678", "08-123 456 78"),
    ],
)
def test_a_number_at_home_has_the_groups_of_its_country(country, text, expected):
    assert shown(text, country).replace("\N{NO-BREAK SPACE}", " ") == expected


@pytest.mark.parametrize(
    ("country", "text", "expected"),
    [
        ("DK", "+4741234567", "+47 412 34 567"),
        ("SE", "+4722334455", "+47 22 33 44 55"),
        ("NO", "+4512345678", "+45 12 34 56 78"),
        ("DK", "+46701740605", "+46 70 174 06 05"),
    ],
)
def test_a_number_from_abroad_has_the_code_of_its_country_in_front(country, text, expected):
    assert shown(text, country).replace("\N{NO-BREAK SPACE}", " ") == expected


@pytest.mark.parametrize(
    "text",
    ["412 34 567", "41-23-45-67", "(+47) 41234567", "+47 (412) 34.567", "0047 412 34 567"],
)
def test_every_spelling_is_shown_alike(text):
    assert shown(text, "NO") == shown("+4741234567", "NO")


@pytest.mark.parametrize(("country", "text"), [("DK", "12345678"), ("SE", "+46701740605")])
def test_no_line_ends_inside_a_number(country, text):
    assert " " not in shown(text, country)


@pytest.mark.parametrize("text", ["", "1234", "ring til Anna", "12345678 efter kl. 16", "+", "-"])
def test_what_cannot_be_read_stays_as_it_was_written(text):
    assert shown(text, "DK") == text


@pytest.mark.parametrize(
    ("country", "text"),
    [
        ("DK", "12 34 56 78"),
        ("NO", "(+47) 412-34-567"),
        ("NO", "0046 70-174 06 05"),
        ("SE", "070-174 06 05"),
        ("SE", "+46 (0)70-174 06 05"),
        ("SE", "+1 212 555 0123"),
    ],
)
def test_a_number_of_a_length_that_exists_is_possible(country, text):
    assert is_possible(text, country)


@pytest.mark.parametrize(
    ("country", "text"),
    [
        ("DK", ""),
        ("DK", "1234567"),
        ("DK", "123456789"),
        ("DK", "12345678 #5"),
        ("NO", "412 34 56O"),
        ("NO", "+999 412 34 567"),
        ("SE", "1-800-FLOWERS"),
        ("SE", "070-174 06 05, 070-174 06 06"),
    ],
)
def test_letters_extensions_and_wrong_lengths_are_refused(country, text):
    assert not is_possible(text, country)


@pytest.mark.parametrize(
    ("country", "text", "expected"),
    [
        ("DK", "12 34 56 78", "+4512345678"),
        ("NO", "412 34 567", "+4741234567"),
        ("SE", "070-174 06 05", "+46701740605"),
        ("DK", "+47 412 34 567", "+4741234567"),
        ("DK", "00 46 70-174 06 05", "+46701740605"),
        ("DK", "112", "112"),
        ("DK", "1 12", "112"),
    ],
)
def test_a_number_is_dialled_the_same_from_anywhere(country, text, expected):
    assert dialled(text, country) == expected
