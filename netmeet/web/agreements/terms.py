"""What a line of the agreement says, between its form and the house."""

from enum import StrEnum
from typing import Any

from netmeet.domain.codes import MAIN, Confirmed, Rhythm, Visible
from netmeet.domain.model import AtRelease, Commitment, Often, OnDate, Person, When
from netmeet.domain.release import count_and_unit
from netmeet.services.commitments import Terms
from netmeet.web.agreements.place import outside_of, party_of, person_of, value_of
from netmeet.web.forms import Form
from netmeet.web.request import case


class Side(StrEnum):
    """On which side of the release something is done."""

    AT = "at"
    BEFORE = "before"
    AFTER = "after"


def terms_of(form: Form, line: Commitment | None = None) -> Terms:
    """Return what was written as the terms of a line."""
    said = form.values
    was = line.on_cell_copy if line else None
    chosen = said["question"]
    return Terms(
        what=said["what"],
        kind=said["kind"],
        who=party_of(said["who"], said["who_outside"]),
        helpers=_people(said["helpers"]),
        when=_when(said),
        first_step=said["first_step"],
        sign=said["sign"],
        plan_b=said["plan_b"],
        asks=party_of(said["asks"], said["asks_outside"]),
        question=next((one for one in case().questions if str(one.id) == chosen), None),
        shown_to=_people(said["visible_to"]) if said["visible_to"] else Visible.ALL,
        depends_on=said["depends_on"],
        on_cell_copy=False if said["off_cell"] else (was or None),
        handover=tuple(said["handover"]),
        confirmed=Confirmed(said["confirmed"]) if said["confirmed"] else None,
    )


def _when(said: dict[str, Any]) -> When | None:
    if said["day"] is not None:
        return OnDate(said["day"])
    if said["every"] is not None:
        return Often(Rhythm(said["every"]), said["times"] or 1, said["until"])
    if said["side"] == Side.AT:
        return AtRelease("+0d")
    if said["side"] is not None:
        sign = "-" if said["side"] == Side.BEFORE else "+"
        return AtRelease(f"{sign}{said['count']}{said['unit']}")
    return None


def _people(values: list[str]) -> tuple[Person, ...]:
    found = (person_of(value) for value in values)
    return tuple(one for one in found if one is not None)


def known(line: Commitment) -> dict[str, Any]:
    """Return what the house knows of a line, by the names of the fields."""
    viewers = [str(one.id) for one in line.visible_to]
    return {
        "kind": line.kind,
        "what": line.what,
        "question": str(line.question.id) if line.question else None,
        "who": value_of(line.who),
        "who_outside": outside_of(line.who),
        "helpers": [str(one.id) for one in line.helpers],
        **_known_time(line.when),
        "first_step": line.first_step,
        "sign": line.sign,
        "plan_b": line.plan_b,
        "asks": value_of(line.asks),
        "asks_outside": outside_of(line.asks),
        "depends_on": line.depends_on,
        "confirmed": line.confirmed.value if line.confirmed else None,
        "visible_to": (viewers or [MAIN.value]) if line.restricted else [],
        "off_cell": line.on_cell_copy is False,
        "handover": line.handover,
    }


def _known_time(when: When | None) -> dict[str, Any]:
    if isinstance(when, OnDate):
        return {"day": when.day}
    if isinstance(when, Often):
        return {"every": when.every.value, "times": when.times, "until": when.until}
    if not isinstance(when, AtRelease):
        return {}
    count, unit = count_and_unit(when.offset)
    if count == 0:
        return {"side": Side.AT.value}
    side = Side.BEFORE if count < 0 else Side.AFTER
    return {"side": side.value, "count": abs(count), "unit": unit}
