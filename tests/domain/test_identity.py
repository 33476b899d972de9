"""An identity number is found in every form of the three countries, and little else is."""

import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmeet.domain.identity import identity_number_in, identity_number_span

FORMS = [
    pytest.param("010190-1234", id="danish"),
    pytest.param("010190 1234", id="danish with a space"),
    pytest.param("0101901234", id="danish in one run"),
    pytest.param("610190-1234", id="danish replacement number, day + 60"),
    pytest.param("01019012345", id="norwegian"),
    pytest.param("010190 12345", id="norwegian with a space"),
    pytest.param("010190-12345", id="norwegian with a hyphen"),
    pytest.param("41019012345", id="norwegian D-number, day + 40"),
    pytest.param("901231-1234", id="swedish"),
    pytest.param("901231+1234", id="swedish, a hundred years old"),
    pytest.param("9012311234", id="swedish in one run"),
    pytest.param("19901231-1234", id="swedish with the century"),
    pytest.param("19901231 1234", id="swedish with the century and a space"),
    pytest.param("199012311234", id="swedish with the century, in one run"),
    pytest.param("901291-1234", id="swedish coordination number, day + 60"),
    pytest.param("19901291-1234", id="swedish coordination number with the century"),
    pytest.param("290201 12345", id="29 February of any year"),
]
WRITINGS = [
    pytest.param("010190\N{NO-BREAK SPACE}1234", id="no-break space"),
    pytest.param("010190\N{NARROW NO-BREAK SPACE}1234", id="narrow no-break space"),
    pytest.param("010190\N{NON-BREAKING HYPHEN}1234", id="non-breaking hyphen"),
    pytest.param("010190\N{EN DASH}1234", id="en dash"),
    pytest.param("010190\N{MINUS SIGN}1234", id="minus sign"),
    pytest.param("010190\N{SOFT HYPHEN}1234", id="soft hyphen"),
    pytest.param("010190\N{ZERO WIDTH SPACE}1234", id="zero-width space"),
    pytest.param("901231\N{FULLWIDTH PLUS SIGN}1234", id="full-width plus"),
    pytest.param("010190 - 1234", id="hyphen between spaces"),
    pytest.param("010190 -1234", id="hyphen after a space"),
    pytest.param("010190- 1234", id="hyphen before a space"),
    pytest.param("(010190-1234).", id="between brackets"),
    pytest.param("CPR010190-1234x", id="between letters"),
    pytest.param("line\n010190-1234\nline", id="on a line of its own"),
    pytest.param("991399-1234, 010190-1234", id="after one that cannot be"),
    pytest.param("٠١٠١٩٠-١٢٣٤", id="arabic-indic digits"),
    pytest.param("０１０１９０－１２３４", id="full-width digits and hyphen"),
]
HARMLESS = [
    "",
    "2026-09-03",
    "2026-09-03 13:00",
    "2026-09-03T13:00",
    "20260903T130000Z",
    "3.9.2026 kl. 13.00–16.00",
    "03-09-2026 1300",
    "03.09.26-10.09.26",
    "3/9 1990",
    "09:00-11:30",
    "2026-2027",
    "+45 20 00 00 01",
    "+45 2000 0001",
    "+4520000001",
    "0045 20000001",
    "+47 400 00 001",
    "+4740000001",
    "+46 70 000 00 01",
    "070-000 00 01",
    "08-12 34 56",
    "12 34 56 78 90",
    "01 01 90 12 34",
    "01 01 90-1234",
    "010190.1234",
    "010190/1234",
    "010190\n1234",
    "2100 København Ø",
    "NO-0150 Oslo",
    "SE-111 22 Stockholm",
    "1 250 000,50 kr",
    "DKK 1500000 - 2000",
    "120000-1500",
    "12 kr · 3400 kr · 56 kr",
    "NM-2026-0012",
    "24/012345",
    "S-2026-000123",
    "J.nr. 2026-04-1234",
    "556677-8899",
    "CVR 12345678",
    "Org.nr. 912 345 678",
    "1234.56.78901",
    "DK50 0040 0440 1162 43",
    "4571 2345 6789 0123",
    "4571234567890123",
    "010190-123",
    "01190-1234",
    "010190--1234",
    "room 12, floor 3, 45 people, 180 minutes, 20 pt",
]
CANNOT_BE = [
    pytest.param("000190 12345", id="day 0"),
    pytest.param("320190 12345", id="day 32"),
    pytest.param("400190 12345", id="day 40, that is 0 + 40"),
    pytest.param("920190 12345", id="day 92, that is 32 + 60"),
    pytest.param("310490 12345", id="31 April"),
    pytest.param("300290 12345", id="30 February"),
    pytest.param("900290 12345", id="30 February + 60"),
    pytest.param("010090 12345", id="month 0"),
    pytest.param("011390 12345", id="month 13"),
    pytest.param("014190 12345", id="month 1 + 40, not a form"),
    pytest.param("390131 12345", id="eleven digits with the year first"),
    pytest.param("991399-1234", id="neither day nor year first"),
    pytest.param("19901331-1234", id="month 13 after the century"),
    pytest.param("19900230-1234", id="30 February after the century"),
    pytest.param("19901240-1234", id="day 40 after the century"),
    pytest.param("31121990-1234", id="8 + 4 digits with the day first"),
]
LONGER = [
    "9010190-1234",
    "010190-123456",
    "119901231-1234",
    "19901231-12345",
    "1990123112345",
    "010190123",
    "010190-1234\N{ZERO WIDTH SPACE}56",
]

SEPARATORS = ["", " ", "-", "+", "\N{NO-BREAK SPACE}", "\N{NON-BREAKING HYPHEN}", "\N{EN DASH}"]
SCRIPTS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"]
surroundings = st.text(alphabet=string.ascii_letters + "æøåŊđ أ.,:;()\n", max_size=12)


def digits(least, most):
    return st.text(alphabet=string.digits, min_size=least, max_size=most)


@st.composite
def identity_numbers(draw):
    """One number in one of the four forms, with a day that may be raised."""
    born = draw(st.dates(date(1890, 1, 1), date(2039, 12, 31)))
    day = born.day + draw(st.sampled_from([0, 40, 60]))
    first, length = draw(
        st.sampled_from(
            [
                (f"{day:02}{born:%m%y}", 4),
                (f"{day:02}{born:%m%y}", 5),
                (f"{born:%y%m}{day:02}", 4),
                (f"{born:%Y%m}{day:02}", 4),
            ]
        )
    )
    return first + draw(st.sampled_from(SEPARATORS)) + draw(digits(length, length))


@pytest.mark.parametrize("text", FORMS)
def test_each_form_of_the_three_countries_is_found(text):
    assert identity_number_in(text) is True


@pytest.mark.parametrize("text", WRITINGS)
def test_a_number_is_found_however_it_is_typed(text):
    assert identity_number_in(text) is True


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_is_left_alone(text):
    assert identity_number_in(text) is False


@pytest.mark.parametrize("text", CANNOT_BE)
def test_a_day_and_month_that_cannot_be_make_no_identity_number(text):
    assert identity_number_in(text) is False


@pytest.mark.parametrize("text", LONGER)
def test_part_of_a_longer_run_of_digits_is_no_identity_number(text):
    assert identity_number_in(text) is False


@pytest.mark.parametrize(
    ("text", "pointed_at"),
    [
        ("born 010190-1234 in Oslo", "010190-1234"),
        ("first 901231+1234, then 010190-1234", "901231+1234"),
        ("å\N{ZERO WIDTH JOINER}å 0101\N{WORD JOINER}90 12345!", "0101\N{WORD JOINER}90 12345"),
    ],
)
def test_the_span_points_at_the_first_number_as_written(text, pointed_at):
    start, end = identity_number_span(text)

    assert text[start:end] == pointed_at


def test_a_text_without_a_number_has_no_span():
    assert identity_number_span("2026-09-03 13:00, +45 20 00 00 01") is None


@given(surroundings, identity_numbers(), surroundings, st.sampled_from(SCRIPTS))
def test_every_number_between_words_is_found(before, number, after, script):
    written = number.translate(str.maketrans(string.digits, script))

    assert identity_number_in(before + written + after) is True


@given(digits(9, 20), identity_numbers(), digits(9, 20))
def test_no_number_is_found_inside_a_longer_run(before, number, after):
    assert identity_number_in(before + number + after) is False
