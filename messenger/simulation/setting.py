"""What a run is: how long, how many, from when, how bad the providers' days are; and a clinic big enough for it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from messenger.content import Content

Faults = Literal["none", "some", "many"]

START = datetime(2026, 10, 26, 12, 0, tzinfo=UTC)
"""Where the clock stands by default: the Monday before summer time ends in America (November 1, 2026)."""

BUSY_DAYS = 45
"""Runs up to so many days are busy: everybody comes early, texts much and books again soon, so that every law gets its occasions. In longer
ones people arrive all the time, go through a course of visits, fall silent, and some come back."""

HOURS_EACH = 8
"""Hours of a practitioner that a patient takes in a busy run: a first talk and two treatment visits, with buffers and some to spare."""

HOURS_OF_A_COURSE = 20
"""The same in a long run: a first talk, a course of up to six treatment visits, and perhaps another one."""

STEADY_KILLS = 40
"""Patients up to which the product dies as often as its rates say. Of more it dies more often, but not in proportion: the root of them."""

HOURS_A_WEEK = 70
"""Hours of practitioners that the sample clinic has in a week."""


@dataclass(frozen=True)
class Setting:
    """One run. ``now`` is aware; ``database`` is a URL (in memory by default); ``processes`` products share it."""

    days: int
    patients: int
    now: datetime = START
    seed: int = 1
    faults: Faults = "none"
    processes: int = 1
    database: str = "sqlite://"

    @property
    def is_busy(self) -> bool:
        """Whether the run is a short and busy one."""
        return self.days <= BUSY_DAYS

    @property
    def end(self) -> datetime:
        """When people stop; what is under way is still brought to its end."""
        return self.now + timedelta(days=self.days)


@dataclass(frozen=True)
class Rates:
    """How often what goes wrong: chances per event, ``outage_days`` days from one outage to the next (0: none).

    lost: time-out, not taken. taken: taken, but the answer is a time-out or a 500. later, never: refused, to be tried again, or for good.
    bounced, bounced_retry: taken and then not delivered. silent: taken, and no receipt ever comes. early: the receipt overtakes the answer.
    repeat, reorder: receipts. webhook_repeat, webhook_lost: what patients text. lag: how far the provider's list is behind at most.
    kill: the product dies, per call to a port. long_stop: of those, for hours.
    """

    lost: float = 0
    taken: float = 0
    later: float = 0
    never: float = 0
    bounced: float = 0
    bounced_retry: float = 0
    silent: float = 0
    early: float = 0
    repeat: float = 0
    reorder: float = 0
    webhook_repeat: float = 0
    webhook_lost: float = 0
    lag: timedelta = timedelta(0)
    outage_days: float = 0
    outage_longest: timedelta = timedelta(0)
    kill: float = 0
    long_stop: float = 0


RATES: dict[Faults, Rates] = {
    "none": Rates(),
    "some": Rates(
        lost=0.004, taken=0.008, later=0.01, never=0.001, bounced=0.002, bounced_retry=0.006, silent=0.01, early=0.05, repeat=0.05,
        reorder=0.1, webhook_repeat=0.03, webhook_lost=0.003, lag=timedelta(minutes=2), outage_days=9,
        outage_longest=timedelta(hours=1), kill=0.0003, long_stop=0.05,
    ),
    "many": Rates(
        lost=0.02, taken=0.03, later=0.04, never=0.004, bounced=0.008, bounced_retry=0.02, silent=0.05, early=0.15, repeat=0.2,
        reorder=0.3, webhook_repeat=0.1, webhook_lost=0.02, lag=timedelta(minutes=4), outage_days=3,
        outage_longest=timedelta(hours=6), kill=0.0015, long_stop=0.15,
    ),
}  # fmt: skip


def rates_of(setting: Setting) -> Rates:
    """What goes wrong in a run of ``setting``."""
    rates = RATES[setting.faults]
    return replace(rates, kill=rates.kill * min(1.0, math.sqrt(STEADY_KILLS / setting.patients)))


def times_the_size(setting: Setting) -> int:
    """How many times the practitioners and rooms of the folder the patients of ``setting`` need."""
    weeks = max(setting.days, 14) / 7
    hours = HOURS_EACH if setting.is_busy else HOURS_OF_A_COURSE
    return max(1, math.ceil(setting.patients * hours / (HOURS_A_WEEK * weeks)))


def big_enough(content: Content, setting: Setting) -> Content:
    """``content`` with as many of its practitioners and rooms as the patients of ``setting`` need. Hours, staff and their phones stay."""
    times = times_the_size(setting)
    clinic = content.clinic
    people = [replace(each, id=f"{each.id}-{n}") if n > 1 else each for n in range(1, times + 1) for each in clinic.practitioners]
    rooms = [replace(each, id=f"{each.id}-{n}") if n > 1 else each for n in range(1, times + 1) for each in clinic.locations]
    return replace(content, clinic=replace(clinic, practitioners=tuple(people), locations=tuple(rooms)))
