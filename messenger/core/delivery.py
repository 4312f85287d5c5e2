"""Why a message did not arrive, and what to do about it. Channel-neutral: the doors translate their providers' codes into this."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from messenger.core.party import Address

Action = Literal["opted-out", "bad-address", "alarm", "retry", "final"]
"""opted-out: record it, cancel what waits, tell staff. bad-address: flag the address. alarm: a person must repair the installation.
retry: again later. final: this message will not leave."""

Fault = Literal[
    "landline", "bad-number", "unroutable", "unreachable", "blocked", "opted-out", "filtered", "setup", "busy", "quiet", "content",
    "template", "carrier", "webhook", "chat-closed", "no-address", "no-text", "channel-off", "too-late", "unknown", "no-report",
]  # fmt: skip
"""Why a message did not arrive. Each has its words for staff (``staff.fault`` and ``staff.remedy`` of the pages' words)."""

FAULTS: tuple[Fault, ...] = get_args(Fault)

IN_WORDS: Mapping[Fault, str] = {
    "landline": "the number is a landline",
    "bad-number": "the number does not exist",
    "unroutable": "the number cannot be reached from ours",
    "unreachable": "the phone was off or out of reach",
    "blocked": "the person or their carrier blocks our texts",
    "opted-out": "they opted out of texts at the provider",
    "filtered": "the carrier took it for spam",
    "setup": "our account with the provider is not in order",
    "busy": "the provider took no more for too long",
    "quiet": "the provider keeps quiet hours where they are",
    "content": "the provider refused the text itself",
    "template": "this channel takes only approved texts a day after they wrote",
    "carrier": "the carrier gave no reason",
    "webhook": "our own address did not answer the provider",
    "chat-closed": "they closed the chat",
    "no-address": "there is no address to send it to",
    "no-text": "the text could not be written",
    "channel-off": "the channel is switched off",
    "too-late": "it could not leave while it was of use",
    "unknown": "nobody knows whether it left",
    "no-report": "no report of its delivery came for hours",
}
"""The same for the reason of a task."""

DELIVERED_WHEN_ACCEPTED = frozenset({"telegram", "web"})
"""Channels whose acceptance is delivery; SMS needs a receipt."""

ADDRESS_FAULTS: frozenset[Fault] = frozenset({"landline", "bad-number", "unroutable", "chat-closed"})
"""Faults of the address itself: it is flagged, and nothing scheduled goes there until somebody writes from it."""

ELSEWHERE: frozenset[Fault] = ADDRESS_FAULTS | {"unreachable", "carrier", "filtered"}
"""Faults after which the person's next consented channel is tried: it surely did not arrive. Never after an opt-out or a block of our
number: that is an answer, not a fault."""


@dataclass(frozen=True)
class Meaning:
    """What a provider's error code means.

    ``retry_after`` seconds: worth another try; None: it is not. ``tries``: how often at most, counting the first, where a receipt says it
    (a refusal is tried for as long as the message is of use). ``sender``: it holds for everything that this sender sends.
    """

    action: Action
    fault: Fault
    retry_after: float | None = None
    tries: int = 1
    sender: bool = False


def fault_of(action: Action | None, code: str) -> Fault:
    """The fault behind an ``action`` where the door says no more; codes of our own are faults themselves."""
    if code in FAULTS:
        return code
    faults: Mapping[Action | None, Fault] = {"opted-out": "opted-out", "bad-address": "bad-number", "alarm": "setup", "retry": "busy"}
    return faults.get(action, "carrier")


# --- back-off -----------------------------------------------------------------------------------------------------

BACK_OFF = (15, 60, 240, 900)
"""Seconds before the next try, by attempts so far; jitter is added. Tried for as long as the message is of use."""

URGENT_BACK_OFF = (5, 10, 20, 30)
"""The same for safety texts and urgent pages."""


def back_off(key: str, attempts: int, urgent: bool = False) -> float:
    """Seconds before the next try: growing, with up to a quarter of jitter that depends on ``key`` and ``attempts`` only."""
    steps = URGENT_BACK_OFF if urgent else BACK_OFF
    base = steps[max(min(attempts, len(steps)), 1) - 1]
    return base * (1 + jitter(f"{key}:{attempts}") / 4)


def jitter(key: str) -> float:
    """A number in [0, 1] that looks like chance and is made of ``key``: the core has no chance."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:2]) / 0xFFFF


# --- flagged addresses --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class AddressFault:
    """An address that cannot be reached: why, the provider's code, since when (aware). Whoever writes from it later has proved it wrong."""

    address: Address
    fault: Fault
    code: str
    at: datetime

    def holds(self, last_inbound_at: datetime | None) -> bool:
        """Whether nobody has written from it since."""
        return last_inbound_at is None or last_inbound_at <= self.at
