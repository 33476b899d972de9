"""The stages of a case, from an idea to the end."""

from enum import StrEnum

from netmeet.domain.circle import Circle, found_once
from netmeet.domain.codes import CaseState
from netmeet.domain.tasks import PREPARATION, State, Task, agreement_is_finished, is_done, state


class Stage(StrEnum):
    """Where a case stands; paused, stopped and closed are normal, too."""

    IDEA = "idea"
    CONSENT = "consent"
    PREPARING = "preparing"
    READY = "ready"
    HELD = "held"
    FOLLOWING = "following"
    CLOSED = "closed"
    PAUSED = "paused"
    STOPPED = "stopped"


ENDS = {
    CaseState.CLOSED: Stage.CLOSED,
    CaseState.PAUSED: Stage.PAUSED,
    CaseState.STOPPED: Stage.STOPPED,
}


@found_once
def stage(circle: Circle) -> Stage:
    """Return the stage of a case on a day."""
    case = circle.case
    if case.state in ENDS:
        return ENDS[case.state]
    if agreement_is_finished(circle):
        return Stage.FOLLOWING
    if is_done(circle, Task.MEETING):
        return Stage.HELD
    if case.consent is None or case.consent.start is None:
        return Stage.IDEA
    if not case.people:
        return Stage.CONSENT
    over = (State.DONE, State.NOT_NEEDED)
    ready = all(state(circle, task) in over for task in PREPARATION)
    return Stage.READY if ready else Stage.PREPARING
