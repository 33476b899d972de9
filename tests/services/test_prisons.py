"""What the case knows about its prison is kept as it is said."""

from datetime import time

import pytest
from builders import TODAY, a_case, days

from netmeet.domain.codes import Deed, PrisonKind, Remote, Watch, Weekday
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.times import Hours
from netmeet.services import prisons
from netmeet.services.prisons import About

BY = "Mette Lund"
WHOLE = About(
    name="Øvelsesfængslet Mosede",
    kind=PrisonKind.OPEN,
    address=("Vejen 1", "4000 Byen"),
    permission_days=14,
    child_days=7,
    foreign_days=28,
    room="Kirken",
    seats=12,
    at_once=10,
    gate_phone="11 22 33 44",
    remote=Remote.ASK,
    private_watch=Watch.SEEN,
    officer_name="Bente Krog",
    officer_phone="22 33 44 55",
)
TUESDAY = Hours(weekday=Weekday.TUESDAY, begins=time(9), ends=time(15, 30))


@pytest.fixture
def case(session):
    """Return a case that is in the house."""
    kept = a_case()
    session.add(kept)
    session.flush()
    return kept


def visiting(case):
    return [(line.weekday, line.begins, line.ends) for line in case.prison.visiting]


def deeds(case):
    return [event.deed for event in case.events]


def test_everything_about_a_prison_is_kept(session, case):
    prisons.change(session, case, WHOLE, by=BY)

    session.commit()
    session.expire_all()
    known = prisons.about(case)
    assert (known, deeds(case)) == (WHOLE, [Deed.PRISON])


def test_what_is_no_longer_known_is_emptied(session, case):
    prisons.change(session, case, WHOLE, by=BY)

    prisons.change(session, case, About(name="Øvelsesfængslet Mosede"), by=BY)

    assert prisons.about(case) == About(name="Øvelsesfængslet Mosede")


def test_visiting_hours_are_added_and_removed(session, case):
    line = prisons.add_hours(session, case, TUESDAY, by=BY)
    added = visiting(case)

    prisons.remove_hours(session, line, by=BY)

    session.commit()
    session.expire_all()
    assert (added, visiting(case)) == ([(Weekday.TUESDAY, time(9), time(15, 30))], [])
    assert deeds(case) == [Deed.PRISON, Deed.PRISON]


def test_the_same_hours_stay_one_line(session, case):
    first = prisons.add_hours(session, case, TUESDAY, by=BY)

    assert (prisons.add_hours(session, case, TUESDAY, by=BY), len(visiting(case))) == (first, 1)


@pytest.mark.parametrize("ends", [time(9), time(8, 59), time(0)])
def test_hours_that_end_before_they_begin_are_refused(session, case, ends):
    hours = Hours(weekday=Weekday.FRIDAY, begins=time(9), ends=ends)

    with pytest.raises(Refused) as refused:
        prisons.add_hours(session, case, hours, by=BY)

    verdict = refused.value.reason, refused.value.place, visiting(case)
    assert verdict == (Reason.ENDS_BEFORE_START, "ends", [])


def test_there_is_an_end_to_the_number_of_hours(session, case):
    for minute in range(50):
        hours = Hours(weekday=Weekday.FRIDAY, begins=time(9, minute), ends=time(15))
        prisons.add_hours(session, case, hours, by=BY)

    with pytest.raises(Refused) as refused:
        prisons.add_hours(session, case, TUESDAY, by=BY)

    assert (refused.value.reason, len(visiting(case))) == (Reason.TOO_MANY, 50)


def test_closed_days_are_kept_once_and_in_order(session, case):
    for number in (9, 2, 9, 0):
        prisons.add_closed_day(session, case, day=days(number), today=TODAY, by=BY)
    prisons.remove_closed_day(session, case, day=days(2), by=BY)

    session.commit()
    session.expire_all()
    assert case.prison.closed_days == [TODAY, days(9)]


@pytest.mark.parametrize(
    ("number", "reason"), [(-1, Reason.DAY_IS_OVER), (1826, Reason.DAY_TOO_FAR)]
)
def test_a_closed_day_is_to_come_and_not_far_away(session, case, number, reason):
    with pytest.raises(Refused) as refused:
        prisons.add_closed_day(session, case, day=days(number), today=TODAY, by=BY)

    assert (refused.value.reason, case.prison.closed_days) == (reason, [])


def test_what_is_known_does_not_print_itself():
    assert "Krog" not in repr(WHOLE)


def test_there_is_an_end_to_the_number_of_closed_days(session, case):
    case.prison.closed_days = full = [days(number) for number in range(prisons.MOST_CLOSED_DAYS)]

    with pytest.raises(Refused) as refused:
        prisons.add_closed_day(
            session, case, day=days(prisons.MOST_CLOSED_DAYS), today=TODAY, by=BY
        )

    assert (refused.value.reason, case.prison.closed_days) == (Reason.TOO_MANY, full)
