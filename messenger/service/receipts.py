"""Delivery receipts: in any order, repeated, before our own commit. Events are kept as they came; the status only ever rises.

Where no receipt comes for hours the provider's list is asked; what it does not know either is unknown, not delivered.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.appointment import Appointment
from messenger.core.communication import Communication, CommunicationRequest, DeliveryReceipt, DeliveryStatus, Inbound
from messenger.core.delivery import DELIVERED_WHEN_ACCEPTED, Meaning, fault_of
from messenger.core.party import Address
from messenger.core.planning import activity_of
from messenger.ports.channels import ProviderMessage
from messenger.ports.store import UnitOfWork
from messenger.service.outbox import accepted, did_not_arrive, not_delivered, ops
from messenger.service.shell import Shell

RANK: dict[DeliveryStatus, int] = {
    "unknown": -1, "accepted": 0, "queued": 1, "sending": 2, "sent": 3, "delivered": 4, "read": 5,
    "failed": 6, "undelivered": 6, "canceled": 6,
}  # fmt: skip
"""Source: the message statuses of Twilio's API; the order of callbacks is not guaranteed."""

AGAIN = 900.0
TRIES = 3
"""After how many seconds, and how often at most, a text is sent again where a receipt does not say what its code means."""

FINAL_FAULTS: frozenset[DeliveryStatus] = frozenset({"failed", "undelivered"})

SILENT_AFTER = timedelta(hours=2)
"""How long a receipt may be outstanding before the provider is asked."""

STILL_OPEN: frozenset[DeliveryStatus] = frozenset({"accepted", "queued", "sent"})

MATTERS = frozenset({"safety", "change"})
"""Categories of which a person hears where nobody knows whether they arrived; and so with what is tied to an action (the ride home)."""


async def receive(shell: Shell, receipt: DeliveryReceipt) -> None:
    """Keep one receipt and what follows from it."""
    await shell.store.run(lambda uow: handle(shell, uow, receipt))
    shell.wakeups.nudge()


def handle(shell: Shell, uow: UnitOfWork, receipt: DeliveryReceipt) -> None:
    """``receive`` inside a unit of work. A repeat changes nothing."""
    if not uow.add_receipt(receipt):
        return
    communication = uow.communication_with(receipt.channel, receipt.provider_id) or _by_request(uow, receipt)
    if communication is None:
        return
    request = uow.get(CommunicationRequest, communication.request_id)
    # An attempt that no provider id belongs to is still on its way, as far as we know: any receipt says more.
    before = -1 if communication.provider_id is None else RANK[communication.status]
    if request is not None and request.status in ("unknown", "sending"):
        accepted(shell, uow, request, communication, receipt.provider_id, receipt.received_at)
        communication = uow.get(Communication, communication.id) or communication
        request = uow.get(CommunicationRequest, request.id) or request
    if RANK[receipt.status] <= before:
        return
    error = communication.error_code or receipt.error_code
    uow.save(replace(communication, status=receipt.status, provider_id=receipt.provider_id, error_code=error))
    if request is None:
        return
    if receipt.status in FINAL_FAULTS:
        _failed(shell, uow, request, communication, receipt)
    elif receipt.status in ("delivered", "read") and request.fault == "no-report":
        uow.save(replace(request, fault=None))


def _failed(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, communication: Communication, receipt: DeliveryReceipt) -> None:
    """It did not arrive: once more where the code says that may help, else another way, else a person is told."""
    now, code = receipt.received_at, receipt.error_code or receipt.status
    meaning = receipt.meaning or Meaning(
        receipt.action or "final", fault_of(receipt.action, code), AGAIN if receipt.action == "retry" else None, TRIES
    )
    ops(shell, uow, communication.address.channel, meaning, code, now)
    again = now + timedelta(seconds=meaning.retry_after or 0)
    useful = request.useful_until is None or again < request.useful_until
    if meaning.action == "retry" and request.attempts < meaning.tries and useful:
        since = request.waiting_since or request.due
        uow.save(replace(request, status="active", due=again, waiting_since=since, status_reason=f"not delivered ({code}); once more"))
        return
    failed = replace(request, status="failed", status_reason=f"not delivered ({code})")
    did_not_arrive(shell, uow, failed, communication, meaning, code, now)


def _by_request(uow: UnitOfWork, receipt: DeliveryReceipt) -> Communication | None:
    """A callback may come before the answer that told us the provider's id: then our own key in its address finds the attempt."""
    if receipt.request_id is None:
        return None
    attempts = [each for each in uow.communications_of(receipt.request_id) if each.provider_id in (None, receipt.provider_id)]
    return attempts[-1] if attempts else None


def answered(shell: Shell, uow: UnitOfWork, request_id: str, inbound: Inbound, now: datetime) -> None:
    """``inbound`` is a tap on this message: it arrived, and what it asks is open, whatever its provider has not said yet."""
    request = uow.get(CommunicationRequest, request_id)
    if request is None or not (request.status in ("sending", "unknown") or request.fault == "unknown"):
        return
    attempts = [each for each in uow.communications_of(request.id) if each.provider_id is None and each.address == inbound.sender]
    if attempts:
        accepted(shell, uow, replace(request, fault=None), attempts[-1], f"answered:{inbound.provider_id}", now)


# --- no receipt at all --------------------------------------------------------------------------------------------


async def chase(shell: Shell, now: datetime, limit: int = 50) -> None:
    """Ask the provider's list about texts without a receipt for hours: callbacks may be lost for good."""
    channels = {name for name, channel in shell.channels.items() if channel.can_list} - DELIVERED_WHEN_ACCEPTED
    silent = await shell.store.run(lambda uow: uow.without_report(channels, now - SILENT_AFTER, limit)) if channels else ()
    by_address: dict[Address, list[Communication]] = {}
    for attempt in silent:
        by_address.setdefault(attempt.address, []).append(attempt)
    # Side by side, as a reconciliation asks.
    await asyncio.gather(*(_ask(shell, address, attempts, now) for address, attempts in by_address.items()))


async def _ask(shell: Shell, address: Address, attempts: Sequence[Communication], now: datetime) -> None:
    try:
        listed = await shell.channels[address.channel].sent_since(address, min(each.sent_at for each in attempts) - timedelta(minutes=2))
    except Exception:
        return  # asked again at the next look
    found = {message.provider_id: message for message in listed}
    await shell.store.run(lambda uow: _settle(shell, uow, attempts, found, now))


def _settle(shell: Shell, uow: UnitOfWork, attempts: Sequence[Communication], found: Mapping[str, ProviderMessage], now: datetime) -> None:
    for attempt in attempts:
        said = found.get(attempt.provider_id or "")
        if said is not None and RANK[said.status] > RANK[attempt.status]:
            action = said.meaning.action if said.meaning else None
            channel, id, key = attempt.address.channel, said.provider_id, attempt.request_id
            handle(shell, uow, DeliveryReceipt(channel, id, said.status, now, key, said.error_code, action, said.meaning))
        kept = uow.get(Communication, attempt.id)
        if kept is None or kept.status not in STILL_OPEN:
            continue
        uow.save(replace(kept, status="unknown"))
        request = uow.get(CommunicationRequest, attempt.request_id)
        if request is not None and _a_person_must_know(shell, uow, request, attempt, now):
            not_delivered(shell, uow, request, "no-report", now, "no-report")


def _a_person_must_know(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, attempt: Communication, now: datetime) -> bool:
    """Whether it matters that nobody knows: still of use, about safety, a visit's time or something to be done, and they are silent."""
    too_late = request.useful_until is not None and now >= request.useful_until
    if request.role == "staff" or request.status != "completed" or too_late:
        return False
    written = (each.last_inbound_at for each in uow.conversations_of(request.recipient_id))
    if any(at is not None and at > attempt.sent_at for at in written):
        return False
    visit = uow.get(Appointment, request.appointment_id) if request.appointment_id else None
    activity = activity_of(request, visit, shell.clinic, shell.care_plans)
    return request.category in MATTERS or (activity is not None and activity.tied_to_action)
