"""The practice house: invented cases that stand to today as they were written, and its accounts."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from netmeet.domain.codes import Country, Role
from netmeet.domain.model import Account, Case
from netmeet.services import accounts, cases, house
from netmeet.services.house import Organisation

# The day on which the practice cases were written to stand.
WRITTEN_ON = date(2026, 11, 21)
WEEK = 7
A_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}\S*)?", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Guest:
    """Someone who may sign in to the practice house; everybody may know the password."""

    role: Role
    email: str
    name: str
    password: str
    prison: str | None = None


GUESTS = (
    Guest(
        role=Role.CONVENER,
        email="convener@practice.example",
        name="Kim Lind",
        password="lantern-birch-ferry",  # noqa: S106 — printed at each start
    ),
    Guest(
        role=Role.STAFF,
        email="staff@practice.example",
        name="Bo Eng",
        password="kettle-heather-tram",  # noqa: S106 — printed at each start
        prison="Øvelsesfængslet Granholt",
    ),
    Guest(
        role=Role.LEAD,
        email="lead@practice.example",
        name="Eva Strand",
        password="mitten-harbour-clove",  # noqa: S106 — printed at each start
    ),
    Guest(
        role=Role.ADMINISTRATOR,
        email="administrator@practice.example",
        name="Jan Berg",
        password="willow-compass-jam",  # noqa: S106 — printed at each start
    ),
)

ORGANISATION = Organisation(
    name="Netværkskredsen", helper="Jan Berg", country=Country.DENMARK, phone="+45 20 00 00 40"
)


def furnish(session: Session, *, today: date) -> None:
    """Add the accounts that are missing, who helps, and the cases to a house without any case."""
    if house.organisation(session) == Organisation():
        house.set_organisation(session, ORGANISATION)
    found = {account.email: account for account in accounts.every(session)}
    people = {guest.role: found.get(guest.email) or _add(session, guest) for guest in GUESTS}
    if session.scalars(select(Case.id).limit(1)).first() is None:
        for _, content in practice_files():
            kept = cases.keep(session, moved(content, today=today), today=today)
            kept.case.owner = people[Role.CONVENER]
            kept.case.impartial_on = kept.case.consent.start if kept.case.consent else None
        session.flush()


def practice_files() -> Iterator[tuple[str, bytes]]:
    """Give the name and the content of each practice case in the package."""
    for file in sorted(files("netmeet").joinpath("practice").iterdir(), key=lambda one: one.name):
        if file.name.endswith(".json"):
            yield file.name, file.read_bytes()


def moved(content: bytes, *, today: date) -> bytes:
    """Return a case file with every day moved by whole weeks, so that weekdays stay right."""
    weeks = round((today - WRITTEN_ON).days / WEEK)
    return json.dumps(_moved(json.loads(content), timedelta(weeks=weeks))).encode()


def _moved(value: Any, by: timedelta) -> Any:  # noqa: ANN401 — what stands in a JSON file
    if isinstance(value, dict):
        return {key: _moved(one, by) for key, one in value.items()}
    if isinstance(value, list):
        return [_moved(one, by) for one in value]
    found = A_MOMENT.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return value
    day, clock = found.groups(default="")
    return (date.fromisoformat(day) + by).isoformat() + clock


def _add(session: Session, guest: Guest) -> Account:
    return accounts.add(
        session,
        email=guest.email,
        name=guest.name,
        role=guest.role,
        password=guest.password,
        prison=guest.prison,
    )
