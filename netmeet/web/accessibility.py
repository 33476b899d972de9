"""Accessibility: what Netmeet does so that everybody can use it, and whom to tell of a barrier."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

pages = Blueprint("accessibility", __name__, url_prefix="/accessibility")


@pages.get("")
def index() -> ResponseReturnValue:
    """Show what is done, what has not been tried, and whom to tell."""
    return render_template("accessibility/index.html")
