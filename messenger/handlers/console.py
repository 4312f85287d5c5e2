"""A channel that is its own provider: the terminal of ``chat``, transcripts, and the phone of the demo.

It keeps its own ledger, as a provider does, and can be made to fail.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from messenger.core.party import Address
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, Refused, SendOutcome, Unknown
from messenger.ports.surroundings import Clock

Mood = Literal["up", "down", "unknown"]


@dataclass
class Console:
    """One channel of the terminal. ``mood``: up; down (refuses, try later); unknown (takes the text, but its answer is lost)."""

    name: str
    clock: Clock
    mood: Mood = "up"
    can_list: bool = True
    accepted: list[tuple[datetime, Outbound, str]] = field(default_factory=list)
    receipted: int = 0
    fresh: list[tuple[datetime, Outbound, str]] = field(default_factory=list)

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Take one message."""
        if self.mood == "down":
            return Refused("provider-down", 60, "retry")
        provider_id = f"{self.name}-{len(self.accepted) + 1}"
        line = (self.clock.now(), outbound, provider_id)
        self.accepted.append(line)
        self.fresh.append(line)
        return Unknown("answer-lost") if self.mood == "unknown" else Accepted(provider_id)

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """What was taken for ``address`` since ``since``, newest first."""
        return tuple(
            ProviderMessage(provider_id, outbound.address.value, outbound.text, "sent", at)
            for at, outbound, provider_id in reversed(self.accepted)
            if outbound.address == address and at >= since
        )

    def take(self) -> list[tuple[datetime, Outbound, str]]:
        """What was taken since the last call, oldest first."""
        fresh, self.fresh = self.fresh, []
        return fresh
