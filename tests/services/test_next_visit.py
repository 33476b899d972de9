"""The convener's own lines for the next visit are kept in their order."""

import pytest
from builders import a_case

from netmeet.domain.codes import Deed
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import next_visit

BY = "Mette Lund"


@pytest.fixture
def case(session):
    """Return a case that is in the house."""
    kept = a_case()
    session.add(kept)
    session.flush()
    return kept


def test_lines_are_added_and_removed_and_each_stands_in_the_history(session, case):
    for line in ("Hvad skal vi spise?", "Hvor er mor nu?"):
        next_visit.add(session, case, line, by=BY)
    next_visit.remove(session, case, "Hvad skal vi spise?", by=BY)

    session.commit()
    session.expire_all()
    assert case.ask_next == ["Hvor er mor nu?"]
    assert [(one.deed, one.by) for one in case.events] == [(Deed.NEXT_VISIT, BY)] * 3


def test_the_same_line_stays_one_and_is_written_once(session, case):
    for _ in range(2):
        next_visit.add(session, case, "Hvor er mor nu?", by=BY)

    assert (case.ask_next, len(case.events)) == (["Hvor er mor nu?"], 1)


def test_a_line_that_is_gone_stays_gone(session, case):
    next_visit.remove(session, case, "Hvor er mor nu?", by=BY)

    assert (case.ask_next, case.events) == ([], [])


def test_there_is_an_end_to_the_number_of_lines(session, case):
    case.ask_next = full = [f"Linje {number}" for number in range(next_visit.MOST_LINES)]

    with pytest.raises(Refused) as refused:
        next_visit.add(session, case, "En til", by=BY)

    assert (refused.value.reason, case.ask_next) == (Reason.TOO_MANY, full)
