"""The lines of the agreement: kept as typed, with numbers that never change."""

import pytest
from builders import (
    TODAY,
    a_commitment,
    a_guest,
    a_meeting,
    a_question,
    a_ready_case,
    an_agreement,
    at,
    days,
)

from netmeet.domain.codes import (
    MAIN,
    CommitmentKind,
    CommitmentStatus,
    Confirmed,
    Deed,
    Form,
    MeetingStatus,
    Rhythm,
    Visible,
)
from netmeet.domain.model import Often, OnDate, Outside, Progress
from netmeet.domain.model.agreement import Helper, Viewer
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import commitments
from netmeet.services.commitments import Terms

BY = "Mette Lund"


@pytest.fixture
def keep(session):
    """Return what keeps a case whose meeting was held today."""

    def kept(**given):
        meeting = a_meeting(starts=at(TODAY), status=MeetingStatus.HELD)
        case = a_ready_case(**{"meeting": meeting} | given)
        session.add(case)
        session.flush()
        return case

    return kept


def lines_of(*texts):
    """Return an agreement in the making with these lines."""
    return an_agreement(finished=None, commitments=[a_commitment(what=text) for text in texts])


def written(case):
    """Return the numbers and texts of the lines, in their order."""
    return [(line.number, line.what) for line in case.commitments]


def add(session, case, what="Ida ringer.", **given):
    """Write a line today."""
    return commitments.add(session, case, Terms(what=what, **given), today=TODAY, by=BY)


def refused(deed, *args, **given):
    """Return why a deed is refused."""
    with pytest.raises(Refused) as caught:
        deed(*args, **given)
    return caught.value.reason


def test_the_first_line_begins_the_agreement(session, keep):
    case = keep()

    add(session, case)
    session.expire_all()

    agreement = case.agreement
    made = len(case.agreements), agreement.version, agreement.finished, written(case)
    assert made == (1, 1, None, [(1, "Ida ringer.")])
    assert [event.deed for event in case.events] == [Deed.AGREEMENT]


def test_a_line_may_be_written_while_the_meeting_goes_on(session, keep):
    case = keep(meeting=a_meeting(starts=at(TODAY)))

    add(session, case)

    assert written(case) == [(1, "Ida ringer.")]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"meeting": a_meeting(starts=at(days(1)))}, Reason.NOT_YET_THE_DAY),
        ({"meeting": None}, Reason.MEETING_NEEDED),
        ({"meeting": None, "form": Form.SMALL_CIRCLE, "signings": []}, Reason.NOT_SIGNED),
    ],
)
def test_no_agreement_begins_before_its_time(session, keep, given, reason):
    case = keep(**given)

    assert (refused(add, session, case), case.agreements) == (reason, [])


def test_a_plan_without_a_meeting_begins_with_the_signed_list(session, keep):
    case = keep(meeting=None, form=Form.PLAN_ONLY)

    add(session, case)

    assert written(case) == [(1, "Ida ringer.")]


def test_everything_that_a_line_says_is_kept(session, keep):
    ida, bo = a_guest(), a_guest()
    question = a_question()
    case = keep(people=[ida, bo], questions=[question])
    said = {
        "kind": CommitmentKind.REQUEST,
        "who": Outside("Boligkontoret"),
        "helpers": (ida, bo),
        "when": Often(Rhythm.WEEK, 2, days(90)),
        "first_step": "Ida skriver.",
        "sign": "Et svar.",
        "plan_b": "Bo skriver.",
        "asks": MAIN,
        "question": question,
        "shown_to": (bo,),
        "depends_on": "Kommunen",
        "on_cell_copy": False,
        "handover": ("Kommunen", "Røde Kors"),
        "confirmed": Confirmed.ASKED,
    }

    line = add(session, case, **said)
    session.expire_all()

    kept = {name: getattr(line, name) for name in said}
    kept |= {name: tuple(kept[name]) for name in ("helpers", "shown_to", "handover")}
    assert kept == said


def test_an_incomplete_line_is_kept_as_typed(session, keep):
    case = keep()

    line = add(session, case, "  noget  ")

    assert (line.what, line.who, line.when, line.shown_to) == ("  noget  ", None, None, Visible.ALL)


def test_a_changed_line_keeps_its_number_status_and_news(session, keep):
    ida = a_guest()
    line = a_commitment(what="Før", helpers=[ida], visible_to=[ida])
    line.status = CommitmentStatus.STARTED
    line.progress = [Progress(on=TODAY, status=CommitmentStatus.STARTED)]
    case = keep(people=[ida], agreement=an_agreement(finished=None, commitments=[line]))

    commitments.change(session, line, Terms(what="Efter", who=ida), by=BY)
    session.expire_all()

    kept = line.number, line.what, line.who, line.status, len(line.progress)
    assert kept == (1, "Efter", ida, CommitmentStatus.STARTED, 1)
    assert (list(line.helpers), line.when, line.shown_to) == ([], None, Visible.ALL)
    assert (session.query(Helper).all(), session.query(Viewer).all()) == ([], [])
    assert [event.deed for event in case.events] == [Deed.AGREEMENT]


def test_removing_a_line_leaves_a_gap_that_is_never_filled(session, keep):
    case = keep(agreement=lines_of("a", "b", "c"))

    commitments.remove(session, case.commitments[2], by=BY)
    commitments.remove(session, case.commitments[0], by=BY)
    session.expire_all()
    add(session, case, "d")
    session.expire_all()

    assert written(case) == [(2, "b"), (4, "d")]


@pytest.mark.parametrize(
    ("moved", "places", "order"),
    [
        (1, -1, "bac"),
        (1, 1, "acb"),
        (2, -2, "cab"),
        (0, -1, "abc"),
        (2, 1, "abc"),
        (0, 9, "bca"),
    ],
)
def test_a_line_moves_up_and_down_and_keeps_its_number(session, keep, moved, places, order):
    case = keep(agreement=lines_of("a", "b", "c"))

    commitments.move(session, case.commitments[moved], places=places, by=BY)
    session.expire_all()

    assert written(case) == [("abc".index(text) + 1, text) for text in order]


def test_a_finished_agreement_has_no_line_added_changed_removed_or_moved(session, keep):
    case = keep(agreement=an_agreement(commitments=[a_commitment(), a_commitment()]))
    line = case.commitments[0]

    reasons = [
        refused(add, session, case),
        refused(commitments.change, session, line, Terms(what="x"), by=BY),
        refused(commitments.remove, session, line, by=BY),
        refused(commitments.move, session, line, places=1, by=BY),
    ]

    assert (reasons, len(case.commitments)) == ([Reason.AGREEMENT_IS_FINISHED] * 4, 2)


def test_an_agreement_has_at_most_two_hundred_lines(session, keep):
    lines = [a_commitment(what=str(number), when=OnDate(TODAY)) for number in range(200)]
    case = keep(agreement=an_agreement(finished=None, commitments=lines))

    assert refused(add, session, case) is Reason.TOO_MANY
