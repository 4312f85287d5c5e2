"""The clockwork for a long time: the real ticker on the real clock, texts due all along, and nothing may stand still."""

from __future__ import annotations

import asyncio
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from messenger.app import Ports, build
from messenger.clock import SystemClock
from messenger.core.party import Address
from messenger.ids import RandomIds
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, SendOutcome
from messenger.scheduler.ticker import Ticker
from messenger.service import due
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.faults.burst import due_texts
from tests.faults.house import KEY, sample

STALLED = 10.0
"""Seconds late that a text counts as a stall: nothing here takes longer than a moment."""

WITNESS = """
import select, sys, time
longest, last = 0.0, time.monotonic()
while not select.select([sys.stdin], [], [], 0.05)[0]:
    now = time.monotonic()
    longest, last = max(longest, now - last - 0.05), now
print(longest)
"""
"""A process that does nothing but look at the clock: what it misses, the machine missed, and not we."""

A_MOMENT, AT_ONCE = 0.25, 10
"""So often so many texts are planned; some of them already due, some soon."""


@dataclass
class Soaked:
    """What happened. ``machine``: seconds for which the machine itself stood still, at most, as a process beside us saw it."""

    seconds: float = 0.0
    planned: int = 0
    looks: int = 0
    late: list[float] = field(default_factory=list)
    twice: int = 0
    machine: float = 0.0

    @property
    def sent(self) -> int:
        """Texts that left."""
        return len(self.late)

    @property
    def latest(self) -> float:
        """Seconds from due to sent, at most."""
        return max(self.late, default=0.0)

    def part(self, share: float) -> float:
        """A quantile of the lateness in seconds."""
        return sorted(self.late)[min(len(self.late) - 1, int(len(self.late) * share))] if self.late else 0.0

    @property
    def broken(self) -> list[str]:
        """What should not have been."""
        found = [] if self.sent == self.planned else [f"{self.planned - self.sent} texts never left"]
        found += [f"{self.twice} texts left twice"] if self.twice else []
        return found + ([f"a text was {self.latest:.1f} s late: a stall"] if self.latest > STALLED + 2 * self.machine else [])


@dataclass
class Provider:
    """Takes everything, after a moment, and remembers when."""

    figures: Soaked
    dues: dict[str, datetime] = field(default_factory=dict)
    name: str = "sms"
    can_list: bool = True
    taken: set[str] = field(default_factory=set)

    async def send(self, outbound: Outbound) -> SendOutcome:
        await asyncio.sleep(0.005)
        number = outbound.address.value
        self.figures.twice += number in self.taken
        self.taken.add(number)
        self.figures.late.append(max(0.0, (datetime.now(UTC) - self.dues[number]).total_seconds()))
        return Accepted(f"id-{number}")

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        return ()


async def soaked(url: str, seconds: float, told: Callable[[Soaked], None] = lambda figures: None) -> Soaked:
    """The clockwork on ``url`` for so many seconds of real time."""
    figures = Soaked()
    store, clock = SqlStore(url, KEY), SystemClock()
    provider = Provider(figures)
    shell = build(sample(), Ports(store, SqlViews(store), clock, RandomIds(clock), {"sms": provider}))

    async def look(now: datetime) -> datetime | None:
        figures.looks += 1
        return await due.run(shell, now)

    witness = await asyncio.create_subprocess_exec(sys.executable, "-c", WITNESS, stdin=PIPE, stdout=PIPE)
    ticker = Ticker(look, clock, clock)
    ticker.start()
    began = time.monotonic()
    while figures.seconds < seconds:
        for ahead in (timedelta(0), timedelta(seconds=1.5)):
            numbers = [f"+1{2120000000 + figures.planned + index}" for index in range(AT_ONCE)]
            figures.planned += len(numbers)
            at = clock.now() + ahead
            provider.dues |= dict.fromkeys(numbers, at)
            await store.run(due_texts(numbers, at))
        # Half of the nudges are lost.
        if int(figures.seconds / A_MOMENT) % 2:
            ticker.nudge()
        await asyncio.sleep(A_MOMENT)
        figures.seconds = time.monotonic() - began
        told(figures)
    async with asyncio.timeout(60):
        while figures.sent < figures.planned:
            await asyncio.sleep(0.1)
    await ticker.stop()
    await store.close()
    seen, _ = await witness.communicate(b"end")
    figures.machine = float(seen)
    return figures
