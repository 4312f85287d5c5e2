"""Many reminders due at one instant: each leaves once, no more are under way than can be sent at once, and a run that ends badly strands none."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from messenger.app import Ports, build
from messenger.clock import VirtualClock
from messenger.core.agenda import Agenda
from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.core.planning import plan
from messenger.core.ride import Ride
from messenger.core.states import AskingRide, Conversation
from messenger.ids import RandomIds
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, SendOutcome
from messenger.ports.store import UnitOfWork
from messenger.service import due
from messenger.service.shell import Shell
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.faults.house import KEY, sample

BOOKED = datetime(2026, 11, 10, 16, tzinfo=UTC)
START = datetime(2026, 12, 2, 17, tzinfo=UTC)
NOW = datetime(2026, 12, 1, 16, tzinfo=UTC)
"""The day before at 10:00 in Chicago: what to drink, and who takes the patient home, is due for everybody."""
COUNT = 260


class PowerCut(BaseException):
    """Nothing that a channel may raise: the run ends."""


@dataclass
class Crowded:
    """A provider that counts how many messages it is given at a time, and may fail at one of them."""

    name: str = "sms"
    can_list: bool = True
    fails_at: int = 0
    under_way: int = 0
    most: int = 0
    sent: list[str] = field(default_factory=list)

    async def send(self, outbound: Outbound) -> SendOutcome:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        await asyncio.sleep(0)
        self.under_way -= 1
        self.sent.append(outbound.request_id)
        if len(self.sent) == self.fails_at:
            raise PowerCut
        return Accepted(f"SM{len(self.sent)}")

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        return ()


def crowd(uow: UnitOfWork) -> None:
    """So many patients with a treatment at one hour of tomorrow, and their plans."""
    clinic = sample().clinic
    service = clinic.services["infusion"]
    for number in range(COUNT):
        address = Address("sms", f"+1212556{number:04d}")
        patient = Party(f"p{number}", "patient", BOOKED, addresses=(address,))
        end = START + service.length
        visit = Appointment(
            f"a{number}", f"a{number}@x", patient.id, "infusion", f"d{number}", f"r{number}", START, end, START, end, BOOKED
        )
        uow.add(patient)
        uow.add(Conversation(f"c{number}", address, BOOKED, patient.id))
        uow.add(Consent(f"k{number}", address, "texts", "active", "agreed", "1", "en", BOOKED, "staff", patient.id))
        uow.book(visit)
        uow.add(Ride(visit.id))
        planned = plan(Agenda(patient, (visit,), clinic), sample().care_plans, BOOKED).ahead
        mine = [each for each in planned if each.activity in ("hydration", "ride-chase")]
        uow.plan([replace(each, id=f"{number}-{each.activity}", patient_id=patient.id, created_at=BOOKED) for each in mine], ())


async def house(url: str, provider: Crowded) -> tuple[Shell, VirtualClock]:
    clock, store = VirtualClock(NOW), SqlStore(url, KEY)
    await store.run(crowd)
    return build(sample(), Ports(store, SqlViews(store), clock, RandomIds(clock), {"sms": provider})), clock


async def requests(shell: Shell) -> dict[str, CommunicationRequest]:
    ids = [f"{number}-hydration" for number in range(COUNT)]
    return dict(await shell.store.run(lambda uow: uow.many(CommunicationRequest, ids)))


async def test_each_leaves_once_and_opens_its_question(database_url: str) -> None:
    provider = Crowded()
    shell, clock = await house(database_url, provider)
    following = await due.run(shell, clock.now())
    assert sorted(provider.sent) == sorted(f"{number}-hydration" for number in range(COUNT))
    assert provider.most <= due.IN_FLIGHT
    assert {(each.status, each.attempts) for each in (await requests(shell)).values()} == {("completed", 1)}
    assert following is not None and following > NOW, "the chase of the ride is not due yet"
    talks = await shell.store.run(lambda uow: [uow.conversation_at(Address("sms", f"+1212556{number:04d}")) for number in range(COUNT)])
    assert [talk.state if talk else None for talk in talks] == [AskingRide(f"a{number}") for number in range(COUNT)]
    rides = await shell.store.run(lambda uow: uow.many(Ride, [f"a{number}" for number in range(COUNT)]))
    assert Counter(ride.state for ride in rides.values()) == {"asked": COUNT}
    numbers = [number for number, _ in await shell.views.sent(limit=2 * COUNT)]
    assert numbers == list(range(1, COUNT + 1)), "departures are counted without a gap"
    await shell.store.close()


@dataclass
class Reluctant(Crowded):
    """A provider that answers nobody before ``wanted`` messages are with it."""

    wanted: int = 0
    enough: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, outbound: Outbound) -> SendOutcome:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        if self.under_way == self.wanted:
            self.enough.set()
        await self.enough.wait()
        self.under_way -= 1
        self.sent.append(outbound.request_id)
        return Accepted(f"SM{len(self.sent)}")


async def test_the_next_batch_is_written_while_one_is_on_its_way(database_url: str) -> None:
    """A provider takes its time: meanwhile what comes next is made ready, and no more than may be in doubt at once is given away."""
    provider = Reluctant(wanted=due.IN_FLIGHT)
    shell, clock = await house(database_url, provider)
    async with asyncio.timeout(60):
        await due.run(shell, clock.now())
    assert provider.most == due.IN_FLIGHT > due.BATCH
    assert Counter(provider.sent) == dict.fromkeys((f"{number}-hydration" for number in range(COUNT)), 1)
    await shell.store.close()


async def test_a_run_that_ends_badly_leaves_in_doubt_only_what_was_under_way(database_url: str) -> None:
    provider = Crowded(fails_at=120)
    shell, clock = await house(database_url, provider)
    with pytest.raises(PowerCut):
        await due.run(shell, clock.now())
    stands = Counter(each.status for each in (await requests(shell)).values())
    assert stands["sending"] <= due.IN_FLIGHT
    assert stands["sending"] + stands["completed"] + stands["active"] == COUNT
    in_doubt = {id for id, each in (await requests(shell)).items() if each.status == "sending"}
    assert in_doubt <= set(provider.sent), "what had not been handed over was not given back"
    clock.advance(timedelta(seconds=5))
    provider.fails_at = 0
    await due.run(shell, clock.now())
    assert max(Counter(provider.sent).values()) == 1
    assert set(provider.sent) == set(await requests(shell))
    await shell.store.close()
