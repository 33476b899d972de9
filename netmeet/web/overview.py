"""One case at a glance: the next step, the twelve tasks, people, dates, documents, history."""

from collections import Counter
from dataclasses import dataclass

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain import consents, phases
from netmeet.domain.circle import Circle, is_willing
from netmeet.domain.codes import Deed
from netmeet.domain.holds import Hold
from netmeet.domain.impartiality import needs_declaration
from netmeet.domain.next_step import Rule, Step, next_steps
from netmeet.domain.phases import Phase
from netmeet.domain.stages import Stage, stage
from netmeet.domain.tasks import State, Task, state, still_closed_by
from netmeet.domain.transfers import without_plan
from netmeet.papers.frame import PUBLIC_NAME
from netmeet.services import clock, decisions, invitation_text
from netmeet.web.flow import here
from netmeet.web.places import endpoint_of, task_page
from netmeet.web.request import circle, say, words
from netmeet.words.labels import label, told
from netmeet.words.releases import release_said
from netmeet.words.telling import step_said, why_said

pages = Blueprint("overview", __name__, url_prefix="/cases/<reference>")
ALSO_WAITING = 2
LAST_EVENTS = 12


@dataclass(frozen=True)
class TaskRow:
    """One task as the list shows it; `why` says what opens a locked one."""

    task: Task
    state: State
    page: str
    why: str


@dataclass(frozen=True)
class StepCard:
    """A step with its reason and its page; with nothing to do there is none to go to."""

    said: str
    why: str
    page: str


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show where the case is and what to do next."""
    at = circle()
    steps = [_card(step) for step in next_steps(at)[: ALSO_WAITING + 1]]
    return render_template(
        "overview/index.html",
        back=url_for("cases.index"),
        stage=stage(at),
        ended=stage(at) in (Stage.CLOSED, Stage.STOPPED, Stage.PAUSED),
        release=release_said(words(), at.case, at.today),
        done=phases.done(at),
        meeting_name=say(PUBLIC_NAME),
        lacks_consent=at.why_nobody() is Hold.NO_CONSENT,
        screen_answers=_screen_answers(at),
        text_holds=_text_holds(at),
        locked=at.why_locked(),
        ends_soon=consents.ends_soon(at.case, at.today),
        consent_until=consents.last_day(at.case),
        is_undeclared=needs_declaration(at.case),
        ask_again=0 if at.case.remand_restrictions else len(without_plan(at)),
        step=steps[0],
        also=steps[1:],
        groups=_groups(at),
        replies=_people(at),
        events=at.case.events[-LAST_EVENTS:][::-1],
    )


def _screen_answers(at: Circle) -> int:
    """Return how many answers were given today on a screen that was handed over."""
    days = [
        clock.local(event.at).date()
        for event in at.case.events
        if event.deed is Deed.SCREEN_HANDED_OVER
    ]
    return len(decisions.on_the_screen_today(at.case)) if at.today in days else 0


def _text_holds(at: Circle) -> str:
    """Return that the text of the invitation waits for another yes, if it does."""
    reason = invitation_text.why_text_holds(at)
    return told(words(), reason, name=at.case.called) if reason else ""


def _card(step: Step) -> StepCard:
    endpoint, ids = endpoint_of(step)
    page = "" if step.rule is Rule.NOTHING else here(endpoint, **ids)
    return StepCard(step_said(words(), circle().case, step), why_said(words(), step), page)


def _groups(at: Circle) -> list[tuple[Phase, list[TaskRow]]]:
    return [(group, [_row(at, task) for task in tasks]) for group, tasks in phases.TASKS.items()]


def _row(at: Circle, task: Task) -> TaskRow:
    how = state(at, task)
    return TaskRow(task, how, task_page(task), _what_opens(at, task) if how is State.LOCKED else "")


def _what_opens(at: Circle, task: Task) -> str:
    """Return what unlocks a task."""
    before = still_closed_by(at, task)
    if before:
        names = label(words(), before[0])
        return say("Opens when “%(task)s” is completed", task=names)
    if task is Task.MEETING:
        return say("Opens on the day of the meeting")
    return say("Opens when somebody is on the map")


def _people(at: Circle) -> dict[str, int]:
    """Return how many are on the list, invited, and coming."""
    counted = Counter(is_willing(person) for person in at.invited)
    return {"listed": len(at.people), "invited": len(at.invited), "coming": counted[True]}
