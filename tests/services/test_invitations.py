"""Invite people: nothing goes out unchecked, and nothing to anybody who may not be reached."""

from datetime import UTC, date, datetime

import pytest
from builders import TODAY, a_child, a_guardian, a_guest, a_meeting, a_permission, days
from kept import BY, deeds_of, fresh, kept, refusal

from netmeet.domain.codes import (
    Approach,
    Choice,
    ContactOrder,
    Deed,
    MeetingStatus,
    Outcome,
    PermissionStatus,
)
from netmeet.domain.refusal import Reason
from netmeet.services import invitations

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def reach(session, person, how, today=TODAY):
    """Note how a person was reached."""
    invitations.reach(session, person, how=how, today=today, by=BY)


def test_checking_notes_the_day_and_names_the_calendar_files(session):
    case = kept(session, fresh(), meeting=a_meeting())

    invitations.check(session, case, today=TODAY, now=NOW, by=BY)

    assert case.meeting.letters_checked == TODAY
    assert case.meeting.stamped == "2026-11-21T09:30:00+00:00"
    assert case.meeting.uid
    assert deeds_of(case) == [(Deed.LETTERS_CHECKED, BY)]


@pytest.mark.parametrize(
    ("given", "hold"),
    [
        ({"signings": []}, "list_not_signed"),
        ({"consent": None}, "no_consent"),
        ({"remand_restrictions": True}, "remand_restrictions"),
        ({"meeting": None}, "no_meeting"),
        ({"meeting": a_meeting(status=MeetingStatus.ASKED)}, "meeting_not_confirmed"),
        ({"meeting": a_meeting(status=MeetingStatus.CANCELLED)}, "meeting_cancelled"),
        ({"meeting": a_meeting(starts=datetime(2026, 11, 20, 13))}, "meeting_is_over"),  # noqa: DTZ001
    ],
)
def test_nothing_is_checked_without_list_consent_and_a_meeting_to_come(session, given, hold):
    case = kept(session, fresh(), **given)

    found = refusal(invitations.check, session, case, today=TODAY, now=NOW, by=BY)

    assert found == (Reason.HELD_BACK, {"hold": hold})
    assert deeds_of(case) == []


@pytest.mark.parametrize("how", list(Approach))
def test_before_the_check_nobody_is_reached(session, how):
    person = fresh()
    kept(session, person, meeting=a_meeting())

    found = refusal(reach, session, person, how)

    assert found == (Reason.NOT_CHECKED, {})
    assert person.contacts == []


@pytest.mark.parametrize(
    ("how", "invited_on"),
    [
        (Approach.PRINTED, None),
        (Approach.POSTED, TODAY),
        (Approach.SENT, TODAY),
        (Approach.SPOKE, TODAY),
        (Approach.NO_ANSWER, None),
        (Approach.LEFT_MESSAGE, None),
    ],
)
def test_what_reaches_a_person_is_noted_and_only_what_invites_sets_the_day(
    session, how, invited_on
):
    person = fresh()
    case = kept(session, person)

    reach(session, person, how)

    assert [(one.how, one.by) for one in person.contacts] == [(how, BY)]
    assert person.invited_on == invited_on
    assert deeds_of(case) == [(Deed.CONTACTED, BY)]


@pytest.mark.parametrize("how", list(Approach))
@pytest.mark.parametrize(
    ("given", "hold"),
    [
        ({"contact_order": ContactOrder.YES}, "contact_order"),
        ({"contact_order": ContactOrder.UNKNOWN}, "order_not_answered"),
        ({"outcome": Outcome.DO_NOT_INVITE}, "do_not_invite"),
        ({"choice": Choice.NO}, "not_wanted"),
        ({"choice": Choice.LATER}, "not_decided"),
        ({"choice": None}, "not_decided"),
    ],
)
def test_an_order_danger_or_no_yes_is_never_passed_over(session, how, given, hold):
    person = fresh(**given)
    case = kept(session, person)

    found = refusal(reach, session, person, how)

    assert found == (Reason.HELD_BACK, {"hold": hold})
    assert (person.contacts, person.invited_on, deeds_of(case)) == ([], None, [])


def test_a_child_is_never_reached_past_an_order_about_a_guardian(session):
    child = a_child(guardians=[a_guardian(contact_order=ContactOrder.YES)])
    kept(session, child)

    assert refusal(reach, session, child, Approach.POSTED) == (
        Reason.HELD_BACK,
        {"hold": "guardian_order"},
    )


def test_after_the_signature_is_taken_back_nobody_is_reached(session):
    person = fresh()
    case = kept(session, person)
    case.list_signed.taken_back = TODAY

    found = refusal(reach, session, person, Approach.SPOKE)

    assert found == (Reason.HELD_BACK, {"hold": "list_not_signed"})


def test_a_slip_of_the_hand_is_taken_back_with_its_day(session):
    person = fresh()
    case = kept(session, person)
    reach(session, person, Approach.PRINTED)
    reach(session, person, Approach.POSTED)

    invitations.take_back(session, person, by=BY)

    assert [one.how for one in person.contacts] == [Approach.PRINTED]
    assert person.invited_on is None
    assert deeds_of(case) == [(Deed.CONTACTED, BY)] * 2 + [(Deed.CONTACT_TAKEN_BACK, BY)]


def test_taking_back_a_second_letter_keeps_the_day_of_the_first(session):
    person = fresh()
    kept(session, person)
    reach(session, person, Approach.SENT)
    first = person.contacts[0]
    first.at = datetime(2026, 11, 19, 23, 30)  # noqa: DTZ001 — UTC as stored
    reach(session, person, Approach.SENT)

    invitations.take_back(session, person, by=BY)

    assert (person.contacts, person.invited_on) == ([first], date(2026, 11, 20))


def test_taking_back_a_call_without_answer_leaves_the_day_alone(session):
    person = a_guest(invited_on=days(-30))
    kept(session, person)
    reach(session, person, Approach.NO_ANSWER)

    invitations.take_back(session, person, by=BY)

    assert person.invited_on == days(-30)


def test_where_nothing_is_noted_nothing_is_taken_back(session):
    person = fresh()
    kept(session, person)

    found = refusal(invitations.take_back, session, person, by=BY)

    assert found == (Reason.NOTHING_NOTED, {})


def test_whom_the_prison_refuses_may_be_called_and_gets_no_letter(session):
    person = fresh(permission=a_permission(PermissionStatus.REFUSED))
    kept(session, person)

    found = refusal(reach, session, person, Approach.POSTED)
    reach(session, person, Approach.SPOKE)

    assert found == (Reason.HELD_BACK, {"hold": "permission_refused"})
    assert person.invited_on == TODAY
