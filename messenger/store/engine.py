"""Engines: how a connection to SQLite and to PostgreSQL is opened and begins a transaction."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import URL, Engine, StaticPool, create_engine, event, make_url

BUSY_MILLISECONDS = 30_000
"""How long a SQLite writer waits for another process's transaction before it gives up."""

# Without one of its own the driver looks for somebody who adapts None, in vain and each time anew: half of what it costs to bind a row.
sqlite3.register_adapter(type(None), lambda nothing: nothing)

CHECKPOINT_PAGES = 4_000
"""After how many pages (16 MB) the log is written into the file: a burst fills SQLite's own 1,000 every few commits, and each time waits
for the disk twice more."""


def parsed(url: str) -> URL:
    """``url`` with PostgreSQL's driver named: ``postgresql://`` and ``postgres://`` are psycopg 3."""
    parts = make_url(url)
    if parts.drivername in ("postgresql", "postgres"):
        parts = parts.set(drivername="postgresql+psycopg")
    return parts


def is_memory(url: str) -> bool:
    """Whether ``url`` is a SQLite database that lives in memory."""
    parts = make_url(url)
    return parts.get_backend_name() == "sqlite" and parts.database in (None, "", ":memory:")


def open_engine(url: str, *, connections: int = 1, durable: bool = False, read_only: bool = False) -> Engine:
    """An engine for ``url`` with at most ``connections`` connections. Parameters never appear in its errors.

    SQLite runs in WAL mode with ``synchronous=NORMAL``: nothing is lost when this program is killed, and the file stays sound when the
    power fails, but the last commits before a power failure may be gone. ``durable`` (FULL) syncs at every commit and keeps those too,
    at about a third of the speed.
    """
    parts = parsed(url)
    if parts.get_backend_name() == "sqlite":
        return _sqlite(parts, is_memory(url), connections, durable, read_only)
    return _postgresql(parts, connections)


LOG_TRIES = 20
"""How often a file is asked to keep a log that others turn to one at the same moment."""


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Turn the file to WAL. The busy timeout does not hold for this statement: where another process is about the same in a new file, wait
    for it with a transaction, which has its turn, and ask again. Raises sqlite3.OperationalError where it stays locked."""
    for left in reversed(range(LOG_TRIES)):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or not left:
                raise
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("COMMIT")


def _sqlite(parts: URL, memory: bool, connections: int, durable: bool, read_only: bool) -> Engine:
    pool: dict[str, Any] = {"poolclass": StaticPool} if memory else {"pool_size": connections, "max_overflow": 0}
    engine = create_engine(parts, hide_parameters=True, connect_args={"check_same_thread": False}, **pool)

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _record: object) -> None:
        # The driver's own idea of when to begin is switched off: it would not begin for a SELECT.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        connection.execute("PRAGMA foreign_keys = ON")
        if not memory:
            _keep_a_log(connection)
            connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
            connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        if read_only:
            connection.execute("PRAGMA query_only = ON")

    # A deferred BEGIN that reads first and writes later fails at once with "database is locked" where another process wrote in between,
    # however long the busy timeout; BEGIN IMMEDIATE waits its turn.
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begun(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _patience(parts: URL) -> dict[str, int]:
    """A server that does not answer is given up before a provider gives us up (15 s), unless the URL says otherwise.

    Source: PostgreSQL documentation, libpq connection parameters.
    """
    usual = {"connect_timeout": 5, "tcp_user_timeout": 12_000, "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}
    return {name: value for name, value in usual.items() if name not in parts.query}


def _postgresql(parts: URL, connections: int) -> Engine:
    engine = create_engine(
        parts, hide_parameters=True, pool_size=connections, max_overflow=0, pool_pre_ping=True, connect_args=_patience(parts)
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET TIME ZONE 'UTC'")
            # A process that hangs inside a unit of work must not hold its patient's row for ever.
            cursor.execute("SET idle_in_transaction_session_timeout = '60s'")
        connection.commit()

    return engine
