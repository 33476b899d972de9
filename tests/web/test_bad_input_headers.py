"""Bad input 80, 126, 133, 134: odd headers of a request, and the headers of every answer."""

import pytest
from builders import a_case, a_person
from naughty import carried

NEW = "/cases/T-1/people/add"
STYLES = "/static/netmeet.css"
FORM = "application/x-www-form-urlencoded"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "object-src 'none'"
)
ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Vary": "Cookie",
}
POWERS = ("camera", "microphone", "geolocation", "payment", "usb", "display-capture", "fullscreen")


ANSWERS = [
    ("200", "GET", "/cases/T-1", {}, 200),
    ("303", "GET", "/", {}, 303),
    ("308", "GET", "/cases//T-1", {}, 308),
    ("400", "GET", "/cases?search=%00", {}, 400),
    ("404", "GET", "/nothing", {}, 404),
    ("404 of a case", "GET", "/cases/T-9", {}, 404),
    ("405", "PUT", "/cases/T-1", {}, 405),
    ("413", "POST", NEW, {"data": b"a" * 2_000_001, "content_type": FORM}, 413),
    ("414", "GET", f"/cases/{'a' * 9_000}", {}, 414),
    ("415", "POST", NEW, {"json": {}}, 415),
    ("host", "GET", "/cases", {"headers": {"Host": "evil.example"}}, 400),
    ("head", "HEAD", "/cases", {}, 200),
    ("options", "OPTIONS", "/cases", {}, 200),
    ("file", "GET", "/cases/T-1/documents/leaflet/all/da/file", {}, 200),
    ("no file", "GET", "/static/nothing.css", {}, 404),
]


@pytest.mark.parametrize("asked", ANSWERS, ids=[kind for kind, *_ in ANSWERS])
def test_every_answer_carries_the_same_headers(house, visitor, asked):
    house.add(a_case(people=[a_person()]))
    _, method, path, given, status = asked

    answer = visitor.open(path, method=method, buffered=True, **given)

    known = {name: answer.headers.get(name) for name in ALWAYS}
    powers = answer.headers["Permissions-Policy"].split(", ")
    assert (answer.status_code, known) == (status, ALWAYS)
    assert answer.headers["Cache-Control"] == "no-store"
    assert all(power.endswith("=()") for power in powers)
    assert {f"{power}=()" for power in POWERS} <= set(powers)
    assert not {"Server", "X-Powered-By", "Strict-Transport-Security"} & set(answer.headers.keys())


def test_a_static_file_is_kept_by_browsers_and_says_nothing_about_anybody(house, visitor):
    answer = visitor.get(STYLES, buffered=True)
    known = {"If-None-Match": answer.headers["ETag"]}
    again = visitor.get(STYLES, headers=known, buffered=True)

    for one in (answer, again):
        assert one.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert {name: one.headers.get(name) for name in ALWAYS} == ALWAYS
        assert "Set-Cookie" not in one.headers
    assert again.status_code == 304


def test_a_file_is_saved_and_not_opened_in_the_page(house, visitor):
    house.add(a_case(people=[a_person()]))

    answer = visitor.get("/cases/T-1/documents/leaflet/all/da/file")

    assert answer.headers["Content-Disposition"] == ('attachment; filename="leaflet-T-1-da.docx"')


def test_signing_out_lets_the_browser_forget(house, visitor):
    token = carried(visitor, "/account/name")["csrf_token"]

    answer = visitor.post("/sign-out", data={"csrf_token": token})

    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'


@pytest.mark.parametrize(
    "tags",
    ["sv;q=abc", "x" * 10_000, "../../etc", ";;;,,,", "*", "sv;q=-1", "da_DK.UTF-8", "<script>"],
)
def test_an_odd_wish_for_a_language_is_not_read(house, tags):
    """80: without a language of ours the page is in one of ours all the same."""
    page = house.visitor(None).page("/sign-in", headers={"Accept-Language": tags})

    assert (page.status, page.root.get("lang") in ("da", "nb", "sv", "en")) == (200, True)


@pytest.mark.parametrize(
    "headers",
    [
        {"Range": "bytes=9-1"},
        {"Range": "bytes=" + "0-0," * 500},
        {"If-Modified-Since": "yesterday"},
        {"If-None-Match": '*, W/"x'},
        {"Cookie": f"netmeet={'x' * 16_000}"},
        {"Cookie": "netmeet=\xff; =; ;;"},
        {f"X-{number}": "x" for number in range(300)},
        {"Content-Length": "-1"},
    ],
    ids=["133 range", "133 ranges", "133 date", "133 tag", *["134"] * 3, "126"],
)
def test_odd_headers_do_no_harm(house, headers):
    visitor = house.visitor(None)

    answers = [visitor.get(path, headers=headers, buffered=True) for path in ("/sign-in", STYLES)]

    assert {one.status_code for one in answers} <= {200, 206, 304, 416}
