"""A house with a list of ten people, and a window in which its convener is signed in."""

from contextlib import contextmanager

from browser.opening import DESK, serving, visiting
from builders import a_case, a_person, a_question, an_account
from sqlalchemy import select
from sqlalchemy.orm import Session

from netmeet.adapters import db
from netmeet.app import create_app
from netmeet.domain.codes import Language
from netmeet.domain.model import Case
from netmeet.services import clock, visits
from netmeet.settings import Settings

CASE = "/cases/TEN-1"
TEN = ("Anna", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gry", "Hans", "Ida", "Jens")


@contextmanager
def ten_people(chromium, folder, *, viewport=DESK, **manner):
    """Open a window of the convener's; give it, with the database that the house keeps."""
    settings = Settings.from_environment({"NETMEET_DATA": str(folder)})
    engine = create_app(settings).extensions["netmeet"].engine
    with db.writing(engine) as session:
        owner = an_account()
        case = a_case(
            reference="TEN-1",
            language=Language.ENGLISH,
            people=[
                a_person(name=f"{name} Holm", called=f"my {name}", choice=None, ring=1)
                for name in TEN
            ],
            questions=[a_question(text="Where can Jonas live?")],
            signings=[],
        )
        case.owner = owner
        session.add(case)
        session.flush()
        key, _ = visits.begin(session, account_id=owner.id, kept={}, now=clock.now())
        session.commit()
    with (
        serving(settings) as address,
        visiting(chromium, address, viewport=viewport, **manner) as page,
    ):
        page.context.add_cookies([{"name": "netmeet", "value": key, "url": address}])
        yield page, engine
    engine.dispose()


def the_case(engine):
    """Return the case as it now is, with what a test looks at."""
    with Session(engine) as session:
        case = session.scalars(select(Case)).unique().one()
        _ = [(one.person, one.question) for one in case.decisions]
        return case


def answers_in(engine):
    """Return the answer about each of the ten, by first names."""
    return {one.name.split()[0]: one.choice.value for one in the_case(engine).people if one.choice}
