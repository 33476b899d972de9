"""Signing in and out, and the first user of a new house."""

from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import select
from visitor import fields_of
from web_house import app_in

from netmeet.adapters import db
from netmeet.domain.codes import Role
from netmeet.domain.model import Account, Attempt, Visit
from netmeet.services import accounts

PASSWORD = "a boat on the quiet lake"
EMAIL = "ida@example.org"


@pytest.fixture
def ida(house):
    """Return a convener who knows her password."""
    with db.writing(house.engine) as session:
        made = accounts.add(
            session, email=EMAIL, name="Ida Holm", role=Role.CONVENER, password=PASSWORD
        )
        session.commit()
        session.refresh(made)
        session.expunge_all()
    return made


def sign_in(visitor, path="/sign-in", **answers):
    return visitor.fill(path, **{"email": EMAIL, "password": PASSWORD} | answers)


def cookie_of(visitor):
    found = visitor.get_cookie("netmeet")
    return found.value if found else None


def test_the_right_password_leads_to_ones_cases(house, ida):
    page = sign_in(house.visitor(None))

    assert page.heading == "My cases"


def test_a_wrong_password_says_nothing_about_who_exists(house, ida):
    wrong = sign_in(house.visitor(None), password="something else entirely")
    unknown = sign_in(house.visitor(None), email="nobody@example.org")

    assert wrong.errors == ["The e-mail address and password do not match."]
    assert unknown.errors == wrong.errors
    assert EMAIL in wrong.html
    assert "something else" not in wrong.html


def test_five_wrong_tries_close_the_door_for_a_while(house, ida):
    visitor = house.visitor(None)
    with time_machine.travel("2026-11-21 09:00:00+00:00", tick=False) as traveller:
        for _ in range(5):
            sign_in(visitor, password="not the right words")
        closed = sign_in(visitor)
        traveller.shift(timedelta(minutes=16))
        opened = sign_in(visitor)

    assert closed.errors == ["You have tried 5 times. Wait 15 minutes."]
    assert opened.heading == "My cases"


def test_signing_in_gives_a_new_key(house, ida):
    visitor = house.visitor(None)
    visitor.page("/sign-in")
    before = cookie_of(visitor)

    sign_in(visitor)

    assert before is not None
    assert cookie_of(visitor) != before


def test_the_key_itself_is_stored_nowhere(house, ida):
    visitor = house.visitor(None)
    sign_in(visitor)

    with db.reading(house.engine) as session:
        stored = [visit.key_hash for visit in session.scalars(select(Visit))]

    assert stored
    assert cookie_of(visitor) not in stored


def test_signing_out_ends_the_visit_on_the_server(house, ida):
    visitor = house.visitor(None)
    page = sign_in(visitor)
    key = cookie_of(visitor)
    token = page.all("form")[0].find("input").get("value")
    answer = visitor.post("/sign-out", data={"csrf_token": token})
    visitor.set_cookie("netmeet", key, domain="localhost")

    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert visitor.page("/cases").heading == "Sign in"


def test_a_disabled_account_is_out_at_once(house, ida):
    visitor = house.visitor(None)
    sign_in(visitor)
    with db.writing(house.engine) as session:
        session.get(Account, ida.id).disabled = True
        session.commit()

    assert visitor.page("/cases").heading == "Sign in"


@pytest.mark.parametrize(
    "wanted", ["//evil.example", "/\\evil.example", "https://evil.example", "/nowhere", ""]
)
def test_after_signing_in_nobody_is_sent_elsewhere(house, ida, wanted):
    page = sign_in(house.visitor(None), path=f"/sign-in?next={wanted}")

    assert page.path == "/cases"


def test_the_wanted_page_opens_after_signing_in(house, ida):
    visitor = house.visitor(None)
    asked = visitor.get("/cases?search=Jonas").headers["Location"]

    page = sign_in(visitor, path=asked)

    assert page.response.request.full_path == "/cases?search=Jonas"


def test_a_new_house_asks_for_its_first_user(tmp_path):
    visitor = app_in(tmp_path).test_client()

    first = visitor.page("/")
    page = visitor.fill(
        "/first-user", name="Ida Holm", email=EMAIL, role="convener", password=PASSWORD
    )
    again = visitor.page("/first-user")

    assert first.heading == "Create the first user"
    assert page.heading == "My cases"
    assert again.path == "/cases" or again.heading == "Sign in"


def test_the_first_user_needs_a_good_password(tmp_path):
    visitor = app_in(tmp_path).test_client()

    page = visitor.fill(
        "/first-user", name="Ida Holm", email=EMAIL, role="convener", password="short"
    )

    assert page.errors == ["Choose a password of 15 to 128 characters that is hard to guess."]


def test_the_language_that_was_asked_for_stays(house, ida):
    visitor = house.visitor(None)
    visitor.page("/sign-in?language=sv")

    page = visitor.page("/sign-in")

    assert page.root.get("lang") == "sv"


@pytest.mark.parametrize("asked", ["xx", "<script>", "../../etc", "da,sv"])
def test_a_language_that_nobody_speaks_is_ignored(house, asked):
    page = house.visitor(None).page("/sign-in", query_string={"language": asked})

    assert page.root.get("lang") == "en"


def test_the_cookie_is_for_the_server_only(house, ida):
    answer = house.visitor(None).get("/sign-in")

    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_the_language_that_was_asked_for_stays_after_signing_in(house, ida):
    visitor = house.visitor(None)
    visitor.page("/sign-in?language=sv")

    page = sign_in(visitor)

    assert page.root.get("lang") == "sv"


def test_a_form_of_the_time_before_signing_in_is_not_taken(house, ida):
    visitor = house.visitor(None)
    before = dict(fields_of(visitor.page("/sign-in").form_to("")))["csrf_token"]
    sign_in(visitor)
    form = dict(fields_of(visitor.page("/account/name").form_to("")))

    visitor.post("/account/name", data=form | {"name": "Evil", "csrf_token": before})

    assert house.look(Account, Account.email == EMAIL).name == "Ida Holm"


def test_signing_in_ends_the_visit_before(house, ida):
    sign_in(house.visitor(None))

    with db.reading(house.engine) as session:
        assert session.scalars(select(Visit.account_id)).all() == [ida.id]


def test_what_remembers_nothing_begins_no_visit(house):
    visitor = house.visitor(None)

    answers = [visitor.get(path) for path in ("/nowhere", "/favicon.ico")]

    assert [answer.headers.get("Set-Cookie") for answer in answers] == [None, None]


def test_signing_out_takes_the_key_out_of_the_browser(house, ida):
    visitor = house.visitor(None)
    page = sign_in(visitor)
    token = page.all("form")[0].find("input").get("value")

    visitor.post("/sign-out", data={"csrf_token": token})

    assert cookie_of(visitor) is None


def test_a_form_can_stay_open_as_long_as_the_visit_goes_on(house, ida):
    with time_machine.travel("2026-11-21 09:00:00+00:00", tick=False) as traveller:
        visitor = house.visitor(None)
        sign_in(visitor)
        opened = visitor.page("/account/name")
        for _ in range(5):
            traveller.shift(timedelta(minutes=29))
            visitor.page("/cases")

        page = visitor.send(opened, opened.form_to(""), {"name": "Ida Lund"}, None)

    assert "Saved." in page.main
    assert house.look(Account, Account.email == EMAIL).name == "Ida Lund"


def test_a_house_that_is_opened_again_takes_the_forms_of_before(tmp_path):
    before, after = app_in(tmp_path), app_in(tmp_path)

    assert before.config["SECRET_KEY"] == after.config["SECRET_KEY"]


@pytest.mark.parametrize(
    ("role", "home"),
    [
        (Role.CONVENER, "/cases"),
        (Role.STAFF, "/prison"),
        (Role.LEAD, "/figures"),
        (Role.ADMINISTRATOR, "/administration"),
    ],
)
def test_everybody_begins_at_their_own_page(house, role, home):
    assert house.visitor(role).page("/").path == home


@pytest.mark.parametrize("email", ["", "ida"])
def test_what_is_no_address_is_told_and_is_no_try(house, ida, email):
    page = sign_in(house.visitor(None), email=email)

    assert page.errors == ["Enter the whole e-mail address, with @"]
    assert house.look(Attempt) is None


def test_the_first_user_says_what_they_will_do(tmp_path):
    visitor = app_in(tmp_path).test_client()

    page = visitor.fill("/first-user", name="Ida Holm", email=EMAIL, password=PASSWORD)

    assert page.errors == ["Choose what you will do"]
    assert visitor.page("/").heading == "Create the first user"
