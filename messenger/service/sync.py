"""Calendars in: the clinic's own feeds become blocks, and a feed that cannot be read for too long stops offers and tells staff."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.clinic import Clinic, Feed
from messenger.core.effects import RaiseTask
from messenger.core.schedule import Block
from messenger.ports.records import FeedState
from messenger.ports.store import UnitOfWork
from messenger.ports.surroundings import CalendarFeeds, FeedError
from messenger.service import tasks
from messenger.service.shell import Shell

MARGIN = timedelta(days=2)
"""Read this much on both sides of what may be offered: events under way, and visits that end past the horizon."""

REMOVED = "not in clinic.yaml any more"


def stale(clinic: Clinic, states: Iterable[FeedState], now: datetime) -> tuple[str, ...]:
    """Ids of the clinic's feeds that were never read well, or not since ``stale_after``; ``now`` is aware. Any of them stops offers."""
    read = {state.id: state.read_at for state in states}
    return tuple(feed.id for feed in clinic.feeds if (at := read.get(feed.id)) is None or now - at > feed.stale_after)


async def sync_feeds(shell: Shell, feeds: CalendarFeeds) -> None:
    """Read every feed from now to the furthest horizon; what it says replaces the feed's blocks.

    A feed that cannot be read keeps the blocks it has and its error is recorded; when it becomes stale, staff get one task (key
    ``feed:ID``), which is done by itself once the feed is read again. The blocks of a feed that was taken out of clinic.yaml go.
    """
    now = shell.clock.now()
    reach = max((service.horizon + service.length + service.buffer_after for service in shell.clinic.services.values()), default=MARGIN)
    await asyncio.gather(*(_sync(shell, feeds, feed, now, now + reach + MARGIN) for feed in shell.clinic.feeds))
    await shell.store.run(lambda uow: _forget(shell, uow, now))


async def _sync(shell: Shell, feeds: CalendarFeeds, feed: Feed, now: datetime, until: datetime) -> None:
    try:
        busy = await feeds.read(feed.url, now - MARGIN, until)
    except FeedError as error:
        failure = str(error)
        await shell.store.run(lambda uow: _failed(shell, uow, feed, failure, now))
    else:
        blocks = blocks_of(feed, busy)
        await shell.store.run(lambda uow: _read(shell, uow, feed, blocks, now))


def blocks_of(feed: Feed, busy: Sequence[tuple[datetime, datetime]]) -> tuple[Block, ...]:
    """One block for each busy time and each practitioner and room of the feed; for the whole clinic where it names none.

    Ids are made of what the block says, so that reading an unchanged feed again gives the same blocks.
    """
    who: list[tuple[str | None, str | None]] = [(each, None) for each in feed.practitioners]
    who += [(None, each) for each in feed.locations]
    return tuple(
        Block(
            id=f"{feed.id}:{start:%Y%m%dT%H%M%S}:{end:%Y%m%dT%H%M%S}:{practitioner or ''}:{location or ''}",
            start=start,
            end=end,
            source=feed.id,
            practitioner=practitioner,
            location=location,
            because="the clinic's calendar",
        )
        for start, end in dict.fromkeys(busy)
        for practitioner, location in who or [(None, None)]
    )


def _read(shell: Shell, uow: UnitOfWork, feed: Feed, blocks: Sequence[Block], now: datetime) -> None:
    uow.replace_blocks(feed.id, blocks)
    uow.save(FeedState(feed.id, now))
    tasks.close(shell, uow, (_key(feed.id),), "the feed is read again", "sync", now)


def _failed(shell: Shell, uow: UnitOfWork, feed: Feed, error: str, now: datetime) -> None:
    old = uow.get(FeedState, feed.id) or FeedState(feed.id, None)
    uow.save(replace(old, error=error))
    if not stale(replace(shell.clinic, feeds=(feed,)), [old], now):
        return
    last = old.read_at.isoformat() if old.read_at else "never"
    if not uow.claim_once(f"feed-stale:{feed.id}:{last}", now):
        return
    since = f"since {shell.clinic.local(old.read_at):%Y-%m-%d %H:%M}" if old.read_at else "so far"
    because = f"The calendar feed {feed.id} could not be read {since}: {error}. No times are offered until it is."
    tasks.raise_task(shell, uow, RaiseTask("other", "routine", _key(feed.id), because), now)


def _forget(shell: Shell, uow: UnitOfWork, now: datetime) -> None:
    known = {feed.id for feed in shell.clinic.feeds}
    for state in uow.feed_states():
        if state.id not in known and state.error != REMOVED:
            uow.replace_blocks(state.id, ())
            uow.save(FeedState(state.id, None, REMOVED))
            tasks.close(shell, uow, (_key(state.id),), REMOVED, "sync", now)


def _key(feed_id: str) -> str:
    return f"feed:{feed_id}"
