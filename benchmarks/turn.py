"""What one inbound turn costs, beside the same SQL without us and beside the real peers, in one run: ``python -m benchmarks.turn``.

Patients who stand before an offer ask where the clinic is (a text that is read and answered), or text "MORE" (which also searches the
calendar): claim, lock, load, read, turn, effects, outbox, audit, commit, through ``service.turn.receive``; one after another, then 50 at
once. One process. Three databases: SQLite in a file, every commit synced to the disk, as ``serve`` has it; the same without syncing, where
only computing counts; PostgreSQL on this machine with its settings as installed.

The floor: what a run says to the driver is recorded and said again by the bare driver (``sqlite3``, ``psycopg``) on a fresh copy of the
database, opened as ours is, one statement after another: the same transactions, nothing read or decided. The peers, each in a process of
its own: aiogram with its Redis store, and python-telegram-bot with its pickle file written at the end of each turn. Those keep a state and
nothing else: no repeat is recognised, nothing is planned to be sent. Nothing leaves, here and there.

All of it in turn, some rounds of it; the best round of each counts. "Of the driver" is the driver's median over ours: 0.5 is twice its time
(at 50 at once, where each waits for the others: its rate under ours). "Processor ms" is what a turn costs without what it waits for.
"p99 of 50" is the slowest of a hundred at 50 at once, as a multiple of the mean time that 50 turns take.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any, NamedTuple

import psycopg
from rich.console import Console
from rich.table import Table
from sqlalchemy import Engine, Pool, event, make_url

from benchmarks import peers
from benchmarks.crowd.places import Missing, postgresql, sqlite
from messenger import content
from messenger.app import Ports, build, keep_loaded
from messenger.clock import VirtualClock
from messenger.core.communication import Inbound
from messenger.core.consent import Consent
from messenger.core.free_slots import free_slots
from messenger.core.party import Address, Party
from messenger.core.states import ChoosingSlot, Conversation
from messenger.ids import RandomIds
from messenger.ports.store import UnitOfWork
from messenger.service import turn
from messenger.service.shell import Shell
from messenger.store.engine import open_engine
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

NOW = datetime(2026, 11, 24, 16, 15, tzinfo=UTC)
TURNS = 300
WARM = 10
AT_ONCE = 50
KNOWN = 1000
"""Users that python-telegram-bot's file holds."""

TEXTS = {"a question": "Where are you located?", "more times": "MORE"}
KEY = b"benchmarks, 32 bytes of a key..."
SAMPLE = content.load()
Statement = tuple[str, list[Any]]


class Run(NamedTuple):
    """Seconds for all turns, and of each one; and of the processor for all, where that is known."""

    whole: float
    each: list[float]
    processor: float | None = None


# --- the clinic and its patients ----------------------------------------------------------------------------------


def address(index: int) -> Address:
    return Address("sms", f"+1212556{index:04d}")


def patients(uow: UnitOfWork) -> None:
    clinic = SAMPLE.clinic
    slots = free_slots(clinic, clinic.services["consultation"], (), NOW, limit=3, spread=True)
    for index in range(TURNS + WARM):
        party = Party(f"p{index}", "patient", NOW, addresses=(address(index),))
        uow.add(party)
        uow.add(Consent(f"k{index}", address(index), "texts", "active", "agreed", "1", "en", NOW, "staff", party.id))
        uow.add(Conversation(f"c{index}", address(index), NOW, party.id, state=ChoosingSlot("consultation", slots)))


def opened(url: str, durable: bool) -> tuple[SqlStore, Shell]:
    store = SqlStore(url, KEY, durable=durable)
    clock = VirtualClock(NOW)
    return store, build(SAMPLE, Ports(store, SqlViews(store), clock, RandomIds(clock)))


def text(index: int, body: str) -> Inbound:
    return Inbound("sms", address(index), "clinic", body, f"SM{index:032x}", NOW)


# --- places: a fresh copy of the same database, as often as it is wanted --------------------------------------------


class Place(NamedTuple):
    """A kind of database. ``fresh`` gives the URL of a copy with all patients."""

    name: str
    durable: bool
    fresh: Callable[[], str]


def in_a_file(stack: ExitStack) -> Callable[[], str]:
    template = stack.enter_context(sqlite())
    asyncio.run(fill(template))
    path = Path(make_url(template).database or "")

    def copy() -> str:
        for name in ("run.db", "run.db-wal", "run.db-shm"):
            (path.parent / name).unlink(missing_ok=True)
        (path.parent / "run.db").write_bytes(path.read_bytes())
        return f"sqlite:///{path.parent / 'run.db'}"

    return copy


def on_a_server(stack: ExitStack) -> Callable[[], str]:
    template = make_url(stack.enter_context(postgresql()))
    asyncio.run(fill(template.render_as_string()))
    others = template.set(database="template1")

    def copy() -> str:
        engine = open_engine(others.render_as_string())
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("DROP DATABASE IF EXISTS run WITH (FORCE)")
            connection.exec_driver_sql(f"CREATE DATABASE run TEMPLATE {template.database}")
        engine.dispose()
        return template.set(database="run").render_as_string()

    return copy


async def fill(url: str) -> None:
    store, _ = opened(url, durable=False)
    await store.run(patients)
    await store.close()


# --- ours ---------------------------------------------------------------------------------------------------------


async def ours(place: Place, body: str, at_once: int) -> Run:
    store, shell = opened(place.fresh(), place.durable)
    for index in range(TURNS, TURNS + WARM):
        await turn.receive(shell, text(index, body))
    times: list[float] = []

    async def one(index: int) -> None:
        since = perf_counter()
        await turn.receive(shell, text(index, body))
        times.append(perf_counter() - since)

    began, used = perf_counter(), process_time()
    for first in range(0, TURNS, at_once):
        await asyncio.gather(*(one(index) for index in range(first, min(first + at_once, TURNS))))
    run = Run(perf_counter() - began, times, process_time() - used)
    await store.close()
    return run


# --- the bare driver ----------------------------------------------------------------------------------------------


class Record:
    """What was said to the driver, transaction by transaction; nothing unless it is listened to."""

    transactions: list[list[Statement]] | None = None

    @classmethod
    def said(cls, statement: object, parameters: Any = ()) -> None:
        said = str(statement)
        if cls.transactions is not None and not said.startswith(("BEGIN", "PRAGMA", "SET ")):
            cls.transactions[-1].append((said, list(parameters or ())))

    @classmethod
    def ended(cls) -> None:
        if cls.transactions is not None and cls.transactions[-1]:
            cls.transactions.append([])


class Sqlite(sqlite3.Connection):
    def execute(self, statement: str, parameters: Any = ()) -> sqlite3.Cursor:
        Record.said(statement, parameters)
        return super().execute(statement, parameters)

    def executemany(self, statement: str, rows: Any) -> sqlite3.Cursor:
        for row in rows:
            Record.said(statement, row)
        return super().executemany(statement, rows)

    def commit(self) -> None:
        Record.ended()
        super().commit()


class Postgresql(psycopg.Cursor[Any]):
    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        Record.said(query, params)
        return super().execute(query, params, **options)

    def executemany(self, query: Any, params_seq: Any, **options: Any) -> Any:
        rows = list(params_seq)
        for row in rows:
            Record.said(query, row)
        super().executemany(query, rows, **options)


@contextmanager
def listening() -> Iterator[list[list[Statement]]]:
    """Everything said to drivers meanwhile, by transaction."""

    def connecting(dialect: Any, _record: object, _arguments: object, options: dict[str, Any]) -> None:
        if dialect.name == "sqlite":
            options["factory"] = Sqlite

    def connected(raw: Any, _record: object) -> None:
        if isinstance(raw, psycopg.Connection):
            raw.cursor_factory = Postgresql
            commit = raw.commit

            def committing() -> None:
                Record.ended()
                commit()

            raw.commit = committing  # type: ignore[method-assign]  # the driver has no other way to listen

    event.listen(Engine, "do_connect", connecting)
    event.listen(Pool, "connect", connected)
    Record.transactions = heard = [[]]
    try:
        yield heard
    finally:
        Record.transactions = None
        event.remove(Engine, "do_connect", connecting)
        event.remove(Pool, "connect", connected)


async def recorded(place: Place, body: str) -> list[list[Statement]]:
    url = place.fresh()
    with listening() as heard:
        store, shell = opened(url, place.durable)
        for index in range(TURNS):
            await turn.receive(shell, text(index, body))
        await store.close()
    return [each for each in heard if each]


def bare(place: Place, transactions: list[list[Statement]]) -> Run:
    """The same statements by the driver itself, in this thread."""
    engine = open_engine(place.fresh(), durable=place.durable)
    borrowed = engine.raw_connection()
    connection: Any = borrowed.driver_connection
    begin = "BEGIN IMMEDIATE" if isinstance(connection, sqlite3.Connection) else None
    times: list[float] = []
    began, used = perf_counter(), process_time()
    for statements in transactions:
        since = perf_counter()
        if begin:
            connection.execute(begin)
        for statement, parameters in statements:
            cursor = connection.execute(statement, parameters)
            if cursor.description:
                cursor.fetchall()
        connection.commit()
        times.append(perf_counter() - since)
    run = Run(perf_counter() - began, times, process_time() - used)
    borrowed.close()
    engine.dispose()
    return run


# --- all of it ----------------------------------------------------------------------------------------------------


def of_a_peer(name: str, *arguments: int) -> Run:
    found = peers.run(name, *map(str, arguments))
    return Run(found["seconds"], found["times"])


def measured(ways: dict[str, Callable[[], Run]], rounds: int) -> tuple[dict[str, Run], dict[str, str]]:
    """The best run of each way, and why those that cannot run here cannot."""
    best: dict[str, Run] = {}
    missing: dict[str, str] = {}
    for _ in range(rounds):
        for name, way in ways.items():
            if name not in missing:
                try:
                    run = way()
                except peers.Missing as why:
                    missing[name] = str(why)
                else:
                    best[name] = min(run, best.get(name, run), key=lambda each: each.whole)
    return best, missing


BARE, ONE, MANY = "the driver alone, the same statements", "ours, one after another", f"ours, {AT_ONCE} at once"


def of_place(place: Place, body: str) -> tuple[dict[str, Callable[[], Run]], str]:
    transactions = asyncio.run(recorded(place, body))
    count = sum(len(each) for each in transactions) / len(transactions)
    return {
        BARE: lambda: bare(place, transactions),
        ONE: lambda: asyncio.run(ours(place, body, 1)),
        MANY: lambda: asyncio.run(ours(place, body, AT_ONCE)),
    }, f"{count:.0f} statements"


def main() -> None:
    """Measure and print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rounds", type=int, default=5)
    rounds = arguments.parse_args().rounds
    screen = Console(width=140)
    with ExitStack() as stack:
        file = in_a_file(stack)
        places = [Place("SQLite, synced", True, file), Place("SQLite, not synced", False, file)]
        try:
            places.append(Place("PostgreSQL", True, on_a_server(stack)))
        except Missing as why:
            screen.print(f"PostgreSQL: {why}", highlight=False)
        ways: dict[str, Callable[[], Run]] = {}
        titles: dict[str, str] = {}
        for what, body in TEXTS.items():
            for place in places:
                found, titles[f"{what}, {place.name}"] = of_place(place, body)
                ways |= {f"{what}, {place.name}: {name}": way for name, way in found.items()}
        ways["aiogram, Redis store, one after another"] = lambda: of_a_peer("turn_aiogram", 1000, 1)
        ways[f"aiogram, Redis store, {AT_ONCE} at once"] = lambda: of_a_peer("turn_aiogram", 1000, AT_ONCE)
        ways[f"python-telegram-bot, pickle of {KNOWN:,} users"] = lambda: of_a_peer("turn_telegram", KNOWN, TURNS)
        keep_loaded()
        best, missing = measured(ways, rounds)
    report(screen, best, titles)
    for name, reason in missing.items():
        screen.print(f"{name}: {reason}", highlight=False)


def report(screen: Console, best: dict[str, Run], titles: dict[str, str]) -> None:
    """A table of all runs, and one of the ratios that were promised."""
    table = Table(
        "", "turns/s", "median ms", "99 % ms", "processor ms", "of the driver", "p99 of 50", title="one inbound turn, one process"
    )
    for name, run in best.items():
        title = name.split(": ")[0]
        floor = None if name.endswith(BARE) else best.get(f"{title}: {BARE}")
        together = f"{AT_ONCE} at once" in name
        slowest = quantiles(run.each, n=100)[98]
        share = "" if floor is None else f"{floor.whole / run.whole if together else median(floor.each) / median(run.each):.2f}"
        table.add_row(
            name + (f" ({titles[title]})" if name.endswith(BARE) else ""),
            f"{len(run.each) / run.whole:,.0f}",
            f"{median(run.each) * 1000:.2f}",
            f"{slowest * 1000:.2f}",
            "" if run.processor is None else f"{run.processor / len(run.each) * 1000:.2f}",
            share,
            f"{slowest * len(run.each) / run.whole / AT_ONCE:.1f}" if together else "",
        )
    screen.print(table)
    for peer in (name for name in best if ": " not in name and "at once" not in name):
        for title in titles:
            with suppress(KeyError):
                rate = {name: len(best[name].each) / best[name].whole for name in (peer, f"{title}: {ONE}")}
                screen.print(f"{title}: {rate[f'{title}: {ONE}'] / rate[peer]:.1f} times {peer}", highlight=False)


if __name__ == "__main__":
    main()
