"""What every request has at hand: the database, the day, the words, and who is asking."""

from collections.abc import Callable, Hashable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, cast

from flask import current_app, g, request, session
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from netmeet.adapters import db
from netmeet.domain.circle import Circle
from netmeet.domain.codes import ReviewOf
from netmeet.domain.model import Account, Case, Visit
from netmeet.services import cases
from netmeet.services.house import Organisation
from netmeet.settings import Settings
from netmeet.web.shelf import Shelf
from netmeet.words.catalogue import Words, paper_words_in, words_in

Names = Mapping[str, Mapping[str, str]]
Opened = AbstractContextManager[Session]
MOST_CASES, MOST_VISITS = 6, 60


@dataclass
class House:
    """What all requests share; `names` are the house's own public names by language.

    Names and organisation are read once, and again when they are set.
    """

    settings: Settings
    engine: Engine
    words_of: Callable[[str], Words] = words_in
    paper_words_of: Callable[[str], Words] = paper_words_in
    names: Names = field(default_factory=dict)
    organisation: Organisation = field(default_factory=Organisation)
    cases: Shelf["Reading"] = field(init=False)
    visits: Shelf[Visit] = field(init=False)
    boards: dict[Hashable, Any] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        """Put up the shelves of this house."""
        changes = db.Changes(self.engine)
        self.cases = Shelf(changes, MOST_CASES)
        self.visits = Shelf(changes, MOST_VISITS)

    def words(self, language: str) -> Words:
        """Return the words of a language, with the house's own names in them."""
        return self.words_of(language).named(self.names.get(language, {}))

    def paper_words(self, language: str) -> Words:
        """Return the complete words of a language for a paper, with the house's own names."""
        return self.paper_words_of(language).named(self.names.get(language, {}))


@dataclass(frozen=True)
class Reading:
    """A case as it was read, with the session that reads more of it when that is asked for."""

    circle: Circle
    session: Session
    opened: Opened


@dataclass(frozen=True)
class Handed:
    """How a screen was handed over: for what, beside which role, by whom, in which language."""

    of: ReviewOf
    beside: str | None
    by: str
    language: str


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


def case_on_the_page(reference: str) -> Circle:
    """Return a case on this day, or refuse one that is not there.

    A page that only shows it (a GET) takes it as it was read last, if nobody has written since.
    """
    return _case_of(reference.casefold(), lambda: cases.find(database(), reference))


def case_of_the_visit(case_id: int) -> Circle:
    """Return the one case of a screen that was handed over, in the same way."""
    return _case_of(case_id, lambda: database().get_one(Case, case_id))


def _case_of(key: Hashable, find: Callable[[], Case]) -> Circle:
    if request.method != "GET":
        return Circle(find(), g.today)
    g.place = house().cases.take((key, g.today))
    if g.place.thing is None:
        return Circle.still(find(), g.today)
    g.session, g.opened = g.place.thing.session, g.place.thing.opened
    circle: Circle = g.place.thing.circle
    return circle


def close_database() -> None:
    """Close this request's database session; what was not committed is dropped.

    A case that was only read is put on the shelf for the next page.
    """
    if "session" not in g:
        return
    session: Session = g.pop("session")
    opened: Opened = g.pop("opened")
    if "place" in g and "circle" in g and db.let_go(session):
        house().cases.put(g.place, Reading(circle(), session, opened))
    else:
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


def is_handed() -> bool:
    """Tell whether the screen was handed over to the main person."""
    return getattr(session, "case_id", None) is not None


def handed() -> Handed:
    """Return how the screen was handed over, on a page of the main person's."""
    kept = session["handed"]
    return Handed(ReviewOf(kept["of"]), kept["beside"], kept["by"], kept["language"])


def circle() -> Circle:
    """Return the case of this page on this day; the access table has let the account in."""
    return cast("Circle", g.circle)


def case() -> Case:
    """Return the case of this page."""
    return circle().case
