"""A provider whose list hangs keeps nothing waiting that is due; leases that ran out are asked about in the same look."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from messenger.app import Ports, build
from messenger.clock import VirtualClock
from messenger.core.communication import CommunicationRequest, Inbound
from messenger.core.party import Address, Party
from messenger.ids import SeededIds
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, SendOutcome, Unknown
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


@dataclass
class Remembering(Provider):
    """A provider with a ledger of its own. ``fates``: what happens to the next messages; "lost": never taken; "taken": its answer is lost."""

    clock: VirtualClock = field(default_factory=lambda: VirtualClock(NOW))
    fates: list[str] = field(default_factory=list)
    taken: list[tuple[str, ProviderMessage]] = field(default_factory=list)

    async def send(self, outbound: Outbound) -> SendOutcome:
        fate = self.fates.pop(0) if self.fates else "answered"
        if fate != "lost":
            listed = ProviderMessage(f"id-{len(self.taken)}", outbound.address.value, outbound.text, "sent", self.clock.now())
            self.taken.append((outbound.request_id, listed))
        return Accepted(self.taken[-1][1].provider_id) if fate == "answered" else Unknown("timeout")

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        return tuple(message for _, message in reversed(self.taken) if message.to == address.value and message.created_at >= since)


@pytest.mark.parametrize("fates", list(itertools.product(("lost", "taken"), repeat=3)), ids="-".join)
async def test_the_same_words_sent_again_and_again_each_leave_once(fates: tuple[str, ...]) -> None:
    """Several texts with the same words to one address are in doubt at once: none takes another's place in the provider's list."""
    clock = VirtualClock(NOW)
    provider = Remembering(clock=clock, fates=list(fates))
    store = SqlStore("sqlite://", KEY, inline=True)
    shell = build(sample(), Ports(store, SqlViews(store), clock, SeededIds(1), {"sms": provider}))
    home = number_of(1)
    await store.run(lambda uow: uow.add(Party("pat", "patient", NOW, addresses=(home,))))
    ids = [f"q{index}" for index in range(len(fates))]
    for id in ids:
        said = CommunicationRequest(
            id, f"k:{id}", "cause", "thanks", "pat", "patient", "reply", "other.thanks", clock.now(), address=home, created_at=clock.now()
        )
        await store.run(lambda uow, said=said: uow.plan((said,), ()))
        await due.run(shell, clock.now())
        clock.advance(timedelta(seconds=20))
    for _ in range(12):
        clock.advance(timedelta(minutes=1))
        await due.run(shell, clock.now())
    assert sorted(request_id for request_id, _ in provider.taken) == ids
    await store.close()
