"""A finished agreement is changed by a new version: the same lines and numbers, and a reason."""

import pytest
from builders import (
    TODAY,
    a_commitment,
    a_copy,
    a_guest,
    a_meeting,
    a_question,
    a_ready_case,
    an_agreement,
    at,
    days,
)
from held import finished
from sqlalchemy import inspect

from netmeet.domain.codes import (
    MAIN,
    Answer,
    CommitmentKind,
    CommitmentStatus,
    Confirmed,
    Deed,
    MeetingStatus,
)
from netmeet.domain.model import AtRelease, Outside, Progress, Reservation
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import agreements, commitments
from netmeet.services.commitments import Terms

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


def a_whole_line(ida, question):
    """Return a line with something in each of its columns."""
    line = a_commitment(
        what="Alt",
        kind=CommitmentKind.REQUEST,
        who=OFFICE,
        asks=ida,
        when=AtRelease("+2w"),
        helpers=[ida],
        visible_to=[ida],
        question=question,
        confirmed=Confirmed.YES,
        on_cell_copy=False,
        handover=["Kommunen"],
        status=CommitmentStatus.STARTED,
        **{name: name for name in ("first_step", "sign", "plan_b", "depends_on")},
    )
    line.progress = [
        Progress(on=TODAY, status=CommitmentStatus.STARTED, happened="Ja", told_by="Ida")
    ]
    return line


def columns(row, *own):
    """Return what stands in a row, but for its own identity."""
    names = inspect(type(row)).columns.keys()
    return {name: getattr(row, name) for name in names if name not in ("id", *own)}


def everything(line):
    """Return all that a line and its parts say."""
    return (
        columns(line, "agreement_id"),
        list(line.helpers),
        list(line.visible_to),
        [columns(one, "commitment_id") for one in line.progress],
    )


def test_a_new_version_begins_as_a_copy_of_every_line_with_its_number(session, keep):
    ida, question = a_guest(), a_question()
    lines = [a_commitment(what="a"), a_whole_line(ida, question), a_commitment(what="c")]
    case = keep(*lines, people=[ida], questions=[question])
    commitments.move(session, lines[2], places=-2, by=BY)
    commitments.remove(session, lines[0], by=BY)
    agreements.finish(session, case, today=TODAY, by=BY)

    new = agreements.begin_version(session, case, reason="Ida er flyttet.", by=BY)
    session.expire_all()

    old = case.agreements[0]
    assert (new.version, new.finished, new.reason) == (2, None, "Ida er flyttet.")
    assert list(map(everything, new.commitments)) == list(map(everything, old.commitments))
    assert [line.number for line in new.commitments] == [3, 2]
    assert (case.agreement, deeds(case)[-1]) == (new, Deed.NEW_VERSION)


def test_a_number_that_was_removed_is_not_given_again_in_a_new_version(session, keep):
    case = keep(a_commitment(), a_commitment())
    commitments.remove(session, case.commitments[1], by=BY)
    agreements.finish(session, case, today=TODAY, by=BY)
    agreements.begin_version(session, case, reason="Mere", by=BY)
    session.expire_all()

    line = commitments.add(session, case, Terms(what="Ny"), today=TODAY, by=BY)

    assert line.number == 3


def test_the_old_version_stays_as_it_was(session, keep):
    case = keep(agreement=finished(a_commitment(what="a"), copies=[a_copy(MAIN)]))
    new = agreements.begin_version(session, case, reason="Mere", by=BY)

    commitments.change(session, new.commitments[0], Terms(what="b"), by=BY)
    session.expire_all()

    old = case.agreements[0]
    said = [one.commitments[0].what for one in (old, new)]
    assert (said, old.finished, len(old.copies)) == (["a", "b"], TODAY, 1)


def test_the_words_around_the_lines_go_on_and_answer_and_copies_begin_anew(session, keep):
    agreement = finished(
        a_commitment(),
        talked_about="t",
        if_things_change="i",
        answer=Answer.YES,
        why="w",
        reservations=[Reservation(who="main", text="r")],
        copies=[a_copy(MAIN)],
    )
    case = keep(agreement=agreement)

    new = agreements.begin_version(session, case, reason="Mere", by=BY)

    assert (new.talked_about, new.if_things_change) == ("t", "i")
    assert [(one.who, one.text) for one in new.reservations] == [("main", "r")]
    assert (new.answer, new.why, new.copies) == (None, None, [])


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_change_needs_its_reason(session, keep, reason):
    case = keep(agreement=finished(a_commitment()))

    why = refusal(agreements.begin_version, session, case, reason=reason, by=BY)

    assert (why.reason, len(case.agreements)) == (Reason.WHY_CHANGED_NEEDED, 1)


def test_an_unfinished_agreement_needs_no_new_version(session, keep):
    case = keep(a_commitment())

    why = refusal(agreements.begin_version, session, case, reason="Mere", by=BY)

    assert (why.reason, len(case.agreements)) == (Reason.AGREEMENT_NOT_FINISHED, 1)


def test_the_second_version_is_finished_as_the_second(session, keep):
    case = keep(agreement=finished(a_commitment(), finished=days(-20)))
    agreements.begin_version(session, case, reason="Mere", by=BY)

    agreements.finish(session, case, today=TODAY, by=BY)

    assert [(one.version, one.finished) for one in case.agreements] == [(1, days(-20)), (2, TODAY)]


def test_a_changed_agreement_waits_for_no_new_meeting(session, keep):
    agreement = finished(a_commitment(), finished=days(-20))
    case = keep(agreement=agreement, meeting=a_meeting(starts=at(days(20))))
    agreements.begin_version(session, case, reason="Mere", by=BY)

    agreements.finish(session, case, today=TODAY, by=BY)

    assert case.agreement.finished == TODAY


def test_every_column_of_a_line_is_in_the_test_of_a_new_version():
    line = a_whole_line(a_guest(), a_question())
    own = {"id", "agreement_id", "position", "number"}
    elsewhere = {"who_main", "who_id", "asks_main", "asks_outside", "asks_id", "question_id"}
    elsewhere |= {"when_day", "when_every", "when_times", "when_until"}

    empty = {name for name, value in columns(line).items() if value is None}

    assert empty - own <= elsewhere
