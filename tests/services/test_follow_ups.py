"""Following up: what is heard is noted, nothing is late, and nothing is renumbered."""

import pytest
from builders import (
    TODAY,
    a_commitment,
    a_meeting,
    a_ready_case,
    an_agreement,
    at,
    days,
)

from netmeet.domain.codes import CommitmentStatus, Deed, MeetingStatus
from netmeet.domain.model import AtRelease, OnDate
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import follow_ups
from netmeet.services.follow_ups import News

BY = "Mette Lund"
AGREED, STARTED, DONE, CHANGED, NOT_NEEDED = CommitmentStatus


@pytest.fixture
def keep(session):
    """Return what keeps a case with a finished agreement of these lines."""

    def kept(*lines, **given):
        meeting = a_meeting(starts=at(days(-7)), status=MeetingStatus.HELD)
        agreement = an_agreement(commitments=list(lines or [a_commitment()]))
        case = a_ready_case(**{"meeting": meeting, "agreement": agreement} | given)
        session.add(case)
        session.flush()
        return case

    return kept


def note(session, line, *given, **news):
    """Note news of today."""
    follow_ups.note(session, line, News(*given, **news), today=TODAY, by=BY)


def refused(deed, *args, **given):
    """Return why a deed is refused."""
    with pytest.raises(Refused) as caught:
        deed(*args, **given)
    return caught.value.reason


def test_news_are_kept_with_their_day_and_who_told_them(session, keep):
    line = a_commitment()
    case = keep(line)

    note(session, line, status=STARTED, happened="Ja.", told_by="Ida", ask_again=days(7))
    session.expire_all()

    (news,) = line.progress
    said = news.on, news.status, news.happened, news.told_by, news.ask_again
    assert said == (TODAY, STARTED, "Ja.", "Ida", days(7))
    assert (line.status, line.when) == (STARTED, OnDate(days(60)))
    assert [one.deed for one in case.events] == [Deed.FOLLOW_UP]


@pytest.mark.parametrize("status", CommitmentStatus)
def test_a_status_alone_is_news_enough(session, keep, status):
    line = a_commitment()
    keep(line)

    note(session, line, status=status)

    assert (line.status, [news.status for news in line.progress]) == (status, [status])


@pytest.mark.parametrize("when", [OnDate(days(60)), AtRelease("+2w"), None])
def test_a_new_day_makes_a_commitment_changed_and_keeps_its_number(session, keep, when):
    lines = [a_commitment(), a_commitment(when=when)]
    keep(*lines)

    note(session, lines[1], status=STARTED, new_day=days(30))
    session.expire_all()

    kept = lines[1].number, lines[1].when, lines[1].status, lines[1].progress[-1].status
    assert kept == (2, OnDate(days(30)), CHANGED, CHANGED)


def test_the_same_day_again_changes_nothing(session, keep):
    line = a_commitment(when=OnDate(days(60)))
    keep(line)

    note(session, line, status=STARTED, new_day=days(60))

    assert line.status is STARTED


@pytest.mark.parametrize("field", ["new_day", "ask_again"])
def test_a_new_day_and_the_day_to_ask_again_are_today_or_later(session, keep, field):
    line = a_commitment()
    keep(line)

    reason = refused(note, session, line, status=STARTED, **{field: days(-1)})
    note(session, line, status=STARTED, **{field: TODAY})

    assert (reason, len(line.progress)) == (Reason.DAY_IS_OVER, 1)


def test_nothing_is_followed_up_before_an_agreement_is_finished(session, keep):
    line = a_commitment()
    case = keep(agreement=an_agreement(finished=None, commitments=[line]))

    reasons = [
        refused(note, session, line, status=DONE),
        refused(follow_ups.hold_meeting, session, case, on=TODAY, today=TODAY, by=BY),
    ]

    assert (reasons, line.status) == ([Reason.AGREEMENT_NOT_FINISHED] * 2, AGREED)


def test_while_a_new_version_is_written_news_still_come_in(session, keep):
    line = a_commitment()
    old, new = an_agreement(), an_agreement(version=2, finished=None, commitments=[line])
    keep(agreements=[old, new])

    note(session, line, status=DONE)

    assert line.status is DONE


def test_the_follow_up_meeting_was_held_on_a_day(session, keep):
    case = keep()

    follow_ups.hold_meeting(session, case, on=days(-1), today=TODAY, by=BY)

    assert (case.follow_up_held, [one.deed for one in case.events]) == (
        days(-1),
        [Deed.FOLLOW_UP_HELD],
    )


def test_a_follow_up_meeting_to_come_was_not_held(session, keep):
    case = keep()

    reason = refused(follow_ups.hold_meeting, session, case, on=days(1), today=TODAY, by=BY)

    assert (reason, case.follow_up_held) == (Reason.DAY_TO_COME, None)


def test_that_it_was_held_is_taken_back(session, keep):
    case = keep(follow_up_held=days(-1))

    follow_ups.open_again(session, case, by=BY)

    assert case.follow_up_held is None


def test_the_time_of_the_follow_up_meeting_is_set_and_moved(session, keep):
    case = keep()

    follow_ups.plan_meeting(session, case, follow_up=at(days(40)), by=BY)

    assert (case.follow_up, [one.deed for one in case.events]) == (
        at(days(40)),
        [Deed.FOLLOW_UP_PLANNED],
    )
