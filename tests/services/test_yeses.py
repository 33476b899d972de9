"""Each participant's own yes: to the name, to being known of, to the number."""

import pytest
from builders import TODAY, a_case, a_person

from netmeet.domain.codes import Deed
from netmeet.domain.holds import Hold
from netmeet.domain.safety import dangers
from netmeet.services import yeses
from netmeet.services.yeses import Yeses


@pytest.mark.parametrize("known", [True, False, None])
def test_what_somebody_says_is_kept(session, known):
    person = a_person()
    session.add(a_case(people=[person]))
    given = Yeses(keeps_name=True, knows_others=known, shares_number=known)

    yeses.answer(session, person, given, by="Rasmus Lind")

    assert (person.keeps_name, person.knows_others, person.shares_number) == (True, known, known)
    assert [event.deed for event in person.case.events] == [Deed.PERSON_CHANGED]


def test_who_says_no_to_the_name_is_neither_written_to_nor_named(session):
    person = a_person()
    session.add(a_case(people=[person]))
    given = Yeses(keeps_name=False, knows_others=None, shares_number=None)

    yeses.answer(session, person, given, by="Rasmus Lind")

    assert dangers(person, TODAY) == [Hold.NAME_NOT_KEPT]
