"""What one inbound text costs, beside the same SQL without us, in one run: ``python -m benchmarks.turn``.

SQLite in a file, WAL, one process. Patients who stand before an offer ask where the clinic is (a text that is read and answered), or
text "MORE" (which also searches the calendar); first one after the other, then 50 at once, through ``service.turn.receive``. The
statements that reach the driver are recorded and replayed on a bare ``sqlite3`` connection on a fresh copy of the database: same
statements, same transactions, nothing read or decided. All of it three times in turn, the best of each counts; the ratio is ours over
that floor. Nothing leaves: no channel is open, so that only the turn is measured.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

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
TURNS = 200
ROUNDS = 3
TEXTS = {"a question": "Where are you located?", "more times": "MORE"}
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


def text(index: int, body: str) -> Inbound:
    return Inbound("sms", address(index), "clinic", body, f"SM{index:032x}", NOW)


async def ours(path: Path, body: str, at_once: int) -> tuple[float, list[float]]:
    """Seconds for all turns, and of each one."""
    store, shell = await fresh(path)
    times: list[float] = []

    async def one(index: int) -> None:
        since = perf_counter()
        await turn.receive(shell, text(index, body))
        times.append(perf_counter() - since)

    began = perf_counter()
    for first in range(0, TURNS, at_once):
        await asyncio.gather(*(one(index) for index in range(first, min(first + at_once, TURNS))))
    whole = perf_counter() - began
    await store.close()
    return whole, times


async def recorded(path: Path, body: str) -> list[list[Statement]]:
    """What one run says to the driver, transaction by transaction."""
    transactions: list[list[Statement]] = []

    def said(_connection: object, _cursor: object, statement: str, parameters: object, _context: object, many: bool) -> None:
        if statement.startswith("PRAGMA"):
            return
        each: Any = parameters if many else [parameters]
        transactions[-1].extend((statement, tuple(row)) for row in each)

    def begun(_connection: object) -> None:
        transactions.append([])

    store, shell = await fresh(path)
    event.listen(Engine, "begin", begun)
    event.listen(Engine, "before_cursor_execute", said)
    for index in range(TURNS):
        await turn.receive(shell, text(index, body))
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


Run = tuple[float, list[float]]


def main() -> None:
    """Measure and print the table."""
    table = Table("one inbound turn", "turns/s", "median ms", "99 % ms", "times the bare driver", title="SQLite, one process")
    notes = []
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        migrate(f"sqlite:///{template}")

        async def fill() -> None:
            store, _ = await fresh(template)
            await store.run(patients)
            await store.close()

        asyncio.run(fill())

        def copy() -> Path:
            for name in ("run.db", "run.db-wal", "run.db-shm"):
                (Path(folder) / name).unlink(missing_ok=True)
            return Path(shutil.copy(template, Path(folder) / "run.db"))

        for name, body in TEXTS.items():
            transactions = asyncio.run(recorded(copy(), body))
            runs: dict[str, list[Run]] = {}
            for _ in range(ROUNDS):
                runs.setdefault("the same statements, sqlite3 alone", []).append(bare(copy(), transactions))
                runs.setdefault("ours, one after the other", []).append(asyncio.run(ours(copy(), body, 1)))
                runs.setdefault(f"ours, {AT_ONCE} at once", []).append(asyncio.run(ours(copy(), body, AT_ONCE)))
            best = {way: min(found) for way, found in runs.items()}
            floor = min(whole for whole, _ in best.values())
            for way, (whole, times) in best.items():
                worst = quantiles(times, n=100)[98]
                table.add_row(
                    f"{name}: {way}", f"{TURNS / whole:,.0f}", f"{median(times) * 1000:.2f}", f"{worst * 1000:.2f}", f"{whole / floor:.1f}"
                )
            statements = sum(len(each) for each in transactions)
            notes.append(f"{name}: {len(transactions)} transactions, {statements / len(transactions):.1f} statements each")
    screen = Console(width=120)
    screen.print(table)
    for note in notes:
        screen.print(note, highlight=False)


if __name__ == "__main__":
    main()
