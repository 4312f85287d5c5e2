"""The ride home as a tracked duty."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

RideState = Literal["unasked", "asked", "named", "confirmed", "none", "unsuitable", "lost"]


@dataclass(frozen=True)
class Ride:
    """Who takes the patient home from one appointment. ``named`` is the patient's word, ``confirmed`` the escort's or the staff's.

    ``escort_id``: the party who said yes on the ride page and agreed to texts. ``backup``: the first name of who comes if they can't.
    ``present_at_start``, ``present_at_discharge``: staff have met the adult before the session, and let the patient go with them.
    """

    appointment_id: str
    state: RideState = "unasked"
    name: str | None = None
    means: str | None = None
    updated_at: datetime | None = None
    chased: int = 0
    present_at_start: bool = False
    present_at_discharge: bool = False
    escort_id: str | None = None
    backup: str | None = None


GONE: frozenset[RideState] = frozenset({"none", "unsuitable", "lost"})
"""States in which whoever was to come does not: they get no text about the visit any more."""


def changed(ride: Ride, state: RideState, name: str | None, means: str | None, at: datetime) -> Ride:
    """``ride`` in ``state`` at ``at`` (aware). Another adult's name takes the place of the escort on file, and of the backup."""
    other = name is not None and ride.name is not None and name.casefold() != ride.name.casefold()
    after = replace(ride, state=state, name=name or ride.name, means=means or ride.means, updated_at=at)
    return replace(after, escort_id=None, backup=None) if other or state in GONE else after


def settled(ride: Ride | None) -> bool:
    """Whether an adult is named or confirmed, so that nobody need be chased."""
    return ride is not None and ride.state in ("named", "confirmed")
