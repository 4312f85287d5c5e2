"""Telegram, both directions: updates by webhook or by polling in; messages, buttons and documents out.

python-telegram-bot is the typed client. Its Application is left out on purpose: it confirms an update before the handler has run and keeps
its queue in memory, so that a crash would lose a text. Here an update is confirmed only after ``receive`` has committed, and the provider
id is the key against the repeats that this allows. Source of methods and fields: https://core.telegram.org/bots/api
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Self

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response
from telegram import Bot, BotCommand, BotCommandScopeChat, LinkPreviewOptions, Message, Update
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from messenger.core.communication import Inbound
from messenger.core.party import Address
from messenger.handlers.telegram_messages import Step, outcome_of, seconds_of, steps_of
from messenger.handlers.telegram_updates import inbound_of
from messenger.ports.channels import Accepted, Outbound, ProviderMessage, Refused, SendOutcome, Unknown
from messenger.ports.surroundings import Clock

log = logging.getLogger(__name__)

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
BODY_LIMIT = 256 * 1024
POLL_SECONDS = 50
MESSAGES_PER_SECOND = 30.0
"""What the Bot API takes of one bot in all. Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""A preview would fetch a private link, and show its page in the chat."""


@dataclass(frozen=True)
class TelegramSettings:
    """One bot. With ``webhook_secret`` (1 to 256 of A-Z a-z 0-9 _ -) updates come by webhook, without it by polling, one process at a time.

    ``staff_chat``: the id of the staff group (negative) or of a member of staff. ``timeout`` seconds for one message to leave.
    """

    token: str = field(repr=False)
    public_url: str
    webhook_secret: str | None = field(default=None, repr=False)
    base_url: str | None = None
    staff_chat: int | None = None
    timeout: float = 15.0
    commands: tuple[tuple[str, str], ...] = ()
    """Commands that the staff chat offers: name without slash, and what it does."""


def quiet_libraries() -> None:
    """The HTTP client logs addresses, and with them the bot's token, at INFO; the client's parsers log what they cannot read."""
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in ("telegram.Bot", "telegram.request.BaseRequest"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


class TelegramChannel:
    """One bot, both ways: an asynchronous context manager for the server's lifespan.

    ``receive`` takes an inbound text and returns after its commit. Starting never waits for Telegram: what fails is tried again.
    ``alone`` runs the polling while this process is the one that polls: Telegram answers 409 where two do. Without it this is the only one.
    """

    name = "telegram"
    can_list = False

    def __init__(
        self,
        settings: TelegramSettings,
        clock: Clock,
        receive: Callable[[Inbound], Awaitable[object]],
        alone: Callable[[Callable[[], Awaitable[None]]], Awaitable[None]] | None = None,
    ) -> None:
        quiet_libraries()
        self.settings = settings
        self._alone = alone
        self._clock = clock
        self._receive = receive
        self._moved: dict[str, str] = {}
        self._failures = 0
        self._task: asyncio.Task[None] | None = None
        self._receiving: set[asyncio.Future[object]] = set()
        self._requests = (
            HTTPXRequest(connection_pool_size=16, read_timeout=settings.timeout * 0.8, write_timeout=10, pool_timeout=5),
            # The library adds the length of the long poll.
            HTTPXRequest(connection_pool_size=1, read_timeout=10, pool_timeout=5),
        )
        base = (settings.base_url or "https://api.telegram.org").rstrip("/")
        self.bot = Bot(
            settings.token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._requests[0],
            get_updates_request=self._requests[1],
        )

    async def __aenter__(self) -> Self:
        """Begin to take updates."""
        self._task = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Stop taking updates, finish those under way, close the connections. What is unconfirmed comes again after the next start."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await asyncio.gather(*self._receiving, return_exceptions=True)
        await self.close()

    async def close(self) -> None:
        """Close the connections; for whoever only sends and never entered the context."""
        for request in self._requests:
            await request.shutdown()

    # --- in --------------------------------------------------------------------------------------------------------

    def routes(self) -> APIRouter:
        """``POST /webhooks/telegram``; there is none when updates are polled."""
        router = APIRouter(include_in_schema=False)
        if self.settings.webhook_secret:
            router.add_api_route("/webhooks/telegram", self._webhook, methods=["POST"], response_model=None)
        return router

    async def _webhook(self, request: Request) -> Response:
        """One update. 403 without the secret; 503 where it was not kept, so that Telegram sends it again; 200 once committed."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not hmac.compare_digest(given.encode(), (self.settings.webhook_secret or "").encode()):
            log.warning("telegram webhook refused with 403: wrong or no secret token")
            return Response(status_code=403)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > BODY_LIMIT:
                return Response(status_code=413)
        try:
            content = json.loads(bytes(body))
        except ValueError:
            return Response(status_code=400)
        if not isinstance(content, dict) or not isinstance(content.get("update_id"), int):
            return Response(status_code=400)
        try:
            update = Update.de_json(content, self.bot)
        except Exception as error:
            # Refusing it would bring it again for a day, and hold up what comes after it.
            log.error("update %d cannot be read: %s", content["update_id"], type(error).__name__)
            return Response(status_code=200)
        try:
            await self.take(update)
        except Exception as error:
            log.error("update %d was not kept: %s", update.update_id, type(error).__name__)
            return Response(status_code=503)
        return Response(status_code=200)

    async def take(self, update: Update) -> None:
        """Hand one update to ``receive``, then tidy up after a tap. Raises what ``receive`` raises."""
        try:
            inbound = inbound_of(update, self._clock.now(), self.settings.staff_chat)
        except Exception as error:
            log.error("update %d cannot be read: %s", update.update_id, type(error).__name__)
            return
        if inbound is not None:
            received = asyncio.ensure_future(self._receive(inbound))
            self._receiving.add(received)
            received.add_done_callback(self._receiving.discard)
            # Stopping does not break off a text that is being kept.
            await asyncio.shield(received)
        if update.callback_query is not None:
            await self._answer(update)

    async def _answer(self, update: Update) -> None:
        """End the button's spinner and, in a private chat, take its keyboard away. Too late or done already: nothing to do."""
        query = update.callback_query
        if query is None:
            return
        with contextlib.suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(self.settings.timeout):
                await self.bot.answer_callback_query(query.id)
                if isinstance(query.message, Message) and query.message.chat.type == "private":
                    await self.bot.edit_message_reply_markup(query.message.chat.id, query.message.message_id, reply_markup=None)

    async def _run(self) -> None:
        if self._alone is None or self.settings.webhook_secret:
            await self._persist()
        else:
            await self._alone(self._persist)

    async def _persist(self) -> None:
        """Set the webhook, or poll; try again for ever, more slowly each time, up to five minutes."""
        while True:
            try:
                await self._set_up()
                if self.settings.webhook_secret:
                    return
                await self._poll()
            except RetryAfter as error:
                await asyncio.sleep(seconds_of(error))
            except Exception as error:
                self._failures += 1
                grave = isinstance(error, InvalidToken | Conflict | BadRequest | Forbidden)
                log.log(logging.ERROR if grave else logging.WARNING, "telegram cannot be reached: %s", _reason(error))
                await asyncio.sleep(min(300.0, 0.25 * 2.0 ** min(self._failures, 12)))

    async def _set_up(self) -> None:
        settings = self.settings
        if settings.webhook_secret:
            url = f"{settings.public_url.rstrip('/')}/webhooks/telegram"
            # One connection: only so do the texts of one person come in order.
            await self.bot.set_webhook(url, secret_token=settings.webhook_secret, allowed_updates=ALLOWED, max_connections=1)
        else:
            await self.bot.delete_webhook(drop_pending_updates=False)
        if settings.commands and settings.staff_chat is not None:
            commands = [BotCommand(name, what) for name, what in settings.commands]
            with contextlib.suppress(BadRequest, Forbidden):
                await self.bot.set_my_commands(commands, scope=BotCommandScopeChat(settings.staff_chat))

    async def _poll(self) -> None:
        """Take updates one by one. An offset is raised, and so the update confirmed, only after its commit."""
        offset = 0
        while True:
            updates = await self.bot.get_updates(offset=offset, timeout=POLL_SECONDS, allowed_updates=ALLOWED)
            for update in updates:
                # What raises is not confirmed: _run waits and the same update comes again.
                await self.take(update)
                offset = update.update_id + 1
            self._failures = 0

    # --- out -------------------------------------------------------------------------------------------------------

    async def send(self, outbound: Outbound) -> SendOutcome:
        """Send one message: plain text, options as buttons, attachments as documents with the text as the first one's caption.

        A text over 4096 characters goes in several messages, broken at line ends.
        """
        try:
            async with asyncio.timeout(self.settings.timeout):
                return await self._send(outbound)
        except TimeoutError:
            return Unknown("timeout")

    async def _send(self, outbound: Outbound) -> SendOutcome:
        first: Message | None = None
        chat = self._moved.get(outbound.address.value, outbound.address.value)
        steps = [*steps_of(outbound)]
        while steps:
            step = steps[0]
            try:
                sent = await self._send_step(chat, step)
            except ChatMigrated as moved:
                # A group that became a supergroup has a new id; the settings should follow.
                log.warning("chat %s is now %d", chat, moved.new_chat_id)
                self._moved[outbound.address.value] = chat = str(moved.new_chat_id)
                continue
            except TelegramError as error:
                outcome = outcome_of(error)
                if first is None:
                    return outcome
                log.error("request %s left in part: %s", outbound.request_id, outcome.code)
                return Unknown("partial")
            first = first or sent
            steps.pop(0)
        return Accepted(f"{first.chat.id}:{first.message_id}") if first is not None else Refused("empty")

    async def _send_step(self, chat: str, step: Step) -> Message:
        if step.attachment is not None:
            return await self.bot.send_document(
                chat, step.attachment.content, filename=step.attachment.filename, caption=step.text or None, reply_markup=step.markup
            )
        return await self.bot.send_message(chat, step.text, reply_markup=step.markup, link_preview_options=_NO_PREVIEW)

    async def sent_since(self, address: Address, since: datetime) -> tuple[ProviderMessage, ...]:
        """Nothing: the Bot API lists no messages (``can_list`` is False)."""
        return ()


def _reason(error: Exception) -> str:
    """A reason for the log: Telegram's own sentence for its refusals, the type for anything else, which might hold an address or a text."""
    return error.message if isinstance(error, Conflict | BadRequest | Forbidden) else type(error).__name__
