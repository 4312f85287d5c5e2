"""The browser phone of the demo: the channel ``web``, both directions. It is its own provider: nothing leaves the computer."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from typing import Literal

from messenger.core.communication import Inbound
from messenger.core.party import Address
from messenger.ports import Accepted, Clock, Ids, Outbound, ProviderMessage, Refused, SendOutcome, Unknown

KEPT = 5000
"""How many messages the phone's network remembers."""


class Phone:
    """A :class:`messenger.ports.Channel` that keeps what was handed to it. ``state`` plays a provider's bad day:

    ``up`` accepts; ``down`` surely refuses, to be tried again in ten seconds; ``unknown`` accepts, but the answer is lost on the way.
    """

    name = "web"
    can_list = True

    def __init__(self, clock: Clock, ids: Ids) -> None:
        self.state: Literal["up", "down", "unknown"] = "up"
        self._clock = clock
        self._ids = ids
        self._accepted: deque[ProviderMessage] = deque(maxlen=KEPT)

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Show ``outbound`` on the phone at its address, as ``state`` allows."""
        if self.state == "down":
            return Refused("down", retry_after=10.0, action="retry")
        provider_id = self._ids.new()
        self._accepted.append(ProviderMessage(provider_id, outbound.address.value, outbound.text, "delivered", self._clock.now()))
        return Unknown("lost") if self.state == "unknown" else Accepted(provider_id)

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """What was accepted for ``address`` since ``since`` (aware), newest first."""
        return tuple(message for message in reversed(self._accepted) if message.to == address.value and message.created_at >= since)

    def receive(self, sender: str, recipient: str, text: str | None, button: str | None = None) -> Inbound:
        """What somebody typed (or tapped) on the phone ``sender``, as it comes in now. A tap without text carries its value as text."""
        return Inbound(
            channel=self.name,
            sender=Address("web", sender),
            recipient=recipient,
            body=text if text is not None else button or "",
            provider_id=self._ids.new(),
            received_at=self._clock.now(),
            button=button,
        )
