"""Hints between the processes that share one PostgreSQL: "something became due". LISTEN and NOTIFY on one connection of their own.

A hint is never needed: whoever misses it looks by itself within 30 seconds. So nothing is kept of it, the database is not asked, and a
connection that is lost is made again when it can be. Source: PostgreSQL documentation, NOTIFY.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from types import TracebackType
from typing import Self

import psycopg
from sqlalchemy import make_url

log = logging.getLogger(__name__)

CHANNEL = "messenger_due"
AT_ONCE = 0.1
"""Seconds between two hints of one process: a burst of texts is one hint, not a hundred."""

FIRST_WAIT, LONGEST_WAIT = 0.25, 60.0
"""Seconds before a lost connection is made again, doubled each time up to the longest."""


class Hints:
    """The hints of one process: an asynchronous context manager for the life of the server. Starting never waits for the database.

    ``heard`` is called in the event loop for each hint of another process, and once after each new connection, for what was missed
    meanwhile. It must not block.
    """

    def __init__(self, url: str, heard: Callable[[], None]) -> None:
        # libpq knows "postgresql://" only, without a driver's name.
        self._url = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._heard = heard
        self._stirred = asyncio.Event()
        self._wanted = False
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        """Begin to listen."""
        self._task = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Hang up."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    def tell(self) -> None:
        """Tell the other processes, soon; where there is no connection, nobody is told."""
        self._wanted = True
        self._stirred.set()

    async def _run(self) -> None:
        wait = FIRST_WAIT
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(self._url, autocommit=True, connect_timeout=5) as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    wait = FIRST_WAIT
                    self._heard()
                    await self._listen(connection)
            except psycopg.InterfaceError as error:
                # An event loop that the driver cannot use (Windows): the 30 seconds have to do.
                log.warning("no hints between processes here (%s)", type(error).__name__)
                return
            except (psycopg.Error, OSError) as error:
                log.warning("no hints between processes for %.0f s (%s)", wait, type(error).__name__)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)

    async def _listen(self, connection: psycopg.AsyncConnection[object]) -> None:
        """Until the connection breaks, which raises."""
        mine = connection.pgconn.backend_pid

        def came(pid: int) -> None:
            if pid != mine:
                self._heard()

        # Those that come with the answer to a statement of ours.
        connection.add_notify_handler(lambda notice: came(notice.pid))
        while True:
            await self._stir(connection)
            connection.pgconn.consume_input()
            while (notice := connection.pgconn.notifies()) is not None:
                came(notice.be_pid)
            if self._wanted:
                self._wanted = False
                await connection.execute("SELECT pg_notify(%s, '')", [CHANNEL])
                # What comes meanwhile waits this long too.
                await asyncio.sleep(AT_ONCE)

    async def _stir(self, connection: psycopg.AsyncConnection[object]) -> None:
        """Wait until the server has sent something, or there is something to tell. Nothing wakes in between."""
        loop = asyncio.get_running_loop()
        socket = connection.pgconn.socket
        loop.add_reader(socket, self._stirred.set)
        try:
            await self._stirred.wait()
        finally:
            loop.remove_reader(socket)
        self._stirred.clear()
