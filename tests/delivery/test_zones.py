"""A time-zone database that changes: visits keep the time on the wall, and everything ahead is computed anew."""

from __future__ import annotations

import zoneinfo
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from messenger.core.appointment import Appointment, start_of, wall_of
from messenger.service import zones
from messenger.service.zones import MARK, fingerprint
from messenger.store.sql import SqlStore
from tests.delivery.house import House, open_house

MARCH = datetime(2027, 3, 20, 15, 0, tzinfo=UTC)
"""Ten in the morning in Chicago, in summer time, where the United States keep it."""


@pytest.fixture
def no_summer_time(tmp_path: Path) -> Iterator[None]:
    """A database in which Chicago stays on winter time for good: its zone is a copy of Panama's less an hour (Regina's)."""
    folder = tmp_path / "America"
    folder.mkdir()
    regina = next(Path(place) / "America/Regina" for place in zoneinfo.TZPATH if (Path(place) / "America/Regina").exists())
    (folder / "Chicago").write_bytes(regina.read_bytes())
    yield from changed([str(tmp_path), *zoneinfo.TZPATH])


def changed(places: list[str]) -> Iterator[None]:
    before = list(zoneinfo.TZPATH)
    zoneinfo.reset_tzpath(places)
    ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath(before)
    ZoneInfo.clear_cache()


@pytest.fixture
async def house(store: SqlStore) -> AsyncIterator[House]:
    async with open_house(store) as opened:
        yield opened


def test_the_wall_clock_of_a_start() -> None:
    chicago = ZoneInfo("America/Chicago")
    assert wall_of(MARCH, chicago) == "2027-03-20T10:00 America/Chicago" and start_of("2027-03-20T10:00 America/Chicago") == MARCH
    assert wall_of(datetime(2026, 11, 1, 7, 30, tzinfo=UTC), chicago) is None, "the second half past one of that night"
    assert wall_of(MARCH + timedelta(seconds=5), chicago) is None


def test_the_fingerprint_changes_with_the_rules_only(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    before = fingerprint(["America/Chicago", "America/New_York"], 2026)
    assert before == fingerprint(["America/New_York", "America/Chicago", "America/Chicago"], 2026)
    request.getfixturevalue("no_summer_time")
    assert fingerprint(["America/Chicago", "America/New_York"], 2026) != before


async def test_a_change_of_the_rules_keeps_the_wall_clock_and_moves_the_reminders(house: House, request: pytest.FixtureRequest) -> None:
    party = await house.patient()
    before_spring = datetime(2027, 2, 15, 16, 0, tzinfo=UTC)
    for index, start in enumerate((MARCH, MARCH + timedelta(hours=3), before_spring)):
        await house.visit(party, start, f"v{index}")
    assert await zones.recompute(house.shell, house.clock.now()) == 0, "the first time only keeps what the rules are"
    rows = {row.key: row for row in await house.run(lambda uow: uow.requests_of(party.id)) if row.status == "active"}
    assert await zones.recompute(house.shell, house.clock.now()) == 0
    request.getfixturevalue("no_summer_time")
    house.shell.clinic = replace(house.shell.clinic, time_zone=ZoneInfo("America/Chicago"))
    assert await zones.recompute(house.shell, house.clock.now()) == 2
    visits = {visit.id: visit for visit in await house.run(lambda uow: uow.appointments_of(party.id))}
    assert visits["v0"].start == MARCH + timedelta(hours=1) and visits["v1"].start == MARCH + timedelta(hours=4), "ten o'clock is later now"
    assert visits["v2"].start == before_spring and (visits["v0"].sequence, visits["v2"].sequence) == (1, 0)
    after = [row for row in await house.run(lambda uow: uow.requests_of(party.id)) if row.status == "active"]
    for row in after:
        old = next(other for other in rows.values() if (other.appointment_id, other.activity, other.role) == (
            row.appointment_id, row.activity, row.role) and other.key.rsplit(":", 1)[-1] == row.key.rsplit(":", 1)[-1])  # fmt: skip
        assert row.due - old.due == timedelta(hours=row.appointment_id != "v2") and row.rule == old.rule
    assert len(after) == len(rows)
    (task,) = await house.tasks("zones:")
    assert "2 visits keep the time that was agreed" in task.because
    assert await zones.recompute(house.shell, house.clock.now()) == 0, "once"


async def test_a_stale_instant_is_made_again_from_its_wall_clock_and_an_old_row_learns_its_own(house: House) -> None:
    party = await house.patient()
    visit = await house.visit(party, MARCH)
    hour = timedelta(hours=1)
    stale = replace(
        visit, start=visit.start - hour, end=visit.end - hour, occupied_start=visit.occupied_start - hour,
        occupied_end=visit.occupied_end - hour,
    )  # fmt: skip
    await house.run(lambda uow: uow.rebook(stale))
    other = await house.visit(party, MARCH + timedelta(days=1), "v2")
    await house.run(lambda uow: uow.rebook(replace(other, wall=None)))
    await zones.recompute(house.shell, house.clock.now())
    known = await house.run(lambda uow: uow.get(Appointment, "v2"))
    assert known.wall == "2027-03-21T10:00 America/Chicago"
    await house.run(lambda uow: uow.set_mark(MARK, "older rules"))
    assert await zones.recompute(house.shell, house.clock.now()) == 1
    assert (await house.run(lambda uow: uow.get(Appointment, "v1"))).start == MARCH
