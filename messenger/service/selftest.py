"""The daily test of urgent pages: once a day everybody who may be paged gets a test page, and an alarm says whom it did not reach.

A page that is never needed is a page that nobody knows is broken. So the same rows, channels and receipts that carry a crisis carry one
test a day. Telephones do not ring for it: whoever hears one ring knows that a patient needs them. Care rules: docs/explanation/safety.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from messenger.core.clinic import StaffMember
from messenger.core.communication import CommunicationRequest
from messenger.core.effects import RaiseTask
from messenger.core.local_time import at_local
from messenger.ports.store import UnitOfWork
from messenger.service import tasks
from messenger.service.shell import Shell

WITHIN = timedelta(minutes=30)
"""How long the pages may take to arrive, or somebody to answer one."""

LATE = timedelta(minutes=15)
"""How late, after we were down, a test still leaves: tests come at the clinic's own time or not at all that day."""

REPORTS = frozenset({"sms"})
"""Channels whose provider says when a message was delivered; elsewhere its acceptance is all there is."""

ARRIVED = frozenset({"delivered", "read"})
ACCEPTED = ARRIVED | {"accepted", "queued", "sending", "sent"}


def look(shell: Shell, uow: UnitOfWork, now: datetime) -> None:
    """Send today's test once its time has come, and half an hour later see whom it did not reach. At other times it costs nothing."""
    at = _today_at(shell, now)
    if at is None or not at <= now < at + LATE + 2 * WITHIN:
        return
    cause = f"self-test:{shell.clinic.local(now):%Y-%m-%d}"
    if now < at + LATE and uow.claim_once(cause, now):
        _send(shell, uow, cause, now)
        return
    pages = uow.requests_of_cause(cause) if now >= at + WITHIN else ()
    if pages and all(now >= (page.created_at or page.due) + WITHIN for page in pages) and uow.claim_once(f"{cause}:judged", now):
        _judge(shell, uow, cause, [page for page in pages if not _reached(uow, page)], now)


def next_look(shell: Shell, now: datetime) -> datetime | None:
    """When the next test, or the look at what became of it, is due (aware UTC); None where the clinic wants none."""
    for ahead in range(2):
        at = _today_at(shell, now + timedelta(days=ahead))
        for due in () if at is None else (at, at + WITHIN, at + LATE + WITHIN):
            if due > now:
                return due.astimezone(UTC)
    return None


def _today_at(shell: Shell, now: datetime) -> datetime | None:
    clinic = shell.clinic
    if clinic.self_test_at is None or not _paged(shell):
        return None
    return at_local(clinic.local(now).date(), clinic.self_test_at, clinic.time_zone)


def _paged(shell: Shell) -> tuple[StaffMember, ...]:
    """Everybody whom an urgent task may page."""
    return tuple(member for member in shell.clinic.staff if member.notices.get("urgent"))


def _send(shell: Shell, uow: UnitOfWork, cause: str, now: datetime) -> None:
    requests = []
    for member in _paged(shell):
        tasks.staff_party(uow, member, now)
        for channel in member.notices["urgent"]:
            if member.addresses[channel].channel != "voice":
                requests.append(tasks.test_page(shell, member, channel, cause, now))
    uow.plan(requests, ())


def _judge(shell: Shell, uow: UnitOfWork, cause: str, missed: Sequence[CommunicationRequest], now: datetime) -> None:
    """What arrived nowhere is an urgent task, which pages those that can be reached."""
    if not missed:
        return
    who = ", ".join(sorted({f"{page.recipient_id.removeprefix('staff-')} ({_channel(page)})" for page in missed}))
    because = f"the daily test page did not reach: {who}. An urgent text might not either. Check the number and the provider."
    tasks.raise_task(shell, uow, RaiseTask("delivery", "urgent", f"{cause}:failed", because, page=True), now)


def _reached(uow: UnitOfWork, page: CommunicationRequest) -> bool:
    wanted = ARRIVED if _channel(page) in REPORTS else ACCEPTED
    return any(attempt.status in wanted for attempt in uow.communications_of(page.id))


def _channel(page: CommunicationRequest) -> str:
    return page.address.channel if page.address is not None else "?"
