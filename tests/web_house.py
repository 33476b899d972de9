"""A running house for the tests of the pages, and what they put into it."""

from dataclasses import dataclass, field
from typing import ClassVar

from builders import TODAY
from flask import Flask
from fresh import hasten
from jinja2 import BytecodeCache
from noted import note_everything
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session
from untouched import only_read
from visitor import Visitor

from netmeet.adapters import db
from netmeet.app import create_app
from netmeet.domain.codes import Role
from netmeet.domain.model import Account, Case
from netmeet.settings import Settings
from netmeet.web import request

MORNING = f"{TODAY:%Y-%m-%d} 08:00:00+00:00"
# Of the password “a password for the tests”, made cheaply.
HASH = "$argon2id$v=19$m=8,t=1,p=1$YWFhYWFhYWE$AAAAAAAAAAAAAAAAAAAAAA"
PRISON = "Øvelsesfængslet Bøgelund"

note_everything()


@dataclass
class House:
    """A running house: its app, and what the tests put into it."""

    app: Flask
    accounts: dict[Role, Account] = field(default_factory=dict)

    @property
    def hall(self):
        """Return what all requests share."""
        return self.app.extensions["netmeet"]

    @property
    def engine(self):
        return self.hall.engine

    def forget(self, names):
        """Share with the requests what a new app would: the usual words, and the own names."""
        fresh = request.House(self.hall.settings, self.engine, names=names)
        self.app.extensions["netmeet"] = fresh

    def add(self, *things):
        """Put things into the database; a case without an owner gets the convener."""
        with db.writing(self.engine) as session:
            for thing in things:
                session.add(thing)
            session.flush()
            for thing in things:
                if isinstance(thing, Case) and thing.owner is None:
                    thing.owner_id = self.accounts[Role.CONVENER].id
            session.commit()
            for thing in things:
                session.refresh(thing)
            session.expunge_all()
        return things[0] if len(things) == 1 else things

    def case(self, reference="T-1"):
        """Return a case as it now is in the database."""
        return self.look(Case, Case.reference == reference)

    def look(self, entity, *conditions):
        """Return one thing as it now is in the database, with all that belongs to it."""
        with Session(self.engine) as session:
            found = session.scalars(select(entity).where(*conditions)).unique().one_or_none()
            if found is not None:
                _read(found, set())
        return found

    def visitor(self, role=Role.CONVENER):
        """Return a test browser in which an account is signed in; nobody if `role` is nothing."""
        visitor = self.app.test_client()
        return visitor.sign_in(self.accounts[role]) if role else visitor


class ReadTemplates(BytecodeCache):
    """The templates that any app has read in this run: reading them takes long."""

    read: ClassVar = {}

    def load_bytecode(self, bucket):
        """Give what was made of a template, if its source is the same."""
        bucket.code = self.read.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket):
        """Keep what was made of a template."""
        self.read[bucket.key, bucket.checksum] = bucket.code


def app_in(folder):
    """Return the app of a house in a folder, with visitors that keep the house rules."""
    app = create_app(settings_in(folder))
    app.test_client_class = Visitor
    app.testing = True
    app.jinja_env.bytecode_cache = ReadTemplates()
    app.extensions["netmeet"].engine.dispose()
    hasten(app.extensions["netmeet"].engine)
    only_read(app)
    return app


def settings_in(folder):
    """Return the settings of a house in a folder."""
    return Settings.from_environment({"NETMEET_DATA": str(folder)})


def _read(thing, seen):
    """Read everything that can be reached from a thing, so that it stands without a session."""
    if thing in seen:
        return
    seen.add(thing)
    for relationship in inspect(type(thing)).relationships:
        value = getattr(thing, relationship.key)
        for one in value if relationship.uselist else [value]:
            if one is not None:
                _read(one, seen)
