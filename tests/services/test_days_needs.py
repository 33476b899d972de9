"""What has to be arranged for the day, and who gives information."""

import pytest
from builders import TODAY, a_day, a_guest, a_person, days
from kept import BY, again, deeds_of, kept, refusal

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed, Group, Need, Reply
from netmeet.domain.days import needs_without_line, speakers
from netmeet.domain.model import Arrangement
from netmeet.domain.refusal import Reason
from netmeet.services import days as deeds
from netmeet.services.days import Wanted


def test_a_need_is_added_changed_ticked_and_removed(session):
    person = a_guest()
    case = kept(session, person)

    line = deeds.add_need(session, case, Wanted(need="Rampe", person=None, arranger=None), by=BY)
    deeds.change_need(session, line, Wanted(need="Kørsel", person=person, arranger="Bo"), by=BY)
    deeds.mark_arranged(session, line, by=BY)
    (saved,) = again(session, case).day.arranged
    found = (saved.need, saved.person, saved.by, saved.done)
    deeds.mark_open(session, line, by=BY)
    opened = line.done
    deeds.remove_need(session, line, by=BY)

    assert found == ("Kørsel", person, "Bo", True)
    assert opened is None
    assert again(session, case).day.arranged == []
    assert deeds_of(case) == [(Deed.DAY, BY)] * 5


def test_a_need_of_somebody_in_another_case_is_refused(session):
    case = kept(session, a_guest())
    stranger = a_person()
    kept(session, stranger, reference="T-2")

    found = refusal(
        deeds.add_need, session, case, Wanted(need="Rampe", person=stranger, arranger=None), by=BY
    )

    assert found == (Reason.NO_SUCH_PERSON, {})


def test_every_need_without_a_line_is_taken_up_once(session):
    person = a_guest(needs=["travel", "step_free"])
    away = a_guest(needs=["travel"], reply=Reply.NOT_COMING)
    day = a_day(arranged=[Arrangement(person=person, need="travel", done=True)])
    case = kept(session, person, away, day=day)

    deeds.take_up_needs(session, case, today=TODAY, by=BY)
    deeds.take_up_needs(session, case, today=TODAY, by=BY)

    lines = [(line.person, line.need, line.done) for line in again(session, case).day.arranged]
    assert lines == [(person, Need.TRAVEL, True), (person, Need.STEP_FREE, None)]
    assert needs_without_line(Circle(case, TODAY)) == []
    assert deeds_of(case) == [(Deed.DAY, BY)]


def brief(session, person, **given):
    """Note that somebody gives information."""
    usual = {"minutes": 10, "read_on": TODAY, "today": TODAY, "by": BY}
    deeds.brief(session, person, **usual | given)


def test_minutes_and_the_day_of_reading_are_kept(session):
    person = a_guest(group=Group.PROFESSIONALS)
    case = kept(session, person)

    brief(session, person)

    (saved,) = again(session, case).people
    assert (saved.minutes, saved.read_on) == (10, TODAY)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"minutes": 0}, Reason.OUT_OF_RANGE),
        ({"minutes": 721}, Reason.OUT_OF_RANGE),
        ({"read_on": days(1)}, Reason.DAY_TO_COME),
    ],
)
def test_minutes_out_of_range_and_a_reading_to_come_are_refused(session, given, reason):
    person = a_guest()
    kept(session, person)

    found, _ = refusal(brief, session, person, **given)

    assert found == reason
    assert person.minutes is None


def test_who_is_not_expected_gives_no_information(session):
    person = a_guest(reply=Reply.NOT_THEN)
    kept(session, person)

    assert refusal(brief, session, person) == (Reason.NOT_EXPECTED, {})


def test_those_with_minutes_and_all_professionals_may_give_information(session):
    aunt, uncle = a_guest(minutes=5), a_guest()
    nurse = a_guest(group=Group.PROFESSIONALS)
    away = a_guest(group=Group.PROFESSIONALS, reply=Reply.NOT_COMING)
    case = kept(session, aunt, uncle, nurse, away)

    assert speakers(Circle(case, TODAY)) == [aunt, nurse]


def test_there_is_an_end_to_the_number_of_lines(session):
    lines = [Arrangement(need="Rampe") for _ in range(deeds.MOST_LINES)]
    case = kept(session, day=a_day(arranged=lines))

    found = refusal(
        deeds.add_need, session, case, Wanted(need="Kørsel", person=None, arranger=None), by=BY
    )

    assert found == (Reason.TOO_MANY, {"most": deeds.MOST_LINES})
    assert len(case.day.arranged) == deeds.MOST_LINES


def test_a_need_is_not_changed_to_somebody_in_another_case(session):
    case, stranger = kept(session, a_guest()), a_person()
    kept(session, stranger, reference="T-2")
    line = deeds.add_need(session, case, Wanted(need="Rampe", person=None, arranger=None), by=BY)

    found = refusal(
        deeds.change_need, session, line, Wanted(need="x", person=stranger, arranger=None), by=BY
    )

    assert found == (Reason.NO_SUCH_PERSON, {})
    assert (line.need, line.person) == ("Rampe", None)
