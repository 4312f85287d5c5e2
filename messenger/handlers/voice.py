"""The telephone as a channel to staff: an urgent page is also a call, and pressing 1 takes it."""

from __future__ import annotations

from datetime import datetime

from messenger.core.party import Address
from messenger.ports.channels import Caller, Outbound, ProviderMessage, Refused, SendOutcome


class VoiceChannel:
    """Rings the member of staff for urgent pages; anything else is refused. What is spoken is the clinic's own fixed text."""

    name = "voice"
    can_list = False

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Place one call."""
        if not outbound.urgent:
            return Refused("voice-is-for-urgent-pages")
        return await self._caller.call(outbound.address.value, outbound.request_id, outbound.language)

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """Calls are not listed."""
        return ()
