"""Who may interpret: a relative or a child never; better qualified than not."""

import pytest
from builders import a_person

from netmeet.domain.codes import Interprets
from netmeet.domain.interpreters import Caution, caution


@pytest.mark.parametrize(
    ("who", "found"),
    [
        (None, None),
        (Interprets.QUALIFIED, None),
        (Interprets.UNQUALIFIED, Caution.NOT_QUALIFIED),
        (Interprets.RELATIVE, Caution.MUST_NOT_INTERPRET),
        (Interprets.CHILD, Caution.MUST_NOT_INTERPRET),
    ],
)
def test_a_relative_or_a_child_must_not_interpret(who, found):
    assert caution(a_person(interpreter="vi", interpreter_who=who)) == found


def test_who_needs_no_interpreter_needs_no_caution():
    assert caution(a_person(interpreter_who=Interprets.CHILD)) is None
