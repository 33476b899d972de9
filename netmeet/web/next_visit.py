"""Ask next visit: what to ask the main person, who cannot be telephoned, and lines of one's own."""

from dataclasses import dataclass

from flask import Blueprint, abort, request
from flask.typing import ResponseReturnValue

from netmeet.domain.next_visit import Ask, Item, items
from netmeet.domain.texts import GREETING_LENGTH
from netmeet.papers.next_visit import KIND
from netmeet.papers.readers import of_the_place
from netmeet.services import next_visit
from netmeet.web.fields import LineField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database, words
from netmeet.words import wordings
from netmeet.words.catalogue import N_
from netmeet.words.labels import told
from netmeet.words.next_visit import ASKS

pages = Blueprint("next_visit", __name__, url_prefix="/cases/<reference>/next-visit")
# Where the answer is noted; about a person it is noted on the person's own page.
PLACES: dict[Ask, str] = {
    Ask.CONSENT: "consents.index",
    Ask.CONSENT_AGAIN: "consents.index",
    Ask.MAP: "network.index",
    Ask.CHOICE: "review.index",
    Ask.CHOICE_LATER: "review.index",
    Ask.QUESTIONS: "questions.index",
    Ask.QUESTION_LATER: "questions.index",
    Ask.LIST: "review.index",
    Ask.TEXT: "review.index",
    Ask.SAFETY: "people.index",
    Ask.MENTION_PRISON: "people.index",
    Ask.REACH: "people.index",
    Ask.GUARDIAN: "people.index",
    Ask.PLAN_B: "permissions.index",
    Ask.RELEASE: "case_settings.facts",
}


@dataclass(frozen=True)
class Row:
    """One thing to ask, in words, and where its answer is noted."""

    item: Item
    said: str
    page: str


class LineForm(Form):
    """A line of the convener's own."""

    line = LineField(
        N_("What else do you want to ask?"),
        needed=N_("Write what you want to ask"),
        limit=GREETING_LENGTH,
        hint=N_(
            "You read it from paper, and others in the prison may see it. "
            "Write no name of somebody with a contact order. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.NEXT_VISIT,
    )


@pages.route("", methods=["GET", "POST"])
def index(reference: str) -> ResponseReturnValue:
    """Show what to ask at the next visit, and add a line."""
    hold = circle().why_nobody()
    return ask(
        LineForm(),
        "next_visit/index.html",
        lambda form: next_visit.add(database(), case(), form.line.data, by=account().name),
        here(".index", _anchor="own"),
        back=here("overview.index"),
        rows=[_row(item) for item in items(circle())],
        only_prepares=told(words(), hold) if hold and case().remand_restrictions else "",
        locked=circle().why_locked() is not None,
        paper=here(
            "documents.show", kind=KIND, number="all", language=of_the_place(circle()).language
        ),
    )


@pages.post("/remove")
def remove(reference: str) -> ResponseReturnValue:
    """Remove a line."""
    line = request.form.get("line", "")
    if line not in case().ask_next:
        abort(404)
    return act(
        lambda: next_visit.remove(database(), case(), line, by=account().name),
        here(".index", _anchor="own"),
        saved=N_("The line was removed."),
    )


def _row(item: Item) -> Row:
    return Row(item, words()(ASKS[item.ask]), here(PLACES[item.ask]))
