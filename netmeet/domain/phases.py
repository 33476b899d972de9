"""The four groups of tasks that a case goes through."""

from enum import StrEnum

from netmeet.domain.circle import Circle
from netmeet.domain.tasks import State, Task, state

OVER = (State.DONE, State.NOT_NEEDED)


class Phase(StrEnum):
    """A group of tasks, in their order."""

    CHOOSE = "choose"
    READY = "ready"
    HOLD = "hold"
    FOLLOW = "follow"


TASKS = {
    Phase.CHOOSE: (Task.MAP, Task.CHOOSE, Task.QUESTIONS, Task.REVIEW),
    Phase.READY: (Task.PERMISSIONS, Task.TIME, Task.INVITATIONS, Task.DAY),
    Phase.HOLD: (Task.MEETING,),
    Phase.FOLLOW: (Task.AGREEMENT, Task.FOLLOW_UP, Task.CLOSE),
}


def phase(circle: Circle) -> Phase:
    """Return the first group that has an unfinished task; the last one when all are done."""
    for group, tasks in TASKS.items():
        if any(state(circle, task) not in OVER for task in tasks):
            return group
    return Phase.FOLLOW


def number(group: Phase) -> int:
    """Return the place of a group, from 1."""
    return list(Phase).index(group) + 1


def done(circle: Circle) -> int:
    """Return how many of the twelve tasks are completed, or not needed in this form."""
    return sum(state(circle, task) in OVER for task in Task)
