"""The text of the invitation: shown, read aloud, and “Is this text right for you?”."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Choice, ReviewOf
from netmeet.services import invitation_text
from netmeet.services.invitation_text import TextStanding, standing
from netmeet.web.flow import act
from netmeet.web.invitation_text import sections
from netmeet.web.request import case, circle, database, say, words
from netmeet.web.together.blueprint import Offered, heard, only, pages
from netmeet.web.together.people import listed
from netmeet.words.catalogue import N_

# What each answer says, what it is kept as, and where it leads.
ANSWERS = {
    "yes": (N_("Yes, the text is right"), Choice.YES, "text"),
    "change": (N_("I want to change something"), Choice.NO, "text-change"),
    "later": (N_("I want to answer later"), Choice.LATER, "text-later"),
}


@pages.route("/text", methods=["GET", "POST"])
def text() -> ResponseReturnValue:
    """Show the text, and take one of three answers about it."""
    only(ReviewOf.PEOPLE)
    if request.method == "POST":
        return _said(request.form.get("answer", ""))
    return render_template(
        "together/text.html",
        sections=sections(circle(), words(), listed()),
        agreed=case().text_on if standing(circle()) is TextStanding.AGREED else None,
        answers=[Offered(value, say(said)) for value, (said, _, _) in ANSWERS.items()],
        before=url_for(".whole"),
    )


def _said(answer: str) -> ResponseReturnValue:
    if answer not in ANSWERS:
        return redirect(url_for(".text"), 303)
    _, choice, why = ANSWERS[answer]
    return act(lambda: _keep(choice), url_for(".end", why=why))


def _keep(choice: Choice) -> None:
    if choice is Choice.YES:
        invitation_text.agree(database(), circle(), on=circle().today, heard=heard())
    else:
        invitation_text.wait(database(), circle(), choice, heard=heard())
