"""Candidate times, the hours of the main person, and who can come when."""

from datetime import datetime, time

import pytest
from builders import TODAY, a_case, a_meeting, a_person, at, days

from netmeet.domain.codes import (
    Availability,
    Choice,
    Deed,
    Weekday,
)
from netmeet.domain.model import Answer, BusyHours, Slot
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.times import Hours
from netmeet.services import times
from netmeet.services.times import Span

BY = "Mette Lund"
CAN, IF_NEEDED, CANNOT = Availability
IN_FOUR_WEEKS = Span(starts=at(days(28)), minutes=180)
MONDAY = Hours(weekday=Weekday.MONDAY, begins=time(8), ends=time(15))


def kept(session, **given):
    """Return a case that is in the house."""
    case = a_case(**given)
    session.add(case)
    session.flush()
    return case


def a_slot(number=28, **given):
    """Return a candidate time so many days ahead."""
    return Slot(**{"starts": at(days(number)), "minutes": 180} | given)


def deeds(case):
    return [event.deed for event in case.events]


def reason_of(deed, *given, **named):
    """Return why a deed is refused."""
    with pytest.raises(Refused) as refused:
        deed(*given, by=BY, **named)
    return refused.value.reason


def test_busy_hours_are_added_once_and_removed(session):
    case = kept(session)

    line = times.add_busy(session, case, MONDAY, by=BY)
    again = times.add_busy(session, case, MONDAY, by=BY)
    added = [(one.weekday, one.begins, one.ends) for one in case.busy]
    times.remove_busy(session, line, by=BY)

    session.commit()
    session.expire_all()
    assert (again, added) == (line, [(Weekday.MONDAY, time(8), time(15))])
    assert (case.busy, deeds(case)) == ([], [Deed.TIMES, Deed.TIMES])


def test_busy_hours_end_after_they_begin(session):
    hours = Hours(weekday=Weekday.MONDAY, begins=time(8), ends=time(8))

    assert reason_of(times.add_busy, session, kept(session), hours) is Reason.ENDS_BEFORE_START


def test_a_candidate_time_is_added(session):
    case = kept(session)

    times.add(session, case, IN_FOUR_WEEKS, today=TODAY, by=BY)

    session.commit()
    session.expire_all()
    (slot,) = case.slots
    assert (slot.starts, slot.minutes, deeds(case)) == (at(days(28)), 180, [Deed.TIMES])


def test_candidate_times_stand_in_their_order(session):
    case = kept(session, slots=[a_slot(28), a_slot(30)])

    times.add(session, case, Span(starts=at(days(29)), minutes=180), today=TODAY, by=BY)
    times.change(session, case.slots[0], Span(starts=at(days(40)), minutes=9), today=TODAY, by=BY)

    session.commit()
    session.expire_all()
    assert [slot.starts for slot in case.slots] == [at(days(number)) for number in (29, 30, 40)]


@pytest.mark.parametrize(
    ("starts", "minutes", "reason"),
    [
        (at(days(-1)), 180, Reason.DAY_IS_OVER),
        (at(days(1826)), 180, Reason.DAY_TOO_FAR),
        (datetime(9999, 12, 31, 23), 180, Reason.DAY_TOO_FAR),  # noqa: DTZ001 — local on purpose
        (at(days(28)), 0, Reason.OUT_OF_RANGE),
        (at(days(28)), -1, Reason.OUT_OF_RANGE),
        (at(days(28)), 721, Reason.OUT_OF_RANGE),
        (datetime(2027, 3, 28, 2, 30), 60, Reason.CLOCKS_CHANGE),  # noqa: DTZ001 — the same
    ],
)
def test_a_time_at_which_no_meeting_can_be_is_refused(session, starts, minutes, reason):
    case = kept(session, slots=[a_slot()])
    span = Span(starts=starts, minutes=minutes)

    assert reason_of(times.add, session, case, span, today=TODAY) is reason
    assert reason_of(times.change, session, case.slots[0], span, today=TODAY) is reason
    assert [(slot.starts, slot.minutes) for slot in case.slots] == [(at(days(28)), 180)]


@pytest.mark.parametrize(
    ("starts", "minutes"),
    [
        (at(TODAY), 180),
        (at(days(28)), 1),
        (at(days(28)), 720),
        (datetime(2027, 3, 28, 3), 60),  # noqa: DTZ001 — local on purpose
        (datetime(2027, 10, 31, 2, 30), 60),  # noqa: DTZ001 — the same
    ],
)
def test_a_time_at_the_edge_is_kept(session, starts, minutes):
    case = kept(session)

    slot = times.add(session, case, Span(starts=starts, minutes=minutes), today=TODAY, by=BY)

    assert (slot.starts, slot.minutes) == (starts, minutes)


def test_there_are_at_most_five_candidate_times(session):
    case = kept(session, slots=[a_slot(number) for number in range(30, 35)])

    assert reason_of(times.add, session, case, IN_FOUR_WEEKS, today=TODAY) is Reason.TOO_MANY


def test_two_candidate_times_are_not_the_same(session):
    case = kept(session, slots=[a_slot(28), a_slot(29)])
    other = Span(starts=at(days(28)), minutes=120)

    assert reason_of(times.add, session, case, other, today=TODAY) is Reason.SAME_TIME
    assert reason_of(times.change, session, case.slots[1], other, today=TODAY) is Reason.SAME_TIME


def answered(person, slot, availability=CAN):
    slot.answers.append(Answer(person=person, availability=availability))


def test_a_changed_time_takes_its_answers_with_it(session):
    person, slot, other = a_person(), a_slot(), a_slot(29)
    answered(person, slot)
    answered(person, other)
    case = kept(session, people=[person], slots=[slot, other])

    times.change(session, slot, Span(starts=at(days(28), 9), minutes=180), today=TODAY, by=BY)

    session.commit()
    session.expire_all()
    assert (slot.starts, [len(one.answers) for one in case.slots]) == (at(days(28), 9), [0, 1])


def test_a_time_that_stays_the_same_keeps_its_answers(session):
    person, slot = a_person(), a_slot()
    answered(person, slot)
    case = kept(session, people=[person], slots=[slot])

    times.change(session, slot, IN_FOUR_WEEKS, today=TODAY, by=BY)

    assert (len(slot.answers), deeds(case)) == (1, [])


def test_a_candidate_time_is_removed_with_its_answers(session):
    person, slot = a_person(), a_slot()
    answered(person, slot)
    case = kept(session, people=[person], slots=[slot, a_slot(29)])

    times.remove(session, slot, by=BY)

    session.commit()
    session.expire_all()
    left = [one.starts for one in case.slots], session.query(Answer).count()
    assert left == ([at(days(29))], 0)


def said(case):
    """Return what each person says about each candidate time."""
    return [{one.person.key: one.availability for one in slot.answers} for slot in case.slots]


def test_answers_are_noted_changed_and_taken_back(session):
    ann, bo, eva = a_person(key="ann"), a_person(key="bo"), a_person(key="eva")
    first, second = a_slot(), a_slot(29)
    for person in (ann, bo, eva):
        answered(person, first)
    case = kept(session, people=[ann, bo, eva], slots=[first, second])
    grid = {(first.id, ann.id): CANNOT, (first.id, bo.id): None, (second.id, bo.id): IF_NEEDED}

    times.answer(session, case, grid, today=TODAY, by=BY)

    session.commit()
    session.expire_all()
    assert said(case) == [{"ann": CANNOT, "eva": CAN}, {"bo": IF_NEEDED}]
    assert deeds(case) == [Deed.AVAILABILITY]


def test_an_answer_of_somebody_who_is_not_asked_is_not_taken(session):
    stranger, slot = a_person(choice=Choice.NO), a_slot()
    case = kept(session, people=[stranger], slots=[slot])

    times.answer(session, case, {(slot.id, stranger.id): CAN}, today=TODAY, by=BY)

    assert slot.answers == []


def test_there_is_an_end_to_the_number_of_busy_hours(session):
    hours = [Hours(weekday=Weekday.FRIDAY, begins=time(9, one), ends=time(15)) for one in range(50)]
    case = kept(session, busy=[BusyHours(**vars(one)) for one in hours])

    assert reason_of(times.add_busy, session, case, MONDAY) is Reason.TOO_MANY
    assert times.add_busy(session, case, hours[0], by=BY) is case.busy[0]


def test_a_booked_meeting_is_not_moved_to_a_day_that_is_over(session):
    case = kept(session, meetings=[a_meeting()])
    over = Span(starts=at(days(-1)), minutes=180)

    reason = reason_of(times.move, session, case, over, room=None, today=TODAY)

    assert reason is Reason.DAY_IS_OVER
    assert case.meeting.starts == at(days(14))
