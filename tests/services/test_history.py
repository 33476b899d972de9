"""The history of a case: what was taken back has a word of its own, and every deed has one."""

import ast
from importlib import import_module
from inspect import getsource, isfunction, signature
from pkgutil import iter_modules

import pytest
from builders import (
    TODAY,
    a_copy,
    a_guest,
    a_meeting,
    a_permission,
    a_ready_case,
    an_agreement,
    at,
    days,
)

from netmeet import services
from netmeet.domain.codes import (
    MAIN,
    Approach,
    Deed,
    MeetingStatus,
    PermissionStatus,
    Reply,
    Role,
)
from netmeet.domain.model import Consent, Contact, Sharing
from netmeet.services import (
    accounts,
    agreements,
    case_settings,
    consents,
    follow_ups,
    history,
    invitations,
    meetings,
    permissions,
    times,
)

BY = "Mette Lund"
# What writes the line: the history itself, and one deed that another one goes through.
NOTES = ("history.note", "permissions.note")


@pytest.fixture
def case(session):
    """Return a case in which everything was done that can be taken back."""
    guest = a_guest(contacts=[Contact(at=at(days(-9)), by=BY, how=Approach.POSTED)])
    kept = a_ready_case(
        people=[guest],
        consent=Consent(start=days(-60), sharing=[Sharing(receiver="Kommunen", given=TODAY)]),
        meeting=a_meeting(starts=at(TODAY), status=MeetingStatus.HELD),
        agreement=an_agreement(finished=None, copies=[a_copy(MAIN)]),
        follow_up_held=days(-1),
        forms_in=days(-1),
    )
    session.add(kept)
    session.flush()
    return kept


def open_booking(case):
    case.meeting.status = MeetingStatus.CONFIRMED
    case.meeting.starts = at(days(20))
    return times.Span(starts=case.meeting.starts, minutes=case.meeting.minutes)


def no_reply():
    return invitations.Answer(reply=Reply.NONE, takes_part=None, message=None, important=False)


ALONE = {
    Deed.CONSENT_WITHDRAWN: lambda session, case: consents.withdraw(
        session, case, on=TODAY, today=TODAY, by=BY
    ),
    Deed.SHARING_WITHDRAWN: lambda session, case: consents.stop_sharing(
        session, case.consent.sharing[0], on=TODAY, today=TODAY, by=BY
    ),
    Deed.PERMISSION_TAKEN_BACK: lambda session, case: permissions.note(
        session,
        case.people[0],
        permissions.Answer(status=PermissionStatus.NOT_ASKED),
        today=TODAY,
        by=BY,
    ),
    Deed.ROOM_CHANGED: lambda session, case: times.move(
        session, case, open_booking(case), room="Kirken", today=TODAY, by=BY
    ),
    Deed.CONTACT_TAKEN_BACK: lambda session, case: invitations.take_back(
        session, case.people[0], by=BY
    ),
    Deed.REPLY_TAKEN_BACK: lambda session, case: invitations.answer(
        session, case.people[0], no_reply(), today=TODAY, by=BY
    ),
    Deed.GO_WITHOUT_ANSWER: lambda session, case: invitations.go_without(
        session, case.people[0], by=BY
    ),
    Deed.WAIT_FOR_ANSWER: lambda session, case: invitations.wait_for(
        session, case.people[0], by=BY
    ),
    Deed.MEETING_TAKEN_BACK: lambda session, case: meetings.open_again(
        session, case, today=TODAY, by=BY
    ),
    Deed.COPY_TAKEN_BACK: lambda session, case: agreements.take_copy_back(
        session, case.agreement.copies[0], by=BY
    ),
    Deed.FOLLOW_UP_TAKEN_BACK: lambda session, case: follow_ups.open_again(session, case, by=BY),
    Deed.FORMS_TAKEN_BACK: lambda session, case: case_settings.note_end(
        session, case, forms_in=None, delete_on=None, today=TODAY, by=BY
    ),
    Deed.SETTINGS: lambda session, case: case_settings.note_end(
        session, case, forms_in=days(-1), delete_on=days(90), today=TODAY, by=BY
    ),
}


@pytest.mark.parametrize("word", ALONE)
def test_what_is_taken_back_or_changed_alone_has_a_word_of_its_own(session, case, word):
    ALONE[word](session, case)

    assert [(one.deed, one.by) for one in case.events] == [(word, BY)]


def test_a_permission_that_was_never_asked_for_is_not_taken_back(session, case):
    case.people[0].permission = a_permission(None)

    permissions.note(session, case.people[0], permissions.Answer(), today=TODAY, by=BY)

    assert [one.deed for one in case.events] == [Deed.PERMISSION]


def test_a_new_convener_who_gets_a_case_stands_in_its_history(session, case):
    case.convener_email = "ny@netmeet.example"
    session.flush()
    password = "seven green kettles"

    accounts.add(
        session, email="ny@netmeet.example", name="Nina Ny", role=Role.CONVENER, password=password
    )

    assert [(one.deed, one.by) for one in case.events] == [(Deed.HANDED_OVER, "Nina Ny")]


def deeds_of_somebody():
    """Give every public function of the services that somebody does, with its module."""
    for found in iter_modules(services.__path__):
        module = import_module(f"netmeet.services.{found.name}")
        for name, function in vars(module).items():
            own = isfunction(function) and function.__module__ == module.__name__
            if own and not name.startswith("_") and "by" in signature(function).parameters:
                yield module, name


def called_in(module):
    """Return what each function of a module calls, by its name."""
    functions = [one for one in ast.parse(getsource(module)).body if hasattr(one, "args")]
    return {
        one.name: {ast.unparse(call.func) for call in ast.walk(one) if isinstance(call, ast.Call)}
        for one in functions
    }


def writes_a_line(calls, name):
    """Tell whether a function writes into the history, itself or through another one."""
    others = calls.get(name, set())
    return bool(others & {*NOTES}) or any(writes_a_line(calls, one) for one in others - {name})


def test_every_deed_of_somebody_writes_into_the_history():
    silent = [
        f"{module.__name__}.{name}"
        for module, name in deeds_of_somebody()
        if module is not history and not writes_a_line(called_in(module), name)
    ]

    assert silent == []
