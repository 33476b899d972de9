"""What people answer, what the letters say of it, and the mail file for each."""

import pytest
from builders import TODAY, a_child, a_guardian, a_guest, a_meeting, a_prison, days
from kept import BY, deeds_of, fresh, kept, refusal
from papers.prison_words import prison_words_in

from netmeet.domain.circle import Circle
from netmeet.domain.codes import ContactOrder, Deed, Language, Reply, TakesPart
from netmeet.domain.refusal import Reason
from netmeet.services import invitations


def an_answer(**given):
    """Return the answer that a person comes to the whole meeting."""
    usual = {
        "reply": Reply.COMING,
        "takes_part": TakesPart.WHOLE,
        "message": None,
        "important": False,
    }
    return invitations.Answer(**usual | given)


def test_a_reply_is_noted_with_the_part_and_the_message(session):
    person = fresh()
    case = kept(session, person)
    said = an_answer(
        reply=Reply.NOT_COMING, takes_part=TakesPart.MESSAGE, message="Hils.", important=True
    )

    invitations.answer(session, person, said, today=TODAY, by=BY)

    found = (person.reply, person.takes_part, person.message, person.important)
    assert found == (Reply.NOT_COMING, TakesPart.MESSAGE, "Hils.", True)
    assert deeds_of(case) == [(Deed.REPLY, BY)]


def test_no_reply_is_noted_for_somebody_with_an_order_who_was_never_invited(session):
    person = fresh(contact_order=ContactOrder.YES)
    kept(session, person)

    found = refusal(invitations.answer, session, person, an_answer(), today=TODAY, by=BY)

    assert found == (Reason.HELD_BACK, {"hold": "contact_order"})


def test_the_reply_of_somebody_who_was_invited_is_noted_also_when_the_list_is_open_again(session):
    person = fresh(invited_on=days(-3))
    kept(session, person, signings=[])

    invitations.answer(session, person, an_answer(), today=TODAY, by=BY)

    assert person.reply is Reply.COMING


def test_going_on_without_an_answer_can_be_undone(session):
    person = fresh()
    case = kept(session, person)

    invitations.go_without(session, person, by=BY)
    gone = person.go_without_answer
    invitations.wait_for(session, person, by=BY)

    assert (gone, person.go_without_answer) == (True, None)
    assert deeds_of(case) == [(Deed.GO_WITHOUT_ANSWER, BY), (Deed.WAIT_FOR_ANSWER, BY)]


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (days(-1), Reason.DAY_IS_OVER),
        (days(14), Reason.REPLY_AFTER_MEETING),
        (days(15), Reason.REPLY_AFTER_MEETING),
    ],
)
def test_the_reply_date_lies_between_today_and_the_meeting(session, day, reason):
    case = kept(session, fresh())

    found = refusal(invitations.set_reply_by, session, case, reply_by=day, today=TODAY, by=BY)

    assert found == (reason, {})
    assert case.reply_by is None


@pytest.mark.parametrize("day", [TODAY, days(13)])
def test_another_reply_date_makes_the_letters_be_checked_anew(session, day):
    case = kept(session, fresh())

    invitations.set_reply_by(session, case, reply_by=day, today=TODAY, by=BY)

    assert (case.reply_by, case.meeting.letters_checked) == (day, None)
    assert deeds_of(case) == [(Deed.SETTINGS, BY)]


def test_the_same_reply_date_changes_nothing_even_when_it_has_passed(session):
    case = kept(session, fresh(), reply_by=days(-1))

    invitations.set_reply_by(session, case, reply_by=days(-1), today=TODAY, by=BY)

    assert (case.meeting.letters_checked, deeds_of(case)) == (TODAY, [])


def test_another_greeting_makes_the_letters_be_checked_anew_and_the_same_does_not(session):
    person = fresh(greeting="Jeg savner dig.")
    case = kept(session, person)

    invitations.set_greeting(session, person, greeting="Jeg savner dig.", by=BY)
    checked = case.meeting.letters_checked
    invitations.set_greeting(session, person, greeting="Kom!", by=BY)

    assert (checked, case.meeting.letters_checked) == (TODAY, None)
    assert (person.greeting, deeds_of(case)) == ("Kom!", [(Deed.PERSON_CHANGED, BY)])


def previews(case, person):
    """Return what goes to a person today."""
    return invitations.previews(Circle(case, TODAY), person)


def test_nothing_is_shown_for_a_person_who_is_held_back(session):
    person = a_guest(language=Language.ENGLISH, contact_order=ContactOrder.YES)
    case = kept(session, person, a_guest())

    assert previews(case, person) == []


def in_english(**given):
    """Return a guest who reads English and may not read of prison."""
    usual = {"language": Language.ENGLISH, "mention_prison": False, "email": "k@example.com"}
    return fresh(**usual | given)


OFFICE = {"convener_name": "Lena Lund", "convener_email": "lena@huset.example"}


def test_each_guardian_of_a_child_has_a_preview_with_number_and_letter(session):
    mother, father = (
        a_guardian(name=name, language=Language.ENGLISH) for name in ("Ida Holm", "Bo Holm")
    )
    child = a_child(guardians=[mother, father])
    case = kept(session, a_guest(), child)

    found = previews(case, child)

    assert [(one.reader.number, one.receiver) for one in found] == [("2a", mother), ("2b", father)]


def test_the_mail_file_to_one_who_may_not_read_of_prison_gives_nothing_away(session):
    person = in_english()
    other = a_guest(name="Zacharias Quist", email="zach@example.com", address=["Skovvej 2"])
    prison = a_prison(name="Granholt", address=["Granholtstien 1"])
    case = kept(session, person, other, called="Jonas Bredahl", prison=prison, **OFFICE)
    (preview,) = previews(case, person)

    content = invitations.mail_of(Circle(case, TODAY), preview).decode()

    secrets = ("Granholt", "Bredahl", "Quist", "zach@", "Skovvej")
    assert prison_words_in(content, "en") == []
    assert [secret for secret in secrets if secret in content] == []
    assert "To: k@example.com\r\n" in content
    assert "From: lena@huset.example\r\n" in content


def test_the_name_of_a_mail_file_holds_reference_number_and_language(session):
    person = in_english()
    case = kept(session, a_guest(), person)
    (preview,) = previews(case, person)

    assert invitations.mail_name(Circle(case, TODAY), preview) == "invitation-T-1-2-en.eml"


@pytest.mark.parametrize(
    ("email", "office", "can"),
    [
        ("k@example.com", "lena@huset.example", True),
        (None, "lena@huset.example", False),
        ("k@example.com", None, False),
    ],
)
def test_a_mail_file_needs_both_addresses(session, email, office, can):
    person = in_english(email=email)
    case = kept(session, person, convener_email=office)
    circle = Circle(case, TODAY)
    (preview,) = previews(case, person)

    assert invitations.can_be_mailed(circle, preview) == can
    if not can:
        found = refusal(invitations.mail_of, circle, preview)
        assert found == (Reason.BAD_EMAIL, {})


def test_before_the_check_there_is_no_mail_file(session):
    person = in_english()
    case = kept(session, person, meeting=a_meeting(), **OFFICE)
    (preview,) = previews(case, person)

    found = refusal(invitations.mail_of, Circle(case, TODAY), preview)

    assert found == (Reason.NOT_CHECKED, {})
