"""Free slots: where a practitioner and a room are free together. FHIR R4 Schedule and Slot.

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
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise
from math import inf

from messenger.core.appointment import OCCUPIES, Appointment
from messenger.core.clinic import Clinic, Location, Practitioner, Service
from messenger.core.hours import EPOCH, Span, bits, common, local_date, on_day, opened, seconds, stretches_of
from messenger.core.local_time import at_local

SPREAD_WITHIN = timedelta(days=7)
"""How far past the earliest free start a spread set of offers looks for other days and parts of the day."""

FIRST_WINDOW = timedelta(days=3)
"""The first stretch that a search looks at; each further one is twice as long."""

_LONGEST_DAY = timedelta(hours=25)
_DAY, _NOON, _EVENING = 24 * 3600, 12 * 3600, 17 * 3600
_WALL_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - wishes are local wall-clock times, naive, and so is what they are counted from


@dataclass(frozen=True, order=True)
class Slot:
    """One possible visit: aware UTC times, the practitioner and the room (ids) that would be taken."""

    start: datetime
    end: datetime
    practitioner: str
    location: str
    service: str


@dataclass(frozen=True, order=True)
class Busy:
    """A time (aware UTC, end exclusive) in which a practitioner, a room, or (both None) the whole clinic is taken."""

    start: datetime
    end: datetime
    practitioner: str | None = None
    location: str | None = None


def own_time(visits: Iterable[Appointment], clinic: Clinic, service: str, moving: str | None = None) -> tuple[Busy, ...]:
    """When a patient with ``visits`` cannot have another one of ``service``: during each of theirs, and, where it is a treatment, on the
    whole day (the clinic's) of another treatment. ``moving``: the id of the visit that the new one takes the place of."""
    found = []
    for visit in visits:
        if visit.id == moving or visit.status not in OCCUPIES:
            continue
        held = clinic.services.get(visit.service)
        if held is not None and held.treatment and clinic.services[service].treatment:
            day = clinic.local(visit.start).date()
            midnight = time(0)
            found.append(Busy(at_local(day, midnight, clinic.time_zone), at_local(day + timedelta(days=1), midnight, clinic.time_zone)))
        found.append(Busy(visit.start, visit.end))
    return tuple(found)


@dataclass(frozen=True)
class Block:
    """Time that staff took out by hand, or that a calendar feed says is busy. ``source``: ``staff`` or the feed's id."""

    id: str
    start: datetime
    end: datetime
    source: str
    practitioner: str | None = None
    location: str | None = None
    because: str = ""


@dataclass(frozen=True)
class SearchWindow:
    """One step of a search: look at starts before ``until``, knowing what is busy in [``busy_since``, ``busy_until``). All aware."""

    until: datetime
    busy_since: datetime
    busy_until: datetime


def search_windows(service: Service, now: datetime, after: datetime | None = None, *, spread: bool = False) -> Iterator[SearchWindow]:
    """Growing windows (3, 6, 12, ... days, at last the whole horizon), so that few busy times are fetched where a slot is near::

        for window in search_windows(service, now, after, spread=True):
            busy = uow.busy(window.busy_since, window.busy_until)
            slots = free_slots(clinic, service, busy, now, after=after, until=window.until, limit=3, spread=True)
            if is_enough(slots, 3, window.until, spread=True):
                break

    ``slots`` is then what one search with everything that is busy would have given. Each window begins where the first did; its busy
    times reach a day further on both sides, since a practitioner is chosen by what is taken on the whole day.

    ``spread``: the first window also holds the week in which offers are spread, so that it mostly is the only one (10, 20, ... days).
    """
    earliest, latest = now + service.notice, now + service.horizon
    if after is not None:
        earliest = max(earliest, after)
    length = FIRST_WINDOW + SPREAD_WITHIN if spread else FIRST_WINDOW
    while earliest <= latest:
        until = min(earliest + length, latest + timedelta.resolution)
        yield SearchWindow(
            until, earliest - service.buffer_before - _LONGEST_DAY, until + service.length + service.buffer_after + _LONGEST_DAY
        )
        if until > latest:
            return
        length *= 2


def is_enough(slots: Sequence[Slot], limit: int, until: datetime, *, spread: bool = False) -> bool:
    """Whether a search that looked at starts before ``until`` (aware) need not look further. See :func:`search_windows`."""
    return len(slots) >= limit and (not spread or not slots or until >= slots[0].start + SPREAD_WITHIN)


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
            mask &= _union(bits(bisect_left(walls, first), bisect_right(walls, last)) for first, last in self.within)
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
    everything, of_people, of_rooms = _shadows(busy, service, people, rooms)

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
        wanted &= _union(there)
        if not wanted:
            continue
        filled = [shadow.on(starts) for shadow in of_rooms]
        wanted &= _union(~mask for mask in filled)
        if wanted:
            who = [(each.id, 0, there[i], taken[i]) for i, each in enumerate(people)]
            where = [(each.id, len(each.services), ~filled[i], filled[i]) for i, each in enumerate(rooms)]
            yield _Day(number, service, starts, walls, wanted, who, where)


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


# --- busy times ---------------------------------------------------------------------------------------------------


class _Shadow:
    """The starts that a resource's busy times rule out, asked day by day in order: disjoint open intervals, in seconds."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans: list[Span] = []
        for low, high in sorted(spans):
            if self._spans and low < self._spans[-1][1]:
                if high > self._spans[-1][1]:
                    self._spans[-1] = (self._spans[-1][0], high)
            else:
                self._spans.append((low, high))
        self._next = 0

    def on(self, starts: Sequence[int]) -> int:
        """A bit for each of ``starts`` that is ruled out. ``starts`` lie after those of the call before."""
        if not starts or not self._spans:
            return 0
        spans, i, first, last, mask = self._spans, self._next, starts[0], starts[-1], 0
        while i < len(spans) and spans[i][1] <= first:
            i += 1
        self._next = i
        while i < len(spans) and spans[i][0] < last:
            low, high = spans[i]
            mask |= bits(bisect_right(starts, low), bisect_left(starts, high))
            i += 1
        return mask


def _shadows(
    busy: Iterable[Busy], service: Service, people: Sequence[Practitioner], rooms: Sequence[Location]
) -> tuple[_Shadow, list[_Shadow], list[_Shadow]]:
    """What is ruled out for everybody, for each practitioner and for each room.

    A start is ruled out less than the visit's length and closing buffer before a busy time, and less than its opening buffer after it.
    """
    lead, trail = (service.length + service.buffer_after).total_seconds(), service.buffer_before.total_seconds()
    everything: list[Span] = []
    of_people: dict[str | None, list[Span]] = {each.id: [] for each in people}
    of_rooms: dict[str | None, list[Span]] = {each.id: [] for each in rooms}
    for taken in busy:
        start, end = seconds(taken.start), seconds(taken.end)
        if end <= start:
            continue
        span, who, where = (start - lead, end + trail), taken.practitioner, taken.location
        if who is None and where is None:
            everything.append(span)
        if who in of_people:
            of_people[who].append(span)
        if where in of_rooms:
            of_rooms[where].append(span)
    return _Shadow(everything), [_Shadow(of_people[each.id]) for each in people], [_Shadow(of_rooms[each.id]) for each in rooms]


def _union(masks: Iterable[int]) -> int:
    found = 0
    for mask in masks:
        found |= mask
    return found
