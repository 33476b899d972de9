"""A refusal that is about one field is said at that field, while the form is looked at."""

from collections.abc import Callable

from netmeet.domain.refusal import Refused
from netmeet.web.flow import refusal
from netmeet.web.forms import Form
from netmeet.web.request import words


def is_allowed(form: Form, check: Callable[[], None]) -> bool:
    """Tell whether a rule lets the answers of a form pass; else say why at its field."""
    try:
        check()
    except Refused as refused:
        field = form[refused.place]
        field.errors = [*field.errors, refusal(words(), refused)]
        return False
    return True
