"""A case in a database, for the tests of deeds: what they need around each deed."""

import pytest
from builders import TODAY, a_case, a_guest, a_meeting

from netmeet.domain.model import Case
from netmeet.domain.refusal import Refused

BY = "Hanne Holst"


def kept(session, *people, **given):
    """Keep a case with these people and a confirmed meeting, whose letters are checked."""
    usual = {"meeting": a_meeting(letters_checked=TODAY)}
    case = a_case(people=list(people), **usual | given)
    session.add(case)
    session.flush()
    return case


def again(session, case):
    """Return the case as the database keeps it."""
    session.commit()
    session.expire_all()
    return session.get(Case, case.id)


def fresh(**given):
    """Return a guest who was not invited yet."""
    return a_guest(**{"invited_on": None, "reply": None} | given)


def deeds_of(case):
    """Return what the history tells."""
    return [(event.deed, event.by) for event in case.events]


def refusal(deed, *arguments, **given):
    """Return the reason for which a deed is refused, and its facts."""
    with pytest.raises(Refused) as refused:
        deed(*arguments, **given)
    return refused.value.reason, refused.value.facts
