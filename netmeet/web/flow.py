"""How a page goes: read, ask, call one deed, answer."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from flask import Response, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.refusal import Refused
from netmeet.services import clock, drafts, receipts
from netmeet.web.drafting import typed_fields
from netmeet.web.forms import Form
from netmeet.web.request import account, case, database, is_handed, say, words
from netmeet.words import dates
from netmeet.words.catalogue import N_, Words
from netmeet.words.labels import told

SAVED = N_("Saved.")
Answer = str | Callable[[Any], str]


def here(endpoint: str, **values: Any) -> str:
    """Return the address of another page about the same case."""
    return url_for(endpoint, reference=case().reference, **values)


def ask(
    form: Form,
    template: str,
    deed: Callable[[Form], Any],
    to: Answer,
    *,
    saved: str = SAVED,
    **context: Any,
) -> ResponseReturnValue:
    """Show a form; once it is right, do the deed, commit, and go on to another page.

    A form that was done already is answered as it was then. A refusal is said above the form,
    and the text stays in the fields. Ready wording is put into its field, and nothing is done.
    """
    if form.is_submitted():
        is_worded = form.take_wording()
        response = None if is_worded else _sent(form, deed, to, saved)
        if response is not None:
            return response
        _name_the_other(form)
        status = 409 if form.conflicts else 200 if is_worded else 422
        return render_template(template, form=form, **context), status
    if "draft_at" in g:
        form.draft_saved_at = dates.clock(words(), clock.local(g.draft_at).time())
    return render_template(template, form=form, **context)


def act(deed: Callable[[], Any], to: Answer, *, saved: str = "") -> ResponseReturnValue:
    """Do what one button asks for, once, and go on; a refusal is said on the next page."""
    receipt = _receipt()
    answered = receipts.answer(database(), receipt) if receipt else None
    if answered is not None:
        return redirect(answered, 303)
    try:
        with database().begin_nested():
            done = deed()
    except Refused as refused:
        flash(refusal(words(), refused), "problem")
        return redirect(to if isinstance(to, str) else case_page(), 303)
    location = to if isinstance(to, str) else to(done)
    _finish(receipt, location, saved)
    return redirect(location, 303)


def case_page() -> str:
    """Return the address of the case, or of the main person's first page."""
    return url_for("together.index") if is_handed() else here("overview.index")


def refusal(said: Words, refused: Refused) -> str:
    """Return the sentence of a refusal."""
    return told(said, refused.reason, **refused.facts)


def _sent(
    form: Form, deed: Callable[[Form], Any], to: Answer, saved: str
) -> ResponseReturnValue | None:
    """Return the answer to a form that was sent, or nothing if it has to be shown again."""
    if request.form.get("draft") and not is_handed():
        return _drafted()
    receipt = _receipt()
    answered = receipts.answer(database(), receipt) if receipt else None
    if answered is not None:
        return redirect(answered, 303)
    if not form.validate():
        return None
    try:
        with database().begin_nested():
            done = deed(form)
    except Refused as refused:
        form.refuse(refusal(words(), refused))
        return None
    location = to if isinstance(to, str) else to(done)
    _finish(receipt, location, saved)
    return redirect(location, 303)


def _receipt() -> str:
    """Return what this form is known by: the receipt of its page, with all that was typed.

    A page that the back button brings back may be changed and sent again: that is another deed.
    What was done on a page of the convener's answers nothing on one of the main person's.
    """
    if not request.form.get("receipt"):
        return ""
    typed = [pair for pair in request.form.items(multi=True) if pair[0] != "csrf_token"]
    whose = [("together", case().id)] if is_handed() else []
    return sha256(repr(whose + typed).encode()).hexdigest()


def _finish(receipt: str, location: str, saved: str) -> None:
    """Remember that the form was done, forget its draft, and commit."""
    if receipt:
        receipts.keep(database(), receipt, answer=location, now=clock.now())
    if getattr(g, "account", None) is not None:
        drafts.drop(database(), account().id, path=request.path)
    database().commit()
    if saved:
        flash(say(saved), "done")


def _drafted() -> ResponseReturnValue:
    """Keep a draft of what was typed, and say when."""
    now = clock.now()
    drafts.keep(database(), account().id, path=request.path, fields=typed_fields(), now=now)
    database().commit()
    shown = dates.clock(words(), clock.local(now).time())
    sentence = say("Draft saved %(clock)s", clock=shown)
    if request.headers.get("X-Requested-With") == "draft":
        return Response(sentence, mimetype="text/plain")
    flash(sentence, "done")
    return redirect(request.full_path, 303)


def _name_the_other(form: Form) -> None:
    """Say who has saved meanwhile."""
    if not form.conflicts or is_handed() or "circle" not in g or not case().events:
        return
    last = case().events[-1]
    shown = dates.clock(words(), clock.local(last.at).time())
    if last.by == account().name:
        form.other = say(
            "You have saved this page at %(time)s. Choose which text to keep.", time=shown
        )
        return
    form.other = say(
        "%(name)s saved this page at %(time)s while you were writing. Choose which text to keep.",
        name=last.by,
        time=shown,
    )
