"""The parts of pages: fields tied to their words, and errors that lead to their field."""

from types import SimpleNamespace

import pytest
from shown import (
    a_field,
    a_form,
    answers,
    control,
    described,
    every,
    shown,
    shown_field,
    shown_form,
    shown_page,
    text,
)


@pytest.mark.parametrize("kind", ["line", "long", "pick", "password", "tick"])
def test_a_label_belongs_to_its_field(kind):
    page = shown_field(a_field(kind=kind))

    (label,) = every(page, "label")
    assert (label.get("for"), text(label)) == (control(page).get("id"), "Name on the letter")


@pytest.mark.parametrize("kind", ["line", "long", "pick", "password", "tick"])
def test_hint_and_error_describe_a_field(kind):
    wrong = a_field(kind=kind, hint="As on the envelope", errors=["Enter the name"])

    page = shown_field(wrong)

    assert described(page, control(page)) == ["As on the envelope", "Error: Enter the name"]
    assert control(page).get("aria-invalid") == "true"


@pytest.mark.parametrize("kind", ["line", "long", "pick", "password", "tick", "date", "choice"])
def test_a_right_field_is_not_called_wrong(kind):
    page = shown_field(a_field(kind=kind, options=answers("Letter")))

    assert [one for one in page.iter() if "aria-invalid" in one.attrib] == []
    assert [one for one in page.iter() if "aria-describedby" in one.attrib] == []


@pytest.mark.parametrize("kind", ["date", "choice", "ticks"])
def test_fields_of_several_parts_are_a_group_with_a_legend(kind):
    options = answers("Letter", "E-mail")
    field = a_field(kind=kind, options=options, hint="One of them", errors=["Choose one"])

    page = shown_field(field)

    (group,) = every(page, "fieldset")
    assert [text(one) for one in every(group, "legend")] == ["Name on the letter"]
    assert described(page, group) == ["One of them", "Error: Choose one"]
    places = {one.get("id") for one in every(group, "input")}
    assert places == {one.get("for") for one in every(group, "label")}


def test_each_answer_has_its_own_place_under_one_name():
    field = a_field(kind="choice", name="reply", options=answers("yes", "no", "later"))

    inputs = every(shown_field(field), "input")

    assert [one.get("id") for one in inputs] == ["reply-0", "reply-1", "reply-2"]
    assert [one.get("value") for one in inputs] == ["yes", "no", "later"]
    assert {(one.get("name"), one.get("type")) for one in inputs} == {("reply", "radio")}


@pytest.mark.parametrize("layout", ["", "row"])
def test_nothing_is_chosen_beforehand(layout):
    field = a_field(kind="choice", options=answers("yes", "no", "later"))

    page = shown_field(field, layout)

    assert [one for one in every(page, "input") if "checked" in one.attrib] == []


def test_a_list_begins_with_no_answer():
    field = a_field(kind="pick", options=answers("da", "nb"))

    options = every(shown_field(field), "option")

    assert [one.get("value") for one in options] == ["", "da", "nb"]


@pytest.mark.parametrize(("kind", "mark"), [("choice", "checked"), ("pick", "selected")])
def test_what_was_chosen_stays_chosen(kind, mark):
    field = a_field(kind=kind, options=answers("da", "nb", chosen=("nb",)))

    found = [one.get("value") for one in shown_field(field).iter() if mark in one.attrib]

    assert found == ["nb"]


def test_wrong_input_stays_in_the_field_as_it_was_typed():
    typed = '\n "Per & Åse" <b>\nLinje 2'

    line_of, long = a_field(text=typed[1:10]), a_field(kind="long", text=typed)

    assert control(shown_field(line_of)).get("value") == typed[1:10]
    assert control(shown_field(long)).text == typed


def test_a_password_is_never_sent_back():
    page = shown_field(a_field(kind="password", text="very secret"))

    assert "value" not in control(page).attrib


def test_a_day_keeps_its_three_parts_and_is_said_in_words():
    field = a_field(
        kind="date",
        name="asked_on",
        texts=("3", "marts", "2026"),
        day_in_words="tirsdag den 3. marts 2026",
    )

    page = shown_field(field)

    inputs = every(page, "input")
    assert [one.get("id") for one in inputs] == ["asked_on", "asked_on-month", "asked_on-year"]
    assert [one.get("value") for one in inputs] == ["3", "marts", "2026"]
    assert {one.get("name") for one in inputs} == {"asked_on"}
    assert "tirsdag den 3. marts 2026" in text(page)


@pytest.mark.parametrize("kind", ["line", "choice", "date"])
def test_only_what_may_stay_empty_is_marked(kind):
    optional, needed = a_field(kind=kind, is_optional=True), a_field(kind=kind)

    assert "(optional)" in text(shown_field(optional))
    assert "(optional)" not in text(shown_field(needed))


def test_a_form_carries_its_key_and_has_one_filled_button():
    page = shown_form(a_form(a_field()))

    (form,) = every(page, "form", method="post")
    assert every(form, "input", type="hidden", name="version", value="7")
    assert [text(one) for one in every(page, "button")] == ["Save and continue"]
    assert "novalidate" in form.attrib
    assert "data-draft" not in form.attrib


def test_a_form_with_long_text_keeps_a_draft_without_a_script():
    page = shown_form(a_form(a_field(kind="long"), draft_saved_at="14.32"))

    (draft,) = every(page, "button", name="draft")
    assert (text(draft), draft.get("value")) == ("Save draft", "yes")
    assert [text(one) for one in every(page, "p", role="status")] == ["Draft saved 14.32"]


def test_a_page_may_set_the_content_of_its_form_itself():
    source = '{% from "parts/form.html" import form_page with context %}'
    source += '{% call form_page(form, "Save") %}<p>Own content</p>{% endcall %}'

    page = shown(source, form=a_form(a_field()))

    assert [text(one) for one in every(page, "p")] == ["Own content"]
    assert every(page, "label") == []


def test_two_texts_stand_side_by_side_and_none_is_chosen():
    field = a_field(kind="long", name="food", text="Kage\nog kaffe")
    conflict = SimpleNamespace(field=field, theirs=["Boller"], kept="", error="")

    page = shown_form(a_form(field, conflicts=[conflict], other="Hanne saved this at 9.12."))

    assert "Hanne saved this at 9.12." in text(page)
    assert [one.text for one in every(page, "p", **{"class": "written"})] == [
        "Boller",
        "Kage\nog kaffe",
    ]
    radios = every(page, "input", type="radio", name="keep-food")
    assert [(one.get("id"), one.get("value")) for one in radios] == [
        ("keep-food-0", "theirs"),
        ("keep-food-1", "mine"),
    ]
    assert [one for one in radios if "checked" in one.attrib] == []


def test_the_summary_of_errors_leads_to_each_field():
    form = a_form(a_field(name="called", errors=["Enter the name"]))

    page = shown_page(form=form)

    (summary,) = every(page, "div", role="alert")
    assert [(one.get("href"), text(one)) for one in every(summary, "a")] == [
        ("#called", "Enter the name")
    ]
    assert text(every(page, "title")[0]) == "Error: One person · Netmeet"


def test_a_page_has_one_heading_and_no_error_without_a_problem():
    page = shown_page(form=a_form(a_field()))

    assert [text(one) for one in every(page, "h1")] == ["One person"]
    assert text(every(page, "title")[0]) == "One person · Netmeet"
    assert every(page, "div", role="alert") == []


def test_a_page_carries_nothing_inline():
    page = shown_page(form=a_form(a_field(errors=["Enter the name"])), practice=True)

    assert every(page, "style") == []
    assert [one for one in every(page, "script") if "src" not in one.attrib] == []
    assert [one for one in page.iter() if {"style", "onclick"} & one.attrib.keys()] == []


def test_a_fact_says_what_its_link_changes():
    source = '{% from "parts/facts.html" import facts with context %}{{ facts(rows) }}'
    rows = [("Address", ["Havnegade 2", "8000 Aarhus C"], "/change", "address"), ("Age", 9, "", "")]

    page = shown(source, rows=rows)

    assert [text(one) for one in every(page, "p")] == ["Havnegade 2", "8000 Aarhus C", "9"]
    assert [(one.get("href"), text(one)) for one in every(page, "a")] == [
        ("/change", "Change address")
    ]
