"""The main person decides on the screen, one person at a time, until it is “my list”."""

import pytest
from builders import TODAY, a_person, a_signing, days
from handed import hand_over
from together import ANNA, a_list, answer, choices, deeds, offered

from netmeet.domain.codes import Choice, ContactOrder, Deed, SignedBy
from netmeet.words.catalogue import words_in


def test_one_person_is_asked_about_with_three_equal_answers(house):
    visitor = a_list(house, a_person(choice=None, **ANNA), a_person(name="Bo Beck", choice=None))

    page = visitor.page("/together")

    assert (page.path, page.title) == ("/together/1", "Netmeet")
    assert "Person 1 of 2 Anna min søster Do you want to invite Anna to the meeting?" in page.main
    assert offered(page) == [("yes", "✓ Yes"), ("no", "✕ No"), ("later", "? Later")]
    assert len({one.get("class") for one in page.all("button") if one.get("name")}) == 1
    assert not [one for one in page.root.iter() if one.get("checked") or one.get("autofocus")]


def test_an_answer_is_kept_and_the_next_person_follows(house):
    visitor = a_list(house, a_person(choice=None, **ANNA), a_person(name="Bo Beck", choice=None))

    page = answer(visitor, "/together/1", "later")

    (kept,) = house.case().decisions
    assert (page.path, choices(house)["Anna Holm"]) == ("/together/2", Choice.LATER)
    assert (kept.how, kept.by, kept.before, kept.after) == (
        SignedBy.SCREEN,
        "Hanne Vig",
        None,
        Choice.LATER,
    )
    assert kept.beside == words_in("da")("Convener")
    assert deeds(house) == [Deed.ANSWERED_ON_SCREEN]


def test_a_double_click_is_one_deed(house):
    visitor = a_list(house, a_person(choice=None, **ANNA))
    page = visitor.page("/together/1")

    first, second = (
        visitor.send(page, page.form_to("/together/1"), {}, ("answer", "yes")) for _ in range(2)
    )

    assert first.path == second.path == "/together/list"
    assert (deeds(house), len(house.case().decisions)) == ([Deed.ANSWERED_ON_SCREEN], 1)


def test_the_pages_go_on_where_an_answer_is_open(house):
    visitor = a_list(house, a_person(**ANNA), a_person(name="Bo Beck", choice=None))

    assert visitor.page("/together").path == "/together/2"

    answer(visitor, "/together/2", "no")

    assert visitor.page("/together").path == "/together/list"


def test_an_earlier_answer_is_said_in_words(house):
    visitor = a_list(house, a_person(choice=Choice.NO, **ANNA), a_person(choice=None, name="Bo"))

    assert "You said: No" in visitor.page("/together/1").main
    assert "You said" not in visitor.page("/together/2").main


def test_an_answer_that_was_changed_after_the_screen_is_said(house):
    visitor = a_list(house, a_person(choice=None, **ANNA))
    answer(visitor, "/together/1", "yes")
    row = f"row_{house.case().people[0].id}"
    house.visitor().fill("/cases/T-1/list", **{row: "n"})

    page = hand_over(house).page("/together/1")

    assert "On the screen you said: Yes. After that another answer was written down." in page.main
    assert "You said: No" in page.main


def test_somebody_who_moved_in_the_list_is_answered_about(house):
    visitor = a_list(house, a_person(choice=None, **ANNA), a_person(name="Bo Beck", choice=None))
    page = visitor.page("/together/2")
    everybody = house.case().people
    form = page.form_to("/together/2")
    form.find("input[@name='who']").set("value", str(everybody[0].id))

    visitor.send(page, form, {}, ("answer", "yes"))

    assert choices(house) == {"Anna Holm": Choice.YES, "Bo Beck": None}


@pytest.mark.parametrize("who", ["", "999999", "order"])
def test_nobody_else_can_be_answered_about(house, who):
    banned = a_person(name="Sofus Dam", choice=None, contact_order=ContactOrder.YES)
    visitor = a_list(house, a_person(choice=None, **ANNA), banned)
    page = visitor.page("/together/1")
    form = page.form_to("/together/1")
    form.find("input[@name='who']").set("value", str(banned.id) if who == "order" else who)

    answered = visitor.send(page, form, {}, ("answer", "yes"))

    assert (answered.path, set(choices(house).values())) == ("/together/1", {None})


@pytest.mark.parametrize("path", ["0", "3", "99999999999", "x", "end/other", "questions"])
def test_other_addresses_have_nothing(house, path):
    visitor = a_list(house, a_person(**ANNA), a_person(name="Bo Beck"))

    assert visitor.get(f"/together/{path}").status_code == 404


def test_an_answer_that_is_none_of_the_three_is_refused(house):
    visitor = a_list(house, a_person(choice=None, **ANNA))
    page = visitor.page("/together/1")

    answered = visitor.send(page, page.form_to("/together/1"), {}, ("answer", "perhaps"))

    assert (answered.status, choices(house)) == (400, {"Anna Holm": None})


def test_the_list_shows_everybody_under_the_answer_and_nobody_crossed_out(house):
    people = [
        a_person(name=f"{name} Holm", choice=choice)
        for name, choice in zip(("Anna", "Bo", "Cleo"), Choice, strict=True)
    ]
    visitor = a_list(house, *people, a_person(name="Dan Dam", choice=None))

    page = visitor.page("/together/list")

    assert page.heading == "Is this your list?"
    assert "Yes Anna Later Cleo No Bo Not answered yet Dan" in page.main
    assert not page.all("s") + page.all("del")
    assert [said for _, said in offered(page)] == [
        "Yes, this is my list",
        "I want to change something",
        "I need more time",
    ]


def test_the_list_is_signed_on_the_screen(house):
    visitor = a_list(house, a_person(**ANNA))

    page = answer(visitor, "/together/list", "yes")

    signed = house.case().list_signed
    assert (signed.on, signed.method) == (TODAY, SignedBy.SCREEN)
    assert signed.beside == words_in("da")("Convener")
    assert (page.path, deeds(house)) == ("/together/text", [Deed.LIST_SIGNED])


def test_a_list_that_lacks_an_answer_leads_there(house):
    visitor = a_list(house, a_person(**ANNA), a_person(name="Bo Beck", choice=None))

    page = answer(visitor, "/together/list", "yes")

    assert (page.path, house.case().signings) == ("/together/2", [])
    assert "You have not answered about this person yet." in page.main


def test_without_a_question_the_convener_goes_on_with_the_questions(house):
    visitor = a_list(house, a_person(**ANNA), questions=[])

    page = answer(visitor, "/together/list", "yes")

    assert (page.heading, house.case().signings) == ("Thank you", [])
    assert "First your convener goes through the questions with you." in page.main


def test_more_time_is_a_good_answer(house):
    visitor = a_list(house, a_person(**ANNA))

    page = answer(visitor, "/together/list", "time")

    assert (page.heading, house.case().signings, deeds(house)) == ("Thank you", [], [])
    assert "You have all the time you need." in page.main


def test_an_answer_is_changed_from_the_list_of_people(house):
    visitor = a_list(house, a_person(**ANNA), a_person(name="Bo Beck"))
    page = answer(visitor, "/together/list", "change")
    assert (page.path, "Anna Yes Bo Yes" in page.main) == ("/together/change", True)

    changed = answer(visitor, page.links[0], "no")

    assert (changed.path, choices(house)["Anna Holm"]) == ("/together/change", Choice.NO)
    assert "Anna No Bo Yes" in changed.main


def test_a_changed_answer_takes_the_signature_back(house):
    visitor = a_list(house, a_person(**ANNA), signings=[a_signing(on=days(-9))])

    assert "You said “this is my list” on" in visitor.page("/together/list").main

    answer(visitor, "/together/1", "later")

    assert house.case().list_signed is None
