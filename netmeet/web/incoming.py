"""What may come in at all: an address and a form as our own pages send them."""

import re
from urllib.parse import unquote_plus, unquote_to_bytes

from flask import abort, request
from werkzeug.exceptions import RequestEntityTooLarge

FORM = "application/x-www-form-urlencoded"
LONGEST_ADDRESS = 8_000
LONGEST_BODY = 2_000_000
MOST_FIELDS = 1_000
# What no line that is typed or pasted can hold; a tab can be pasted.
NOT_IN_A_LINE = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f]")


class TooManyFields(RequestEntityTooLarge):
    """A form has more fields than any page of ours."""


def check() -> None:
    """Turn away what no page of ours sends, before anything reads it."""
    _check_address()
    if request.method == "POST":
        _check_form()


def _check_address() -> None:
    if len(request.path) + len(request.query_string) >= LONGEST_ADDRESS:
        abort(414)
    if NOT_IN_A_LINE.search(request.path):
        abort(404)
    query = _read(request.query_string)
    if query is None or NOT_IN_A_LINE.search(unquote_plus(query)):
        # Whoever writes the answer shall not read it either.
        request.query_string = b""
        abort(400)


def _check_form() -> None:
    """Let in a form in UTF-8 with at most 1,000 fields, or nothing at all."""
    body = request.get_data()
    if (body and request.mimetype != FORM) or request.headers.get("Content-Encoding"):
        abort(415)
    if body.count(b"&") >= MOST_FIELDS:
        raise TooManyFields
    if _read(unquote_to_bytes(body)) is None:
        abort(400)


def _read(text: bytes) -> str | None:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return None
