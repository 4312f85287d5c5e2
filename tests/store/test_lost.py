"""A connection that the server cuts off: work is run again on another one, unless nobody can know whether it was committed."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from messenger.core.party import Party
from messenger.ports.store import UnitOfWork
from messenger.store.engine import open_engine
from messenger.store.sql import ATTEMPTS, DatabaseFault, SqlStore, SqlUnitOfWork
from tests.postgres import Databases
from tests.store.conftest import KEY
from tests.store.samples import ANA, NOON, PATIENT


@pytest.fixture
async def url(postgres: Databases) -> AsyncIterator[str]:
    made = postgres.fresh()
    yield made
    postgres.drop(made)


@pytest.fixture
async def store(url: str) -> AsyncIterator[SqlStore]:
    opened = SqlStore(url, KEY, threads=1)
    yield opened
    await opened.close()


def cut_off(url: str, uow: UnitOfWork) -> None:
    """The server ends the connection of ``uow``, and is done with it."""
    assert isinstance(uow, SqlUnitOfWork)
    engine = open_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        ended = text("SELECT pg_terminate_backend(:pid, 5000)")
        assert connection.execute(ended, {"pid": uow.driver.connection.info.backend_pid}).scalar()
    engine.dispose()


async def there(store: SqlStore) -> Party | None:
    return await store.run(lambda uow: uow.get(Party, PATIENT.id))


async def test_work_that_is_cut_off_is_run_again_and_done_once(url: str, store: SqlStore) -> None:
    tries: list[int] = []

    def work(uow: UnitOfWork) -> bool:
        tries.append(len(tries))
        uow.beat("ticker", NOON)
        uow.add(PATIENT)  # on its way, not waited for
        if len(tries) == 1:
            cut_off(url, uow)
        return uow.claim_once("done", NOON)

    assert await store.run(work), "what the first try did is undone"
    assert len(tries) == 2
    assert await there(store) == PATIENT


async def test_cut_off_while_answers_are_on_their_way(url: str, store: SqlStore) -> None:
    await store.run(lambda uow: uow.add(PATIENT))
    tries: list[int] = []

    def work(uow: UnitOfWork) -> tuple[Party, ...]:
        tries.append(len(tries))
        if len(tries) == 1:
            cut_off(url, uow)
        uow.foresee(PATIENT.id, "i1", ANA, NOON, NOON)
        assert uow.flags_of(PATIENT.id) == ()
        return uow.parties_at(ANA)

    assert await store.run(work) == (PATIENT,)
    assert len(tries) == 2


async def test_a_connection_that_was_cut_off_while_idle_costs_nothing(url: str, store: SqlStore) -> None:
    held: list[UnitOfWork] = []
    await store.run(held.append)
    cut_off(url, held[0])
    await store.run(lambda uow: uow.add(PATIENT))
    assert await there(store) == PATIENT


async def test_a_commit_that_is_cut_off_is_told_and_not_run_again(url: str, store: SqlStore) -> None:
    tries: list[int] = []

    def work(uow: UnitOfWork) -> None:
        tries.append(len(tries))
        uow.add(PATIENT)
        cut_off(url, uow)

    with pytest.raises(DatabaseFault) as caught:
        await store.run(work)
    assert caught.value.passing, "the caller may come again"
    assert len(tries) == 1
    assert await there(store) is None, "another connection serves the next unit of work"


async def test_a_server_that_cuts_off_every_time_is_given_up(url: str, store: SqlStore) -> None:
    tries: list[int] = []

    def work(uow: UnitOfWork) -> None:
        tries.append(len(tries))
        cut_off(url, uow)
        uow.next_due()

    with pytest.raises(DatabaseFault) as caught:
        await store.run(work)
    assert caught.value.passing
    assert len(tries) == ATTEMPTS
    assert await there(store) is None


async def test_what_is_refused_on_the_way_leaves_the_connection_usable(store: SqlStore) -> None:
    def twice(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        uow.beat("ticker", NOON)
        uow.add(PATIENT)  # refused; raised where an answer is wanted
        uow.last_beat("ticker")

    with pytest.raises(DatabaseFault) as caught:
        await store.run(twice)
    assert "party" in str(caught.value)
    assert not caught.value.passing
    assert await there(store) is None
    await store.run(lambda uow: uow.add(PATIENT))
    assert await there(store) == PATIENT
