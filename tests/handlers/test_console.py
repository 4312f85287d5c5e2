"""The channel of the terminal and of the demo's phone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from messenger.clock import VirtualClock
from messenger.core.party import Address
from messenger.handlers.console import Console
from messenger.ports.channels import Accepted, Outbound, Refused, Unknown

NOW = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
HERE = Address("web", "visitor")


def outbound(text: str = "hello") -> Outbound:
    return Outbound("r1", "c1", HERE, text, "help.help", "patient", 1, "GSM-7")


async def test_it_accepts_and_lists_newest_first() -> None:
    clock = VirtualClock(NOW)
    phone = Console("web", clock)
    assert isinstance(await phone.send(outbound("one")), Accepted)
    clock.advance(timedelta(minutes=1))
    await phone.send(outbound("two"))
    assert [message.body for message in await phone.sent_since(HERE, NOW)] == ["two", "one"]
    assert [message.body for message in await phone.sent_since(HERE, NOW + timedelta(seconds=1))] == ["two"]
    assert await phone.sent_since(Address("web", "other"), NOW) == ()


async def test_down_refuses_and_keeps_nothing() -> None:
    phone = Console("web", VirtualClock(NOW))
    phone.mood = "down"
    outcome = await phone.send(outbound())
    assert isinstance(outcome, Refused) and outcome.retry_after and outcome.action == "retry"
    assert await phone.sent_since(HERE, NOW) == ()


async def test_unknown_arrives_although_nobody_is_told() -> None:
    phone = Console("web", VirtualClock(NOW))
    phone.mood = "unknown"
    assert isinstance(await phone.send(outbound()), Unknown)
    assert len(await phone.sent_since(HERE, NOW)) == 1
