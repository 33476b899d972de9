"""The database: one engine, sessions that write whole or not at all, and the migrations."""

from netmeet.adapters.db.changes import Changes
from netmeet.adapters.db.engine import let_go, open_engine, problems, reading, writing
from netmeet.adapters.db.schema import upgrade

__all__ = ["Changes", "let_go", "open_engine", "problems", "reading", "upgrade", "writing"]
