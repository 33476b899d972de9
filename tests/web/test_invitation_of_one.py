"""The invitation of one person on the screen: what goes out, and what was answered."""

import pytest
from builders import a_child, a_guardian, days
from papers.prison_words import prison_words_in
from web_invitations import EMAIL, LETTER, PATH, PHONE, add, guest, page_of, saved

from netmeet.domain.codes import Approach, CalendarKind, Language, Reply, TakesPart

SECRETS = ("Granholt", "Bredahl", "Quist", "zach@", "Skovvej", "20 00 00 99")


def test_the_newest_line_can_be_taken_back(house, visitor):
    person = guest(**EMAIL)
    add(house, person)
    visitor.press(PATH, "I have sent it")

    visitor.press(page_of(person), "Take back the newest line")

    assert (saved(house).contacts, saved(house).invited_on) == ([], None)


def test_a_letter_is_shown_as_it_prints(house, visitor):
    person = guest(mention_prison=True)
    add(house, person)

    page = visitor.page(page_of(person))

    assert "Dear Kirsten," in page.main
    assert "– – – Cut here – – –" in page.main
    assert "/cases/T-1/documents/invitation/1/en" in page.links


def test_a_child_is_shown_with_the_letter_to_each_guardian(house, visitor):
    guardians = [
        a_guardian(name=name, language=Language.ENGLISH, **LETTER)
        for name in ("Ida Holm", "Bo Holm")
    ]
    child = a_child(guardians=guardians, language=Language.ENGLISH)
    add(house, child)

    page = visitor.page(page_of(child))

    assert "What Ida Holm gets" in page.main
    assert "What Bo Holm gets" in page.main
    assert "/cases/T-1/documents/invitation/1b/en" in page.links


@pytest.mark.parametrize("given", [EMAIL, PHONE, LETTER])
def test_what_goes_to_one_who_may_not_read_of_prison_gives_nothing_away(house, visitor, given):
    other = guest(
        name="Zacharias Quist", email="zach@example.com", address=["Skovvej 2"], phone="+4520000099"
    )
    person = guest(mention_prison=False, **given)
    add(house, person, other)

    page = visitor.page(page_of(person))

    papers = page.html.split('id="goes-1"')[1].partition("</main>")[0]
    assert prison_words_in(papers.replace("/documents/", ""), "en") == []
    assert [secret for secret in SECRETS if secret in papers] == []


def test_a_mail_file_holds_the_text_of_the_page_and_its_name_no_name(house, visitor):
    person = guest(mention_prison=False, **EMAIL)
    add(house, person)
    page = visitor.page(page_of(person))

    answer = visitor.get(f"{page_of(person)}/mail/1")

    assert "Invitation to a meeting on Saturday 5 December 2026" in page.main
    assert f"{page_of(person)}/mail/1" in page.links
    assert answer.headers["Content-Disposition"] == 'attachment; filename="invitation-T-1-1-en.eml"'
    assert b"To: kirsten@example.com\r\n" in answer.data
    assert b"X-Unsent: 1\r\n" in answer.data


def test_the_calendar_entry_is_said_in_words_with_the_file(house, visitor):
    person = guest(calendar=CalendarKind.PLAIN)
    add(house, person)

    page = visitor.page(page_of(person))

    sentence = "Adds a calendar entry: Meeting, 13:00–16:00. The prison is not named."
    assert sentence in page.main
    assert page.form_with("Save the calendar file") is not None


def test_a_reply_is_typed_in(house, visitor):
    person = guest(invited_on=days(-3))
    add(house, person)

    page = visitor.fill(
        f"{page_of(person)}/reply",
        reply="not_coming",
        takes_part="message",
        message="Greet everybody.",
        important="yes",
    )

    found = saved(house)
    assert page.path == page_of(person)
    assert (found.reply, found.takes_part) == (Reply.NOT_COMING, TakesPart.MESSAGE)
    assert (found.message, found.important) == ("Greet everybody.", True)


def test_a_reply_without_an_answer_is_asked_for(house, visitor):
    person = guest()
    add(house, person)

    page = visitor.fill(f"{page_of(person)}/reply", message="Greet everybody.")

    assert (page.status, page.errors) == (422, ["Choose an answer"])
    assert "Greet everybody." in page.html


def test_going_on_without_an_answer_is_noted_and_undone(house, visitor):
    person = guest(invited_on=days(-3))
    add(house, person)

    visitor.press(page_of(person), "Go on without an answer")
    gone = saved(house).go_without_answer
    visitor.press(page_of(person), "Wait for an answer")

    assert (gone, saved(house).go_without_answer) == (True, None)


def test_a_greeting_of_more_than_300_characters_stays_in_the_field(house, visitor):
    person = guest()
    add(house, person)

    page = visitor.fill(f"{page_of(person)}/greeting", greeting="x" * 301)

    assert (page.status, page.errors) == (422, ["The text is too long."])
    assert "x" * 301 in page.html


def test_a_greeting_is_kept_and_the_letters_are_checked_anew(house, visitor):
    person = guest()
    add(house, person)

    visitor.fill(f"{page_of(person)}/greeting", greeting="Come, I miss you.")

    assert saved(house).greeting == "Come, I miss you."
    assert house.case().meeting.letters_checked is None


@pytest.mark.parametrize("path", ["9999", "9999/reply", "9999/greeting", "9999/mail/1"])
def test_somebody_of_no_case_is_not_found(house, visitor, path):
    add(house, guest())

    assert visitor.page(f"{PATH}/{path}").status == 404


def test_a_way_that_does_not_exist_is_not_found(house, visitor):
    person = guest()
    add(house, person)

    assert visitor.page(f"{page_of(person)}/without-permission/by-pigeon").status == 404


def test_every_way_of_reaching_has_a_button_on_the_page_of_a_person(house, visitor):
    person = guest(**EMAIL)
    add(house, person)

    page = visitor.page(page_of(person))

    ways = {form.get("action").rpartition("/")[2] for form in page.forms}
    assert {how.value for how in Approach} <= ways


def test_each_guardian_has_a_mail_file_of_their_own_and_nobody_else_has(house, visitor):
    guardians = [
        a_guardian(name=name, channel=EMAIL["channel"], email=email, language=Language.ENGLISH)
        for name, email in (("Ida Holm", "ida@example.com"), ("Bo Holm", "bo@example.com"))
    ]
    child = a_child(guardians=guardians, language=Language.ENGLISH)
    add(house, child)

    mails = [visitor.get(f"{page_of(child)}/mail/{number}") for number in ("1a", "1b")]
    others = [visitor.get(f"{page_of(child)}/mail/{number}") for number in ("1", "1c", "2", "x")]

    receivers = [
        [line for line in mail.text.splitlines() if line.startswith("To:")] for mail in mails
    ]
    assert receivers == [["To: ida@example.com"], ["To: bo@example.com"]]
    assert [answer.status_code for answer in others] == [404] * 4
