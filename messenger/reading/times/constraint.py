"""Sets of possible starts: which of the next 100 days, and which minutes of each day. Arithmetic on bits, so that it costs microseconds."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from operator import itemgetter

from messenger.core.value import slotted

HORIZON = 100
"""Days ahead, today included, that a constraint can speak of."""
MINUTES = 24 * 60
WHOLE_DAY = (1 << MINUTES) - 1
ALL_DAYS = (1 << HORIZON) - 1

Interval = tuple[datetime, datetime]


def minutes_between(first: int, last: int) -> int:
    """The minutes of a day from ``first`` to ``last``, both included."""
    first, last = max(0, first), min(MINUTES - 1, last)
    return ((1 << (last - first + 1)) - 1) << first if last >= first else 0


@slotted
class Days:
    """The next HORIZON days from ``today`` as bits, the lowest being today."""

    today: date

    def of(self, day: date) -> int:
        """The bit of one day; 0 where it lies outside the horizon."""
        offset = (day - self.today).days
        return 1 << offset if 0 <= offset < HORIZON else 0

    def between(self, first: date | None, last: date | None) -> int:
        """The days from ``first`` to ``last``, both included; None leaves that end open."""
        low = max(0, (first - self.today).days) if first else 0
        high = min(HORIZON - 1, (last - self.today).days) if last else HORIZON - 1
        return ((1 << (high - low + 1)) - 1) << low if high >= low else 0

    def weekly(self, weekdays: frozenset[int]) -> int:
        """Every such weekday (Monday is 0) inside the horizon."""
        return _weekly(self.today.weekday(), weekdays)

    def first(self, mask: int) -> date | None:
        """The earliest day of a set."""
        return self.today + timedelta((mask & -mask).bit_length() - 1) if mask else None

    def last(self, mask: int) -> date | None:
        """The latest day of a set."""
        return self.today + timedelta(mask.bit_length() - 1) if mask else None


@lru_cache(maxsize=128)
def _weekly(today: int, weekdays: frozenset[int]) -> int:
    mask = 0
    for offset in range(HORIZON):
        if (today + offset) % 7 in weekdays:
            mask |= 1 << offset
    return mask


@slotted
class Term:
    """Some days at some times of the day."""

    days: int
    minutes: int


def solve(wanted: list[Term], excluded: list[Term], now: datetime) -> tuple[Interval, ...]:
    """All starts wanted (everything where no term is) less those excluded, none before ``now``, as closed naive intervals in order."""
    today = now.date()
    start_minute = now.hour * 60 + now.minute + (1 if now.second else 0)
    masks = [term.days for term in (*wanted, *excluded)]
    intervals: list[tuple[int, int]] = []
    for first_day, last_day in _alike(masks):
        about = tuple([place for place, mask in enumerate(masks) if mask >> first_day & 1])
        minutes = _minutes_of(about, wanted, excluded)
        if not first_day:
            _append(intervals, _runs(minutes & minutes_between(start_minute, MINUTES - 1)), 0)
        runs = _runs(minutes)
        if runs == _THE_DAY:
            _append(intervals, ((0, (last_day - max(first_day, 1) + 1) * MINUTES - 1),) if last_day else (), max(first_day, 1) * MINUTES)
            continue
        days = range(max(first_day, 1) * MINUTES, (last_day + 1) * MINUTES, MINUTES)
        if runs and not runs[0][0]:
            for day in days:
                _append(intervals, runs, day)
        else:
            intervals += [(day + first, day + last) for day in days for first, last in runs]
    midnight = datetime.combine(today, time())
    return tuple([(midnight + timedelta(0, first * 60), midnight + timedelta(0, last * 60)) for first, last in intervals])


_THE_DAY = ((0, MINUTES - 1),)


def _alike(masks: list[int]) -> list[tuple[int, int]]:
    """First and last of each run of days that the same masks hold."""
    changes = 0
    for mask in masks:
        changes |= (mask ^ mask >> 1) & (1 << HORIZON - 1) - 1
    found, first = [], 0
    while changes:
        last = (changes & -changes).bit_length() - 1
        found.append((first, last))
        first = last + 1
        changes &= changes - 1
    return [*found, (first, HORIZON - 1)]


def _append(intervals: list[tuple[int, int]], runs: tuple[tuple[int, int], ...], base: int) -> None:
    """Put the runs of a day that begins at minute ``base`` behind the intervals, joined where they touch."""
    for first, last in runs:
        if intervals and intervals[-1][1] + 1 == base + first:
            intervals[-1] = (intervals[-1][0], base + last)
        else:
            intervals.append((base + first, base + last))


def _minutes_of(about: tuple[int, ...], wanted: list[Term], excluded: list[Term]) -> int:
    """The minutes of a day that the terms numbered ``about`` speak of."""
    minutes = 0 if wanted else WHOLE_DAY
    for place in about:
        if place < len(wanted):
            minutes |= wanted[place].minutes
        else:
            minutes &= ~excluded[place - len(wanted)].minutes
    return minutes


@lru_cache(maxsize=256)
def _runs(minutes: int) -> tuple[tuple[int, int], ...]:
    """The runs of set bits, lowest first."""
    runs = []
    at = 0
    while minutes:
        gap = (minutes & -minutes).bit_length() - 1
        minutes >>= gap
        at += gap
        length = (~minutes & (minutes + 1)).bit_length() - 1
        runs.append((at, at + length - 1))
        minutes >>= length
        at += length
    return tuple(runs)


def holds(intervals: tuple[Interval, ...], start: datetime) -> bool:
    """Whether ``start`` lies in one of the intervals, which are in order and apart."""
    before = bisect_right(intervals, start, key=itemgetter(0))
    return before > 0 and start <= intervals[before - 1][1]
