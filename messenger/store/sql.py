"""The store: units of work on SQLite or PostgreSQL, each one plain function in one hop to a worker thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from messenger.ports import UnitOfWork
from messenger.store.care import Care
from messenger.store.codec import Digest
from messenger.store.delivery import Delivery
from messenger.store.engine import is_memory, open_engine
from messenger.store.ledger import Ledger
from messenger.store.people import People
from messenger.store.schema import fill_memory, verify
from messenger.store.visits import Visits

T = TypeVar("T")

ATTEMPTS = 10
"""How often a unit of work is tried where PostgreSQL broke a deadlock, or two of them inserted the same thing at once."""

_RETRY = frozenset({"40001", "40P01", "23505"})
"""SQLSTATE of serialization failure, deadlock and unique violation. The last: the other one's row is visible to the next attempt.
Source: PostgreSQL documentation, appendix A."""


class DatabaseFault(Exception):
    """The database refused. Names the kind of error and the constraint, never a value: drivers quote whole rows in their messages."""


class SqlUnitOfWork(People, Visits, Care, Ledger, Delivery):
    """ports.UnitOfWork on one connection."""


class SqlStore:
    """ports.Store on SQLite or PostgreSQL.

    SQLite in a file: one writer thread, two reading threads. SQLite in memory: one connection in one thread, gone when closed, its schema
    already there. PostgreSQL: a small pool of threads, each with its connection; several processes may share the database.
    """

    def __init__(self, url: str, hash_key: bytes, *, inline: bool = False, durable: bool = False, threads: int = 4) -> None:
        """Open ``url`` (``sqlite:///file``, ``sqlite://`` for memory, ``postgresql://…``).

        ``hash_key`` (16 bytes or more) keys the hashes that addresses are looked up by; it must stay the same for one database.
        ``inline``: work runs in the caller's own thread, which must always be the same one (``chat``, tests).
        ``durable``: SQLite syncs every commit to the disk, see :func:`messenger.store.engine.open_engine`.
        ``threads``: how many units of work PostgreSQL runs at a time.
        """
        self._digest = Digest(hash_key)
        memory = is_memory(url)
        one_writer = url.startswith("sqlite")
        self._engine = open_engine(url, connections=1 if one_writer else threads, durable=durable)
        self._reader: Engine | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._reading: ThreadPoolExecutor | None = None
        if memory:
            fill_memory(self._engine)
        else:
            self._reader = open_engine(url, connections=2, read_only=True)
        if not inline:
            self._threads = ThreadPoolExecutor(1 if one_writer else threads, "store")
            self._reading = self._threads if memory else ThreadPoolExecutor(2, "store-read")

    async def run(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run ``work`` in one unit of work: committed when it returns, rolled back when it raises.

        On PostgreSQL ``work`` is run again, from the start in a new transaction, where a deadlock was broken or the same row was inserted
        twice at once: it must not change anything but the unit of work. Where the caller is cancelled, the work still ends by itself.

        Raises:
            DatabaseFault: the database refused, e.g. a second record under one id.
        """
        return await _hop(self._threads, lambda: self._unit(work))

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run ``work`` on a connection that only reads, in a transaction of its own (one snapshot); for views."""
        return await _hop(self._reading, lambda: self._snapshot(work))

    async def missing(self) -> list[str]:
        """What of the schema and its guards is missing, one line each; see :func:`messenger.store.schema.verify`."""
        return await _hop(self._reading, lambda: verify(self._reader or self._engine))

    async def close(self) -> None:
        """Finish what runs and let go of the database."""
        for threads in (self._threads, self._reading):
            if threads is not None:
                await asyncio.to_thread(threads.shutdown)
        for engine in (self._engine, self._reader):
            if engine is not None:
                engine.dispose()

    def _unit(self, work: Callable[[UnitOfWork], T]) -> T:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with self._engine.begin() as connection:
                    return work(SqlUnitOfWork(connection, self._digest))
            except DBAPIError as error:
                if attempt < ATTEMPTS and _worth_another(error):
                    continue
                raise _fault(error) from None
        raise AssertionError("unreachable")

    def _snapshot(self, work: Callable[[Connection], T]) -> T:
        engine = self._reader or self._engine
        try:
            with engine.connect() as connection:
                if connection.dialect.name == "postgresql":
                    connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
                result = work(connection)
                connection.rollback()
                return result
        except DBAPIError as error:
            raise _fault(error) from None


async def _hop(threads: ThreadPoolExecutor | None, work: Callable[[], T]) -> T:
    if threads is None:
        return work()
    return await asyncio.get_running_loop().run_in_executor(threads, work)


def _worth_another(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in _RETRY


def _fault(error: DBAPIError) -> DatabaseFault:
    diagnosis = getattr(error.orig, "diag", None)
    if diagnosis is not None:
        words = [getattr(diagnosis, name) for name in ("sqlstate", "table_name", "constraint_name")]
    else:
        # SQLite's own messages name tables and columns, never values.
        words = [str(error.orig)]
    return DatabaseFault(" ".join([type(error).__name__, *(str(word) for word in words if word)]))
