"""kill -9 at random points of a burst: one life after the other on one database, each killed while it recovers from the one before.

Each life finds texts that are due and is sent others. The provider takes its time, before it accepts and before it answers, and its list
lags four minutes behind; its own ledger is the judge. A point is random: a moment of the life (also while it starts), or a moment after
the n-th text was accepted, or the very instant in which the provider holds its answer. All chance comes from one seed.

Before time passes, the dead process is dead for the provider and for PostgreSQL too: both go on for a moment with what it sent them, and
what they did after that would be younger than the rest.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import httpx
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from messenger.core.communication import CommunicationRequest
from messenger.core.party import Address, Party
from messenger.ports.store import UnitOfWork
from tests.fakes.twilio import Message
from tests.faults.house import sample
from tests.faults.lives import HoldingTwilio, Serve, request_of

LIST_LAGS = timedelta(minutes=4)
"""How far the provider's list is behind; the product reckons with five minutes."""

DOWNTIMES = (timedelta(seconds=90), timedelta(seconds=200), timedelta(seconds=400), timedelta(seconds=900))
"""How long nothing runs after a kill: also too short for the list to show what was accepted."""

BREATH = 10
"""After so many deaths one life may end what it began."""

DUE, TEXTS = 8, 4
"""Texts that are due when a life begins, and texts that people send to it."""


class SlowTwilio(HoldingTwilio):
    """A provider that takes its time, and whose list is behind."""

    def __init__(self, chance: random.Random, slowest: float = 0.04) -> None:
        super().__init__()
        self.automatic = False
        self._chance = chance
        self._slowest = slowest
        self._under_way = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection's events (ASGI)."""
        request = scope["type"] == "http"
        self._under_way += request
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._under_way -= request
            self.news.tell()

    async def quiet(self) -> None:
        """All that anybody has sent to it is dealt with. A request of our own stands in line behind what a dead process has sent."""
        async with httpx.AsyncClient(verify=False) as client:
            await client.get(self.address)
        await self.news.until(lambda: self._under_way == 0, 60)
        await self.settle()

    async def _create(self, request: Request) -> Response:
        await request.form()
        await asyncio.sleep(self._chance.uniform(0, self._slowest / 4))
        answer = await super()._create(request)
        await asyncio.sleep(self._chance.uniform(0, self._slowest))
        return answer

    def listed(self) -> list[Message]:
        """What the list shows already."""
        return [message for message in self.ledger if self.clock() - message.created >= LIST_LAGS]


@dataclass
class Figures:
    """What happened."""

    points: int = 0
    in_doubt: int = 0
    """Points at which the provider had accepted at least one text whose outcome we had not committed."""
    held: int = 0
    """Of these, points at which the provider held its answer while we died."""
    doubts: int = 0
    """Texts that were between acceptance and commit, over all points."""
    starting: int = 0
    """Points before the process took requests."""
    planned: int = 0
    texts: int = 0
    broken: list[str] = field(default_factory=list)


def due_texts(numbers: list[str], at: datetime) -> Callable[[UnitOfWork], None]:
    """One text to each number, due at ``at``."""
    clinic = sample().clinic
    params = {"clinic": clinic.name, "phone": clinic.phone}

    def work(uow: UnitOfWork) -> None:
        for number in numbers:
            address, id = Address("sms", number), f"party-{number[1:]}"
            uow.add(Party(id, "patient", at, addresses=(address,)))
            request = CommunicationRequest(
                f"due-{number[1:]}", f"burst:{number}", "burst", "other.nothing_open", id, "patient", "reply", "other.nothing_open", at, params,
                address=address, patient_id=id, created_at=at,
            )  # fmt: skip
            uow.plan((request,), ())

    return work


@dataclass
class Burst:
    """The rounds."""

    served: Serve
    twilio: SlowTwilio
    chance: random.Random
    figures: Figures = field(default_factory=Figures)
    told: Callable[[Figures], None] = lambda figures: None
    writers: list[str] = field(default_factory=list)

    async def play(self, points: int, held: int) -> Figures:
        """``points`` lives and deaths, at least ``held`` of them while the provider holds its answer; then the last one recovers."""
        kinds = ["held"] * held + [self.chance.choice(["moment", "accepted", "accepted"]) for _ in range(points - held)]
        self.chance.shuffle(kinds)
        for number, kind in enumerate(kinds):
            await self._round(number, kind)
            self.told(self.figures)
            if number % BREATH == BREATH - 1:
                self.served.age(timedelta(minutes=6))
                await self.settled(1)
                await self.served.kill()
        self.served.age(timedelta(minutes=6))
        await self.settled()
        self.judge()
        return self.figures

    async def _round(self, number: int, kind: str) -> None:
        served, twilio = self.served, self.twilio
        first = number * (DUE + TEXTS)
        numbers = [f"+1{212 + (first + i) // 10_000}556{(first + i) % 10_000:04d}" for i in range(DUE + TEXTS)]
        store = served.store()
        await store.run(due_texts(numbers[:DUE], datetime.now(UTC)))
        await store.close()
        before = len(twilio.outbound())
        if kind == "held":
            twilio.stop_at("accepted", after=self.chance.randrange(DUE))
        await served.start(light=True, wait=False)
        knocking = asyncio.create_task(self._text(numbers[DUE:]))
        match kind:
            case "held":
                async with asyncio.timeout(60):
                    await twilio.reached.wait()
            case "accepted":
                wanted = before + self.chance.randrange(1, DUE + TEXTS)
                await twilio.news.until(lambda: len(twilio.outbound()) >= wanted, 60)
                await asyncio.sleep(self.chance.uniform(0, 0.06))
            case _:
                await asyncio.sleep(self.chance.uniform(0, 1.5))
        await served.kill()
        self.figures.starting += not knocking.done()
        knocking.cancel()
        await asyncio.gather(knocking, return_exceptions=True)
        twilio.go_on()
        await twilio.quiet()
        self._count(kind, before)
        served.age(self.chance.choice(DOWNTIMES))

    async def _text(self, numbers: list[str]) -> None:
        """People text as soon as somebody listens."""
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", self.served.port)
            except OSError:
                await asyncio.sleep(0.02)
                continue
            writer.close()
            break
        for number in numbers:
            self.writers.append(number)
            self.twilio.spawn(self.twilio.text(number, "Hi"))
            await asyncio.sleep(self.chance.uniform(0, 0.05))

    def _count(self, kind: str, before: int) -> None:
        accepted = {request_of(message) for message in self.twilio.outbound()[before:]}
        doubts = [row["id"] for row in self.served.rows("communication_request") if row["status"] == "sending" and row["id"] in accepted]
        self.figures.points += 1
        self.figures.doubts += len(doubts)
        self.figures.in_doubt += bool(doubts)
        self.figures.held += bool(doubts) and kind == "held"

    async def settled(self, tries: int = 6) -> None:
        """Start once more, with as much time gone by as it takes, until nothing is open."""
        for _ in range(tries):
            await self.served.start(light=True)
            try:
                await self.served.until(lambda: not self.served.open_rows() and not self.served.unheard(), 20)
                return
            except TimeoutError:
                await self.served.kill()
                self.served.age(timedelta(minutes=6))

    def judge(self) -> None:
        """The laws: nothing lost, nothing twice, everybody who wrote was answered, and nobody got more than one text."""
        found = [*self.served.broken(), *self.served.unheard()]
        requests = self.served.rows("communication_request")
        self.figures.planned = len([row for row in requests if row["cause"] == "burst"])
        self.figures.texts = len(self.writers)
        got: dict[str, int] = {}
        late = {row["id"] for row in requests if row["words"] == "other.late"}  # a text found in the list is answered with an apology first
        for message in self.twilio.outbound():
            if request_of(message) not in late:
                got[message.to] = got.get(message.to, 0) + 1
        due = [row["address_value"] for row in requests if row["cause"] == "burst"]
        found += [
            f"{got.get(number, 0)} texts went to ...{number[-4:]} instead of one"
            for number in [*due, *self.writers]
            if got.get(number, 0) != 1
        ]
        self.figures.broken = found
