"""Opening hours on the wall clock, and the instants that they are on one day. IANA zones through zoneinfo.

Instants are seconds since 1970 (UTC), wall-clock times seconds from local midnight: numbers, because a search compares many of them.
A local day has one UTC offset, or two on the day of a change; inside each stretch of one offset the wall clock is plain arithmetic,
so nothing here has to guess what a missing or repeated local time means.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = EPOCH.toordinal()
_DAY = 86400

Span = tuple[float, float]
Spans = Sequence[Span]
"""Disjoint stretches of time, soonest first."""

Week = tuple[tuple[Span, ...], ...]
"""The hours of each weekday from Monday on, as wall-clock seconds from midnight."""

Stretch = tuple[int, int, int]
"""Since, until (instants, end exclusive) and the UTC offset in seconds."""


@dataclass(frozen=True)
class Opening:
    """Open from ``opens`` to ``closes`` (local wall clock) on one weekday (Monday is 0)."""

    weekday: int
    opens: time
    closes: time


class Opened(NamedTuple):
    """The starts of one local day, twice, as :func:`starts_in` gives them, and, for each of several people, those at which a visit lies
    inside their hours (a bit each)."""

    starts: Sequence[int]
    walls: Sequence[int]
    there: tuple[int, ...]


@lru_cache(maxsize=128)
def opened(day: date, zone: ZoneInfo, clinic: tuple[Span, ...], people: tuple[tuple[Span, ...], ...], grid: int, length: float) -> Opened:
    """The local ``day`` of a clinic and its people with these hours on it (wall-clock seconds from midnight).

    A start comes every ``grid`` seconds; a visit takes ``length`` seconds.
    """
    stretches = stretches_of(day, zone)
    hours = [on_day(common(clinic, each), stretches) for each in people]
    starts, walls = starts_in(hours, stretches, grid, day)
    return Opened(starts, walls, tuple(_inside(spans, starts, length) for spans in hours))


def _inside(spans: Spans, starts: Sequence[int], length: float) -> int:
    found = 0
    for opens, closes in spans:
        found |= bits(bisect_left(starts, opens), bisect_right(starts, closes - length))
    return found


def bits(first: int, stop: int) -> int:
    """The bits from ``first`` on, up to but not including ``stop``."""
    return ((1 << stop) - 1) & ~((1 << first) - 1) if stop > first else 0


@lru_cache(maxsize=1000)
def stretches_of(day: date, zone: ZoneInfo) -> tuple[Stretch, ...]:
    """The local ``day`` as stretches of one UTC offset, soonest first: one, or two on the day of a change."""
    since = int(seconds(datetime.combine(day, time(), zone)))
    until = int(seconds(datetime.combine(day + timedelta(days=1), time(), zone)))
    first, last = _offset(since, zone), _offset(until - 1, zone)
    if first == last:
        return ((since, until, first),)
    low, high = since, until - 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(middle, zone) == first else (low, middle)
    return ((since, high, first), (high, until, last))


def starts_in(hours: Iterable[Spans], stretches: Sequence[Stretch], grid: int, day: date) -> tuple[list[int], list[int]]:
    """The starts of ``day`` between the first opening and the last closing of ``hours`` (instants), every ``grid`` seconds from midnight.

    Twice the same starts, both rising: as instants, and as wall-clock seconds since 1970-01-01 00:00 of the wall clock itself.
    """
    edges = [span for spans in hours for span in spans]
    starts: list[int] = []
    walls: list[int] = []
    if not edges:
        return starts, walls
    opens, closes = min(edge[0] for edge in edges), max(edge[1] for edge in edges)
    midnight = (day.toordinal() - _EPOCH_DAY) * _DAY
    for since, until, offset in stretches:
        low = max(since, int(opens)) + offset - midnight
        for wall in range(-(-low // grid) * grid + midnight, min(until, int(closes)) + offset, grid):
            if not walls or wall > walls[-1]:  # an hour that comes twice is offered the first time only
                starts.append(wall - offset)
                walls.append(wall)
    return starts, walls


def on_day(spans: Spans, stretches: Sequence[Stretch]) -> Spans:
    """Wall-clock hours (seconds from midnight) as instants of one day: what the clock on the wall shows lies inside them."""
    found: list[Span] = []
    for since, until, offset in stretches:
        midnight = (since + offset) // _DAY * _DAY - offset
        for opens, closes in spans:
            low, high = max(since, midnight + opens), min(until, midnight + closes)
            if low < high:
                found.append((low, high))
    return merged(found)


def week_of(hours: Iterable[Opening]) -> Week:
    """Openings as a week; one that closes before it opens is none, as in Clinic.is_open."""
    days: list[list[Span]] = [[] for _ in range(7)]
    for each in hours:
        if each.opens < each.closes:
            days[each.weekday].append((_of_day(each.opens), _of_day(each.closes)))
    return tuple(tuple(merged(day)) for day in days)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Stretches that overlap or touch become one."""
    found: list[Span] = []
    for low, high in sorted(spans):
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return found


def common(one: Spans, other: Spans) -> tuple[Span, ...]:
    """What lies in both."""
    return tuple((max(a, c), min(b, d)) for a, b in one for c, d in other if max(a, c) < min(b, d))


def _of_day(moment: time) -> float:
    return moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6


def seconds(at: datetime) -> float:
    """``at`` (aware) as an instant. Raises TypeError where it is naive."""
    return (at - EPOCH).total_seconds()


def local_date(instant: float, zone: ZoneInfo) -> date:
    """The date on the wall at ``instant``."""
    return datetime.fromtimestamp(instant, zone).date()


def _offset(instant: int, zone: ZoneInfo) -> int:
    return int((datetime.fromtimestamp(instant, zone).utcoffset() or timedelta()).total_seconds())
