"""What a clinician looks at: responses, flags, tasks, clearances; and who waits for a time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field

from messenger.store.tables.catalogue import Base, at_commit, document, only, personal


class ResponseRow(Base, table=True):
    """core.questionnaire.Response."""

    __tablename__ = "response"
    __table_args__ = (at_commit("patient_id", "party.id"),)
    id: str = Field(primary_key=True)
    questionnaire: str
    version: str
    patient_id: str = Field(index=True)
    status: str
    started_at: datetime
    answers: Any = personal("answers", required=True)
    appointment_id: str | None
    occurrence: str
    outcome: str | None
    rules: Any = document("strings", required=True)
    rules_version: str
    completed_at: datetime | None
    source_channel: str | None
    source_value: str | None = personal()
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
        Index("uq_task_key_not_done", "key", unique=True, **only("status <> 'done'")),
        Index("ix_task_not_done", "priority", "created_at", **only("status <> 'done'")),
    )
    id: str = Field(primary_key=True)
    code: str = Field(index=True)
    kind: str
    priority: str
    created_at: datetime
    key: str
    because: str
    rules: Any = document("strings", required=True)
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
    """ports.records.Clearance."""

    __tablename__ = "clearance"
    id: str = Field(primary_key=True)
    patient_id: str = Field(index=True)
    service: str
    clear: bool
    at: datetime
    by: str


class WaitlistRow(Base, table=True):
    """ports.records.WaitlistEntry."""

    __tablename__ = "waitlist_entry"
    __table_args__ = (Index("ix_waitlist_entry_open", "created_at", **only("closed_at IS NULL")),)
    id: str = Field(primary_key=True)
    patient_id: str = Field(index=True)
    service: str
    created_at: datetime
    closed_at: datetime | None
