"""The language of a page: asked for in the address, else the first that the browser names."""

from flask import Request

from netmeet.words.catalogue import LANGUAGES, SOURCE

# Browsers ask for Norwegian in three ways.
NORWEGIAN = ("no", "nn", "nb")


def language_of(request: Request) -> str:
    """Return one of our languages for a request."""
    asked = request.args.get("language", "")
    if asked in LANGUAGES:
        return asked
    for tag in request.accept_languages.values():
        short = tag.partition("-")[0].lower()
        short = "nb" if short in NORWEGIAN else short
        if short in LANGUAGES:
            return short
    return SOURCE
