"""Providers with bad days: they time out, refuse, take a text and answer 500, lag, are down for hours, repeat, reorder and lose receipts.

Each keeps a ledger of what it took, as a real one does: the laws are judged by it, never by what the product believes.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from messenger.core.communication import DeliveryReceipt, Inbound
from messenger.core.party import Address
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, Refused, SendOutcome, Unknown
from messenger.ports.surroundings import Clock
from messenger.simulation.chance import Dice
from messenger.simulation.setting import Rates

CAN_LIST = {"sms": True, "web": True, "telegram": False, "email": False, "voice": False}
"""The channels, and whether their provider can be asked what it took."""

Fate = Literal["arrives", "bounced", "silent"]
FINAL = (Refused("21211", None, "bad-address"), Refused("30007", None, "final"), Refused("21610", None, "opted-out"))
SHORTEST_OUTAGE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Taken:
    """One message that the provider took. ``listed_at``: when its list shows it. ``again``: it bounced, and may be sent once more."""

    at: datetime
    channel: str
    outbound: Outbound
    provider_id: str
    listed_at: datetime
    fate: Fate
    again: bool = False


@dataclass
class Provider:
    """One channel. ``outages`` are when it is down (aware, in order). ``tell`` hands a receipt in after a while, ``tell_now`` at once."""

    name: str
    clock: Clock
    dice: Dice
    rates: Rates
    tell: Callable[[DeliveryReceipt, timedelta], None]
    tell_now: Callable[[DeliveryReceipt], Awaitable[None]]
    arrive: Callable[[Taken], None]
    outages: list[tuple[datetime, datetime]] = field(default_factory=list)
    ledger: list[Taken] = field(default_factory=list)
    received: list[Inbound] = field(default_factory=list)
    to: dict[Address, list[Taken]] = field(default_factory=dict)

    @property
    def can_list(self) -> bool:
        """Whether the provider can be asked what it took."""
        return CAN_LIST[self.name]

    def is_down(self) -> bool:
        """Whether this is an outage."""
        now = self.clock.now()
        index = bisect.bisect(self.outages, now, key=lambda outage: outage[0]) - 1
        return index >= 0 and now < self.outages[index][1]

    def heal(self) -> None:
        """From now on nothing goes wrong."""
        now = self.clock.now()
        self.rates = Rates()
        self.outages = [(since, min(until, now)) for since, until in self.outages if since < now]

    # --- out ---

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Take one message, or not."""
        dice, rates = self.dice, self.rates
        if self.is_down():
            return Unknown("timeout") if dice.often(0.5) else Refused("connect", 30, "retry")
        if dice.often(rates.lost):
            return Unknown("timeout")
        if dice.often(rates.later):
            return Refused("429", 5, "retry")
        if dice.often(rates.never) and outbound.role == "patient":
            return dice.one(FINAL)
        taken = self._take(outbound)
        if self.name == "sms":
            await self._receipts(taken)
        self.arrive(taken)
        return Unknown("500") if dice.often(rates.taken) else Accepted(taken.provider_id)

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """What was taken for ``address`` since ``since``, newest first, as far as the list shows it. Raises ConnectionError when down."""
        if self.is_down():
            raise ConnectionError(self.name)
        now = self.clock.now()
        lately = itertools.takewhile(lambda taken: taken.at >= since, reversed(self.to.get(address, [])))
        return tuple(
            ProviderMessage(taken.provider_id, taken.outbound.address.value, taken.outbound.text, "sent", taken.at)
            for taken in lately
            if taken.listed_at <= now
        )

    def _take(self, outbound: Outbound) -> Taken:
        now, dice, rates = self.clock.now(), self.dice, self.rates
        phone = self.name == "sms" and outbound.role == "patient"
        again = phone and dice.often(rates.bounced_retry)
        fate: Fate = "bounced" if again or (phone and dice.often(rates.bounced)) else "silent" if dice.often(rates.silent) else "arrives"
        listed_at = now + dice.evenly(timedelta(0), rates.lag) if rates.lag else now
        taken = Taken(now, self.name, outbound, f"{self.name}-{len(self.ledger) + 1}", listed_at, fate, again)
        self.ledger.append(taken)
        self.to.setdefault(outbound.address, []).append(taken)
        return taken

    async def _receipts(self, taken: Taken) -> None:
        dice, rates = self.dice, self.rates
        if taken.fate == "silent":
            return
        now, key = self.clock.now(), taken.outbound.request_id
        sent = DeliveryReceipt(self.name, taken.provider_id, "sent", now, key)
        if taken.fate == "arrives":
            last = DeliveryReceipt(self.name, taken.provider_id, "delivered", now, key)
        elif taken.again:
            last = DeliveryReceipt(self.name, taken.provider_id, "undelivered", now, key, "30008", "retry")
        else:
            last = DeliveryReceipt(self.name, taken.provider_id, "undelivered", now, key, "30003", "final")
        if dice.often(rates.early):
            await self.tell_now(sent)
        soon = timedelta(seconds=0.3) + dice.between(timedelta(0), timedelta(seconds=1.5))
        first, second = (last, sent) if dice.often(rates.reorder) else (sent, last)
        self.tell(first, soon)
        self.tell(second, soon + timedelta(seconds=0.4))
        if dice.often(rates.repeat):
            self.tell(dice.one((sent, last)), soon + dice.between(timedelta(seconds=1), timedelta(minutes=30)))

    # --- in ---

    def text(self, sender: Address, body: str, *, button: str | None, media: tuple[str, ...], answers: str | None) -> Inbound:
        """Somebody texts: kept in the provider's own list, whatever becomes of the webhook."""
        id = f"{self.name}-in-{len(self.received) + 1}"
        inbound = Inbound(self.name, sender, "clinic", body, id, self.clock.now(), button, media, answers=answers)
        self.received.append(inbound)
        return inbound

    async def received_since(self, since: datetime) -> Sequence[Inbound]:
        """What was texted to us since ``since``, oldest first. Raises ConnectionError when down."""
        if self.is_down():
            raise ConnectionError(self.name)
        return self.received[bisect.bisect_left(self.received, since, key=lambda inbound: inbound.received_at) :]


def outages(dice: Dice, rates: Rates, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
    """When a provider is down in [since, until)."""
    found: list[tuple[datetime, datetime]] = []
    at = since
    while rates.outage_days:
        at += dice.evenly(timedelta(days=rates.outage_days / 4), timedelta(days=rates.outage_days * 2))
        if at >= until:
            break
        end = at + dice.between(SHORTEST_OUTAGE, rates.outage_longest)
        found.append((at, end))
        at = end
    return found
