"""Pages for what went another way: nothing here, too large, and what nobody expected."""

from flask import Response, g, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import (
    HTTPException,
    InternalServerError,
    SecurityError,
    UnprocessableEntity,
)

from netmeet.domain.refusal import Refused
from netmeet.web.flow import refusal
from netmeet.web.incoming import TooManyFields
from netmeet.web.languages import language_of
from netmeet.web.request import house, is_handed, say, words
from netmeet.words.catalogue import N_, Words

NOT_HERE = (N_("There is nothing here"), N_("The address may be wrong, or the page is not yours."))
TOO_LARGE = (N_("This is too much at once"), N_("Send at most 2 MB. Go back: your text is there."))
TOO_MANY = (TOO_LARGE[0], N_("The form has too many fields. Go back: your text is there."))
WRONG = (
    N_("This did not work"),
    N_("Nothing was changed. Go back and try again, or look whether the address is right."),
)
SENTENCES = {404: NOT_HERE, 413: TOO_LARGE}


def answered(error: HTTPException) -> ResponseReturnValue:
    """Answer an error of HTTP with a page in the reader's language, which is about no case."""
    _speak()
    g.pop("circle", None)
    status = error.code or InternalServerError.code
    title, sentence = SENTENCES.get(status, WRONG)
    if isinstance(error, TooManyFields):
        title, sentence = TOO_MANY
    if isinstance(error, SecurityError):
        # No address of ours can be built for the name of another host.
        return Response(say(sentence), status, mimetype="text/plain")
    if is_handed():
        return _only_here(status)
    page = render_template("errors/answer.html", heading=title, sentence=say(sentence))
    return page, status, _allowed(error)


def refused_page(refused: Refused) -> ResponseReturnValue:
    """Say why something was refused where no form can say it."""
    _speak()
    if is_handed():
        g.pop("circle", None)
        return _only_here(UnprocessableEntity.code)
    sentence = refusal(words(), refused)
    return render_template("errors/answer.html", heading=WRONG[0], sentence=sentence), 422


def _only_here(status: int) -> ResponseReturnValue:
    """Answer on a screen that was handed over: give it back, or go on where you were."""
    return render_template("handing/only_here.html"), status


def _allowed(error: HTTPException) -> dict[str, str]:
    """Return the methods that an address knows, where another one was tried."""
    methods = getattr(error, "valid_methods", None)
    return {"Allow": ", ".join(methods)} if methods else {}


def _speak() -> Words:
    """Choose the language, where an error came before that was done."""
    if "words" not in g:
        g.words = house().words(language_of(request))
    return words()
