"""The unit of work's part for the ledger: what is to leave, what left, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Insert, bindparam, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from messenger.core.communication import Communication, CommunicationRequest, DeliveryReceipt
from messenger.store.reads import PARTY
from messenger.store.rows import receipt, shelf
from messenger.store.tables import TABLES
from messenger.store.unit import COMMUNICATION, Unit

REQUEST = TABLES["communication_request"]
RECEIPT = TABLES["delivery_receipt"]

_WAITS = REQUEST.c.status == "active"
_MOST_IMPORTANT = (REQUEST.c.priority, REQUEST.c.due, REQUEST.c.id)


class Ledger(Unit):
    """Requests, attempts and receipts."""

    def plan(self, add: Sequence[CommunicationRequest], revoke: Sequence[tuple[str, str]]) -> None:
        """Insert requests (one whose key is there already is passed over) and revoke those of ``revoke`` (id, why) that still wait."""
        if revoke:
            self.connection.execute(_REVOKE, [{"request": id, "why": why} for id, why in sorted(revoke)])
        if add:
            one = shelf(CommunicationRequest)
            self.connection.execute(_PLAN[self.connection.dialect.name], [one.row(request, self._digest) for request in add])

    def requests_of(self, patient_id: str) -> tuple[CommunicationRequest, ...]:
        """All requests about a patient (also to escort and staff), in order of due."""
        self._hold(patient_id)
        return self.records(CommunicationRequest, REQUEST.c.patient_id == patient_id, order=(REQUEST.c.due, REQUEST.c.id))

    def requests_of_cause(self, cause: str) -> tuple[CommunicationRequest, ...]:
        """All requests of one cause, in order of due."""
        return self.records(CommunicationRequest, REQUEST.c.cause == cause, order=(REQUEST.c.due, REQUEST.c.id))

    def claim_due(self, now: datetime, limit: int, lease_until: datetime) -> tuple[CommunicationRequest, ...]:
        """Up to ``limit`` active requests due at or before ``now``, most important and oldest first; now ``sending`` under a lease.

        On PostgreSQL the rows of their recipients and patients are locked until the end of the unit of work: two processes never decide
        about one person at once. Requests whose row or person another process holds are passed over.
        """
        self.connection.execute(_EXPIRE, {"now": now})
        chosen: Any = select(REQUEST.c.id).where(_WAITS, REQUEST.c.due <= now).order_by(*_MOST_IMPORTANT).limit(limit)
        if self._postgresql:
            chosen = self._lockable(now, limit)
            if not chosen:
                return ()
        claimed = self.connection.execute(
            update(REQUEST).where(REQUEST.c.id.in_(chosen)).values(status="sending", lease_until=lease_until).returning(REQUEST)
        )
        found = self.of(shelf(CommunicationRequest), claimed.mappings().all())
        return tuple(sorted(found, key=lambda request: (request.priority, request.due, request.id)))

    def _lockable(self, now: datetime, limit: int) -> list[str]:
        """Ids of due requests whose rows and people are now ours. It never waits, so it has no part in a deadlock."""
        columns = REQUEST.c
        due = self.connection.execute(
            select(columns.id, columns.recipient_id, columns.patient_id)
            .where(_WAITS, columns.due <= now)
            .order_by(*_MOST_IMPORTANT)
            .limit(limit)
            .with_for_update(skip_locked=True)
        ).all()
        people = {id for row in due for id in (row.recipient_id, row.patient_id) if id is not None}
        there: ColumnElement[bool] = PARTY.c.id.in_(sorted(people))
        ours = self.connection.execute(select(PARTY.c.id).where(there).order_by(PARTY.c.id).with_for_update(skip_locked=True))
        held = set(ours.scalars())
        self._held |= held
        elsewhere = set(self.connection.execute(select(PARTY.c.id).where(there)).scalars()) - held
        return [row.id for row in due if row.recipient_id not in elsewhere and row.patient_id not in elsewhere]

    def unknown_requests(self, limit: int) -> tuple[CommunicationRequest, ...]:
        """Requests whose outcome nobody knows, oldest first."""
        return self.records(CommunicationRequest, REQUEST.c.status == "unknown", order=(REQUEST.c.due, REQUEST.c.id), limit=limit)

    def next_due(self) -> datetime | None:
        """When the earliest active request is due, or None."""
        return self.connection.execute(select(func.min(REQUEST.c.due)).where(_WAITS)).scalar()

    def oldest_due(self, now: datetime) -> datetime | None:
        """The due time of the oldest active request that is already due, or None."""
        earliest = self.next_due()
        return earliest if earliest is not None and earliest <= now else None

    def communications_of(self, request_id: str) -> tuple[Communication, ...]:
        """Attempts of a request, oldest first."""
        columns = COMMUNICATION.c
        return self.records(Communication, columns.request_id == request_id, order=(columns.sent_at, columns.id))

    def communications_to(self, party_id: str, since: datetime) -> tuple[Communication, ...]:
        """What was sent to a party since ``since``, oldest first."""
        columns = COMMUNICATION.c
        return self.records(Communication, columns.recipient_id == party_id, columns.sent_at >= since, order=(columns.sent_at, columns.id))

    def communication_with(self, channel: str, provider_id: str) -> Communication | None:
        """The attempt that the provider knows by ``provider_id``; the newest, should a provider count anew."""
        columns = COMMUNICATION.c
        found = self.records(
            Communication,
            columns.provider_id == provider_id,
            columns.address_channel == channel,
            order=(columns.sent_at.desc(), columns.id.desc()),
            limit=1,
        )
        return found[0] if found else None

    def add_receipt(self, receipt: DeliveryReceipt) -> bool:
        """Append a delivery event; False where the same (provider id, status, error) was there already."""
        row = {
            "channel": receipt.channel,
            "provider_id": receipt.provider_id,
            "status": receipt.status,
            "received_at": receipt.received_at,
            "request_id": receipt.request_id,
            "error_code": receipt.error_code,
            "action": receipt.action,
            "error_key": receipt.error_code or "",
        }
        return self.connection.execute(_ADD_RECEIPT[self.connection.dialect.name], row).first() is not None

    def receipts_of(self, provider_id: str) -> tuple[DeliveryReceipt, ...]:
        """Delivery events of one message in the order received."""
        statement = select(RECEIPT).where(RECEIPT.c.provider_id == provider_id).order_by(RECEIPT.c.number)
        return tuple(receipt(row) for row in self.connection.execute(statement).mappings())


_REVOKE = update(REQUEST).where(REQUEST.c.id == bindparam("request"), _WAITS).values(status="revoked", status_reason=bindparam("why"))
_EXPIRED = select(REQUEST.c.id).where(REQUEST.c.status == "sending", REQUEST.c.lease_until < bindparam("now"))
_EXPIRE = (
    update(REQUEST)
    .where(REQUEST.c.id.in_(_EXPIRED.with_for_update(skip_locked=True)))
    .values(
        status="unknown",
        status_reason="its lease ran out: whether it left is not known",
        waiting_since=func.coalesce(REQUEST.c.waiting_since, REQUEST.c.due),
    )
)
_PLAN: dict[str, Insert] = {
    "sqlite": sqlite.insert(REQUEST).on_conflict_do_nothing(index_elements=["key"]),
    "postgresql": postgresql.insert(REQUEST).on_conflict_do_nothing(index_elements=["key"]),
}
_RECEIPT_KEY = ["provider_id", "channel", "status", "error_key"]
_ADD_RECEIPT = {
    "sqlite": sqlite.insert(RECEIPT).on_conflict_do_nothing(index_elements=_RECEIPT_KEY).returning(RECEIPT.c.number),
    "postgresql": postgresql.insert(RECEIPT).on_conflict_do_nothing(index_elements=_RECEIPT_KEY).returning(RECEIPT.c.number),
}
