"""Plan the day: only the expected take a role, and what is noted is what was asked."""

import pytest
from builders import TODAY, a_day, a_guest, a_meeting, a_prison
from kept import BY, again, deeds_of, kept, refusal

from netmeet.domain.circle import Circle
from netmeet.domain.codes import ContactOrder, Deed, MeetingStatus, Part, Reply
from netmeet.domain.days import minutes_of_parts
from netmeet.domain.refusal import Reason
from netmeet.domain.tasks import Task, is_done
from netmeet.services import days as deeds
from netmeet.services.days import Setting, Wanted

MINUTES = dict(zip(Part, (10, 30, 100, 25, 15), strict=True))


def assign(session, case, **given):
    """Give roles; those that are not named to nobody."""
    usual = {"chair": None, "note_taker": None, "follow_up": None, "today": TODAY, "by": BY}
    deeds.assign(session, case, **usual | given)


def test_roles_go_to_people_who_are_expected(session):
    chair, writer = a_guest(), a_guest()
    case = kept(session, chair, writer)

    assign(session, case, chair=chair, note_taker=writer, follow_up=chair)

    roles = again(session, case).roles
    assert (roles.chair, roles.note_taker, roles.follow_up) == (chair, writer, chair)
    assert deeds_of(case) == [(Deed.DAY, BY)]


@pytest.mark.parametrize("role", ["chair", "note_taker", "follow_up"])
@pytest.mark.parametrize(
    "given", [{"reply": Reply.NOT_COMING}, {"contact_order": ContactOrder.YES}]
)
def test_who_is_not_expected_takes_no_role(session, role, given):
    person = a_guest(**given)
    case = kept(session, person)

    assert refusal(assign, session, case, **{role: person}) == (Reason.NOT_EXPECTED, {})
    assert case.roles is None


def test_roles_can_be_taken_back(session):
    chair = a_guest()
    case = kept(session, chair)
    assign(session, case, chair=chair)

    assign(session, case)

    assert again(session, case).roles.chair is None


def test_the_five_parts_keep_their_order_and_take_the_place_of_the_old_ones(session):
    case = kept(session, a_guest(), day=a_day())

    deeds.set_parts(session, case, minutes=MINUTES, by=BY)

    planned = again(session, case).day.planned
    assert [(part.part, part.minutes) for part in planned] == list(MINUTES.items())


@pytest.mark.parametrize(
    ("part", "minutes", "least"), [(Part.WELCOME, -1, 0), (Part.PRIVATE, 721, 0)]
)
def test_minutes_out_of_range_are_refused(session, part, minutes, least):
    case = kept(session, a_guest())

    found = refusal(deeds.set_parts, session, case, minutes=MINUTES | {part: minutes}, by=BY)

    assert found == (Reason.OUT_OF_RANGE, {"least": least, "most": 720})


def test_a_meeting_without_any_minute_is_refused(session):
    case = kept(session, a_guest())

    found = refusal(deeds.set_parts, session, case, minutes=dict.fromkeys(Part, 0), by=BY)

    assert found == (Reason.OUT_OF_RANGE, {"least": 1, "most": 720})


def test_until_somebody_plans_the_parts_have_their_usual_minutes(session):
    case = kept(session, a_guest())

    usual = minutes_of_parts(Circle(case, TODAY))
    deeds.set_parts(session, case, minutes=MINUTES | {Part.WELCOME: 0}, by=BY)
    planned = minutes_of_parts(Circle(case, TODAY))

    assert list(usual.values()) == [15, 30, 90, 25, 20]
    assert planned == MINUTES | {Part.WELCOME: 0}


def a_setting(**given):
    """Return where and how the day begins."""
    usual = {
        "room": "Skolens mødelokale",
        "arrive": 20,
        "meet_at": "Porten",
        "opening": "En sang",
        "closing": None,
        "food": "Suppe",
        "equipment": ["flipover", "tusser"],
    }
    return Setting(**usual | given)


def test_the_setting_is_kept(session):
    case = kept(session, a_guest())

    deeds.furnish(session, case, a_setting(), by=BY)

    day = again(session, case).day
    assert (day.arrive, day.meet_at, day.opening) == (20, "Porten", "En sang")
    assert (day.closing, day.food, day.equipment) == (None, "Suppe", ["flipover", "tusser"])


def test_an_arrival_out_of_range_is_refused(session):
    case = kept(session, a_guest())

    found = refusal(deeds.furnish, session, case, a_setting(arrive=241), by=BY)

    assert found == (Reason.OUT_OF_RANGE, {"least": 0, "most": 240})


def test_another_room_makes_letters_and_calendar_files_new(session):
    meeting = a_meeting(letters_checked=TODAY, uid="u-1", stamped="2026-11-12T09:30:00+01:00")
    case = kept(session, a_guest(), meeting=meeting)

    deeds.furnish(session, case, a_setting(room="Kirken"), by=BY)

    found = (meeting.room, meeting.letters_checked, meeting.stamped, meeting.sequence)
    assert found == ("Kirken", None, None, 1)
    assert (meeting.uid, meeting.status) == ("u-1", MeetingStatus.CONFIRMED)


def test_the_usual_room_written_out_changes_no_letter(session):
    meeting = a_meeting(room=None, letters_checked=TODAY)
    case = kept(session, a_guest(), meeting=meeting, prison=a_prison(room="Kirken"))

    deeds.furnish(session, case, a_setting(room="Kirken"), by=BY)

    assert (meeting.room, meeting.letters_checked, meeting.sequence) == ("Kirken", TODAY, None)


def test_an_interpreter_is_booked_for_those_who_were_ticked_and_for_no_other(session):
    first, second = a_guest(interpreter="ar"), a_guest(interpreter="vi", interpreter_booked=True)
    third = a_guest()
    case = kept(session, first, second, third)

    deeds.book_interpreters(session, case, booked=[first, third], today=TODAY, by=BY)

    assert [one.interpreter_booked for one in case.people] == [True, None, None]


def test_with_roles_parts_and_room_the_task_is_done(session):
    person = a_guest()
    case = kept(session, person)

    assign(session, case, chair=person, note_taker=person)
    deeds.set_parts(session, case, minutes=MINUTES, by=BY)
    before = is_done(Circle(case, TODAY), Task.DAY)
    line = deeds.add_need(session, case, Wanted(need="Rampe", person=None, arranger=None), by=BY)
    with_need = is_done(Circle(case, TODAY), Task.DAY)
    deeds.mark_arranged(session, line, by=BY)

    assert (before, with_need, is_done(Circle(case, TODAY), Task.DAY)) == (True, False, True)
