"""Free slots: where a practitioner and a room are free together.

The rules of an offer, in one place:

* The visible visit, ``start`` to ``start + length``, lies inside the clinic's hours and the practitioner's, on no holiday or day off.
  Touching hours (9 to 12 and 12 to 17) are one stretch.
* The occupied time adds the buffers. It may stick out of the hours (somebody prepares the room before the doors open), but it never
  overlaps a busy time of the practitioner, of the room, or of the whole clinic.
* Starts lie on multiples of ``grid`` from midnight by the local wall clock. A local time that does not exist on that day (spring) is
  never offered; one that happens twice (autumn) is offered once, the first time round. Lengths and buffers are exact durations.
* ``now + notice <= start <= now + horizon``.

Inside, a day is a row of starts and what a resource does to them is an integer with one bit per start: hours, busy times and wishes are
combined with ``&`` and ``|``, so that the cost grows with the days searched and not with candidates times bookings.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice, pairwise
from math import inf

from messenger.core.clinic import Clinic, Service
from messenger.core.hours import EPOCH, bits, common, local_date, on_day, opened, seconds, stretches_of
from messenger.core.schedule import Busy, Slot
from messenger.core.shadows import shadows, union

SPREAD_WITHIN = timedelta(days=7)
"""How far past the earliest free start a spread set of offers looks for other days and parts of the day."""

_DAY, _NOON, _EVENING = 24 * 3600, 12 * 3600, 17 * 3600
_WALL_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - wishes are local wall-clock times, naive, and so is what they are counted from


def free_slots(
    clinic: Clinic,
    service: Service,
    busy: Sequence[Busy],
    now: datetime,
    *,
    after: datetime | None = None,
    until: datetime | None = None,
    limit: int,
    within: Sequence[tuple[datetime, datetime]] = (),
    spread: bool = False,
) -> tuple[Slot, ...]:
    """Up to ``limit`` free slots of ``service``, earliest first, one per start.

    ``busy`` holds occupied times (a visit's with its buffers) in any order; it must cover what the search looks at. Where several
    practitioners are free, the one with the least taken that day is chosen, those equal take turns from day to day; so it is with
    rooms, but rooms that serve fewer services come first, so that the versatile ones stay free.

    Args:
        now: aware; notice and horizon count from it.
        after: aware; only starts later than this (exclusive, so that the last start offered gives the next ones).
        until: aware; only starts earlier than this (exclusive).
        within: local wall-clock closed intervals (naive) of which a start must lie in one; empty: any. Equal ends are a single time.
        spread: prefer different days, then different parts of the day (before noon, until five, later), within a week of the earliest
            start; the earliest is always among them.

    Raises:
        TypeError: a time that should be aware is naive, or the other way round.
        ValueError: the service's grid is less than a second.
    """
    bounds = _Bounds(
        low=seconds(now + service.notice),
        high=seconds(now + service.horizon),
        past=seconds(after) if after is not None else -inf,
        closed=seconds(until) if until is not None else inf,
        within=tuple(((first - _WALL_EPOCH).total_seconds(), (last - _WALL_EPOCH).total_seconds()) for first, last in within),
    )
    days = _search(clinic, service, busy, bounds)
    return _spread(days, limit) if spread else tuple(islice((day.slot(bit) for day in days for bit in _each(day.free)), max(limit, 0)))


def is_free(slot: Slot, clinic: Clinic, service: Service, busy: Sequence[Busy], now: datetime) -> bool:
    """Whether exactly this slot can still be had: its people and room serve ``service``, are there and are not taken, and it lies ahead.

    Notice, horizon and grid are rules of what is offered: an offer made in time stays good while the patient thinks, and staff may
    book by hand. ``now`` is aware.
    """
    practitioner = next((each for each in clinic.practitioners if each.id == slot.practitioner and service.id in each.services), None)
    room = next((each for each in clinic.locations if each.id == slot.location and service.id in each.services), None)
    if practitioner is None or room is None or slot.start <= now or slot.end - slot.start != service.length:
        return False
    since, until = slot.start - service.buffer_before, slot.end + service.buffer_after
    for taken in busy:
        concerns = taken.practitioner == slot.practitioner or taken.location == slot.location
        concerns = concerns or (taken.practitioner is None and taken.location is None)
        if concerns and taken.start < until and taken.end > since and taken.start < taken.end:
            return False
    day = clinic.local(slot.start).date()
    if day in clinic.holidays or day in practitioner.days_off:
        return False
    both = common(clinic.week[day.weekday()], practitioner.week[day.weekday()])
    start, end = seconds(slot.start), seconds(slot.end)
    return any(opens <= start and end <= closes for opens, closes in on_day(both, stretches_of(day, clinic.time_zone)))


# --- the search ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Bounds:
    """Which starts are asked for: instants [``low``, ``high``], after ``past``, before ``closed``; wall-clock intervals, if any."""

    low: float
    high: float
    past: float
    closed: float
    within: tuple[tuple[float, float], ...]

    def on(self, starts: Sequence[int], walls: Sequence[int]) -> int:
        """A bit for each start of a day that is asked for."""
        first = max(bisect_left(starts, self.low), bisect_right(starts, self.past))
        mask = bits(first, min(bisect_right(starts, self.high), bisect_left(starts, self.closed)))
        if self.within:
            mask &= union(bits(bisect_left(walls, first), bisect_right(walls, last)) for first, last in self.within)
        return mask


@dataclass(frozen=True, slots=True)
class _Day:
    """One local day with free starts: ``free`` has their bits, of ``starts`` (instants) and ``walls`` (the wall clock then).

    ``people`` and ``rooms``: of each who serves, its id, its rank, the starts at which it is there, and those at which it is taken (bits).
    """

    number: int
    service: Service
    starts: Sequence[int]
    walls: Sequence[int]
    free: int
    people: Sequence[tuple[str, int, int, int]]
    rooms: Sequence[tuple[str, int, int, int]]

    def at(self, bit: int) -> int:
        """The instant of a start."""
        return self.starts[bit.bit_length() - 1]

    def slot(self, bit: int) -> Slot:
        """The slot of a start."""
        start = EPOCH + timedelta(seconds=self.at(bit))
        return Slot(start, start + self.service.length, self._first(self.people, bit), self._first(self.rooms, bit), self.service.id)

    def _first(self, resources: Sequence[tuple[str, int, int, int]], bit: int) -> str:
        """Who of those there is chosen: by rank, then the least taken that day, then by turns from day to day."""

        def order(i: int) -> tuple[int, int, int]:
            _, rank, _, taken = resources[i]
            return rank, taken.bit_count(), (i - self.number) % len(resources)

        return resources[min((i for i in range(len(resources)) if resources[i][2] & bit), key=order)][0]


def _search(clinic: Clinic, service: Service, busy: Iterable[Busy], bounds: _Bounds) -> Iterator[_Day]:
    """All days with free starts, earliest first."""
    grid, length = int(service.grid.total_seconds()), service.length.total_seconds()
    if grid < 1:
        raise ValueError(f"the grid of service {service.id} must be at least a second")
    people = [each for each in clinic.practitioners if service.id in each.services]
    rooms = [each for each in clinic.locations if service.id in each.services]
    begin, end = max(bounds.low, bounds.past), min(bounds.high, bounds.closed)
    if begin > end or not people or not rooms:
        return
    everything, of_people, of_rooms = shadows(busy, service, people, rooms)

    for number in range(local_date(begin, clinic.time_zone).toordinal(), local_date(end, clinic.time_zone).toordinal() + 1):
        day = date.fromordinal(number)
        if day in clinic.holidays:
            continue
        weekday = day.weekday()
        hours = tuple(() if day in each.days_off else each.week[weekday] for each in people)
        starts, walls, visible = opened(day, clinic.time_zone, clinic.week[weekday], hours, grid, length)
        wanted = bounds.on(starts, walls) & ~everything.on(starts)
        if not wanted:
            continue
        taken = [shadow.on(starts) for shadow in of_people]
        there = [mask & ~shadow for mask, shadow in zip(visible, taken, strict=True)]
        wanted &= union(there)
        if not wanted:
            continue
        filled = [shadow.on(starts) for shadow in of_rooms]
        wanted &= union(~mask for mask in filled)
        if wanted:
            who = [(each.id, 0, there[i], taken[i]) for i, each in enumerate(people)]
            where = [(each.id, len(each.services), ~filled[i], filled[i]) for i, each in enumerate(rooms)]
            yield _Day(number, service, starts, walls, wanted, who, where)


# --- offers on different days -------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Part:
    """What is free in one part of a day: of the starts ``left`` (bits) only the earliest can be next."""

    day: _Day
    part: int
    left: int
    at: int
    """The instant of that one."""

    def pop(self) -> Slot:
        """The slot of the earliest, which is left no more."""
        first = self.left & -self.left
        self.left ^= first
        if self.left:
            self.at = self.day.at(self.left & -self.left)
        return self.day.slot(first)


def _spread(days: Iterator[_Day], limit: int) -> tuple[Slot, ...]:
    parts = list(_parts(days, limit))
    of_days: Counter[int] = Counter()
    of_parts: Counter[int] = Counter()
    chosen: list[Slot] = []
    while parts and len(chosen) < limit:
        best = min(parts, key=lambda each: (of_days[each.day.number], of_parts[each.part], each.at))
        chosen.append(best.pop())
        if not best.left:
            parts.remove(best)
        of_days[best.day.number] += 1
        of_parts[best.part] += 1
    return tuple(sorted(chosen))


def _parts(days: Iterator[_Day], limit: int) -> Iterator[_Part]:
    """The parts of days that offers are chosen from: the starts of a week from the earliest on, and as many later ones as are wanting."""
    last = inf
    for day in days:
        if last == inf:
            last = day.at(day.free & -day.free) + SPREAD_WITHIN.total_seconds()
        near = day.free & bits(0, bisect_left(day.starts, last))
        limit -= near.bit_count()
        for bit in islice(_each(day.free ^ near), max(limit, 0)):
            near |= bit
            limit -= 1
        if not near:
            return
        midnight = day.walls[0] // _DAY * _DAY
        edges = (0, bisect_left(day.walls, midnight + _NOON), bisect_left(day.walls, midnight + _EVENING), len(day.walls))
        for part, (since, until) in enumerate(pairwise(edges)):
            left = near & bits(since, until)
            if left:
                yield _Part(day, part, left, day.at(left & -left))


def _each(mask: int) -> Iterator[int]:
    """The bits of a mask, the lowest first."""
    while mask:
        bit = mask & -mask
        mask ^= bit
        yield bit
