"""The stairwell: puts the house together."""

from typing import Any

from flask import Flask, Response, request

from netmeet.settings import carried
from netmeet.web import start
from netmeet.web.languages import language_of
from netmeet.words.catalogue import words_in

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def create_app() -> Flask:
    """Return the Flask application."""
    app = Flask("netmeet", template_folder=carried("templates"), static_folder=None)
    app.config.update(
        TRUSTED_HOSTS=["127.0.0.1", "localhost"],
        MAX_CONTENT_LENGTH=1_000_000,
    )
    app.jinja_options = {"autoescape": True}
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.context_processor(_words)
    app.after_request(_headed)
    app.register_blueprint(start.pages)
    return app


def _words() -> dict[str, Any]:
    return {"words": words_in(language_of(request))}


def _headed(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers[name] = value
    return response
