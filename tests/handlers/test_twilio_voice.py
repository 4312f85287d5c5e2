"""The call of an urgent page, and a patient who rings the number that texts."""

from __future__ import annotations

from messenger.clock import VirtualClock
from messenger.handlers.twilio import TwilioChannel
from messenger.handlers.twilio_voice import TwilioCaller
from messenger.ports.channels import Accepted, Refused
from tests.fakes.twilio import FakeTwilio
from tests.handlers.doors import NOW, PUBLIC, Keeper, twilio_settings

NURSE = "+12125550160"


async def test_pressing_1_takes_the_page(fake_twilio: FakeTwilio, sms: TwilioChannel, sms_door: str, keeper: Keeper) -> None:
    outcome = await TwilioCaller(sms).call(NURSE, "task/1 &2", "es")
    (call,) = fake_twilio.calls
    assert outcome == Accepted(call.sid) and call.to == NURSE and call.timeout == 30
    spoken = await fake_twilio.answer(call, digits="1")
    assert spoken == [f"<es & staff.call_{word}>" for word in ("ask", "ask", "bye", "taken")]
    assert keeper.acknowledged == [("task/1 &2", NURSE)]


async def test_no_key_another_key_and_a_page_already_taken(
    fake_twilio: FakeTwilio, sms: TwilioChannel, sms_door: str, keeper: Keeper
) -> None:
    for digits in (None, "7"):
        await TwilioCaller(sms).call(NURSE, "t1", "en")
        assert "<en & staff.call_taken>" not in await fake_twilio.answer(fake_twilio.calls[-1], digits=digits)
    assert keeper.acknowledged == []
    keeper.still_open = False
    await TwilioCaller(sms).call(NURSE, "t1", "en")
    assert (await fake_twilio.answer(fake_twilio.calls[-1], digits="1"))[-1] == "<en & staff.call_closed>"


async def test_a_key_that_was_not_kept_is_asked_for_again(
    fake_twilio: FakeTwilio, sms: TwilioChannel, sms_door: str, keeper: Keeper
) -> None:
    keeper.failing = 1
    await TwilioCaller(sms).call(NURSE, "t1", "en")
    assert (await fake_twilio.answer(fake_twilio.calls[-1], digits="1"))[-1] == "<en & staff.call_bye>"
    assert keeper.acknowledged == []


async def test_calls_that_cannot_be_placed(fake_twilio: FakeTwilio, sms: TwilioChannel) -> None:
    assert await TwilioCaller(sms).call("+15005550001", "t1", "en") == Refused("21211", None, "bad-address", "bad-number")
    settings = twilio_settings(fake_twilio, from_number=None, messaging_service_sid=fake_twilio.messaging_service_sid)
    async with TwilioChannel(settings, VirtualClock(NOW)) as channel:
        assert await TwilioCaller(channel).call(NURSE, "t1", "en") == Refused("no-caller-number", None, "alarm")
    assert fake_twilio.calls == []


async def test_a_patient_who_rings_is_put_through(fake_twilio: FakeTwilio, sms_door: str) -> None:
    fields = {"CallSid": "CA" + "e" * 32, "AccountSid": fake_twilio.account_sid, "From": "+12125550142", "To": "+15005550006"}
    answer = await fake_twilio.post(fake_twilio.voice_url, fields)
    assert answer is not None and answer.status_code == 200 and answer.headers["content-type"].startswith("text/xml")
    assert "<Dial>+12125550100</Dial>" in answer.text and "&lt;en &amp; help.call&gt;" in answer.text
    unsigned = await fake_twilio.post(f"{PUBLIC}/webhooks/twilio/voice?page=t1", {**fields, "Digits": "1"}, signature="bm9wZQ==")
    assert unsigned is not None and unsigned.status_code == 403
