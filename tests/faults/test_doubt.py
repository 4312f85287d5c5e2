"""Processes that are slow, asleep or in each other's way: nothing twice, nothing past its use, and what a person must know they are told."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from messenger.app import Ports, build
from messenger.clock import VirtualClock
from messenger.core.communication import CommunicationRequest
from messenger.core.consent import Consent
from messenger.core.party import Address, Party
from messenger.ids import RandomIds
from messenger.ports.channels import Accepted, Channel, Outbound, ProviderMessage, SendOutcome, Unknown
from messenger.ports.store import UnitOfWork
from messenger.scheduler.ticker import EVERY
from messenger.service import due, outbox
from messenger.service.shell import Shell
from messenger.store.engine import open_engine
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.faults.house import KEY, number_of, sample

NOON = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
"""Midday at the sample clinic: no quiet hours."""


@dataclass
class Provider:
    """Keeps its own ledger, and shows all of it. ``gate``: a sending waits until it is set, before anything is accepted."""

    clock: VirtualClock
    name: str = "sms"
    can_list: bool = True
    answering: bool = True
    ledger: list[tuple[Outbound, datetime]] = field(default_factory=list)
    gate: asyncio.Event | None = None
    raises_for: str = ""
    waiting: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, outbound: Outbound) -> SendOutcome:
        if self.gate is not None:
            self.waiting.set()
            await self.gate.wait()
        if outbound.request_id == self.raises_for:
            raise RuntimeError("every time")
        self.ledger.append((outbound, self.clock.now()))
        return Accepted(f"id-{len(self.ledger)}") if self.answering else Unknown("500")

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        found = [
            ProviderMessage(f"id-{number}", outbound.address.value, outbound.text, "queued", at)
            for number, (outbound, at) in enumerate(self.ledger, 1)
            if outbound.address == address and at >= since
        ]
        return tuple(reversed(found))


@dataclass
class House:
    """Two processes on one database, with one provider and one clock."""

    url: str
    clock: VirtualClock
    provider: Provider
    shells: tuple[Shell, Shell]

    @property
    def store(self) -> SqlStore:
        found = self.shells[0].store
        assert isinstance(found, SqlStore)
        return found

    async def plan(self, *requests: CommunicationRequest) -> None:
        """Patients, who consented, and what is planned for them."""
        people = {request.recipient_id: request.address for request in requests}

        def work(uow: UnitOfWork) -> None:
            for id, address in people.items():
                if address is not None and uow.get(Party, id) is None:
                    uow.add(Party(id, "patient", NOON, addresses=(address,)))
                    uow.add(Consent(f"k-{id}", address, "texts", "active", "agreed", "1", "en", NOON, "staff", id))
            uow.plan(requests, ())

        await self.store.run(work)

    async def look(self, process: int = 0) -> datetime | None:
        return await due.run(self.shells[process], self.clock.now())

    async def status(self, id: str) -> tuple[str, str]:
        request = await self.store.run(lambda uow: uow.get(CommunicationRequest, id))
        assert request is not None
        return request.status, request.status_reason

    async def due_of(self, id: str) -> datetime:
        request = await self.store.run(lambda uow: uow.get(CommunicationRequest, id))
        assert request is not None
        return request.due

    async def tasks(self) -> list[str]:
        return [task.because for task in await self.store.run(lambda uow: uow.open_tasks())]

    def to_patients(self) -> list[str]:
        """Ids of requests that the provider has, to people who are not staff."""
        return [outbound.request_id for outbound, _ in self.provider.ledger if outbound.role == "patient"]


@pytest_asyncio.fixture
async def house(database_url: str) -> AsyncIterator[House]:
    clock = VirtualClock(NOON)
    provider = Provider(clock)
    stores = [SqlStore(database_url, KEY) for _ in range(2)]
    channels: dict[str, Channel] = {"sms": provider}
    shells = [build(sample(), Ports(store, SqlViews(store), clock, RandomIds(clock), channels)) for store in stores]
    yield House(database_url, clock, provider, (shells[0], shells[1]))
    for store in stores:
        await store.close()


def execute(url: str, statement: str) -> object:
    """Run a statement as a hand in the database would; returns the first value that it finds."""
    engine = open_engine(url)
    with engine.begin() as connection:
        found = connection.exec_driver_sql(statement)
        value = found.scalar() if found.returns_rows else None
    engine.dispose()
    return value


def text(number: int, person: int | None = None, **more: Any) -> CommunicationRequest:
    """A text that is due at noon."""
    who = number if person is None else person
    clinic = sample().clinic
    usual: dict[str, Any] = {
        "category": "reply", "words": "other.nothing_open", "due": NOON, "params": {"clinic": clinic.name, "phone": clinic.phone},
        "address": number_of(who), "created_at": NOON,
    }  # fmt: skip
    return CommunicationRequest(
        f"r{number}", f"test:{number}", "test", "test", f"p{who}", "patient", patient_id=f"p{who}", **{**usual, **more}
    )


# --- slower than the lease ----------------------------------------------------------------------------------------


async def test_who_slept_between_claim_and_sending_does_not_send_what_another_has_sent(house: House) -> None:
    """The first process claims two texts for one person and hangs with the first; its computer sleeps; the second process does the work."""
    await house.plan(text(1), text(2, 1))
    first = house.shells[0]
    batch = await house.store.run(lambda uow: due.prepare(first, uow, house.clock.now()))
    gate = house.provider.gate = asyncio.Event()
    flight = outbox.Flight(first)
    flight.start(batch.ready)
    await house.provider.waiting.wait()
    house.provider.gate = None
    for _ in range(4):
        house.clock.advance(timedelta(minutes=4))
        await house.look(1)
    assert sorted(house.to_patients()) == ["r1", "r2"]
    gate.set()
    while len(flight):
        await due.recorded(first, await flight.back(1), house.clock.now())
    # The first was in the provider's hands already when the computer fell asleep; the second was still ours to keep.
    assert house.to_patients().count("r2") == 1
    assert await house.status("r2") == ("completed", "")


async def test_who_waits_long_behind_others_takes_the_lease_anew(house: House) -> None:
    """Nobody else took it: it is sent, once, and the lease holds again."""
    await house.plan(text(1), text(2, 1))
    house.provider.gate = asyncio.Event()
    slow = asyncio.create_task(house.look())
    await house.provider.waiting.wait()
    house.clock.advance(outbox.LEASE - timedelta(seconds=10))
    house.provider.gate.set()
    await slow
    for _ in range(4):
        house.clock.advance(timedelta(minutes=4))
        await house.look(1)
    assert house.to_patients() == ["r1", "r2"]


async def test_what_two_processes_ask_about_at_once_is_sent_again_once(house: House) -> None:
    """Neither finds it in the provider's list; both would send it again."""
    await house.plan(*(text(number) for number in range(20)))
    # A crash: claimed and written, never sent.
    await house.store.run(lambda uow: due.prepare(house.shells[0], uow, house.clock.now()))
    house.clock.advance(timedelta(minutes=10))
    for _ in range(3):
        await asyncio.gather(house.look(0), house.look(1))
        house.clock.advance(timedelta(seconds=30))
    assert sorted(house.to_patients()) == sorted(f"r{number}" for number in range(20))


async def test_a_500_after_acceptance_is_found_and_not_sent_again_by_anybody(house: House) -> None:
    await house.plan(*(text(number) for number in range(10)))
    house.provider.answering = False
    await house.look()
    house.provider.answering = True
    for _ in range(6):
        house.clock.advance(timedelta(minutes=1))
        await asyncio.gather(house.look(0), house.look(1))
    assert len(house.to_patients()) == 10
    assert {await house.status(f"r{number}") for number in range(10)} == {("completed", "")}


# --- one cap, two processes ---------------------------------------------------------------------------------------


async def test_two_processes_cannot_spend_one_cap(house: House) -> None:
    """More reminders for each person than a day may bring; both processes look at the same instant."""
    people, each, cap = 6, 12, sample().clinic.caps.a_day
    requests = [text(100 * person + number, person, category="checkin") for person in range(people) for number in range(each)]
    await house.plan(*requests)
    await asyncio.gather(house.look(0), house.look(1))
    await asyncio.gather(house.look(1), house.look(0))
    for person in range(people):
        assert len([id for id in house.to_patients() if int(id[1:]) // 100 == person]) == cap


# --- for a long time ----------------------------------------------------------------------------------------------


async def test_the_clockwork_soaked_never_stands_still(house: House) -> None:
    """Looks as the ticker makes them, one process or the other, hints lost: what is due leaves at the next look, and the next is never far."""
    chance = random.Random(3)
    planned = 0
    for look in range(400):
        new = [
            text(
                planned + index,
                due=house.clock.now() + timedelta(seconds=chance.uniform(0, 90)),
                useful_until=house.clock.now() + timedelta(days=1),
            )
            for index in range(chance.choice([0, 0, 1, 3]) if look < 150 else 0)
        ]
        planned += len(new)
        if new:
            await house.plan(*new)
        following = await house.look(chance.randrange(2))
        if look >= 150 and len(house.to_patients()) == planned:
            break
        assert following is None or following > house.clock.now(), "it looks again and again, and nothing becomes of it"
        until = min(following or house.clock.now() + EVERY, house.clock.now() + EVERY)
        house.clock.advance(until - house.clock.now())
    late = [
        (at - await house.due_of(outbound.request_id)).total_seconds()
        for outbound, at in house.provider.ledger
        if outbound.role == "patient"
    ]
    assert len(late) == len(set(house.to_patients())) == planned > 100
    assert max(late) <= EVERY.total_seconds()


# --- no callbacks, no computer ------------------------------------------------------------------------------------


async def test_callbacks_lost_for_good_repeat_nothing_and_claim_no_delivery(house: House) -> None:
    await house.plan(*(text(number) for number in range(5)))
    for _ in range(30):
        await house.look()
        house.clock.advance(timedelta(hours=1))
    assert len(house.to_patients()) == 5
    attempts = [await house.store.run(lambda uow, n=n: uow.communications_of(f"r{n}")) for n in range(5)]  # type: ignore[misc]  # a default of a lambda
    assert {attempt.status for found in attempts for attempt in found} == {"unknown"}, "hours without a word are not a delivery"


async def test_asleep_for_six_hours_what_helps_still_goes_and_the_rest_is_told(house: House) -> None:
    await house.plan(
        text(1, useful_until=NOON + timedelta(hours=8), due=NOON + timedelta(hours=1), category="change"),
        text(2, useful_until=NOON + timedelta(hours=2), due=NOON + timedelta(hours=1), category="change"),
        text(3, due=NOON + timedelta(hours=3)),
    )
    await house.look()
    assert house.to_patients() == []
    house.clock.advance(timedelta(hours=6))
    await house.look()
    assert sorted(house.to_patients()) == ["r1", "r3"]
    status, because = await house.status("r2")
    assert status == "dropped" and because
    assert any("call" in task for task in await house.tasks()), "nobody was told of the text that came too late"


# --- a message that cannot be made --------------------------------------------------------------------------------


@pytest.mark.parametrize("poison", ["params", "words", "asks"])
async def test_one_message_that_cannot_be_prepared_stops_nobody_and_is_told(house: House, poison: str) -> None:
    await house.plan(*(text(number) for number in range(8)))
    broken = {"params": '{"clinic": {"kind": "of tomorrow"}}', "words": "no.such.words", "asks": '"?"'}[poison]
    execute(house.url, f"UPDATE communication_request SET {poison} = '{broken}' WHERE id = 'r3'")
    for _ in range(3):
        await house.look()
        house.clock.advance(timedelta(minutes=1))
    assert sorted(house.to_patients()) == ["r0", "r1", "r2", "r4", "r5", "r6", "r7"]
    assert execute(house.url, "SELECT status FROM communication_request WHERE id = 'r3'") == "failed"
    (task,) = await house.store.run(lambda uow: uow.tasks_of("p3"))
    assert task.kind == "delivery"


async def test_a_message_whose_sending_raises_every_time_ends_with_a_person(house: House) -> None:
    await house.plan(*(text(number) for number in range(4)))
    house.provider.raises_for = "r2"
    for _ in range(200):
        await house.look()
        house.clock.advance(timedelta(minutes=10))
    assert sorted(house.to_patients()) == ["r0", "r1", "r3"]
    status, because = await house.status("r2")
    assert status in ("failed", "dropped"), (status, because)
    assert await house.store.run(lambda uow: uow.tasks_of("p2"))
