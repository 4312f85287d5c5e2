"""What so many reminders that wait for their time cost a process that starts: ``python -m benchmarks.pending --pending 1000000``.

SQLite in a file. A hundred texts are due; 100, 100,000 or 1,000,000 others wait for the next ninety days. Each time a new process is
started on a copy of them: seconds until the first text leaves, from the start of the process and from its first look, and its memory when
all hundred have left. The same thrice in turn; the best of each counts. Each crowd is written once.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from sqlalchemy import Connection

from benchmarks.crowd import NOW, fill
from benchmarks.crowd.places import sqlite
from messenger.store.engine import open_engine
from messenger.store.tables import TABLES

DUE = 100
PEOPLE = 10
"""Requests for each person."""

PART = 50_000
"""So many are written at a time, between two steps of the bar."""

Result = dict[str, Any]


@contextmanager
def indexed_afterwards(connection: Connection) -> Iterator[None]:
    """The indexes of requests are made when all are there: one sort each, in place of a walk through each for every row."""
    made = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'communication_request' AND sql IS NOT NULL"
    indexes = connection.exec_driver_sql(made).all()
    for name, _ in indexes:
        connection.exec_driver_sql(f'DROP INDEX "{name}"')
    yield
    for _, statement in indexes:
        connection.exec_driver_sql(statement)


def more(connection: Connection, first: int, count: int) -> None:
    """Requests ``first`` to ``count``, which wait as the crowd's last one does, spread over ninety days; and the people they are for."""
    numbers = f"WITH RECURSIVE numbers (n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM numbers WHERE n < {count})"
    person = f"printf('w%08d', (n - 1) / {PEOPLE})"
    parties = [column.name for column in TABLES["party"].columns]
    values = ", ".join({"id": person}.get(name, f'"{name}"') for name in parties)
    model = connection.exec_driver_sql(
        "SELECT id FROM communication_request WHERE status = 'active' AND id NOT LIKE 'w%' ORDER BY due DESC LIMIT 1"
    ).scalar_one()
    connection.exec_driver_sql(
        f"INSERT INTO party ({', '.join(parties)}) {numbers} "
        f"SELECT {values} FROM numbers, (SELECT * FROM party LIMIT 1) WHERE n % {PEOPLE} = 1"
    )
    later = "printf('+%d minutes', 60 + n * 7919 % 129600)"
    changed = {
        "id": "printf('w%08d', n)", "key": "printf('w%08d', n)", "cause": "printf('appointment:w%08d', n)", "recipient_id": person,
        "patient_id": person, "due": f"strftime('%Y-%m-%d %H:%M:%f000', '{NOW:%Y-%m-%d %H:%M:%S}', {later})",
    }  # fmt: skip
    columns = [column.name for column in TABLES["communication_request"].columns]
    values = ", ".join(changed.get(name, f'"{name}"') for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    connection.exec_driver_sql(
        f"INSERT INTO communication_request ({names}) {numbers} SELECT {values} FROM numbers, "
        "(SELECT * FROM communication_request WHERE id = :model)",
        {"model": model},
    )


def started(url: str) -> Result:
    """A process on ``url`` from its start until the hundred have left."""
    began = time.time()
    done = subprocess.run([sys.executable, "-m", "benchmarks.crowd.drain", url, "--at-once"], capture_output=True, text=True, check=True)
    found: Result = json.loads(done.stdout.splitlines()[-1])
    if found["unique"] != DUE:
        raise SystemExit(f"{DUE} were due, {found['unique']} left: this must not be")
    return found | {"start": found["first_at"] - began}


def written(url: str, count: int) -> Iterator[int]:
    """Fill the database ``url`` with so many that wait; yields how many are there."""
    engine = open_engine(url)
    with engine.begin() as connection:
        fill(connection, range(DUE))
        with indexed_afterwards(connection):
            for first in range(1, count + 1, PART):
                last = min(count, first + PART - 1)
                more(connection, first, last)
                yield last
    with engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


def measured(url: str) -> Result:
    """A process on a copy of the database ``url``."""
    file = Path(url.removeprefix("sqlite:///"))
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        shutil.copy(file, folder)
        return started(f"sqlite:///{folder}/{file.name}")


def main() -> None:
    """Measure and print the table."""
    arguments = argparse.ArgumentParser(
        "python -m benchmarks.pending", description="What waiting reminders cost a process that starts.",
        epilog="example: python -m benchmarks.pending --pending 1000000 --rounds 3",
    )  # fmt: skip
    arguments.add_argument("--pending", type=int, default=1_000_000, help="the most that wait (default: 1000000)")
    arguments.add_argument("--rounds", type=int, default=3, help="how often each is measured (default: 3)")
    wanted = arguments.parse_args()
    counts = sorted({count for count in (100, 100_000, wanted.pending) if count <= wanted.pending})
    best: dict[int, Result] = {}
    with ExitStack() as stack:
        progress = stack.enter_context(Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True))
        urls = {count: stack.enter_context(sqlite()) for count in counts}
        for count, url in urls.items():
            bar = progress.add_task(f"writing {count:,}", total=count)
            for there in written(url, count):
                progress.update(bar, completed=there)
        for count in progress.track(counts * wanted.rounds, description="starting"):
            found = measured(urls[count])
            known = best.setdefault(count, found)
            best[count] = {name: min(known[name], found[name]) for name in ("start", "first", "after")}
    table = Table("waiting", "first text after the start, s", "after the first look, ms", "memory, MB", title=f"{DUE} due")
    for count, found in best.items():
        table.add_row(f"{count:,}", f"{found['start']:.2f}", f"{found['first'] * 1000:.0f}", f"{found['after']:.0f}")
    Console(width=120).print(table)


if __name__ == "__main__":
    main()
