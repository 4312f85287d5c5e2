"""What one inbound text costs, beside the same SQL without us, in one run: ``python -m benchmarks.turn``.

SQLite in a file, WAL, one process. Patients who stand before an offer text "MORE" (a turn that reads, thinks and answers), first one after
the other, then 50 at once through ``service.turn.receive``. While they do, the statements that reach the driver are recorded, and then replayed
on a bare ``sqlite3`` connection on a fresh copy of the database: same statements, same transactions, nothing read or decided. The ratio is ours
over that floor. Nothing leaves: no channel is open, so that only the turn is measured.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from rich.console import Console
from rich.table import Table
from sqlalchemy import Engine, event

from messenger import content
from messenger.app import Ports, build
from messenger.clock import VirtualClock
from messenger.core.communication import Inbound
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.schedule import free_slots
from messenger.core.states import ChoosingSlot, Conversation
from messenger.ids import RandomIds
from messenger.ports import UnitOfWork
from messenger.service import turn
from messenger.service.shell import Shell
from messenger.store.schema import migrate
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

NOW = datetime(2026, 11, 24, 16, 15, tzinfo=UTC)
TURNS = 400
AT_ONCE = 50
KEY = b"benchmarks, 32 bytes of a key..."
SAMPLE = content.load()
Statement = tuple[str, tuple[object, ...]]


def address(index: int) -> Address:
    return Address("sms", f"+1212556{index:04d}")


def patients(uow: UnitOfWork) -> None:
    clinic = SAMPLE.clinic
    slots = free_slots(clinic, clinic.services["consultation"], (), NOW, limit=3, spread=True)
    for index in range(TURNS):
        party = Party(f"p{index}", "patient", NOW, addresses=(address(index),))
        uow.add(party)
        uow.add(Consent(f"k{index}", address(index), "texts", "active", "agreed", "1", "en", NOW, "staff", party.id))
        uow.add(Conversation(f"c{index}", address(index), NOW, party.id, state=ChoosingSlot("consultation", slots)))


async def fresh(path: Path) -> tuple[SqlStore, Shell]:
    store = SqlStore(f"sqlite:///{path}", KEY)
    clock = VirtualClock(NOW)
    return store, build(SAMPLE, Ports(store, SqlViews(store), clock, RandomIds(clock)))


def text(index: int) -> Inbound:
    return Inbound("sms", address(index), "clinic", "MORE", f"SM{index:032x}", NOW)


async def ours(path: Path, at_once: int) -> tuple[float, list[float]]:
    """Seconds for all turns, and of each one."""
    store, shell = await fresh(path)
    times: list[float] = []

    async def one(index: int) -> None:
        since = perf_counter()
        await turn.receive(shell, text(index))
        times.append(perf_counter() - since)

    began = perf_counter()
    for first in range(0, TURNS, at_once):
        await asyncio.gather(*(one(index) for index in range(first, min(first + at_once, TURNS))))
    whole = perf_counter() - began
    await store.close()
    return whole, times


async def recorded(path: Path) -> list[list[Statement]]:
    """What one run says to the driver, transaction by transaction."""
    transactions: list[list[Statement]] = []

    def said(_connection: object, _cursor: object, statement: str, parameters: object, _context: object, many: bool) -> None:
        if statement.startswith("PRAGMA"):
            return
        each: Sequence[tuple[object, ...]] = parameters if many else [parameters]  # type: ignore[assignment]  # DBAPI's own shape
        transactions[-1].extend((statement, tuple(row)) for row in each)

    def begun(_connection: object) -> None:
        transactions.append([])

    store, shell = await fresh(path)
    event.listen(Engine, "begin", begun)
    event.listen(Engine, "before_cursor_execute", said)
    for index in range(TURNS):
        await turn.receive(shell, text(index))
    event.remove(Engine, "begin", begun)
    event.remove(Engine, "before_cursor_execute", said)
    await store.close()
    return [each for each in transactions if each]


def bare(path: Path, transactions: list[list[Statement]]) -> tuple[float, list[float]]:
    """The same statements on sqlite3 itself, in this thread."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("busy_timeout = 30000", "foreign_keys = ON", "journal_mode = WAL", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")
    times: list[float] = []
    began = perf_counter()
    for statements in transactions:
        since = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for statement, parameters in statements:
            if not statement.upper().startswith(("BEGIN", "COMMIT", "ROLLBACK")):
                connection.execute(statement, parameters).fetchall()
        connection.execute("COMMIT")
        times.append(perf_counter() - since)
    whole = perf_counter() - began
    connection.close()
    return whole, times


def row(table: Table, name: str, whole: float, times: list[float], floor: float) -> None:
    worst = quantiles(times, n=100)[98]
    table.add_row(
        name, f"{TURNS / whole:,.0f}", f"{median(times) * 1000:.2f}", f"{worst * 1000:.2f}", f"{whole / floor:.1f}"
    )  # fmt: skip


def main() -> None:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        migrate(f"sqlite:///{template}")

        async def fill() -> None:
            store, _ = await fresh(template)
            await store.run(patients)
            await store.close()

        asyncio.run(fill())

        def copy(name: str) -> Path:
            return Path(shutil.copy(template, Path(folder) / name))

        asyncio.run(ours(copy("warm.db"), 1))
        transactions = asyncio.run(recorded(copy("recorded.db")))
        floor, floors = bare(copy("bare.db"), transactions)
        one, ones = asyncio.run(ours(copy("one.db"), 1))
        many, manies = asyncio.run(ours(copy("many.db"), AT_ONCE))
    statements = sum(len(each) for each in transactions)
    table = Table("one inbound turn", "turns/s", "median ms", "99 % ms", "times the bare driver", title="SQLite, one process")
    row(table, "the same statements, sqlite3 alone", floor, floors, floor)
    row(table, "ours, one after the other", one, ones, floor)
    row(table, f"ours, {AT_ONCE} at once", many, manies, floor)
    screen = Console(width=110)
    screen.print(table)
    screen.print(f"{len(transactions)} transactions, {statements / len(transactions):.1f} statements each", highlight=False)


if __name__ == "__main__":
    main()
