"""A provider whose list hangs keeps nothing waiting that is due; leases that ran out are asked about in the same look."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from messenger.app import Ports, build
from messenger.clock import VirtualClock
from messenger.core.communication import Inbound
from messenger.core.party import Address
from messenger.ids import SeededIds
from messenger.ports import Accepted, Outbound, ProviderMessage, SendOutcome, Unknown
from messenger.service import due, turn
from messenger.service.shell import Shell
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.faults.house import KEY, NOW, number_of, sample


@dataclass
class Provider:
    """A channel whose answers may be lost and whose list can be held."""

    name: str = "sms"
    can_list: bool = True
    answering: bool = True
    sent: list[str] = field(default_factory=list)
    asking: int = 0
    most_asking: int = 0
    listed: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, outbound: Outbound) -> SendOutcome:
        self.sent.append(outbound.address.value)
        return Accepted(f"id-{len(self.sent)}") if self.answering else Unknown("timeout")

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        self.asking += 1
        self.most_asking = max(self.most_asking, self.asking)
        await self.listed.wait()
        self.asking -= 1
        return ()


def house() -> tuple[Shell, Provider, VirtualClock]:
    clock, provider = VirtualClock(NOW), Provider()
    store = SqlStore("sqlite://", KEY, inline=True)
    return build(sample(), Ports(store, SqlViews(store), clock, SeededIds(1), {"sms": provider})), provider, clock


async def text(shell: Shell, index: int) -> None:
    now = shell.clock.now()
    await turn.receive(shell, Inbound("sms", number_of(index), "clinic", "Hi", f"SM{index:032x}", now))


async def test_what_is_due_does_not_wait_for_a_list_that_hangs() -> None:
    shell, provider, clock = house()
    provider.answering = False
    for index in range(5):
        await text(shell, index)
    await due.run(shell, clock.now())
    clock.advance(timedelta(minutes=2))
    provider.answering = True
    await text(shell, 9)
    look = asyncio.create_task(due.run(shell, clock.now()))
    for _ in range(1000):
        await asyncio.sleep(0)
    assert provider.sent[-1] == number_of(9).value, "a text that is due waited for the provider's list"
    assert provider.most_asking == 5, "the provider was asked one by one"
    provider.listed.set()
    await look
    await shell.store.close()


async def test_a_lease_that_ran_out_is_asked_about_in_the_same_look() -> None:
    shell, provider, clock = house()
    await text(shell, 1)
    # The process ends here: claimed and written, nothing sent.
    await shell.store.run(lambda uow: due.prepare(shell, uow, clock.now()))
    clock.advance(timedelta(minutes=9))
    provider.listed.set()
    following = await due.run(shell, clock.now())
    assert following is not None and following <= clock.now()
    await due.run(shell, clock.now())
    assert provider.sent == [number_of(1).value]
    await shell.store.close()
