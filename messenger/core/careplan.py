"""Care plans: what a visit needs said before and after it. FHIR R4 CarePlan and Activity; RFC 5545 TRIGGER and RELATED.

``plan()`` and ``reconcile()`` turn all live appointments of one patient into the whole set of communication requests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Literal

from messenger.core.communication import Category, Params
from messenger.core.party import Role


@dataclass(frozen=True)
class Trigger:
    """When, from a visit's START or END.

    ``days`` with ``at`` is wall clock: that many days from the visit's local date, at that local time (RFC 5545 ``-P1D`` keeps the wall
    clock across DST). ``exact`` is elapsed time (``PT3H``). Exactly one of the two is set. ``not_before`` and
    ``not_after`` clamp the local time.
    """

    related: Literal["START", "END"]
    days: int | None = None
    at: time | None = None
    exact: timedelta | None = None
    not_before: time | None = None
    not_after: time | None = None


@dataclass(frozen=True)
class Activity:
    """One message of a care plan.

    ``key`` is the words key. ``opens`` names the question that the conversation takes up when it has left ("ride", "confirm", "day_of",
    "checkin:<questionnaire>:<link_id>"). ``useful_until`` is a trigger of its own. ``early`` replaces ``trigger`` where the visit starts
    before the clinic's ``early_before``, and ``early_useful_until`` (where given) ``useful_until``. ``series``: in which visits of a run of treatments it is sent.
    ``only_if``: a condition that is looked at again when it is due ("ride_unsettled", "unconfirmed").
    ``movable``: a quiet-hours or cap clash may defer it; otherwise it moves earlier (tied to an action).
    """

    id: str
    key: str
    to: Role
    category: Category
    trigger: Trigger
    useful_until: Trigger
    early: Trigger | None = None
    early_key: str | None = None
    early_useful_until: Trigger | None = None
    opens: str | None = None
    priority: int = 50
    series: Literal["each", "first", "last", "first-or-after-gap"] = "each"
    only_if: Literal["ride_unsettled", "unconfirmed", "not_completed"] | None = None
    hydration: bool = False
    tied_to_action: bool = False
    repeatable: bool = False
    branch: Literal["mood", "pain", "any"] = "any"
    params: Params = field(default_factory=dict)


@dataclass(frozen=True)
class CarePlan:
    """The activities of one kind of visit."""

    id: str
    version: str
    activities: tuple[Activity, ...]


CarePlans = Mapping[str, CarePlan]
