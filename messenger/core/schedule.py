"""What a calendar holds: a time that may be had, times that are taken, and why. FHIR R4 Schedule and Slot.

``free_slots`` finds the first among the second.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from messenger.core.appointment import OCCUPIES, Appointment
from messenger.core.clinic import Clinic
from messenger.core.local_time import at_local


@dataclass(frozen=True, order=True)
class Slot:
    """One possible visit: aware UTC times, the practitioner and the room (ids) that would be taken."""

    start: datetime
    end: datetime
    practitioner: str
    location: str
    service: str


@dataclass(frozen=True, order=True)
class Busy:
    """A time (aware UTC, end exclusive) in which a practitioner, a room, or (both None) the whole clinic is taken."""

    start: datetime
    end: datetime
    practitioner: str | None = None
    location: str | None = None


@dataclass(frozen=True)
class Block:
    """Time that staff took out by hand, or that a calendar feed says is busy. ``source``: ``staff`` or the feed's id."""

    id: str
    start: datetime
    end: datetime
    source: str
    practitioner: str | None = None
    location: str | None = None
    because: str = ""


def own_time(visits: Iterable[Appointment], clinic: Clinic, service: str, moving: str | None = None) -> tuple[Busy, ...]:
    """When a patient with ``visits`` cannot have another one of ``service``: during each of theirs with what goes before and after it (who
    wakes from a treatment talks to nobody in that minute), and, where it is a treatment, on the whole day (the clinic's) of another one.
    ``moving``: the id of the visit that the new one takes the place of."""
    found = []
    for visit in visits:
        if visit.id == moving or visit.status not in OCCUPIES:
            continue
        held = clinic.services.get(visit.service)
        if held is not None and held.treatment and clinic.services[service].treatment:
            day = clinic.local(visit.start).date()
            midnight = time(0)
            found.append(Busy(at_local(day, midnight, clinic.time_zone), at_local(day + timedelta(days=1), midnight, clinic.time_zone)))
        found.append(Busy(visit.occupied_start, visit.occupied_end))
    return tuple(found)
