"""The small script: it saves drafts, copies, shows passwords, and leads to what is wrong."""

from types import SimpleNamespace
from urllib.parse import parse_qs

import pytest
from browser.looking import check_with_axe, no_sideways_scroll
from shown import a_field, a_form, answers, written

from netmeet.app import HEADERS

SAVED = "Draft saved 14.32"
NO_PAGE = ("text/plain", "")
FAILED = "The draft could not be saved. Your text is still here."
PAGE = """{% extends "base.html" %}
{% from "parts/form.html" import form_page with context %}
{% block title %}The agreement{% endblock %}
{% block main %}
{{ form_page(form, "Save and continue") }}
<p id="letter">Kære Kirsten</p>
<button type="button" class="plain" data-copy="#letter" data-said="copied" data-copied="Copied"
  hidden>Copy the text</button>
<p id="copied" role="status"></p>
{% endblock %}"""


def a_page(*fields, **given):
    """Return a page with a form."""
    return written(
        PAGE, form=a_form(*fields, **given), practice=True, version="1", notices=["Saved"]
    )


@pytest.fixture
def text_page():
    return a_page(a_field(kind="long", name="what"), a_field(kind="password", name="password"))


@pytest.fixture
def posts():
    """Return what is sent to the server, in order."""
    return []


def open_page(page, content, posts, answer=None):
    """Open a page of our own making in the house; `answer` is what the server says to a draft."""

    def served(route):
        if route.request.method == "GET":
            route.fulfill(body=content, content_type="text/html; charset=utf-8", headers=HEADERS)
            return
        posts.append(route.request)
        if answer is None:
            route.abort()
        else:
            kind, said = answer
            route.fulfill(status=200 if said else 204, body=said, content_type=kind)

    page.route("**/made-for-a-test", served)
    page.clock.install()
    page.goto("/made-for-a-test")


def test_a_draft_is_saved_after_a_pause(page, text_page, posts):
    open_page(page, text_page, posts, ("text/plain", SAVED))
    page.locator("#what").press_sequentially("Ring til")

    page.clock.run_for(4_900)
    assert posts == []

    page.clock.run_for(200)
    page.get_by_text(SAVED).wait_for()
    (sent,) = posts
    fields = parse_qs(sent.post_data)
    assert (fields["what"], fields["draft"], fields["version"]) == (["Ring til"], ["yes"], ["7"])
    assert sent.headers["x-requested-with"] == "draft"


def test_a_draft_is_saved_every_ten_seconds_while_somebody_writes(page, text_page, posts):
    open_page(page, text_page, posts, ("text/plain", SAVED))

    for letter in "abcde":
        page.locator("#what").press_sequentially(letter)
        page.clock.run_for(3_000)
    page.get_by_text(SAVED).wait_for()

    assert parse_qs(posts[0].post_data)["what"] == ["abcd"]


@pytest.mark.parametrize("answer", [None, ("text/html", "<p>Sign in</p>")])
def test_a_draft_that_cannot_be_saved_is_told_and_the_text_stays(page, text_page, posts, answer):
    open_page(page, text_page, posts, answer)
    page.locator("#what").fill("Ring til Kirsten")

    page.clock.run_for(5_100)
    page.get_by_text(FAILED).wait_for()

    assert page.locator("#what").input_value() == "Ring til Kirsten"


def test_a_form_that_was_sent_saves_no_draft(page, text_page, posts):
    open_page(page, text_page, posts, NO_PAGE)
    page.locator("#what").fill("Ring til Kirsten")

    page.get_by_role("button", name="Save and continue").click()
    page.clock.run_for(15_000)

    assert ["draft" in parse_qs(sent.post_data) for sent in posts] == [False]


def test_nothing_stays_in_the_browser(page, text_page, posts):
    open_page(page, text_page, posts, ("text/plain", SAVED))
    page.locator("#what").fill("Ring til Kirsten")

    page.clock.run_for(5_100)
    page.get_by_text(SAVED).wait_for()

    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_a_password_can_be_shown_and_hidden_again(page, text_page, posts):
    open_page(page, text_page, posts)
    password = page.locator("#password")

    page.get_by_role("button", name="Show").click()
    assert password.get_attribute("type") == "text"

    page.get_by_role("button", name="Hide").click()
    assert password.get_attribute("type") == "password"


def test_a_text_can_be_copied(page, text_page, posts):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_page(page, text_page, posts)

    page.get_by_role("button", name="Copy the text").click()
    page.get_by_text("Copied").wait_for()

    assert page.evaluate("navigator.clipboard.readText()") == "Kære Kirsten"


def test_buttons_that_need_the_script_are_not_there_without_it(without_scripts, text_page, posts):
    open_page(without_scripts, text_page, posts)

    names = without_scripts.locator("main button:visible").all_inner_texts()
    assert names == ["Save and continue", "Save draft"]


def everything_wrong():
    """Return a page with every kind of field, all of them wrong, and two people at one form."""
    kinds = ("line", "long", "password", "date", "choice", "ticks", "tick", "pick")
    fields = [
        a_field(
            kind=kind,
            name=f"a-{kind}",
            said=f"Beskæftigelsesmedarbejder {kind}",
            hint="As on the envelope",
            errors=["Enter the name on the letter"],
            options=answers("Letter", "E-mail"),
        )
        for kind in kinds
    ]
    other = SimpleNamespace(field=fields[1], theirs=["Boller"], kept="", error="Choose one")
    return a_page(*fields, conflicts=[other], other="Hanne saved this page at 9.12.")


def test_a_page_that_comes_back_begins_with_what_is_wrong(page, posts):
    open_page(page, everything_wrong(), posts)

    assert page.evaluate("document.activeElement.className") == "errors"

    page.get_by_role("alert").get_by_role("link").first.click()

    assert page.evaluate("document.activeElement.id") == "a-line"


@pytest.mark.parametrize("width", ["page", "phone"])
def test_every_kind_of_field_has_no_barrier(request, width, posts):
    window = request.getfixturevalue(width)

    open_page(window, everything_wrong(), posts)
    window.clock.resume()

    check_with_axe(window)
    no_sideways_scroll(window)
