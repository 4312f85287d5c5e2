"""The ride home as a tracked duty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

RideState = Literal["unasked", "asked", "named", "confirmed", "none", "unsuitable", "lost"]


@dataclass(frozen=True)
class Ride:
    """Who takes the patient home from one appointment. ``named`` is the patient's word, ``confirmed`` the escort's or the staff's."""

    appointment_id: str
    state: RideState = "unasked"
    name: str | None = None
    means: str | None = None
    updated_at: datetime | None = None
    chased: int = 0
    present_at_start: bool = False
    present_at_discharge: bool = False


def settled(ride: Ride | None) -> bool:
    """Whether an adult is named or confirmed, so that nobody need be chased."""
    return ride is not None and ride.state in ("named", "confirmed")
