"""The demo: the whole product on a database in memory, a clinic morning already alive, and a clock that can be turned forward.

Nothing here decides anything: texts go in through ``turn.receive``, time through ``due.run``, staff through ``staff.act``, as in ``serve``.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from fastapi import FastAPI

from messenger.app import Ports, PublicLinks, build
from messenger.clock import ShiftedClock, SystemClock
from messenger.content import Content
from messenger.core.communication import DeliveryReceipt, Inbound
from messenger.core.local_time import at_local
from messenger.core.party import Address
from messenger.core.understanding import Language
from messenger.demo_morning import play_morning
from messenger.demo_state import Line, demo_state
from messenger.handlers import demo_pages, patient_pages
from messenger.handlers.console import Console
from messenger.handlers.demo_pages import DemoState, Outcome
from messenger.handlers.demo_pages.backend import ProviderState
from messenger.handlers.pages import Pages
from messenger.ids import RandomIds
from messenger.service import due, receipts, staff, turn
from messenger.service.shell import Shell
from messenger.service.staff_request import ACTS, StaffRequest
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

CHANNELS = ("sms", "telegram", "email", "voice")
FRESH = "+12125550142"
SOON = timedelta(seconds=5)
OK: Outcome = {"done": True, "because": ""}
OPENS_AT = time(8, 42)


@dataclass
class Demo:
    """Implements handlers.demo_pages.DemoBackend on the running product."""

    content: Content
    public_url: str
    runs: int = 0
    provider_state: ProviderState = "up"
    lines: list[Line] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    shell: Shell = field(init=False)
    clock: ShiftedClock = field(init=False)
    consoles: Mapping[str, Console] = field(init=False)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    texted: int = 0

    def __post_init__(self) -> None:
        """Put the product together with nobody known yet; ``reset`` plays the morning."""
        self._build()

    def _build(self) -> None:
        store = SqlStore("sqlite://", b"demo" * 8)
        self.clock = ShiftedClock(SystemClock())
        self.consoles = {name: Console(name, self.clock) for name in CHANNELS}
        ports = Ports(store, SqlViews(store), self.clock, RandomIds(self.clock), self.consoles, PublicLinks(self.public_url))
        self.shell = build(self.content, ports)

    # --- what the page may ask for --------------------------------------------------------------------------------

    async def state(self, after: int) -> DemoState:
        """Everything that the page shows."""
        async with self.lock:
            await self.settle()
            return await demo_state(self.shell, self.lines, after, self.runs, self.provider_state, FRESH, self.names)

    async def text(self, phone: str, text: str | None, button: str | None, language: Language) -> Outcome:
        """Somebody texts from ``phone``, or taps a reply."""
        async with self.lock:
            await self.say(phone, text if text is not None else button or "", language, button=button)
            return OK

    async def advance(self, minutes: int) -> Outcome:
        """Turn the clock forward, from one due message to the next."""
        async with self.lock:
            await self.forward(self.clock.now() + timedelta(minutes=minutes))
            return OK

    async def to_next(self) -> Outcome:
        """Turn the clock to the next message that leaves."""
        async with self.lock:
            limit, known = self.clock.now() + timedelta(days=60), len(self.lines)
            while self.clock.now() < limit:
                following = await self.settle()
                if len(self.lines) > known:
                    return OK
                if following is None:
                    break
                self.clock.set(max(following, self.clock.now()))
            return {"done": False, "because": "nothing is planned"}

    async def staff(self, act: str, task: str | None, appointment: str | None, phone: str | None, text: str | None) -> Outcome:
        """A member of staff acts."""
        async with self.lock:
            if act not in ACTS:
                return {"done": False, "because": "there is nothing like that"}
            conversation = None
            if phone is not None:
                found = await self.shell.store.run(lambda uow: uow.conversation_at(Address("sms", phone)))
                conversation = found.id if found else None
            by = next(iter(self.content.clinic.clinicians(self.clock.now())), None)
            who, role = (by.id, by.role) if by is not None else ("staff", "owner")
            request = StaffRequest(who, act, task, appointment, conversation, text, role=role)  # type: ignore[arg-type]  # looked at above
            result = await staff.act(self.shell, request)
            await self.settle()
            return {"done": result.done, "because": result.because}

    async def provider(self, state: ProviderState) -> Outcome:
        """What sending does from now on."""
        async with self.lock:
            self.provider_state = state
            for console in self.consoles.values():
                console.mood = state
            await self.settle()
            return OK

    async def reset(self) -> Outcome:
        """Begin again with the clinic's morning."""
        async with self.lock:
            await self.shell.store.close()
            self._build()
            self.runs += 1
            self.provider_state, self.lines, self.names, self.texted = "up", [], {}, 0
            morning = clinic_morning(self.content, SystemClock().now())
            await play_morning(self, morning)
            self.clock.set(morning)
            await self.settle()
            return OK

    # --- what happens ---------------------------------------------------------------------------------------------

    async def say(self, phone: str, text: str, language: Language = "en", *, button: str | None = None) -> None:
        """A text from ``phone`` now, and everything that follows from it at once. A first text in Spanish is understood as such."""
        self.texted += 1
        now = self.clock.now()
        address = Address("sms", phone)
        if language != "en" and await self.shell.store.run(lambda uow: uow.conversation_at(address)) is None:
            await turn.greet_in(self.shell, address, language, now)
        self.lines.append(Line(now, "in", "patient", phone, "sms", text))
        await turn.receive(self.shell, Inbound("sms", address, "clinic", text, f"demo-{self.runs}-{self.texted}", now, button))
        await self.settle()

    async def forward(self, target: datetime) -> None:
        """Step to ``target`` (aware), stopping at everything that is due on the way."""
        while True:
            following = await self.settle()
            if following is None or following > target:
                break
            self.clock.set(max(following, self.clock.now()))
        self.clock.set(max(target, self.clock.now()))
        await self.settle()

    async def settle(self) -> datetime | None:
        """Everything that leaves at this moment; returns when something is due next."""
        while True:
            following = await due.run(self.shell, self.clock.now())
            delivered = await self._deliver()
            if delivered:
                continue
            if following is None or following > self.clock.now() + SOON:
                return following
            self.clock.set(max(following, self.clock.now() + timedelta(milliseconds=1)))

    async def _deliver(self) -> bool:
        """Show what left, and let the network say that it arrived."""
        fresh = sorted((line for console in self.consoles.values() for line in console.take()), key=lambda line: line[0])
        for at, outbound, provider_id in fresh:
            self.lines.append(Line(at, "out", outbound.role, outbound.address.value, outbound.address.channel, outbound.text, outbound))
            if self.provider_state == "up":
                receipt = DeliveryReceipt(outbound.address.channel, provider_id, "delivered", self.clock.now(), outbound.request_id)
                await receipts.receive(self.shell, receipt)
        return bool(fresh)


def clinic_morning(content: Content, now: datetime) -> datetime:
    """08:42 on the first Tuesday, Wednesday or Thursday, from tomorrow on, that the clinic is open and no holiday (aware UTC)."""
    clinic = content.clinic
    day: date = clinic.local(now).date()
    for ahead in range(1, 30):
        candidate = day + timedelta(days=ahead)
        week = [candidate - timedelta(days=back) for back in range(8)]
        if candidate.weekday() in (1, 2, 3) and not any(each in clinic.holidays for each in week):
            return at_local(candidate, OPENS_AT, clinic.time_zone)
    return at_local(day + timedelta(days=1), OPENS_AT, clinic.time_zone)


def application(content: Content, public_url: str) -> FastAPI:
    """The ASGI application of ``demo``: its page, and the private pages that its links open."""
    backend = Demo(content, public_url)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        await backend.reset()
        yield
        await backend.shell.store.close()

    app = FastAPI(title="messenger demo", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    pages = Pages(content.folders)
    app.include_router(pages.router())
    app.include_router(demo_pages.build_router(backend, pages, content.clinic.time_zone))
    app.include_router(patient_pages.build_router(Current(backend), pages, public_url))  # type: ignore[arg-type]  # a Shell by attribute
    return app


class Current:
    """The shell of the demo as it is now: a reset makes a new one."""

    def __init__(self, backend: Demo) -> None:
        self._backend = backend

    def __getattr__(self, name: str) -> object:
        return getattr(self._backend.shell, name)
