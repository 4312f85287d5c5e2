"""Several ``serve`` processes on one PostgreSQL, a balancer in front of them, load on all, and one after the other killed and started again.

People text, each the next text once the last was answered; texts become due. The provider keeps its own ledger, which is the judge.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from messenger.store.hints import Hints
from tests.faults.burst import SlowTwilio, due_texts
from tests.faults.lives import Nursery, Serve

TEXTS = ("Hi", "1", "34", "1", "0", "0", "1")
"""From the first text to a booked visit."""

Way = Literal["kill", "stop"]


@dataclass
class Balancer:
    """Passes each connection to some process that takes it. It knows nothing of health, sessions or leaders."""

    ports: list[int]
    chance: random.Random
    address: str = ""

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[Balancer]:
        """Balance until the end of the context."""
        server = await asyncio.start_server(self._pass, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield self
        finally:
            server.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for port in self.chance.sample(self.ports, len(self.ports)):
            with contextlib.suppress(OSError):
                theirs, ours = await asyncio.open_connection("127.0.0.1", port)
                await asyncio.gather(_pipe(reader, ours), _pipe(theirs, writer))
                return
        writer.close()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while block := await reader.read(65536):
            writer.write(block)
            await writer.drain()
    with contextlib.suppress(OSError):
        writer.close()


@dataclass
class Figures:
    """What happened."""

    seconds: float = 0.0
    ends: int = 0
    texts: int = 0
    unanswered_posts: int = 0
    """Texts whose webhook nobody answered, or not with 200: only the provider's list has them."""
    due: int = 0
    sent: int = 0
    doubts: int = 0
    """Texts whose outcome was not known when everything stopped."""
    lateness: list[float] = field(default_factory=list)
    """Seconds from due to accepted, of the texts that were due."""
    answers: list[float] = field(default_factory=list)
    """Seconds that a webhook took."""
    broken: list[str] = field(default_factory=list)

    def part(self, values: list[float], share: float) -> float:
        """A quantile; 0 where there is nothing."""
        return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0.0


@dataclass
class Cluster:
    """The processes, what they are under, and what became of it."""

    served: list[Serve]
    twilio: SlowTwilio
    chance: random.Random
    light: bool = True
    figures: Figures = field(default_factory=Figures)
    told: Callable[[Figures], None] = lambda figures: None
    _due: dict[str, datetime] = field(default_factory=dict)
    _people: int = 0

    async def under_load(
        self,
        way: Way,
        *,
        ends: int = 0,
        seconds: float = 0.0,
        every: tuple[float, float] = (0.3, 1.0),
        texting: float = 2.0,
        due: float = 4.0,
    ) -> None:
        """Load while processes end ``way``: at least so many ``ends`` of a process, and so many seconds.

        ``texting`` people begin to text and ``due`` texts become due each second.
        """
        await asyncio.gather(*(each.start(mortal=self.light, light=self.light) for each in self.served if each.life is None))
        began, before = time.monotonic(), self.figures.seconds
        wanted = self.figures.ends + ends
        people: set[asyncio.Task[None]] = set()
        ending = asyncio.Event()
        async with asyncio.TaskGroup() as work:
            loads = [work.create_task(self._people_text(people, texting)), work.create_task(self._texts_become_due(due))]
            work.create_task(self._reap(way, every, ending))
            while (gone := time.monotonic() - began) < seconds or self.figures.ends < wanted:
                self.figures.seconds = before + gone
                self.told(self.figures)
                await asyncio.sleep(0.2)
            ending.set()
            for load in loads:
                load.cancel()
        for person in people:
            person.cancel()
        await asyncio.gather(*people, return_exceptions=True)
        await self.twilio.settle()

    async def _people_text(self, people: set[asyncio.Task[None]], rate: float) -> None:
        while True:
            self._people += 1
            person = asyncio.create_task(self._person(f"+1213556{self._people:04d}"))
            people.add(person)
            person.add_done_callback(people.discard)
            await asyncio.sleep(self.chance.expovariate(rate))

    async def _person(self, number: str) -> None:
        for said, body in enumerate(TEXTS):
            self.figures.texts += 1
            began = time.monotonic()
            answer = await asyncio.shield(asyncio.ensure_future(self._text(number, body)))
            self.figures.answers.append(time.monotonic() - began)
            if not answer:
                self.figures.unanswered_posts += 1
            await self.twilio.news.until(lambda said=said: len(self.twilio.outbound(number)) > said, 600)  # type: ignore[misc]  # a default of a lambda

    async def _text(self, number: str, body: str) -> bool:
        answer = await self.twilio.text(number, body)
        return answer is not None and answer.status_code == 200

    async def _texts_become_due(self, rate: float) -> None:
        """Another process, which only writes: its hints tell the others."""
        store = self.served[0].store()
        try:
            async with Hints(self.served[0].database_url, lambda: None) as hints:
                while True:
                    self.figures.due += 1
                    number, due = f"+1214556{self.figures.due:04d}", datetime.now(UTC) + timedelta(seconds=self.chance.uniform(0, 2))
                    await store.run(due_texts([number], due))
                    self._due[number] = due
                    hints.tell()
                    await asyncio.sleep(self.chance.expovariate(rate))
        finally:
            await store.close()

    async def _reap(self, way: Way, every: tuple[float, float], ending: asyncio.Event) -> None:
        """One after the other ends and is started again; never two at once."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.chance.uniform(*every)):
                    await ending.wait()
                return
            one = self.chance.choice(self.served)
            if way == "kill":
                await one.kill()
            else:
                await one.stop()
            await asyncio.sleep(self.chance.uniform(0, 0.5))
            await one.start(mortal=self.light, light=self.light)
            self.figures.ends += 1

    # --- afterwards ---------------------------------------------------------------------------------------------

    async def quiet(self, seconds: float = 30) -> list[str]:
        """Without anybody's help: wait until all that was planned is due and nothing is open; returns what still is after so many seconds."""
        one, last, left = self.served[0], max(self._due.values(), default=datetime.now(UTC)), [""]

        def settled() -> bool:
            # What is told is what this look found: at a second one something else may just have become due.
            left[:] = [*one.open_rows(), *one.unheard()]
            return not left and datetime.now(UTC) > last

        with contextlib.suppress(TimeoutError):
            await one.until(settled, seconds)
        return left

    async def recover(self) -> None:
        """All are killed once more, ten minutes pass, and one process finishes what is open."""
        one = self.served[0]
        for each in self.served:
            await each.kill()
        self.figures.doubts = len([row for row in one.rows("communication_request") if row["status"] in ("sending", "unknown")])
        for _ in range(4):
            one.age(timedelta(minutes=10))
            await one.start(mortal=self.light, light=self.light)
            if not await self.quiet(20):
                break
            await one.kill()

    def judge(self) -> None:
        """The laws: nothing lost, nothing twice, everybody who wrote was answered or is with staff."""
        one = self.served[0]
        found = [*one.broken(), *one.unheard()]
        got: dict[str, int] = {}
        for message in self.twilio.outbound():
            got[message.to] = got.get(message.to, 0) + 1
        found += [f"{got.get(number, 0)} texts went to ...{number[-4:]} instead of one" for number in self._due if got.get(number, 0) != 1]
        self.figures.sent = sum(got.values())
        first = {message.to: message for message in reversed(self.twilio.outbound()) if message.to in self._due}
        self.figures.lateness = [
            max(0.0, (first[number].created - due).total_seconds()) for number, due in self._due.items() if number in first
        ]
        self.figures.broken = found


@asynccontextmanager
async def cluster(
    url: str, folder: Path, twilio: SlowTwilio, chance: random.Random, *, processes: int = 3, light: bool = True
) -> AsyncIterator[Cluster]:
    """``processes`` on the database ``url`` behind one balancer; gone, all of them, at the end."""
    nursery = Nursery()
    served: list[Serve] = []
    for number in range(processes):
        own = folder / f"process-{number}"
        own.mkdir()
        served.append(Serve(url, own, twilio, nursery=nursery))
    try:
        async with Balancer([each.port for each in served], chance).listening() as balancer:
            for each in served:
                each.more["PUBLIC_URL"] = balancer.address
            twilio.point(balancer.address, balancer.address)
            yield Cluster(served, twilio, chance, light)
    finally:
        for each in served:
            if each.life is not None:
                await each.kill()
            each.engine.dispose()
        await nursery.close()
