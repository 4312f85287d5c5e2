"""One Twilio account: its settings, and whether a post to us truly comes from it.

The signature holds no time and no nonce: the provider's ids are the defence against replays.
Source: https://www.twilio.com/docs/usage/webhooks/webhooks-security.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import ImmutableMultiDict
from starlette.requests import Request
from starlette.responses import Response
from twilio.request_validator import RequestValidator

log = logging.getLogger(__name__)

BODY_LIMIT = 64 * 1024
"""Bytes of a webhook's body; the largest real form is far smaller (a text has at most 1600 characters)."""

SID = re.compile(r"(SM|MM|CA)[0-9a-f]{32}")
EMPTY = "<Response/>"


SEGMENTS_PER_SECOND = {"long code": 1.0, "toll-free": 3.0, "short code": 100.0}
"""What carriers take of one sender. A number registered for 10DLC has the rate of its campaign: TWILIO_SEGMENTS_PER_SECOND.
Source: https://help.twilio.com/articles/115002943027, and the limits of the carriers that it names."""

_TOLL_FREE = re.compile(r"\+1(800|833|844|855|866|877|888)\d{7}")
_SHORT_CODE = re.compile(r"\d{5,6}")


def segments_per_second(number: str | None) -> float:
    """The pace of ``number`` (E.164 or a short code), and of a messaging service without one: that of a long code."""
    if number is not None and _TOLL_FREE.fullmatch(number):
        return SEGMENTS_PER_SECOND["toll-free"]
    if number is not None and _SHORT_CODE.fullmatch(number):
        return SEGMENTS_PER_SECOND["short code"]
    return SEGMENTS_PER_SECOND["long code"]


@dataclass(frozen=True)
class TwilioSettings:
    """One account. ``auth_tokens``: the primary one first, others during rotation. One of the two senders is needed; calls need a number.

    ``timeout`` seconds for one call of the API: the client's own is ignored by its asynchronous transport (twilio-python #731).
    """

    account_sid: str
    auth_tokens: tuple[str, ...] = field(repr=False)
    public_url: str
    from_number: str | None = None
    messaging_service_sid: str | None = None
    base_url: str | None = None
    timeout: float = 10.0

    def __post_init__(self) -> None:
        """Raises ValueError where nothing could be sent, or where nothing could be trusted."""
        object.__setattr__(self, "public_url", self.public_url.rstrip("/"))
        if not self.auth_tokens or not all(self.auth_tokens):
            raise ValueError("TWILIO_AUTH_TOKEN is empty: without it no text from Twilio can be trusted")
        if not (self.from_number or self.messaging_service_sid):
            raise ValueError("set TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID: without one there is no sender")


async def signed_form(settings: TwilioSettings, request: Request) -> ImmutableMultiDict[str, str] | Response:
    """The form of a request that Twilio surely sent for our account, or the refusal: 413 too long, 400 no form, 403 anything else."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            return refuse(413, "too long")
    signature = request.headers.get("x-twilio-signature")
    if not signature:
        return refuse(403, "no signature")
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        return refuse(400, "not a form")
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body), errors="strict", max_num_fields=500)
    except ValueError:
        return refuse(400, "malformed form")
    form = ImmutableMultiDict(pairs)
    # The public address as configured, the rest as it came: forwarded headers can be anybody's.
    path = request.scope.get("raw_path") or request.url.path.encode()
    query = request.scope.get("query_string", b"")
    url = settings.public_url + path.decode("latin-1") + (f"?{query.decode('latin-1')}" if query else "")
    if not any(_valid(token, url, form, signature) for token in settings.auth_tokens):
        return refuse(403, "wrong signature")
    if form.get("AccountSid") != settings.account_sid:
        return refuse(403, "another account")
    return form


def _valid(token: str, url: str, form: ImmutableMultiDict[str, str], signature: str) -> bool:
    try:
        validator: Any = RequestValidator
        return bool(validator(token).validate(url, form, signature))
    except Exception:
        # The package raises for what it does not expect; whatever it is, it is not a valid signature.
        return False


def refuse(status: int, why: str) -> Response:
    """A refusal, logged with ids only."""
    log.warning("webhook refused with %d: %s", status, why)
    return Response(status_code=status)


def xml(document: str) -> Response:
    """TwiML. Any other content type is Twilio's error 12300, and a body of text might be sent to the patient."""
    return Response(f'<?xml version="1.0" encoding="UTF-8"?>{document}' if document != EMPTY else document, media_type="text/xml")
