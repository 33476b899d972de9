"""How pages write codes, days and moments: `{{ person.group|label }}`, `{{ day|letter_day }}`."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Any

from flask import current_app, g
from markupsafe import Markup

from netmeet.domain.circle import Circle, found_once
from netmeet.papers.blocks import Paper
from netmeet.services import clock
from netmeet.web.request import case, circle, words
from netmeet.words import dates, phones
from netmeet.words.labels import label
from netmeet.words.names import joined
from netmeet.words.releases import release_said
from netmeet.words.tongues import language_name


def _local_moment(moment: datetime) -> str:
    """Return a stored moment on the local clock: day and time."""
    here = clock.local(moment)
    return f"{dates.short_day(words(), here.date())} {dates.clock(words(), here.time())}"


def _label(code: Enum | None) -> str:
    return "" if code is None else label(words(), code)


def _printed(paper: Paper) -> Markup:
    """Return a paper as it will print, from the same blocks as the Word file."""
    return _drawn(circle(), paper)


@found_once
def _drawn(_circle: Circle, paper: Paper) -> Markup:
    blocks: Any = current_app.jinja_env.get_template("parts/blocks.html").module
    drawn: Markup = blocks.paper(paper)
    return drawn


FILTERS: dict[str, Callable[..., str]] = {
    "label": _label,
    "letter_day": lambda day: dates.letter_day(words(), day),
    "running_day": lambda day: dates.running_day(words(), day),
    "short_day": lambda day: dates.short_day(words(), day),
    "compact_day": lambda day: dates.compact_day(words(), day),
    "month": lambda day: dates.month(words(), day),
    "week": lambda day: dates.week(words(), day),
    "moment": lambda moment: dates.letter_moment(words(), moment),
    "stored_moment": _local_moment,
    "clock": lambda time: dates.clock(words(), time),
    "span": lambda pair: dates.span_in_table(words(), *pair),
    "lasts": lambda minutes: dates.length_of(words(), minutes),
    "phone": lambda number: phones.shown(number, case().country),
    "release": lambda case: release_said(words(), case, g.today),
    "and": lambda names: joined(words(), list(names)),
    "printed": _printed,
    "language_name": lambda code: language_name(words(), code),
}
