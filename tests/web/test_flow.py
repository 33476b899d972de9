"""Nothing is lost: two people at one form, a double click, a visit that runs out, an old token."""

from datetime import timedelta

import pytest
import time_machine
from builders import TODAY, a_case
from flask import Blueprint
from sqlalchemy import update
from visitor import fields_of
from web_house import app_in

from netmeet.adapters import db
from netmeet.domain.codes import Deed, Role
from netmeet.domain.model import Draft, Event
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history
from netmeet.web import access
from netmeet.web.access import Who
from netmeet.web.fields import NameField, TextField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, database

PATH = "/cases/T-1/scratch"
LATE = f"{TODAY:%Y-%m-%d} 08:31:00+00:00"


class ScratchForm(Form):
    """What a test changes."""

    called = NameField("Name", needed="Enter a name")
    situation = TextField("Situation", limit=40)


def scratch_pages():
    """Return pages on which one case is changed, as simple as pages can be."""
    pages = Blueprint("scratch", __name__, url_prefix="/cases/<reference>/scratch")

    @pages.route("", methods=["GET", "POST"])
    def index(reference):
        form = ScratchForm(of=case())
        return ask(form, "starting/scratch.html", change, here("overview.index"))

    @pages.post("/count")
    def count(reference):
        return act(lambda: case().avoid.append("one more") or refer(), here(".index"))

    def change(form):
        if form.called.data == "Refused":
            raise Refused(Reason.IN_USE)
        case().called, case().situation = form.called.data, form.situation.data
        history.note(database(), case(), Deed.SETTINGS, by=account().name)

    def refer():
        case().avoid = [*case().avoid, "one more"]

    return pages


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    """Return an app of our own, for it has a page more."""
    folder = tmp_path_factory.mktemp("scratch")
    (folder / "starting").mkdir()
    (folder / "starting" / "scratch.html").write_text(
        '{% extends "base.html" %}{% from "parts/form.html" import form_page with context %}'
        "{% block title %}Scratch{% endblock %}"
        '{% block main %}{{ form_page(form, "Save") }}{% endblock %}'
    )
    app = app_in(tmp_path_factory.mktemp("house"))
    app.jinja_loader.searchpath.append(str(folder))
    app.register_blueprint(scratch_pages())
    return app


@pytest.fixture
def scratch(house, monkeypatch):
    """Return a house with a page on which the case T-1 can be changed."""
    monkeypatch.setitem(access.ACCESS, "scratch", Who.OWN_CASE)
    house.add(a_case(called="Jonas", situation="Good at football."))
    return house


def test_what_is_right_is_saved(scratch):
    page = scratch.visitor().fill(PATH, called="Jon")

    assert scratch.case().called == "Jon"
    assert page.heading == "Network meeting for Jon"


def test_what_is_wrong_stays_in_the_field(scratch):
    page = scratch.visitor().fill(PATH, called="", situation="x" * 41)

    assert page.status == 422
    assert page.errors == ["Enter a name", "The text is too long."]
    assert "x" * 41 in page.html
    assert scratch.case().called == "Jonas"


def test_a_refusal_is_said_and_the_text_stays(scratch):
    page = scratch.visitor().fill(PATH, called="Refused", situation="New words")

    assert page.errors == ["This is still named somewhere else. Change it there first."]
    assert "New words" in page.html
    assert scratch.case().situation == "Good at football."


def test_two_people_see_both_texts_side_by_side(scratch):
    one, other = scratch.visitor(), scratch.visitor()
    opened = one.page(PATH)
    other.fill(PATH, situation="Theirs")

    page = one.send(opened, opened.form_to(""), {"situation": "Mine"}, None)

    assert page.status == 409
    assert "Theirs" in page.main
    assert "Mine" in page.html
    assert "You have saved this page at 09:00." in page.main
    assert scratch.case().situation == "Theirs"


def test_whoever_saved_meanwhile_is_named(scratch):
    one, other = scratch.visitor(), scratch.visitor()
    opened = one.page(PATH)
    other.fill(PATH, situation="Theirs")
    with db.writing(scratch.engine) as session:
        session.execute(update(Event).values(by="Bo Nør"))
        session.commit()

    page = one.send(opened, opened.form_to(""), {"situation": "Mine"}, None)

    assert "Bo Nør saved this page at 09:00 while you were writing." in page.main


@pytest.mark.parametrize(("kept", "left"), [("mine", "Mine"), ("theirs", "Theirs")])
def test_the_chosen_text_is_kept(scratch, kept, left):
    one, other = scratch.visitor(), scratch.visitor()
    opened = one.page(PATH)
    other.fill(PATH, situation="Theirs")
    page = one.send(opened, opened.form_to(""), {"situation": "Mine"}, None)

    one.send(page, page.form_to(""), {"keep-situation": kept}, None)

    assert scratch.case().situation == left


def test_a_conflict_without_an_answer_asks_again(scratch):
    one, other = scratch.visitor(), scratch.visitor()
    opened = one.page(PATH)
    other.fill(PATH, situation="Theirs")
    page = one.send(opened, opened.form_to(""), {"situation": "Mine"}, None)

    again = one.send(page, page.form_to(""), {}, None)

    assert "Choose which text to keep" in again.errors
    assert scratch.case().situation == "Theirs"


def test_fields_that_nobody_else_changed_are_no_conflict(scratch):
    one, other = scratch.visitor(), scratch.visitor()
    opened = one.page(PATH)
    other.fill(PATH, situation="Theirs")

    page = one.send(opened, opened.form_to(""), {"situation": "Theirs"}, None)

    assert page.status == 200


def test_a_double_click_does_one_thing(scratch):
    visitor = scratch.visitor()
    opened = visitor.page(PATH)

    for _ in range(2):
        visitor.send(opened, opened.form_to(""), {"called": "Jon"}, None)

    assert [event.deed for event in scratch.case().events] == [Deed.SETTINGS]


def test_a_page_from_the_back_button_loses_no_word(scratch):
    visitor = scratch.visitor()
    opened = visitor.page(PATH)
    visitor.send(opened, opened.form_to(""), {"situation": "First"}, None)

    again = visitor.send(opened, opened.form_to(""), {"situation": "Second"}, None)

    assert again.status == 409
    assert "You have saved this page at 09:00." in again.main
    assert all(text in again.html for text in ("First", "Second"))


def test_a_draft_is_kept_and_given_back(scratch):
    visitor = scratch.visitor()
    opened = visitor.page(PATH)
    visitor.send(opened, opened.form_to(""), {"situation": "Half a"}, ("draft", "yes"))

    page = visitor.page(PATH)

    assert "Half a" in page.html
    assert "Draft saved 09:00" in page.main
    assert scratch.case().situation == "Good at football."


def test_a_script_gets_a_sentence_about_the_draft(scratch):
    visitor = scratch.visitor()
    token = dict(fields_of(visitor.page(PATH).form_to("")))["csrf_token"]

    answer = visitor.post(
        PATH,
        data={"situation": "Half a", "draft": "yes", "csrf_token": token},
        headers={"X-Requested-With": "draft"},
    )

    assert (answer.mimetype, answer.text) == ("text/plain", "Draft saved 09:00")


def test_a_saved_form_leaves_no_draft(scratch):
    visitor = scratch.visitor()
    opened = visitor.page(PATH)
    visitor.send(opened, opened.form_to(""), {"situation": "Half a"}, ("draft", "yes"))

    visitor.fill(PATH, situation="A whole sentence")

    assert scratch.look(Draft) is None


def test_a_visit_that_ran_out_gives_the_text_back_after_sign_in(scratch):
    visitor = scratch.visitor()
    opened = visitor.page(PATH)
    with time_machine.travel(LATE, tick=False):
        page = visitor.send(opened, opened.form_to(""), {"situation": "Long words"}, None)
        assert page.heading == "Sign in"
        visitor.sign_in(scratch.accounts[Role.CONVENER])
        page = visitor.page(PATH)

    assert "Long words" in page.html
    assert scratch.case().situation == "Good at football."


def test_nobody_else_gets_the_parked_text(scratch):
    visitor = scratch.visitor()
    opened = visitor.page(PATH)
    with time_machine.travel(LATE, tick=False):
        visitor.send(opened, opened.form_to(""), {"situation": "Long words"}, None)

    assert scratch.look(Draft).account_id == scratch.accounts[Role.CONVENER].id


def test_an_old_token_gives_the_text_back(scratch):
    visitor = scratch.visitor()
    opened = visitor.page(PATH)
    visitor.sign_in(scratch.accounts[Role.CONVENER])

    page = visitor.send(opened, opened.form_to(""), {"situation": "Long words"}, None)

    assert "This page had been open too long" in page.main
    assert "Long words" in page.html
    assert scratch.case().situation == "Good at football."


def test_a_form_without_a_token_changes_nothing(scratch):
    visitor = scratch.visitor()

    visitor.post(PATH, data={"called": "Evil", "situation": ""})

    assert scratch.case().called == "Jonas"


def test_a_visit_ends_after_ten_hours_even_when_it_is_used(scratch):
    visitor = scratch.visitor()
    with time_machine.travel(f"{TODAY:%Y-%m-%d} 08:00:00+00:00", tick=False) as traveller:
        for _ in range(20):
            traveller.shift(timedelta(minutes=29))
            assert visitor.page(PATH).heading == "Scratch"
        traveller.shift(timedelta(minutes=29))

        assert visitor.page(PATH).heading == "Sign in"


def test_a_page_that_is_only_opened_too_late_leaves_the_parked_text_alone(scratch):
    one, other = scratch.visitor(), scratch.visitor()
    opened = one.page(PATH)
    with time_machine.travel(LATE, tick=False):
        one.send(opened, opened.form_to(""), {"situation": "Long words"}, None)

        other.page(PATH)

    assert ["situation", "Long words"] in scratch.look(Draft).fields
