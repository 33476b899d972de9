"""Hand the screen over to the main person."""

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed, ReviewOf
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history


def hand_over(session: Session, circle: Circle, *, of: ReviewOf, by: str) -> None:
    """Hand the screen over for going through the people or the questions."""
    reason = why_not(circle, of)
    if reason:
        raise Refused(reason)
    history.note(session, circle.case, Deed.SCREEN_HANDED_OVER, by=by)


def why_not(circle: Circle, of: ReviewOf) -> Reason | None:
    """Return why the screen cannot be handed over: the case is over, or nothing can be shown."""
    if circle.case.state.is_over:
        return Reason.CASE_IS_OVER
    if of is ReviewOf.PEOPLE:
        return None if circle.on_the_map else Reason.NOBODY_YET
    return None if circle.case.questions else Reason.QUESTIONS_NEEDED
