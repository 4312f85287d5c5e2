"""A stand-in for the Telegram Bot API: the methods a clinic's bot uses, both ways of getting updates, and the refusals of the real one.

Source of methods, limits and fields: https://core.telegram.org/bots/api
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import httpx
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.fakes.faults import Fault, News, faulty, json_response
from tests.fakes.telegram_people import Chat, Person

# Without allowed_updates the Bot API leaves these out.
UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Refused(Exception):
    """The Bot API's refusal of one request."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


@dataclass
class Sent:
    """One thing the bot did in a chat: ``method`` and its parameters; ``document``: (file name, bytes)."""

    method: str
    chat_id: int
    message_id: int
    text: str
    markup: dict[str, Any] | None = None
    document: tuple[str, bytes] | None = None
    parameters: dict[str, Any] = field(default_factory=dict)

    @property
    def buttons(self) -> list[tuple[str, str]]:
        """(label, data or address) of the inline buttons, row by row."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        return [(b["text"], b.get("callback_data") or b.get("url", "")) for row in rows for b in row]


class FakeTelegram:
    """The Bot API for one bot. State is plain attributes; tests read and set them.

    ``sent`` everything accepted, oldest first; ``answered`` callback queries answered: {query id: text}; ``faults`` {method: queue};
    ``webhook`` the parameters of setWebhook or None; ``pushes`` every answer of the webhook; ``routes`` public prefix -> local address;
    ``await news.until(lambda: fake.sent)`` waits for the bot.
    """

    def __init__(self, token: str = "700000001:" + "A" * 35) -> None:
        self.token = token
        self.address = ""
        self.bot = {"id": int(token.split(":", maxsplit=1)[0]), "is_bot": True, "first_name": "Front desk", "username": "front_desk_bot"}
        self.chats: dict[int, Chat] = {}
        self.sent: list[Sent] = []
        self.answered: dict[str, str | None] = {}
        self.commands: list[dict[str, str]] = []
        self.actions: list[tuple[int, str]] = []
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.faults: dict[str, deque[Fault]] = {}
        self.webhook: dict[str, Any] | None = None
        self.pushes: list[httpx.Response] = []
        self.routes: dict[str, str] = {}
        self.pending: list[dict[str, Any]] = []
        self.webhook_error: str | None = None
        self.news = News()
        self.redelivers = 0
        """How often each update is delivered again, as after a lost answer."""
        self._queries: set[str] = set()
        self._next_update = 870_000_000
        self._next_message = 0
        self._allowed: list[str] | None = None
        self._news = asyncio.Event()
        self._poll = 0
        self._arrivals = asyncio.Semaphore(0)
        self._calls: dict[str, asyncio.Event] = {}
        self._closed = False
        self._app = Starlette(
            routes=[
                Route("/bot{token}/{method}", self._method, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self._file, methods=["GET"]),
            ]
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection's events (ASGI)."""
        await self._app(scope, receive, send)

    def closing(self) -> None:
        """Let go of long polls."""
        self._closed = True
        self._news.set()

    # --- the cast ----------------------------------------------------------------------------------------------

    def person(self, id_: int = 4001, first_name: str = "Ana", language: str = "en", started: bool = True) -> Person:
        """A person and their private chat. ``started`` False: they have never written, so the bot may not either."""
        chat = Chat(self, id_, "private", first_name=first_name, started=started)
        self.chats[id_] = chat
        return Person(self, id_, first_name, language, chat)

    def group(self, id_: int = -5001, title: str = "Front desk") -> Chat:
        """A group that the bot is a member of."""
        self.chats[id_] = Chat(self, id_, "group", title=title)
        return self.chats[id_]

    def fail(self, method: str, *faults: Fault) -> None:
        """The next calls of ``method`` meet these faults, in order."""
        self.faults.setdefault(method, deque()).extend(faults)

    def sent_to(self, chat_id: int) -> list[Sent]:
        """What the bot sent to one chat, oldest first."""
        return [s for s in self.sent if s.chat_id == chat_id]

    def timestamp(self) -> int:
        """Seconds since 1970."""
        return int(datetime.now(UTC).timestamp())

    def new_query(self) -> str:
        """The id of a fresh callback query, which may be answered once."""
        self._queries.add(f"q{len(self._queries) + 1}")
        return f"q{len(self._queries)}"

    def forget_queries(self) -> None:
        """Every tap so far becomes too old to be answered."""
        self._queries = {f"old-{q}" for q in self._queries}

    def message_in(self, chat: Chat, sender: dict[str, Any], **content: Any) -> dict[str, Any]:
        """Add a message to a chat and return it."""
        self._next_message += 1
        message = {"message_id": self._next_message, "date": self.timestamp(), "chat": chat.as_json(), "from": sender, **content}
        chat.messages[self._next_message] = message
        return message

    async def polled(self) -> None:
        """Wait for the next getUpdates that no earlier call of this method has waited for."""
        await self._arrivals.acquire()

    async def called(self, method: str) -> None:
        """Wait until ``method`` has been answered at least once."""
        await self._calls.setdefault(method, asyncio.Event()).wait()

    # --- updates ---------------------------------------------------------------------------------------------------

    async def push(self, update: dict[str, Any], again: bool = False) -> dict[str, Any]:
        """Give an update to the bot: to its webhook, or into the queue of getUpdates. With ``again`` it keeps its id."""
        if not again:
            self._next_update += 1
            update = {"update_id": self._next_update, **json.loads(json.dumps(update))}
        kind = next(name for name in update if name != "update_id")
        if kind in UNASKED if not self._allowed else kind not in self._allowed:
            return update
        self.pending.append(update)
        if self.webhook:
            for _ in range(1 + self.redelivers):
                await self._post(update)
        self._news.set()
        return update

    async def redeliver(self) -> None:
        """Post again what the webhook has not confirmed, oldest first."""
        for update in list(self.pending):
            await self._post(update)

    async def _post(self, update: dict[str, Any]) -> None:
        assert self.webhook is not None
        target = self.webhook["url"]
        for public, local in self.routes.items():
            if target.startswith(public):
                target = local + target[len(public) :]
        secret = self.webhook.get("secret_token")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        try:
            async with httpx.AsyncClient(timeout=60) as client:
                response = await client.post(target, content=json.dumps(update), headers={**headers, "Content-Type": "application/json"})
        except httpx.TransportError as error:
            self.webhook_error = type(error).__name__
            return
        self.pushes.append(response)
        if response.is_success:
            self.pending = [u for u in self.pending if u["update_id"] != update["update_id"]]
        else:
            self.webhook_error = f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}"

    async def _get_updates(self, p: dict[str, Any]) -> Any:
        if self.webhook:
            raise Refused(
                409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self._poll += 1
        mine = self._poll
        self._news.set()
        self._arrivals.release()
        if "allowed_updates" in p:
            self._allowed = p["allowed_updates"] or None
        offset = p.get("offset", 0)
        if offset > 0:
            self.pending = [u for u in self.pending if u["update_id"] >= offset]
        elif offset < 0:
            self.pending = self.pending[offset:]
        loop = asyncio.get_running_loop()
        deadline = loop.time() + p.get("timeout", 0)
        while not self.pending and not self._closed and mine == self._poll and loop.time() < deadline:
            self._news.clear()
            try:
                async with asyncio.timeout_at(deadline):
                    await self._news.wait()
            except TimeoutError:
                break
        if mine != self._poll:
            raise Refused(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
        return self.pending[: p.get("limit", 100)]

    # --- methods -----------------------------------------------------------------------------------------------------

    async def _method(self, request: Request) -> Response:
        method = request.path_params["method"]
        if request.path_params["token"] != self.token:
            return _refusal(Refused(401, "Unauthorized"))
        handler: Callable[[dict[str, Any]], Awaitable[Any]] | None = self._table().get(method.lower())
        if handler is None:
            return _refusal(Refused(404, "Not Found"))
        parameters = await _parameters(request)
        self.requests.append((method, parameters))
        self.news.tell()
        self._calls.setdefault(method, asyncio.Event())

        async def work() -> Response:
            try:
                return json_response({"ok": True, "result": await handler(parameters)})
            except Refused as refused:
                return _refusal(refused)

        queue = self.faults.get(method)
        response = await faulty(queue.popleft(), work) if queue else await work()
        self._calls[method].set()
        self.news.tell()
        return response

    def _table(self) -> dict[str, Callable[[dict[str, Any]], Awaitable[Any]]]:
        return {
            "getme": self._get_me,
            "getupdates": self._get_updates,
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getwebhookinfo": self._webhook_info,
            "sendmessage": self._send_message,
            "senddocument": self._send_document,
            "editmessagetext": self._edit_text,
            "editmessagereplymarkup": self._edit_markup,
            "answercallbackquery": self._answer_query,
            "setmycommands": self._set_commands,
            "sendchataction": self._action,
            "getfile": self._get_file,
            "getchat": self._get_chat,
        }

    async def _get_me(self, p: dict[str, Any]) -> Any:
        return {**self.bot, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}

    async def _get_chat(self, p: dict[str, Any]) -> Any:
        return {**self._chat(p).as_json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _GIFTS}

    async def _set_webhook(self, p: dict[str, Any]) -> Any:
        url = p.get("url", "")
        if not url:
            return await self._delete_webhook(p)
        parts = urlsplit(url)
        if parts.scheme != "https":
            raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if (parts.port or 443) not in {80, 88, 443, 8443}:
            raise Refused(400, "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        secret = p.get("secret_token")
        if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(secret)):
            raise Refused(400, "Bad Request: secret token contains unallowed characters")
        if "allowed_updates" in p:
            self._allowed = p["allowed_updates"] or None
        if p.get("drop_pending_updates"):
            self.pending.clear()
        self.webhook = p
        self._poll += 1
        self._news.set()
        return True

    async def _delete_webhook(self, p: dict[str, Any]) -> Any:
        self.webhook = None
        if p.get("drop_pending_updates"):
            self.pending.clear()
        return True

    async def _webhook_info(self, p: dict[str, Any]) -> Any:
        hook = self.webhook or {}
        last = {"last_error_date": self.timestamp(), "last_error_message": self.webhook_error} if self.webhook_error else {}
        allowed = {"allowed_updates": self._allowed} if self._allowed else {}
        return {
            "url": hook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
            "max_connections": hook.get("max_connections", 40),
            **last,
            **allowed,
        }

    def _chat(self, p: dict[str, Any]) -> Chat:
        chat = self.chats.get(int(p["chat_id"]))
        if chat is None:
            raise Refused(400, "Bad Request: chat not found")
        if chat.migrated_to is not None:
            raise Refused(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if not chat.started:
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    async def _send_message(self, p: dict[str, Any]) -> Any:
        chat = self._chat(p)
        markup = _checked_markup(p)
        text = _checked_text(p.get("text", ""), 4096, "message text is empty", "message is too long")
        message = self.message_in(chat, self.bot, text=text, **({"reply_markup": markup} if "inline_keyboard" in (markup or {}) else {}))
        self.sent.append(Sent("sendMessage", chat.id, message["message_id"], text, markup, parameters=p))
        return message

    async def _send_document(self, p: dict[str, Any]) -> Any:
        chat = self._chat(p)
        document = p.get("document")
        if not isinstance(document, tuple) or not document[1]:
            raise Refused(400, "Bad Request: file must be non-empty")
        caption = str(p.get("caption", ""))
        if len(caption) > 1024:
            raise Refused(400, "Bad Request: message caption is too long")
        name, content = document
        shown = {
            "file_name": name,
            "mime_type": "text/calendar",
            "file_id": f"doc-{name}",
            "file_unique_id": "d",
            "file_size": len(content),
        }
        message = self.message_in(chat, self.bot, document=shown, **({"caption": caption} if caption else {}))
        self.sent.append(Sent("sendDocument", chat.id, message["message_id"], caption, _checked_markup(p), (name, content), p))
        return message

    def _own_message(self, p: dict[str, Any]) -> dict[str, Any]:
        message = self._chat(p).messages.get(int(p["message_id"]))
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if message["from"]["id"] != self.bot["id"]:
            raise Refused(400, "Bad Request: message can't be edited")
        return message

    def _change(self, method: str, p: dict[str, Any], text: str) -> Any:
        message, markup = self._own_message(p), _checked_markup(p)
        if text == message.get("text") and (markup or {}) == message.get("reply_markup", {}):
            raise Refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
                "as a current content and reply markup of the message",
            )
        message.update(text=text, edit_date=self.timestamp())
        message.pop("reply_markup", None)
        if markup and markup.get("inline_keyboard"):
            message["reply_markup"] = markup
        self.sent.append(Sent(method, message["chat"]["id"], message["message_id"], text, markup, parameters=p))
        return message

    async def _edit_text(self, p: dict[str, Any]) -> Any:
        return self._change("editMessageText", p, _checked_text(p.get("text", ""), 4096, "message text is empty", "MESSAGE_TOO_LONG"))

    async def _edit_markup(self, p: dict[str, Any]) -> Any:
        return self._change("editMessageReplyMarkup", p, self._own_message(p).get("text", ""))

    async def _answer_query(self, p: dict[str, Any]) -> Any:
        if p["callback_query_id"] not in self._queries:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        self._queries.discard(p["callback_query_id"])
        self._queries.add(f"done-{p['callback_query_id']}")
        if len(str(p.get("text", ""))) > 200:
            raise Refused(400, "Bad Request: MESSAGE_TOO_LONG")
        self.answered[p["callback_query_id"]] = p.get("text")
        return True

    async def _set_commands(self, p: dict[str, Any]) -> Any:
        for command in p["commands"]:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]) or not 1 <= len(command["description"]) <= 256:
                raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
        self.commands = p["commands"]
        return True

    async def _action(self, p: dict[str, Any]) -> Any:
        self.actions.append((self._chat(p).id, p["action"]))
        return True

    async def _get_file(self, p: dict[str, Any]) -> Any:
        return {"file_id": p["file_id"], "file_unique_id": "f", "file_size": 4, "file_path": f"photos/{p['file_id']}.jpg"}

    async def _file(self, request: Request) -> Response:
        if request.path_params["token"] != self.token:
            return _refusal(Refused(401, "Unauthorized"))
        return Response(b"\xff\xd8\xff\xd9", media_type="image/jpeg")


_GIFTS = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False)
# Parameters that are text whatever they look like.
_TEXTS = frozenset({"text", "caption", "callback_query_id", "secret_token", "url", "parse_mode", "file_id", "action"})


def _refusal(refused: Refused) -> Response:
    body: dict[str, Any] = {"ok": False, "error_code": refused.code, "description": refused.description}
    if refused.parameters:
        body["parameters"] = refused.parameters
    return json_response(body, refused.code)


async def _parameters(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").startswith("application/json"):
        body: dict[str, Any] = await request.json()
        return body
    found: dict[str, Any] = {}
    for name, value in [*request.query_params.multi_items(), *(await request.form()).multi_items()]:
        if isinstance(value, UploadFile):
            found[name] = (value.filename or "", await value.read())
        elif name in _TEXTS:
            found[name] = value
        else:
            try:
                found[name] = json.loads(value)
            except ValueError:
                found[name] = value
    return found


def _checked_text(text: Any, limit: int, empty: str, long: str) -> str:
    text = str(text)
    if not text.strip():
        raise Refused(400, f"Bad Request: {empty}")
    if len(text) > limit:
        raise Refused(400, f"Bad Request: {long}")
    # The service keeps no white space at the ends.
    return text.strip()


def _checked_markup(p: dict[str, Any]) -> dict[str, Any] | None:
    markup: dict[str, Any] | None = p.get("reply_markup")
    for row in (markup or {}).get("inline_keyboard", []):
        for button in row:
            if not button.get("text"):
                raise Refused(400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
            if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
                raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
    return markup
