"""The booking: choosing a time, what the prison has said, another time, another room, none."""

import pytest
from builders import a_case, a_meeting, a_permission, a_person, at, days

from netmeet.adapters import db
from netmeet.domain.codes import Availability, MeetingStatus, Reply
from netmeet.domain.model import Answer, Slot

PAGE = "/cases/T-1/times"


def a_slot(number=30, hour=13, answers=()):
    """Return a candidate time so many days ahead."""
    said = [Answer(person=one, availability=what) for one, what in answers]
    return Slot(starts=at(days(number), hour), minutes=180, answers=said)


def a_guest(**given):
    """Return somebody about whom the prison has answered."""
    return a_person(**{"permission": a_permission()} | given)


def ids(house, entity=Slot):
    """Return the ids of candidate times, in their order."""
    with db.reading(house.engine) as session:
        return [one.id for one in session.query(entity).order_by(entity.position)]


def test_an_early_date_is_interrupted_by_one_page(house, visitor):
    people = [a_person(name="Ann Holm"), a_person(name="Bo Dahl"), a_guest(name="Eva Lind")]
    house.add(a_case(people=people, slots=[a_slot(20)]))
    (slot,) = ids(house)

    page = visitor.page(f"{PAGE}/{slot}/choose")
    onward = visitor.page(next(link for link in page.links if "early" in link))

    assert (
        "2 answers about permission are not expected before this date. "
        "Choose a later date, or continue. Ann Holm Bo Dahl "
        "All answers are expected by Saturday 12 December 2026." in page.main
    )
    assert "Eva Lind" not in page.main
    assert onward.heading == "Check before you choose this time"


def test_a_date_after_the_answers_is_not_interrupted(house, visitor):
    house.add(a_case(people=[a_person()], slots=[a_slot(21)]))
    (slot,) = ids(house)

    page = visitor.page(f"{PAGE}/{slot}/choose")

    assert page.heading == "Check before you choose this time"


def test_the_check_page_shows_every_answer_with_a_link_to_change_it(house, visitor):
    ann = a_guest(name="Ann Holm")
    house.add(a_case(people=[ann], slots=[a_slot(30, answers=[(ann, Availability.CAN)])]))
    (slot,) = ids(house)

    page = visitor.page(f"{PAGE}/{slot}/choose")

    shown = page.main.replace("\N{NO-BREAK SPACE}", " ")
    assert "Day Monday 21 December 2026 week 52 Change Day" in shown
    assert "Time 13:00–16:00 Change Time Length 3 hours Change Length" in shown
    assert "Who can come 1 of 1 can come. Change Who can come" in shown
    assert f"{PAGE}/{slot}" in page.links


def test_choosing_asks_the_prison_and_says_what_happens_next(house, visitor):
    house.add(a_case(people=[a_guest()], slots=[a_slot()]))
    (slot,) = ids(house)

    page = visitor.fill(f"{PAGE}/{slot}/choose")

    meeting = house.case().meeting
    assert (meeting.starts, meeting.status) == (at(days(30)), MeetingStatus.ASKED)
    assert page.heading == "The time is chosen"
    assert "The prison has been asked. The time is not confirmed yet." in page.main
    assert page.html.count('class="button"') == 1
    assert "/cases/T-1/documents/permission-list/all/da" in page.links


def test_a_second_click_makes_no_second_meeting(house, visitor):
    house.add(a_case(people=[a_guest()], slots=[a_slot()]))
    (slot,) = ids(house)
    page = visitor.page(f"{PAGE}/{slot}/choose")

    for _ in range(2):
        visitor.send(page, page.form_to(""), {}, None)

    case = house.case()
    assert (len(case.meetings), len(case.events)) == (1, 1)


def test_the_prison_confirms_the_time(house, visitor):
    house.add(a_case(meeting=a_meeting(status=MeetingStatus.ASKED)))

    before = visitor.page(PAGE)
    after = visitor.press(PAGE, "The prison has confirmed the time")

    assert "The prison has been asked. The time is not confirmed yet." in before.main
    assert "The time is confirmed." in after.main
    assert house.case().meeting.status is MeetingStatus.CONFIRMED


def test_another_time_moves_the_meeting(house, visitor):
    guest = a_guest(reply=Reply.COMING)
    meeting = a_meeting(sequence=1, uid="abc-1", stamped="2026-11-01T10:00:00+00:00")
    house.add(a_case(people=[guest], meeting=meeting, slots=[a_slot(40)]))
    (slot,) = ids(house)

    visitor.fill(f"{PAGE}/{slot}/choose")

    case = house.case()
    assert (case.meeting.starts, case.meeting.status) == (at(days(40)), MeetingStatus.ASKED)
    assert (case.meeting.sequence, case.meeting.uid, case.meeting.stamped) == (2, "abc-1", None)
    assert case.people[0].reply is Reply.NONE


def test_another_room_is_asked_for(house, visitor):
    house.add(a_case(meeting=a_meeting()))

    page = visitor.fill(f"{PAGE}/room", room="Kirken")

    assert "Kirken" in page.main
    assert house.case().meeting.status is MeetingStatus.ASKED


def test_a_meeting_is_cancelled_after_one_page_that_says_what_follows(house, visitor):
    house.add(a_case(meeting=a_meeting(sequence=3), slots=[a_slot()]))

    page = visitor.fill(f"{PAGE}/cancel")

    meeting = house.case().meeting
    assert (meeting.status, meeting.sequence) == (MeetingStatus.CANCELLED, 4)
    assert "The meeting is cancelled. Tell everybody who was invited." in page.main
    assert "Best as it now looks" in page.main


@pytest.mark.parametrize("page", ["chosen", "room", "cancel"])
def test_pages_about_a_booking_are_there_only_with_one(house, visitor, page):
    house.add(a_case(meeting=a_meeting(status=MeetingStatus.CANCELLED)))

    assert visitor.page(f"{PAGE}/{page}").status == 404


def test_a_meeting_that_was_held_is_not_moved(house, visitor):
    meeting = a_meeting(starts=at(days(-3)), status=MeetingStatus.HELD)
    house.add(a_case(people=[a_guest()], meeting=meeting, slots=[a_slot()]))

    page = visitor.page(PAGE)

    assert "The meeting has been held." in page.main
    assert "Choose this time" not in page.main
    assert "Cancel the meeting" not in page.main
