"""The windows of a search: which stretch is looked at next, and which busy times it needs, so that few are fetched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from messenger.core.clinic import Service
from messenger.core.free_slots import SPREAD_WITHIN
from messenger.core.schedule import Slot

FIRST_WINDOW = timedelta(days=3)
"""The first stretch that a search looks at; each further one is twice as long."""

_LONGEST_DAY = timedelta(hours=25)


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
