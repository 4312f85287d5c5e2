"""Who signs in, who did what, and what the processes keep about their own work."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from messenger.store.tables.catalogue import Base, personal


class AccountRow(Base, table=True):
    """ports.records.Account, found by the hash of its name in lower case."""

    __tablename__ = "account"
    id: str = Field(primary_key=True)
    name: str = personal(required=True)
    name_hash: str = Field(unique=True)
    password_hash: str
    role: str
    created_at: datetime
    member: str | None
    disabled_at: datetime | None


class AuditRow(Base, table=True):
    """ports.records.AuditEvent. Append-only: a trigger refuses change and removal."""

    __tablename__ = "audit_event"
    id: str = Field(primary_key=True)
    at: datetime = Field(index=True)
    actor: str
    action: str
    subject: str = Field(index=True)
    detail: str


class FeedStateRow(Base, table=True):
    """ports.records.FeedState."""

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
