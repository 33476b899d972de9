"""The first page: it leads everybody to where their work begins."""

from flask import Blueprint, g, redirect, url_for
from flask.typing import ResponseReturnValue

from netmeet.web.sign_in import home_of

pages = Blueprint("start", __name__)


@pages.get("/")
def index() -> ResponseReturnValue:
    """Lead to one's own pages, or to the sign-in page."""
    return redirect(home_of(g.account) if g.account else url_for("sign_in.enter"), 303)
