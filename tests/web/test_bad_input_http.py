"""Bad input 78, 79, 81, 95–98 and 124–135: what the web brings besides the forms of our pages."""

import io

import pytest
from builders import a_case, a_person
from naughty import NAUGHTY, carried
from visitor import Page

from netmeet.adapters import db
from netmeet.domain.codes import Role
from netmeet.services import accounts

NEW = "/cases/T-1/people/add"
FORM = "application/x-www-form-urlencoded"
EMAIL, PASSWORD = "ida@example.org", "a boat on the quiet lake"


def case(number, *values):
    """Return one line of the catalogue."""
    return pytest.param(*values, id=number)


@pytest.fixture
def token(house, visitor):
    """Return the key of the form for a new person."""
    house.add(a_case())
    return carried(visitor, NEW)["csrf_token"]


def names(house):
    return [person.name for person in house.case().people]


@pytest.fixture
def send(house, visitor, token):
    """Return what sends a body, and gives the answer and who is on the list then."""

    def sent(rest, kind, **headers):
        headers["X-CSRFToken"] = token
        answer = visitor.post(NEW, data=body(token, rest), content_type=kind, headers=headers)
        return answer, names(house)

    return sent


def body(token, rest):
    return f"csrf_token={token}&version=new&group=family&".encode() + rest


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.", "localhost.evil.example", "a@localhost", "localhost:x", "[::1]"],
)
def test_another_host_gets_no_page(house, visitor, host):
    """124: the answer is one sentence, and names no host."""
    answer = visitor.get("/cases", headers={"Host": host})

    assert (answer.status_code, answer.mimetype) == (400, "text/plain")
    assert "evil" not in answer.text


def test_what_a_browser_says_about_a_proxy_is_not_believed(house, visitor):
    """125, 131: nor does a header change the method."""
    house.add(a_case())
    forwarded = {
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Prefix": "/evil",
        "X-HTTP-Method-Override": "DELETE",
        "X-Original-URL": "/administration",
    }

    answer = visitor.get("/cases", headers=forwarded)

    assert (answer.status_code, "evil" in answer.text, names(house)) == (200, False, [])


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "X"])
def test_other_methods_are_told_which_there_are(house, visitor, method):
    """131."""
    house.add(a_case())

    answers = [visitor.open(path, method=method) for path in (NEW, "/static/netmeet.css")]

    assert [one.status_code for one in answers] == [405, 405]
    assert [set(one.headers["Allow"].split(", ")) for one in answers] == [
        {"GET", "HEAD", "OPTIONS", "POST"},
        {"GET", "HEAD", "OPTIONS"},
    ]


@pytest.mark.parametrize(
    "path",
    [
        "/static/..%2f..%2fapp.py",
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..\\app.py",
        "/static/..%5capp.py",
        "/static/%2fetc%2fpasswd",
        "/static/netmeet.css%00",
        "/static/%c0%ae%c0%ae/app.py",
        "/cases/..%2f..%2fetc%2fpasswd",
        "/cases/%c0%ae%c0%ae",
        "/cases/T-1%00",
        "/cases/T-1\\people",
        "/cases/T-1%0d%0aX-Evil:1",
        "/cases/T-1/questions/new/a%0d%0ab",
        "/cases/T-1/documents/leaflet/all/..%2fda/file",
        "/cases/T-1/documents/leaflet/all/da%0a/file",
        "/cases/T-1/documents/agreement/²/da/file",
        f"/cases/T-1/documents/agreement/{'9' * 5000}/da/file",
        "/.git/config",
        "/.env",
    ],
)
def test_a_path_that_plays_tricks_leads_nowhere(house, visitor, path):
    """132, 63."""
    house.add(a_case(people=[a_person()]))

    assert visitor.page(path).status == 404


def test_a_long_address_is_turned_away(house, visitor):
    """79."""
    paths = [f"/cases?search={'a' * 8_000}", f"/{'a' * 8_000}", f"/sign-in?next=/{'a' * 8_000}"]

    assert [visitor.get(path).status_code for path in paths] == [414] * 3


@pytest.mark.parametrize(
    "query", ["x=\xff", "x=%00", "x=%0d%0ay", "next=/cases/a%0d%0aSet-Cookie:a=b", "search=\x1b"]
)
@pytest.mark.parametrize("role", [None, Role.CONVENER])
def test_a_query_that_nobody_can_type_is_turned_away(house, role, query):
    """19, 96: it would break the next address."""
    visitor = house.visitor(role)

    answer = visitor.get("/cases", environ_overrides={"QUERY_STRING": query})

    assert answer.status_code == 400


@pytest.mark.parametrize("key", ["language", "search", "next", "by", "prompt", "early", "x"])
def test_any_other_query_opens_the_page(house, visitor, key):
    """81: what is not known is not read."""
    house.add(a_case(people=[a_person()]))
    paths = ("/cases", "/cases/T-1/network", "/cases/T-1/follow-up", "/account")

    texts = ("<script>", "x" * 5000, "-1", "9" * 30, *NAUGHTY[::20])
    pages = [visitor.page(path, query_string={key: text}) for path in paths for text in texts]

    assert {page.status for page in pages} == {200}
    assert {page.root.get("lang") for page in pages} == {"en"}


@pytest.mark.parametrize(
    ("wanted", "leads"),
    [
        case("78", "https://evil.example", "/cases"),
        case("78", "//evil.example", "/cases"),
        case("78", "/\\evil.example", "/cases"),
        case("78", "\\\\evil.example", "/cases"),
        case("78", "%2f%2fevil.example", "/cases"),
        case("78", "/%2f%2fevil.example", "/cases"),
        case("78", "/%252f%252fevil.example", "/cases"),
        case("78", "/%09/evil.example", "/cases"),
        case("78", "javascript:alert(1)", "/cases"),
        case("78", "/sign-out", "/cases"),
        case("78", "/nothing", "/cases"),
        case("78", "/account?x=//evil.example", "/account?x=//evil.example"),
        case("78", "/cases/%C5%8A", "/cases/%C5%8A"),
        case("78", "/cases/T-1/people", "/cases/T-1/people"),
    ],
)
def test_after_sign_in_nobody_is_led_out_of_the_house(house, wanted, leads):
    with db.writing(house.engine) as session:
        accounts.add(session, email=EMAIL, name="Ida", role=Role.CONVENER, password=PASSWORD)
        session.commit()
    visitor = house.visitor(None)
    path = f"/sign-in?next={wanted}"
    sent = carried(visitor, path) | {"email": EMAIL, "password": PASSWORD}

    answer = visitor.post(path, data=sent)

    assert (answer.status_code, answer.location) == (303, leads)


@pytest.mark.parametrize(
    ("rest", "kind", "status"),
    [
        case("95", b"name=Ida" + b"&x=" * 997, FORM, 413),
        case("96", b"name=%ff%fe", FORM, 400),
        case("96", b"name=\xe5", f"{FORM}; charset=iso-8859-1", 400),
        case("22", b"name=%ED%A0%80", FORM, 400),
        case("97", b"name=Ida", "multipart/form-data", 415),
        case("98", b"name=Ida", f"multipart/form-data; boundary={'x' * 10_000}", 415),
        case("130", b"name=Ida", "application/json", 415),
        case("130", b"name=Ida", "text/plain", 415),
        case("130", b"name=Ida", "application/xml", 415),
        case("130", b"name=Ida", "", 415),
        case("129", b"name=" + b"x" * 2_000_000, FORM, 413),
    ],
)
def test_a_body_that_no_page_sends_is_turned_away(send, rest, kind, status):
    answer, names_now = send(rest, kind)

    assert (Page(answer).status, names_now) == (status, [])


@pytest.mark.parametrize(
    ("rest", "why"),
    [
        case("95", b"name=Ida" + b"&x=" * 997, "The form has too many fields."),
        case("129", b"name=" + b"x" * 2_000_000, "Send at most 2 MB."),
    ],
)
def test_what_is_too_much_is_said(send, rest, why):
    answer, _ = send(rest, FORM)

    page = Page(answer)
    assert (page.status, page.heading) == (413, "This is too much at once")
    assert page.main.startswith(f"This is too much at once {why} Go back: your text is there.")


def test_a_packed_body_is_not_unpacked(send):
    """135."""
    answer, names_now = send(b"name=Ida", FORM, **{"Content-Encoding": "gzip"})

    assert (answer.status_code, names_now) == (415, [])


def test_a_body_of_just_the_usual_size_is_read(house, visitor, token):
    """95, 129: 1,000 fields, and 2 MB; a name of that length is refused in words."""
    fields = visitor.post(NEW, data=body(token, b"name=Ida" + b"&x=" * 996), content_type=FORM)
    start = body(token, b"name=")
    large = visitor.post(NEW, data=start + b"x" * (2_000_000 - len(start)), content_type=FORM)

    assert (fields.status_code, large.status_code, names(house)) == (303, 422, ["Ida"])
    assert "The text is too long." in large.text


def test_json_is_no_form(house, visitor, token):
    """130: nor is a file a name."""
    key = {"X-CSRFToken": token}
    file = {"csrf_token": token, "name": (io.BytesIO(b"x"), "x.txt"), "group": "family"}

    answers = [
        visitor.post(NEW, json={"name": "Ida", "group": "family"}, headers=key),
        visitor.post(NEW, data=file),
    ]

    assert ([one.status_code for one in answers], names(house)) == ([415] * 2, [])


@pytest.mark.parametrize("path", ["/cases/T-1%00", "/cases/T-1%0d%0aX-Evil:1"])
def test_no_door_is_shown_to_an_address_that_nobody_can_type(house, path):
    """132, 63."""
    assert house.visitor(None).get(path).status_code == 404
