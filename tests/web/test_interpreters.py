"""Who interprets, on the page of a person and on the plan of the day."""

import pytest
from builders import a_guest, a_ready_case

from netmeet.domain.codes import Interprets

MUST_NOT = "Ask for a qualified interpreter. A relative or a child must not interpret."
BETTER = "A qualified interpreter is better. Ask for one."


def said(visitor, path):
    """Return which of the two warnings a page gives."""
    main = visitor.page(path).main
    return [warning for warning in (MUST_NOT, BETTER) if warning in main]


@pytest.mark.parametrize(
    ("who", "warnings"),
    [
        (None, []),
        (Interprets.QUALIFIED, []),
        (Interprets.UNQUALIFIED, [BETTER]),
        (Interprets.RELATIVE, [MUST_NOT]),
        (Interprets.CHILD, [MUST_NOT]),
    ],
)
def test_person_and_plan_of_the_day_warn(house, visitor, who, warnings):
    house.add(a_ready_case(people=[a_guest(interpreter="ar", interpreter_who=who)]))
    person = house.case().people[0].id

    assert said(visitor, f"/cases/T-1/people/{person}") == warnings
    assert said(visitor, "/cases/T-1/day") == warnings


def test_who_needs_no_interpreter_any_more_has_none_noted(house, visitor):
    guest = a_guest(interpreter="ar", interpreter_who=Interprets.CHILD)
    house.add(a_ready_case(people=[guest]))
    person = house.case().people[0].id

    visitor.fill(f"/cases/T-1/people/{person}/needs", spoken="")

    assert house.case().people[0].interpreter_who is None
