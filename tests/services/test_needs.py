"""What somebody needs is a line on the plan of the day, once, and goes when nobody needs it."""

import pytest
from builders import a_case, a_day, a_person

from netmeet.domain.codes import Deed, Need
from netmeet.domain.model import Arrangement
from netmeet.services import people
from netmeet.services.people import Needs

BY = "Rasmus Lind"


@pytest.fixture
def person(session):
    """Return somebody on the list of a case with a plan of the day."""
    person = a_person()
    session.add(a_case(people=[person, a_person()], day=a_day()))
    session.flush()
    return person


def needs(*codes, interpreter=None, interpreter_booked=None):
    return Needs(needs=list(codes), interpreter=interpreter, interpreter_booked=interpreter_booked)


def lines(person):
    return [(line.person, line.need, line.done) for line in person.case.day.arranged]


def arrange(session, person, need, **given):
    person.case.day.arranged.append(Arrangement(person=person, need=need, **given))
    session.flush()


def test_needs_are_kept_and_become_lines_of_the_day(session, person):
    people.note_needs(session, person, needs(Need.TRAVEL, Need.STEP_FREE, interpreter="vi"), by=BY)

    assert (person.needs, person.interpreter) == (["travel", "step_free"], "vi")
    assert lines(person) == [(person, "travel", None), (person, "step_free", None)]
    assert [event.deed for event in person.case.events] == [Deed.PERSON_CHANGED]


def test_a_case_without_a_plan_of_the_day_gets_one_with_the_first_need(session, person):
    person.case.day = None

    people.note_needs(session, person, needs(Need.TRAVEL), by=BY)

    assert lines(person) == [(person, "travel", None)]


def test_a_case_without_a_plan_of_the_day_gets_none_without_a_need(session, person):
    person.case.day = None

    people.note_needs(session, person, needs(interpreter="vi", interpreter_booked=True), by=BY)

    assert (person.case.day, person.interpreter_booked) == (None, True)


def test_a_need_stands_once_and_its_line_keeps_what_was_arranged(session, person):
    arrange(session, person, "travel", by="Rasmus", done=True)

    people.note_needs(session, person, needs(Need.TRAVEL), by=BY)

    assert [(line.by, line.done) for line in person.case.day.arranged] == [("Rasmus", True)]


@pytest.mark.parametrize(("done", "left"), [(None, []), (False, []), (True, ["travel"])])
def test_the_line_of_a_need_that_is_gone_stays_only_when_it_is_arranged(
    session, person, done, left
):
    arrange(session, person, "travel", done=done)

    people.note_needs(session, person, needs(), by=BY)

    assert [line.need for line in person.case.day.arranged] == left


def test_the_lines_of_others_and_lines_in_own_words_stay(session, person):
    other = person.case.people[1]
    arrange(session, other, "travel")
    arrange(session, person, "En stol med armlæn")

    people.note_needs(session, person, needs(), by=BY)

    assert lines(person) == [(other, "travel", None), (person, "En stol med armlæn", None)]
