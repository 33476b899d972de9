"""Who may open what: one table for every page, and the door that reads it.

A case that is not yours answers as one that does not exist.
"""

from enum import StrEnum
from typing import cast

from flask import abort, g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import SecurityError

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Role
from netmeet.domain.model import Account
from netmeet.domain.refusal import Refused
from netmeet.services import clock, staff
from netmeet.web.drafting import park
from netmeet.web.request import case_of_the_visit, case_on_the_page
from netmeet.web.sessions import HouseSession


class Who(StrEnum):
    """Who may open a page."""

    ANYBODY = "anybody"
    SIGNED_IN = "signed_in"
    CONVENER = "convener"
    OWN_CASE = "own_case"
    STAFF = "staff"
    PRISON_CASE = "prison_case"
    LEAD = "lead"
    ADMINISTRATOR = "administrator"
    MAIN_PERSON = "main_person"


ROLES = {
    Who.CONVENER: Role.CONVENER,
    Who.OWN_CASE: Role.CONVENER,
    Who.STAFF: Role.STAFF,
    Who.PRISON_CASE: Role.STAFF,
    Who.LEAD: Role.LEAD,
    Who.ADMINISTRATOR: Role.ADMINISTRATOR,
}
# A whole blueprint has one line where all its pages are for the same people.
ACCESS: dict[str, Who] = {
    "static": Who.ANYBODY,
    "start.index": Who.ANYBODY,
    "accessibility": Who.ANYBODY,
    "sign_in.enter": Who.ANYBODY,
    "sign_in.first": Who.ANYBODY,
    "sign_in.leave": Who.SIGNED_IN,
    "accounts": Who.SIGNED_IN,
    "cases": Who.CONVENER,
    "starting": Who.CONVENER,
    "overview": Who.OWN_CASE,
    "network": Who.OWN_CASE,
    "people": Who.OWN_CASE,
    "guardians": Who.OWN_CASE,
    "questions": Who.OWN_CASE,
    "review": Who.OWN_CASE,
    "handing": Who.OWN_CASE,
    "handing.back": Who.MAIN_PERSON,
    "together": Who.MAIN_PERSON,
    "consents": Who.OWN_CASE,
    "case_settings": Who.OWN_CASE,
    "permissions": Who.OWN_CASE,
    "prisons": Who.OWN_CASE,
    "transfers": Who.OWN_CASE,
    "next_visit": Who.OWN_CASE,
    "times": Who.OWN_CASE,
    "invitations": Who.OWN_CASE,
    "days": Who.OWN_CASE,
    "meetings": Who.OWN_CASE,
    "agreements": Who.OWN_CASE,
    "follow_ups": Who.OWN_CASE,
    "documents": Who.OWN_CASE,
    "staff.index": Who.STAFF,
    "staff": Who.PRISON_CASE,
    "figures": Who.LEAD,
    "administration": Who.ADMINISTRATOR,
}


def who_may(endpoint: str) -> Who | None:
    """Return who may open an endpoint: its own line in the table, else its blueprint's."""
    return ACCESS.get(endpoint) or ACCESS.get(endpoint.partition(".")[0])


def admit() -> ResponseReturnValue | None:
    """Let the account in, send a stranger to the sign-in page, or answer that nothing is here."""
    visit = cast("HouseSession", session)
    g.account = visit.account
    g.today = clock.today()
    if visit.case_id is not None:
        _keep_in(visit.case_id)
        return None
    if request.endpoint is None:
        return None
    who = who_may(request.endpoint)
    if who is Who.ANYBODY:
        return None
    if who is None:
        abort(404)
    if g.account is None:
        return _to_the_door(visit)
    if who is not Who.SIGNED_IN:
        _check(who, g.account)
    return None


def _keep_in(case_id: int) -> None:
    """Let the main person see the pages of the one case, and answer 404 to everything else."""
    if isinstance(request.routing_exception, SecurityError):
        return
    if who_may(request.endpoint or "") is not Who.MAIN_PERSON:
        abort(404)
    g.circle = case_of_the_visit(case_id)


def _to_the_door(visit: HouseSession) -> ResponseReturnValue:
    """Lead to the sign-in page, and keep what a visit that has run out has typed."""
    if request.method == "POST" and visit.left_account_id is not None:
        park(visit.left_account_id)
    if who_may(request.endpoint or "") is Who.MAIN_PERSON:
        return redirect(url_for("sign_in.enter"), 303)
    asked = request.full_path if request.method == "GET" and request.query_string else request.path
    return redirect(url_for("sign_in.enter", next=asked), 303)


def _check(who: Who, account: Account) -> None:
    """Answer 404 unless the role and the case are the account's."""
    if account.role is not ROLES.get(who):
        abort(404)
    if who in (Who.OWN_CASE, Who.PRISON_CASE):
        circle = _circle(str((request.view_args or {}).get("reference", "")))
        own = circle.case.owner_id == account.id
        shown = who is Who.PRISON_CASE and staff.is_shown(circle, account)
        if not (own if who is Who.OWN_CASE else shown):
            abort(404)
        g.circle = circle


def _circle(reference: str) -> Circle:
    try:
        return case_on_the_page(reference)
    except Refused:
        abort(404)
