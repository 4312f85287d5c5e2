"""The phone call of an urgent page, both directions; and what a person hears who rings the number that texts.

Out: a call that asks to press 1. In: the signed turns of that call; the pressed key acknowledges the page.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlencode
from xml.sax.saxutils import escape, quoteattr

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from messenger.handlers.twilio import TwilioChannel
from messenger.handlers.twilio_account import SID, TwilioSettings, refuse, signed_form, xml
from messenger.ports.channels import Refused, SendOutcome

log = logging.getLogger(__name__)

WORDS = ("staff.call_ask", "staff.call_taken", "staff.call_closed", "staff.call_bye", "help.call")
"""Keys of the words file that are spoken; ``check`` asks for them in every language."""

_LOCALES = {"en": "en-US", "es": "es-US"}


@dataclass(frozen=True)
class TwilioCaller:
    """Places calls over the channel's connections."""

    channel: TwilioChannel

    async def call(self, number: str, page_id: str, language: str) -> SendOutcome:
        """Ring ``number`` for 30 seconds; who picks up is asked to press 1, which acknowledges ``page_id``. A machine presses nothing."""
        settings = self.channel.settings
        if settings.from_number is None:
            log.error("a call needs TWILIO_FROM: a messaging service alone cannot place calls")
            return Refused("no-caller-number", None, "alarm")
        query = urlencode({"page": page_id, "language": language})
        url = f"{settings.public_url}/webhooks/twilio/voice?{query}"
        calls = self.channel.client.calls
        return await self.channel.outcome(calls.create_async(to=number, from_=settings.from_number, url=url, timeout=30), page_id)


@dataclass(frozen=True)
class TwilioVoiceDoor:
    """The turns of a call.

    ``acknowledge`` takes a page's id and the number that pressed the key, and returns whether the page was still open; ``words`` gives a
    text by language and key. ``clinic_phone`` (E.164): where a person is put through to who rings the
    number that texts.
    """

    settings: TwilioSettings
    acknowledge: Callable[[str, str], Awaitable[bool]]
    words: Callable[[str, str], str]
    clinic_phone: str | None = None
    language: str = "en"

    def routes(self) -> APIRouter:
        """``POST /webhooks/twilio/voice``."""
        router = APIRouter(prefix="/webhooks/twilio", include_in_schema=False)
        router.add_api_route("/voice", self._turn, methods=["POST"], response_model=None)
        return router

    async def _turn(self, request: Request) -> Response:
        """One turn of a call: our page to staff, or a person who rings the number that texts."""
        form = await signed_form(self.settings, request)
        if isinstance(form, Response):
            return form
        if not SID.fullmatch(form.get("CallSid", "")):
            return refuse(400, "malformed call")
        page, language = request.query_params.get("page"), request.query_params.get("language") or self.language
        if page is None:
            forward = f"<Dial>{escape(self.clinic_phone)}</Dial>" if self.clinic_phone else ""
            return xml(f"<Response>{self._say(self.language, 'help.call')}{forward}</Response>")
        if form.get("Digits") == "1":
            try:
                open_still = await self.acknowledge(page, form.get("To", ""))
            except Exception as error:
                # Asked again: whoever pressed the key must not believe that it was taken.
                log.error("page %s was not acknowledged: %s", page, type(error).__name__)
                return xml(self._ask(page, language))
            return xml(f"<Response>{self._say(language, 'staff.call_taken' if open_still else 'staff.call_closed')}</Response>")
        return xml(self._ask(page, language))

    def _ask(self, page: str, language: str) -> str:
        """Ask twice to press 1, then say that the next person is called. Source: https://www.twilio.com/docs/voice/twiml/gather."""
        action = f"{self.settings.public_url}/webhooks/twilio/voice?{urlencode({'page': page, 'language': language})}"
        ask = f"<Gather numDigits='1' timeout='8' action={quoteattr(action)}>{self._say(language, 'staff.call_ask')}</Gather>"
        return f"<Response>{ask}{ask}{self._say(language, 'staff.call_bye')}</Response>"

    def _say(self, language: str, key: str) -> str:
        return f"<Say language={quoteattr(_LOCALES.get(language, 'en-US'))}>{escape(self.words(language, key))}</Say>"
