"""FakeTwilio driven by the twilio package's own asynchronous client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import quoteattr

import aiohttp
import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from twilio.base.exceptions import TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from tests.fakes.faults import Broken, Cut, Refuse, Slow
from tests.fakes.server import serve
from tests.fakes.signature import sign
from tests.fakes.twilio import FakeTwilio

PATIENT = "+12125550142"
PUBLIC = "https://text.clinic.example"


class Product:
    """A bare product: checks the signature over the public address and keeps what came, in order."""

    def __init__(self, token: str = "12345") -> None:
        self.token = token
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.tokens: list[str] = []
        self.app = Starlette(routes=[Route("/webhooks/twilio/{kind}", self.take, methods=["POST"])])

    async def take(self, request: Request) -> Response:
        form = {k: str(v) for k, v in (await request.form()).items()}
        url = PUBLIC + request.url.path + (f"?{request.url.query}" if request.url.query else "")
        if not RequestValidator(self.token).validate(url, form, request.headers["x-twilio-signature"]):
            return Response(status_code=403)
        self.seen.append((request.url.path.rsplit("/", 1)[1], form))
        self.tokens.append(request.headers["i-twilio-idempotency-token"])
        action = f"{PUBLIC}/webhooks/twilio/voice?act=1&x=2"
        if "Digits" in form:
            twiml = f"<Response><Say>You pressed {form['Digits']}</Say></Response>"
        elif "CallSid" in form:
            twiml = f"<Response><Gather numDigits='1' action={quoteattr(action)}><Say>Press 1</Say></Gather></Response>"
        else:
            twiml = "<Response/>"
        return Response(twiml, media_type="text/xml")


@pytest_asyncio.fixture
async def client(fake_twilio: FakeTwilio) -> AsyncIterator[Client]:
    async with AsyncTwilioHttpClient() as http:
        client = Client(fake_twilio.account_sid, fake_twilio.auth_token, http_client=http)
        client.api.base_url = fake_twilio.address
        yield client


@pytest_asyncio.fixture
async def product(fake_twilio: FakeTwilio) -> AsyncIterator[Product]:
    product = Product()
    async with serve(product.app) as address:
        fake_twilio.point(PUBLIC, address)
        yield product


async def send(client: Client, body: str = "Hi", to: str = PATIENT, **more: object) -> str:
    message = await client.messages.create_async(to=to, from_="+15005550006", body=body, **more)
    assert message.sid is not None
    return message.sid


async def test_create_fetch_list_and_redact(fake_twilio: FakeTwilio, client: Client) -> None:
    first = await send(client, "Sí, mañana ¿ok? 😀", validity_period=3600)
    second = await send(client, "two")
    assert fake_twilio.message(first).body == "Sí, mañana ¿ok? 😀" and fake_twilio.message(first).validity_period == 3600
    assert [m.sid for m in await client.messages.list_async(to=PATIENT)] == [second, first]
    assert await client.messages.list_async(to="+12125550199") == []
    fetched = await client.messages(first).fetch_async()
    assert fetched.status == "queued" and fetched.date_sent is None and fetched.date_created is not None
    await client.messages(first).update_async(body="")
    assert fake_twilio.message(first).body == ""
    with pytest.raises(TwilioRestException) as missing:
        await client.messages("SM" + "0" * 32).fetch_async()
    assert (missing.value.status, missing.value.code) == (404, 20404)


async def test_pages_of_a_listing(fake_twilio: FakeTwilio, client: Client) -> None:
    sids = [await send(client, str(n)) for n in range(5)]
    assert [m.sid for m in await client.messages.list_async(to=PATIENT, page_size=2)] == sids[::-1]
    assert [m.sid for m in await client.messages.list_async(to=PATIENT, limit=3)] == sids[:1:-1]


async def test_listing_by_date_leaves_out_what_is_still_queued(fake_twilio: FakeTwilio, client: Client) -> None:
    queued, sent = await send(client), await send(client)
    await fake_twilio.callback(sent, "sent")
    now = datetime.now(UTC)
    assert [m.sid for m in await client.messages.list_async(to=PATIENT, date_sent_after=now - timedelta(hours=1))] == [sent]
    assert await client.messages.list_async(to=PATIENT, date_sent_before=now - timedelta(hours=1)) == []
    assert {m.sid for m in await client.messages.list_async(to=PATIENT)} == {queued, sent}


async def test_a_listing_may_lag(fake_twilio: FakeTwilio, client: Client) -> None:
    old = await send(client)
    fake_twilio.lag_lists(2)
    new = await send(client)
    assert [m.sid for m in await client.messages.list_async()] == [old]
    assert [m.sid for m in await client.messages.list_async()] == [old]
    assert [m.sid for m in await client.messages.list_async()] == [new, old]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [("to", f"+1500555000{n}", code) for n, code in ((1, 21211), (2, 21612), (3, 21408), (4, 21610), (9, 21614))]
    + [("from_", f"+1500555000{n}", code) for n, code in ((1, 21212), (7, 21606), (8, 21611))]
    + [("to", "12125550142", 21211), ("from_", "+12125550111", 21606), ("body", "x" * 1601, 21617), ("body", "", 21602)],
)
async def test_magic_numbers_and_bad_fields(fake_twilio: FakeTwilio, client: Client, field: str, value: str, code: int) -> None:
    with pytest.raises(TwilioRestException) as refused:
        await client.messages.create_async(**{"to": PATIENT, "from_": "+15005550006", "body": "Hi", field: value})
    assert (refused.value.status, refused.value.code) == (400, code)
    assert fake_twilio.outbound() == [] and len(fake_twilio.attempts) == 1


async def test_callback_host_with_underscore_and_foreign_service(fake_twilio: FakeTwilio, client: Client) -> None:
    with pytest.raises(TwilioRestException) as refused:
        await send(client, status_callback="https://my_host.example/x")
    assert refused.value.code == 21609
    with pytest.raises(TwilioRestException) as unknown:
        await client.messages.create_async(to=PATIENT, messaging_service_sid="MG" + "0" * 32, body="Hi")
    assert unknown.value.code == 21703


async def test_wrong_token_or_account(fake_twilio: FakeTwilio) -> None:
    async with AsyncTwilioHttpClient() as http:
        for sid, token in ((fake_twilio.account_sid, "wrong"), ("AC" + "0" * 32, fake_twilio.auth_token)):
            client = Client(sid, token, http_client=http)
            client.api.base_url = fake_twilio.address
            with pytest.raises(TwilioRestException) as refused:
                await send(client)
            assert (refused.value.status, refused.value.code) == (401, 20003)
    assert fake_twilio.attempts == []


async def test_opt_out_is_kept_by_the_provider(fake_twilio: FakeTwilio, client: Client, product: Product) -> None:
    for word in ("stop", " STOP ", "Cancel", "end"):
        fake_twilio.opted_out.clear()
        await fake_twilio.text(PATIENT, word)
        with pytest.raises(TwilioRestException) as refused:
            await send(client)
        assert refused.value.code == 21610
        assert product.seen[-1][1]["OptOutType"] == "STOP" and product.seen[-1][1]["Body"] == word
    await fake_twilio.text(PATIENT, "please cancel")
    assert "OptOutType" not in product.seen[-1][1]
    fake_twilio.toll_free = True
    await fake_twilio.text(PATIENT, "YES")
    assert fake_twilio.opted_out
    await fake_twilio.text(PATIENT, "START")
    assert await send(client)
    assert fake_twilio.replies[-1] == (PATIENT, "START")


async def test_faults_before_and_after_acceptance(fake_twilio: FakeTwilio, client: Client) -> None:
    fake_twilio.faults.append(Refuse(429, {"code": 20429, "message": "Too Many Requests", "more_info": "", "status": 429}))
    with pytest.raises(TwilioRestException) as limited:
        await send(client)
    assert (limited.value.status, limited.value.code, fake_twilio.outbound()) == (429, 20429, [])
    fake_twilio.faults.append(Broken(500, accepted=True))
    with pytest.raises(TwilioRestException) as broken:
        await send(client)
    # a page that is no JSON: the client reports the status as the code
    assert (broken.value.status, broken.value.code, len(fake_twilio.outbound())) == (500, 500, 1)
    fake_twilio.faults.append(Cut(accepted=True))
    with pytest.raises(aiohttp.ClientError):
        await send(client)
    assert len(fake_twilio.outbound()) == 2
    fake_twilio.faults.append(Slow(5, accepted=True))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await send(client)
    assert len(fake_twilio.outbound()) == 3


async def test_callbacks_are_signed_and_in_order_by_default(fake_twilio: FakeTwilio, client: Client, product: Product) -> None:
    sid = await send(client, status_callback=f"{PUBLIC}/webhooks/twilio/status?request=17&attempt=2")
    await fake_twilio.settle()
    assert [(kind, form["MessageSid"], form["MessageStatus"]) for kind, form in product.seen] == [
        ("status", sid, "sent"),
        ("status", sid, "delivered"),
    ]


async def test_callbacks_before_the_response_late_repeated_and_failing(fake_twilio: FakeTwilio, client: Client, product: Product) -> None:
    fake_twilio.callback_before_response = True
    fake_twilio.fates[PATIENT] = [("sent", None), ("undelivered", 30005)]
    sid = await send(client, status_callback=f"{PUBLIC}/webhooks/twilio/status")
    assert [form["MessageStatus"] for _, form in product.seen] == ["sent", "undelivered"]
    assert product.seen[-1][1]["ErrorCode"] == "30005"
    await fake_twilio.callback(sid, "sent")
    await fake_twilio.callback(sid, "undelivered", 30005)
    assert [form["MessageStatus"] for _, form in product.seen] == ["sent", "undelivered", "sent", "undelivered"]
    assert len({*product.tokens}) == 4


async def test_a_service_picks_its_sender_later(fake_twilio: FakeTwilio, client: Client, product: Product) -> None:
    made = await client.messages.create_async(
        to=PATIENT, messaging_service_sid=fake_twilio.messaging_service_sid, body="Hi", status_callback=f"{PUBLIC}/webhooks/twilio/status"
    )
    assert made.status == "accepted" and made.from_ is None
    await fake_twilio.settle()
    assert [form["MessageStatus"] for _, form in product.seen] == ["queued", "sending", "sent", "delivered"]


async def test_inbound_texts_media_and_a_server_that_is_down(fake_twilio: FakeTwilio, client: Client, product: Product) -> None:
    await fake_twilio.text(PATIENT, "hola ñ 😀 ", media=[("https://media.example/1", "image/jpeg")])
    form = product.seen[-1][1]
    assert form["Body"] == "hola ñ 😀 " and form["NumMedia"] == "1" and form["MediaContentType0"] == "image/jpeg" and form["ToCity"] == ""
    fake_twilio.routes[PUBLIC] = "http://127.0.0.1:9"
    assert await fake_twilio.text(PATIENT, "lost") is None
    inbound = await client.messages.list_async(to="+15005550006", date_sent_after=datetime.now(UTC) - timedelta(minutes=1))
    assert [m.body for m in inbound] == ["lost", "hola ñ 😀 "] and inbound[0].direction == "inbound"


async def test_voice_call_with_a_digit(fake_twilio: FakeTwilio, client: Client, product: Product) -> None:
    call = await client.calls.create_async(
        to=PATIENT, from_="+15005550006", url=f"{PUBLIC}/webhooks/twilio/voice?page=9", status_callback=f"{PUBLIC}/webhooks/twilio/status"
    )
    assert call.sid == fake_twilio.calls[0].sid
    assert await fake_twilio.answer(fake_twilio.calls[0], digits="1") == ["Press 1", "You pressed 1"]
    assert product.seen[-1][1]["CallStatus"] == "completed"
    assert (await client.calls(str(call.sid)).fetch_async()).status == "completed"


async def test_number_and_account_can_be_looked_up(fake_twilio: FakeTwilio, client: Client) -> None:
    fake_twilio.point(PUBLIC, "http://127.0.0.1:9")
    numbers = await client.incoming_phone_numbers.list_async(phone_number="+15005550006")
    assert [n.sms_url for n in numbers] == [f"{PUBLIC}/webhooks/twilio/messages"]
    assert (await client.api.v2010.accounts(fake_twilio.account_sid).fetch_async()).status == "active"


def test_our_signature_agrees_with_the_package() -> None:
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    fields = {"CallSid": "CA1234567890ABCDE", "Digits": "1234", "From": "+14158675309", "To": "+18005551212", "Caller": "+14158675309"}
    assert sign("12345", url, fields) == "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    assert RequestValidator("12345").validate(url, fields, sign("12345", url, fields))
    assert not RequestValidator("12345").validate(url, {**fields, "Digits": "1235"}, sign("12345", url, fields))


async def test_a_wrong_signature_can_be_sent(fake_twilio: FakeTwilio, product: Product) -> None:
    answer = await fake_twilio.post(fake_twilio.sms_url, fake_twilio.inbound_fields(PATIENT, "hi"), signature="bm8=")
    assert isinstance(answer, httpx.Response) and answer.status_code == 403
