"""Ways to reach people: what is handed to a provider, what it says to that, and what its own list says later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from messenger.core.communication import Asks, DeliveryStatus
from messenger.core.delivery import Action, Fault, Meaning
from messenger.core.party import Address


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a message (the .ics of a visit)."""

    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class Outbound:
    """One message ready to leave. ``request_id`` goes into the status callback's address. ``useful_until`` (aware) bounds its validity."""

    request_id: str
    communication_id: str
    address: Address
    text: str
    key: str
    role: str
    segments: int
    encoding: Literal["GSM-7", "UCS-2"]
    asks: Asks | None = None
    because: str = ""
    useful_until: datetime | None = None
    attachments: tuple[Attachment, ...] = ()
    subject: str = ""
    urgent: bool = False
    task_code: str | None = None
    language: str = "en"


@dataclass(frozen=True)
class Accepted:
    """The provider took it, under its id."""

    provider_id: str


@dataclass(frozen=True)
class Refused:
    """It surely did not leave. ``retry_after`` seconds: try again; None: final. ``code`` is the provider's error code.

    ``action``, ``fault``, ``sender``: what the code means for us, as in delivery.Meaning; no ``fault``: the action's usual one.
    """

    code: str
    retry_after: float | None = None
    action: Action = "final"
    fault: Fault | None = None
    sender: bool = False


@dataclass(frozen=True)
class Unknown:
    """Nobody knows: a time-out, a 5xx, a broken connection after the request went out."""

    code: str


SendOutcome = Accepted | Refused | Unknown


@dataclass(frozen=True)
class ProviderMessage:
    """What the provider's own list says of one message. ``status`` in our words; ``error_code`` with its ``meaning``, if any."""

    provider_id: str
    to: str
    body: str
    status: DeliveryStatus
    created_at: datetime
    error_code: str | None = None
    meaning: Meaning | None = None


class Channel(Protocol):
    """A way to reach people. Laws: ``send`` never raises for what a provider does; it returns within its own time limit, which is
    shorter than a lease; ``Refused`` only where the message surely did not leave; a repeat of the same outbound may double it."""

    name: str
    can_list: bool

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Hand one message to the provider."""

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """What the provider accepted for ``address`` since ``since``, newest first. Only where ``can_list``."""


class Caller(Protocol):
    """Places a phone call that speaks and takes a key (an urgent page)."""

    async def call(self, number: str, page_id: str, language: str) -> SendOutcome:
        """Call ``number`` (E.164); the door asks to press 1, and that acknowledges the task ``page_id``."""
