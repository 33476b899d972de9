"""The language of a page: the one asked for, else the account's, else the browser's."""

from flask import Request, session

from netmeet.words.catalogue import LANGUAGES, SOURCE

# Browsers ask for Norwegian in three ways.
NORWEGIAN = ("no", "nn", "nb")


def language_of(request: Request) -> str:
    """Return one of our languages for a request, and remember one that was asked for."""
    asked = request.args.get("language", "")
    if asked in LANGUAGES:
        if session.get("language") != asked:
            session["language"] = asked
        return asked
    kept = session.get("language", "")
    if kept in LANGUAGES:
        return str(kept)
    account = getattr(session, "account", None)
    if account is not None and account.language is not None:
        return str(account.language.value)
    return _of_browser(request)


def _of_browser(request: Request) -> str:
    for tag in request.accept_languages.values():
        short = tag.partition("-")[0].lower()
        short = "nb" if short in NORWEGIAN else short
        if short in LANGUAGES:
            return short
    return SOURCE
