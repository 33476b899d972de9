"""The agreement as a whole: written around its lines, and finished once."""

import pytest
from builders import (
    TODAY,
    a_commitment,
    a_guest,
    a_meeting,
    a_ready_case,
    an_agreement,
    at,
    days,
)
from held import finished

from netmeet.domain.codes import (
    MAIN,
    Answer,
    CommitmentKind,
    Deed,
    Form,
    MeetingStatus,
)
from netmeet.domain.model import Outside, Reservation
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import agreements
from netmeet.services.agreements import Whole

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


def test_what_stands_beside_the_lines_is_kept(session, keep):
    ida = a_guest()
    case = keep(a_commitment(), people=[ida])
    whole = Whole(
        talked_about="Bolig",
        if_things_change="Ida ringer.",
        answer=Answer.YES,
        why="Det er godt.",
        reservations=((ida, "Kun om lørdagen."), (MAIN, "x"), (OFFICE, "y"), (None, "z")),
        follow_up=at(days(90)),
    )

    agreements.write(session, case, whole, by=BY)
    session.expire_all()

    kept = case.agreement
    said = [(one.who, one.text) for one in kept.reservations]
    assert said == [(ida.key, "Kun om lørdagen."), ("main", "x"), (OFFICE.name, "y"), (None, "z")]
    assert (kept.talked_about, kept.if_things_change) == ("Bolig", "Ida ringer.")
    assert (kept.answer, kept.why, case.follow_up) == (Answer.YES, "Det er godt.", at(days(90)))
    assert deeds(case) == [Deed.AGREEMENT]


def test_reservations_are_written_anew_as_a_whole(session, keep):
    case = keep(a_commitment())
    agreements.write(session, case, Whole(reservations=((None, "a"), (None, "b"))), by=BY)

    agreements.write(session, case, Whole(reservations=((None, "c"),)), by=BY)
    session.expire_all()

    assert [one.text for one in case.agreement.reservations] == ["c"]
    assert session.query(Reservation).count() == 1


def test_a_complete_agreement_is_finished_as_version_1_of_today(session, keep):
    wish = a_commitment(kind=CommitmentKind.WISH, who=None, when=None)
    case = keep(a_commitment(), wish)

    agreements.finish(session, case, today=TODAY, by=BY)
    session.expire_all()

    made = case.agreement.version, case.agreement.finished, deeds(case)
    assert made == (1, TODAY, [Deed.AGREEMENT_FINISHED])


@pytest.mark.parametrize(
    "lacking",
    [
        {"who": None},
        {"when": None},
        {"kind": CommitmentKind.REQUEST, "who": OFFICE, "asks": None},
        {"kind": CommitmentKind.REQUEST, "who": None, "asks": MAIN},
    ],
)
def test_an_agreement_is_not_finished_while_a_promise_or_request_lacks_something(
    session, keep, lacking
):
    case = keep(a_commitment(), a_commitment(**lacking), a_commitment(), a_commitment(**lacking))

    why = refusal(agreements.finish, session, case, today=TODAY, by=BY)

    assert (why.reason, why.facts) == (Reason.LINES_LACK_SOMETHING, {"numbers": "2, 4"})
    assert (case.agreement.finished, deeds(case)) == (None, [])


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"agreement": None}, Reason.NOTHING_WRITTEN),
        ({"agreement": an_agreement(finished=None)}, Reason.NOTHING_WRITTEN),
        ({"agreement": finished(a_commitment())}, Reason.AGREEMENT_IS_FINISHED),
        ({"signings": []}, Reason.NOT_SIGNED),
        ({"meeting": a_meeting(starts=at(TODAY))}, Reason.MEETING_NOT_HELD),
        ({"meeting": None}, Reason.MEETING_NOT_HELD),
    ],
)
def test_an_agreement_is_finished_only_in_its_time(session, keep, given, reason):
    case = keep(a_commitment(), **given)

    assert refusal(agreements.finish, session, case, today=TODAY, by=BY).reason is reason
    assert deeds(case) == []


def test_a_plan_without_a_meeting_needs_none(session, keep):
    case = keep(a_commitment(), meeting=None, form=Form.PLAN_ONLY)

    agreements.finish(session, case, today=TODAY, by=BY)

    assert case.agreement.finished == TODAY


def test_nothing_is_written_beside_the_lines_of_a_finished_agreement(session, keep):
    case = keep(a_commitment(), agreement=finished(a_commitment(), why="Det er godt."))

    found = refusal(agreements.write, session, case, Whole(why="Noget andet"), by=BY)

    assert found.reason is Reason.AGREEMENT_IS_FINISHED
    assert (case.agreement.why, deeds(case)) == ("Det er godt.", [])
