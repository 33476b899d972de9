"""Where the main person's pages begin and end."""

from flask import abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import ReviewOf
from netmeet.web.request import handed, say
from netmeet.web.together import people, questions
from netmeet.web.together.blueprint import pages
from netmeet.words.catalogue import N_

NOTHING = "nothing"
ENDS: dict[str, tuple[str, ...]] = {
    "signed": (N_("You have said: this is my list."), N_("You can change your mind.")),
    "time": (
        N_("You have all the time you need."),
        N_("Nobody is invited before you say that this is your list."),
    ),
    "questions-first": (
        N_("Your answers are kept."),
        N_("First your convener goes through the questions with you."),
        N_("After that you can say that this is your list."),
    ),
    "text": (
        N_("You have said yes to the text."),
        N_("If the text changes, we ask you again."),
    ),
    "text-change": (
        N_("Tell your convener what you want to change."),
        N_("No invitation goes out before you say yes."),
    ),
    "text-later": (N_("No invitation goes out before you say yes."),),
    NOTHING: (N_("There is nothing to go through now."),),
}


@pages.get("")
def index() -> ResponseReturnValue:
    """Go on where the main person is."""
    is_people = handed().of is ReviewOf.PEOPLE
    return redirect(people.where() if is_people else questions.where(), 303)


@pages.get("/end/<why>")
def end(why: str) -> ResponseReturnValue:
    """Say thank you, what happens now, and that the screen can be given back."""
    if why not in ENDS or (why != NOTHING and handed().of is not ReviewOf.PEOPLE):
        abort(404)
    return render_template(
        "together/end.html",
        sentences=[say(sentence) for sentence in ENDS[why]],
        before="" if why == NOTHING else url_for(".whole"),
    )
