"""Visits with what they take: practitioners and rooms, blocked times, rides."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index
from sqlmodel import Field

from messenger.store.tables.catalogue import Base, at_commit, personal


class ResourceRow(Base, table=True):
    """Practitioners and rooms as small numbers: PostgreSQL's exclusion constraint takes a number as a range without an extension."""

    __tablename__ = "resource"
    number: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)


class AppointmentRow(Base, table=True):
    """core.appointment.Appointment. No two that occupy overlap in practitioner or room: exclusion constraints or triggers (migrations)."""

    __tablename__ = "appointment"
    __table_args__ = (
        at_commit("patient_id", "party.id"),
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
    because: str = personal(required=True)


class RideRow(Base, table=True):
    """core.ride.Ride."""

    __tablename__ = "ride"
    __table_args__ = (at_commit("appointment_id", "appointment.id"),)
    appointment_id: str = Field(primary_key=True)
    state: str
    name: str | None = personal()
    means: str | None = personal()
    updated_at: datetime | None
    chased: int
    present_at_start: bool
    present_at_discharge: bool
    escort_id: str | None
    backup: str | None = personal()
