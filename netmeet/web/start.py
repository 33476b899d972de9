"""The start page."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

pages = Blueprint("start", __name__)


@pages.get("/")
def index() -> ResponseReturnValue:
    """Say that the house is open, and how cases come in and papers come out."""
    return render_template("start/index.html")
