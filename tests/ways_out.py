"""The ways in which somebody could try to leave a screen that was handed over.

Each way gives the answers that it got, with the statuses that are right for each.
"""

from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from urllib.parse import urlencode

import time_machine
from addresses import path_of, rules
from handed import cookie_of, token_of
from web_house import MORNING

from netmeet.services import visits

OWN, OTHER = "KANARI-1", "KANARI-2"
NOWHERE, DOOR, TOGETHER, TOLD = {404}, {303}, {200}, {200, 303, 400, 404, 405, 409, 422}
ALL = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE")
SIGN_IN = {"email": "convener@example.org", "password": "a password for the tests"}


@dataclass
class Escape:
    """A screen that was handed over, and what is still known of the convener’s visit.

    `old_key` was the convener’s cookie, `old_form` a form that the convener had sent, `others_id`
    the id of somebody in another case.
    """

    house: object
    visitor: object
    old_key: str
    old_form: dict
    others_id: int

    @property
    def token(self):
        """Return a token of a page that is open to the main person."""
        return token_of(self.visitor.page("/together"))

    def ask(self, path, method="GET", **options):
        """Ask for an address with the main person’s cookie."""
        return self.visitor.open(path, method=method, **options)

    def post(self, path, **fields):
        """Send a form with a good token."""
        return self.ask(path, "POST", data={"csrf_token": self.token} | fields)

    def raw(self, path):
        """Ask for an address as it stands, before anything puts it in order."""
        return self.ask("/", environ_overrides={"PATH_INFO": path})

    def with_cookie(self, cookie, path="/together", method="GET", **headers):
        """Ask for an address with another cookie."""
        stranger = self.house.app.test_client(use_cookies=False)
        return stranger.open(path, method=method, headers={"Cookie": cookie} | headers)

    def later(self, minutes, path="/together", method="GET"):
        """Ask for an address some minutes after the screen was handed over."""
        with time_machine.travel(MORNING, tick=False) as traveller:
            traveller.shift(timedelta(minutes=minutes))
            return self.ask(path, method)


def back_button(escape):
    for page in ("hand-over", "", "people", "questions/about", "agreement"):
        yield escape.ask(f"/cases/{OWN}/{page}".rstrip("/")), NOWHERE


def second_tab(escape):
    pages = [rule for rule in rules(escape.house.app) if not rule.endpoint.startswith("together")]
    for rule, method in product(pages, ("GET", "POST")):
        if rule.endpoint != "handing.back" or method == "GET":
            yield escape.ask(path_of(rule, OWN), method), NOWHERE


def other_methods(escape):
    for path, method in product(("/cases", f"/cases/{OWN}", "/sign-in", "/"), ALL):
        yield escape.ask(path, method), NOWHERE
    for method in ("PUT", "DELETE", "PATCH", "TRACE"):
        yield escape.ask("/together", method), NOWHERE
    for method in ("HEAD", "OPTIONS"):
        yield escape.ask("/together", method), {200, 303}


def other_case(escape):
    for rule in rules(escape.house.app):
        if "reference" in rule.arguments:
            yield escape.ask(path_of(rule, OTHER)), NOWHERE


def old_cookie(escape):
    for path in ("/together", "/cases", f"/cases/{OWN}"):
        yield escape.with_cookie(f"netmeet={escape.old_key}", path), DOOR
        yield escape.with_cookie(f"netmeet={escape.old_key}; netmeet={escape.old_key}", path), DOOR
    for page in ("hand-over", "questions/about", "list"):
        path = f"/cases/{OWN}/{page}"
        yield escape.with_cookie(f"netmeet={escape.old_key}", path, "POST"), DOOR


def swapped_cookie(escape):
    key = cookie_of(escape.visitor)
    for other in ("", "x" * 43, visits.hashed(key), key[::-1], f"{key}.", "é"):
        for path in ("/together", "/cases"):
            yield escape.with_cookie(f"netmeet={other}", path), DOOR


def posting_with_a_good_token(escape):
    token = escape.token
    for rule, reference in product(rules(escape.house.app), (OWN, OTHER)):
        if "POST" in rule.methods and "reference" in rule.arguments:
            data = {"csrf_token": token, "sure": "yes", "typed": reference, "called": "Z"}
            yield escape.ask(path_of(rule, reference), "POST", data=data), NOWHERE


def sign_in_page(escape):
    yield escape.ask("/sign-in"), NOWHERE
    yield escape.post("/sign-in", **SIGN_IN), NOWHERE
    yield escape.ask("/cases"), NOWHERE


def sign_out(escape):
    yield escape.post("/sign-out"), NOWHERE
    yield escape.ask("/sign-out"), NOWHERE
    yield escape.ask("/together", follow_redirects=True), TOGETHER


def first_user_page(escape):
    answers = SIGN_IN | {"name": "Z", "role": "administrator"}
    yield escape.ask("/first-user"), NOWHERE
    yield escape.post("/first-user", **answers), NOWHERE


def pages_of_other_roles(escape):
    for path in ("/prison", f"/prison/{OWN}", "/figures", "/administration", "/account"):
        yield escape.ask(path), NOWHERE
        yield escape.post(path), NOWHERE


def documents(escape):
    for kind, number in product(("invite-list", "labels", "map", "invitation"), ("all", "1")):
        path = f"/cases/{OWN}/documents/{kind}/{number}/en"
        yield escape.ask(path), NOWHERE
        yield escape.ask(f"{path}/file"), NOWHERE
    yield escape.post(f"/cases/{OWN}/documents/calendar/1/en/file"), NOWHERE


def taking_a_case_out(escape):
    for name in ("export", "import", "backup", "cases.json", f"cases/{OWN}.json", "netmeet.db"):
        yield escape.ask(f"/{name}"), NOWHERE
        yield escape.post(f"/{name}"), NOWHERE


def ten_idle_minutes(escape):
    yield escape.later(9), {200, 303}
    for path in ("/together", f"/cases/{OWN}", "/cases"):
        yield escape.later(19, path), DOOR
    for path in (f"/cases/{OWN}/hand-over", "/together/back", "/together/1"):
        yield escape.later(19, path, "POST"), DOOR


def forty_five_minutes(escape):
    for minutes in range(5, 45, 5):
        yield escape.later(minutes), {200, 303}
    for path in ("/together", f"/cases/{OWN}", "/"):
        yield escape.later(45, path), DOOR


def another_language(escape):
    for tag in ("da", "nb", "sv", "en", "xx", "../en"):
        yield escape.ask(f"/cases?language={tag}"), NOWHERE
        yield escape.ask(f"/together?language={tag}", follow_redirects=True), TOGETHER


def print_it(escape):
    yield escape.ask("/together?print", follow_redirects=True), TOGETHER
    for path in (f"/cases/{OWN}?print", f"/cases/{OWN}/documents?print=all"):
        yield escape.ask(path), NOWHERE


def through_the_static_files(escape):
    for path in ("../cases", f"../cases/{OWN}", "..", "../../netmeet.db", "%2e%2e/app.py", ""):
        yield escape.raw(f"/static/{path}"), NOWHERE


def where_to_go_next(escape):
    for address in ("/cases", f"/cases/{OWN}", "//evil.example", "https://evil.example"):
        yield escape.ask(f"/together?next={address}", follow_redirects=True), TOGETHER
        yield escape.ask(f"/sign-in?next={address}"), NOWHERE


def forged_headers(escape):
    cookie = f"netmeet={cookie_of(escape.visitor)}"
    for path in ("/cases", f"/cases/{OWN}", "/together"):
        yield escape.with_cookie(cookie, path, Host="evil.example"), {400}
    for name in ("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Script-Name"):
        yield escape.with_cookie(cookie, "/together", **{name: f"/cases/{OWN}"}), {200, 303}
    for name in ("X-Forwarded-For", "X-Forwarded-Host", "X-HTTP-Method-Override", "Referer"):
        yield escape.with_cookie(cookie, f"/cases/{OWN}", **{name: "127.0.0.1"}), NOWHERE


def tricks_with_the_path(escape):
    for path in (
        *("//cases", "/cases/", f"//cases//{OWN}", f"/cases/{OWN}/", "/./cases", "/CASES"),
        *(f"/together/../cases/{OWN}", f"/together/%2e%2e/cases/{OWN}", f"/cases;x/{OWN}"),
        *(f"/cases\\{OWN}", f"/cases/{OWN}\x00", f"/ cases/{OWN}", "/together/"),
        *(
            f"/together/cases/{OWN}",
            "/favicon.ico",
            "/robots.txt",
            "",
            "/together/back/../../cases",
        ),
    ):
        yield escape.raw(path), NOWHERE


def a_parked_draft(escape):
    path = f"/cases/{OWN}/questions/about"
    yield escape.ask(path), NOWHERE
    yield escape.post(path, situation="Half a", draft="yes"), NOWHERE
    yield escape.with_cookie(f"netmeet={escape.old_key}", path), DOOR
    yield escape.later(11, path, "POST"), DOOR


def a_form_that_was_done_before(escape):
    form = escape.old_form | {"csrf_token": escape.token}
    yield escape.ask(f"/cases/{OWN}/questions/about", "POST", data=form), NOWHERE
    for rule in rules(escape.house.app):
        if rule.endpoint.startswith("together.") and "POST" in rule.methods:
            yield escape.ask(path_of(rule, OWN), "POST", data=form), TOLD


def another_case_in_the_form(escape):
    number = str(escape.others_id)
    other = {"reference": OTHER, "case": OTHER, "case_id": "2", "who": number, "person_id": number}
    for rule in rules(escape.house.app):
        if rule.endpoint.startswith("together.") and rule.arguments:
            values = dict.fromkeys(rule.arguments, escape.others_id)
            path = rule.build(values, append_unknown=False)[1]
            yield escape.ask(f"{path}?{urlencode(other)}"), NOWHERE
            if "POST" in rule.methods:
                yield escape.post(path, answer="yes", **other), {303, 404}
    yield escape.ask(f"/together?{urlencode(other)}", follow_redirects=True), TOGETHER


WAYS = {
    way.__name__: way
    for way in (
        *(back_button, second_tab, other_methods, other_case, old_cookie, swapped_cookie),
        *(posting_with_a_good_token, sign_in_page, sign_out, first_user_page),
        *(pages_of_other_roles, documents, taking_a_case_out, ten_idle_minutes),
        *(forty_five_minutes, another_language, print_it, through_the_static_files),
        *(where_to_go_next, forged_headers, tricks_with_the_path, a_parked_draft),
        *(a_form_that_was_done_before, another_case_in_the_form),
    )
}
