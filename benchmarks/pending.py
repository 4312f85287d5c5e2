"""What so many reminders that wait for their time cost a process that starts: ``python -m benchmarks.pending --pending 1000000``.

SQLite in a file. A hundred texts are due; 100, 100,000 or 1,000,000 others wait for the next ninety days. Each time a new process is
started on them: seconds until the first text leaves, from the start of the process and from its first look, and its memory when all hundred
have left. The same thrice in turn; the best of each counts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
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

Result = dict[str, Any]


def more(connection: Connection, count: int) -> None:
    """``count`` requests that wait, as many times the last one of the crowd's own, spread over ninety days; and the people they are for."""
    numbers = f"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {count})"
    person = f"printf('w%08d', n / {PEOPLE})"
    parties = [column.name for column in TABLES["party"].columns]
    values = ", ".join({"id": "printf('w%08d', n)"}.get(name, f'"{name}"') for name in parties)
    connection.exec_driver_sql(
        f"INSERT INTO party ({', '.join(parties)}) WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers "
        f"WHERE n < {count // PEOPLE}) SELECT {values} FROM numbers, (SELECT * FROM party LIMIT 1)"
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
        "(SELECT * FROM communication_request WHERE status = 'active' ORDER BY due DESC LIMIT 1)"
    )


def started(url: str) -> Result:
    """A process on ``url`` from its start until the hundred have left."""
    began = time.time()
    done = subprocess.run([sys.executable, "-m", "benchmarks.crowd.drain", url, "--at-once"], capture_output=True, text=True, check=True)
    found: Result = json.loads(done.stdout.splitlines()[-1])
    if found["unique"] != DUE:
        raise SystemExit(f"{DUE} were due, {found['unique']} left: this must not be")
    return found | {"start": found["first_at"] - began}


def measured(count: int) -> Result:
    """One fresh database with so many that wait."""
    with sqlite() as url:
        engine = open_engine(url)
        with engine.begin() as connection:
            fill(connection, range(DUE))
            more(connection, count)
        engine.dispose()
        return started(url)


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
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as progress:
        for count in progress.track(counts * wanted.rounds, description="pending"):
            found = measured(count)
            known = best.setdefault(count, found)
            best[count] = {name: min(known[name], found[name]) for name in ("start", "first", "after")}
    table = Table("waiting", "first text after the start, s", "after the first look, ms", "memory, MB", title=f"{DUE} due")
    for count, found in best.items():
        table.add_row(f"{count:,}", f"{found['start']:.2f}", f"{found['first'] * 1000:.0f}", f"{found['after']:.0f}")
    Console(width=120).print(table)


if __name__ == "__main__":
    main()
