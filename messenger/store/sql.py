"""The store: units of work on SQLite or PostgreSQL, each one plain function in one hop to a worker thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection, Engine, PoolProxiedConnection, text
from sqlalchemy.exc import DBAPIError

from messenger.core.party import Address
from messenger.ports.store import StoreFault, UnitOfWork
from messenger.store.batches import Batches
from messenger.store.care import CLEARANCES_OF, FLAGS_OF, RESPONSES_OF, TASKS_OF, Care
from messenger.store.codec import Digest
from messenger.store.delivery import Delivery
from messenger.store.drivers import DRIVERS, Driver
from messenger.store.engine import is_memory, open_engine
from messenger.store.ledger import NEWEST_TO, Ledger
from messenger.store.people import BODIES_BESIDE, TEXTING_AT, People
from messenger.store.prepared import Values
from messenger.store.schema import fill_memory, verify
from messenger.store.visits import APPOINTMENTS_OF, RIDES_OF, Visits

T = TypeVar("T")

ATTEMPTS = 10
"""How often a unit of work is tried where PostgreSQL broke a deadlock, or two of them inserted the same thing at once."""

_RETRY = frozenset({"40001", "40P01", "23505"})
"""SQLSTATE of serialization failure, deadlock and unique violation. The last: the other one's row is visible to the next attempt.
Source: PostgreSQL documentation, appendix A."""


class DatabaseFault(StoreFault):
    """The database refused. Names the kind of error and the constraint, never a value: drivers quote whole rows in their messages."""

    def __init__(self, words: str, *, passing: bool = False) -> None:
        super().__init__(words)
        self.passing = passing


class SqlUnitOfWork(People, Visits, Care, Ledger, Batches, Delivery):
    """ports.store.UnitOfWork on one connection."""

    def foresee(self, party_id: str, inbound_id: str, address: Address, since: datetime, said_since: datetime) -> None:
        """What a turn reads about a person is asked for together: see ``foresee`` of :mod:`messenger.store.drivers`."""
        self._hold(party_id)
        here = self._digest.address(address)
        about: Values = {"patient": party_id}
        self.driver.foresee(
            (TEXTING_AT, {"here": here}),
            *((search, about) for search in (CLEARANCES_OF, APPOINTMENTS_OF, RESPONSES_OF, RIDES_OF, TASKS_OF, FLAGS_OF)),
            (NEWEST_TO, {"party": party_id, "since": said_since}),
            (BODIES_BESIDE, {"here": here, "since": since, "inbound": inbound_id}),
        )


class SqlStore:
    """ports.store.Store on SQLite or PostgreSQL.

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
        self._mine = threading.local()
        self._connections: dict[Driver, PoolProxiedConnection] = {}
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
        while self._connections:
            driver, connection = self._connections.popitem()
            driver.close()
            connection.close()
        for engine in (self._engine, self._reader):
            if engine is not None:
                engine.dispose()

    def _unit(self, work: Callable[[UnitOfWork], T]) -> T:
        for attempt in range(1, ATTEMPTS + 1):
            driver = self._driver()
            ending = False
            try:
                driver.begin()
                unit = SqlUnitOfWork(driver, self._digest)
                result = work(unit)
                unit.finish()
                ending = True
                driver.commit()
                return result
            except BaseException as error:
                lost = self._undo(driver)
                if not isinstance(error, driver.error):
                    raise
                # Whether a commit that was cut off took place nobody knows: that is for the caller.
                if attempt < ATTEMPTS and (_worth_another(error) or (lost and not ending)):
                    continue
                raise _fault(error) from None
        raise AssertionError("unreachable")

    def _driver(self) -> Driver:
        """This thread's own connection, which it keeps: taking one from the pool for each unit of work costs more than a statement."""
        driver: Driver | None = getattr(self._mine, "driver", None)
        if driver is None:
            try:
                connection = self._engine.raw_connection()
            except self._engine.dialect.loaded_dbapi.Error as error:  # as the driver raises it: the pool does not wrap it
                raise _fault(error) from None
            driver = self._mine.driver = DRIVERS[self._engine.name](connection.driver_connection)
            self._connections[driver] = connection
        return driver

    def _undo(self, driver: Driver) -> bool:
        """Roll back; True where the connection is lost, and the next unit of work gets another one."""
        try:
            driver.rollback()
        except driver.error:
            self._mine.driver = None
            driver.close()
            self._connections.pop(driver).invalidate()
            return True
        return False

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
            raise _fault(error.orig) from None


async def _hop(threads: ThreadPoolExecutor | None, work: Callable[[], T]) -> T:
    if threads is None:
        return work()
    return await asyncio.get_running_loop().run_in_executor(threads, work)


def _worth_another(error: BaseException) -> bool:
    return getattr(error, "sqlstate", None) in _RETRY


def _fault(error: BaseException | None) -> DatabaseFault:
    # The names are of PEP 249: what is wrong with the database itself, not with what it was given.
    passing = any(base.__name__ in ("OperationalError", "InterfaceError") for base in type(error).__mro__)
    diagnosis = getattr(error, "diag", None)
    if diagnosis is None:
        # SQLite's own messages name tables and columns, never values.
        return DatabaseFault(f"{type(error).__name__} {error}", passing=passing)
    words = [getattr(diagnosis, name) for name in ("sqlstate", "table_name", "constraint_name")]
    return DatabaseFault(" ".join([type(error).__name__, *(str(word) for word in words if word)]), passing=passing)
