"""Appointments and their legal moves. Status codes are FHIR R4's, verbatim; UID and SEQUENCE are RFC 5545's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

AppointmentStatus = Literal["proposed", "pending", "booked", "arrived", "fulfilled", "cancelled", "noshow"]

LIVE: frozenset[AppointmentStatus] = frozenset({"proposed", "pending", "booked", "arrived"})
"""Statuses of a visit that lies ahead or is under way."""

OCCUPIES: frozenset[AppointmentStatus] = frozenset({"proposed", "pending", "booked", "arrived", "fulfilled"})
"""Statuses in which a visit takes up its practitioner and room."""

MOVES: dict[AppointmentStatus, frozenset[AppointmentStatus]] = {
    "proposed": frozenset({"pending", "booked", "cancelled"}),
    "pending": frozenset({"booked", "cancelled"}),
    "booked": frozenset({"arrived", "fulfilled", "cancelled", "noshow"}),
    "arrived": frozenset({"fulfilled", "cancelled"}),
    "fulfilled": frozenset(),
    "cancelled": frozenset(),
    "noshow": frozenset({"arrived", "fulfilled"}),
}


class IllegalMove(ValueError):
    """An appointment cannot go from its status to the one asked for."""


class SlotTaken(Exception):
    """The practitioner or the room is no longer free: the database itself refused the booking."""


@dataclass(frozen=True)
class Appointment:
    """One visit. Times are aware UTC; ``start`` to ``end`` is what the patient sees.

    ``occupied_start`` to ``occupied_end`` adds the service's buffers: no two visits of one practitioner or one room overlap in it.
    ``uid`` never changes; ``sequence`` rises with each change that the calendar entry must show, and makes older reminders stale.
    """

    id: str
    uid: str
    patient_id: str
    service: str
    practitioner: str
    location: str
    start: datetime
    end: datetime
    occupied_start: datetime
    occupied_end: datetime
    created_at: datetime
    status: AppointmentStatus = "booked"
    sequence: int = 0
    confirmed_at: datetime | None = None
    completed_at: datetime | None = None
    address_channel: str | None = None

    @property
    def is_live(self) -> bool:
        """Whether the visit lies ahead or is under way."""
        return self.status in LIVE


def moved_to(appointment: Appointment, status: AppointmentStatus) -> Appointment:
    """``appointment`` in ``status``; calling off raises SEQUENCE (RFC 5546 section 3.2.5).

    Raises:
        IllegalMove: FHIR's status machine as we use it has no such step.
    """
    if status not in MOVES[appointment.status]:
        raise IllegalMove(f"an appointment that is {appointment.status} cannot become {status}")
    return replace(appointment, status=status, sequence=appointment.sequence + (status == "cancelled"))


def moved_in_time(appointment: Appointment, start: datetime, practitioner: str, location: str) -> Appointment:
    """``appointment`` at another start with the same lengths, SEQUENCE raised, its confirmation taken back.

    Raises:
        IllegalMove: the visit is not booked or proposed any more.
    """
    if appointment.status not in ("proposed", "pending", "booked"):
        raise IllegalMove(f"an appointment that is {appointment.status} cannot be moved")
    shift: timedelta = start - appointment.start
    return replace(
        appointment,
        start=start,
        end=appointment.end + shift,
        occupied_start=appointment.occupied_start + shift,
        occupied_end=appointment.occupied_end + shift,
        practitioner=practitioner,
        location=location,
        sequence=appointment.sequence + 1,
        confirmed_at=None,
    )
