"""The convener reads the text aloud and notes the yes; another text is asked about again."""

import pytest
from builders import TODAY, a_meeting, a_person, a_ready_case, days
from handed import hand_over
from together import ANNA, answer

from netmeet.domain.codes import Channel, Group, Language
from netmeet.services.invitation_text import NOT_RIGHT

TEXT = "/cases/T-1/list/text"
CHANGED = "The text of the invitation has changed. Ask Jonas again."


def ready(house, **given):
    """Put a case that is ready to invite into the house."""
    return house.add(a_ready_case(**{"people": [a_person(**ANNA)]} | given))


def test_the_text_is_shown_in_the_language_of_the_case(house, visitor):
    ready(house)

    page = visitor.page(f"{TEXT}?language=sv")

    assert "Jonas vil gerne invitere dig til et møde" in page.main


def test_a_yes_on_paper_is_noted_with_day_and_role(house, visitor):
    ready(house)

    page = visitor.fill(TEXT, on=days(-1), beside="officer")

    (decision,) = house.case().decisions
    assert (house.case().text_on, decision.beside) == (days(-1), "Kontaktperson i fængslet")
    assert page.path == "/cases/T-1/list/check"
    assert "Jonas said yes to the text on Friday 20 November 2026." in page.main
    assert visitor.page(TEXT).forms == []


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ({"beside": "convener"}, "Write the day"),
        ({"on": TODAY}, "Choose who sat beside"),
        ({"on": days(1), "beside": "convener"}, "The date must be today or earlier."),
        ({"on": TODAY, "beside": "other"}, "Write the role of the one who sat beside"),
    ],
)
def test_a_yes_has_a_day_that_has_come_and_somebody_beside(house, visitor, answers, error):
    ready(house)

    page = visitor.fill(TEXT, **answers)

    assert (page.status, page.errors, house.case().text_mark) == (422, [error], None)


def test_a_changed_text_is_said_and_holds_the_invitations(house, visitor):
    ready(house)
    visitor.fill(TEXT, on=TODAY, beside="convener")
    (person,) = house.case().people
    assert CHANGED not in visitor.page("/cases/T-1").main

    visitor.fill(f"/cases/T-1/invitations/{person.id}/greeting", greeting="Kære mor")

    for path in ("", "/invitations", "/invitations/check", "/list/check"):
        page = visitor.page(f"/cases/T-1{path}")
        assert (page.path, CHANGED in page.main) == (f"/cases/T-1{path}", True)
    assert "The invitations are right" not in visitor.page("/cases/T-1/invitations/check").main


def test_another_yes_lets_the_invitations_go_out(house, visitor):
    ready(house, text_mark="0" * 32, text_on=days(-9))

    visitor.fill(TEXT, on=TODAY, beside="convener")
    visitor.press("/cases/T-1/invitations/check", "The invitations are right")

    assert house.case().meeting.letters_checked == TODAY


def test_a_text_that_is_not_right_is_said(house, visitor):
    ready(house, text_mark=NOT_RIGHT)

    said = "Jonas has not said yes to the text of the invitation yet."
    assert said in visitor.page("/cases/T-1").main
    assert said in visitor.page("/cases/T-1/list/check").main


def test_a_text_that_was_not_shown_is_said_and_holds_nothing(house, visitor):
    ready(house)

    page = visitor.page("/cases/T-1/invitations/check")

    assert "Jonas has not seen the text of the invitation yet." in page.main
    assert TEXT in page.links
    assert "The invitations are right" in page.main


def test_nobody_is_noted_as_called_with_a_changed_text(house, visitor):
    meeting = a_meeting(letters_checked=TODAY)
    phone = {"channel": Channel.PHONE, "phone": "+4520000003", "language": Language.ENGLISH}
    ready(house, meeting=meeting, people=[a_person(**ANNA, **phone)])
    visitor.fill(TEXT, on=TODAY, beside="convener")
    (person,) = house.case().people
    page = visitor.page(f"/cases/T-1/invitations/{person.id}")
    form = page.form_to(f"/cases/T-1/invitations/{person.id}/reached/spoke")
    visitor.fill(f"/cases/T-1/invitations/{person.id}/greeting", greeting="Kære mor")

    answered = visitor.send(page, form, {}, None)

    assert CHANGED in answered.main
    assert house.case().people[0].contacts == []


def test_a_yes_on_the_screen_is_the_same_yes(house):
    ready(house, people=[a_person(**ANNA), a_person(name="Lone", group=Group.PROFESSIONALS)])

    answer(hand_over(house), "/together/text", "yes")

    assert "Jonas said yes to the text on" in house.visitor().page("/cases/T-1/list/check").main
