"""The agreement as a whole: its lines and its page, checked and finished, and changed later."""

from flask import redirect, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.circle import Circle
from netmeet.domain.refusal import Reason, Refused
from netmeet.papers import agreement as agreement_paper
from netmeet.papers.blocks import Paper
from netmeet.services import agreements, documents
from netmeet.web.agreements import around
from netmeet.web.agreements.commitments import is_open_for_writing
from netmeet.web.agreements.copies import copy_rows
from netmeet.web.agreements.place import pages
from netmeet.web.agreements.rows import owners, rows
from netmeet.web.documents import paper_words
from netmeet.web.fields import TextField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database
from netmeet.web.sheets import sheets
from netmeet.words import wordings
from netmeet.words.catalogue import N_


class ReasonForm(Form):
    """Why a finished agreement is changed."""

    reason = TextField(
        N_("Why is the agreement changed?"),
        needed=N_("Write why the agreement is changed"),
        hint=N_(
            "It stands on the new version. Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.NEW_VERSION,
    )


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show the lines in order, what stands around them, and the page as it will print."""
    at = circle()
    return render_template(
        "agreements/index.html",
        back=here("overview.index"),
        agreement=at.case.agreement,
        open=is_open_for_writing(),
        rows=rows(at),
        owners=owners(at),
        facts=around.facts(at),
        paper=_paper(at),
        blank=[] if at.case.commitments else sheets(at, "blank-agreement"),
    )


@pages.route("/finish", methods=["GET", "POST"])
def finish(reference: str) -> ResponseReturnValue:
    """Show every answer once more, then finish the agreement."""
    agreement = case().agreement
    if agreement is None or agreement.finished is not None:
        return redirect(here(".index"), 303)
    return ask(
        Form(),
        "agreements/finish.html",
        lambda _: agreements.finish(database(), case(), today=circle().today, by=account().name),
        here(".copies"),
        saved=N_("The agreement is finished. Now hand out the copies."),
        back=here(".index"),
        rows=rows(circle()),
        facts=around.facts(circle()),
    )


@pages.route("/new-version", methods=["GET", "POST"])
def new_version(reference: str) -> ResponseReturnValue:
    """Ask why the finished agreement is changed, and begin the next version."""
    agreement = case().agreement
    if agreement is None or agreement.finished is None:
        return redirect(here(".index"), 303)
    return ask(
        ReasonForm(),
        "agreements/new_version.html",
        lambda form: agreements.begin_version(
            database(), case(), reason=form.reason.data, by=account().name
        ),
        here(".index"),
        saved=N_("The new version has the same lines and numbers. The old one stays."),
        back=here(".index"),
        holders=copy_rows(agreement.copies),
    )


def _paper(at: Circle) -> Paper | None:
    """Return the agreement as it will print, in the language of the case, if it can be made."""
    if agreement_paper.why_no_agreement(at):
        return None
    try:
        return documents.one(at, agreement_paper.KIND, "", at.case.language, words_of=paper_words())
    except Refused as refused:
        if refused.reason is not Reason.SENTENCE_MISSING:
            raise
        return None
