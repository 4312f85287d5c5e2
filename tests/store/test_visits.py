"""Booking: what the database itself refuses, and what it lets through."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from messenger.core.appointment import OCCUPIES, Appointment, SlotTaken
from messenger.core.ride import Ride
from messenger.core.schedule import Block, Busy
from messenger.ports.store import UnitOfWork
from messenger.store.sql import DatabaseFault, SqlStore
from tests.store.samples import HOUR, NOON, PATIENT, visit

QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)
OTHER = replace(PATIENT, id="p9", name="Ada Example", addresses=())


@pytest.fixture
async def clinic(store: SqlStore) -> SqlStore:
    def work(uow: UnitOfWork) -> None:
        uow.add(PATIENT)
        uow.add(OTHER)

    await store.run(work)
    return store


async def book(store: SqlStore, *visits: Appointment) -> None:
    def work(uow: UnitOfWork) -> None:
        for one in visits:
            uow.book(one)

    await store.run(work)


async def taken(store: SqlStore, one: Appointment) -> bool:
    try:
        await book(store, one)
    except SlotTaken:
        return True
    return False


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({}, True),
        ({"practitioner": "dr-b"}, True),
        ({"location": "room-2"}, True),
        ({"practitioner": "dr-b", "location": "room-2"}, False),
        ({"practitioner": "room-1", "location": "dr-a"}, False),
        ({"start": NOON + HOUR + 2 * QUARTER}, False),
        ({"start": NOON + HOUR + 2 * QUARTER - timedelta(seconds=1)}, True),
        ({"start": NOON - HOUR - 2 * QUARTER}, False),
        ({"start": NOON - HOUR - 2 * QUARTER + timedelta(microseconds=1)}, True),
    ],
)
async def test_no_two_visits_overlap_in_a_person_or_a_room(clinic: SqlStore, changes: dict[str, Any], refused: bool) -> None:
    await book(clinic, visit("a1"))
    assert await taken(clinic, visit("a2", **changes, patient_id=OTHER.id)) is refused
    assert (await clinic.run(lambda uow: uow.get(Appointment, "a2")) is None) is refused


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({}, True),
        ({"start": NOON + HOUR}, False),
        ({"start": NOON + HOUR - timedelta(seconds=1)}, True),
        ({"status": "cancelled"}, False),
    ],
)
async def test_nobody_has_two_visits_at_once(clinic: SqlStore, changes: dict[str, Any], refused: bool) -> None:
    await book(clinic, visit("a1"))
    elsewhere = visit("a2", practitioner="dr-b", location="room-2", **changes)
    later = replace(elsewhere, end=elsewhere.start + HOUR)
    assert await taken(clinic, later) is refused
    assert not await taken(clinic, replace(later, id="a3", uid="a3@clinic.example", patient_id=OTHER.id, start=NOON + DAY, end=NOON + DAY + HOUR,
        occupied_start=NOON + DAY, occupied_end=NOON + DAY + HOUR))  # fmt: skip


async def test_longer_and_shorter_ones_around_and_inside_are_refused(clinic: SqlStore) -> None:
    await book(clinic, visit("a1"))
    around = replace(visit("a2"), occupied_start=NOON - DAY, occupied_end=NOON + DAY)
    inside = replace(
        visit("a3"), start=NOON + QUARTER, end=NOON + 2 * QUARTER, occupied_start=NOON + QUARTER, occupied_end=NOON + 2 * QUARTER
    )
    assert await taken(clinic, around)
    assert await taken(clinic, inside)


@pytest.mark.parametrize("status", ["proposed", "pending", "booked", "arrived", "fulfilled", "cancelled", "noshow"])
async def test_only_some_statuses_occupy(clinic: SqlStore, status: Any) -> None:
    await book(clinic, visit("a1", status=status))
    assert await taken(clinic, visit("a2")) is (status in OCCUPIES)


async def test_a_refused_booking_leaves_the_rest_of_the_unit_of_work(clinic: SqlStore) -> None:
    await book(clinic, visit("a1"))

    def work(uow: UnitOfWork) -> None:
        uow.beat("before", NOON)
        with pytest.raises(SlotTaken):
            uow.book(visit("a2"))
        uow.book(visit("a3", NOON + DAY))

    await clinic.run(work)
    assert await clinic.run(lambda uow: uow.last_beat("before")) == NOON
    assert [one.id for one in await clinic.run(lambda uow: uow.appointments_of("p1"))] == ["a1", "a3"]


async def test_moving_onto_a_taken_time_is_refused_and_onto_ones_own_is_not(clinic: SqlStore) -> None:
    later = visit("a2", NOON + DAY)
    await book(clinic, visit("a1"), later)

    def move(start: datetime) -> Any:
        return lambda uow: uow.rebook(visit("a2", start))

    with pytest.raises(SlotTaken):
        await clinic.run(move(NOON + HOUR))
    assert await clinic.run(lambda uow: uow.get(Appointment, "a2")) == later
    await clinic.run(move(NOON + DAY + QUARTER))
    assert await clinic.run(lambda uow: uow.get(Appointment, "a2")) == visit("a2", NOON + DAY + QUARTER)


async def test_a_visit_called_off_frees_its_time_and_does_not_get_it_back(clinic: SqlStore) -> None:
    await book(clinic, visit("a1"))
    await clinic.run(lambda uow: uow.rebook(visit("a1", status="cancelled")))
    await book(clinic, visit("a2"))
    with pytest.raises(SlotTaken):
        await clinic.run(lambda uow: uow.rebook(visit("a1", status="booked")))


async def test_rebooking_what_was_never_booked(clinic: SqlStore) -> None:
    with pytest.raises(KeyError):
        await clinic.run(lambda uow: uow.rebook(visit("a1")))


@pytest.mark.parametrize(
    ("block", "refused"),
    [
        (Block("b1", NOON, NOON + HOUR, "staff"), True),
        (Block("b1", NOON, NOON + HOUR, "staff", practitioner="dr-a"), True),
        (Block("b1", NOON, NOON + HOUR, "staff", location="room-1"), True),
        (Block("b1", NOON, NOON + HOUR, "staff", practitioner="dr-b", location="room-1"), True),
        (Block("b1", NOON, NOON + HOUR, "staff", practitioner="dr-b"), False),
        (Block("b1", NOON + HOUR + QUARTER, NOON + 2 * HOUR, "staff"), False),
        (Block("b1", NOON - HOUR, NOON - QUARTER, "staff"), False),
        (Block("b1", NOON - HOUR, NOON - QUARTER + timedelta(seconds=1), "staff"), True),
        (Block("b1", NOON, NOON + HOUR, "feed-1"), False),
    ],
)
async def test_time_that_staff_blocked_is_not_booked(clinic: SqlStore, block: Block, refused: bool) -> None:
    await clinic.run(lambda uow: uow.add(block))
    assert await taken(clinic, visit("a1")) is refused


async def test_a_block_does_not_undo_a_visit_but_keeps_others_from_moving_there(clinic: SqlStore) -> None:
    await book(clinic, visit("a1"), visit("a2", NOON + DAY))
    await clinic.run(lambda uow: uow.add(Block("b1", NOON, NOON + HOUR, "staff")))
    await clinic.run(lambda uow: uow.rebook(visit("a1", confirmed_at=NOON)))
    with pytest.raises(SlotTaken):
        await clinic.run(lambda uow: uow.rebook(visit("a1", NOON + QUARTER)))
    await clinic.run(lambda uow: uow.rebook(visit("a1", status="cancelled")))


async def test_an_appointment_is_not_saved_past_the_booking(clinic: SqlStore) -> None:
    with pytest.raises(TypeError):
        await clinic.run(lambda uow: uow.save(visit("a1")))


async def test_impossible_times_are_refused_without_a_word_about_the_patient(clinic: SqlStore) -> None:
    for wrong in (
        replace(visit("a1"), end=NOON),
        replace(visit("a1"), occupied_start=NOON + QUARTER),
        replace(visit("a1"), occupied_end=NOON + QUARTER),
    ):
        with pytest.raises(DatabaseFault) as caught:
            await book(clinic, wrong)
        assert "2026" not in str(caught.value)


async def test_busy_is_what_visits_blocks_and_feeds_take(clinic: SqlStore) -> None:
    await book(clinic, visit("a1"), visit("a2", NOON + DAY), visit("a3", NOON + 2 * HOUR, status="cancelled"))

    def block(uow: UnitOfWork) -> None:
        uow.add(Block("b1", NOON - HOUR, NOON, "staff", practitioner="dr-b"))
        uow.replace_blocks("feed-1", [Block("f1", NOON + HOUR, NOON + 3 * HOUR, "feed-1", location="room-2")])

    await clinic.run(block)
    assert await clinic.run(lambda uow: uow.busy(NOON - HOUR, NOON + 2 * HOUR)) == (
        Busy(NOON - HOUR, NOON, "dr-b", None),
        Busy(NOON - QUARTER, NOON + HOUR + QUARTER, "dr-a", "room-1"),
        Busy(NOON + HOUR, NOON + 3 * HOUR, None, "room-2"),
    )
    assert await clinic.run(lambda uow: uow.busy(NOON + HOUR + QUARTER, NOON + 2 * HOUR)) == (
        Busy(NOON + HOUR, NOON + 3 * HOUR, None, "room-2"),
    )
    assert await clinic.run(lambda uow: uow.busy(NOON + 3 * HOUR, NOON + 4 * HOUR)) == ()


async def test_blocks_of_one_source_are_replaced(clinic: SqlStore) -> None:
    kept = Block("b1", NOON, NOON + HOUR, "staff")
    old, new = (Block(id, NOON, NOON + HOUR, "feed-1") for id in ("f1", "f2"))

    def work(uow: UnitOfWork) -> None:
        uow.add(kept)
        uow.replace_blocks("feed-1", [old])
        uow.replace_blocks("feed-1", [new])

    await clinic.run(work)
    assert await clinic.run(lambda uow: uow.blocks_between(NOON - DAY, NOON + DAY)) == (kept, new)
    await clinic.run(lambda uow: uow.replace_blocks("feed-1", []))
    assert await clinic.run(lambda uow: uow.blocks_between(NOON - DAY, NOON + DAY)) == (kept,)
    assert await clinic.run(lambda uow: uow.blocks_between(NOON + HOUR, NOON + DAY)) == ()


async def test_visits_of_a_day_and_rides_of_a_patient(clinic: SqlStore) -> None:
    first, second = visit("a1"), visit("a2", NOON + DAY, status="cancelled")
    await book(clinic, second, first)

    def work(uow: UnitOfWork) -> None:
        uow.add(Ride("a2", "none"))
        uow.save(Ride("a1", "named", name="Ben"))

    await clinic.run(work)
    assert await clinic.run(lambda uow: uow.appointments_between(NOON, NOON + DAY)) == (first,)
    assert await clinic.run(lambda uow: uow.appointments_between(NOON, NOON + 2 * DAY)) == (first, second)
    assert [ride.appointment_id for ride in await clinic.run(lambda uow: uow.rides_of("p1"))] == ["a1", "a2"]


async def test_rides_that_an_escort_drives(clinic: SqlStore) -> None:
    await book(clinic, visit("a1", NOON + DAY), visit("a2"), visit("a3", NOON + 2 * DAY))

    def work(uow: UnitOfWork) -> None:
        for id, escort in (("a1", "e1"), ("a2", "e1"), ("a3", "e2")):
            uow.add(Ride(id, "confirmed", "Bob", escort_id=escort))

    await clinic.run(work)
    assert [ride.appointment_id for ride in await clinic.run(lambda uow: uow.rides_driven_by("e1"))] == ["a2", "a1"]
    assert await clinic.run(lambda uow: uow.rides_driven_by("nobody")) == ()
