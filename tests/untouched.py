"""What reading leaves as it was: opening a page changes no row, and nothing in memory."""

import re
from contextlib import closing, contextmanager

from flask import g, has_request_context, request, template_rendered
from sqlalchemy import event, inspect, select

from netmeet.adapters import db
from netmeet.domain.model import Visit

READING = ("GET", "HEAD")
WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP)\b", re.IGNORECASE)
# By design a first page begins a visit with the key of its forms, and later ones note that it was
# seen, once a minute.
BY_DESIGN = re.compile(r"\s*(INSERT INTO|UPDATE|DELETE FROM) visit\b")
# What SQLAlchemy itself leaves on an entity.
ITS_OWN = re.compile(r"_sa_|_AssociationProxy_")


def only_read(app):
    """Let an app fail in every request that only reads and yet changes something."""
    event.listen(app.extensions["netmeet"].engine, "before_cursor_execute", _look_at_statement)
    app.after_request(_look_at_session)


@contextmanager
def nothing_changes(house):
    """Compare the whole house before and after, and on each page what was read with the rows."""
    before, rows = dump(house.engine), {}

    def look(app, **_context):
        _look_closely(app, rows)

    with template_rendered.connected_to(look, house.app):
        yield
    assert dump(house.engine) == before


def dump(engine):
    """Return everything that a database holds, but for the visits."""
    with closing(engine.raw_connection()) as connection:
        lines = list(connection.driver_connection.iterdump())
    return [line for line in lines if not line.startswith('INSERT INTO "visit"')]


def _look_at_statement(_connection, _cursor, statement, *_others):
    if has_request_context() and request.method in READING and WRITES.match(statement):
        assert BY_DESIGN.match(statement), f"{request.path} is only read and does: {statement}"


def _look_at_session(response):
    """Look at what a request has in memory before its session is closed."""
    if request.method in READING and "session" in g:
        changed = {*g.session.new, *g.session.dirty, *g.session.deleted}
        kinds = sorted(type(one).__name__ for one in changed)
        assert not kinds, f"{request.path} is only read and changes in memory: {kinds}"
    return response


def _look_closely(app, rows):
    """Compare everything that a request has read with the rows that it was read from.

    The rows of a kind are read once, because nothing may change them; but visits do change.

    This also sees a list that was sorted where it stands, and a note left on an entity.
    """
    if request.method not in READING:
        return
    rows.pop(Visit, None)
    for one in _at_hand():
        kind = type(one)
        if kind not in rows:
            rows[kind] = _rows(app, kind)
        row = rows[kind][one.id]
        held = {name: value for name, value in vars(one).items() if not ITS_OWN.match(name)}
        at = f"{request.path}: {kind.__name__}"
        for way in inspect(kind).relationships:
            places = _places(held.pop(way.key, None))
            assert places == sorted(places), f"{at}.{way.key} was put in another order"
        strange = {name for name in held if name not in row or held[name] != row[name]}
        assert not strange, f"{at} is in memory another one: {strange}"


def _at_hand():
    """Return what a request has in memory: all of its session, and all of its case."""
    found = list(g.session.identity_map.values()) if "session" in g else []
    waiting = [g.circle.case] if "circle" in g else []
    while waiting:
        one = waiting.pop()
        if one is None or one in found:
            continue
        found.append(one)
        for way in inspect(type(one)).relationships:
            value = vars(one).get(way.key)
            waiting += value if isinstance(value, list) else [value]
    return found


def _rows(app, kind):
    """Return every row of a kind by its id: the value of each column by its name."""
    columns = {way.key: way.columns[0] for way in inspect(kind).column_attrs}
    with db.reading(app.extensions["netmeet"].engine) as session:
        found = session.execute(select(*columns.values())).all()
    named = [dict(zip(columns, row, strict=True)) for row in found]
    return {row["id"]: row for row in named}


def _places(value):
    many = value if isinstance(value, list) else []
    return [one.position for one in many if getattr(one, "position", None) is not None]
