"""The last slot: 200 patients take the same time at once, by text, through the whole turn. One is booked, 199 are offered other times."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

import pytest

from messenger.core.communication import Inbound
from messenger.core.states import AskingName, ChoosingSlot, State
from messenger.ports.store import UnitOfWork
from messenger.service import turn
from messenger.store.sql import SqlStore
from tests.faults.house import CROWD, KEY, NOW, crowd, number_of, offered, shell_on


async def all_text(store: SqlStore, patients: Iterable[int]) -> None:
    """Each of ``patients`` takes the first time, all of them at once."""
    shell = shell_on(store)
    texts = [Inbound("sms", number_of(index), "clinic", "1", f"SM{index:032x}", NOW) for index in patients]
    await asyncio.gather(*(turn.receive(shell, text) for text in texts))


def look(uow: UnitOfWork) -> tuple[list[str], Counter[str], list[str], list[State]]:
    """Bookings by patient; what was said to patients, by words; texts that failed; where the conversations stand."""
    wanted = offered()[0]
    booked = [visit.patient_id for visit in uow.appointments_between(NOW, NOW + timedelta(days=90)) if visit.start == wanted.start]
    said = Counter(request.words for index in range(CROWD) for request in uow.requests_of(f"p{index}") if request.category == "reply")
    texts = [uow.texts_since(number_of(index), NOW) for index in range(CROWD)]
    failed = [record.because for found in texts for record in found if record.status != "handled"]
    states = [found.state for index in range(CROWD) if (found := uow.conversation_at(number_of(index))) is not None]
    return booked, said, failed, states


def judge(booked: list[str], said: Counter[str], failed: list[str], states: list[State]) -> None:
    """One booking, 199 other offers, nothing else, and nobody is offered what was just taken."""
    assert failed == [], "a turn of the race failed"
    assert len(booked) == 1
    assert (said["booked.done"], said["slots.gone"]) == (1, CROWD - 1)
    assert sum(said.values()) == CROWD
    taken = offered()[0]
    others = [state for state in states if isinstance(state, ChoosingSlot)]
    assert len(others) == CROWD - 1 and sum(isinstance(state, AskingName) for state in states) == 1
    assert all(
        state.offered and all((slot.start, slot.practitioner) != (taken.start, taken.practitioner) for slot in state.offered)
        for state in others
    )


async def test_two_hundred_patients_for_one_slot(database_url: str) -> None:
    """On PostgreSQL through four stores of four threads each; on SQLite through two, as two processes would."""
    stores = [SqlStore(database_url, KEY) for _ in range(2 if database_url.startswith("sqlite") else 4)]
    await stores[0].run(crowd)
    await asyncio.gather(*(all_text(store, range(index, CROWD, len(stores))) for index, store in enumerate(stores)))
    found = await stores[0].run(look)
    for store in stores:
        await store.close()
    judge(*found)


def half_of_the_crowd(url: str, half: int, start: object) -> None:
    """One process of two."""

    async def work() -> None:
        store = SqlStore(url, KEY)
        shell_on(store)
        start.wait()  # type: ignore[attr-defined]  # a multiprocessing Barrier, which has no public type
        await all_text(store, range(half, CROWD, 2))
        await store.close()

    asyncio.run(work())


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_two_hundred_patients_on_two_processes(database_url: str) -> None:
    store = SqlStore(database_url, KEY)
    await store.run(crowd)
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(2)
    processes = [spawn.Process(target=half_of_the_crowd, args=(database_url, half, start)) for half in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        await asyncio.to_thread(process.join, 60)
    found = await store.run(look)
    await store.close()
    assert [process.exitcode for process in processes] == [0, 0]
    judge(*found)
