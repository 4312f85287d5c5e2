"""Appointments and their legal moves. Status codes are FHIR R4's, verbatim; UID and SEQUENCE are RFC 5545's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from messenger.core.local_time import at_local, local

AppointmentStatus = Literal["proposed", "pending", "booked", "arrived", "fulfilled", "cancelled", "noshow"]

LIVE: frozenset[AppointmentStatus] = frozenset({"proposed", "pending", "booked", "arrived"})
"""Statuses of a visit that lies ahead or is under way."""

OCCUPIES: frozenset[AppointmentStatus] = frozenset({"proposed", "pending", "booked", "arrived", "fulfilled"})
"""Statuses in which a visit takes up its practitioner and room."""

MOVES: dict[AppointmentStatus, frozenset[AppointmentStatus]] = {
    "proposed": frozenset({"pending", "booked", "cancelled"}),
    "pending": frozenset({"booked", "cancelled"}),
    "booked": frozenset({"arrived", "fulfilled", "cancelled", "noshow"}),
    "arrived": frozenset({"fulfilled", "cancelled", "booked"}),
    "fulfilled": frozenset({"booked"}),
    "cancelled": frozenset(),
    "noshow": frozenset({"arrived", "fulfilled", "booked"}),
}
"""Back to booked is for what staff have marked by mistake."""


class IllegalMove(ValueError):
    """An appointment cannot go from its status to the one asked for."""


class SlotTaken(Exception):
    """The practitioner or the room is no longer free: the database itself refused the booking."""


@dataclass(frozen=True)
class Appointment:
    """One visit. Times are aware UTC; ``start`` to ``end`` is what the patient sees.

    ``occupied_start`` to ``occupied_end`` adds the service's buffers: no two visits of one practitioner or one room overlap in it.
    ``uid`` never changes; ``sequence`` rises with each change that the calendar entry must show, and makes older reminders stale.
    ``wall`` is what was agreed, as a clock on the wall shows it (``wall_of``): the instants are made again from it should the rules of the
    zone change. None: never looked at.
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
    wall: str | None = None

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
        wall=None,
    )


def wall_of(start: datetime, zone: ZoneInfo) -> str | None:
    """The wall clock's time of ``start`` (aware) in ``zone``, as ``2027-03-20T10:00 America/Chicago``.

    None for what it cannot say: seconds, and the second pass of an hour that comes twice.
    """
    wall = f"{local(start, zone):%Y-%m-%dT%H:%M} {zone.key}"
    return wall if start_of(wall) == start else None


def start_of(wall: str) -> datetime:
    """The instant (aware UTC) that ``wall`` (see ``wall_of``) means by the zone's rules of today. Raises ValueError for anything else."""
    at, _, zone = wall.partition(" ")
    naive = datetime.fromisoformat(at)
    return at_local(naive.date(), naive.time(), ZoneInfo(zone))


def by_todays_rules(appointment: Appointment) -> Appointment:
    """``appointment`` where its wall clock says, after a change of the zone's rules: itself, or moved with SEQUENCE raised."""
    start = appointment.start if appointment.wall is None else start_of(appointment.wall)
    if start == appointment.start:
        return appointment
    moved = moved_in_time(appointment, start, appointment.practitioner, appointment.location)
    return replace(moved, wall=appointment.wall, confirmed_at=appointment.confirmed_at)
