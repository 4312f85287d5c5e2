"""The tables: one per record, columns named as the record's fields, no logic.

An ``Address`` field ``x`` lies in ``x_channel``, ``x_value`` (personal) and ``x_hash`` (what it is looked up by). Times are SQLModel's
UTCDateTime: aware UTC in and out on both engines; a raw DateTime column would drop the offset on SQLite. Keys to other tables are
checked at commit, so that a unit of work may write in any order.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, MetaData, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from messenger.store.codec import Document, Personal

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""How constraints and indexes are named, so that migrations and ``verify`` can speak of them."""


class Base(SQLModel):
    """What all tables share: one catalogue with stable names."""

    metadata = MetaData(naming_convention=NAMES)


WAITING = "waiting_since IS NOT NULL AND status IN ('active', 'sending', 'unknown')"
WITHOUT_REPORT = "status IN ('accepted', 'queued', 'sent')"
"""Conditions of partial indexes; a statement must say them word for word to go by the index."""


def _personal(shape: str | None = None, *, required: bool = False) -> Any:
    return Field(sa_column=Column(Personal(shape), nullable=not required))


def _document(shape: str, *, required: bool = False) -> Any:
    return Field(sa_column=Column(Document(shape), nullable=not required))


def _at_commit(column: str, target: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint([column], [target], deferrable=True, initially="DEFERRED")


def _only(condition: str) -> dict[str, Any]:
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


# --- people and conversations -------------------------------------------------------------------------------------


class PartyRow(Base, table=True):
    """core.party.Party without its addresses."""

    __tablename__ = "party"
    id: str = Field(primary_key=True)
    role: str
    created_at: datetime
    name: str | None = _personal()
    language: str
    time_zone: str | None
    detail: str


class PartyAddressRow(Base, table=True):
    """Addresses of parties, many to many, in order of preference."""

    __tablename__ = "party_address"
    __table_args__ = (_at_commit("party_id", "party.id"),)
    party_id: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    address_channel: str
    address_value: str = _personal(required=True)
    address_hash: str = Field(index=True)


class ConversationRow(Base, table=True):
    """core.states.Conversation; one per address."""

    __tablename__ = "conversation"
    __table_args__ = (_at_commit("party_id", "party.id"),)
    id: str = Field(primary_key=True)
    address_channel: str
    address_value: str = _personal(required=True)
    address_hash: str = Field(unique=True)
    created_at: datetime
    party_id: str | None = Field(index=True)
    language: str
    state: Any = _personal("state", required=True)
    suspended: Any = _personal("states", required=True)
    crisis: Any = _document("crisis")
    held_by: str | None
    last_inbound_at: datetime | None = Field(index=True)
    version: int


class ConsentRow(Base, table=True):
    """core.consent.Consent. What was decided is never changed: a trigger refuses."""

    __tablename__ = "consent"
    id: str = Field(primary_key=True)
    address_channel: str
    address_value: str = _personal(required=True)
    address_hash: str = Field(index=True)
    scope: str
    status: str
    wording: str
    wording_version: str
    language: str
    at: datetime
    source: str
    party_id: str | None = Field(index=True)


class InboundRow(Base, table=True):
    """ports.InboundRecord and the Inbound in it."""

    __tablename__ = "inbound"
    __table_args__ = (UniqueConstraint("channel", "provider_id"), Index(None, "sender_hash", "received_at"))
    id: str = Field(primary_key=True)
    channel: str
    sender_channel: str
    sender_value: str = _personal(required=True)
    sender_hash: str
    recipient: str
    body: str = _personal(required=True)
    provider_id: str
    received_at: datetime
    button: str | None = _personal()
    media: Any = _document("strings", required=True)
    opt_out_type: str | None
    page: Any = _personal("page")
    display_name: str | None = _personal()
    answers: str | None
    edited: bool
    contact: str | None = _personal()
    status: str
    conversation_id: str | None
    because: str
    triage_level: str


class PrivateLinkRow(Base, table=True):
    """ports.PrivateLink, found by the hash of its token: a copy of the database alone opens no page once tokens are sealed."""

    __tablename__ = "private_link"
    token_hash: str = Field(primary_key=True)
    token: str = _personal(required=True)
    page: str
    subject: str
    party_id: str | None
    expires_at: datetime
    created_at: datetime


# --- visits -------------------------------------------------------------------------------------------------------


class ResourceRow(Base, table=True):
    """Practitioners and rooms as small numbers: PostgreSQL's exclusion constraint takes a number as a range without an extension."""

    __tablename__ = "resource"
    number: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)


class AppointmentRow(Base, table=True):
    """core.appointment.Appointment. No two that occupy overlap in practitioner or room: exclusion constraints or triggers (migrations)."""

    __tablename__ = "appointment"
    __table_args__ = (
        _at_commit("patient_id", "party.id"),
        ForeignKeyConstraint(["practitioner_number"], ["resource.number"]),
        ForeignKeyConstraint(["location_number"], ["resource.number"]),
        CheckConstraint('start < "end" AND occupied_start <= start AND "end" <= occupied_end', name="times"),
        CheckConstraint("status IN ('proposed', 'pending', 'booked', 'arrived', 'fulfilled', 'cancelled', 'noshow')", name="status"),
        Index("ix_appointment_practitioner", "practitioner_number", "occupied_end", "occupied_start"),
        Index("ix_appointment_location", "location_number", "occupied_end", "occupied_start"),
    )
    id: str = Field(primary_key=True)
    uid: str = Field(unique=True)
    patient_id: str = Field(index=True)
    service: str
    practitioner: str
    practitioner_number: int
    location: str
    location_number: int
    start: datetime = Field(index=True)
    end: datetime
    occupied_start: datetime
    occupied_end: datetime = Field(index=True)
    created_at: datetime
    status: str
    sequence: int
    confirmed_at: datetime | None
    completed_at: datetime | None
    address_channel: str | None
    wall: str | None = None


class BlockRow(Base, table=True):
    """core.schedule.Block."""

    __tablename__ = "block"
    id: str = Field(primary_key=True)
    start: datetime
    end: datetime = Field(index=True)
    source: str = Field(index=True)
    practitioner: str | None
    location: str | None
    because: str = _personal(required=True)


class RideRow(Base, table=True):
    """core.ride.Ride."""

    __tablename__ = "ride"
    __table_args__ = (_at_commit("appointment_id", "appointment.id"),)
    appointment_id: str = Field(primary_key=True)
    state: str
    name: str | None = _personal()
    means: str | None = _personal()
    updated_at: datetime | None
    chased: int
    present_at_start: bool
    present_at_discharge: bool
    escort_id: str | None
    backup: str | None = _personal()


# --- questionnaires, flags, tasks, clearance, waitlist ------------------------------------------------------------


class ResponseRow(Base, table=True):
    """core.questionnaire.Response."""

    __tablename__ = "response"
    __table_args__ = (_at_commit("patient_id", "party.id"),)
    id: str = Field(primary_key=True)
    questionnaire: str
    version: str
    patient_id: str = Field(index=True)
    status: str
    started_at: datetime
    answers: Any = _personal("answers", required=True)
    appointment_id: str | None
    occurrence: str
    outcome: str | None
    rules: Any = _document("strings", required=True)
    rules_version: str
    completed_at: datetime | None
    source_channel: str | None
    source_value: str | None = _personal()
    source_hash: str | None


class FlagRow(Base, table=True):
    """core.task.Flag."""

    __tablename__ = "flag"
    id: str = Field(primary_key=True)
    patient_id: str = Field(index=True)
    rule: str
    at: datetime
    response_id: str | None
    closed_at: datetime | None
    closed_by: str | None


class TaskRow(Base, table=True):
    """core.task.Task; ``key`` is unique among those not done."""

    __tablename__ = "task"
    __table_args__ = (
        Index("uq_task_key_not_done", "key", unique=True, **_only("status <> 'done'")),
        Index("ix_task_not_done", "priority", "created_at", **_only("status <> 'done'")),
    )
    id: str = Field(primary_key=True)
    code: str = Field(index=True)
    kind: str
    priority: str
    created_at: datetime
    key: str
    because: str
    rules: Any = _document("strings", required=True)
    status: str
    patient_id: str | None = Field(index=True)
    appointment_id: str | None
    conversation_id: str | None
    inbound_id: str | None
    due: datetime | None
    owner: str | None
    acknowledged_at: datetime | None
    done_at: datetime | None = Field(index=True)
    pages: int
    paged_at: datetime | None
    times: int


class ClearanceRow(Base, table=True):
    """ports.Clearance."""

    __tablename__ = "clearance"
    id: str = Field(primary_key=True)
    patient_id: str = Field(index=True)
    service: str
    clear: bool
    at: datetime
    by: str


class WaitlistRow(Base, table=True):
    """ports.WaitlistEntry."""

    __tablename__ = "waitlist_entry"
    __table_args__ = (Index("ix_waitlist_entry_open", "created_at", **_only("closed_at IS NULL")),)
    id: str = Field(primary_key=True)
    patient_id: str = Field(index=True)
    service: str
    created_at: datetime
    closed_at: datetime | None


# --- the ledger ---------------------------------------------------------------------------------------------------


class RequestRow(Base, table=True):
    """core.communication.CommunicationRequest: the row that is the reminder."""

    __tablename__ = "communication_request"
    __table_args__ = (
        _at_commit("recipient_id", "party.id"),
        Index("ix_communication_request_lane", "priority", "due", "id", **_only("status = 'active'")),
        Index("ix_communication_request_sending", "lease_until", **_only("status = 'sending'")),
        Index("ix_communication_request_unknown", "due", **_only("status = 'unknown'")),
        Index("ix_communication_request_patient_active", "patient_id", **_only("status = 'active'")),
        Index("ix_communication_request_waiting", "waiting_since", **_only(WAITING)),
        Index("ix_communication_request_fault", "due", **_only("fault IS NOT NULL")),
    )
    id: str = Field(primary_key=True)
    key: str = Field(unique=True)
    cause: str = Field(index=True)
    activity: str
    recipient_id: str = Field(index=True)
    role: str
    category: str
    words: str
    due: datetime
    params: Any = _personal("params", required=True)
    asks: Any = _personal("asks")
    opens: str | None
    address_channel: str | None
    address_value: str | None = _personal()
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
        _at_commit("request_id", "communication_request.id"),
        Index(None, "recipient_id", "sent_at"),
        Index(None, "address_hash", "sent_at"),
        Index(None, "provider_id", "address_channel"),
        Index("ix_communication_without_report", "address_channel", "sent_at", **_only(WITHOUT_REPORT)),
    )
    id: str = Field(primary_key=True)
    departure: int | None = Field(unique=True)
    request_id: str = Field(index=True)
    recipient_id: str
    address_channel: str
    address_value: str = _personal(required=True)
    address_hash: str
    text: str = _personal(required=True)
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


# --- staff and operation ------------------------------------------------------------------------------------------


class AccountRow(Base, table=True):
    """ports.Account, found by the hash of its name in lower case."""

    __tablename__ = "account"
    id: str = Field(primary_key=True)
    name: str = _personal(required=True)
    name_hash: str = Field(unique=True)
    password_hash: str
    role: str
    created_at: datetime
    member: str | None
    disabled_at: datetime | None


class AuditRow(Base, table=True):
    """ports.AuditEvent. Append-only: a trigger refuses change and removal."""

    __tablename__ = "audit_event"
    id: str = Field(primary_key=True)
    at: datetime = Field(index=True)
    actor: str
    action: str
    subject: str = Field(index=True)
    detail: str


class FeedStateRow(Base, table=True):
    """ports.FeedState."""

    __tablename__ = "feed_state"
    id: str = Field(primary_key=True)
    read_at: datetime | None
    error: str


class HeartbeatRow(Base, table=True):
    """The last heartbeat by name."""

    __tablename__ = "heartbeat"
    name: str = Field(primary_key=True)
    at: datetime


class OnceRow(Base, table=True):
    """Names that were claimed once and for all."""

    __tablename__ = "once"
    name: str = Field(primary_key=True)
    at: datetime


class LeaseRow(Base, table=True):
    """Who does for now what only one process may do."""

    __tablename__ = "lease"
    name: str = Field(primary_key=True)
    holder: str
    until: datetime


class MarkRow(Base, table=True):
    """What this database was last run with, by name (the rules of time zones)."""

    __tablename__ = "mark"
    name: str = Field(primary_key=True)
    value: str


TABLES = Base.metadata.tables
"""All tables by name, for statements."""
