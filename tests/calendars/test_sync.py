"""Feeds become busy times of the right people and rooms; a feed that cannot be read keeps them, then stops offers, and staff are told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from messenger.app import Ports, build
from messenger.calendars.feeds import IcsFeeds
from messenger.clock import VirtualClock
from messenger.content import Content, load
from messenger.core.clinic import Feed
from messenger.core.facts import NeedSlots, Offers
from messenger.core.schedule import Block, Busy
from messenger.core.task import Task
from messenger.ids import SeededIds
from messenger.ports.records import FeedState
from messenger.service.load import offers_for
from messenger.service.shell import Shell
from messenger.service.sync import blocks_of, stale, sync_feeds
from messenger.store.sql import SqlStore
from messenger.store.views import SqlViews

NOW = datetime(2026, 11, 30, 14, 0, tzinfo=UTC)  # Monday 8:00 in Chicago
HOUR = timedelta(hours=1)
KEY = b"a key of the tests, 32 bytes long"


@cache
def sample() -> Content:
    return load()


@cache
def built() -> Shell:
    """The sample clinic put together once: compiling the triage rules takes a second. Each test gives it a store and a clock of its own."""
    clock, store = VirtualClock(NOW), SqlStore("sqlite://", KEY, inline=True)
    return build(sample(), Ports(store, SqlViews(store), clock, SeededIds(1)))


def calendar(*times: str) -> str:
    rest = "DTSTAMP:20260101T000000Z\r\nDURATION:PT9H\r\nSUMMARY:Private matter\r\nEND:VEVENT\r\n"
    events = "".join(f"BEGIN:VEVENT\r\nUID:{time}\r\nDTSTART:{time}\r\n{rest}" for time in times)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n{events}END:VCALENDAR\r\n"


@dataclass
class Bench:
    shell: Shell
    clock: VirtualClock
    feeds: IcsFeeds
    folder: Path

    async def sync(self, after: timedelta = timedelta(0)) -> None:
        self.clock.advance(after)
        await sync_feeds(self.shell, self.feeds)

    async def busy(self) -> tuple[Busy, ...]:
        return await self.shell.store.run(lambda uow: uow.busy(NOW - timedelta(days=9), NOW + timedelta(days=90)))

    async def states(self) -> dict[str, FeedState]:
        return {state.id: state for state in await self.shell.store.run(lambda uow: uow.feed_states())}

    async def tasks(self) -> tuple[Task, ...]:
        return await self.shell.store.run(lambda uow: uow.open_tasks())

    async def offers(self) -> Offers:
        now = self.clock.now()
        return await self.shell.store.run(lambda uow: offers_for(self.shell, uow, NeedSlots("consultation", limit=3), now, ()))


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    content = sample()
    first, second = (each.id for each in content.clinic.practitioners[:2])
    room = content.clinic.locations[0].id
    clinic = replace(
        content.clinic,
        feeds=(
            Feed("people", "people.ics", (first, second), (room,), stale_after=timedelta(hours=6)),
            Feed("whole", "file://whole.ics", stale_after=timedelta(hours=6)),
        ),
    )
    clock, store = VirtualClock(NOW), SqlStore("sqlite://", KEY, inline=True)
    shell = replace(built(), clinic=clinic, store=store, views=SqlViews(store), clock=clock, ids=SeededIds(1))
    feeds = IcsFeeds(clinic.time_zone, folder=tmp_path)
    (tmp_path / "people.ics").write_text(calendar("20261202T080000"))
    (tmp_path / "whole.ics").write_text(calendar("20261203T080000", "20261204T080000"))
    yield Bench(shell, clock, feeds, tmp_path)
    await feeds.close()
    await store.close()


async def test_busy_times_reach_the_people_and_rooms_of_the_feed_or_the_whole_clinic(bench: Bench) -> None:
    await bench.sync()
    clinic = bench.shell.clinic
    wednesday = datetime(2026, 12, 2, 14, tzinfo=UTC)
    first, second = (each.id for each in clinic.practitioners[:2])
    assert set(await bench.busy()) == {
        Busy(wednesday, wednesday + 9 * HOUR, first),
        Busy(wednesday, wednesday + 9 * HOUR, second),
        Busy(wednesday, wednesday + 9 * HOUR, None, clinic.locations[0].id),
        Busy(wednesday + 24 * HOUR, wednesday + 33 * HOUR),
        Busy(wednesday + 48 * HOUR, wednesday + 57 * HOUR),
    }
    assert {state.read_at for state in (await bench.states()).values()} == {NOW}


async def test_offers_keep_off_what_the_feeds_say(bench: Bench) -> None:
    await bench.sync()
    offers = await bench.offers()
    assert not offers.stale and len(offers.slots) == 3
    days = {bench.shell.clinic.local(slot.start).day for slot in offers.slots}
    assert not days & {3, 4}
    (bench.folder / "whole.ics").write_text(calendar())
    await bench.sync(HOUR)
    assert len(await bench.busy()) == 3, "what the calendar does not hold any more is free again"


async def test_no_text_of_the_calendar_is_kept(bench: Bench) -> None:
    await bench.sync()
    blocks = await bench.shell.store.run(lambda uow: uow.blocks_between(NOW, NOW + timedelta(days=90)))
    assert blocks and not any("Private" in repr(block) for block in blocks)


async def test_reading_an_unchanged_feed_again_gives_the_same_blocks(bench: Bench) -> None:
    await bench.sync()
    before = await bench.shell.store.run(lambda uow: uow.blocks_between(NOW, NOW + timedelta(days=90)))
    await bench.sync(HOUR)
    assert await bench.shell.store.run(lambda uow: uow.blocks_between(NOW, NOW + timedelta(days=90))) == before


async def test_a_failure_keeps_the_blocks_and_does_not_touch_the_other_feed(bench: Bench) -> None:
    await bench.sync()
    before = await bench.busy()
    (bench.folder / "people.ics").write_text("<html>Sign in</html>")
    await bench.sync(HOUR)
    states = await bench.states()
    assert await bench.busy() == before
    assert (states["people"].read_at, states["people"].error) == (NOW, "what came is not a calendar file")
    assert (states["whole"].read_at, states["whole"].error) == (NOW + HOUR, "")
    assert await bench.tasks() == () and not (await bench.offers()).stale


async def test_a_stale_feed_stops_offers_and_tells_staff_once_until_it_is_read_again(bench: Bench) -> None:
    await bench.sync()
    good = (bench.folder / "people.ics").read_text()
    (bench.folder / "people.ics").unlink()
    await bench.sync(6 * HOUR)
    assert await bench.tasks() == ()
    for _ in range(3):
        await bench.sync(HOUR)
    (task,) = await bench.tasks()
    assert (task.kind, task.key, task.times, task.priority) == ("other", "feed:people", 1, "routine")
    assert "people" in task.because and "2026-11-30 08:00" in task.because and "FileNotFoundError" in task.because
    offers = await bench.offers()
    assert offers.stale and offers.slots == ()
    told = await bench.shell.store.run(lambda uow: uow.requests_of_cause(f"task:{task.id}"))
    expected = [channel for member in bench.shell.clinic.staff for channel in member.notices.get("task", ())]
    assert len(told) == len(expected)

    (bench.folder / "people.ics").write_text(good)
    await bench.sync(HOUR)
    assert await bench.tasks() == () and not (await bench.offers()).stale
    assert (await bench.states())["people"].error == ""

    (bench.folder / "people.ics").unlink()
    await bench.sync(7 * HOUR)
    assert [each.key for each in await bench.tasks()] == ["feed:people"], "the next time is a new matter"


async def test_staff_who_close_the_task_are_not_told_again_of_the_same_spell(bench: Bench) -> None:
    (bench.folder / "people.ics").unlink()
    await bench.sync()
    (task,) = await bench.tasks()
    assert "so far" in task.because
    await bench.shell.store.run(lambda uow: uow.save(replace(task, status="done", done_at=NOW)))
    await bench.sync(HOUR)
    assert await bench.tasks() == ()


async def test_a_feed_never_read_stops_offers(bench: Bench) -> None:
    assert (await bench.offers()).stale
    assert stale(bench.shell.clinic, [FeedState("people", NOW), FeedState("whole", None)], NOW) == ("whole",)


def test_stale_counts_from_the_last_good_reading() -> None:
    clinic = replace(
        sample().clinic, feeds=(Feed("one", "one.ics", stale_after=timedelta(hours=6)), Feed("two", "two.ics", stale_after=HOUR))
    )
    states = [FeedState("one", NOW, "failed since"), FeedState("two", NOW)]
    assert stale(clinic, states, NOW + HOUR) == ()
    assert stale(clinic, states, NOW + 2 * HOUR) == ("two",)
    assert stale(clinic, states, NOW + 7 * HOUR) == ("one", "two")
    assert stale(clinic, [], NOW) == ("one", "two")
    assert stale(replace(clinic, feeds=()), [], NOW) == ()


async def test_a_feed_taken_out_of_the_clinic_takes_its_blocks_with_it(bench: Bench) -> None:
    await bench.sync()
    own = Block("b", NOW + HOUR, NOW + 2 * HOUR, "staff")
    await bench.shell.store.run(lambda uow: uow.add(own))
    (bench.folder / "whole.ics").unlink()
    await bench.sync(7 * HOUR)
    assert len(await bench.tasks()) == 1
    bench.shell.clinic = replace(bench.shell.clinic, feeds=bench.shell.clinic.feeds[:1])
    await bench.sync(HOUR)
    assert [each for each in await bench.busy() if each.practitioner is None and each.location is None] == [Busy(own.start, own.end)]
    assert await bench.tasks() == () and not (await bench.offers()).stale


def test_one_busy_time_said_twice_is_one_block() -> None:
    blocks = blocks_of(Feed("one", "one.ics", ("ann",)), [(NOW, NOW + HOUR)] * 2)
    assert [(block.practitioner, block.start, block.source) for block in blocks] == [("ann", NOW, "one")]
