"""A clinic whose texts go through Twilio's own client to the fake over TCP, with its door for receipts, on a clock that the test turns."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from fastapi import FastAPI

from messenger import content
from messenger.app import Ports, build
from messenger.clock import VirtualClock
from messenger.core.appointment import Appointment, wall_of
from messenger.core.communication import Communication, CommunicationRequest, Inbound
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.states import Conversation
from messenger.core.task import Task
from messenger.handlers.console import Console
from messenger.handlers.twilio import TwilioChannel, TwilioDoor
from messenger.ids import SeededIds
from messenger.ports.store import UnitOfWork
from messenger.service import due, planning, receipts, tasks, turn
from messenger.service.shell import Shell
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.fakes.server import serve
from tests.fakes.twilio import FakeTwilio
from tests.handlers.doors import PUBLIC, twilio_settings

NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
"""Noon in Chicago, a Tuesday."""

STAFF_NUMBERS = ("+12125550121", "+12125550122", "+12125550123")


@cache
def sample() -> content.Content:
    """The sample clinic, read once."""
    return content.load()


def phone(number: int) -> Address:
    """The phone of patient ``number``."""
    return Address("sms", f"+1212555{number:04d}")


@dataclass
class House:
    """The running product, its provider and its clock."""

    fake: FakeTwilio
    clock: VirtualClock
    shell: Shell
    telegram: Console

    async def patient(self, number: int = 142, *more: Address, everywhere: bool = True) -> Party:
        """A patient who agreed to texts at each address (or only by SMS) and last wrote by SMS an hour ago."""
        party = Party(f"p{number}", "patient", NOW, f"Sam {number}", addresses=(phone(number), *more))
        wrote = self.clock.now() - timedelta(hours=1)

        def put(uow: UnitOfWork) -> None:
            uow.add(party)
            uow.add(Conversation(f"c{number}", phone(number), NOW, party.id, last_inbound_at=wrote))
            for index, address in enumerate(party.addresses if everywhere else party.addresses[:1]):
                uow.add(Consent(f"k{number}-{index}", address, "texts", "active", "agreed", "1", "en", wrote, "staff", party.id))

        await self.run(put)
        return party

    async def visit(self, party: Party, start: datetime, id: str = "v1") -> Appointment:
        """A treatment visit of ``party``, with everything that it needs said."""
        clinic = self.shell.clinic
        service = clinic.services["infusion"]
        end = start + service.length
        made = Appointment(
            id, f"{id}@clinic.example", party.id, "infusion", "rivera", "room-1", start, end, start - service.buffer_before,
            end + service.buffer_after, self.clock.now(), wall=wall_of(start, clinic.time_zone),
        )  # fmt: skip

        def put(uow: UnitOfWork) -> None:
            for member in clinic.staff:
                tasks.staff_party(uow, member, self.clock.now())
            uow.book(made)
            planning.replan(self.shell, uow, party.id, self.clock.now())

        await self.run(put)
        return made

    def request(self, party: Party, id: str = "q1", **changes: Any) -> CommunicationRequest:
        """A text to ``party`` that is due now: news of a change unless ``changes`` say otherwise."""
        now = self.clock.now()
        made = CommunicationRequest(
            id, f"test:{id}:1:{party.id}", "test", "test", party.id, "patient", "change", "other.thanks", now,
            patient_id=party.id, created_at=now, priority=20,
        )  # fmt: skip
        return replace(made, **changes)

    async def send(self, *requests: CommunicationRequest) -> None:
        """Plan these, and look."""
        await self.run(lambda uow: uow.plan(requests, ()))
        await self.look()

    async def look(self, **later: float) -> datetime | None:
        """Let time pass, then look once; returns when to look again."""
        self.clock.advance(timedelta(**later))
        following = await due.run(self.shell, self.clock.now())
        await self.fake.settle()
        return following

    async def run(self, work: Any) -> Any:
        """One unit of work."""
        return await self.shell.store.run(work)

    async def row(self, id: str = "q1") -> CommunicationRequest:
        """The request as it stands."""
        found = await self.run(lambda uow: uow.get(CommunicationRequest, id))
        assert isinstance(found, CommunicationRequest)
        return found

    async def attempts(self, id: str = "q1") -> tuple[Communication, ...]:
        """Its attempts."""
        found: tuple[Communication, ...] = await self.run(lambda uow: uow.communications_of(id))
        return found

    async def tasks(self, prefix: str = "") -> list[Task]:
        """Open tasks whose key begins with ``prefix``."""
        return [task for task in await self.run(lambda uow: uow.open_tasks()) if task.key.startswith(prefix)]

    async def texts(self, body: str, number: int = 142, at: datetime | None = None) -> None:
        """A patient texts (``at``: when they wrote); what is due leaves."""
        when = at or self.clock.now()
        sid = f"SM{abs(hash((body, number, when))):032x}"[:34]
        await turn.receive(self.shell, Inbound("sms", phone(number), "+15005550006", body, sid, when))
        await self.look()

    def went(self, number: int = 142) -> list[str]:
        """What the provider took for a patient, oldest first."""
        return [message.body for message in self.fake.outbound(phone(number).value)]

    def tried(self, number: int = 142) -> int:
        """How often a text to a patient was handed to the provider."""
        return sum(form["To"] == phone(number).value for form in self.fake.attempts)


@asynccontextmanager
async def open_house(store: SqlStore | None = None) -> AsyncIterator[House]:
    """The house, with the provider and the door listening; on a store in memory unless one is given."""
    clock = VirtualClock(NOW)
    fake = FakeTwilio(clock=clock.now)
    async with serve(fake), TwilioChannel(twilio_settings(fake), clock) as channel:
        kept = store or SqlStore("sqlite://", b"k" * 32, inline=True)
        telegram = Console("telegram", clock, can_list=False)
        shell = build(sample(), Ports(kept, SqlViews(kept), clock, SeededIds(1), {"sms": channel, "telegram": telegram}))
        # The daily test's pages would be counted with the texts.
        shell.clinic = replace(shell.clinic, self_test_at=None)
        door = TwilioDoor(channel.settings, clock, lambda i: turn.receive(shell, i), lambda r: receipts.receive(shell, r))
        app = FastAPI()
        app.include_router(door.routes())
        async with serve(app) as address:
            fake.point(PUBLIC, address)
            yield House(fake, clock, shell, telegram)
            await fake.settle()
        if store is None:
            await kept.close()
