"""The ledger of messages: requests, attempts, receipts; which addresses fail, and how far each sender was used."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from messenger.store.tables.catalogue import Base, at_commit, only, personal

WAITING = "waiting_since IS NOT NULL AND status IN ('active', 'sending', 'unknown')"
WITHOUT_REPORT = "status IN ('accepted', 'queued', 'sent')"
"""Conditions of partial indexes; a statement must say them word for word to go by the index."""


class RequestRow(Base, table=True):
    """core.communication.CommunicationRequest: the row that is the reminder."""

    __tablename__ = "communication_request"
    __table_args__ = (
        at_commit("recipient_id", "party.id"),
        Index(None, "recipient_id", "due"),
        Index("ix_communication_request_lane", "priority", "due", "id", **only("status = 'active'")),
        Index("ix_communication_request_sending", "lease_until", **only("status = 'sending'")),
        Index("ix_communication_request_unknown", "due", **only("status = 'unknown'")),
        Index("ix_communication_request_patient_active", "patient_id", **only("status = 'active'")),
        Index("ix_communication_request_waiting", "waiting_since", **only(WAITING)),
        Index("ix_communication_request_fault", "due", **only("fault IS NOT NULL")),
    )
    id: str = Field(primary_key=True)
    key: str = Field(unique=True)
    cause: str = Field(index=True)
    activity: str
    recipient_id: str
    role: str
    category: str
    words: str
    due: datetime
    params: Any = personal("params", required=True)
    asks: Any = personal("asks")
    opens: str | None
    address_channel: str | None
    address_value: str | None = personal()
    address_hash: str | None
    useful_until: datetime | None
    rule: str
    because: str
    appointment_id: str | None
    patient_id: str | None = Field(index=True)
    sequence: int
    priority: int
    fingerprint: str
    attachment: str | None
    repeatable: bool
    awaits: str | None = None
    otherwise: str | None = None
    status: str
    status_reason: str
    attempts: int
    lease_until: datetime | None
    created_at: datetime | None
    waiting_since: datetime | None = None
    fault: str | None = None


class CommunicationRow(Base, table=True):
    """core.communication.Communication. ``departure`` numbers from 1 what is known to have left, in that order."""

    __tablename__ = "communication"
    __table_args__ = (
        at_commit("request_id", "communication_request.id"),
        Index(None, "recipient_id", "sent_at"),
        Index(None, "address_hash", "sent_at"),
        Index(None, "provider_id", "address_channel"),
        Index("ix_communication_without_report", "address_channel", "sent_at", **only(WITHOUT_REPORT)),
    )
    id: str = Field(primary_key=True)
    departure: int | None = Field(unique=True)
    request_id: str = Field(index=True)
    recipient_id: str
    address_channel: str
    address_value: str = personal(required=True)
    address_hash: str
    text: str = personal(required=True)
    segments: int
    encoding: str
    sent_at: datetime
    status: str
    provider_id: str | None
    error_code: str | None
    category: str
    words: str
    because: str
    patient_id: str | None


class ReceiptRow(Base, table=True):
    """core.communication.DeliveryReceipt in the order received. ``error_key`` is the code, or empty: NULLs would never be equal."""

    __tablename__ = "delivery_receipt"
    __table_args__ = (UniqueConstraint("provider_id", "channel", "status", "error_key"),)
    number: int | None = Field(default=None, primary_key=True)
    channel: str
    provider_id: str
    status: str
    received_at: datetime
    request_id: str | None
    error_code: str | None
    action: str | None
    error_key: str


class AddressFaultRow(Base, table=True):
    """core.delivery.AddressFault: found by the hash of the address, which is not written out."""

    __tablename__ = "address_fault"
    address_hash: str = Field(primary_key=True)
    fault: str
    code: str
    at: datetime


class SenderRow(Base, table=True):
    """core.pace.Sender."""

    __tablename__ = "sender"
    name: str = Field(primary_key=True)
    free_at: datetime | None
    front: datetime | None
    booked: datetime | None
    paused_until: datetime | None
    paused_because: str
    refusals: int
