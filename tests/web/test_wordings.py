"""Every text that somebody outside reads can start from ready wording and says who reads it."""

import re

import pytest
from builders import a_case, a_commitment, a_guest, a_person, a_question, a_ready_case
from held import a_held_case
from visitor import text_of

import netmeet.web
from netmeet.domain.codes import Language, Role
from netmeet.web.fields import EmailField, NameField, PhoneField, WordedField
from netmeet.web.forms import Form

CASE = "/cases/T-1"
PLACE = f"{CASE}/day/place"
WARNING = "Do not write about crime, illness or others’ private matters here."
NAMES = (NameField, EmailField, PhoneField)
# A text without ready wording, and why: nobody has to find words there, or nobody outside reads it.
WITHOUT = {
    "a name, an address or a room": {
        "agreements.copies.CopyForm.outside",
        "agreements.line_form.LineForm.asks_outside",
        "agreements.line_form.LineForm.who_outside",
        "case_forms.ContactsForm.convener_organisation",
        "days.plan.PlaceForm.room",
        "guardians.GuardianForm.address",
        "house_forms.OrganisationForm.name",
        "network.PlaceForm.called",
        "people.reach.ReachForm.address",
        "people.who.WhoForm.called",
        "prisons.PrisonForm.address",
        "prisons.PrisonForm.room",
        "times.RoomForm.room",
    },
    "one word: an office, a role or a language": {
        "agreements.line_form.LineForm.depends_on",
        "case_forms.ReferralForm.referral_by",
        "case_forms.ReferralForm.referral_interpreter",
        "consents.Receiver.receiver",
        "people.needs.NeedsForm.spoken",
        "starting.BeginningForm.interpreter",
        "starting.BeginningForm.suggested_by",
    },
    "only the convener reads it": {
        "agreements.line_form.LineForm.handover",
        "case_forms.DeleteForm.typed",
        "case_forms.FactsForm.release_municipality",
        "days.needs.ArrangerForm.arranger",
        "days.needs.LineForm.arranger",
        "days.needs.LineForm.need",
        "follow_ups.NewsForm.happened",
        "follow_ups.NewsForm.told_by",
        "handing.HandingForm.role",
        "review.Signed.role",
    },
}


def kinds(parent):
    """Give every kind of form that a module of pages writes out."""
    for kind in parent.__subclasses__():
        if kind.__module__.startswith(f"{netmeet.web.__name__}."):
            yield kind
        yield from kinds(kind)


def texts():
    """Return what is given to each field in which a text is written, by its place in the house."""
    found = {}
    for kind in kinds(Form):
        for name, field in vars(kind).items():
            written = getattr(field, "field_class", None)
            if written and issubclass(written, WordedField) and not issubclass(written, NAMES):
                module = kind.__module__.removeprefix(f"{netmeet.web.__name__}.")
                found[f"{module}.{kind.__name__}.{name}"] = field.kwargs
    return found


def buttons(page):
    """Return what each button with ready wording says, by its value."""
    found = [one for one in page.all("button") if one.get("name") == "ready"]
    return {one.get("value"): " ".join(text_of(one).split()) for one in found}


def areas(page):
    """Return what stands in each place for a text."""
    long = {one.get("name"): (one.text or "").removeprefix("\n") for one in page.all("textarea")}
    lines = [one for one in page.all("input") if one.get("type") == "text"]
    return long | {one.get("name"): one.get("value") for one in lines}


def test_every_text_has_ready_wording_or_a_reason_to_have_none():
    without = {place for place, given in texts().items() if not given.get("wordings")}

    assert without == set().union(*WITHOUT.values())


def test_every_text_with_ready_wording_says_who_reads_it_and_what_to_leave_out():
    hints = {place: given["hint"] for place, given in texts().items() if given.get("wordings")}

    silent = [place for place, hint in hints.items() if not re.search("reads?|sees?|hears?", hint)]
    assert silent == []
    assert [place for place, hint in hints.items() if WARNING not in hint] == []
    assert len(hints) > 15


def test_each_reservation_has_ready_wording_and_says_who_reads_it(house, visitor):
    house.add(a_held_case(a_commitment()))

    page = visitor.page(f"{CASE}/agreement/around")

    assert {"text_0-0", "text_1-0", "why-0", "talked_about-0"} <= set(buttons(page))
    assert page.main.count(WARNING) == 5


def test_wording_fills_an_empty_field_and_nothing_is_saved(house, visitor):
    house.add(a_ready_case(called="Jonas", language=Language.ENGLISH))

    page = visitor.fill(PLACE, button=("ready", "opening-0"))

    assert (page.status, areas(page)["opening"]) == (200, "Jonas welcomes everybody")
    assert house.case().day is None or house.case().day.opening is None


@pytest.mark.parametrize(
    ("name", "typed", "wanted"),
    [
        ("food", "Soup.", "Soup. Coffee, tea and buns"),
        ("food", "  ", "Coffee, tea and buns"),
        ("equipment", "Guitar", "Guitar\nFlip chart and pens"),
    ],
)
def test_wording_stands_after_what_was_typed(house, visitor, name, typed, wanted):
    house.add(a_ready_case(language=Language.ENGLISH))

    page = visitor.fill(PLACE, button=("ready", f"{name}-0"), **{name: typed})

    assert areas(page)[name] == wanted


def test_what_was_typed_beside_stays_even_if_it_cannot_be_right(house, visitor):
    house.add(a_ready_case())

    page = visitor.fill(PLACE, button=("ready", "food-0"), arrive="soon", closing="A poem")

    (minutes,) = [one for one in page.all("input") if one.get("name") == "arrive"]
    assert (minutes.get("value"), areas(page)["closing"]) == ("soon", "A poem")
    assert page.errors == []


def test_the_filled_field_has_the_focus_so_that_it_can_be_changed(house, visitor):
    house.add(a_ready_case())
    before = [one for one in visitor.page(PLACE).root.iter() if one.get("autofocus") is not None]

    page = visitor.fill(PLACE, button=("ready", "food-1"))

    focused = [one.get("name") for one in page.root.iter() if one.get("autofocus") is not None]
    assert (before, focused) == ([], ["food"])


def test_enter_in_a_field_saves_and_takes_no_wording(house, visitor):
    house.add(a_ready_case())

    form = visitor.page(PLACE).form_to(PLACE)

    first, second = list(form.iter("button"))[:2]
    assert (first.get("name"), first.get("type"), second.get("name")) == (None, None, "ready")


def test_somebody_elses_change_is_still_seen_after_taking_wording(house, visitor):
    house.add(a_ready_case(language=Language.ENGLISH))
    page = visitor.page(PLACE)
    visitor.fill(PLACE, food="Soup")

    answer = visitor.send(page, page.form_to(PLACE), {}, ("ready", "food-0"))

    assert answer.status == 409
    assert "What is saved now Soup" in answer.main
    assert areas(answer)["food"] == "Coffee, tea and buns"


@pytest.mark.parametrize("asked", ["", "food", "food-99", "food--1", "-", "x-0", "opening-²"])
def test_wording_that_is_not_offered_is_an_ordinary_save(house, visitor, asked):
    house.add(a_ready_case())

    page = visitor.fill(PLACE, button=("ready", asked), food="Soup")

    assert (page.path, house.case().day.food) == (f"{CASE}/day", "Soup")


def test_wording_is_in_the_language_of_those_who_read_it(house, visitor):
    guest = a_guest(language=Language.SWEDISH)
    house.add(a_ready_case(people=[guest], language=Language.DANISH))
    pages = [f"{CASE}/questions/about", f"{CASE}/invitations/{guest.id}/reply"]

    spoken = [
        {one.get("lang") for one in visitor.page(path).all("button") if one.get("name") == "ready"}
        for path in pages
    ]

    assert spoken == [{"da"}, {"sv"}]


def test_a_case_that_is_started_is_worded_in_the_language_chosen_for_it(house, visitor):
    page = visitor.fill("/new-case", language="nb", button=("ready", "hopes-3"))

    spoken = {one.get("lang") for one in page.all("button") if one.get("name") == "ready"}
    assert (page.status, spoken) == (200, {"nb"})
    assert areas(page)["hopes"]


def test_the_prison_starts_its_conditions_from_ready_wording(house):
    person = a_person(name="Ida Holm")
    house.add(a_ready_case(people=[person], language=Language.ENGLISH))
    staff = house.visitor(Role.STAFF)
    path = f"/prison/T-1/{person.id}"

    page = staff.fill(path, button=("ready", "conditions-0"))

    assert areas(page)["conditions"] == "Only there for the first part of the meeting"


def test_what_must_be_written_shows_its_wording_until_something_stands_there(house, visitor):
    question = a_question(text="Who can help?")
    house.add(a_case(questions=[question]))
    new, there = f"{CASE}/questions/new/home", f"{CASE}/questions/{question.id}"

    shown = [
        [one.get("open") is not None for one in visitor.page(path).all("details")]
        for path in (new, there, f"{CASE}/questions/about")
    ]

    assert shown == [[True], [False], [False, False]]
