"""Opening hours on the wall clock, and the instants that they are on one day. IANA zones through zoneinfo.

Instants are seconds since 1970 (UTC), wall-clock times seconds from local midnight: numbers, because a search compares many of them.
A local day has one UTC offset, or two on the day of a change; inside each stretch of one offset the wall clock is plain arithmetic,
so nothing here has to guess what a missing or repeated local time means.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from messenger.core.clinic import Opening

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = EPOCH.toordinal()
_DAY = 86400

Spans = list[tuple[float, float]]
"""Disjoint stretches of time, soonest first."""

Stretch = tuple[int, int, int]
"""Since, until (instants, end exclusive) and the UTC offset in seconds."""


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
    found: Spans = []
    for since, until, offset in stretches:
        midnight = (since + offset) // _DAY * _DAY - offset
        for opens, closes in spans:
            low, high = max(since, midnight + opens), min(until, midnight + closes)
            if low < high:
                found.append((low, high))
    return merged(found)


def weekly(hours: Iterable[Opening], weekday: int) -> Spans:
    """The openings of one weekday (Monday is 0) as wall-clock seconds; one that closes before it opens is none, as in Clinic.is_open."""
    return merged([(_of_day(each.opens), _of_day(each.closes)) for each in hours if each.weekday == weekday and each.opens < each.closes])


def merged(spans: Spans) -> Spans:
    """Stretches that overlap or touch become one."""
    found: Spans = []
    for low, high in sorted(spans):
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return found


def common(one: Spans, other: Spans) -> Spans:
    """What lies in both."""
    return [(max(a, c), min(b, d)) for a, b in one for c, d in other if max(a, c) < min(b, d)]


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
