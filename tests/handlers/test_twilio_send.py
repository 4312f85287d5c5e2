"""Texts out through the twilio package's client: every outcome, the clock of a call, the provider's lists."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import pytest

from messenger.clock import VirtualClock
from messenger.core.party import Address
from messenger.handlers.twilio import TwilioChannel
from messenger.handlers.twilio_account import TwilioSettings
from messenger.ports.channels import Accepted, Refused, Unknown
from tests.fakes.faults import Broken, Cut, Refuse, Slow
from tests.fakes.twilio import FakeTwilio
from tests.handlers.doors import NOW, PATIENT, PUBLIC, outbound, twilio_settings


async def test_accepted_with_everything_the_provider_needs(fake_twilio: FakeTwilio, sms: TwilioChannel) -> None:
    outcome = await sms.send(outbound("¿Te espera alguien?", useful_until=NOW + timedelta(minutes=90)))
    (sent,) = fake_twilio.outbound()
    assert outcome == Accepted(sent.sid)
    assert (sent.to, sent.from_, sent.body, sent.validity_period) == (PATIENT, "+15005550006", "¿Te espera alguien?", 5400)
    assert fake_twilio.attempts[0]["SmartEncoded"] == "false"
    assert sent.callback == f"{PUBLIC}/webhooks/twilio/status?request=01J9REQUEST&communication=01J9COMMUNICATION"


@pytest.mark.parametrize(("left", "validity"), [(timedelta(days=3), 36_000), (timedelta(seconds=2), 10), (timedelta(minutes=-5), 10)])
async def test_validity_stays_inside_the_providers_bounds(
    fake_twilio: FakeTwilio, sms: TwilioChannel, left: timedelta, validity: int
) -> None:
    await sms.send(outbound(useful_until=NOW + left))
    assert fake_twilio.outbound()[0].validity_period == validity


async def test_a_messaging_service_picks_the_sender(fake_twilio: FakeTwilio) -> None:
    settings = twilio_settings(fake_twilio, from_number=None, messaging_service_sid=fake_twilio.messaging_service_sid)
    async with TwilioChannel(settings, VirtualClock(NOW)) as channel:
        assert isinstance(await channel.send(outbound()), Accepted)
    assert fake_twilio.attempts[0]["MessagingServiceSid"] == fake_twilio.messaging_service_sid and "From" not in fake_twilio.attempts[0]


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("+15005550001", Refused("21211", None, "bad-address", "bad-number")),
        ("+15005550002", Refused("21612", None, "bad-address", "unroutable")),
        ("+15005550003", Refused("21408", None, "alarm", "setup")),
        ("+15005550004", Refused("21610", None, "opted-out", "opted-out")),
        ("+15005550009", Refused("21614", None, "bad-address", "landline")),
    ],
)
async def test_magic_numbers(fake_twilio: FakeTwilio, sms: TwilioChannel, to: str, expected: Refused) -> None:
    assert await sms.send(outbound(to=Address("sms", to))) == expected
    assert fake_twilio.outbound() == []


def refusal(status: int, code: int) -> Refuse:
    return Refuse(status, {"code": code, "message": f"To {PATIENT} is not good", "more_info": "", "status": status})


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (refusal(429, 20429), Refused("20429", 5, "retry", "busy", True)),
        (refusal(429, 99999), Refused("99999", 5, "retry", "busy", True)),
        (refusal(429, 21611), Refused("21611", 600, "retry", "busy", True)),
        (refusal(401, 20003), Refused("20003", 600, "alarm", "setup", True)),
        (refusal(403, 70051), Refused("70051", 600, "alarm", "setup", True)),
        (refusal(400, 21606), Refused("21606", 600, "alarm", "setup", True)),
        (refusal(400, 30034), Refused("30034", 600, "alarm", "setup", True)),
        (refusal(400, 99999), Refused("99999", None, "final", "carrier")),
        (Refuse(400, {"type": "t", "title": "x", "status": 400, "code": 21610}), Refused("21610", None, "opted-out", "opted-out")),
        (refusal(500, 20500), Unknown("20500")),
        (refusal(503, 21610), Unknown("21610")),
        (Broken(500, accepted=True), Unknown("500")),
        (Broken(502), Unknown("502")),
        (Refuse(200, {"no": "sid"}), Unknown("no-sid")),
        (Cut(accepted=True), Unknown("ClientPayloadError")),
    ],
)
async def test_every_answer_has_one_meaning(
    fake_twilio: FakeTwilio, sms: TwilioChannel, caplog: pytest.LogCaptureFixture, fault: Refuse | Broken | Cut, expected: Refused | Unknown
) -> None:
    caplog.set_level(logging.DEBUG)
    fake_twilio.faults.append(fault)
    assert await sms.send(outbound("A private sentence")) == expected
    assert len(fake_twilio.attempts) == 1, "creating a message is not idempotent: one call, one attempt"
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(("messenger", "twilio", "aiohttp")))
    assert PATIENT[1:] not in ours and "private" not in ours


async def test_a_slow_provider_is_unknown_within_our_own_time(fake_twilio: FakeTwilio) -> None:
    async with TwilioChannel(twilio_settings(fake_twilio, timeout=0.3), VirtualClock(NOW)) as channel:
        fake_twilio.faults.append(Slow(20, accepted=True))
        assert await channel.send(outbound()) == Unknown("timeout")
    assert len(fake_twilio.outbound()) == 1


async def test_a_connection_that_never_was_surely_sent_nothing(fake_twilio: FakeTwilio) -> None:
    async with TwilioChannel(twilio_settings(fake_twilio, base_url="http://127.0.0.1:9"), VirtualClock(NOW)) as channel:
        assert await channel.send(outbound()) == Refused("connect", 15, "retry")


async def test_unknown_is_reconciled_by_the_providers_list(fake_twilio: FakeTwilio, sms: TwilioChannel) -> None:
    before = datetime.now(UTC)
    fake_twilio.faults.append(Broken(500, accepted=True))
    assert await sms.send(outbound("one")) == Unknown("500")
    await sms.send(outbound("other", to=Address("sms", "+12125550143")))
    await fake_twilio.settle()
    fake_twilio.automatic = False
    await sms.send(outbound("two"))
    listed = await sms.sent_since(Address("sms", PATIENT), before)
    # The second is still in the queue and has no date: a listing by date would leave it out.
    assert [(m.body, m.to, m.status) for m in listed] == [("two", PATIENT, "queued"), ("one", PATIENT, "delivered")]
    assert [m.provider_id for m in listed] == [m.sid for m in reversed(fake_twilio.outbound(PATIENT))]
    assert all(m.created_at.tzinfo is not None for m in listed)
    assert await sms.sent_since(Address("sms", PATIENT), before + timedelta(minutes=1)) == ()
    fake_twilio.lag_lists(1)
    await sms.send(outbound("three"))
    assert [m.body for m in await sms.sent_since(Address("sms", PATIENT), before)] == ["two", "one"]
    assert len(await sms.sent_since(Address("sms", PATIENT), before)) == 3


@pytest.mark.parametrize("fault", [Broken(500), Cut(), refusal(429, 20429)])
async def test_a_list_that_cannot_be_read_is_not_an_empty_one(
    fake_twilio: FakeTwilio, sms: TwilioChannel, fault: Broken | Cut | Refuse
) -> None:
    fake_twilio.list_faults.extend([fault, fault])
    with pytest.raises(ConnectionError) as failed:
        await sms.sent_since(Address("sms", PATIENT), NOW)
    assert PATIENT[1:] not in str(failed.value)
    with pytest.raises(ConnectionError):
        await sms.received_since(NOW)


async def test_texts_whose_webhook_was_down_are_found(fake_twilio: FakeTwilio, sms: TwilioChannel) -> None:
    before = datetime.now(UTC)
    await fake_twilio.text(PATIENT, "first")
    await fake_twilio.text(PATIENT, "second", media=[("https://media.example/1", "image/jpeg")])
    await fake_twilio.text("72975", "Your code")
    await fake_twilio.text(PATIENT, "to another clinic", to="+12125550188")
    await sms.send(outbound("ours"))
    await fake_twilio.settle()
    found = await sms.received_since(before)
    assert [(i.body, i.sender.value, len(i.media)) for i in found] == [("first", PATIENT, 0), ("second", PATIENT, 1)]
    assert [i.provider_id for i in found] == [m.sid for m in fake_twilio.ledger if m.from_ == PATIENT and m.to == "+15005550006"]
    assert await sms.received_since(before + timedelta(minutes=1)) == ()


async def test_outside_its_context_it_says_so(fake_twilio: FakeTwilio) -> None:
    channel = TwilioChannel(twilio_settings(fake_twilio), VirtualClock(NOW))
    with pytest.raises(RuntimeError):
        await channel.send(outbound())


def test_settings_fail_closed() -> None:
    for more in ({"auth_tokens": ()}, {"auth_tokens": ("",)}, {"from_number": None}):
        with pytest.raises(ValueError, match="TWILIO_"):
            TwilioSettings(**{"account_sid": "AC", "auth_tokens": ("t",), "public_url": PUBLIC, "from_number": "+15005550006", **more})  # type: ignore[arg-type]  # one wrong field at a time
    assert "12345" not in repr(TwilioSettings("AC", ("12345",), PUBLIC, "+15005550006"))


@pytest.mark.parametrize(("said", "waits"), [("42", 42), ("2", 5), ("soon", 5), ("999999", 3600)])
async def test_retry_after_is_obeyed_and_not_below_our_own(fake_twilio: FakeTwilio, sms: TwilioChannel, said: str, waits: float) -> None:
    fake_twilio.faults.append(Refuse(429, {"code": 20429, "message": "", "status": 429}, {"Retry-After": said}))
    assert await sms.send(outbound()) == Refused("20429", waits, "retry", "busy", True)
    fake_twilio.faults.append(refusal(400, 21606))
    assert await sms.send(outbound()) == Refused("21606", 600, "alarm", "setup", True), "an older answer's patience is not kept"
