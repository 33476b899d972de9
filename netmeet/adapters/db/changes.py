"""Tell whether anybody has written to the database since it was looked at last."""

from threading import Lock

from sqlalchemy import Engine, PoolProxiedConnection


class Changes:
    """The changes of a database, which SQLite itself counts for every connection.

    A connection is told of what others have committed and not of its own, so it is one of its own
    that never writes.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: PoolProxiedConnection | None = None
        self._lock = Lock()

    def count(self) -> object:
        """Return a number that is the same as long as nobody has written.

        A database that cannot tell has always just been changed.
        """
        if self._engine.dialect.name != "sqlite":
            return object()
        with self._lock:
            if self._connection is None:
                self._connection = self._engine.raw_connection()
            return self._connection.cursor().execute("PRAGMA data_version").fetchone()[0]
