"""What the doors' tests share: a keeper of what came in, and one outbound text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from messenger.core.communication import DeliveryReceipt, Inbound
from messenger.core.party import Address
from messenger.handlers.twilio_account import TwilioSettings
from messenger.ports.channels import Outbound
from tests.fakes.twilio import FakeTwilio

PATIENT = "+12125550142"
PUBLIC = "https://text.clinic.example"
NOW = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)


@dataclass
class Keeper:
    """The service behind a door: keeps what comes in, or fails as a service without its database does."""

    inbound: list[Inbound] = field(default_factory=list)
    receipts: list[DeliveryReceipt] = field(default_factory=list)
    acknowledged: list[tuple[str, str]] = field(default_factory=list)
    still_open: bool = True
    failing: int = 0

    def _fail(self) -> None:
        if self.failing:
            self.failing -= 1
            raise RuntimeError("the database is away")

    async def receive(self, inbound: Inbound) -> None:
        self._fail()
        self.inbound.append(inbound)

    async def receipt(self, receipt: DeliveryReceipt) -> None:
        self._fail()
        self.receipts.append(receipt)

    async def acknowledge(self, page: str, number: str) -> bool:
        self._fail()
        self.acknowledged.append((page, number))
        return self.still_open


def outbound(text: str = "Hello", to: Address | None = None, **more: Any) -> Outbound:
    made = Outbound(
        request_id="01J9REQUEST",
        communication_id="01J9COMMUNICATION",
        address=to or Address("sms", PATIENT),
        text=text,
        key="reminder.day_before",
        role="patient",
        segments=1,
        encoding="GSM-7",
    )
    return replace(made, **more)


def twilio_settings(fake: FakeTwilio, **more: Any) -> TwilioSettings:
    usual: dict[str, Any] = {
        "account_sid": fake.account_sid,
        "auth_tokens": (fake.auth_token,),
        "public_url": PUBLIC,
        "from_number": fake.numbers[0],
        "base_url": fake.address,
    }
    return TwilioSettings(**{**usual, **more})
