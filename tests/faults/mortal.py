"""``main.py`` that can be made to die: the same command line, and ears at the drivers of the databases. The product knows nothing of it.

``DIE_FILE`` names a file with one line, ``before PATTERN`` or ``after PATTERN``: the process kills itself with SIGKILL before, or right after,
the commit of the first transaction that runs a statement matching the regular expression (``at PATTERN``: before that very statement).

Run as a program it is a nursery: it has read all modules once, and each line of its input, ``{"argv", "environment", "folder", "log"}``,
makes a process that goes on as ``main.py`` would. It answers with the process's number. So a life costs what ``serve`` does, not imports.
With ``"light"`` it has read the sample clinic and made the reading's patterns as well, and begins where ``serve --sample`` opens the database.
"""

from __future__ import annotations

import gc
import json
import os
import re
import signal
import sqlite3
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import uvicorn
from sqlalchemy import Engine, Pool, event

from messenger import content, settings
from messenger.reading.read import warm
from messenger.serving import application
from tests.by_day import by_day


def orders() -> tuple[str, str] | None:
    """When and at what to die."""
    try:
        moment, _, pattern = Path(os.environ["DIE_FILE"]).read_text().partition(" ")
    except (KeyError, FileNotFoundError):
        return None
    return (moment, pattern) if pattern else None


def die() -> None:
    """As the power goes: nothing is finished."""
    os.kill(os.getpid(), signal.SIGKILL)


doomed: dict[int, str] = {}
"""When the transaction that is open on a driver's connection (by its id) is to be the last one."""


def said(connection: int, statement: str) -> None:
    """A driver is about to run ``statement``."""
    if statement.startswith("COMMIT") and doomed.get(connection) == "before":
        die()
    order = orders()
    if order is not None and re.search(order[1], statement, re.DOTALL):
        if order[0] == "at":
            die()
        doomed[connection] = order[0]


def done(connection: int) -> None:
    """A driver has committed."""
    if doomed.get(connection) == "after":
        die()


class SqliteCursor(sqlite3.Cursor):
    """sqlite3's own, but that it says what it is about to run."""

    def execute(self, statement: str, *arguments: Any) -> sqlite3.Cursor:
        said(id(self.connection), statement)
        return super().execute(statement, *arguments)

    def executemany(self, statement: str, *arguments: Any) -> sqlite3.Cursor:
        said(id(self.connection), statement)
        return super().executemany(statement, *arguments)


class Connection(sqlite3.Connection):
    """sqlite3's own, but that it and its cursors speak (those that it makes for itself do not), and that it says what it has done."""

    def execute(self, statement: str, *arguments: Any) -> sqlite3.Cursor:
        said(id(self), statement)
        return super().execute(statement, *arguments)

    def executemany(self, statement: str, *arguments: Any) -> sqlite3.Cursor:
        said(id(self), statement)
        return super().executemany(statement, *arguments)

    def cursor(self, *_: Any) -> Any:
        return super().cursor(SqliteCursor)

    def commit(self) -> None:
        said(id(self), "COMMIT")
        super().commit()
        done(id(self))


class Cursor(psycopg.Cursor[Any]):
    """The same of psycopg."""

    def execute(self, query: Any, *arguments: Any, **options: Any) -> Any:
        said(id(self.connection), str(query))
        return super().execute(query, *arguments, **options)

    def executemany(self, query: Any, *arguments: Any, **options: Any) -> Any:
        said(id(self.connection), str(query))
        super().executemany(query, *arguments, **options)


@event.listens_for(Engine, "do_connect")
def _connecting(dialect: Any, _record: object, _arguments: object, options: dict[str, Any]) -> None:
    if dialect.name == "sqlite":
        options["factory"] = Connection


@event.listens_for(Pool, "connect")
def _connected(raw: Any, _record: object) -> None:
    if isinstance(raw, sqlite3.Connection):
        return
    raw.cursor_factory = Cursor
    commit = raw.commit

    def last() -> None:
        said(id(raw), "COMMIT")
        commit()
        done(id(raw))

    raw.commit = last


def nursery() -> None:
    """Make a process for each line of the input, until it ends."""
    import messenger.commands.running  # noqa: F401 - so that every life has it already
    from messenger.cli import main

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    known: content.Content | None = None
    for line in sys.stdin:
        wanted = json.loads(line)
        if wanted.get("light") and known is None:
            known = by_day(content.load())
            warm()
            gc.freeze()
        child = os.fork()
        if child == 0:
            live(wanted, partial(serve, known) if wanted.get("light") and known else main)
        print(child, flush=True)


def serve(known: content.Content) -> None:
    """What ``serve --sample`` does once it has read the folder."""
    found = settings.read()
    app = application(found, known)
    uvicorn.run(app, host=found.host, port=found.port, log_level="warning", access_log=False, timeout_graceful_shutdown=20)


def live(wanted: dict[str, Any], main: Callable[[], None]) -> None:
    """Become the process that was asked for."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(wanted["environment"])
    os.chdir(wanted["folder"])
    log = os.open(wanted["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, source in ((0, nothing), (1, log), (2, log)):
        os.dup2(source, number)
    sys.argv = ["main.py", *wanted["argv"]]
    try:
        main()
    finally:
        os._exit(1)


if __name__ == "__main__":
    nursery()
