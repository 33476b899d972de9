"""What was typed and not saved: kept as a draft, parked when a visit has run out, given back."""

from flask import current_app, flash, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from netmeet.services import clock, drafts
from netmeet.web.request import database, say

UNSENT = ("csrf_token", "draft", "password", "old_password")
START = "start.index"


def typed_fields() -> list[list[str]]:
    """Return what was typed into the form of this request: pairs of name and text."""
    pairs = request.form.items(multi=True)
    return [[name, text] for name, text in pairs if name not in UNSENT]


def typed_before() -> MultiDict[str, str] | None:
    """Return what was typed into this page earlier and not saved, if anything was."""
    if request.method != "GET" or g.get("account") is None:
        return None
    draft = drafts.find(database(), g.account.id, path=request.path)
    if draft is None:
        return None
    g.draft_at = draft.at
    return MultiDict([(name, text) for name, text in draft.fields])


def park(account_id: int) -> None:
    """Keep what was typed into this page for an account."""
    fields = typed_fields()
    drafts.keep(database(), account_id, path=request.path, fields=fields, now=clock.now())
    database().commit()


def give_back(_error: CSRFError) -> ResponseReturnValue:
    """Answer a form whose token is of another visit: the page again, with the text in it."""
    page = page_at(request.path)
    if g.get("account") is not None and page == request.path:
        park(g.account.id)
    sentence = say("This page had been open too long. Look at it and save it again.")
    flash(sentence, "problem")
    return redirect(page, 303)


def page_at(path: str) -> str:
    """Return the path if a page of ours can be opened there, else the start page's."""
    adapter = current_app.url_map.bind("")
    try:
        adapter.match(path.partition("?")[0], method="GET")
    except (HTTPException, RequestRedirect):
        return url_for(START)
    return path
