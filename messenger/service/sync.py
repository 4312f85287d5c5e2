"""Busy times of the clinic's own calendars: read, kept, and watched for staleness."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from messenger.core.clinic import Clinic
from messenger.ports import FeedState


def stale(clinic: Clinic, states: Iterable[FeedState], now: datetime) -> tuple[str, ...]:
    """Ids of the feeds that were not read well for too long (or never)."""
    read = {state.id: state.read_at for state in states}
    return tuple(feed.id for feed in clinic.feeds if (at := read.get(feed.id)) is None or now - at > feed.stale_after)
