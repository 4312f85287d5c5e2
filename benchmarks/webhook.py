"""Texts that come in through a real uvicorn with Twilio's signature: ``python -m benchmarks.webhook --reminders 20000``.

One process on SQLite, every commit synced, as ``serve`` has it; another process posts.

* How many a second: 16 connections, one post after the other on each: the form is read, its signature checked, the text is claimed, read,
  answered, the answer put into the ledger, all of it committed, then 200. Beside an application that reads the form and answers 200.
* How long one takes at a steady 40 a second: while nothing else is to do, and while reminders that are due at one instant leave.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import hashlib
import hmac
import itertools
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from statistics import median, quantiles
from time import perf_counter
from urllib.parse import urlencode

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from benchmarks.crowd import address_of, fill
from benchmarks.crowd.doors import NUMBER, TOKEN
from benchmarks.crowd.places import sqlite
from messenger.store.engine import open_engine

TEXTERS = 1_000
CONNECTIONS = 16
POSTS = 2_000
RATE = 40
IDLE = 15
"""Seconds of texts while nothing else is to do."""

Post = Callable[[], bytes]


def posts(port: int, first: int) -> Post:
    """Makes signed posts of one text after the other, from patient ``first`` on, each under a new id."""
    numbers = itertools.count()

    def made() -> bytes:
        number = next(numbers)
        return signed(port, number, address_of(first + number % TEXTERS).value, "Where are you located?")

    return made


def signed(port: int, number: int, sender: str, text: str) -> bytes:
    """The post of ``text`` from ``sender`` under an id made of ``number``, signed as Twilio does."""
    url = f"http://127.0.0.1:{port}/webhooks/twilio/messages"
    fields = {
        "AccountSid": "AC" + "0" * 32, "MessageSid": f"SM{number:032x}", "From": sender, "To": NUMBER, "NumMedia": "0",
        "NumSegments": "1", "Body": text, "FromCity": "NEW YORK", "FromState": "NY", "FromZip": "10001",
        "FromCountry": "US", "ToCity": "NEW YORK", "ToState": "NY", "ToZip": "10001", "ToCountry": "US", "SmsStatus": "received",
        "ApiVersion": "2010-04-01",
    }  # fmt: skip
    said = url + "".join(name + fields[name] for name in sorted(fields))
    signature = base64.b64encode(hmac.digest(TOKEN.encode(), said.encode(), hashlib.sha1)).decode()
    body = urlencode(fields)
    return (
        f"POST /webhooks/twilio/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-Twilio-Signature: {signature}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


@dataclass
class Line:
    """One connection that is kept."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    free: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def ask(self, request: bytes) -> bytes:
        """Post, and wait for the whole answer. Anything but 200 ends the bench."""
        self.writer.write(request)
        head = await self.reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise SystemExit(f"answered {head.splitlines()[0]!r}: this must not be")
        length = next(int(line.split(b":")[1]) for line in head.lower().splitlines() if line.startswith(b"content-length"))
        return await self.reader.readexactly(length)


async def line(port: int) -> Line:
    return Line(*await asyncio.open_connection("127.0.0.1", port))


@asynccontextmanager
async def doors(url: str, module: str = "benchmarks.crowd.doors") -> AsyncIterator[int]:
    """The doors of ``module`` in a process of their own; their port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", module, url, str(port))
    try:
        for _ in range(1200):
            try:
                (await line(port)).writer.close()
                break
            except OSError:
                await asyncio.sleep(0.05)
        yield port
    finally:
        process.terminate()
        await process.wait()


async def rate(port: int, post: Post, count: int) -> float:
    """Posts a second over all connections."""
    lines = [await line(port) for _ in range(CONNECTIONS)]
    left = iter(range(count))

    async def one(each: Line) -> None:
        for _ in left:
            await each.ask(post())

    began = perf_counter()
    await asyncio.gather(*(one(each) for each in lines))
    whole = perf_counter() - began
    for each in lines:
        each.writer.close()
    return count / whole


async def steady(port: int, post: Post, goes_on: Callable[[float], bool]) -> list[float]:
    """Seconds of each post at RATE a second, each at its own time whether or not others are answered, for as long as ``goes_on``."""
    lines = [await line(port) for _ in range(CONNECTIONS)]
    times: list[float] = []

    async def one(each: Line, at: float) -> None:
        async with each.free:
            await each.ask(post())
        times.append(perf_counter() - at)  # from when it should have left

    began, tasks = perf_counter(), []
    for number in itertools.count():
        at = began + number / RATE
        await asyncio.sleep(max(0.0, at - perf_counter()))
        if not goes_on(perf_counter() - began):
            break
        tasks.append(asyncio.create_task(one(lines[number % CONNECTIONS], at)))
    await asyncio.gather(*tasks)
    for each in lines:
        each.writer.close()
    return times


async def during_burst(port: int, post: Post, reminders: int) -> tuple[list[float], float]:
    """Seconds of each post while the reminders leave, and how long they took."""
    side, done, began = await line(port), asyncio.Event(), perf_counter()
    host = f"Host: 127.0.0.1:{port}\r\n"
    before = int(await side.ask(f"GET /bench/sent HTTP/1.1\r\n{host}\r\n".encode()))
    took = 0.0

    async def watch() -> None:
        nonlocal took
        await side.ask(f"POST /bench/burst HTTP/1.1\r\n{host}Content-Length: 0\r\n\r\n".encode())
        while True:
            if int(await side.ask(f"GET /bench/sent HTTP/1.1\r\n{host}\r\n".encode())) - before >= reminders:
                break
            await asyncio.sleep(0.1)
        took = perf_counter() - began
        done.set()

    watching = asyncio.create_task(watch())
    times = await steady(port, post, lambda _: not done.is_set())
    await watching
    return times, took


def filled(url: str, reminders: int) -> None:
    engine = open_engine(url)
    with engine.begin() as connection:
        fill(connection, range(reminders + TEXTERS))
        # Those who text have had their reminder.
        connection.exec_driver_sql(f"UPDATE communication_request SET status = 'revoked' WHERE recipient_id >= 'p{reminders:07d}'")
    engine.dispose()


@dataclass
class Found:
    """What one run saw."""

    empty: float = 0.0
    ours: float = 0.0
    idle: list[float] = field(default_factory=list)
    burst: list[float] = field(default_factory=list)
    took: float = 0.0


async def measured(reminders: int, steps: Iterator[None]) -> Found:
    found = Found()
    async with doors("empty") as port:
        post = posts(port, 0)
        await rate(port, post, 200)
        found.empty = max([await rate(port, post, POSTS) for _ in range(3)])
    next(steps)
    with sqlite() as url:
        filled(url, reminders)
        next(steps)
        async with doors(url) as port:
            post = posts(port, reminders)
            await rate(port, post, 200)
            found.ours = max([await rate(port, post, POSTS) for _ in range(3)])
            await asyncio.sleep(1)
            next(steps)
            found.idle = await steady(port, post, lambda since: since < IDLE)
            next(steps)
            found.burst, found.took = await during_burst(port, post, reminders)
            next(steps)
    return found


def main() -> None:
    """Measure and print the tables."""
    arguments = argparse.ArgumentParser(
        "python -m benchmarks.webhook", description="Signed texts through uvicorn, idle and during a burst of reminders.",
        epilog="example: python -m benchmarks.webhook --reminders 20000",
    )  # fmt: skip
    arguments.add_argument("--reminders", type=int, default=20_000, help="how many are due at once in the burst (default: 20000)")
    wanted = arguments.parse_args()
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as progress:
        found = asyncio.run(measured(wanted.reminders, iter(progress.track([None] * 6, description="webhook"))))
    screen = Console(width=120)
    table = Table("signed posts through uvicorn", "a second", "ratio", title=f"{CONNECTIONS} connections")
    table.add_row("an application that answers 200", f"{found.empty:,.0f}", "1")
    table.add_row("ours, the whole turn", f"{found.ours:,.0f}", f"{found.ours / found.empty:.2f}")
    screen.print(table)
    table = Table("one text", "texts", "median ms", "99 % ms", "times idle", title=f"{RATE} a second")
    usual = quantiles(found.idle, n=100)[98]
    for name, times in (("idle", found.idle), (f"while {wanted.reminders:,} reminders leave", found.burst)):
        worst = quantiles(times, n=100)[98]
        table.add_row(name, f"{len(times):,}", f"{median(times) * 1000:.1f}", f"{worst * 1000:.1f}", f"{worst / usual:.1f}")
    screen.print(table)
    screen.print(f"the reminders took {found.took:.1f} s: {wanted.reminders / found.took:,.0f} a second", highlight=False)


if __name__ == "__main__":
    main()
