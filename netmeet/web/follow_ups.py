"""Follow up: how each commitment stands, what was heard, and the follow-up meeting."""

from dataclasses import dataclass
from datetime import date, datetime

from flask import Blueprint, abort, redirect, render_template, request
from flask.typing import ResponseReturnValue

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CommitmentStatus
from netmeet.domain.follow_ups import day_to_ask, has_passed, to_ask_about
from netmeet.domain.model import Commitment, Progress
from netmeet.papers.frame import owner
from netmeet.papers.times import when_of
from netmeet.services import follow_ups
from netmeet.services.follow_ups import News
from netmeet.web.fields import ClockField, CodeField, DateField, LineField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.web.sheets import sheets
from netmeet.words.catalogue import N_
from netmeet.words.names import sort_key

pages = Blueprint("follow_ups", __name__, url_prefix="/cases/<reference>/follow-up")
ONE_TAP = (CommitmentStatus.STARTED, CommitmentStatus.DONE)
ONE_SENTENCE = 140


class NewsForm(Form):
    """What was heard about one commitment."""

    status = CodeField(
        N_("How does it stand?"), codes=CommitmentStatus, needed=N_("Choose how it stands")
    )
    happened = LineField(
        N_("What has happened?"),
        limit=ONE_SENTENCE,
        hint=N_(
            "One sentence, at most 140 characters. You read this, and nobody else. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )
    new_day = DateField(N_("New date"), hint=N_("Only if another date was agreed."))
    told_by = LineField(
        N_("Who told you?"),
        hint=N_(
            "A name or a role. You read this, and nobody else. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )
    ask_again = DateField(N_("Ask again on"))

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether a change has its new date."""
        right = super().validate(extra_validators)
        changed = self.status.data is CommitmentStatus.CHANGED and not self.facts.get("changed")
        if changed and self.new_day.data is None and not self.new_day.errors:
            sentence = say("Write the new date or choose “No longer needed”")
            self.new_day.errors = [*self.new_day.errors, sentence]
            return False
        return right


class MeetingForm(Form):
    """When the people meet again."""

    day = DateField(N_("On which day do you meet again?"), needed=N_("Write the date"))
    clock = ClockField(
        N_("At what time?"),
        needed=N_("Enter a time of day, for example 13.00"),
        hint=N_("For example 13.00"),
    )


class HeldForm(Form):
    """When the follow-up meeting was held."""

    on = DateField(N_("On which day was it held?"), needed=N_("Write the date"))


@dataclass(frozen=True)
class Row:
    """A commitment with its names, its time and its last news in words."""

    line: Commitment
    who: str
    when: str
    has_passed: bool
    ask_on: date | None
    news: Progress | None


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show whom to ask this week, and how every commitment stands."""
    at = circle()
    found = [_row(at, line) for line in at.case.commitments]
    if request.args.get("by") == "person":
        found.sort(key=lambda row: sort_key(words().language, row.who))
    return render_template(
        "follow_ups/index.html",
        back=here("overview.index"),
        opened=_is_open(at),
        rows=found,
        soon=[_row(at, line) for line in to_ask_about(at)],
        grouped=request.args.get("by") == "person",
        taps=ONE_TAP,
        papers=sheets(at, "follow-up"),
    )


@pages.route("/lines/<int:line_id>", methods=["GET", "POST"])
def news(reference: str, line_id: int) -> ResponseReturnValue:
    """Note what was heard about a commitment."""
    line = _line(line_id)
    if not _is_open(circle()):
        return redirect(here(".index"), 303)
    return ask(
        NewsForm(facts={"changed": line.status is CommitmentStatus.CHANGED}),
        "follow_ups/news.html",
        lambda form: follow_ups.note(
            database(),
            line,
            News(**form.values),
            today=circle().today,
            by=account().name,
        ),
        here(".index", _anchor=f"line-{line.number}"),
        back=here(".index"),
        row=_row(circle(), line),
        earlier=line.progress[::-1],
    )


@pages.post("/lines/<int:line_id>/<any(started, done):status>")
def tap(reference: str, line_id: int, status: str) -> ResponseReturnValue:
    """Note with one tap that a commitment was started or done."""
    line = _line(line_id)
    return act(
        lambda: follow_ups.note(
            database(),
            line,
            News(status=CommitmentStatus(status)),
            today=circle().today,
            by=account().name,
        ),
        here(".index", _anchor=f"line-{line.number}"),
        saved=N_("The news is noted."),
    )


@pages.route("/meeting", methods=["GET", "POST"])
def meeting(reference: str) -> ResponseReturnValue:
    """Set when the people meet again."""
    again = case().follow_up
    form = MeetingForm(day=again.date() if again else None, clock=again.time() if again else None)
    return ask(
        form,
        "follow_ups/meeting.html",
        lambda form: follow_ups.plan_meeting(
            database(),
            case(),
            follow_up=datetime.combine(form.day.data, form.clock.data),
            by=account().name,
        ),
        here(".index"),
        back=here(".index"),
    )


@pages.route("/held", methods=["GET", "POST"])
def held(reference: str) -> ResponseReturnValue:
    """Note the day on which the follow-up meeting was held."""
    if not _is_open(circle()):
        return redirect(here(".index"), 303)
    return ask(
        HeldForm(on=case().follow_up_held),
        "follow_ups/held.html",
        lambda form: follow_ups.hold_meeting(
            database(), case(), on=form.on.data, today=circle().today, by=account().name
        ),
        here(".index"),
        saved=N_("The follow-up meeting was held."),
        back=here(".index"),
    )


@pages.post("/open-again")
def open_again(reference: str) -> ResponseReturnValue:
    """Take back that the follow-up meeting was held."""
    return act(
        lambda: follow_ups.open_again(database(), case(), by=account().name),
        here(".index"),
        saved=N_("The follow-up meeting is open again."),
    )


def _is_open(at: Circle) -> bool:
    """Tell whether an agreement was finished, so that there is something to follow up."""
    return any(agreement.finished is not None for agreement in at.case.agreements)


def _line(line_id: int) -> Commitment:
    return next((one for one in case().commitments if one.id == line_id), None) or abort(404)


def _row(at: Circle, line: Commitment) -> Row:
    return Row(
        line=line,
        who=owner(at, line.who) if line.who is not None else "",
        when=when_of(words(), line.when),
        has_passed=has_passed(at, line),
        ask_on=day_to_ask(at, line),
        news=line.progress[-1] if line.progress else None,
    )
