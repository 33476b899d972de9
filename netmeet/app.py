"""The stairwell: puts the house together."""

import secrets
from hashlib import sha256
from typing import Any

from flask import Flask, Response, g, get_flashed_messages, request
from flask_wtf.csrf import CSRFError, CSRFProtect, generate_csrf
from werkzeug.exceptions import HTTPException

from netmeet import __version__
from netmeet.adapters import db
from netmeet.domain.refusal import Refused
from netmeet.services import house as own
from netmeet.services import houses
from netmeet.settings import PACKAGE, Settings, carried
from netmeet.web import PAGES, access, incoming
from netmeet.web.drafting import give_back
from netmeet.web.errors import answered, refused_page
from netmeet.web.filters import FILTERS
from netmeet.web.languages import language_of
from netmeet.web.request import House, close_database, house
from netmeet.web.sessions import Sessions

# Browsers keep the style sheet and the script until they change.
ASSETS = sha256(
    b"".join(file.read_bytes() for file in sorted((PACKAGE / "web/static").iterdir()))
).hexdigest()[:12]
# What a page may ask a browser for, and ours never do.
NOT_NEEDED = (
    "accelerometer autoplay browsing-topics camera display-capture encrypted-media "
    "fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection "
    "local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture "
    "publickey-credentials-create publickey-credentials-get screen-wake-lock serial "
    "storage-access usb window-management xr-spatial-tracking"
)
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'; object-src 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{power}=()" for power in NOT_NEEDED.split()),
    "Vary": "Cookie",
}


def create_app(settings: Settings) -> Flask:
    """Return the Flask application of a house; its folder and tables are made if needed."""
    engine = houses.opened(settings)
    app = Flask("netmeet", template_folder=carried("templates"), static_folder="web/static")
    with db.writing(engine) as session:
        secret, names = own.secret(session), own.names(session)
        organisation = own.organisation(session)
        session.commit()
    app.extensions["netmeet"] = House(settings, engine, names=names, organisation=organisation)
    app.config.update(
        SECRET_KEY=secret,
        TRUSTED_HOSTS=["127.0.0.1", "localhost"],
        MAX_CONTENT_LENGTH=incoming.LONGEST_BODY,
        MAX_FORM_MEMORY_SIZE=incoming.LONGEST_BODY,
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.session_interface = Sessions(engine)
    app.jinja_options = {"autoescape": True}
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(FILTERS)
    app.jinja_env.globals["new_receipt"] = lambda: secrets.token_urlsafe(16)
    _wire(app)
    return app


def _wire(app: Flask) -> None:
    """Put the doors of every request in their order, and the pages behind them."""
    app.before_request(incoming.check)
    app.before_request(_speak)
    app.before_request(access.admit)
    CSRFProtect(app)
    app.jinja_env.globals["csrf_token"] = _token
    app.context_processor(_at_hand)
    app.after_request(_headed)
    app.after_request(_closed)
    app.teardown_request(lambda _error: close_database())
    app.register_error_handler(CSRFError, give_back)
    app.register_error_handler(HTTPException, answered)
    app.register_error_handler(Refused, refused_page)
    for pages in PAGES:
        app.register_blueprint(pages)


def _token() -> str:
    """Return the token of this page's forms, which is made once."""
    if "token" not in g:
        g.token = generate_csrf()
    return str(g.token)


def _speak() -> None:
    """Choose the language of the page."""
    g.words = house().words(language_of(request))


def _at_hand() -> dict[str, Any]:
    """Return what every template may use."""
    circle = g.get("circle")
    return {
        "words": g.words,
        "plural": g.words.plural,
        "in_context": g.words.in_context,
        "here": g.words.language,
        "account": g.get("account"),
        "circle": circle,
        "case": circle.case if circle else None,
        "today": g.get("today"),
        "practice": house().settings.practice,
        "organisation": house().organisation,
        "notices": get_flashed_messages(),
        "version": __version__,
        "asset_version": ASSETS,
    }


def _closed(response: Response) -> Response:
    """Let go of the database before the session is stored: a POST holds the write lock."""
    close_database()
    return response


def _headed(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers[name] = value
    if request.endpoint == "static" and response.status_code < 400:
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
