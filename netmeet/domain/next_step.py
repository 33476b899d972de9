"""The one next step of a case: the first rule that applies wins, and says which it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from netmeet.domain.circle import UNABLE, Circle, found_once
from netmeet.domain.codes import CaseState, Form, MeetingStatus, Reply
from netmeet.domain.commitments import lines
from netmeet.domain.follow_ups import day_to_ask
from netmeet.domain.holds import Hold
from netmeet.domain.model import Commitment, Person
from netmeet.domain.permissions import is_answer_late, is_settled
from netmeet.domain.safety import meets_an_order
from netmeet.domain.tasks import (
    State,
    Task,
    agreement_is_finished,
    is_invited_or_left,
    state,
    states,
)

DAYS_TO_FINISH = 2
DAYS_AHEAD = 3
DAYS_TO_CONFIRM = 7
WITHOUT_CONTACT = (Task.MAP, Task.CHOOSE, Task.QUESTIONS)


class Rule(StrEnum):
    """Which rule chose the step; the last one points at a task."""

    CONTACT_ORDER = "contact_order"
    PAIR = "pair"
    CONFIRM_SAFETY = "confirm_safety"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CONSENT_ENDED = "consent_ended"
    LOOK_AGAIN = "look_again"
    RUN_MEETING = "run_meeting"
    FINISH_AGREEMENT = "finish_agreement"
    CALL = "call"
    ASK_PRISON = "ask_prison"
    ASK_COMMITMENT = "ask_commitment"
    TASK = "task"
    NOTHING = "nothing"


OVER = {
    Hold.CONSENT_WITHDRAWN: Rule.CONSENT_WITHDRAWN,
    Hold.CONSENT_ENDED: Rule.CONSENT_ENDED,
}
TASKS_OF = {Rule.RUN_MEETING: Task.MEETING, Rule.FINISH_AGREEMENT: Task.AGREEMENT}


@dataclass(frozen=True)
class Step:
    """What to do next, with whom, about which line, or for which task."""

    rule: Rule
    person: Person | None = None
    commitment: Commitment | None = None
    task: Task | None = None

    @property
    def code(self) -> str:
        """Return one word for the step: the task's, or the rule's."""
        return (self.task or self.rule).value

    @property
    def work(self) -> Task | Rule:
        """Return where the step is worked on: two ways to the same task are one."""
        return self.task or TASKS_OF.get(self.rule) or self.rule


def next_step(circle: Circle) -> Step:
    """Return the step that the first rule finds."""
    return next(_steps(circle), Step(Rule.NOTHING))


@found_once
def next_steps(circle: Circle) -> list[Step]:
    """Return every step that a rule finds, each address of work once; never empty."""
    found: dict[tuple[str, int], Step] = {}
    for step in _steps(circle):
        found.setdefault((step.work, id(step.person or step.commitment)), step)
    return list(found.values()) or [Step(Rule.NOTHING)]


def _steps(circle: Circle) -> Iterator[Step]:
    """Yield every step that a rule finds, in the order of the rules."""
    if circle.case.state.is_over:
        return
    yield from _orders(circle)
    yield from _pairs(circle)
    yield from _old_answers(circle)
    if locked := circle.why_locked():
        yield Step(OVER[locked])
    if circle.case.state is CaseState.PAUSED or circle.case.remand_restrictions:
        yield from _preparing_only(circle)
        return
    yield from _meeting(circle)
    if not _is_over(circle):
        yield from _calls(circle)
        yield from _late_answers(circle)
    yield from _commitments(circle)
    yield from _letters(circle)
    yield from _unfinished(circle, tuple(Task))


def _orders(circle: Circle) -> Iterator[Step]:
    """Rule 1: somebody with an order (or whose guardian has one) is wanted or was asked."""
    for person in circle.people:
        touched = person.choice == "yes" or person.invited_on is not None
        if meets_an_order(person) and touched:
            yield Step(Rule.CONTACT_ORDER, person=person)


def _pairs(circle: Circle) -> Iterator[Step]:
    """Two people who must not meet are both wanted: neither is written to until one is not.

    It does not matter whether they were invited before; towards them nothing happens by itself.
    """
    held = (circle.why_not_named(person) is Hold.MUST_NOT_MEET for person in circle.people)
    if not _is_over(circle) and any(held):
        yield Step(Rule.PAIR)


def _old_answers(circle: Circle) -> Iterator[Step]:
    """Something is to go out, or the meeting is near, and some safety answers count no longer."""
    meeting = circle.meeting
    if circle.case.state is CaseState.PAUSED or meeting is None:
        return
    if circle.why_nobody() or circle.why_no_letters() or not circle.to_confirm:
        return
    is_near = meeting.starts.date() - circle.today <= timedelta(days=DAYS_TO_CONFIRM)
    if is_near or not all(map(is_invited_or_left, circle.expected)):
        yield Step(Rule.CONFIRM_SAFETY)


def _preparing_only(circle: Circle) -> Iterator[Step]:
    """Ask for the day to look again where only preparing is allowed; else prepare until then."""
    until = circle.case.state_until
    if until is None or until <= circle.today:
        yield Step(Rule.LOOK_AGAIN)
    if circle.case.remand_restrictions:
        yield from _unfinished(circle, WITHOUT_CONTACT)


def _meeting(circle: Circle) -> Iterator[Step]:
    """Rules 2 and 3: the meeting is today, or was held without a finished agreement."""
    meeting = circle.meeting
    if meeting is None:
        return
    day = meeting.starts.date()
    if day == circle.today and meeting.status is MeetingStatus.CONFIRMED:
        yield Step(Rule.RUN_MEETING)
    waited = circle.today - day >= timedelta(days=DAYS_TO_FINISH)
    held = meeting.status is MeetingStatus.HELD
    if held and waited and not agreement_is_finished(circle):
        yield Step(Rule.FINISH_AGREEMENT)


def _calls(circle: Circle) -> Iterator[Step]:
    """Rule 4: somebody wants to talk first, or is important and cannot come."""
    for person in circle.invited:
        lost = person.important and person.reply in UNABLE
        if person.reply is Reply.TALK_FIRST or lost:
            yield Step(Rule.CALL, person=person)


def _late_answers(circle: Circle) -> Iterator[Step]:
    """Rule 5: the prison's answer is past its usual day."""
    for person in circle.expected:
        late = is_answer_late(circle.case, person, circle.today)
        if late and not is_settled(circle, person):
            yield Step(Rule.ASK_PRISON, person=person)


def _commitments(circle: Circle) -> Iterator[Step]:
    """Rule 6: a line of the finished agreement is to be asked about within three days, or was."""
    agreement = circle.case.agreement
    if agreement is None or agreement.finished is None:
        return
    soon = circle.today + timedelta(days=DAYS_AHEAD)
    for line in lines(circle):
        day = day_to_ask(circle, line.commitment)
        if day is not None and day <= soon:
            yield Step(Rule.ASK_COMMITMENT, commitment=line.commitment)


def _letters(circle: Circle) -> Iterator[Step]:
    """Rule 7: letters may go out, and somebody has not been invited."""
    if circle.why_no_letters() is None and not all(map(is_invited_or_left, circle.expected)):
        yield Step(Rule.TASK, task=Task.INVITATIONS)


def _unfinished(circle: Circle, tasks: tuple[Task, ...]) -> Iterator[Step]:
    """Rule 8: the first unfinished task that is open."""
    for task, how in states(circle).items():
        if task in tasks and how not in (State.DONE, State.NOT_NEEDED, State.LOCKED):
            yield Step(Rule.TASK, task=task)


def _is_over(circle: Circle) -> bool:
    """Tell whether the meeting was held, or the plan was made without one."""
    without = circle.case.form is not Form.MEETING and agreement_is_finished(circle)
    return without or state(circle, Task.MEETING) is State.DONE
