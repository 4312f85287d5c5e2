"""Times on offer as the clinic's wall clock shows them."""

from __future__ import annotations

from datetime import datetime, tzinfo
from functools import lru_cache


@lru_cache(maxsize=64)
def wall_clock(starts: tuple[datetime, ...], zone: tzinfo | None) -> tuple[datetime, ...]:
    """``starts`` in ``zone``, without it; those that have none stand as they are. Kept: an answer is read several times over, and the same
    times are offered to many."""
    return tuple([(start.astimezone(zone) if start.tzinfo else start).replace(tzinfo=None) for start in starts])
