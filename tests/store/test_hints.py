"""Hints between processes: heard by the others, never needed, and there again by themselves after the connection was lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import text

from messenger.store.engine import open_engine
from messenger.store.hints import Hints
from tests.fakes.faults import News
from tests.postgres import Databases


class Ear:
    """Counts what it hears."""

    def __init__(self) -> None:
        self.heard = 0
        self._news = News()

    def hear(self) -> None:
        self.heard += 1
        self._news.tell()

    async def until(self, count: int) -> None:
        await self._news.until(lambda: self.heard >= count)


@asynccontextmanager
async def listening(url: str) -> AsyncIterator[tuple[Hints, Ear]]:
    """One process that listens already: it has been told once to look for what it missed."""
    ear = Ear()
    async with Hints(url, ear.hear) as hints:
        await ear.until(1)
        yield hints, ear


def connections(url: str, ask: str) -> list[int]:
    """What ``ask`` says of the connections that listen."""
    engine = open_engine(url)
    statement = f"SELECT {ask} FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%messenger_due%' AND pid <> pg_backend_pid()"
    with engine.begin() as connection:
        found = [int(value) for value in connection.execute(text(statement)).scalars()]
    engine.dispose()
    return found


async def test_the_others_hear_and_the_teller_does_not(postgres: Databases) -> None:
    url = postgres.fresh()
    async with listening(url) as (one, mine), listening(url) as (_, second), listening(url) as (_, third):
        one.tell()
        await asyncio.gather(second.until(2), third.until(2))
        assert mine.heard == 1
    postgres.drop(url)


async def test_a_burst_is_few_hints_and_both_may_tell_at_once(postgres: Databases) -> None:
    url = postgres.fresh()
    async with listening(url) as (one, mine), listening(url) as (other, theirs):
        for _ in range(500):
            one.tell()
            other.tell()
            await asyncio.sleep(0)
        await asyncio.gather(mine.until(2), theirs.until(2))
        before = mine.heard, theirs.heard
        one.tell()
        await theirs.until(before[1] + 1)
        assert max(mine.heard, theirs.heard) < 10
    postgres.drop(url)


async def test_a_lost_connection_comes_back_and_what_was_missed_is_looked_for(postgres: Databases) -> None:
    url = postgres.fresh()
    async with listening(url) as (one, mine), listening(url) as (_, theirs):
        assert len(connections(url, "pid")) == 2, "one connection each"
        await asyncio.to_thread(connections, url, "pg_terminate_backend(pid)::int")
        await asyncio.gather(mine.until(2), theirs.until(2))
        one.tell()
        await theirs.until(3)
    postgres.drop(url)


async def test_without_a_database_nothing_waits_and_nothing_raises() -> None:
    async with Hints("postgresql://nobody@127.0.0.1:1/nothing", lambda: None) as hints:
        hints.tell()
        await asyncio.sleep(0)
