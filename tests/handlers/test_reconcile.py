"""Texts of unknown outcome, through the real service and the real client on a virtual clock: the provider's list is asked before anything
is sent again, a list that lags is asked again, and what never arrived is sent once more."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

import pytest
import pytest_asyncio

from messenger import content
from messenger.app import Ports, build
from messenger.clock import VirtualClock
from messenger.core.communication import Inbound
from messenger.core.party import Address
from messenger.handlers.twilio import TwilioChannel
from messenger.ids import SeededIds
from messenger.service import due, turn
from messenger.service.shell import Shell
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.fakes.faults import Broken, Cut, Fault, Refuse
from tests.fakes.server import serve
from tests.fakes.twilio import FakeTwilio
from tests.handlers.doors import NOW, PATIENT, twilio_settings


@cache
def sample() -> content.Content:
    return content.load()


@dataclass
class House:
    """A clinic whose texts go through Twilio, and a clock that the test turns."""

    fake: FakeTwilio
    clock: VirtualClock
    shell: Shell

    async def texted(self, body: str) -> None:
        """A patient texts; what is due leaves."""
        await turn.receive(
            self.shell, Inbound("sms", Address("sms", PATIENT), "+15005550006", body, f"SM{len(body):032x}", self.clock.now())
        )
        await due.run(self.shell, self.clock.now())

    async def later(self, **by: float) -> None:
        """Time passes, with a look every half minute."""
        until = self.clock.now() + timedelta(**by)
        while self.clock.now() < until:
            self.clock.advance(timedelta(seconds=30))
            await due.run(self.shell, self.clock.now())


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    clock = VirtualClock(NOW)
    fake = FakeTwilio(clock=clock.now)
    fake.automatic = False
    async with serve(fake), TwilioChannel(twilio_settings(fake), clock) as channel:
        store = SqlStore("sqlite://", b"k" * 32, inline=True)
        shell = build(sample(), Ports(store, SqlViews(store), clock, SeededIds(1), {"sms": channel}))
        shell.clinic = replace(shell.clinic, self_test_at=None)  # its pages would be counted with the texts
        yield House(fake, clock, shell)
        await store.close()


@pytest.mark.parametrize("fault", [Broken(500, accepted=True), Cut(accepted=True)], ids=["500", "cut"])
async def test_accepted_and_unanswered_is_found_and_not_sent_again(house: House, fault: Fault) -> None:
    house.fake.faults.append(fault)
    await house.texted("Hi")
    await house.later(minutes=30)
    assert len(house.fake.attempts) == 1 and len(house.fake.outbound(PATIENT)) == 1


async def test_a_list_that_lags_is_asked_again(house: House) -> None:
    house.fake.faults.append(Broken(500, accepted=True))
    house.fake.lag_lists(5)
    await house.texted("Hi")
    await house.later(minutes=30)
    assert len(house.fake.attempts) == 1


async def test_a_list_that_cannot_be_read_is_not_an_empty_one(house: House) -> None:
    house.fake.faults.append(Broken(500, accepted=True))
    house.fake.list_faults.extend([Broken(500)] * 15)
    await house.texted("Hi")
    await house.later(minutes=30)
    assert len(house.fake.attempts) == 1


async def test_what_never_arrived_is_sent_once_more(house: House) -> None:
    house.fake.faults.append(Broken(502))
    await house.texted("Hi")
    assert house.fake.outbound() == []
    await house.later(minutes=30)
    assert len(house.fake.attempts) == 2 and len(house.fake.outbound(PATIENT)) == 1


async def test_a_busy_provider_gets_it_later(house: House) -> None:
    house.fake.faults.append(Refuse(429, {"code": 20429, "message": "Too Many Requests", "more_info": "", "status": 429}))
    await house.texted("Hi")
    await house.later(minutes=5)
    assert len(house.fake.attempts) == 2 and len(house.fake.outbound(PATIENT)) == 1


async def test_an_opt_out_that_only_the_provider_knew_becomes_ours(house: House) -> None:
    house.fake.opted_out.add(("+15005550006", PATIENT))
    await house.texted("Hi")
    await house.later(minutes=30)
    assert len([form for form in house.fake.attempts if form["To"] == PATIENT]) == 1
    consents = await house.shell.store.run(lambda uow: uow.consents_at(Address("sms", PATIENT)))
    assert [(c.scope, c.status) for c in consents][-1] == ("texts", "inactive")
