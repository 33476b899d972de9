"""Bad input 41–50 and 64–77: addresses, telephone numbers and e-mail, as the pages take them."""

import pytest
from builders import a_case, a_person
from naughty import typed

PHONE = "Telephone number must have 8 digits, or start with + and a country code"
EMAIL = "Enter the whole e-mail address, with @"


def case(number, *values):
    """Return one line of the catalogue."""
    return pytest.param(*values, id=number)


@pytest.fixture
def address(house):
    """Return the address of the form about how Ida is reached."""
    house.add(a_case(people=[a_person(name="Ida")]))
    return f"/cases/T-1/people/{house.case().people[0].id}/reach"


def ida(house):
    return house.case().people[0]


@pytest.mark.parametrize(
    "lines",
    [
        case("42", ["c/o Holm", "Postboks 12", "8000 Aarhus C"]),
        case("42", ["Bor på skib", "M/S Freja"]),
        case("42", ["Ingen fast bopæl"]),
        case("43", ["Mr I. Holm", "Flat 2", "The Mill", "High St", "York", "YO1 1AA", "UK"]),
        case("44", ["Storgata 1", "8000 Aarhus C"]),
        case("45", ["B-1234", "3900 Nuuk"]),
        case("45", ["Tinghúsvegur 1", "FO-100 Tórshavn"]),
        case("30", ["<b>Gade</b> & {{ vej }}", "=1+1"]),
        case("35", ["Box 010190-1234"]),
        case("11", ["شارع 12", "القاهرة"]),
    ],
)
def test_an_address_is_kept_line_by_line(house, visitor, address, lines):
    """44, 35: a code of another country, and digits like those of a person, can be an address."""
    visitor.fill(address, channel="letter", address="\r\n".join(lines))
    again = visitor.page(address)

    assert ida(house).address == lines
    assert typed(again, "address").splitlines() == lines


def test_blank_lines_and_unseen_signs_are_left_out_of_an_address(house, visitor, address):
    """15, 17, 20, 21: only what prints is kept."""
    written = "\r\n Vej\x0b 1 \u2028\u200b\n\u202e8000 Aarhus\n\n"

    visitor.fill(address, channel="letter", address=written)

    assert ida(house).address == ["Vej 1", "8000 Aarhus"]


@pytest.mark.parametrize(
    "email",
    [
        case("64", "a@b"),
        case("66", "ø@exämple.se"),
        case("70", f"{'x' * 64}@example.org"),
        case("73", "alle-ansatte@example.org"),
        case("2", "o'brien+net@mail.example.org"),
    ],
)
def test_an_email_address_of_the_right_form_is_kept_as_typed(house, visitor, address, email):
    """64: a name without a point is an address in a network of one's own; nothing is looked up."""
    page = visitor.fill(address, channel="email", email=email)

    assert (page.errors, ida(house).email) == ([], email)


@pytest.mark.parametrize(
    "email",
    [
        case("64", "@b.dk"),
        case("64", "a@"),
        case("65", '"x y"@d.dk'),
        case("68", "a@b.dk, c@d.dk"),
        case("68", "a@b.dk;c@d.dk"),
        case("69", "Ida Holm <a@b.dk>"),
        case("69", "mailto:a@b.dk"),
        case("70", f"{'x' * 65}@example.org"),
        case("70", f"a@{'b' * 64}.dk"),
        case("70", f"a@{'b.' * 130}dk"),
        case("71", "a@b.dk."),
        case("71", "a@b..dk"),
        case("71", ".a@b.dk"),
        case("71", "a..b@b.dk"),
        case("77", "javascript:alert(1)"),
        case("36", "@" * 5000),
    ],
)
def test_an_email_address_of_another_form_is_refused_and_stays(house, visitor, address, email):
    page = visitor.fill(address, channel="email", email=email)

    assert (page.status, page.errors, ida(house).email) == (422, [EMAIL], None)
    assert typed(page, "email") == email


def test_a_second_line_never_gets_into_an_email_address(house, visitor, address):
    """67: a line end is no way to write to somebody else too."""
    page = visitor.fill(address, channel="email", email="a@b.dk\r\nBcc: x@y.dk")

    assert (page.errors, ida(house).email) == ([EMAIL], None)


@pytest.mark.parametrize(
    "phone",
    [
        case("74", "+45 12 34 56 78"),
        case("74", "0045 12345678"),
        case("74", "(+47) 22 34 56 78"),
        case("74", "12-34-56-78"),
        case("76", "+1 212 555 0100"),
        case("62", "١٢٣٤٥٦٧٨"),
    ],
)
def test_a_possible_number_is_kept_as_typed(house, visitor, address, phone):
    """74: it is dialled and compared in one form, and kept in the one that was typed."""
    page = visitor.fill(address, channel="phone", phone=phone)

    assert (page.errors, ida(house).phone) == ([], phone)


@pytest.mark.parametrize(
    "phone",
    [
        case("75", "12345678 lokal 5"),
        case("75", "ring efter kl. 16"),
        case("74", "1234"),
        case("63", "9" * 5000),
        case("30", "<b>12345678</b>"),
        case("33", "%s"),
    ],
)
def test_what_cannot_be_dialled_is_refused_and_stays(house, visitor, address, phone):
    """75: an extension would be kept by the catalogue; here letters are no part of a number."""
    page = visitor.fill(address, channel="phone", phone=phone)

    assert (page.status, page.errors, ida(house).phone) == (422, [PHONE], None)
    assert typed(page, "phone") == phone


@pytest.mark.parametrize(
    "given",
    [
        case("49", {"channel": "phone", "phone": "0045 1234 5678"}),
        case("72", {"channel": "email", "email": "BO@example.org"}),
    ],
)
def test_a_shared_way_is_asked_about_and_kept(house, visitor, given):
    bo = a_person(name="Bo", phone="12345678", email="bo@example.org")
    house.add(a_case(people=[a_person(name="Ida"), bo]))
    address = f"/cases/T-1/people/{ida(house).id}/reach"

    asked = visitor.fill(address, **given)
    visitor.send(asked, asked.form_with("No, this is another person"), {}, None)

    kept = {name: str(getattr(ida(house), name)) for name in given}
    assert (asked.heading, kept) == ("Is this the same person?", given)


@pytest.mark.parametrize("field", ["channel", "language", "calendar"])
@pytest.mark.parametrize(
    "value", [case("101", "smoke"), case("19", "\x00"), case("63", "9" * 5000)]
)
def test_only_what_is_offered_can_be_chosen(house, visitor, address, field, value):
    page = visitor.fill(
        address, **{"channel": "phone", "phone": "12345678", "address": "Vej 1", field: value}
    )

    assert (page.errors, ida(house).channel) == (["Choose one of the answers"], None)
    assert (typed(page, "phone"), typed(page, "address")) == ("12345678", "Vej 1")
