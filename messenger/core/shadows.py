"""What busy times rule out: which starts of a day each practitioner and each room cannot take, as integers with one bit per start."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from messenger.core.clinic import Location, Practitioner, Service
from messenger.core.hours import Span, bits, seconds
from messenger.core.schedule import Busy


class Shadow:
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


def shadows(
    busy: Iterable[Busy], service: Service, people: Sequence[Practitioner], rooms: Sequence[Location]
) -> tuple[Shadow, list[Shadow], list[Shadow]]:
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
    return Shadow(everything), [Shadow(of_people[each.id]) for each in people], [Shadow(of_rooms[each.id]) for each in rooms]


def union(masks: Iterable[int]) -> int:
    """The bits that any of ``masks`` has."""
    found = 0
    for mask in masks:
        found |= mask
    return found
