"""One bench per channel: the channel itself, its provider's fake, and the bad days that the contract asks about.

A new channel adds one function to ``BENCHES``; the contract suite then runs on it by itself.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from messenger.clock import VirtualClock
from messenger.core.communication import Inbound
from messenger.core.party import Address
from messenger.handlers.console import Console
from messenger.handlers.email import EmailChannel, EmailSettings
from messenger.handlers.telegram import TelegramChannel, TelegramSettings
from messenger.handlers.twilio import TwilioChannel
from messenger.handlers.twilio_account import TwilioSettings
from messenger.ports.channels import Channel
from tests.fakes.faults import Cut, Refuse, Slow
from tests.fakes.server import serve
from tests.fakes.smtp import FakeMail, serve_mail
from tests.fakes.telegram import FakeTelegram
from tests.fakes.twilio import FakeTwilio

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
PUBLIC = "https://text.clinic.example"


@dataclass
class Bench:
    """A channel with its provider. ``kept()``: the texts that the provider has accepted, oldest first.

    ``refuse``: the next message is surely not taken, and may be tried again. ``lose``: it is taken and the answer is lost. ``hang``: it is
    taken and the answer comes far too late. ``dead``: the same channel where nobody listens. Both only where the provider is REMOTE.
    """

    channel: Channel
    address: Address
    kept: Callable[[], Awaitable[list[str]]]
    refuse: Callable[[], None]
    lose: Callable[[], None]
    hang: Callable[[], None] | None = None
    dead: Channel | None = None
    secrets: tuple[str, ...] = ()
    role: str = "patient"


@asynccontextmanager
async def sms() -> AsyncIterator[Bench]:
    """Twilio."""
    fake = FakeTwilio()

    def settings(base_url: str) -> TwilioSettings:
        return TwilioSettings(fake.account_sid, (fake.auth_token,), PUBLIC, fake.numbers[0], base_url=base_url, timeout=0.5)

    async def kept() -> list[str]:
        return [m.body for m in fake.outbound()]

    clock = VirtualClock(datetime.now(UTC))
    async with (
        serve(fake) as address,
        TwilioChannel(settings(address), clock) as channel,
        TwilioChannel(settings("http://127.0.0.1:9"), clock) as dead,
    ):
        fake.automatic = False
        too_many = {"code": 20429, "message": "Too Many Requests", "more_info": "", "status": 429}
        yield Bench(
            channel=channel,
            address=Address("sms", "+12125550142"),
            kept=kept,
            refuse=lambda: fake.faults.append(Refuse(429, too_many)),
            lose=lambda: fake.faults.append(Cut(accepted=True)),
            hang=lambda: fake.faults.append(Slow(30)),
            dead=dead,
            secrets=(fake.auth_token, "2125550142"),
        )


@asynccontextmanager
async def telegram() -> AsyncIterator[Bench]:
    """Telegram."""
    fake = FakeTelegram()
    person = fake.person()

    async def receive(inbound: Inbound) -> None:
        raise AssertionError("nobody writes in this suite")

    def channel_at(base_url: str) -> TelegramChannel:
        return TelegramChannel(
            TelegramSettings(fake.token, PUBLIC, base_url=base_url, timeout=0.5), VirtualClock(datetime.now(UTC)), receive
        )

    async def kept() -> list[str]:
        return [s.text for s in fake.sent]

    async with serve(fake) as address:
        too_many = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 3", "parameters": {"retry_after": 3}}
        channel, dead = channel_at(address), channel_at("http://127.0.0.1:9")
        yield Bench(
            channel=channel,
            address=Address("telegram", str(person.id)),
            kept=kept,
            refuse=lambda: fake.fail("sendMessage", Refuse(429, too_many)),
            lose=lambda: fake.fail("sendMessage", Cut(accepted=True)),
            hang=lambda: fake.fail("sendMessage", Slow(30)),
            dead=dead,
            secrets=(fake.token,),
        )
        for each in (channel, dead):
            await each.close()


@asynccontextmanager
async def email() -> AsyncIterator[Bench]:
    """E-mail to staff."""
    fake = FakeMail(users={"bot": "s3cret"})
    clock = VirtualClock(datetime.now(UTC))

    async def kept() -> list[str]:
        return [m.message.get_content().replace("\r\n", "\n").removesuffix("\n") for m in fake.inbox]

    async with serve_mail(fake):
        yield Bench(
            channel=EmailChannel(EmailSettings.of(fake.url, "bot@clinic.example", timeout=0.5), clock),
            address=Address("email", "desk@clinic.example"),
            kept=kept,
            refuse=lambda: fake.answers.append("451 4.7.1 try later"),
            lose=lambda: fake.answers.append("cut-after"),
            hang=lambda: fake.answers.append("slow"),
            dead=EmailChannel(EmailSettings.of("smtp://bot:s3cret@127.0.0.1:9", "bot@clinic.example", timeout=0.5), clock),
            secrets=("s3cret", "desk@clinic.example"),
            role="staff",
        )


@asynccontextmanager
async def phone() -> AsyncIterator[Bench]:
    """The browser phone of the demo, which is its own provider."""
    channel = Console("web", VirtualClock(datetime.now(UTC)))

    def up_to(state: Literal["down", "unknown"]) -> Callable[[], None]:
        def change() -> None:
            channel.mood = state

        return change

    async def kept() -> list[str]:
        return [m.body for m in reversed(await channel.sent_since(Address("web", "phone-1"), SINCE))]

    yield Bench(channel, Address("web", "phone-1"), kept, refuse=up_to("down"), lose=up_to("unknown"))


BENCHES: dict[str, Callable[[], AbstractAsyncContextManager[Bench]]] = {"sms": sms, "telegram": telegram, "email": email, "web": phone}
REMOTE = tuple(name for name in sorted(BENCHES) if name != "web")
"""Channels whose provider is another machine, which may hang or be away."""
