"""What every request has at hand: the database, the day, the words, and who is asking."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import cast

from flask import current_app, g, request
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from netmeet.adapters import db
from netmeet.domain.circle import Circle
from netmeet.domain.model import Account, Case
from netmeet.settings import Settings
from netmeet.words.catalogue import Words, paper_words_in, words_in

Names = Mapping[str, Mapping[str, str]]


@dataclass
class House:
    """What all requests share; `names` are the house's own public names by language."""

    settings: Settings
    engine: Engine
    words_of: Callable[[str], Words] = words_in
    paper_words_of: Callable[[str], Words] = paper_words_in
    names: Names = field(default_factory=dict)

    def words(self, language: str) -> Words:
        """Return the words of a language, with the house's own names in them."""
        return self.words_of(language).named(self.names.get(language, {}))

    def paper_words(self, language: str) -> Words:
        """Return the complete words of a language for a paper, with the house's own names."""
        return self.paper_words_of(language).named(self.names.get(language, {}))


def house() -> House:
    """Return what all requests share."""
    return cast("House", current_app.extensions["netmeet"])


def database() -> Session:
    """Return this request's database session: a POST holds the write lock, a GET only reads."""
    if "session" not in g:
        open_for = db.writing if request.method == "POST" else db.reading
        g.opened = open_for(house().engine)
        g.session = g.opened.__enter__()
    return cast("Session", g.session)


def close_database() -> None:
    """Close this request's database session; what was not committed is dropped."""
    if "session" in g:
        opened = cast("AbstractContextManager[Session]", g.pop("opened"))
        g.pop("session")
        opened.__exit__(None, None, None)


def words() -> Words:
    """Return the words of the page."""
    return cast("Words", g.words)


def say(message: str, **values: object) -> str:
    """Return a sentence in the language of the page."""
    return words()(message, **values)


def account() -> Account:
    """Return who is signed in."""
    return cast("Account", g.account)


def circle() -> Circle:
    """Return the case of this page on this day; the access table has let the account in."""
    return cast("Circle", g.circle)


def case() -> Case:
    """Return the case of this page."""
    return circle().case
