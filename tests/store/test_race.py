"""The last slot: many at once, one gets it. And no sequence of bookings ever overlaps."""

from __future__ import annotations

import asyncio
import multiprocessing
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from messenger.core.appointment import OCCUPIES, Appointment, SlotTaken
from messenger.core.schedule import Block
from messenger.ports import UnitOfWork
from messenger.store.sql import SqlStore
from tests.postgres import Databases
from tests.store.conftest import KEY
from tests.store.samples import HOUR, NOON, PATIENT, visit


async def racing(store: SqlStore, visits: list[Appointment]) -> list[str]:
    """Ids of those that were booked."""

    async def one(booking: Appointment) -> str | None:
        def work(uow: UnitOfWork) -> str | None:
            try:
                uow.book(booking)
            except SlotTaken:
                return None
            return booking.id

        return await store.run(work)

    return [won for won in await asyncio.gather(*(one(booking) for booking in visits)) if won]


def rivals(count: int, prefix: str = "a") -> list[Appointment]:
    """Visits of one slot: some want the practitioner, some the room, most both; starts shifted so that all overlap."""
    return [
        visit(
            f"{prefix}{number}",
            NOON + timedelta(minutes=number % 4 * 15),
            practitioner="dr-a",
            location="room-1" if number % 3 else f"room-{number}",
        )
        for number in range(count)
    ]


async def test_two_hundred_at_once_for_one_slot(database_url: str) -> None:
    stores = [SqlStore(database_url, KEY, threads=5)]
    if database_url != "sqlite://":
        stores += [SqlStore(database_url, KEY, threads=5) for _ in range(3)]
    await stores[0].run(lambda uow: uow.add(PATIENT))
    bookings = rivals(200)
    won = await asyncio.gather(*(racing(store, bookings[index :: len(stores)]) for index, store in enumerate(stores)))
    kept = await stores[0].run(lambda uow: uow.appointments_of("p1"))
    for store in stores:
        await store.close()
    assert len([id for ids in won for id in ids]) == 1
    assert [one.id for one in kept] == [id for ids in won for id in ids]


def race_in_a_process(url: str, prefix: str, start: object, results: object) -> None:
    async def work() -> list[str]:
        store = SqlStore(url, KEY)
        start.wait()  # type: ignore[attr-defined]  # a multiprocessing Barrier, which has no public type
        won = await racing(store, rivals(50, prefix))
        await store.close()
        return won

    results.put(asyncio.run(work()))  # type: ignore[attr-defined]  # a multiprocessing Queue of the spawn context


async def test_four_processes_for_one_slot(database_url: str) -> None:
    if database_url == "sqlite://":
        return  # a database in memory has no second process
    store = SqlStore(database_url, KEY)
    await store.run(lambda uow: uow.add(PATIENT))
    spawn = multiprocessing.get_context("spawn")
    start, results = spawn.Barrier(4), spawn.Queue()
    processes = [spawn.Process(target=race_in_a_process, args=(database_url, prefix, start, results)) for prefix in "abcd"]
    for process in processes:
        process.start()
    won = [id for _ in processes for id in await asyncio.to_thread(results.get, True, 60)]
    for process in processes:
        process.join(30)
        assert process.exitcode == 0
    kept = await store.run(lambda uow: uow.appointments_of("p1"))
    await store.close()
    assert len(won) == 1
    assert [one.id for one in kept] == won


async def test_a_booking_and_a_block_at_once_never_both_hold(database_url: str) -> None:
    """Either the booking sees the block and is refused, or it was there first, and then whoever blocks sees it."""
    stores = [SqlStore(database_url, KEY)]
    stores += [SqlStore(database_url, KEY)] if database_url != "sqlite://" else stores
    await stores[0].run(lambda uow: uow.add(PATIENT))

    def block(number: int) -> bool:
        return bool(number)

    for number in range(20):
        at = NOON + number * timedelta(days=1)

        def put(uow: UnitOfWork, number: int = number, at=at) -> bool:  # type: ignore[no-untyped-def]  # bound per round
            uow.add(Block(f"b{number}", at, at + HOUR, "staff"))
            return not any(one.status in OCCUPIES for one in uow.appointments_between(at - HOUR, at + HOUR))

        booked, blocked = await asyncio.gather(racing(stores[0], [visit(f"a{number}", at)]), stores[1].run(put))
        assert not (booked and blocked)
    for store in set(stores):
        await store.close()


PLACES = st.tuples(st.integers(0, 11), st.sampled_from(["dr-a", "dr-b"]), st.sampled_from(["room-1", "room-2"]))
STEPS = st.lists(
    st.tuples(st.sampled_from(["book", "move", "cancel", "noshow", "return"]), st.integers(0, 5), PLACES, st.integers(1, 3)), max_size=25
)


def step(uow: UnitOfWork, act: str, id: str, place: tuple[int, str, str], quarters: int) -> None:
    known = uow.get(Appointment, id)
    start = NOON + place[0] * timedelta(minutes=15)
    wanted = replace(
        visit(id, start, practitioner=place[1], location=place[2]),
        end=start + quarters * timedelta(minutes=15),
        occupied_end=start + (quarters + 1) * timedelta(minutes=15),
    )
    if known is None:
        if act == "book":
            uow.book(wanted)
    elif act == "move":
        uow.rebook(replace(wanted, status=known.status))
    elif act == "cancel":
        uow.rebook(replace(known, status="cancelled"))
    elif act == "noshow":
        uow.rebook(replace(known, status="noshow"))
    elif act == "return":
        uow.rebook(replace(known, status="fulfilled"))


def overlap(one: Appointment, other: Appointment) -> bool:
    shared = one.practitioner == other.practitioner or one.location == other.location
    return shared and one.occupied_start < other.occupied_end and other.occupied_start < one.occupied_end


class TestNoSequenceOverlaps:
    """After any steps no two visits that occupy overlap; and a step is refused only where it would have made them."""

    @pytest.fixture(scope="class", params=["sqlite", "postgres"])
    def url(self, request: pytest.FixtureRequest) -> str:
        databases: Databases | None = request.getfixturevalue("postgres") if request.param == "postgres" else None
        return databases.fresh() if databases else "sqlite://"

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(steps=STEPS)
    def test_on(self, url: str, steps: list[tuple[str, int, tuple[int, str, str], int]]) -> None:
        asyncio.run(self.play(url, steps))

    async def play(self, url: str, steps: list[tuple[str, int, tuple[int, str, str], int]]) -> None:
        store = SqlStore(url, KEY, inline=True)

        def work(uow: UnitOfWork) -> None:
            uow.save(PATIENT)
            for act, number, place, quarters in steps:
                before = uow.appointments_of("p1")
                try:
                    step(uow, act, f"a{number}", place, quarters)
                except SlotTaken:
                    assert uow.appointments_of("p1") == before
                live = [one for one in uow.appointments_of("p1") if one.status in OCCUPIES]
                assert not [pair for pair in combinations(live, 2) if overlap(*pair)]
            raise Undone

        try:
            with pytest.raises(Undone):
                await store.run(work)
        finally:
            await store.close()


class Undone(Exception):
    """Ends an example: nothing of it stays in the database."""
