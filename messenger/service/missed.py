"""Texts that never reached us, because our door was shut: the provider's own list is read, and what we do not know is taken in late.

Each carries the provider's own id, so that one which did arrive is a repeat and stops at the claim.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from messenger.core.communication import Inbound
from messenger.ports.store import UnitOfWork
from messenger.service import turn
from messenger.service.shell import Shell

OVERLAP = timedelta(minutes=10)
"""How far back before the last look: the provider's list lags behind what it received."""

LONGEST = timedelta(days=2)
"""How far back at most after a long stop."""


class InboundList(Protocol):
    """A channel that can say what it received for us."""

    async def received_since(self, since: datetime) -> Sequence[Inbound]:
        """Texts received since ``since`` (aware), oldest first. Raises ConnectionError where the list cannot be read."""


def begin(uow: UnitOfWork, name: str, now: datetime) -> None:
    """From when on texts may be missed: the very first start. What looks back begins there, should the first look never end.

    Args:
        uow: an open unit of work.
        name: the channel.
        now: aware UTC.
    """
    if uow.last_beat(_beat(name)) is None and uow.last_beat("clockwork") is None:
        uow.beat(_beat(name), now)


async def recover(shell: Shell, inbox: InboundList, name: str) -> int:
    """Take in what was missed since the last look; returns how many texts the list held. A list that cannot be read is asked next time."""
    now = shell.clock.now()
    last = await shell.store.run(lambda uow: uow.last_beat(_beat(name)) or uow.last_beat("clockwork"))
    since = max((last or now) - OVERLAP, now - LONGEST)
    try:
        listed = await inbox.received_since(since)
    except ConnectionError:
        return 0
    for inbound in listed:
        await turn.receive(shell, inbound)
    await shell.store.run(lambda uow: uow.beat(_beat(name), now))
    return len(listed)


def _beat(name: str) -> str:
    return f"missed:{name}"
