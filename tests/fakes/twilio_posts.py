"""What Twilio sends to us: inbound texts, status callbacks and the turns of a voice call, signed as the real ones are."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin
from xml.etree import ElementTree

import httpx

from tests.fakes.signature import sign

if TYPE_CHECKING:
    from tests.fakes.twilio import Call, FakeTwilio, Message


class Posts:
    """The posting half of FakeTwilio.

    ``sms_url``, ``voice_url``: where the number points, as configured at the provider (its public address). ``routes``: public prefix ->
    where that really listens in a test; the signature is always over the public address. ``responses``: every answer, oldest first.
    """

    def __init__(self) -> None:
        self.sms_url = ""
        self.voice_url = ""
        self.routes: dict[str, str] = {}
        self.responses: list[httpx.Response] = []
        self.replies: list[tuple[str, str]] = []
        """What the provider itself answered to STOP, START and HELP: (number, kind)."""
        self.advanced_opt_out = True
        self.toll_free = False
        self.retries = 1
        self.tasks: set[asyncio.Task[Any]] = set()

    def point(self, public_url: str, local_url: str) -> None:
        """Point the number at a product whose public address is ``public_url`` and that listens at ``local_url``."""
        self.sms_url = f"{public_url}/webhooks/twilio/messages"
        self.voice_url = f"{public_url}/webhooks/twilio/voice"
        self.routes[public_url] = local_url

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run ``work`` beside the request; ``settle()`` waits for it."""
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    # --- patients ------------------------------------------------------------------------------------------------

    def inbound_fields(self: FakeTwilio, from_: str, body: str, to: str | None = None, sid: str | None = None) -> dict[str, str]:
        """The form of an inbound text, blanks included, in the provider's order."""
        sid = sid or self.new_sid("SM")
        return {
            "ToCountry": "US",
            "ToState": "",
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "ToCity": "",
            "FromZip": "94105",
            "SmsSid": sid,
            "FromState": "CA",
            "SmsStatus": "received",
            "FromCity": "SAN FRANCISCO",
            "Body": body,
            "FromCountry": "US",
            "To": to or self.numbers[0],
            "MessagingServiceSid": self.messaging_service_sid,
            "ToZip": "",
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": self.account_sid,
            "From": from_,
            "ApiVersion": "2010-04-01",
        }

    async def text(
        self: FakeTwilio,
        from_: str,
        body: str,
        *,
        to: str | None = None,
        media: Sequence[tuple[str, str]] = (),
        extra: dict[str, str] | None = None,
    ) -> httpx.Response | None:
        """A patient texts ``body``. Kept in the ledger whatever our server answers. ``media``: (url, content type) pairs.

        Returns our server's answer, or None where it could not be reached.
        """
        from tests.fakes.twilio import Message

        fields = self.inbound_fields(from_, body, to)
        if media:
            fields["NumMedia"] = str(len(media))
            for number, (url, kind) in enumerate(media):
                fields[f"MediaUrl{number}"] = url
                fields[f"MediaContentType{number}"] = kind
        kind = self._keyword(fields["To"], from_, body)
        if kind and self.advanced_opt_out:
            fields["OptOutType"] = kind
        fields.update(extra or {})
        now = self.clock()
        self.ledger.append(
            Message(fields["MessageSid"], "inbound", fields["To"], from_, body, "received", now, now, media=tuple(url for url, _ in media))
        )
        return await self.post(self.sms_url, fields)

    def _keyword(self: FakeTwilio, ours: str, theirs: str, body: str) -> str | None:
        """STOP, START and HELP as the provider handles them: an exact single word in any case."""
        from tests.fakes.twilio import HELP_WORDS, START_WORDS, STOP_WORDS

        word = body.strip().upper()
        if word in STOP_WORDS:
            if (ours, theirs) not in self.opted_out:
                self.replies.append((theirs, "STOP"))
            self.opted_out.add((ours, theirs))
            return "STOP"
        # Toll-free numbers: the network knows START and UNSTOP only.
        if word in START_WORDS and not (self.toll_free and word == "YES"):
            if (ours, theirs) in self.opted_out:
                self.replies.append((theirs, "START"))
            self.opted_out.discard((ours, theirs))
            return "START"
        if word in HELP_WORDS:
            self.replies.append((theirs, "HELP"))
            return "HELP"
        return None

    # --- delivery --------------------------------------------------------------------------------------------------

    async def advance(self: FakeTwilio, message: Message) -> None:
        """Move a message through its fate, one callback for each step. No callback is sent for its first status."""
        usual: list[tuple[str, int | None]] = [("sent", None), ("delivered", None)]
        if message.service_sid:
            usual = [("queued", None), ("sending", None), *usual]
        for status, code in self.fates.get(message.to, usual):
            await self.callback(message, status, code)

    async def callback(self: FakeTwilio, message: Message | str, status: str, code: int | None = None) -> httpx.Response | None:
        """Set a message's status and post it to the message's callback. Late, repeated and out of order are the caller's choice."""
        row = self.message(message) if isinstance(message, str) else message
        row.status = status
        row.error_code = code
        row.history.append((status, code))
        if status in {"sent", "delivered", "undelivered"} and row.sent is None:
            row.sent = self.clock()
        if not row.callback:
            return None
        fields = {
            "SmsSid": row.sid,
            "SmsStatus": status,
            "MessageStatus": status,
            "To": row.to,
            "MessageSid": row.sid,
            "AccountSid": self.account_sid,
            "From": row.from_,
            "ApiVersion": "2010-04-01",
        }
        if row.service_sid:
            fields["MessagingServiceSid"] = row.service_sid
        if code is not None:
            fields["ErrorCode"] = str(code)
        if status in {"delivered", "undelivered"}:
            fields["RawDlrDoneDate"] = self.clock().strftime("%y%m%d%H%M")
        return await self.post(row.callback, fields)

    # --- voice -----------------------------------------------------------------------------------------------------

    async def answer(self: FakeTwilio, call: Call, digits: str | None = None) -> list[str]:
        """A person picks up and, if given, presses ``digits`` when asked. Returns every sentence spoken, in order."""
        call.status = "in-progress"
        document = call.twiml
        if document is None:
            document = await self._turn(call, str(call.url), {})
        spoken, action = _heard(document)
        if digits is not None and action is not None:
            more, _ = _heard(await self._turn(call, urljoin(str(call.url or ""), action), {"Digits": digits}))
            spoken += more
        await self.hang_up(call, "completed")
        return spoken

    async def hang_up(self: FakeTwilio, call: Call, status: str) -> None:
        """The call ends as ``completed``, ``busy``, ``no-answer``, ``canceled`` or ``failed``."""
        call.status = status
        if call.callback:
            await self.post(call.callback, self._call_fields(call))

    async def _turn(self: FakeTwilio, call: Call, url: str, more: dict[str, str]) -> str:
        response = await self.post(url, {**self._call_fields(call), **more})
        if response is None or response.status_code != 200:
            raise AssertionError(f"no instructions for the call: {response}")
        if "xml" not in response.headers["content-type"]:
            raise AssertionError("12300: instructions must be XML")
        return response.text

    def _call_fields(self: FakeTwilio, call: Call) -> dict[str, str]:
        return {
            "CallSid": call.sid,
            "AccountSid": self.account_sid,
            "From": call.from_,
            "To": call.to,
            "Called": call.to,
            "Caller": call.from_,
            "CallStatus": call.status,
            "Direction": "outbound-api",
            "ApiVersion": "2010-04-01",
            "ToCity": "",
        }

    # --- the post itself --------------------------------------------------------------------------------------------

    async def post(
        self: FakeTwilio, url: str, fields: dict[str, str], *, signature: str | None = None, token: str | None = None
    ) -> httpx.Response | None:
        """Post a signed form to a public address. A refused connection is tried again ``retries`` times with the same idempotency token."""
        url = url.split("#", 1)[0]
        target = url
        for public, local in self.routes.items():
            if url.startswith(public):
                target = local + url[len(public) :]
        headers = {
            "X-Twilio-Signature": sign(token or self.auth_token, url, fields) if signature is None else signature,
            "I-Twilio-Idempotency-Token": str(uuid.uuid4()),
            "User-Agent": "TwilioProxy/1.1",
            "Accept": "*/*",
        }
        for _ in range(1 + self.retries):
            try:
                async with httpx.AsyncClient(timeout=15, verify=False) as client:
                    response = await client.post(target, data=fields, headers=headers)
            except httpx.TransportError:
                continue
            self.responses.append(response)
            return response
        return None


def _heard(document: str) -> tuple[list[str], str | None]:
    """The sentences of a TwiML document and the address that takes the digits."""
    root = ElementTree.fromstring(document)
    spoken = [say.text or "" for say in root.iter("Say")]
    gather = next(root.iter("Gather"), None)
    return spoken, gather.get("action") if gather is not None else None
