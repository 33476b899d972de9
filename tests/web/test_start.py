"""The start page: in the reader's language, with nothing personal and strict headers."""

import pytest

from netmeet.app import HEADERS, create_app


@pytest.fixture
def visitor():
    return create_app().test_client()


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("da-DK,da;q=0.9", "da"),
        ("nb-NO", "nb"),
        ("no", "nb"),
        ("nn-NO,nn;q=0.9", "nb"),
        ("sv", "sv"),
        ("de, sv;q=0.5", "sv"),
        ("fi", "en"),
        ("sv;q=abc", "en"),
        ("", "en"),
    ],
)
def test_the_page_speaks_the_language_of_the_browser(visitor, wanted, language):
    page = visitor.get("/", headers={"Accept-Language": wanted})

    assert f'<html lang="{language}">' in page.text


@pytest.mark.parametrize("language", ["da", "nb", "sv", "en"])
def test_the_language_of_the_address_comes_first(visitor, language):
    page = visitor.get(f"/?language={language}", headers={"Accept-Language": "fi"})

    assert f'<html lang="{language}">' in page.text


@pytest.mark.parametrize("asked", ["<script>", "xx", "../../etc", ""])
def test_an_unknown_language_is_passed_over(visitor, asked):
    page = visitor.get("/", query_string={"language": asked})

    assert '<html lang="en">' in page.text


def test_every_answer_carries_the_headers(visitor):
    for path in ("/", "/not-here"):
        headers = visitor.get(path).headers

        assert {name: headers[name] for name in HEADERS} == HEADERS


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example"])
def test_a_foreign_host_is_refused(visitor, host):
    assert visitor.get("/", headers={"Host": host}).status_code == 400
