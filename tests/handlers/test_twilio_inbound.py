"""Texts and receipts from Twilio: signed posts over TCP, and everything that is refused."""

from __future__ import annotations

import logging

import httpx
import pytest
from fastapi import FastAPI
from twilio.request_validator import RequestValidator

from messenger.clock import VirtualClock
from messenger.core.party import Address
from messenger.handlers.twilio import TwilioChannel, TwilioDoor
from tests.fakes.server import serve
from tests.fakes.signature import sign
from tests.fakes.twilio import FakeTwilio
from tests.handlers.doors import NOW, PATIENT, PUBLIC, Keeper, outbound, twilio_settings

U = "https://mycompany.com/myapp.php?foo=1&bar=2"
HTTP_U = "http://mycompany.com/myapp.php?foo=1&bar=2"
P = {"CallSid": "CA1234567890ABCDE", "Digits": "1234", "From": "+14158675309", "To": "+18005551212", "Caller": "+14158675309"}
SMS = {
    "From": "+14155551234",
    "To": "+15005550006",
    "Body": "Sí, mañana ¿ok? 😀",
    "NumMedia": "0",
    "MessageSid": "SM" + "a" * 32,
    "AccountSid": "AC" + "b" * 32,
    "FromCity": "",
}
SMS_URL = "https://bot.example.org/webhooks/twilio/sms"


@pytest.mark.parametrize(
    ("url", "fields", "signature"),
    [
        (U, P, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (U, P, "kvajT1Ptam85bY51eRf/AJRuM3w="),
        (U.replace(".com/", ".com:1234/"), P, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (HTTP_U, P, "0ZXoZLH/DfblKGATFgpif+LLRf4="),
        (HTTP_U.replace(".com/", ".com:1234/"), P, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        (SMS_URL, SMS, "CuUYaclDAxjHvlXpPXD4xtkXs6w="),
    ],
)
def test_vectors_with_the_installed_package(url: str, fields: dict[str, str], signature: str) -> None:
    assert RequestValidator("12345").validate(url, fields, signature)
    assert not RequestValidator("12346").validate(url, fields, signature)


@pytest.mark.parametrize(
    ("url", "fields"),
    [
        (SMS_URL, {name: value for name, value in SMS.items() if value}),
        (SMS_URL, {**SMS, "Body": SMS["Body"] + " "}),
        (SMS_URL + "/", SMS),
        (SMS_URL + "#rc=2", SMS),
        (SMS_URL + "?request=1", SMS),
    ],
)
def test_what_must_not_validate(url: str, fields: dict[str, str]) -> None:
    assert not RequestValidator("12345").validate(url, fields, "CuUYaclDAxjHvlXpPXD4xtkXs6w=")


async def test_a_text_becomes_an_inbound(fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper) -> None:
    answer = await fake_twilio.text(PATIENT, "Sí, mañana ¿ok? 😀 a+b ", media=[("https://media.example/1", "image/jpeg")])
    assert answer is not None
    assert (answer.status_code, answer.text, answer.headers["content-type"]) == (200, "<Response/>", "text/xml; charset=utf-8")
    (got,) = keeper.inbound
    assert (got.channel, got.sender, got.recipient) == ("sms", Address("sms", PATIENT), "+15005550006")
    assert (got.body, got.media, got.opt_out_type) == ("Sí, mañana ¿ok? 😀 a+b ", ("image/jpeg",), None)
    assert (got.provider_id, got.received_at) == (fake_twilio.ledger[0].sid, NOW)


@pytest.mark.parametrize(
    ("word", "kind"), [("STOP", "STOP"), ("cancel", "STOP"), ("START", "START"), ("Help", "HELP"), ("please cancel", None)]
)
async def test_the_provider_says_what_it_did_itself(
    fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper, word: str, kind: str | None
) -> None:
    await fake_twilio.text(PATIENT, word)
    assert [(got.body, got.opt_out_type) for got in keeper.inbound] == [(word, kind)]


async def test_a_token_in_rotation_is_still_good_and_an_old_one_is_not(fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper) -> None:
    fields = fake_twilio.inbound_fields(PATIENT, "hi")
    for token, status in (("new-token", 200), ("12345", 200), ("retired", 403)):
        answer = await fake_twilio.post(fake_twilio.sms_url, fields, token=token)
        assert answer is not None and answer.status_code == status
    assert len(keeper.inbound) == 2


async def test_posts_that_nobody_signed(fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="messenger")
    fields = fake_twilio.inbound_fields(PATIENT, "a secret sentence")
    good = sign("12345", fake_twilio.sms_url, fields)
    url = f"{sms_door}/webhooks/twilio/messages"
    blanks = {name: value for name, value in fields.items() if value}
    async with httpx.AsyncClient() as client:
        answers = [
            await client.post(url, data=fields),
            await client.post(url, data=fields, headers={"X-Twilio-Signature": ""}),
            await client.post(url, data=fields, headers={"X-Twilio-Signature": "bm9wZQ=="}),
            await client.post(url, data=fields, headers={"X-Twilio-Signature": "ñ".encode()}),
            await client.post(url, data={**fields, "Body": "another"}, headers={"X-Twilio-Signature": good}),
            await client.post(url, data=blanks, headers={"X-Twilio-Signature": good}),
            await client.post(f"{url}?x=1", data=fields, headers={"X-Twilio-Signature": good}),
            # A stranger's idea of our address changes nothing.
            await client.post(
                url,
                data=fields,
                headers={
                    "X-Twilio-Signature": sign("12345", "https://evil.example/webhooks/twilio/messages", fields),
                    "X-Forwarded-Host": "evil.example",
                    "X-Forwarded-Proto": "https",
                    "Host": "evil.example",
                },
            ),
            await client.post(url, data=fields, headers={"X-Twilio-Signature": sign("", fake_twilio.sms_url, fields)}),
        ]
        proof = await client.post(url, data=fields, headers={"X-Twilio-Signature": good})
    assert [answer.status_code for answer in answers] == [403] * len(answers)
    assert all(answer.content == b"" for answer in answers)
    assert proof.status_code == 200 and len(keeper.inbound) == 1
    assert "secret sentence" not in caplog.text and PATIENT[1:] not in caplog.text and "wrong signature" in caplog.text


async def test_a_validator_that_raises_is_a_refusal(fake_twilio: FakeTwilio, keeper: Keeper) -> None:
    public = "https://text.clinic.example:99999"  # a port that no machine has: the package raises
    app = FastAPI()
    app.include_router(
        TwilioDoor(twilio_settings(fake_twilio, public_url=public), VirtualClock(NOW), keeper.receive, keeper.receipt).routes()
    )
    async with serve(app) as address:
        fake_twilio.point(public, address)
        answer = await fake_twilio.text(PATIENT, "hi")
    assert answer is not None and answer.status_code == 403 and keeper.inbound == []


async def test_bodies_that_are_no_form(fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper) -> None:
    url = f"{sms_door}/webhooks/twilio/messages"
    form = {"content-type": "application/x-www-form-urlencoded", "X-Twilio-Signature": sign("12345", fake_twilio.sms_url, {})}

    async def chunks() -> object:
        for _ in range(20):
            yield b"Body=" + b"x" * 8000

    async with httpx.AsyncClient() as client:
        statuses = [
            (await client.post(url, content=content, headers=headers)).status_code
            for content, headers in (
                (b"Body=" + b"x" * 65_536, form),
                (chunks(), form),
                (b'{"Body": "hi"}', {**form, "content-type": "application/json"}),
                (b"Body=%ff%fe", form),
                (b"\xff\xfe", form),
                (b"no equals sign", form),
                (b"&".join(b"a%d=1" % n for n in range(600)), form),
                (b"", form),
            )
        ]
        assert (await client.get(url)).status_code == 405
    assert statuses == [413, 413, 400, 400, 400, 400, 400, 403]
    assert keeper.inbound == []


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"MessageSid": "SM1"}, 400),
        ({"MessageSid": ""}, 400),
        ({"NumMedia": "many"}, 400),
        ({"From": ""}, 400),
        ({"AccountSid": "AC" + "0" * 32}, 403),
        ({"To": "+12125550188", "MessagingServiceSid": "MG" + "0" * 32}, 403),
        ({"To": "+12125550188"}, 200),
        ({"MessagingServiceSid": ""}, 200),
        ({"NumMedia": "", "NewParameter": "x", "OptOutType": "SOMETHING"}, 200),
    ],
)
async def test_signed_posts_with_wrong_fields(
    fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper, change: dict[str, str], status: int
) -> None:
    answer = await fake_twilio.post(fake_twilio.sms_url, {**fake_twilio.inbound_fields(PATIENT, "hi"), **change})
    assert answer is not None and answer.status_code == status
    assert len(keeper.inbound) == (status == 200)


@pytest.mark.parametrize("sender", ["72975", "BANK", "whatsapp:+12125550142"])
async def test_machines_are_not_answered(fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper, sender: str) -> None:
    answer = await fake_twilio.text(sender, "Your code is 1234")
    assert answer is not None and answer.status_code == 200 and keeper.inbound == []


async def test_a_text_that_was_not_kept_is_not_confirmed(fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper) -> None:
    keeper.failing = 1
    answer = await fake_twilio.text(PATIENT, "I can't do this anymore")
    assert answer is not None and answer.status_code == 503
    again = await fake_twilio.text(PATIENT, "I can't do this anymore")
    assert again is not None and again.status_code == 200 and len(keeper.inbound) == 1


async def test_receipts_carry_our_request(fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper) -> None:

    fake_twilio.fates[PATIENT] = [("sent", None), ("undelivered", 30005)]
    fake_twilio.callback_before_response = True
    async with TwilioChannel(twilio_settings(fake_twilio), VirtualClock(NOW)) as channel:
        await channel.send(outbound())
    sid = fake_twilio.outbound()[0].sid
    got = [(r.provider_id, r.status, r.request_id, r.error_code, r.action) for r in keeper.receipts]
    assert got == [(sid, "sent", "01J9REQUEST", None, None), (sid, "undelivered", "01J9REQUEST", "30005", "bad-address")]


async def test_receipts_late_repeated_and_strange(fake_twilio: FakeTwilio, sms_door: str, keeper: Keeper) -> None:
    sid = "SM" + "d" * 32
    url = f"{PUBLIC}/webhooks/twilio/status?request=a%2Fb"
    base = {"MessageSid": sid, "AccountSid": fake_twilio.account_sid, "To": PATIENT, "From": "+15005550006", "RawDlrDoneDate": "2612011500"}
    statuses = []
    for status, code in (("delivered", None), ("sent", None), ("delivered", None), ("failed", "30008"), ("dreaming", None), ("", None)):
        answer = await fake_twilio.post(url, {**base, "MessageStatus": status, **({"ErrorCode": code} if code else {})})
        assert answer is not None
        statuses.append(answer.status_code)
    bad = await fake_twilio.post(url, {**base, "MessageStatus": "failed", "ErrorCode": "x"})
    unsigned = await fake_twilio.post(url, {**base, "MessageStatus": "failed"}, signature="bm9wZQ==")
    assert bad is not None and bad.status_code == 400 and unsigned is not None and unsigned.status_code == 403
    assert statuses == [200, 200, 200, 200, 200, 400]
    assert [(r.status, r.request_id) for r in keeper.receipts] == [(s, "a/b") for s in ("delivered", "sent", "delivered", "failed")]
    assert keeper.receipts[-1].action == "retry"
