"""When the rules of a time zone change: visits stay where the clock on the wall said, and what lies ahead is computed anew.

An instant is only as good as the rules it was made with. Beside it stands what was agreed: a visit's wall-clock time, and the rule of each
message ("the day before at 10:00"). A fingerprint of the rules is kept with the database; where it differs at start, all is made again.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from messenger.core.appointment import Appointment, SlotTaken, by_todays_rules, wall_of
from messenger.core.clinic import Clinic
from messenger.core.effects import RaiseTask
from messenger.ports.store import UnitOfWork
from messenger.service import planning, tasks
from messenger.service.shell import Shell

log = logging.getLogger(__name__)

MARK = "zone-rules"
YEARS = 3
"""How many calendar years of the rules count, this one with: further than anything is booked."""

REACH = timedelta(days=800)
MOVABLE = frozenset({"proposed", "pending", "booked"})


def fingerprint(names: Iterable[str], year: int) -> str:
    """A mark of the offsets of the zones ``names`` from ``year`` on, hour by hour: it changes when their rules do."""
    seen = hashlib.sha256()
    for name in sorted(set(names)):
        zone, at, offset = ZoneInfo(name), datetime(year, 1, 1, tzinfo=UTC), None
        seen.update(name.encode())
        while at.year < year + YEARS:
            found = at.astimezone(zone).utcoffset()
            if found != offset:
                seen.update(f"{at:%Y-%m-%dT%H}{found}".encode())
                offset = found
            at += timedelta(hours=1)
    return f"{year} {seen.hexdigest()[:32]}"


async def recompute(shell: Shell, now: datetime) -> int:
    """Make what lies ahead anew where the rules of a zone that matters have changed; returns how many visits got another instant.

    Each patient is one unit of work, and the mark is written last: what a crash interrupts is done again, which is harmless.
    """
    year = shell.clinic.local(now).year
    zones = await shell.store.run(lambda uow: [shell.clinic.time_zone.key, *uow.zones()])
    todays = fingerprint(zones, year)
    before = await shell.store.run(lambda uow: uow.mark(MARK))
    if before == todays:
        return 0
    if before is None:
        await shell.store.run(lambda uow: _agreed(uow, shell.clinic, todays, now))
        return 0
    shifted, stuck = await shell.store.run(lambda uow: _visits(uow, now))
    people = await shell.store.run(lambda uow: uow.patients_with_plans())
    for id in sorted({*people, *(visit.patient_id for visit in shifted)}):
        await shell.store.run(lambda uow, id=id: planning.replan(shell, uow, id, now))  # type: ignore[misc]  # a lambda with a default
    await shell.store.run(lambda uow: _told(shell, uow, len(shifted), stuck, todays, now))
    return len(shifted)


def _ahead(uow: UnitOfWork, now: datetime) -> list[Appointment]:
    return [visit for visit in uow.appointments_between(now, now + REACH) if visit.status in MOVABLE]


def _agreed(uow: UnitOfWork, clinic: Clinic, todays: str, now: datetime) -> None:
    """The first time: what visits ahead say on the wall, by the rules that they were booked under."""
    for visit in _ahead(uow, now):
        if visit.wall is None:
            uow.rebook(replace(visit, wall=wall_of(visit.start, clinic.time_zone)))
    uow.set_mark(MARK, todays)


def _visits(uow: UnitOfWork, now: datetime) -> tuple[tuple[Appointment, ...], tuple[Appointment, ...]]:
    """Visits ahead that got another instant, and those that could not, because the place is taken then."""
    ahead = _ahead(uow, now)
    after = {visit.id: by_todays_rules(visit) for visit in ahead}
    changed = [visit for visit in ahead if after[visit.id].start != visit.start]
    # Each moves into room that the one before it has left: later ones first where they move on, earlier first where they move back.
    onwards = [visit for visit in reversed(changed) if after[visit.id].start > visit.start]
    back = [visit for visit in changed if after[visit.id].start < visit.start]
    shifted, stuck = [], []
    for visit in (*onwards, *back):
        try:
            uow.rebook(after[visit.id])
        except SlotTaken:
            stuck.append(visit)
        else:
            shifted.append(after[visit.id])
    return tuple(shifted), tuple(stuck)


def _told(shell: Shell, uow: UnitOfWork, shifted: int, stuck: tuple[Appointment, ...], todays: str, now: datetime) -> None:
    uow.set_mark(MARK, todays)
    if shifted:
        log.warning("the rules of a time zone have changed: %d visits keep their wall-clock time", shifted)
        because = (
            f"The rules of the time zone changed. {shifted} visits keep the time that was agreed; "
            "calendar entries that people saved earlier may show another hour."
        )
        tasks.raise_task(shell, uow, RaiseTask("other", "routine", f"zones:{todays}", because), now)
    for visit in stuck:
        because = "The rules of the time zone changed, and this visit now meets another one: agree on a time with the patient."
        effect = RaiseTask("other", "routine", f"zones:{visit.id}", because, (), visit.id)
        tasks.raise_task(shell, uow, effect, now, patient_id=visit.patient_id)
