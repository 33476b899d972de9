"""Sessions on the server: the cookie holds a random key and nothing else."""

from copy import deepcopy
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, Request, Response
from flask.sessions import SessionInterface, SessionMixin
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from werkzeug.datastructures import CallbackDict

from netmeet.adapters import db
from netmeet.domain.model import Account, Visit
from netmeet.services import clock, visits
from netmeet.settings import PACKAGE
from netmeet.web.request import House

COOKIE = "netmeet"
# Being seen is stored once a minute, so that reading pages does not write each time.
SEEN_EVERY = timedelta(minutes=1)
# These files are the same for everybody.
ASSETS = {f"/static/{file.name}" for file in (PACKAGE / "web/static").iterdir()}


class HouseSession(CallbackDict[str, Any], SessionMixin):
    """What a visit remembers; `left_account_id` is whose visit has run out.

    `case_id` is the one case that a screen which was handed over can reach.
    """

    def __init__(self, kept: dict[str, Any] | None = None) -> None:
        super().__init__(kept or {}, self._touched)
        self.modified = False
        self.visit_id: int | None = None
        self.account: Account | None = None
        self.case_id: int | None = None
        self.left_account_id: int | None = None
        self.is_due = False
        self.renewed_for: int | None = None
        self.handed_for: int | None = None
        self.is_ended = False

    def _touched(self, _session: object) -> None:
        self.modified = True

    def renew(self, account_id: int) -> None:
        """Go on as a new visit of an account, under a new key."""
        self.renewed_for = account_id
        kept = {"language": self["language"]} if "language" in self else {}
        self.clear()
        self.update(kept)

    def hand_over(self, case_id: int, kept: dict[str, Any]) -> None:
        """Go on as a new visit of the main person of a case, who sees nothing of this one."""
        self.handed_for = case_id
        self.clear()
        self.update(kept)

    def end(self) -> None:
        """End the visit."""
        self.is_ended = True


class Sessions(SessionInterface):
    """Read and store visits in the database of the house."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def open_session(self, app: Flask, request: Request) -> HouseSession:
        """Return the visit that the cookie names, or an empty one."""
        key = request.cookies.get(COOKIE, "")
        if not key or request.path in ASSETS:
            return HouseSession()
        house: House = app.extensions["netmeet"]
        place = house.visits.take(visits.hashed(key))
        visit = place.thing or self._read(key)
        if visit is None:
            return HouseSession()
        house.visits.put(place, visit)
        return _of(visit, clock.now())

    def _read(self, key: str) -> Visit | None:
        with db.reading(self._engine) as database:
            return visits.find(database, key)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:  # noqa: ARG002
        """Store what has changed, and hand out the key of a new visit."""
        assert isinstance(session, HouseSession)  # noqa: S101 — Flask's signature is wider
        is_another = session.renewed_for is not None or session.handed_for is not None
        begins = is_another or (session.modified and not session.visit_id)
        if not (begins or session.is_ended or session.modified or session.is_due):
            return
        now = clock.now()
        with db.writing(self._engine) as database:
            if session.is_ended or begins:
                if session.visit_id is not None:
                    visits.end(database, session.visit_id)
            elif session.visit_id is not None:
                visits.keep(database, session.visit_id, dict(session), now)
            if begins and not session.is_ended:
                _begin(database, session, response, now)
            database.commit()
        if session.is_ended:
            response.delete_cookie(COOKIE, httponly=True, samesite="Lax")


def _of(visit: Visit, now: datetime) -> HouseSession:
    """Return what a visit remembers; one that has run out knows only whose it was."""
    if not visits.is_open(visit, now):
        ended = HouseSession()
        ended.left_account_id = visit.account_id
        return ended
    session = HouseSession(deepcopy(visit.kept))
    session.visit_id, session.account = visit.id, visit.account
    session.case_id = visit.case_id
    session.is_due = now - visit.seen_at >= SEEN_EVERY
    return session


def _begin(database: Session, session: HouseSession, response: Response, now: datetime) -> None:
    key, _ = visits.begin(
        database,
        account_id=session.renewed_for,
        case_id=session.handed_for,
        kept=dict(session),
        now=now,
    )
    response.set_cookie(COOKIE, key, httponly=True, samesite="Lax", path="/")
