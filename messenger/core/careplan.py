"""Care plans: what a visit needs said before and after it. FHIR R4 CarePlan and Activity; RFC 5545 TRIGGER and RELATED.

``planning.plan()`` and ``planning.reconcile()`` turn all live appointments of one patient into the whole set of communication requests.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from messenger.core.appointment import Appointment
from messenger.core.communication import Category, Params
from messenger.core.local_time import at_local, local, wall_days
from messenger.core.party import Role

LATE_PAPERWORK = timedelta(hours=4)
"""A visit marked complete later than this after its planned end was marked late: the planned end counts."""


@dataclass(frozen=True)
class Trigger:
    """When, from a visit's START or END.

    ``days`` with ``at`` is wall clock: that many days from the visit's local date, at that local time (RFC 5545 ``-P1D`` keeps the wall
    clock across DST). ``exact`` is signed elapsed time (``PT3H``; before: ``-PT3H``). Exactly one of the two is set. ``not_before`` and
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
    before the clinic's ``early_before``; a text that leaves before the reader's day of the visit has the words ``early_key`` and is of use
    until ``early_useful_until`` (where given). ``series``: in which visits of a run of treatments it is sent.
    A link among ``params`` with the subject ``appointment`` (or none) is about the visit.
    ``only_if``: a condition that is looked at again when it is due ("ride_unsettled", "unconfirmed").
    ``tied_to_action``: a quiet-hours clash moves it earlier, never later, and no cap holds it back; others may be put off.
    ``said_by``: activities of the same visit that say it too; where one of them left on the same day of the reader, it is merged into that.
    ``hydration``: it says to drink, so it never leaves at or after the fluid cut-off.
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
    said_by: tuple[str, ...] = ()
    params: Params = field(default_factory=dict)


@dataclass(frozen=True)
class CarePlan:
    """The activities of one kind of visit."""

    id: str
    version: str
    activities: tuple[Activity, ...]

    @functools.cached_property
    def by_id(self) -> Mapping[str, Activity]:
        """The activities by their ids; of two with one id the first."""
        return {activity.id: activity for activity in reversed(self.activities)}


CarePlans = Mapping[str, CarePlan]


def end_of_visit(appointment: Appointment) -> datetime:
    """The END that check-ins count from (aware UTC): when staff marked the visit complete, unless that was late paperwork."""
    done = appointment.completed_at
    if done is not None and appointment.start <= done <= appointment.end + LATE_PAPERWORK:
        return done
    return appointment.end


def due_at(trigger: Trigger, appointment: Appointment, zone: ZoneInfo) -> datetime:
    """The instant (aware UTC) that ``trigger`` names for ``appointment``, wall clock in ``zone``.

    ``exact`` is signed elapsed time (``-3 h``: before). ``not_before`` and ``not_after`` clamp on the local date of the START or END,
    plus the whole days of ``exact``: an evening check-in never slips past midnight. A trigger after its anchor is never before it.

    Raises:
        ValueError: neither or both of ``days`` and ``exact`` are set.

    Source: RFC 5545 section 3.8.6.3 (RELATED), section 3.3.6 (a day is not 24 hours).
    """
    anchor = appointment.start if trigger.related == "START" else end_of_visit(appointment)
    if (trigger.days is None) == (trigger.exact is None):
        raise ValueError("a trigger has either days or an exact time")
    if trigger.exact is None:
        days, due = trigger.days or 0, wall_days(anchor, trigger.days or 0, trigger.at, zone)
    else:
        days, due = int(trigger.exact / timedelta(days=1)), (anchor + trigger.exact).astimezone(UTC)
    day = local(anchor, zone).date() + timedelta(days=days)
    if trigger.not_before is not None:
        due = max(due, at_local(day, trigger.not_before, zone))
    if trigger.not_after is not None:
        due = min(due, at_local(day, trigger.not_after, zone))
    if trigger.exact is not None and trigger.exact > timedelta(0):
        due = max(due, anchor.astimezone(UTC))
    return due


def in_words(trigger: Trigger) -> str:
    """The local rule behind a due time, for people: ``the day before at 10:00``, ``4 hours after the end, not before 18:00``."""
    if trigger.exact is None:
        days = trigger.days or 0
        ending = "" if trigger.related == "START" else " the visit ends" if days == 0 else " the end"
        named = {-1: "the day before", 0: "the day" if ending else "on the day", 1: "the day after"}
        words = named.get(days, f"{abs(days)} days {'before' if days < 0 else 'after'}") + ending
        if trigger.at is not None:
            words += f" at {trigger.at:%H:%M}"
    else:
        minutes = abs(int(trigger.exact.total_seconds())) // 60
        amount = f"{minutes // 60} hours" if minutes % 60 == 0 else f"{minutes} minutes"
        amount = amount.removesuffix("s") if amount.startswith("1 ") else amount
        anchor = "the start" if trigger.related == "START" else "the end"
        words = f"at {anchor}" if minutes == 0 else f"{amount} {'before' if trigger.exact < timedelta(0) else 'after'} {anchor}"
    if trigger.not_before is not None:
        words += f", not before {trigger.not_before:%H:%M}"
    if trigger.not_after is not None:
        words += f", not after {trigger.not_after:%H:%M}"
    return words
