"""The plan of the day as a whole, its five parts, and where people come in."""

from typing import Any

from flask import render_template
from flask.typing import ResponseReturnValue

from netmeet.domain import days as rules
from netmeet.domain.agenda import agenda, is_private_time_short
from netmeet.domain.codes import Need, Part
from netmeet.domain.interpreters import caution
from netmeet.domain.model import Arrangement, DayPlan
from netmeet.domain.tasks import Task, informants, is_done
from netmeet.papers.letter_parts import USUAL_ARRIVAL
from netmeet.services import days
from netmeet.services.days import Setting
from netmeet.web.days.blueprint import pages
from netmeet.web.fields import LineField, LinesField, NumberField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.words import wordings
from netmeet.words.catalogue import N_
from netmeet.words.labels import label

MINUTES = N_("Write the minutes, or 0")


class PartsForm(Form):
    """How many minutes does each part take?"""

    welcome = NumberField(N_("Welcome"), most=rules.MOST_MINUTES, needed=MINUTES)
    information = NumberField(N_("Information"), most=rules.MOST_MINUTES, needed=MINUTES)
    private = NumberField(
        N_("Private time"),
        most=rules.MOST_MINUTES,
        needed=MINUTES,
        hint=N_("The heart of the meeting. Food and the break lie inside it."),
    )
    telling = NumberField(N_("The network tells"), most=rules.MOST_MINUTES, needed=MINUTES)
    closing = NumberField(N_("Read aloud and sign"), most=rules.MOST_MINUTES, needed=MINUTES)


class PlaceForm(Form):
    """Where and when do people come in, and what stands in the room?"""

    room = LineField(N_("Room"), hint=N_("Those who come read it, in letters that may say prison."))
    arrive = NumberField(
        N_("How many minutes before the start do people come?"),
        most=rules.EARLIEST_ARRIVAL,
        needed=N_("Write how many minutes before"),
        hint=N_("Time for identification and lockers. It stands in the letters."),
    )
    meet_at = LineField(
        N_("Where do people meet you?"),
        hint=N_(
            "Those who come read it, in letters that may say prison. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.MEET_AT,
    )
    opening = LineField(
        N_("How does the meeting begin?"),
        hint=N_(
            "%(name)s chooses: a song, a thought, silence. Everybody in the room reads it. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.OPENING,
    )
    closing = LineField(
        N_("How does the meeting end?"),
        hint=N_(
            "%(name)s chooses. Everybody in the room reads it. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.CLOSING,
    )
    food = LineField(
        N_("Food and drink"),
        hint=N_(
            "Everybody in the room reads it. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.FOOD,
    )
    equipment = LinesField(
        N_("Equipment"),
        hint=N_(
            "One thing on each line. The prison and you read it. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.EQUIPMENT,
    )


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show the whole plan, with a link to change each part of it."""
    items = agenda(case())
    return render_template(
        "days/index.html",
        back=here("overview.index"),
        items=items,
        total=sum(item.minutes for item in items),
        is_short=is_private_time_short(items),
        roles=case().roles,
        day=case().day,
        interpreted=rules.interpreted(circle()),
        caution=caution,
        without_line=rules.needs_without_line(circle()),
        speakers=rules.speakers(circle()),
        informants=informants(circle()),
        need_said=need_said,
        next=_next(),
    )


@pages.route("/parts", methods=["GET", "POST"])
def parts(reference: str) -> ResponseReturnValue:
    """Ask for the minutes of the five parts."""
    minutes = rules.minutes_of_parts(circle())
    known: dict[str, Any] = {part.value: minutes[part] for part in Part}
    return ask(
        PartsForm(**known),
        "days/parts.html",
        lambda form: days.set_parts(
            database(),
            case(),
            minutes={part: form.values[part.value] for part in Part},
            by=account().name,
        ),
        here(".index", _anchor="parts"),
        back=here(".index"),
    )


@pages.route("/place", methods=["GET", "POST"])
def place(reference: str) -> ResponseReturnValue:
    """Ask where and when people come in, and what stands in the room."""
    day = case().day or DayPlan(arrive=USUAL_ARRIVAL)
    form = PlaceForm(
        of=day,
        facts={"name": case().called},
        room=circle().room,
    )
    return ask(
        form,
        "days/form.html",
        lambda form: days.furnish(database(), case(), Setting(**form.values), by=account().name),
        here(".index", _anchor="place"),
        back=here(".index"),
        title=say("Room, arrival and food"),
    )


def need_said(line: Arrangement) -> str:
    """Return what is needed in words; what somebody wrote stays as it is."""
    need = line.need or ""
    return label(words(), Need(need)) if need in list(Need) else need


def _next() -> tuple[str, str]:
    """Return the address and the words of the next thing to plan, or to print."""
    roles, day = case().roles, case().day
    if roles is None or not (roles.chair and roles.note_taker):
        return here(".roles"), say("Choose the roles")
    if day is None or not day.planned:
        return here(".parts"), say("Set the minutes")
    if not circle().room:
        return here(".place"), say("Choose the room")
    unread = [person for person in informants(circle()) if person.read_on is None]
    if unread:
        page = here(".information", person_id=unread[0].id)
        return page, say("Note what was read")
    if not is_done(circle(), Task.DAY):
        return here(".index", _anchor="needs"), say("Arrange what is needed")
    return here("documents.index", _anchor="agenda"), say("Print for the day")
