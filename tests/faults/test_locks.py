"""Three processes on one PostgreSQL at work on the same people: turns, sending, receipts. Nobody ever waits for somebody who waits for them.

The lock order is in messenger/store/unit.py. Before it was kept, sixty people made seventy deadlocks.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import text

from messenger.app import Ports, build
from messenger.clock import SystemClock
from messenger.core.communication import DeliveryReceipt, Inbound
from messenger.core.party import Address
from messenger.ids import RandomIds
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, SendOutcome
from messenger.service import due, receipts, turn
from messenger.service.shell import Shell
from messenger.store.engine import open_engine
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.faults.house import KEY, number_of, sample

TEXTS = ("Hi", "1", "34", "1", "0", "0", "1", "I want to kill myself", "STOP")
PEOPLE = 16


@dataclass
class Provider:
    """Takes everything; what it took is there to be receipted."""

    name: str
    can_list: bool = True
    taken: deque[tuple[str, str]] = field(default_factory=deque)
    count: int = 0

    async def send(self, outbound: Outbound) -> SendOutcome:
        self.count += 1
        await asyncio.sleep(0.002 * (self.count % 5))
        self.taken.append((outbound.request_id, f"{self.name}-{self.count}"))
        return Accepted(f"{self.name}-{self.count}")

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        return ()


async def at_work(shells: list[Shell], provider: Provider) -> None:
    clock, working = SystemClock(), True

    async def sending(shell: Shell) -> None:
        while working:
            await due.run(shell, clock.now())
            await asyncio.sleep(0.02)

    async def receipting() -> None:
        while working or provider.taken:
            while provider.taken:
                request, id = provider.taken.popleft()
                for status in ("sent", "delivered"):
                    await receipts.receive(shells[hash(id) % 3], DeliveryReceipt("sms", id, status, clock.now(), request_id=request))  # type: ignore[arg-type]  # two of its statuses
            await asyncio.sleep(0.02)

    async def person(index: int) -> None:
        for said, body in enumerate(TEXTS):
            await turn.receive(
                shells[(index + said) % 3], Inbound("sms", number_of(index), "clinic", body, f"SM{index:016x}{said:016x}", clock.now())
            )

    async with asyncio.TaskGroup() as work:
        for shell in shells:
            work.create_task(sending(shell))
        for _ in range(3):
            work.create_task(receipting())
        await asyncio.gather(*(person(index) for index in range(PEOPLE)))
        working = False


async def test_no_two_units_of_work_wait_for_each_other(postgres_url: str) -> None:
    stores = [SqlStore(postgres_url, KEY) for _ in range(3)]
    clock, provider = SystemClock(), Provider("sms")
    channels = {"sms": provider, "email": Provider("email"), "voice": Provider("voice")}
    await at_work([build(sample(), Ports(store, SqlViews(store), clock, RandomIds(clock), channels)) for store in stores], provider)
    for store in stores:
        await store.close()
    engine = open_engine(postgres_url)
    with engine.connect() as connection:
        deadlocks = connection.execute(text("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")).scalar()
        handled = connection.execute(text("SELECT status, count(*) FROM inbound GROUP BY status")).all()
        twice = connection.execute(text("SELECT address_hash FROM party_address GROUP BY address_hash HAVING count(*) > 1")).all()
    engine.dispose()
    assert [tuple(row) for row in handled] == [("handled", PEOPLE * len(TEXTS))]
    assert deadlocks == 0
    assert twice == []


async def test_two_first_texts_of_one_person_at_once_are_one_person(postgres_url: str) -> None:
    """On two processes: the second turn waits for the first to make them."""
    stores = [SqlStore(postgres_url, KEY) for _ in range(3)]
    clock = SystemClock()
    shells = [build(sample(), Ports(store, SqlViews(store), clock, RandomIds(clock))) for store in stores]
    for index in range(15):
        await asyncio.gather(
            *(
                turn.receive(shell, Inbound("sms", number_of(index), "clinic", "Hi", f"SM{index:016x}{said:016x}", clock.now()))
                for said, shell in enumerate(shells)
            )
        )
        assert len(await stores[0].run(lambda uow, index=index: uow.parties_at(number_of(index)))) == 1  # type: ignore[misc]  # a default of a lambda
    for store in stores:
        await store.close()
