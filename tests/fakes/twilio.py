"""A stand-in for Twilio: the REST resources that a clinic's bot uses, opt-outs kept by the provider, magic numbers, and faults.

Its ledger outlives the process of the client, as the real one does. Codes: https://www.twilio.com/docs/api/errors
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.fakes.faults import Fault, News, faulty, json_response
from tests.fakes.twilio_posts import Posts

VERSION = "2010-04-01"
STOP_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START_WORDS = frozenset({"START", "YES", "UNSTOP"})
HELP_WORDS = frozenset({"HELP", "INFO"})
# Test numbers: https://www.twilio.com/docs/iam/test-credentials
BAD_TO = {"+15005550001": 21211, "+15005550002": 21612, "+15005550003": 21408, "+15005550004": 21610, "+15005550009": 21614}
BAD_FROM = {"+15005550001": 21212, "+15005550007": 21606, "+15005550008": 21611}
REASONS = {
    20003: "Authenticate",
    20404: "The requested resource was not found",
    20429: "Too Many Requests",
    21205: "Url is not a valid URL",
    21211: "Invalid 'To' Phone Number",
    21212: "Invalid From Number (caller ID)",
    21408: "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
    21602: "Message body is required.",
    21603: "A 'From' phone number is required.",
    21604: "A 'To' phone number is required.",
    21606: "The 'From' phone number is not a valid, message-capable Twilio phone number for this destination",
    21609: "The StatusCallback URL is not a valid URL.",
    21610: "Attempt to send to unsubscribed recipient",
    21611: "This 'From' number has exceeded the maximum number of queued messages",
    21612: "The 'To' phone number is not currently reachable using the 'From' phone number",
    21614: "'To' number is not a valid mobile number",
    21617: "The concatenated message body exceeds the 1600 character limit",
    21703: "The Messaging Service does not exist",
}


@dataclass
class Message:
    """One row of the provider's ledger."""

    sid: str
    direction: str
    to: str
    from_: str
    body: str
    status: str
    created: datetime
    sent: datetime | None = None
    error_code: int | None = None
    callback: str | None = None
    service_sid: str | None = None
    validity_period: int | None = None
    media: tuple[str, ...] = ()
    history: list[tuple[str, int | None]] = field(default_factory=list)


@dataclass
class Call:
    """One call that the client asked for."""

    sid: str
    to: str
    from_: str
    url: str | None
    twiml: str | None
    callback: str | None
    created: datetime
    status: str = "queued"
    timeout: int | None = None
    machine_detection: str | None = None


class Refused(Exception):
    """The provider's own refusal, with its code."""

    def __init__(self, code: int, status: int = 400) -> None:
        super().__init__(code)
        self.code = code
        self.status = status


class FakeTwilio(Posts):
    """Twilio for one account. State is plain attributes; tests read and set them.

    ``ledger`` all messages accepted, both directions, oldest first; ``attempts`` every create request's form, refused ones too;
    ``opted_out`` (our sender, their number) pairs; ``faults`` taken one for each create; ``list_faults`` one for each listing;
    ``fates`` what happens to a number's messages after acceptance, e.g. ``{"+12125550142": [("sent", None), ("undelivered", 30005)]}``;
    ``automatic``: callbacks go out by themselves (await ``settle()``); ``await news.until(lambda: fake.outbound())`` waits for the client.
    """

    def __init__(
        self,
        account_sid: str = "AC" + "b" * 32,
        auth_token: str = "12345",
        numbers: Iterable[str] = ("+15005550006",),
        messaging_service_sid: str = "MG" + "c" * 32,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self.account_sid = account_sid
        self.auth_token = auth_token
        self.numbers = list(numbers)
        self.messaging_service_sid = messaging_service_sid
        self.clock = clock
        self.address = ""
        self.ledger: list[Message] = []
        self.calls: list[Call] = []
        self.attempts: list[dict[str, str]] = []
        self.opted_out: set[tuple[str, str]] = set()
        self.faults: deque[Fault] = deque()
        self.list_faults: deque[Fault] = deque()
        self.fates: dict[str, list[tuple[str, int | None]]] = {}
        self.automatic = True
        self.callback_before_response = False
        self.news = News()
        self.queue_limit: int | None = None
        self._sequence = 0
        self._hidden: tuple[int, int] = (0, 0)
        account = f"/{VERSION}/Accounts/{{account}}"
        self._app = Starlette(
            routes=[
                Route(f"{account}.json", self._account),
                Route(f"{account}/Messages.json", self._list, methods=["GET"]),
                Route(f"{account}/Messages.json", self._create, methods=["POST"]),
                Route(f"{account}/Messages/{{sid}}.json", self._message, methods=["GET", "POST", "DELETE"]),
                Route(f"{account}/Calls.json", self._create_call, methods=["POST"]),
                Route(f"{account}/Calls/{{sid}}.json", self._fetch_call, methods=["GET"]),
                Route(f"{account}/IncomingPhoneNumbers.json", self._numbers, methods=["GET"]),
            ]
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection's events (ASGI)."""
        if scope["type"] == "http" and not self._authenticated(scope):
            await self._error(20003, 401)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    # --- what tests ask ------------------------------------------------------------------------------------------

    def outbound(self, to: str | None = None) -> list[Message]:
        """Messages accepted from the client, oldest first."""
        return [m for m in self.ledger if m.direction == "outbound-api" and to in (None, m.to)]

    def message(self, sid: str) -> Message:
        """The ledger's row with this sid."""
        return next(m for m in self.ledger if m.sid == sid)

    def listed(self) -> list[Message]:
        """What its lists show, oldest first: all of it. A provider whose lists are behind shows less."""
        return self.ledger

    def lag_lists(self, lists: int) -> None:
        """What is accepted from now on stays out of the next ``lists`` listings."""
        self._hidden = (len(self.ledger), lists)

    # --- REST ------------------------------------------------------------------------------------------------------

    def _authenticated(self, scope: Scope) -> bool:
        expected = "Basic " + base64.b64encode(f"{self.account_sid}:{self.auth_token}".encode()).decode()
        given = dict(scope["headers"]).get(b"authorization", b"").decode()
        return given == expected and f"/Accounts/{self.account_sid}" in scope["path"]

    def _error(self, code: int, status: int = 400) -> Response:
        page = f"https://www.twilio.com/docs/errors/{code}"
        return json_response({"code": code, "message": REASONS.get(code, "Error"), "more_info": page, "status": status}, status)

    async def _create(self, request: Request) -> Response:
        form = await request.form()
        self.attempts.append({name: str(value) for name, value in form.multi_items()})
        media = tuple(str(value) for value in form.getlist("MediaUrl"))

        async def work() -> Response:
            try:
                message = self._accept(self.attempts[-1], media)
            except Refused as refused:
                return self._error(refused.code, refused.status)
            body = self._as_json(message)
            if self.automatic and message.callback:
                if self.callback_before_response:
                    await self.advance(message)
                else:
                    self.spawn(self.advance(message))
            return json_response(body, 201)

        return await faulty(self.faults.popleft(), work) if self.faults else await work()

    def _accept(self, form: dict[str, str], media: tuple[str, ...]) -> Message:
        to, body, service = form.get("To", ""), form.get("Body", ""), form.get("MessagingServiceSid")
        from_ = form.get("From", "")
        if not to:
            raise Refused(21604)
        if not from_ and not service:
            raise Refused(21603)
        if service and service != self.messaging_service_sid:
            raise Refused(21703, 404)
        if from_ in BAD_FROM:
            raise Refused(BAD_FROM[from_])
        if from_ and from_ not in self.numbers:
            raise Refused(21606 if re.fullmatch(r"\+[1-9]\d{6,14}", from_) else 21212)
        from_ = from_ or self.numbers[0]
        if to in BAD_TO:
            raise Refused(BAD_TO[to])
        if not re.fullmatch(r"\+[1-9]\d{6,14}", to):
            raise Refused(21211)
        if not body and not media:
            raise Refused(21602)
        if len(body) > 1600:
            raise Refused(21617)
        callback = form.get("StatusCallback")
        if callback is not None:
            host = urlsplit(callback).hostname or ""
            if not host or "_" in host:
                raise Refused(21609)
        if (from_, to) in self.opted_out:
            raise Refused(21610)
        queued = sum(m.status in {"queued", "accepted"} and m.from_ == from_ for m in self.ledger)
        if self.queue_limit is not None and queued >= self.queue_limit:
            raise Refused(21611, 429)
        message = Message(
            sid=self.new_sid("SM"),
            direction="outbound-api",
            to=to,
            from_=from_,
            body=body,
            status="accepted" if service else "queued",
            created=self.clock(),
            callback=callback,
            service_sid=service,
            validity_period=int(form["ValidityPeriod"]) if "ValidityPeriod" in form else None,
            media=media,
        )
        self.ledger.append(message)
        self.news.tell()
        return message

    async def _list(self, request: Request) -> Response:
        async def work() -> Response:
            return self._page(request)

        return await faulty(self.list_faults.popleft(), work) if self.list_faults else await work()

    def _page(self, request: Request) -> Response:
        query = request.query_params
        known, lists = self._hidden
        rows = self.ledger[:known] if lists else self.listed()
        self._hidden = (known, max(0, lists - 1))
        found = [m for m in reversed(rows) if _matches(m, query)]
        size, number = int(query.get("PageSize", "50")), int(query.get("Page", "0"))
        some = found[number * size : (number + 1) * size]
        rest = {k: v for k, v in query.multi_items() if k != "Page"}
        following = f"{request.url.path}?{urlencode({**rest, 'Page': number + 1})}" if (number + 1) * size < len(found) else None
        return json_response(
            {
                "messages": [self._as_json(m) for m in some],
                "page": number,
                "page_size": size,
                "start": number * size,
                "end": number * size + max(0, len(some) - 1),
                "uri": f"{request.url.path}?{query}",
                "first_page_uri": f"{request.url.path}?{urlencode({**rest, 'Page': 0})}",
                "next_page_uri": following,
                "previous_page_uri": None,
            }
        )

    async def _message(self, request: Request) -> Response:
        found = [m for m in self.ledger if m.sid == request.path_params["sid"]]
        if not found:
            return self._error(20404, 404)
        if request.method == "DELETE":
            self.ledger.remove(found[0])
            return Response(status_code=204)
        if request.method == "POST":
            found[0].body = str((await request.form()).get("Body", found[0].body))
        return json_response(self._as_json(found[0]))

    async def _create_call(self, request: Request) -> Response:
        form = {name: str(value) for name, value in (await request.form()).multi_items()}

        async def work() -> Response:
            to, from_ = form.get("To", ""), form.get("From", "")
            if from_ not in self.numbers:
                return self._error(21212)
            if to in BAD_TO or not re.fullmatch(r"\+[1-9]\d{6,14}", to):
                return self._error(21211)
            if not form.get("Url") and not form.get("Twiml"):
                return self._error(21205)
            call = Call(
                sid=self.new_sid("CA"),
                to=to,
                from_=from_,
                url=form.get("Url"),
                twiml=form.get("Twiml"),
                callback=form.get("StatusCallback"),
                created=self.clock(),
                timeout=int(form["Timeout"]) if "Timeout" in form else None,
                machine_detection=form.get("MachineDetection"),
            )
            self.calls.append(call)
            self.news.tell()
            return json_response(self._call_json(call), 201)

        return await faulty(self.faults.popleft(), work) if self.faults else await work()

    async def _fetch_call(self, request: Request) -> Response:
        found = [c for c in self.calls if c.sid == request.path_params["sid"]]
        return json_response(self._call_json(found[0])) if found else self._error(20404, 404)

    async def _account(self, request: Request) -> Response:
        return json_response({"sid": self.account_sid, "friendly_name": "A clinic", "status": "active", "type": "Full"})

    async def _numbers(self, request: Request) -> Response:
        wanted = request.query_params.get("PhoneNumber")
        rows = [
            {
                "sid": "PN" + hashlib.md5(number.encode(), usedforsecurity=False).hexdigest(),
                "account_sid": self.account_sid,
                "phone_number": number,
                "sms_url": self.sms_url,
                "sms_method": "POST",
                "voice_url": self.voice_url,
                "capabilities": {"voice": True, "sms": True, "mms": True, "fax": False},
            }
            for number in self.numbers
            if wanted in (None, number)
        ]
        return json_response({"incoming_phone_numbers": rows, "page": 0, "page_size": 50, "next_page_uri": None})

    # --- rows as JSON ----------------------------------------------------------------------------------------------

    def new_sid(self, prefix: str) -> str:
        """A fresh 34-character identifier; the same in each run."""
        self._sequence += 1
        return prefix + hashlib.md5(f"{prefix}{self._sequence}".encode(), usedforsecurity=False).hexdigest()

    def _as_json(self, message: Message) -> dict[str, Any]:
        path = f"/{VERSION}/Accounts/{self.account_sid}/Messages/{message.sid}"
        return {
            "sid": message.sid,
            "account_sid": self.account_sid,
            "api_version": VERSION,
            "messaging_service_sid": message.service_sid,
            "direction": message.direction,
            "to": message.to,
            # a message of a service has no sender until the service has picked one
            "from": None if message.status == "accepted" else message.from_,
            "body": message.body,
            "status": message.status,
            "error_code": message.error_code,
            "error_message": None,
            "num_media": str(len(message.media)),
            "num_segments": "0" if message.status == "accepted" else "1",
            "price": None,
            "price_unit": "USD",
            "date_created": format_datetime(message.created),
            "date_updated": format_datetime(self.clock()),
            "date_sent": format_datetime(message.sent) if message.sent else None,
            "uri": f"{path}.json",
            "subresource_uris": {"media": f"{path}/Media.json"},
        }

    def _call_json(self, call: Call) -> dict[str, Any]:
        return {
            "sid": call.sid,
            "account_sid": self.account_sid,
            "api_version": VERSION,
            "to": call.to,
            "from": call.from_,
            "status": call.status,
            "direction": "outbound-api",
            "date_created": format_datetime(call.created),
            "uri": f"/{VERSION}/Accounts/{self.account_sid}/Calls/{call.sid}.json",
        }

    async def settle(self) -> None:
        """Wait until every callback that is under way has been posted."""
        while self.tasks:
            await asyncio.gather(*list(self.tasks))


def _matches(message: Message, query: Any) -> bool:
    if query.get("To") not in (None, message.to) or query.get("From") not in (None, message.from_):
        return False
    for name in ("DateSent", "DateSent<", "DateSent>"):
        if name not in query:
            continue
        # A message still in the queue has no date and is in no listing by date.
        if message.sent is None:
            return False
        day_only = len(query[name]) == 10
        moment = datetime.fromisoformat(query[name].replace("Z", "+00:00"))
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        last = moment + timedelta(days=1) if day_only else moment
        if name == "DateSent" and message.sent.date() != moment.date():
            return False
        if name == "DateSent<" and not (message.sent < last if day_only else message.sent <= last):
            return False
        if name == "DateSent>" and message.sent < moment:
            return False
    return True
