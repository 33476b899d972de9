"""Where each task and each next step is worked on: the endpoint of its page."""

from typing import Any

from netmeet.domain.next_step import Rule, Step
from netmeet.domain.tasks import Task
from netmeet.web.flow import here

TASKS = {
    Task.MAP: "network.index",
    Task.CHOOSE: "review.index",
    Task.QUESTIONS: "questions.index",
    Task.REVIEW: "review.index",
    Task.PERMISSIONS: "permissions.index",
    Task.TIME: "times.index",
    Task.INVITATIONS: "invitations.index",
    Task.DAY: "days.index",
    Task.MEETING: "meetings.index",
    Task.AGREEMENT: "agreements.index",
    Task.FOLLOW_UP: "follow_ups.index",
    Task.CLOSE: "case_settings.closing",
}
RULES = {
    Rule.PAIR: "people.apart",
    Rule.CONFIRM_SAFETY: "people.confirm",
    Rule.CONSENT_WITHDRAWN: "consents.index",
    Rule.CONSENT_ENDED: "consents.index",
    Rule.LOOK_AGAIN: "case_settings.index",
    Rule.RUN_MEETING: "meetings.index",
    Rule.FINISH_AGREEMENT: "agreements.index",
    Rule.ASK_PRISON: "permissions.index",
    Rule.ASK_COMMITMENT: "follow_ups.index",
    Rule.NOTHING: "overview.index",
}


def task_page(task: Task) -> str:
    """Return the address on which a task of this case is worked on."""
    return here(TASKS[task])


def endpoint_of(step: Step) -> tuple[str, dict[str, Any]]:
    """Return the endpoint of a step, and the ids that its address needs."""
    if step.task is not None:
        return TASKS[step.task], {}
    if step.person is not None and step.rule is Rule.CALL:
        return "invitations.show", {"person_id": step.person.id}
    if step.person is not None and step.rule is Rule.CONTACT_ORDER:
        return "people.show", {"person_id": step.person.id}
    return RULES[step.rule], {}
