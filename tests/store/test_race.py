"""The last slot: many at once, one gets it. And no sequence of bookings ever overlaps."""

from __future__ import annotations

import asyncio
import multiprocessing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from messenger.core.appointment import OCCUPIES, Appointment, AppointmentStatus, SlotTaken
from messenger.core.schedule import Block
from messenger.ports.store import UnitOfWork
from messenger.store.sql import SqlStore
from tests.postgres import Databases
from tests.store.conftest import KEY
from tests.store.samples import HOUR, NOON, PATIENT, visit


async def racing(store: SqlStore, visits: list[Appointment], runs: list[str] | None = None) -> list[str]:
    """Ids of those that were booked; ``runs`` takes the id of each that was tried, each time."""

    async def one(booking: Appointment) -> str | None:
        def work(uow: UnitOfWork) -> str | None:
            if runs is not None:
                runs.append(booking.id)
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
    runs: list[str] = []
    won = await asyncio.gather(*(racing(store, bookings[index :: len(stores)], runs) for index, store in enumerate(stores)))
    kept = await stores[0].run(lambda uow: uow.appointments_of("p1"))
    for store in stores:
        await store.close()
    assert len([id for ids in won for id in ids]) == 1
    assert sorted(runs) == sorted(booking.id for booking in bookings), "none was tried twice: no deadlocks"
    assert [one.id for one in kept] == [id for ids in won for id in ids]


def race_in_a_process(url: str, prefix: str, start: object, results: object) -> None:
    async def work() -> list[str]:
        store = SqlStore(url, KEY)
        start.wait()  # type: ignore[attr-defined]  # a multiprocessing Barrier, which has no public type
        won = await racing(store, rivals(50, prefix))
        await store.close()
        return won

    results.put(asyncio.run(work()))  # type: ignore[attr-defined]  # a multiprocessing Queue of the spawn context


@pytest.mark.parametrize("database_url", ["sqlite-file", "postgres"], indirect=True)
async def test_three_processes_for_one_slot(database_url: str) -> None:
    store = SqlStore(database_url, KEY)
    await store.run(lambda uow: uow.add(PATIENT))
    spawn = multiprocessing.get_context("spawn")
    start, results = spawn.Barrier(3), spawn.Queue()
    processes = [spawn.Process(target=race_in_a_process, args=(database_url, prefix, start, results)) for prefix in "abc"]
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

    for number in range(20):
        at = NOON + number * timedelta(days=1)

        def put(uow: UnitOfWork, number: int = number, at: datetime = at) -> bool:
            uow.add(Block(f"b{number}", at, at + HOUR, "staff"))
            return not any(one.status in OCCUPIES for one in uow.appointments_between(at - HOUR, at + HOUR))

        booked, blocked = await asyncio.gather(racing(stores[0], [visit(f"a{number}", at)]), stores[1].run(put))
        assert not (booked and blocked)
    for store in set(stores):
        await store.close()


QUARTER = timedelta(minutes=15)
STATUS: dict[str, AppointmentStatus] = {"cancel": "cancelled", "noshow": "noshow", "return": "fulfilled"}
Step = tuple[str, int, tuple[int, str, str], int]
PLACES = st.tuples(st.integers(0, 9), st.sampled_from(["dr-a", "dr-a", "dr-b"]), st.sampled_from(["room-1", "room-1", "room-2"]))
STEPS = st.lists(
    st.tuples(st.sampled_from(["put", "put", "put", "cancel", "noshow", "return"]), st.integers(0, 3), PLACES, st.integers(1, 3)),
    min_size=6,
    max_size=25,
)


def after(act: str, known: Appointment | None, id: str, place: tuple[int, str, str], quarters: int) -> Appointment | None:
    """The visit as ``act`` wants it (to put it somewhere books or moves it), or None where the act makes no sense."""
    start = NOON + place[0] * QUARTER
    wanted = replace(
        visit(id, start, practitioner=place[1], location=place[2]),
        end=start + quarters * QUARTER,
        occupied_end=start + (quarters + 1) * QUARTER,
    )
    if known is None:
        return wanted if act == "put" else None
    return replace(wanted, status=known.status) if act == "put" else replace(known, status=STATUS[act])


def overlap(one: Appointment, other: Appointment) -> bool:
    if one.status not in OCCUPIES or other.status not in OCCUPIES:
        return False
    shared = one.practitioner == other.practitioner or one.location == other.location
    twice = one.patient_id == other.patient_id and one.start < other.end and other.start < one.end
    return twice or (shared and one.occupied_start < other.occupied_end and other.occupied_start < one.occupied_end)


class Undone(Exception):
    """Ends an example: nothing of it stays in the database."""


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def shared_url(request: pytest.FixtureRequest) -> str:
    """One database for all examples: each leaves it as it was."""
    if request.param == "sqlite":
        return "sqlite://"
    databases: Databases = request.getfixturevalue("postgres")
    return databases.fresh()


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_no_sequence_of_steps_makes_two_visits_overlap(shared_url: str, steps: list[Step]) -> None:
    """Nor is a step refused that would not have made them overlap."""
    asyncio.run(play(shared_url, steps))


async def play(url: str, steps: list[Step]) -> None:
    store = SqlStore(url, KEY, inline=True)

    def work(uow: UnitOfWork) -> None:
        uow.save(PATIENT)
        for act, number, place, quarters in steps:
            before = {one.id: one for one in uow.appointments_of("p1")}
            wanted = after(act, before.get(f"a{number}"), f"a{number}", place, quarters)
            if wanted is None:
                continue
            expected = before | {wanted.id: wanted}
            clash = any(overlap(*pair) for pair in combinations(expected.values(), 2))
            try:
                (uow.rebook if wanted.id in before else uow.book)(wanted)
            except SlotTaken:
                assert clash
                expected = before
            else:
                assert not clash
            assert {one.id: one for one in uow.appointments_of("p1")} == expected
        raise Undone

    try:
        with pytest.raises(Undone):
            await store.run(work)
    finally:
        await store.close()
