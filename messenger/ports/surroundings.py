"""What else the shell asks of the world: the time, ids, a nudge, calendar feeds, addresses of pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The only reader of the time."""

    def now(self) -> datetime:
        """The present instant, aware UTC."""


class Wakeups(Protocol):
    """A nudge to the clockwork that something became due. A hint only: losing one delays by at most one tick."""

    def nudge(self) -> None:
        """Something is due now."""


class Ids(Protocol):
    """The only source of ids and randomness."""

    def new(self) -> str:
        """A fresh id, URL-safe, sortable by time of creation is welcome."""

    def token(self) -> str:
        """An unguessable URL-safe token of at least 128 bits."""

    def code(self) -> str:
        """A short reply code for staff, a letter and four digits ("A4821")."""


class CalendarFeeds(Protocol):
    """Reads the clinic's own .ics feeds."""

    async def read(self, url: str, since: datetime, until: datetime) -> Sequence[tuple[datetime, datetime]]:
        """Busy times of a feed in [since, until): transparent and cancelled events left out, recurrences expanded. Raises FeedError."""


class FeedError(Exception):
    """A feed could not be read; the message says why in words, without the address's secrets."""


class Links(Protocol):
    """Addresses of private pages."""

    def url(self, page: str, token: str) -> str:
        """The public address of ``page`` under ``token``."""
