"""What only one process at a time may do: Telegram is polled by one, the next takes over; steady work done twice at once does no harm."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from messenger.app import Ports, build
from messenger.clock import SystemClock
from messenger.core.clinic import Feed
from messenger.core.communication import Inbound
from messenger.core.effects import RaiseTask
from messenger.ids import RandomIds
from messenger.ports.store import UnitOfWork
from messenger.service import lease, missed, sheet, tasks
from messenger.service.lease import Terms
from messenger.service.shell import Shell
from messenger.service.sync import sync_feeds
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews
from tests.fakes.fixtures import fake_telegram, fake_twilio
from tests.fakes.telegram import FakeTelegram
from tests.fakes.twilio import FakeTwilio
from tests.faults.house import KEY, NOW, number_of, sample, shell_on
from tests.serving.open import opened

__all__ = ["fake_telegram", "fake_twilio"]

QUICK = Terms(timedelta(seconds=1.5), timedelta(seconds=0.2), timedelta(seconds=0.05))


@dataclass
class Process:
    """One of several on one database, which would like to do the work."""

    shell: Shell
    working: bool = False
    turns: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None

    async def work(self) -> None:
        self.working, self.turns = True, self.turns + 1
        self.changed.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.working = False

    def start(self) -> None:
        self.task = asyncio.create_task(lease.alone(self.shell, "work", self.work, QUICK))

    async def takes_over(self) -> None:
        async with asyncio.timeout(10):
            await self.changed.wait()
        self.changed.clear()

    async def stop(self) -> None:
        assert self.task is not None
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


@asynccontextmanager
async def processes(url: str, count: int) -> AsyncIterator[list[Process]]:
    stores = [SqlStore(url, KEY) for _ in range(count)]
    clock = SystemClock()
    made = [Process(build(sample(), Ports(store, SqlViews(store), clock, RandomIds(clock)))) for store in stores]
    yield made
    for process, store in zip(made, stores, strict=True):
        if process.task is not None:
            await process.stop()
        await store.close()


async def test_one_works_and_the_next_takes_over_when_it_stops(database_url: str) -> None:
    async with processes(database_url, 2) as (first, second):
        first.start()
        await first.takes_over()
        second.start()
        await asyncio.sleep(QUICK.lasts.total_seconds() * 2)
        assert (first.working, second.working, first.turns) == (True, False, 1), "the lease was not extended, or not obeyed"
        await first.stop()
        assert not first.working
        async with asyncio.timeout(QUICK.lasts.total_seconds() / 2):
            await second.takes_over()


async def test_a_dead_process_is_replaced_after_its_lease_and_not_before(database_url: str) -> None:
    async with processes(database_url, 1) as (second,):
        now = datetime.now(NOW.tzinfo)
        until = now + QUICK.lasts
        assert await second.shell.store.run(lambda uow: uow.take_lease("work", "who died", now, until))
        second.start()
        await second.takes_over()
        assert datetime.now(NOW.tzinfo) >= until
        # Who thought to have it still has lost it, and cannot free it for others.
        assert not await second.shell.store.run(lambda uow: uow.take_lease("work", "who died", until, until + QUICK.lasts))
        await second.shell.store.run(lambda uow: uow.release_lease("work", "who died"))
        assert not await second.shell.store.run(lambda uow: uow.take_lease("work", "a third", until, until + QUICK.lasts))


async def test_who_cannot_reach_the_database_stops_before_another_may_begin(tmp_path: Path, database_url: str) -> None:
    async with processes(database_url, 1) as (first,):
        first.start()
        await first.takes_over()
        await first.shell.store.close()
        async with asyncio.timeout(QUICK.lasts.total_seconds()):
            while first.working:
                await asyncio.sleep(0.01)


async def test_two_serving_processes_poll_telegram_one_after_the_other(
    tmp_path: Path, fake_twilio: FakeTwilio, fake_telegram: FakeTelegram, postgres_url: str
) -> None:
    ana = fake_telegram.person()

    async def answered(count: int) -> None:
        await fake_telegram.news.until(lambda: len(fake_telegram.sent_to(ana.id)) >= count)

    conflicts: list[str] = []
    async with opened(tmp_path, fake_twilio, fake_telegram, secret="", database_url=postgres_url) as first:
        async with opened(tmp_path, fake_twilio, fake_telegram, secret="", database_url=postgres_url):
            for said in range(1, 4):
                await ana.text("/start")
                await answered(said)
            conflicts += [method for method, _ in fake_telegram.requests if method == "deleteWebhook"]
        # The one that polled is still there; the other had nothing to release.
        await ana.text("/start")
        await answered(4)
    assert len(conflicts) == 1, "both polled"
    async with opened(tmp_path, fake_twilio, fake_telegram, secret="", database_url=postgres_url):
        await ana.text("/start")
        await answered(5)
    assert [row["status"] for row in first.rows("inbound")] == ["handled"] * 5


# --- steady work, by two processes at once ------------------------------------------------------------------------


@dataclass
class Inbox:
    """A provider's list of what it received."""

    texts: tuple[Inbound, ...]

    async def received_since(self, since: datetime) -> tuple[Inbound, ...]:
        return self.texts


async def test_missed_texts_found_by_two_are_handled_once(postgres_url: str) -> None:
    stores = [SqlStore(postgres_url, KEY) for _ in range(3)]
    inbox = Inbox(tuple(Inbound("sms", number_of(index), "clinic", "Hi", f"SM{index:032x}", NOW) for index in range(20)))
    await asyncio.gather(*(missed.recover(shell_on(store), inbox, "sms") for store in stores))
    for index in range(20):
        kept = await stores[0].run(lambda uow, index=index: uow.texts_since(number_of(index), NOW - timedelta(days=1)))
        assert [record.status for record in kept] == ["handled"]
        party = (await stores[0].run(lambda uow, index=index: uow.parties_at(number_of(index))))[0]
        said = await stores[0].run(lambda uow, id=party.id: uow.requests_of(id))
        assert len([request for request in said if request.category == "reply"]) == 1
    for store in stores:
        await store.close()


class Feeds:
    """Calendars that say the same each time."""

    async def read(self, url: str, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
        return [(NOW + timedelta(days=day), NOW + timedelta(days=day, hours=1)) for day in range(30)]


async def test_calendars_read_by_three_at_once_leave_one_set_of_blocks(postgres_url: str) -> None:
    stores = [SqlStore(postgres_url, KEY) for _ in range(3)]
    feeds = tuple(Feed(f"feed-{number}", "https://calendar.example/x.ics") for number in range(3))
    shells = [shell_on(store) for store in stores]
    for shell in shells:
        shell.clinic = replace(shell.clinic, feeds=feeds)
    for _ in range(5):
        await asyncio.gather(*(sync_feeds(shell, Feeds()) for shell in shells))
    blocks = await stores[0].run(lambda uow: uow.blocks_between(NOW - timedelta(days=1), NOW + timedelta(days=40)))
    assert len(blocks) == len({block.id for block in blocks}) == 90
    for store in stores:
        await store.close()


async def test_the_days_sheet_is_told_once_by_three(postgres_url: str) -> None:
    stores = [SqlStore(postgres_url, KEY) for _ in range(3)]
    shells = [shell_on(store) for store in stores]
    clinic = shells[0].clinic
    local = clinic.local(NOW).replace(hour=clinic.daily_sheet_at.hour, minute=clinic.daily_sheet_at.minute, second=0)
    now = local.astimezone(NOW.tzinfo) + timedelta(minutes=1)
    wanting = [member for member in clinic.staff for _ in member.notices.get("daily-sheet", ())]
    await stores[0].run(lambda uow: sheet_has_something(shells[0], uow, now))
    await asyncio.gather(
        *(
            store.run(lambda uow, shell=shell: sheet.plan_today(shell, uow, now))
            for store, shell in zip(stores, shells, strict=True)
            for _ in range(4)
        )
    )
    told = await stores[0].run(lambda uow: uow.requests_of_cause(f"sheet:{clinic.local(now).date().isoformat()}"))
    assert len(told) == len(wanting) > 0
    for store in stores:
        await store.close()


def sheet_has_something(shell: Shell, uow: UnitOfWork, now: datetime) -> None:
    """One open task, so that the sheet is told."""
    tasks.raise_task(shell, uow, RaiseTask("other", "routine", "k", "why", quietly=True), now)
