"""Reminders that are all due at one instant, beside the real peers, in one run: ``python -m benchmarks.due --reminders 10000``.

Ours: so many patients with a visit tomorrow, each with its whole care plan in the ledger; at ten in the morning the text about food, drink
and the ride home is due for everybody. Each one is claimed, passes the gate (consent, quiet hours, visit as it stands), is written in its
reader's language, kept, handed to a provider that does nothing, recorded, and opens its question in the conversation. SQLite in a file,
every commit synced to the disk, as ``serve`` has it; PostgreSQL as installed, with one process and with two.

The peers hand a number to a function that does nothing: no gate, no text, no record of what became of it.

* APScheduler 3 with its SQLite store, ``misfire_grace_time=None`` (with its default of one second it drops them all).
* procrastinate on PostgreSQL, 50 at a time; stopped after a minute, what it sent by then counts.
* Celery with Redis, tasks with an eta, already fetched by the worker: its default pool of processes, and eight threads.

Everything is loaded before the clock starts. A peer that cannot run here is named with the reason. Rates count until the last message left;
the ratio is ours on SQLite over theirs.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from benchmarks import peers
from benchmarks.crowd import fill
from benchmarks.crowd.places import Missing, analysed, postgresql, server, sqlite
from messenger.store.engine import open_engine

EARLY = 200
"""So many more were due a minute before: they warm the processes and are not counted."""

FOR_PEERS = 60
"""Seconds that a peer is given on its slow way."""

Result = dict[str, Any]


@contextmanager
def drainers(url: str, count: int) -> Iterator[list[subprocess.Popen[str]]]:
    """Processes that wait for the word to begin."""
    command = [sys.executable, "-m", "benchmarks.crowd.drain", url]
    with ExitStack() as stack:
        found = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(count)]
        for process in found:
            stack.enter_context(process)
            assert process.stdout is not None
            process.stdout.readline()
        yield found


def drained(url: str, processes: int) -> list[Result]:
    """What each of so many processes on one database says of its part."""
    with drainers(url, processes) as found:
        for process in found:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        return [json.loads(process.stdout.readline()) for process in found if process.stdout is not None]


def ours(where: Callable[[], Any], count: int, processes: int) -> Result:
    """Fill a database and drain it."""
    with where() as url:
        engine = open_engine(url)
        with engine.begin() as connection:
            fill(connection, range(count + EARLY), EARLY)
        engine.dispose()
        if url.startswith("postgresql"):
            analysed(url)
        parts = drained(url, processes)
    sent, unique = (sum(part[name] for part in parts) for name in ("sent", "unique"))
    if sent != count or unique != count:
        raise SystemExit(f"{count} were due, {sent} left, {unique} different ones: this must not be")
    return {"sent": sent, "seconds": max(part["last"] for part in parts)}


def procrastinate(count: int) -> Result:
    with server() as url:
        return peers.run("due_procrastinate", str(count), url, str(FOR_PEERS))


def celery(count: int, pool: str) -> Result:
    with peers.redis() as port:
        return peers.run("due_celery", str(count), f"redis://127.0.0.1:{port}/0", pool)


def contenders(count: int, with_peers: bool) -> dict[str, Callable[[], Result]]:
    """Who runs, in this order."""
    found: dict[str, Callable[[], Result]] = {
        "ours, SQLite": lambda: ours(sqlite, count, 1),
        "ours, PostgreSQL": lambda: ours(postgresql, count, 1),
        "ours, PostgreSQL, two processes": lambda: ours(postgresql, count, 2),
    }
    if with_peers:
        found |= {
            "APScheduler, SQLite store": lambda: peers.run("due_apscheduler", str(count)),
            "procrastinate, PostgreSQL": lambda: procrastinate(count),
            "Celery, Redis, processes": lambda: celery(count, "prefork"),
            "Celery, Redis, threads": lambda: celery(count, "threads"),
        }
    return found


def main() -> None:
    """Measure and print the table."""
    arguments = argparse.ArgumentParser(
        "python -m benchmarks.due", description="Reminders due at one instant, beside the real peers.",
        epilog="example: python -m benchmarks.due --reminders 10000 --rounds 3",
    )  # fmt: skip
    arguments.add_argument("--reminders", type=int, default=10_000, help="how many are due at once (default: 10000)")
    arguments.add_argument("--rounds", type=int, default=3, help="how often ours is measured; the best counts (default: 3)")
    arguments.add_argument("--no-peers", action="store_true", help="only ours")
    wanted = arguments.parse_args()
    results: dict[str, list[Result]] = {}
    without: dict[str, str] = {}
    who = contenders(wanted.reminders, not wanted.no_peers)
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as progress:
        for name, run in progress.track(who.items(), description="due"):
            for _ in range(wanted.rounds if name.startswith("ours") else 1):
                try:
                    results.setdefault(name, []).append(run())
                except (Missing, peers.Missing) as error:
                    without[name] = str(error)
                    break
    show(wanted.reminders, results, without)


def show(count: int, results: dict[str, list[Result]], without: dict[str, str]) -> None:
    """The table, and who could not run."""
    rate = {name: max(each["sent"] / each["seconds"] for each in found) for name, found in results.items() if found}
    table = Table("due at one instant", "sent", "a second", "the last after, s", "ours on SQLite is", title=f"{count:,} reminders")
    for name, found in rate.items():
        best = max(results[name], key=lambda each: each["sent"] / each["seconds"])
        ratio = f"{rate['ours, SQLite'] / found:.1f} x" if "ours, SQLite" in rate else ""
        table.add_row(name, f"{best['sent']:,}", f"{found:,.0f}", f"{best['seconds']:.2f}", ratio)
    screen = Console(width=120)
    screen.print(table)
    one, two = rate.get("ours, PostgreSQL"), rate.get("ours, PostgreSQL, two processes")
    if one and two:
        screen.print(f"two processes on PostgreSQL are {two / one:.2f} x one", highlight=False)
    for name, why in without.items():
        screen.print(f"{name}: not measured, {why}", highlight=False)


if __name__ == "__main__":
    main()
