"""``slots`` and ``preview``: what is free, and what an appointment makes leave."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from messenger.commands.terms import Screen, clinic, emit, fail, instant, zone
from messenger.core.appointment import Appointment
from messenger.core.clinic import Clinic, Service
from messenger.core.free_slots import free_slots
from messenger.core.local_time import local, wall_days
from messenger.previewing import Rows, not_offered, preview_rows, why_not

DECISIONS = {"send": "sent", "defer": "put off", "drop": "not sent", "merge": "said by another"}
"""What the gate decided, in words for a reception desk."""

NOW = Annotated[str | None, typer.Option(help="the virtual clock; ISO 8601; default: now")]
CLINIC = Annotated[Path | None, typer.Option("--clinic", help="a clinic's folder; default: the sample clinic")]


def _service(found: Clinic, id: str) -> Service:
    service = found.services.get(id)
    if service is None:
        fail(f"--service {id}: not in clinic.yaml; there are {', '.join(found.services)}")
    return service


def slots(
    service: Annotated[str, typer.Option(help="the id of a service in clinic.yaml")],
    now: NOW = None,
    from_: Annotated[str | None, typer.Option("--from", help="earliest start; ISO 8601")] = None,
    until: Annotated[str | None, typer.Option(help="starts before this; ISO 8601")] = None,
    limit: Annotated[int, typer.Option(help="how many", min=1, max=10_000)] = 20,
    json: Annotated[bool, typer.Option("--json", help="JSON lines")] = False,
    clinic_dir: CLINIC = None,
) -> None:
    """Free slots of a service, earliest first, as an empty calendar gives them.

    Example: messenger slots --service consultation --now 2026-11-24T10:15-06:00 --limit 5
    """
    found = clinic(clinic_dir).clinic
    wanted = _service(found, service)
    at = instant(now, "--now", found.time_zone)
    after = instant(from_, "--from", found.time_zone) - timedelta(microseconds=1) if from_ else None
    before = instant(until, "--until", found.time_zone) if until else None
    free = free_slots(found, wanted, (), at.astimezone(UTC), after=after, until=before, limit=limit)
    rows = [
        {
            "start": local(slot.start, found.time_zone).isoformat(),
            "end": local(slot.end, found.time_zone).isoformat(),
            "practitioner": slot.practitioner,
            "location": slot.location,
            "resources": [],
        }
        for slot in free
    ]
    if json:
        for row in rows:
            emit(row)
        return
    table = Table("start", "end", "practitioner", "location", title=f"{found.name}: {service}")
    for row in rows:
        table.add_row(str(row["start"])[:16], str(row["end"])[11:16], str(row["practitioner"]), str(row["location"]))
    Screen().print(table)


def preview(
    service: Annotated[str, typer.Option(help="the id of a service in clinic.yaml")],
    start: Annotated[str, typer.Option(help="the visit's start; ISO 8601, without offset: the clinic's wall clock")],
    now: NOW = None,
    language: Annotated[str, typer.Option(help="en or es")] = "en",
    time_zone: Annotated[str | None, typer.Option(help="the patient's own zone; default: the clinic's")] = None,
    detail: Annotated[str, typer.Option(help="minimal or full")] = "minimal",
    series: Annotated[int, typer.Option(help="so many visits", min=1, max=60)] = 1,
    gap_days: Annotated[int, typer.Option(help="days from one to the next", min=1, max=90)] = 2,
    json: Annotated[bool, typer.Option("--json", help="JSON lines")] = False,
    clinic_dir: CLINIC = None,
) -> None:
    """Every message that a patient (and escort, and staff) will get for an appointment, when, and why, or why not.

    Example: messenger preview --service infusion --start 2027-03-15T09:00 --now 2027-03-01T12:00-06:00
    """
    if language not in ("en", "es"):
        fail(f"--language {language}: en or es is needed")
    if detail not in ("minimal", "full"):
        fail(f"--detail {detail}: minimal or full is needed")
    found = clinic(clinic_dir)
    wanted = _service(found.clinic, service)
    at = instant(now, "--now", found.clinic.time_zone).astimezone(UTC)
    first = instant(start, "--start", found.clinic.time_zone)
    if first <= at:
        fail(f"--start {start}: lies in the past of --now")
    visits = tuple(_visit(found.clinic, wanted, first, number, gap_days, at) for number in range(series))
    own = zone(time_zone).key if time_zone else None
    for visit in visits:
        if (why := not_offered(found, visit)) is not None:
            typer.echo(f"messenger: {local(visit.start, found.clinic.time_zone):%a %Y-%m-%d %H:%M}: {why}", err=True)
    rows = asyncio.run(preview_rows(found, visits, at, language, own))
    if json:
        for row in rows:
            emit(row)
        return
    _table(rows, found.clinic)
    out = why_not(found, visits, at)
    if out:
        screen = Screen()
        screen.print("Not sent:")
        for visit in visits:
            when = f"{local(visit.start, found.clinic.time_zone):%Y-%m-%d %H:%M}"
            for each in out:
                if each.appointment_id == visit.id:
                    screen.print(f"  {when}  {each.activity}: {each.because}", highlight=False)


def _visit(found: Clinic, service: Service, first: datetime, number: int, gap_days: int, now: datetime) -> Appointment:
    begin = wall_days(first, number * gap_days, local(first, found.time_zone).time(), found.time_zone)
    practitioner = next(each.id for each in found.practitioners if service.id in each.services)
    room = next(each.id for each in found.locations if service.id in each.services)
    return Appointment(
        f"visit-{number + 1}", f"visit-{number + 1}@preview", "patient", service.id, practitioner, room,
        begin, begin + service.length, begin - service.buffer_before, begin + service.length + service.buffer_after, now,
    )  # fmt: skip


def _table(rows: Rows, found: Clinic) -> None:
    table = Table("when", "to", "text", "segments", "decision", "why", title=f"{found.name}")
    for row in rows:
        when = f"{datetime.fromisoformat(row['local']):%a %Y-%m-%d %H:%M}"
        table.add_row(when, row["who"], row["text"], str(row["segments"]), DECISIONS[row["decision"]], row["because"])
    Screen().print(table)
