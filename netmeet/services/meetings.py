"""Hold the meeting: who was there, how long the private time was, and that it was held."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed, MeetingStatus
from netmeet.domain.model import Case, Meeting, Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.tasks import agreement_is_finished
from netmeet.services import history

BOOKED = (MeetingStatus.CONFIRMED, MeetingStatus.HELD)


def guests(circle: Circle) -> list[Person]:
    """Return whom the page asks about: who is expected, and who was noted already."""
    meeting = circle.meeting
    noted = [*meeting.attended, *meeting.by_phone] if meeting else []
    return [person for person in circle.people if person in noted or circle.is_expected(person)]


def note_attendance(  # noqa: PLR0913 — the page asks these things at once
    session: Session,
    case: Case,
    *,
    here: Sequence[Person],
    by_phone: Sequence[Person],
    private_minutes: int | None,
    today: date,
    by: str,
) -> None:
    """Note who was in the room, who was on telephone or video, and the private minutes.

    During private time nothing is noted: the minutes are written down afterwards.
    """
    meeting = _on_its_day(case, today)
    asked = guests(Circle(case, today))
    if any(person not in asked for person in (*here, *by_phone)):
        raise Refused(Reason.NOT_EXPECTED)
    meeting.attended = list(here)
    meeting.by_phone = [person for person in by_phone if person not in here]
    meeting.private_minutes = private_minutes
    history.note(session, case, Deed.ATTENDANCE, by=by)


def hold(session: Session, case: Case, *, today: date, by: str) -> None:
    """Note that the meeting was held."""
    meeting = _on_its_day(case, today)
    if meeting.status not in BOOKED:
        raise Refused(Reason.TIME_NOT_CONFIRMED)
    if meeting.status is not MeetingStatus.HELD:
        meeting.status = MeetingStatus.HELD
        history.note(session, case, Deed.MEETING_HELD, by=by)


def open_again(session: Session, case: Case, *, today: date, by: str) -> None:
    """Take back that the meeting was held, while its agreement is not finished."""
    meeting = _on_its_day(case, today)
    if agreement_is_finished(Circle(case, today)):
        raise Refused(Reason.AGREEMENT_FOLLOWED)
    if meeting.status is MeetingStatus.HELD:
        meeting.status = MeetingStatus.CONFIRMED
        history.note(session, case, Deed.MEETING_TAKEN_BACK, by=by)


def _on_its_day(case: Case, today: date) -> Meeting:
    """Return the newest meeting, once its day has come."""
    meeting = case.meeting
    if meeting is None or meeting.status is MeetingStatus.CANCELLED:
        raise Refused(Reason.MEETING_NEEDED)
    if today < meeting.starts.date():
        raise Refused(Reason.NOT_YET_THE_DAY)
    return meeting
