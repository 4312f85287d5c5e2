"""Work at a steady cadence: name, cadence, service function. Nothing about a patient is in here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from messenger.ports.surroundings import CalendarFeeds
from messenger.service.shell import Shell
from messenger.service.sync import sync_feeds


@dataclass(frozen=True)
class Job:
    """One steady work."""

    name: str
    cadence: timedelta
    work: Callable[[Shell, CalendarFeeds], Awaitable[None]]


JOBS: tuple[Job, ...] = (Job("calendar-feeds", timedelta(minutes=10), sync_feeds),)
