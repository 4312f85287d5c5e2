"""Who writes and who is written to: parties (patient, escort, staff) and their addresses, many to many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from messenger.core.understanding import Language

Role = Literal["patient", "escort", "staff"]
ChannelName = Literal["sms", "telegram", "web", "email", "voice"]
Detail = Literal["minimal", "full"]


@dataclass(frozen=True, order=True)
class Address:
    """Where a party is reached: a channel and a value in the channel's own form (E.164, chat id, e-mail address)."""

    channel: ChannelName
    value: str

    def __hash__(self) -> int:
        """The value alone tells addresses apart well enough, and addresses are looked up more than anything else."""
        return hash(self.value)


@dataclass(frozen=True)
class Party:
    """A person. Several parties may share an address (a family phone) and one may have several.

    ``time_zone`` is an IANA name where the person's own is known, else None: then the clinic's zone counts.
    ``addresses`` are in order of preference. Staff parties have the id ``staff-<id in clinic.yaml>``.
    """

    id: str
    role: Role
    created_at: datetime
    name: str | None = None
    language: Language = "en"
    time_zone: str | None = None
    detail: Detail = "minimal"
    addresses: tuple[Address, ...] = ()

    def on(self, channel: ChannelName) -> Address | None:
        """The party's first address on ``channel``, or None."""
        return next((address for address in self.addresses if address.channel == channel), None)
