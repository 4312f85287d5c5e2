"""How soon somebody is paged while a thousand texts a minute come in: ``python -m benchmarks.pages``.

Signed texts through a real uvicorn in a process of its own, as ``serve`` has it, each from another patient and each at its own time whether
or not others are answered. One in a hundred is urgent. Measured from when that text was posted to when the page for it was handed to the
provider: the signature, the claim, triage and the turn, the commit, the wake-up, the gate, writing the page, the commit before it leaves.

The demand: the 99th percentile is ten seconds or less, and no page is missing; otherwise it ends with exit code 1.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from contextlib import AbstractContextManager
from dataclasses import dataclass
from statistics import median
from time import monotonic

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from benchmarks.crowd import KEY, address_of, fill
from benchmarks.crowd.places import Missing, postgresql, sqlite
from benchmarks.webhook import CONNECTIONS, doors, line, signed
from messenger.core.states import Conversation
from messenger.store.engine import open_engine
from messenger.store.sql import SqlStore

A_MINUTE = 1_000
URGENT_OF = 100
"""One text in so many is urgent."""

MOST = 10.0
"""Seconds within which a person must have been paged. Source: care requirements of this product, "page within 10 s"."""

PATIENCE = 30.0
"""Seconds after the last text for pages still under way."""

URGENT = "I want to kill myself tonight"
USUAL = (
    "Where are you located?",
    "how much is it",
    "Do you have something later that day?",
    "ok thanks",
    "My sister Mo drives me",
    "what?",
)


@dataclass(frozen=True)
class Seen:
    """One run: seconds from text to page, in order; how many pages are missing; the median of all texts' answers in seconds."""

    waits: tuple[float, ...]
    missing: int
    texts: int
    answered: float


async def texts(port: int, count: int) -> tuple[dict[str, float], list[float]]:
    """Post ``count`` texts at their times: number of whoever texts something urgent -> when, and how long each text's answer took."""
    lines = [await line(port) for _ in range(CONNECTIONS)]
    urgent: dict[str, float] = {}
    took: list[float] = []

    async def one(number: int, at: float) -> None:
        each, sender = lines[number % CONNECTIONS], address_of(number).value
        is_urgent = number % URGENT_OF == URGENT_OF // 2
        body = URGENT if is_urgent else USUAL[number % len(USUAL)]
        async with each.free:
            if is_urgent:
                urgent[sender] = at
            await each.ask(signed(port, number, sender, body))
        took.append(monotonic() - at)

    began, tasks = monotonic() + 0.1, []
    for number in range(count):
        at = began + number * 60 / A_MINUTE
        await asyncio.sleep(max(0.0, at - monotonic()))
        tasks.append(asyncio.create_task(one(number, at)))
    await asyncio.gather(*tasks)
    for each in lines:
        each.writer.close()
    return urgent, took


async def pages(port: int, expected: int) -> dict[str, float]:
    """The first page of each task: its code -> when; waits for as many as are expected, a while."""
    side, until = await line(port), monotonic() + PATIENCE
    first: dict[str, float] = {}
    while True:
        for code, at in json.loads(await side.ask(f"GET /bench/pages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())):
            first.setdefault(code, at)
        if len(first) >= expected or monotonic() > until:
            side.writer.close()
            return first
        await asyncio.sleep(0.2)


async def senders(url: str, codes: list[str]) -> dict[str, str]:
    """Whose text each page is about: the task's code -> the number."""
    store = SqlStore(url, KEY)

    async def whose(code: str) -> str:
        task = await store.run(lambda uow: uow.task_with_code(code))
        conversation = await store.run(lambda uow: uow.get(Conversation, task.conversation_id or "") if task else None)
        return conversation.address.value if conversation else ""

    found = {code: await whose(code) for code in codes}
    await store.close()
    return found


async def measured(url: str, count: int) -> Seen:
    engine = open_engine(url)
    with engine.begin() as connection:
        fill(connection, range(count))
    engine.dispose()
    async with doors(url, "benchmarks.crowd.pager") as port:
        sent, took = await texts(port, count)
        paged = await pages(port, len(sent))
    by_number = {number: paged[code] for code, number in (await senders(url, list(paged))).items()}
    waits = sorted(by_number[number] - at for number, at in sent.items() if number in by_number)
    return Seen(tuple(waits), len(sent) - len(waits), count, median(took))


def nearest(waits: tuple[float, ...], share: float) -> float:
    """The nearest-rank percentile: no value that was not seen. With fewer than a hundred the 99th is the longest."""
    return waits[max(0, -(-len(waits) * int(share * 100) // 100) - 1)]


def main() -> None:
    """Measure on SQLite, and on PostgreSQL where there is one, and print a table."""
    arguments = argparse.ArgumentParser(
        "python -m benchmarks.pages", description="How soon somebody is paged while 1,000 texts a minute come in, 1 % of them urgent.",
        epilog="example: python -m benchmarks.pages --seconds 300",
    )  # fmt: skip
    arguments.add_argument("--seconds", type=int, default=25, help="how long texts come in, on each database (default: 25)")
    count = arguments.parse_args().seconds * A_MINUTE // 60
    table = Table(
        "database", "texts", "pages", "median s", "99 % s", "longest s", "a text's answer, median ms", title=f"{A_MINUTE:,} a minute"
    )
    sound = True
    places: dict[str, AbstractContextManager[str]] = {"SQLite, every commit synced": sqlite(), "PostgreSQL": postgresql()}
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as progress:
        for name, place in progress.track(places.items(), description="pages"):
            try:
                with place as url:
                    seen = asyncio.run(measured(url, count))
            except Missing as missing:
                table.add_row(name, str(missing))
                continue
            late = seen.missing or not seen.waits or nearest(seen.waits, 0.99) > MOST
            sound = sound and not late
            figures = (median(seen.waits), nearest(seen.waits, 0.99), seen.waits[-1]) if seen.waits else ()
            shown = [f"{each:.2f}" for each in figures] or ["none"] * 3
            table.add_row(
                name, f"{seen.texts:,}", f"{len(seen.waits)}, {seen.missing} missing", *shown, f"{seen.answered * 1000:.1f}"
            )  # fmt: skip
    Console(width=140).print(table)
    if not sound:
        raise SystemExit(f"a page is missing, or the 99th percentile is above {MOST:.0f} s")


if __name__ == "__main__":
    main()
