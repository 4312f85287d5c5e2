"""Time that staff take out of the calendar, and give back."""

from __future__ import annotations

from datetime import datetime, timedelta

from messenger.core.desk.refusal import Refused
from messenger.core.schedule import Block
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffRequest, StaffResult, instant


def block(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Take time out of the calendar: of a practitioner, of a room, or of the whole clinic."""
    start, end = instant(request.details, "start"), instant(request.details, "end")
    practitioner, location = request.details.get("practitioner") or None, request.details.get("location") or None
    if end <= start:
        raise Refused("end: must be after the start")
    if practitioner is not None and practitioner not in {each.id for each in shell.clinic.practitioners}:
        raise Refused("practitioner: not in clinic.yaml")
    if location is not None and location not in {each.id for each in shell.clinic.locations}:
        raise Refused("location: not in clinic.yaml")
    made = Block(shell.ids.new(), start, end, "staff", practitioner, location, request.details.get("because", ""))
    uow.add(made)
    clash = sum(
        1 for visit in uow.appointments_between(start - timedelta(days=1), end) if visit.is_live and visit.end > start and visit.start < end
    )
    return StaffResult(True, f"blocked; {clash} visits lie inside and stay booked" if clash else "blocked", made.id)


def unblock(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Give blocked time back."""
    blocked = uow.blocks_between(now - timedelta(days=366), now + timedelta(days=3660))
    kept = [each for each in blocked if each.source == "staff" and each.id != request.details.get("block")]
    if len(kept) == sum(1 for each in blocked if each.source == "staff"):
        raise Refused("block: no such blocked time")
    uow.replace_blocks("staff", kept)
    return StaffResult(True, "given back", None, "unblock")
