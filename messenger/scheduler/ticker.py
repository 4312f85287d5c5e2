"""The clockwork: APScheduler as the only timer. It holds no reminder; it wakes one function, which says when to be woken next.

Instants in UTC only, in memory; ``misfire_grace_time=None``, because a late look is as good as a punctual one; re-armed at least every
30 seconds, so that a lost nudge, a clock jump or a stopped hour costs one look. Source: APScheduler user guide, "Missed job executions".
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from messenger.ports.surroundings import Clock

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=30)
LOOK = "look"

Run = Callable[[datetime], Awaitable[datetime | None]]


class Ticker:
    """Calls ``run(now)`` when something is due, when nudged, and at least every 30 seconds; never twice at a time.

    ``clock`` tells what time it is for the product (the demo's may be shifted), ``timer`` the machine's own time.
    """

    def __init__(self, run: Run, clock: Clock, timer: Clock) -> None:
        self._run = run
        self._clock = clock
        self._timer = timer
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._lock = asyncio.Lock()
        self._again = False
        self._stopped = False

    def start(self) -> None:
        """Begin; the first look is at once. Call it inside the running loop."""
        self._scheduler.start()
        self._arm(timedelta(0))

    def every(self, name: str, cadence: timedelta, work: Callable[[], Awaitable[None]]) -> None:
        """Also call ``work`` at this cadence, first at once; one that raises is logged and tried again next time."""

        async def guarded() -> None:
            try:
                await work()
            except Exception as error:
                log.error("job %s failed (%s)", name, type(error).__name__)

        self._scheduler.add_job(
            guarded,
            "interval",
            seconds=cadence.total_seconds(),
            id=name,
            next_run_time=self._timer.now(),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )

    def nudge(self) -> None:
        """Something became due: look now. While a look is under way, look once more after it."""
        if self._stopped:
            return
        if self._lock.locked():
            self._again = True
        else:
            self._arm(timedelta(0))

    async def stop(self) -> None:
        """Take up no further look and let the one under way finish."""
        self._stopped = True
        async with self._lock:
            if self._scheduler.running:
                self._scheduler.shutdown(wait=False)

    def _arm(self, delay: timedelta) -> None:
        self._scheduler.add_job(
            self._look,
            DateTrigger(self._timer.now() + delay, timezone=UTC),
            id=LOOK,
            replace_existing=True,
            misfire_grace_time=None,
            coalesce=True,
            # A look arms the next one while it still counts as running; with 1 the next would be thrown away, and the clockwork would stand
            # still. The lock keeps looks apart.
            max_instances=8,
        )

    async def _look(self) -> None:
        if self._stopped or self._lock.locked():
            self._again = True
            return
        async with self._lock:
            self._again = False
            delay = await self._one()
        if not self._stopped:
            self._arm(timedelta(0) if self._again else delay)

    async def _one(self) -> timedelta:
        try:
            following = await self._run(self._clock.now())
        except Exception as error:
            log.error("a look failed (%s); the next one goes on", type(error).__name__)
            return timedelta(seconds=1)
        if following is None:
            return EVERY
        return min(max(following - self._clock.now(), timedelta(0)), EVERY)
