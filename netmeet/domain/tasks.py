"""The twelve tasks of a case: which is done, which is open, and what opens the others."""

from collections.abc import Callable
from enum import StrEnum

from netmeet.domain.circle import Circle, found_once
from netmeet.domain.codes import (
    MAIN,
    Choice,
    Form,
    MeetingStatus,
    PermissionStatus,
    Reply,
)
from netmeet.domain.model import Person
from netmeet.domain.permissions import is_settled

MOST_QUESTIONS = 5


class Task(StrEnum):
    """One of the twelve tasks, in their order."""

    MAP = "map"
    CHOOSE = "choose"
    QUESTIONS = "questions"
    REVIEW = "review"
    PERMISSIONS = "permissions"
    TIME = "time"
    INVITATIONS = "invitations"
    DAY = "day"
    MEETING = "meeting"
    AGREEMENT = "agreement"
    FOLLOW_UP = "follow_up"
    CLOSE = "close"


class State(StrEnum):
    """How a task stands."""

    DONE = "done"
    DOING = "doing"
    TODO = "todo"
    WAITING = "waiting"
    LOCKED = "locked"
    NOT_NEEDED = "not_needed"


NEEDED_FOR_A_MEETING = (Task.TIME, Task.INVITATIONS, Task.DAY, Task.MEETING)
OPENED_BY: dict[Task, tuple[Task, ...]] = {
    Task.MAP: (),
    Task.CHOOSE: (),
    Task.QUESTIONS: (),
    Task.REVIEW: (Task.CHOOSE, Task.QUESTIONS),
    Task.PERMISSIONS: (Task.REVIEW,),
    Task.TIME: (Task.REVIEW,),
    Task.INVITATIONS: (Task.TIME,),
    Task.DAY: (Task.TIME,),
    Task.MEETING: (Task.TIME,),
    Task.AGREEMENT: (Task.MEETING,),
    Task.FOLLOW_UP: (Task.AGREEMENT,),
    Task.CLOSE: (Task.MEETING,),
}
PREPARATION = tuple(Task)[:8]


def states(circle: Circle) -> dict[Task, State]:
    """Return the state of every task, in their order."""
    return {task: state(circle, task) for task in Task}


@found_once
def state(circle: Circle, task: Task) -> State:
    """Return the state of one task."""
    if task in NEEDED_FOR_A_MEETING and circle.case.form is not Form.MEETING:
        return State.NOT_NEEDED
    if is_done(circle, task):
        return State.DONE
    if not is_open(circle, task):
        return State.LOCKED
    if _waits(circle, task):
        return State.WAITING
    return State.DOING if BEGUN.get(task, _never)(circle) else State.TODO


@found_once
def is_done(circle: Circle, task: Task) -> bool:
    """Tell whether a task is done; it reads the case and no tick of anybody's."""
    return DONE[task](circle)


def is_open(circle: Circle, task: Task) -> bool:
    """Tell whether a task can be worked on."""
    if task is Task.CHOOSE and not circle.people:
        return False
    if task is Task.MEETING and not _is_the_day(circle):
        return False
    return not still_closed_by(circle, task)


def still_closed_by(circle: Circle, task: Task) -> list[Task]:
    """Return the tasks that must be done first; one not needed hands on what opens it."""
    closed = []
    for before in OPENED_BY[task]:
        if state(circle, before) is State.NOT_NEEDED:
            closed += still_closed_by(circle, before)
        elif not is_done(circle, before):
            closed.append(before)
    return closed


def informants(circle: Circle) -> list[Person]:
    """Return who gives information: about a question, or with minutes of their own."""
    about = {
        question.informant.key
        for question in circle.case.questions
        if question.informant is not None and question.choice is Choice.YES
    }
    return [
        person for person in circle.expected if person.key in about or person.minutes is not None
    ]


def _never(_circle: Circle) -> bool:
    return False


def _is_the_day(circle: Circle) -> bool:
    meeting = circle.meeting
    return meeting is not None and meeting.starts.date() <= circle.today


def _map_done(circle: Circle) -> bool:
    return bool(circle.people) and circle.case.map_done is not None


def _everybody_chosen(circle: Circle) -> bool:
    """Tell whether everybody has an answer; who has an order is not on the list to answer."""
    asked = circle.on_the_map
    return bool(circle.people) and all(person.choice is not None for person in asked)


def _questions_written(circle: Circle) -> bool:
    kept = [one for one in circle.case.questions if one.choice is not Choice.NO]
    return 1 <= len(kept) <= MOST_QUESTIONS


def _list_signed(circle: Circle) -> bool:
    return circle.case.list_signed is not None


def _wanted_and_safe(circle: Circle) -> list[Person]:
    return [person for person in circle.people if circle.may_be_named(person)]


def _everybody_settled(circle: Circle) -> bool:
    people = _wanted_and_safe(circle)
    return bool(people) and all(is_settled(circle, person) for person in people)


def _time_confirmed(circle: Circle) -> bool:
    meeting = circle.meeting
    booked = (MeetingStatus.CONFIRMED, MeetingStatus.HELD)
    return meeting is not None and meeting.status in booked


def _everybody_answered(circle: Circle) -> bool:
    return bool(circle.invited) and all(
        person.go_without_answer
        or (person.invited_on is not None and person.reply not in (None, Reply.NONE))
        for person in circle.invited
    )


def _day_planned(circle: Circle) -> bool:
    roles, day = circle.case.roles, circle.case.day
    if roles is None or day is None or not (roles.chair and roles.note_taker and circle.room):
        return False
    arranged = all(need.done for need in day.arranged)
    read = all(person.read_on is not None for person in informants(circle))
    return bool(day.planned) and arranged and read


def _meeting_held(circle: Circle) -> bool:
    return circle.meeting is not None and circle.meeting.status is MeetingStatus.HELD


def agreement_is_finished(circle: Circle) -> bool:
    """Tell whether the agreement of the newest meeting is finished, and not only an older one."""
    case, meeting = circle.case, circle.meeting
    if case.agreement is None or case.agreement.finished is None:
        return False
    if case.form is not Form.MEETING or meeting is None:
        return True
    cancelled = meeting.status is MeetingStatus.CANCELLED
    return cancelled or case.agreement.finished >= meeting.starts.date()


def _agreement_out(circle: Circle) -> bool:
    agreement = circle.case.agreement
    if agreement is None or not agreement_is_finished(circle):
        return False
    holders = [copy.to for copy in agreement.copies]
    return all(one in holders for one in (MAIN, *circle.present))


def _follow_up_held(circle: Circle) -> bool:
    return circle.case.follow_up_held is not None


def _closed(circle: Circle) -> bool:
    return circle.case.forms_in is not None and circle.case.delete_on is not None


DONE: dict[Task, Callable[[Circle], bool]] = {
    Task.MAP: _map_done,
    Task.CHOOSE: _everybody_chosen,
    Task.QUESTIONS: _questions_written,
    Task.REVIEW: _list_signed,
    Task.PERMISSIONS: _everybody_settled,
    Task.TIME: _time_confirmed,
    Task.INVITATIONS: _everybody_answered,
    Task.DAY: _day_planned,
    Task.MEETING: _meeting_held,
    Task.AGREEMENT: _agreement_out,
    Task.FOLLOW_UP: _follow_up_held,
    Task.CLOSE: _closed,
}
BEGUN: dict[Task, Callable[[Circle], bool]] = {
    Task.MAP: lambda circle: bool(circle.people),
    Task.CHOOSE: lambda circle: any(person.choice for person in circle.people),
    Task.QUESTIONS: lambda circle: bool(circle.case.questions),
    Task.PERMISSIONS: lambda circle: any(
        is_settled(circle, person) for person in _wanted_and_safe(circle)
    ),
    Task.TIME: lambda circle: bool(circle.case.slots),
    Task.INVITATIONS: lambda circle: any(person.invited_on for person in circle.invited),
    Task.DAY: lambda circle: circle.case.day is not None or circle.case.roles is not None,
    Task.AGREEMENT: lambda circle: bool(circle.case.commitments),
    Task.CLOSE: lambda circle: bool(circle.case.forms_in or circle.case.delete_on),
}


def _waits(circle: Circle, task: Task) -> bool:
    """Tell whether somebody else has to answer before a task can go on."""
    if task is Task.PERMISSIONS:
        people = _wanted_and_safe(circle)
        unsettled = [person for person in people if not is_settled(circle, person)]
        return bool(unsettled) and all(map(_prison_was_asked, unsettled))
    if task is Task.TIME:
        return circle.meeting is not None and circle.meeting.status is MeetingStatus.ASKED
    if task is Task.INVITATIONS:
        return bool(circle.invited) and all(map(is_invited_or_left, circle.invited))
    return False


def is_invited_or_left(person: Person) -> bool:
    """Tell whether a person has been invited, or the meeting goes on without an answer."""
    return person.invited_on is not None or bool(person.go_without_answer)


def _prison_was_asked(person: Person) -> bool:
    return person.permission_status is PermissionStatus.ASKED
