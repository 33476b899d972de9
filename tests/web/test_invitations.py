"""Invitations on the screen: who is ready, what is checked, and how each was reached."""

import pytest
from builders import TODAY, a_meeting, a_permission, days
from sqlalchemy import event
from web_invitations import EMAIL, LETTER, PATH, PHONE, add, guest, page_of, saved

from netmeet.domain.codes import ContactOrder, MeetingStatus, PermissionStatus


def test_the_list_shows_everybody_with_way_language_and_state_and_counts_them(house, visitor):
    unsafe = guest(name="Bo Berg", contact_order=ContactOrder.UNKNOWN)
    people = [guest(), guest(name="Ida Holm", channel=None), unsafe]
    add(house, *people)

    page = visitor.page(PATH)

    assert "1 ready, 2 need something" in page.main
    assert "Kirsten Aagaard Letter · English Draft" in page.main
    assert "Choose how to reach this person: letter, e-mail or telephone." in page.main
    assert "The question about contact orders is not answered." in page.main


def test_no_address_stands_on_the_list_or_on_the_check(house, visitor):
    add(house, guest(**LETTER | {"phone": "+4520000003", "email": "kirsten@example.com"}))

    pages = [visitor.page(path) for path in (PATH, f"{PATH}/check")]

    secrets = ("Bøgevej", "20 00 00 03", "kirsten@example.com")
    assert [one for page in pages for one in secrets if one in page.main] == []


@pytest.mark.parametrize(
    ("given", "sentence", "link"),
    [
        ({"meeting": None}, "The meeting has no time yet.", "Find time and place"),
        (
            {"meeting": a_meeting(status=MeetingStatus.ASKED)},
            "The prison has not confirmed the time yet.",
            "Find time and place",
        ),
        ({"signings": []}, "has not said “this is my list” yet.", "Go through the list together"),
        ({"consent": None}, "The main person has not consented yet.", "Consent"),
    ],
)
def test_what_holds_everything_back_is_said_with_the_one_thing_to_do(
    house, visitor, given, sentence, link
):
    add(house, guest(), **given)

    page = visitor.page(PATH)

    assert sentence in page.main
    assert link in page.main
    assert page.html.count('class="button"') == 1


def test_after_the_check_the_page_says_what_goes_out_and_how(house, visitor):
    people = [guest(), guest(**EMAIL), guest(**PHONE), guest(**PHONE)]
    add(house, *people, checked=None, reply_by=days(7))

    page = visitor.press(f"{PATH}/check", "The invitations are right")

    assert page.heading == "The invitations are checked"
    assert "Print and post 1 letter." in page.main
    assert "Send 1 e-mail from your own mail program." in page.main
    assert "Make 2 telephone calls." in page.main
    assert "People answer by Saturday 28 November 2026." in page.main
    assert house.case().meeting.letters_checked == TODAY


def test_the_check_shows_every_answer_with_a_link_to_change_it(house, visitor):
    add(house, guest(greeting="Come, I miss you.", mention_prison=False), checked=None)

    page = visitor.page(f"{PATH}/check")

    assert "Saturday 5 December 2026 at 13:00" in page.main
    assert "The letter does not say prison." in page.main
    assert "“Come, I miss you.”" in page.main
    assert page.html.count('<dd class="change">') == 6


def test_before_the_check_nothing_can_be_noted_and_no_file_is_given(house, visitor):
    person = guest(**EMAIL)
    add(house, person, checked=None)

    pages = [visitor.page(PATH), visitor.page(page_of(person))]
    answer = visitor.get(f"{page_of(person)}/mail/1")

    assert [page for page in pages if "I have sent it" in page.main] == []
    assert answer.status_code == 404


@pytest.mark.parametrize(
    ("given", "taps", "states"),
    [
        (LETTER, ["I have printed it", "I have posted it"], ["Printed", "Posted"]),
        (EMAIL, ["I have sent it"], ["Sent"]),
        (
            PHONE,
            ["No answer", "Left a neutral message", "Spoke"],
            ["No answer", "Left a neutral message", "Spoke"],
        ),
    ],
)
def test_each_tap_on_the_list_is_noted_and_the_state_follows(house, visitor, given, taps, states):
    person = guest(**given)
    add(house, person)

    seen = []
    for tap in taps:
        page = visitor.press(PATH, tap)
        assert page.path == PATH
        seen.append(page.main)

    assert [state in text for state, text in zip(states, seen, strict=True)] == [True] * len(taps)
    assert saved(house).invited_on == TODAY
    assert len(saved(house).contacts) == len(taps)


def test_nobody_with_an_order_can_be_noted_as_contacted_even_by_hand(house, visitor):
    person = guest(contact_order=ContactOrder.YES)
    add(house, person, guest())
    page = visitor.page(PATH)
    form = page.form_with("I have posted it")

    form.set("action", f"{page_of(person)}/reached/posted")
    answer = visitor.send(page, form, {}, ("anyway", "yes"))

    assert "Nothing may go out now." in answer.main
    assert (saved(house).contacts, saved(house).invited_on) == ([], None)


def test_the_page_asks_once_more_where_the_prison_has_not_said_yes(house, visitor):
    person = guest(permission=a_permission(PermissionStatus.ASKED))
    add(house, person)

    asked = visitor.press(PATH, "I have posted it")
    before = saved(house).invited_on
    visitor.send(asked, asked.form_with("Go on without the answer"), {}, None)

    assert asked.heading == "The prison has not said yes to Kirsten Aagaard."
    assert (before, saved(house).invited_on) == (None, TODAY)


@pytest.mark.parametrize(
    ("day", "error"),
    [
        (days(-1), "The date must be today or later."),
        (days(14), "The reply date must be before the meeting."),
    ],
)
def test_a_reply_date_that_cannot_be_is_refused(house, visitor, day, error):
    add(house, guest())

    page = visitor.fill(f"{PATH}/reply-by", reply_by=day)

    assert (page.status, page.errors) == (422, [error])


def test_a_reply_date_is_kept(house, visitor):
    add(house, guest())

    page = visitor.fill(f"{PATH}/reply-by", reply_by=days(7))

    assert house.case().reply_by == days(7)
    assert "Saturday 28 November 2026" in page.main


@pytest.mark.parametrize("path", ["", "/check", "/checked"])
def test_the_number_of_statements_does_not_grow_with_the_people(house, visitor, path):
    counts = []
    visitor.page("/cases")
    for reference, number in (("T-1", 1), ("T-20", 20)):
        people = [guest(**(LETTER, EMAIL, PHONE)[place % 3]) for place in range(number)]
        add(house, *people, reference=reference)
        counts.append(_statements(house, visitor, f"/cases/{reference}/invitations{path}"))

    assert counts[0] == counts[1] <= 10


def _statements(house, visitor, path):
    seen = []

    def note(connection, cursor, statement, *_rest):
        seen.append(statement)

    event.listen(house.engine, "before_cursor_execute", note)
    page = visitor.page(path)
    event.remove(house.engine, "before_cursor_execute", note)
    assert page.status == 200
    return len(seen)
