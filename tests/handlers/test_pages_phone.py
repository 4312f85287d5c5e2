"""The browser phone as a channel."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from messenger.clock import VirtualClock
from messenger.core.party import Address
from messenger.handlers.phone import Phone
from messenger.ids import SeededIds
from messenger.ports import Accepted, Outbound, Refused, Unknown

NOW = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
HERE = Address("web", "visitor")


def outbound(text: str = "hello") -> Outbound:
    return Outbound("r1", "c1", HERE, text, "help.help", "patient", 1, "GSM-7")


async def test_it_accepts_and_lists_newest_first() -> None:
    clock = VirtualClock(NOW)
    phone = Phone(clock, SeededIds(1))
    assert isinstance(await phone.send(outbound("one")), Accepted)
    clock.advance(timedelta(minutes=1))
    await phone.send(outbound("two"))
    assert [message.body for message in await phone.sent_since(HERE, NOW)] == ["two", "one"]
    assert [message.body for message in await phone.sent_since(HERE, NOW + timedelta(seconds=1))] == ["two"]
    assert await phone.sent_since(Address("web", "other"), NOW) == ()


async def test_down_refuses_and_keeps_nothing() -> None:
    phone = Phone(VirtualClock(NOW), SeededIds(1))
    phone.state = "down"
    outcome = await phone.send(outbound())
    assert isinstance(outcome, Refused) and outcome.retry_after and outcome.action == "retry"
    assert await phone.sent_since(HERE, NOW) == ()


async def test_unknown_arrives_although_nobody_is_told() -> None:
    phone = Phone(VirtualClock(NOW), SeededIds(1))
    phone.state = "unknown"
    assert isinstance(await phone.send(outbound()), Unknown)
    assert len(await phone.sent_since(HERE, NOW)) == 1


def test_what_is_typed_or_tapped_comes_in_once_each() -> None:
    phone = Phone(VirtualClock(NOW), SeededIds(1))
    typed, tapped = phone.receive("visitor", "clinic", "hi"), phone.receive("visitor", "clinic", None, "2")
    assert (typed.body, typed.button, typed.sender, typed.received_at) == ("hi", None, HERE, NOW)
    assert (tapped.body, tapped.button) == ("2", "2")
    assert typed.provider_id != tapped.provider_id
