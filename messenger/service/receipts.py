"""Delivery receipts: in any order, repeated, before our own commit. Events are kept as they came; the status only ever rises."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from messenger.core.communication import Communication, CommunicationRequest, DeliveryReceipt, DeliveryStatus
from messenger.ports import UnitOfWork
from messenger.service.outbox import accepted, not_delivered, opted_out
from messenger.service.shell import Shell

RANK: dict[DeliveryStatus, int] = {
    "unknown": -1, "accepted": 0, "queued": 1, "sending": 0, "sent": 3, "delivered": 4, "read": 5,
    "failed": 6, "undelivered": 6, "canceled": 6,
}  # fmt: skip
"""Source: the message statuses of Twilio's API; the order of callbacks is not guaranteed."""

TRIES = 3
AGAIN = timedelta(minutes=15)
"""How often, and after what time, a text that a handset did not take is sent again."""

FINAL_FAULTS: frozenset[DeliveryStatus] = frozenset({"failed", "undelivered"})


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
    if request is not None and request.status in ("unknown", "sending"):
        accepted(shell, uow, request, communication, receipt.provider_id, receipt.received_at)
        communication = uow.get(Communication, communication.id) or communication
    if RANK[receipt.status] <= RANK[communication.status]:
        return
    error = communication.error_code or receipt.error_code
    uow.save(replace(communication, status=receipt.status, provider_id=receipt.provider_id, error_code=error))
    if request is not None and receipt.status in FINAL_FAULTS:
        _failed(shell, uow, request, communication, receipt)


def _failed(shell: Shell, uow: UnitOfWork, request: CommunicationRequest, communication: Communication, receipt: DeliveryReceipt) -> None:
    """It did not arrive: once more where the code says that may help, else a person is told."""
    now = receipt.received_at
    again = now + AGAIN
    useful = request.useful_until is None or again < request.useful_until
    if receipt.action == "retry" and request.attempts < TRIES and useful:
        uow.save(replace(request, status="active", due=again, status_reason=f"not delivered ({receipt.error_code}); once more"))
        return
    if receipt.action == "opted-out":
        opted_out(shell, uow, communication, now)
    not_delivered(shell, uow, request, receipt.error_code or receipt.status, now)


def _by_request(uow: UnitOfWork, receipt: DeliveryReceipt) -> Communication | None:
    """A callback may come before the answer that told us the provider's id: then our own key in its address finds the attempt."""
    if receipt.request_id is None:
        return None
    attempts = [each for each in uow.communications_of(receipt.request_id) if each.provider_id in (None, receipt.provider_id)]
    return attempts[-1] if attempts else None
