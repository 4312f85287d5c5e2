"""Free slots: where a practitioner and a room are free together. FHIR R4 Schedule and Slot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


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
