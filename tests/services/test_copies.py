"""Copies of the agreement: who holds one, taken back, and those that are replaced."""

import pytest
from builders import (
    TODAY,
    a_commitment,
    a_copy,
    a_guest,
    a_meeting,
    a_ready_case,
    an_agreement,
    at,
    days,
)
from held import finished

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    MAIN,
    Deed,
    MeetingStatus,
)
from netmeet.domain.model import Consent, Outside
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.tasks import Task, is_done
from netmeet.services import agreements

BY = "Mette Lund"
OFFICE = Outside("Boligkontoret")


@pytest.fixture
def keep(session):
    """Return what keeps a case whose meeting was held today, with these lines being written."""

    def kept(*lines, **given):
        agreement = an_agreement(finished=None, version=None, commitments=list(lines))
        meeting = a_meeting(starts=at(TODAY), status=MeetingStatus.HELD)
        case = a_ready_case(**{"meeting": meeting, "agreement": agreement} | given)
        session.add(case)
        session.flush()
        return case

    return kept


def deeds(case):
    """Return what was done to a case."""
    return [event.deed for event in case.events]


def refusal(deed, *args, **given):
    """Return the refusal of a deed."""
    with pytest.raises(Refused) as caught:
        deed(*args, **given)
    return caught.value


def hand_out(session, case, to, on=TODAY, kind="agreement"):
    """Hand out a copy today."""
    return agreements.hand_out(session, case, to=to, kind=kind, on=on, today=TODAY, by=BY)


def test_copies_go_to_the_main_person_to_those_present_and_outside(session, keep):
    ida = a_guest()
    case = keep(people=[ida], agreement=finished(a_commitment()))

    for to in (MAIN, ida, OFFICE):
        hand_out(session, case, to, on=days(-1))
    session.expire_all()

    held = [(copy.to, copy.kind, copy.on) for copy in case.agreement.copies]
    assert held == [(to, "agreement", days(-1)) for to in (MAIN, ida, OFFICE)]
    assert deeds(case) == [Deed.COPY_HANDED_OUT] * 3


def test_with_a_copy_for_everybody_the_agreement_is_done(session, keep):
    ida = a_guest()
    case = keep(people=[ida], agreement=finished(a_commitment()))
    circle = Circle(case, TODAY)
    without = agreements.still_without_copy(case, circle.present)

    hand_out(session, case, MAIN, kind="agreement-cell")
    before = is_done(circle, Task.AGREEMENT)
    hand_out(session, case, ida)

    assert (without, before, is_done(circle, Task.AGREEMENT)) == ([MAIN, ida], False, True)
    assert agreements.still_without_copy(case, circle.present) == []


def test_the_same_copy_is_noted_once(session, keep):
    case = keep(agreement=finished(a_commitment()))

    first = hand_out(session, case, OFFICE)

    assert hand_out(session, case, Outside(OFFICE.name)) is first
    assert (len(case.agreement.copies), deeds(case)) == (1, [Deed.COPY_HANDED_OUT])


def test_a_copy_is_taken_back(session, keep):
    case = keep(agreement=finished(a_commitment()))
    copy = hand_out(session, case, MAIN)

    agreements.take_copy_back(session, copy, by=BY)
    session.expire_all()

    assert case.agreement.copies == []


def test_no_copy_is_handed_out_before_the_agreement_is_finished_or_on_a_day_to_come(session, keep):
    writing = keep(a_commitment())
    case = keep(agreement=finished(a_commitment()), reference="T-2")

    reasons = [
        refusal(hand_out, session, writing, MAIN).reason,
        refusal(hand_out, session, case, MAIN, on=days(1)).reason,
    ]

    assert reasons == [Reason.AGREEMENT_NOT_FINISHED, Reason.DAY_TO_COME]


OVER = {
    "taken back": {"start": days(-60), "withdrawn": days(-2)},
    "ended": {"start": days(-60), "until": days(-2)},
}


@pytest.mark.parametrize("how", OVER)
@pytest.mark.parametrize("to", ["ida", OFFICE])
def test_after_the_consent_nobody_gets_a_copy_but_an_earlier_one_is_noted(session, keep, how, to):
    ida = a_guest()
    case = keep(people=[ida], agreement=finished(a_commitment()), consent=Consent(**OVER[how]))
    to = ida if to == "ida" else to

    refused = refusal(hand_out, session, case, to, on=days(-1)).reason
    noted = hand_out(session, case, to, on=days(-2))

    assert (refused, case.agreement.copies) == (Reason.CONSENT_IS_OVER, [noted])


@pytest.mark.parametrize("how", OVER)
def test_the_main_person_gets_their_own_copy_whatever_became_of_the_consent(session, keep, how):
    case = keep(agreement=finished(a_commitment()), consent=Consent(**OVER[how]))

    copy = hand_out(session, case, MAIN, kind="agreement-cell")

    assert case.agreement.copies == [copy]


def test_who_holds_an_older_version_is_known(session, keep):
    ida = a_guest()
    copies = [a_copy(MAIN), a_copy(ida)]
    case = keep(people=[ida], agreement=finished(a_commitment(), copies=copies))
    before = agreements.copies_of_older_versions(case)
    agreements.begin_version(session, case, reason="Mere", by=BY)

    held = [copy.to for copy in agreements.copies_of_older_versions(case)]

    assert (before, held) == ([], [MAIN, ida])
