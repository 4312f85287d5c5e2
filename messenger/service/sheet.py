"""The daily sheet: who comes, who has no ride, who is unconfirmed, which flags are open; told to staff each morning, without names."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from messenger.core.communication import Day, Link
from messenger.core.effects import TellStaff
from messenger.core.local_time import at_local
from messenger.core.ride import Ride, settled
from messenger.ports.store import UnitOfWork
from messenger.service import tasks
from messenger.service.shell import Shell

LATE = timedelta(hours=4)
"""How late a sheet still helps."""


def plan_today(shell: Shell, uow: UnitOfWork, now: datetime) -> None:
    """Tell today's sheet once its time has come, once a day, if the clinic has visits today or tasks open."""
    local = shell.clinic.local(now)
    at = at_local(local.date(), shell.clinic.daily_sheet_at, shell.clinic.time_zone)
    if not at <= now < at + LATE or not any("daily-sheet" in member.notices for member in shell.clinic.staff):
        return
    if not uow.claim_once(f"sheet:{local.date().isoformat()}", now):
        return
    params = today(shell, uow, now)
    opens_today = local.date() not in shell.clinic.holidays and any(each.weekday == local.weekday() for each in shell.clinic.hours)
    if params["n"] or (opens_today and params["tasks"]):
        notice = TellStaff("daily-sheet", "staff.sheet", params, "the day's sheet")
        tasks.tell_staff(shell, uow, notice, f"sheet:{local.date().isoformat()}", now)


def today(shell: Shell, uow: UnitOfWork, now: datetime) -> dict[str, int | Day | Link]:
    """The figures of today's sheet."""
    local = shell.clinic.local(now)
    since = at_local(local.date(), datetime.min.time(), shell.clinic.time_zone)
    visits = [v for v in uow.appointments_between(since, since + timedelta(days=1)) if v.status in ("booked", "arrived", "fulfilled")]
    need = [v for v in visits if v.service in shell.clinic.services and shell.clinic.services[v.service].ride_required]
    return {
        "day": Day(now),
        "n": len(visits),
        "no_ride": sum(1 for visit in need if not settled(uow.get(Ride, visit.id))),
        "unconfirmed": sum(1 for visit in visits if visit.confirmed_at is None),
        "flags": len({flag.id for visit in visits for flag in uow.flags_of(visit.patient_id) if flag.closed_at is None}),
        "tasks": len(uow.open_tasks()),
        "link": Link("staff", "today"),
    }


def next_sheet(shell: Shell, now: datetime) -> datetime | None:
    """When the next sheet is due (aware UTC), or None where nobody wants one."""
    if not any("daily-sheet" in member.notices for member in shell.clinic.staff):
        return None
    day = shell.clinic.local(now).date()
    for ahead in range(2):
        at = at_local(day + timedelta(days=ahead), shell.clinic.daily_sheet_at, shell.clinic.time_zone)
        if at > now:
            return at.astimezone(UTC)
    return None
