"""The only readers of the time: the system's clock, a virtual one, and one that can be turned forward."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from messenger.ports.surroundings import Clock


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present instant, aware UTC."""
        return datetime.now(UTC)


class VirtualClock:
    """A clock that stands still until it is moved: for ``chat``, ``simulate`` and tests."""

    def __init__(self, at: datetime) -> None:
        """Start at ``at`` (aware). Raises ValueError where it is naive."""
        self._at = _utc(at)

    def now(self) -> datetime:
        """Where the clock stands, aware UTC."""
        return self._at

    def set(self, at: datetime) -> None:
        """Stand at ``at`` (aware), forwards or backwards. Raises ValueError where it is naive."""
        self._at = _utc(at)

    def advance(self, by: timedelta) -> None:
        """Go on by ``by``. Raises ValueError where that would go backwards."""
        if by < timedelta(0):
            raise ValueError("a clock advances forwards; use set() to go back")
        self._at += by


class ShiftedClock:
    """A running clock plus an offset that can be moved: the demo's time."""

    def __init__(self, base: Clock, offset: timedelta = timedelta(0)) -> None:
        """``base`` runs; ``offset`` is added to it."""
        self._base = base
        self.offset = offset

    def now(self) -> datetime:
        """The base's time plus the offset, aware UTC."""
        return self._base.now() + self.offset

    def set(self, at: datetime) -> None:
        """From now on it is ``at`` (aware) and runs on from there. Raises ValueError where it is naive."""
        self.offset = _utc(at) - self._base.now()

    def advance(self, by: timedelta) -> None:
        """Turn forward by ``by``. Raises ValueError where that would go backwards."""
        if by < timedelta(0):
            raise ValueError("a clock advances forwards; use set() to go back")
        self.offset += by


def _utc(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC)
