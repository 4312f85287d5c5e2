"""How fast a sender may go: segments a second, and patience where its provider asks for it. Kept as a row, so that processes share it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from messenger.core.delivery import back_off


@dataclass(frozen=True)
class Sender:
    """How far one sender (a channel's number, bot or service) has been used, kept so that several processes share it. Times are aware.

    ``free_at``: when its next segment may leave. ``front`` and ``booked``: until when places are given away, to what has waited before
    and to what is new. ``paused_until``: the provider asked for patience, ``paused_because`` its code; ``refusals`` in a row.
    """

    name: str
    free_at: datetime | None = None
    front: datetime | None = None
    booked: datetime | None = None
    paused_until: datetime | None = None
    paused_because: str = ""
    refusals: int = 0

    def is_paused(self, now: datetime) -> bool:
        """Whether the provider asked for patience beyond ``now`` (aware)."""
        return self.paused_until is not None and now < self.paused_until


GRAIN = timedelta(milliseconds=500)
"""Places are given away in steps of this, so that a fast sender is looked after twice a second and not a hundred times."""

CALM = timedelta(minutes=15)
"""After so long without a refusal the next one counts as the first again."""


def opens_at(sender: Sender, rate: float, now: datetime) -> datetime:
    """When ``sender`` may send its next segment at ``rate`` segments a second; not before ``now``. A second's worth may leave at once."""
    ahead = timedelta(seconds=max(0.0, 1 - 1 / rate))
    return now if sender.free_at is None else max(now, sender.free_at - ahead)


def used(sender: Sender, rate: float, segments: int, now: datetime) -> Sender:
    """``sender`` after ``segments`` left at ``now``. Source: the generic cell rate algorithm (ITU-T I.371, annex A)."""
    return replace(sender, free_at=max(sender.free_at or now, now) + timedelta(seconds=segments / rate))


Standing = Literal["answer", "again", "new"]


def place(sender: Sender, rate: float, standing: Standing, now: datetime) -> tuple[datetime, Sender]:
    """When a message that cannot leave at ``now`` gets its turn, and ``sender`` with that place given away.

    An answer takes the next free place, before everything that is booked. What waited before and found its place taken goes in front of
    what is new. So ten thousand messages that fall due together are put off once each, not once a second each.
    """
    step = timedelta(seconds=1 / rate)
    first = opens_at(sender, rate, now)
    if sender.is_paused(now) and sender.paused_until is not None:
        first = max(first, sender.paused_until)
    if standing == "answer":
        return _on_grain(max(first, now + GRAIN / 5), now, rate), sender
    if standing == "again":
        at = max(first, sender.front or first)
        return _on_grain(at, now, rate), replace(sender, front=at + step)
    at = max(first, sender.booked or first)
    return _on_grain(at, now, rate), replace(sender, booked=at + step)


def _on_grain(at: datetime, now: datetime, rate: float) -> datetime:
    if rate <= 1 / GRAIN.total_seconds():
        return at
    steps = -((now - at) // GRAIN)
    return now + steps * GRAIN


def paused(sender: Sender, code: str, retry_after: float | None, now: datetime) -> Sender:
    """``sender`` after its provider asked for patience at ``now``: what it asked for, or longer the more often it did."""
    if sender.is_paused(now):
        asked = now + timedelta(seconds=retry_after or 0)
        until = sender.paused_until or asked
        return replace(sender, paused_until=max(until, asked))
    calm = sender.paused_until is None or now - sender.paused_until > CALM
    refusals = 1 if calm else sender.refusals + 1
    wait = max(retry_after or 0.0, back_off(f"sender:{sender.name}", refusals, urgent=True))
    return replace(sender, paused_until=now + timedelta(seconds=wait), paused_because=code, refusals=refusals)
