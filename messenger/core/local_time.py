"""Wall-clock arithmetic: local dates and times to instants and back, and quiet hours.

One rule for the two odd nights of a year, everywhere: a local time that does not exist (clocks go forward) is the first instant after
the gap; one that exists twice (clocks go back) is the first of the two. Instants that come back are aware UTC.
"""

from __future__ import annotations

import functools
from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY = timedelta(days=1)


def at_local(day: date, at: time, zone: tzinfo) -> datetime:
    """The instant (aware UTC) at which clocks in ``zone`` show ``at`` on ``day``.

    A time inside a gap gives the first instant after the gap; a time that occurs twice gives its first occurrence.

    Raises:
        ValueError: ``at`` carries a zone of its own.

    Source: PEP 495 (fold) for telling the two nights apart; the choice is ours (RFC 5545 section 3.3.5 takes the first occurrence too).
    """
    return _occurrences(day, at, zone)[0]


def local(instant: datetime, zone: tzinfo) -> datetime:
    """``instant`` (aware) as clocks in ``zone`` show it. Raises ValueError for a naive one."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return instant.astimezone(zone)


def wall_days(instant: datetime, days: int, at: time | None, zone: tzinfo) -> datetime:
    """``days`` (may be negative) from the local date of ``instant``, at the local time ``at``; None keeps its own wall-clock time.

    That is RFC 5545's ``P1D``, not ``PT24H``: across a DST night the elapsed time is 23 or 25 hours. Aware UTC.
    """
    return _wall_days(instant, days, at, zone)


@functools.lru_cache(maxsize=4096)
def _wall_days(instant: datetime, days: int, at: time | None, zone: tzinfo) -> datetime:
    # Kept for a while: those who are due together have their visits at the same few hours.
    here = local(instant, zone)
    return at_local(here.date() + timedelta(days=days), here.time() if at is None else at, zone)


def in_quiet_hours(instant: datetime, zone: tzinfo, quiet_from: time, quiet_until: time) -> bool:
    """Whether ``instant`` lies in the quiet hours of ``zone``: ``quiet_from`` is quiet, ``quiet_until`` no longer is.

    ``quiet_until`` before ``quiet_from`` runs past midnight; equal times mean no quiet hours at all.
    """
    return _is_quiet(instant, zone, quiet_from, quiet_until)


@functools.lru_cache(maxsize=1024)
def _is_quiet(instant: datetime, zone: tzinfo, quiet_from: time, quiet_until: time) -> bool:
    # Kept for a while: of those who are due together all are asked about one instant.
    clock = local(instant, zone).time()
    if quiet_from <= quiet_until:
        return quiet_from <= clock < quiet_until
    return clock >= quiet_from or clock < quiet_until


def end_of_quiet(instant: datetime, zone: tzinfo, quiet_from: time, quiet_until: time) -> datetime:
    """The first instant at or after ``instant`` that is not in quiet hours (aware UTC)."""
    while in_quiet_hours(instant, zone, quiet_from, quiet_until):
        today = local(instant, zone).date()
        found = [c for day in (today, today + DAY) for c in _occurrences(day, quiet_until, zone) if c > instant]
        instant = min(found)
    return instant.astimezone(UTC)


def start_of_quiet_before(instant: datetime, zone: tzinfo, quiet_from: time) -> datetime:
    """When quiet hours last began at or before ``instant`` (aware UTC)."""
    today = local(instant, zone).date()
    return max(c for day in (today - DAY, today) for c in _occurrences(day, quiet_from, zone) if c <= instant)


def before_quiet(instant: datetime, zone: tzinfo, quiet_from: time, quiet_until: time, margin: timedelta) -> datetime:
    """``instant`` itself where it is not in quiet hours, else ``margin`` before those hours began (aware UTC).

    Where the waking hours before it are shorter than ``margin``, their beginning.
    """
    if not in_quiet_hours(instant, zone, quiet_from, quiet_until):
        return instant.astimezone(UTC)
    return end_of_quiet(start_of_quiet_before(instant, zone, quiet_from) - margin, zone, quiet_from, quiet_until)


def _occurrences(day: date, at: time, zone: tzinfo) -> tuple[datetime, ...]:
    """The one or two instants at which clocks show ``at`` on ``day``; inside a gap its first instant after. In order, aware UTC."""
    if at.tzinfo is not None:
        raise ValueError("a wall-clock time has no zone of its own")
    wall = datetime.combine(day, at.replace(fold=0))
    first, second = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if first == second:
        return (first,)
    if first < second:
        return (first, second)
    return (_transition(second, first, zone),)


def _transition(before: datetime, after: datetime, zone: tzinfo) -> datetime:
    """The instant in (``before``, ``after``] at which the offset of ``zone`` changes; there is exactly one, on a whole second."""
    old = before.astimezone(zone).utcoffset()
    low, high = 0, int((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == old:
            low = middle
        else:
            high = middle
    return (before + timedelta(seconds=high)).replace(microsecond=0)
