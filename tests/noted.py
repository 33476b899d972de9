"""What changing leaves behind: a form that changes a case writes one line into its history."""

from collections import Counter, defaultdict

from flask import g, has_request_context
from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from netmeet.domain.codes import Deed
from netmeet.domain.model import (
    Account,
    Attempt,
    Draft,
    Event,
    HouseSetting,
    Receipt,
    Visit,
)

OF_THE_HOUSE = (Account, Attempt, Draft, HouseSetting, Receipt, Visit)
# By design a calendar file that is fetched stores what identifies the meeting: nobody decides it.
BY_DESIGN = {"uid", "stamped"}
# A change to who is invited is one thing, and that the list is no longer signed is another.
BESIDE = Deed.LIST_TAKEN_BACK


def note_everything():
    """Let every request fail that changes a case and writes no line, or more than one."""
    event.listen(Session, "after_flush", _remember)
    event.listen(Session, "before_commit", _check)


def _remember(session, _context):
    if not _is_of_a_request(session):
        return
    changed = session.info.setdefault("changed", Counter())
    lines = session.info.setdefault("lines", defaultdict(list))
    for one in (*session.new, *session.deleted, *filter(_is_another, session.dirty)):
        if isinstance(one, Event) and one in session.new:
            lines[one.case.reference].append(one.deed)
        elif not isinstance(one, (*OF_THE_HOUSE, Event)):
            changed[type(one).__name__] += 1


def _check(session):
    if not _is_of_a_request(session) or session.in_nested_transaction():
        return
    session.flush()
    changed, lines = session.info.pop("changed", None), session.info.pop("lines", {})
    assert lines or not changed, f"{dict(changed)} changed and the history says nothing"
    for deeds in lines.values():
        told = [deed for deed in deeds if deed is not BESIDE] or deeds
        assert len(told) == 1, f"the history says one thing more than once: {deeds}"


def _is_of_a_request(session):
    return has_request_context() and g.get("session") is session


def _is_another(one):
    names = {way.key for way in inspect(one).attrs if way.history.has_changes()}
    return bool(names - BY_DESIGN - {"events"})
