"""SMS through Twilio, both directions: signed form posts in, REST calls out.

In: signature, form -> Inbound, status callback -> DeliveryReceipt. Out: Outbound -> SendOutcome.
The webhook is answered 200 only after the text is committed, so that Twilio's own retry and fallback cover us. The MessageSid is the key
against repeats and replays. Source: https://www.twilio.com/docs/messaging/guides/webhook-request.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any, Literal, Self, cast
from urllib.parse import urlencode

import aiohttp
from fastapi import APIRouter
from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request
from starlette.responses import Response
from twilio.base.exceptions import TwilioException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client

from messenger.core.communication import DeliveryReceipt, DeliveryStatus, Inbound
from messenger.core.party import Address
from messenger.handlers.twilio_account import EMPTY, SID, TwilioSettings, refuse, signed_form, xml
from messenger.handlers.twilio_codes import UNKNOWN_OUTCOME, meaning_of
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, Refused, SendOutcome, Unknown
from messenger.ports.surroundings import Clock

log = logging.getLogger(__name__)

# https://www.twilio.com/docs/messaging/api/message-resource#message-status-values; states that say nothing of delivery are left out.
STATUSES: Mapping[str, DeliveryStatus] = {
    "accepted": "accepted",
    "scheduled": "accepted",
    "queued": "queued",
    "sending": "sending",
    "sent": "sent",
    "partially_delivered": "sent",
    "delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "undelivered": "undelivered",
    "canceled": "canceled",
}

LONGEST_PATIENCE = 3600.0
"""Seconds of Retry-After that are believed at most."""

_PHONE = re.compile(r"\+[1-9]\d{6,14}")


_RETRY_AFTER: ContextVar[float | None] = ContextVar("retry_after", default=None)


class PatientHttpClient(AsyncTwilioHttpClient):
    """The package's client, which also keeps what an answer says in Retry-After (RFC 9110 section 10.2.3): its errors leave headers out."""

    async def request(self, *args: Any, **kwargs: Any) -> Any:  # type: ignore[override]  # the base declares a synchronous one
        """One request. What it was told in Retry-After is read afterwards in the same task."""
        _RETRY_AFTER.set(None)
        answer = await super().request(*args, **kwargs)
        said = (answer.headers or {}).get("Retry-After", "")
        _RETRY_AFTER.set(min(float(said), LONGEST_PATIENCE) if said.isdecimal() else None)
        return answer

    @property
    def retry_after(self) -> float | None:
        """Seconds that the last answer of this task asked us to wait, or None."""
        return _RETRY_AFTER.get()


class TwilioChannel:
    """Sends texts and places calls; an asynchronous context manager, entered inside the running loop and closed at shutdown."""

    name = "sms"
    can_list = True

    def __init__(self, settings: TwilioSettings, clock: Clock) -> None:
        self.settings = settings
        self._clock = clock
        self._http: PatientHttpClient | None = None
        self._client: Client | None = None

    async def __aenter__(self) -> Self:
        """Open the client's connections. It never retries by itself: creating a message is not idempotent."""
        # The client writes addresses with phone numbers to its log at INFO.
        for name in ("twilio.async_http_client", "twilio.http_client"):
            logging.getLogger(name).setLevel(logging.WARNING)
        self._http = PatientHttpClient()
        # An environment of its own: TWILIO_EDGE and TWILIO_REGION would rewrite the host.
        self._client = Client(  # type: ignore[no-untyped-call]  # the package has no annotation here
            self.settings.account_sid,
            self.settings.auth_tokens[0],
            http_client=self._http,
            environment={"TWILIO_EDGE": "", "TWILIO_REGION": ""},
        )
        if self.settings.base_url:
            self._client.api.base_url = self.settings.base_url.rstrip("/")
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the client's connections."""
        if self._http is not None:
            await self._http.close()  # type: ignore[no-untyped-call]  # the package has no annotation here
        self._http = self._client = None

    @property
    def client(self) -> Client:
        """The package's client. Raises RuntimeError outside the context."""
        if self._client is None:
            raise RuntimeError("the channel is used outside its context")
        return self._client

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Send one text. Attachments do not travel by SMS: the text carries their link."""
        settings = self.settings
        query = urlencode({"request": outbound.request_id, "communication": outbound.communication_id})
        fields: dict[str, Any] = {
            "to": outbound.address.value,
            "body": outbound.text,
            # As it was counted, and as a reconciliation will look for it: no quotes replaced on the way.
            "smart_encoded": False,
            "status_callback": f"{settings.public_url}/webhooks/twilio/status?{query}",
        }
        if settings.messaging_service_sid:
            fields["messaging_service_sid"] = settings.messaging_service_sid
        else:
            fields["from_"] = settings.from_number
        if outbound.useful_until is not None:
            fields["validity_period"] = self._validity(outbound.useful_until)
        return await self.outcome(self.client.messages.create_async(**fields), outbound.request_id)

    def _validity(self, useful_until: datetime) -> int:
        """Seconds a text may wait in Twilio's queue: 1 to 36000, above 5 recommended (Message resource, ValidityPeriod)."""
        return max(10, min(36_000, int((useful_until - self._clock.now()).total_seconds())))

    async def outcome(self, work: Awaitable[object], subject: str) -> SendOutcome:
        """Await one create call and say what became of it. Only a connection that was never made, or a refusal, surely did not leave."""
        try:
            async with asyncio.timeout(self.settings.timeout):
                made = await work
        except TwilioException as error:
            return self._refusal(error, subject)
        except aiohttp.ClientConnectorError:
            return Refused("connect", 15, "retry")
        except TimeoutError:
            return Unknown("timeout")
        except (aiohttp.ClientError, OSError, ValueError, KeyError, TypeError) as error:
            # A broken connection, or an answer that is not JSON: the work may have been done.
            return Unknown(type(error).__name__)
        sid = getattr(made, "sid", None)
        return Accepted(str(sid)) if sid else Unknown("no-sid")

    def _refusal(self, error: TwilioException, subject: str) -> SendOutcome:
        """The outcome of an error answer. Its text is never logged: it may hold the number."""
        status = int(getattr(error, "status", 0) or 0)
        code = getattr(error, "code", 0) or status
        # A 5xx may come after the message was taken (https://www.twilio.com/docs/api/errors/20500).
        if not 400 <= status < 500 or status == 408 or code in UNKNOWN_OUTCOME:
            return Unknown(str(code))
        meaning = meaning_of(code, status)
        log.log(logging.ERROR if meaning.action == "alarm" else logging.WARNING, "twilio refused %s: code %s", subject, code)
        asked = self._http.retry_after if self._http is not None and status == 429 else None
        wait = max(meaning.retry_after or 0.0, asked or 0.0) or None
        return Refused(str(code), wait, meaning.action, meaning.fault, meaning.sender)

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """Our texts to ``address`` that Twilio accepted at or after ``since``, newest first.

        Asked by number only: a text still in the queue has no date sent and is in no listing by date. The list may lag by some seconds.
        Raises ConnectionError where the list cannot be read: an empty answer means that nothing was accepted.
        """
        # Twilio's times have whole seconds.
        earliest = since.replace(microsecond=0)
        found: list[ProviderMessage] = []
        try:
            async with asyncio.timeout(self.settings.timeout):
                rows = await self.client.messages.stream_async(to=address.value, limit=1000, page_size=50)
                async for row in rows:
                    if row.date_created is None or row.sid is None or str(row.direction or "").startswith("inbound"):
                        continue
                    if row.date_created < earliest:
                        break
                    code = str(row.error_code) if row.error_code else None
                    status = STATUSES.get(str(row.status), "accepted")
                    meaning = meaning_of(code) if code else None
                    found.append(ProviderMessage(row.sid, row.to or "", row.body or "", status, row.date_created, code, meaning))
        except (TwilioException, aiohttp.ClientError, OSError, ValueError, KeyError, TypeError) as error:
            raise ConnectionError(f"the list of messages cannot be read: {type(error).__name__}") from None
        return tuple(found)

    async def received_since(self, since: datetime) -> tuple[Inbound, ...]:
        """Texts that people sent us at or after ``since``, oldest first: for those whose webhook never reached us (11200, 11205).

        They carry the same provider ids as the webhook's, so that receiving one again is harmless. The list does not say what a picture is,
        nor what Twilio did about a stop word. Raises ConnectionError where the list cannot be read.
        """
        settings = self.settings
        # Without a number of its own, a service's texts are told from others by the service.
        to: Any = {"to": settings.from_number} if settings.from_number and not settings.messaging_service_sid else {}
        found: list[Inbound] = []
        try:
            async with asyncio.timeout(self.settings.timeout * 3):
                rows = await self.client.messages.stream_async(
                    date_sent_after=since.replace(microsecond=0), limit=5000, page_size=200, **to
                )
                async for row in rows:
                    ours = row.to == settings.from_number or row.messaging_service_sid == settings.messaging_service_sid is not None
                    if str(row.direction) != "inbound" or not ours or row.sid is None or not _PHONE.fullmatch(row.from_ or ""):
                        continue
                    found.append(
                        Inbound(
                            channel="sms",
                            sender=Address("sms", str(row.from_)),
                            recipient=row.to or "",
                            body=(row.body or "").replace("\0", ""),
                            provider_id=row.sid,
                            received_at=row.date_sent or self._clock.now(),
                            media=("application/octet-stream",) * min(int(row.num_media or 0), 10),
                        )
                    )
        except (TwilioException, aiohttp.ClientError, OSError, ValueError, KeyError, TypeError) as error:
            raise ConnectionError(f"the list of messages cannot be read: {type(error).__name__}") from None
        return tuple(reversed(found))


@dataclass(frozen=True)
class TwilioDoor:
    """What knocks: inbound texts and receipts. ``receive`` and ``receipt`` return after their commit."""

    settings: TwilioSettings
    clock: Clock
    receive: Callable[[Inbound], Awaitable[object]]
    receipt: Callable[[DeliveryReceipt], Awaitable[object]]

    def routes(self) -> APIRouter:
        """``POST /webhooks/twilio/messages`` and ``/status``."""
        router = APIRouter(prefix="/webhooks/twilio", include_in_schema=False)
        router.add_api_route("/messages", self._messages, methods=["POST"], response_model=None)
        router.add_api_route("/status", self._status, methods=["POST"], response_model=None)
        return router

    async def _messages(self, request: Request) -> Response:
        form = await signed_form(self.settings, request)
        if isinstance(form, Response):
            return form
        sid, sender = form.get("MessageSid", ""), form.get("From", "")
        count = form.get("NumMedia") or "0"
        if not SID.fullmatch(sid) or not sender or not count.isdecimal():
            return refuse(400, "malformed inbound")
        if not self._is_ours(form):
            return refuse(403, f"{sid} is for another number")
        if not _PHONE.fullmatch(sender):
            # A short code or a name: a machine, which would answer our answers.
            log.warning("%s comes from a sender without a phone number: passed over", sid)
            return xml(EMPTY)
        kind = form.get("OptOutType", "")
        inbound = Inbound(
            channel="sms",
            sender=Address("sms", sender),
            recipient=form.get("To", ""),
            body=form.get("Body", "").replace("\0", ""),
            provider_id=sid,
            received_at=self.clock.now(),
            media=tuple(form.get(f"MediaContentType{n}") or "application/octet-stream" for n in range(min(int(count), 10))),
            opt_out_type=cast(Literal["STOP", "START", "HELP"], kind) if kind in {"STOP", "START", "HELP"} else None,
        )
        try:
            await self.receive(inbound)
        except Exception as error:
            # Twilio then tries the fallback address, and a reconciliation finds the text in its list.
            return refuse(503, f"{sid} was not kept: {type(error).__name__}")
        return xml(EMPTY)

    def _is_ours(self, form: ImmutableMultiDict[str, str]) -> bool:
        """Whether a text came to our number or our messaging service."""
        ours = self.settings
        if ours.messaging_service_sid and form.get("MessagingServiceSid") == ours.messaging_service_sid:
            return True
        return ours.from_number is not None and form.get("To") == ours.from_number

    async def _status(self, request: Request) -> Response:
        form = await signed_form(self.settings, request)
        if isinstance(form, Response):
            return form
        sid, status, code = form.get("MessageSid", ""), form.get("MessageStatus", ""), form.get("ErrorCode") or None
        if not SID.fullmatch(sid) or not status or (code is not None and not code.isdecimal()):
            return refuse(400, "malformed receipt")
        if status not in STATUSES:
            log.warning("%s has a status that we do not know", sid)
            return xml(EMPTY)
        meaning = meaning_of(code) if code else None
        receipt = DeliveryReceipt(
            channel="sms",
            provider_id=sid,
            status=STATUSES[status],
            received_at=self.clock.now(),
            request_id=request.query_params.get("request"),
            error_code=code,
            action=meaning.action if meaning else None,
            meaning=meaning,
        )
        try:
            await self.receipt(receipt)
        except Exception as error:
            return refuse(503, f"receipt of {sid} was not kept: {type(error).__name__}")
        return xml(EMPTY)
