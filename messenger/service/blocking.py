"""Time that staff take out of the calendar, and give back."""

from __future__ import annotations

from datetime import datetime, timedelta

from messenger.core.desk.refusal import Refused
from messenger.core.schedule import Block
from messenger.ports.store import UnitOfWork
from messenger.service.shell import Shell
from messenger.service.staff_request import StaffRequest, StaffResult, did, instant


def block(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Take time out of the calendar: of a practitioner, of a room, or of the whole clinic."""
    start, end = instant(request.details, "start"), instant(request.details, "end")
    practitioner, location = request.details.get("practitioner") or None, request.details.get("location") or None
    if end <= start:
        raise Refused("end_first")
    if practitioner is not None and practitioner not in {each.id for each in shell.clinic.practitioners}:
        raise Refused("unknown_practitioner")
    if location is not None and location not in {each.id for each in shell.clinic.locations}:
        raise Refused("unknown_location")
    made = Block(shell.ids.new(), start, end, "staff", practitioner, location, request.details.get("because", ""))
    uow.add(made)
    clash = sum(
        1 for visit in uow.appointments_between(start - timedelta(days=1), end) if visit.is_live and visit.end > start and visit.start < end
    )
    if clash:
        return did(f"blocked; {clash} visits lie inside and stay booked", made.id, "block_over", n=clash)
    return did("blocked", made.id, "block")


def unblock(shell: Shell, uow: UnitOfWork, request: StaffRequest, now: datetime) -> StaffResult:
    """Give blocked time back."""
    blocked = uow.blocks_between(now - timedelta(days=366), now + timedelta(days=3660))
    kept = [each for each in blocked if each.source == "staff" and each.id != request.details.get("block")]
    if len(kept) == sum(1 for each in blocked if each.source == "staff"):
        raise Refused("no_block")
    uow.replace_blocks("staff", kept)
    return did("given back", None, "unblock")
