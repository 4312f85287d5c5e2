"""A unit of work is committed or rolled back as a whole; faults say nothing of a person; close() finishes what runs."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from messenger.core.party import Party
from messenger.ports.store import Store, UnitOfWork
from messenger.store.engine import open_engine
from messenger.store.sql import DatabaseFault, SqlStore
from tests.postgres import Databases
from tests.store.conftest import KEY
from tests.store.samples import ANA, ESCORT, NOON, PATIENT, attempt, inbound, request


def is_the_port(store: SqlStore) -> Store:
    """The type checker's proof that the store is the port's."""
    return store


async def test_all_or_nothing(store: SqlStore) -> None:
    def work(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        uow.beat("ticker", NOON)
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        await store.run(work)
    assert await store.run(lambda uow: uow.get(Party, "p1")) is None
    assert await store.run(lambda uow: uow.last_beat("ticker")) is None


async def test_what_was_committed_is_there_after_closing(database_url: str) -> None:
    first = SqlStore(database_url, KEY)
    await first.run(lambda uow: uow.add(PATIENT))
    await first.close()
    second = SqlStore(database_url, KEY)
    found = await second.run(lambda uow: uow.parties_at(ANA))
    await second.close()
    assert found == (() if database_url == "sqlite://" else (PATIENT,))


async def test_a_fault_names_the_constraint_and_no_person(store: SqlStore) -> None:
    await store.run(lambda uow: uow.add(PATIENT))
    with pytest.raises(DatabaseFault) as twice:
        await store.run(lambda uow: uow.add(PATIENT))
    broken = replace(inbound("i1", body="a secret text"), because=None)  # type: ignore[arg-type]  # a fault of the caller
    with pytest.raises(DatabaseFault) as lacking:
        await store.run(lambda uow: uow.add(broken))
    for caught in (twice, lacking):
        words = str(caught.value)
        assert "party" in words or "inbound" in words
        for secret in ("Ana", "secret", ANA.value, "2026"):
            assert secret not in words
        assert caught.value.__suppress_context__


async def test_closing_finishes_what_runs(store: SqlStore) -> None:
    started, go_on = threading.Event(), threading.Event()

    def work(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        started.set()
        go_on.wait(10)

    running = asyncio.create_task(store.run(work))
    await asyncio.to_thread(started.wait, 10)
    closing = asyncio.create_task(store.close())
    go_on.set()
    await closing
    await running


async def test_work_whose_caller_went_away_still_ends(store: SqlStore) -> None:
    started, go_on = threading.Event(), threading.Event()

    def work(uow: UnitOfWork) -> None:
        uow.claim_once("work", NOON)
        uow.add(PATIENT)
        started.set()
        go_on.wait(10)

    def after(uow: UnitOfWork) -> Party | None:
        assert not uow.claim_once("work", NOON), "whoever claims it next waits for the end of the first"
        return uow.get(Party, "p1")

    running = asyncio.create_task(store.run(work))
    await asyncio.to_thread(started.wait, 10)
    running.cancel()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await store.run(after) == PATIENT


async def test_inline_work_runs_in_the_callers_thread(database_url: str) -> None:
    store = SqlStore(database_url, KEY, inline=True)
    assert await store.run(lambda uow: threading.get_ident()) == threading.get_ident()
    assert await store.read(lambda connection: threading.get_ident()) == threading.get_ident()
    await store.run(lambda uow: uow.add(PATIENT))
    assert await store.run(lambda uow: uow.get(Party, "p1")) == PATIENT
    await store.close()


@pytest.mark.parametrize("database_url", ["sqlite-file", "postgres"], indirect=True)
async def test_reading_cannot_write(database_url: str) -> None:
    store = SqlStore(database_url, KEY)
    with pytest.raises(DatabaseFault):
        await store.read(lambda connection: connection.execute(text("DELETE FROM party")))
    await store.close()


async def test_in_memory_what_a_reader_does_is_rolled_back() -> None:
    store = SqlStore("sqlite://", KEY)
    await store.run(lambda uow: uow.add(PATIENT))
    await store.read(lambda connection: connection.execute(text("DELETE FROM party_address")))
    assert await store.run(lambda uow: uow.parties_at(ANA)) == (PATIENT,)
    await store.close()


async def test_a_broken_deadlock_is_tried_again(postgres: Databases) -> None:
    url = postgres.fresh()
    store = SqlStore(url, KEY, threads=2)
    await store.run(lambda uow: (uow.add(PATIENT), uow.add(ESCORT)))
    both = threading.Barrier(2)
    tries: list[str] = []

    def work(first: str, second: str) -> Coroutine[Any, Any, None]:
        def crosswise(uow: UnitOfWork) -> None:
            tries.append(first)
            uow.get(Party, first)
            if len(tries) <= 2:
                both.wait(10)
            party = uow.get(Party, second)
            assert party is not None
            uow.save(replace(party, name=f"{party.name}+"))

        return store.run(crosswise)

    await asyncio.gather(work("p1", "p2"), work("p2", "p1"))
    assert len(tries) >= 3, "one of the two was run again"
    names = [(await store.run(lambda uow, id=id: uow.get(Party, id))) for id in ("p1", "p2")]
    assert [party.name for party in names if party] == [f"{PATIENT.name}+", f"{ESCORT.name}+"]
    await store.close()
    postgres.drop(url)


async def test_a_postgresql_url_needs_no_driver(postgres: Databases) -> None:
    url = postgres.fresh()
    assert url.startswith("postgresql://")
    engine = open_engine(url.replace("postgresql://", "postgres://", 1))
    assert engine.driver == "psycopg"
    engine.dispose()
    postgres.drop(url)


async def test_a_short_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        SqlStore(f"sqlite:///{tmp_path / 'clinic.db'}", b"short")


async def test_departures_are_numbered_in_the_order_they_become_visible(store: SqlStore) -> None:
    requests = [request(f"q{number}") for number in range(30)]

    def plan(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        uow.plan(requests, ())

    await store.run(plan)
    runs: list[str] = []

    def leave(uow: UnitOfWork, id: str) -> None:
        runs.append(id)
        uow.add(attempt(f"c-{id}", id))

    await asyncio.gather(*(store.run(lambda uow, one=one: leave(uow, one.id)) for one in requests))
    assert sorted(runs) == sorted(one.id for one in requests), "none was tried twice"
    numbers = await store.read(
        lambda connection: connection.execute(text("SELECT departure FROM communication ORDER BY departure")).scalars().all()
    )
    assert numbers == list(range(1, 31))
