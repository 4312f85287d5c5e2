"""The people of FakeTelegram: what a patient or a member of staff does in a chat becomes an update for the bot."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fakes.telegram import FakeTelegram


@dataclass
class Chat:
    """A private chat (positive id) or a group (negative id). ``messages``: what it shows now, by message id."""

    fake: FakeTelegram
    id: int
    kind: str
    title: str = ""
    first_name: str = ""
    blocked: bool = False
    started: bool = True
    migrated_to: int | None = None
    messages: dict[int, dict[str, Any]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The Chat object."""
        named = {"first_name": self.first_name} if self.kind == "private" else {"title": self.title}
        return {"id": self.id, "type": self.kind, **named}

    @property
    def last(self) -> dict[str, Any]:
        """The newest message the chat shows."""
        return self.messages[max(self.messages)]

    def shown(self) -> list[str]:
        """The texts (or captions) the chat shows now, oldest first."""
        return [m.get("text") or m.get("caption") or "" for _, m in sorted(self.messages.items())]


@dataclass
class Person:
    """Someone with a Telegram account; acts in their private chat with the bot unless another chat is given."""

    fake: FakeTelegram
    id: int
    first_name: str
    language: str
    chat: Chat

    def as_json(self) -> dict[str, Any]:
        """The User object."""
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, "language_code": self.language}

    async def _message(self, chat: Chat | None, **content: Any) -> dict[str, Any]:
        chat = chat or self.chat
        chat.started = True
        message = self.fake.message_in(chat, sender=self.as_json(), **content)
        return await self.fake.push({"message": message})

    async def text(self, text: str, chat: Chat | None = None, **more: Any) -> dict[str, Any]:
        """Send a text. Returns the update, which ``fake.push`` can deliver again."""
        command = text.split(maxsplit=1)[0] if text.startswith("/") else ""
        entities = {"entities": [{"type": "bot_command", "offset": 0, "length": len(command)}]} if command else {}
        return await self._message(chat, text=text, **entities, **more)

    async def photo(self, caption: str | None = None) -> dict[str, Any]:
        """Send a picture, with or without a caption."""
        sizes = [
            {"file_id": f"photo-{n}", "file_unique_id": f"u{n}", "width": 90 * n, "height": 60 * n, "file_size": 1000 * n} for n in (1, 2)
        ]
        return await self._message(None, photo=sizes, **({"caption": caption} if caption is not None else {}))

    async def voice(self) -> dict[str, Any]:
        """Send a voice message."""
        return await self._message(None, voice={"file_id": "voice-1", "file_unique_id": "v1", "duration": 4, "mime_type": "audio/ogg"})

    async def sticker(self, chat: Chat | None = None) -> dict[str, Any]:
        """Send a sticker."""
        kind = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return await self._message(chat, sticker={"file_id": "sticker-1", "file_unique_id": "s1", "emoji": "👍", **kind})

    async def contact(self, number: str, user_id: int | None = 0) -> dict[str, Any]:
        """Share a contact card: one's own by default, another person's with their ``user_id``, or None for someone without Telegram."""
        card: dict[str, Any] = {"phone_number": number, "first_name": self.first_name}
        if user_id is not None:
            card["user_id"] = user_id or self.id
        return await self._message(None, contact=card)

    async def edit(self, message_id: int, text: str, chat: Chat | None = None) -> dict[str, Any]:
        """Change a text sent before."""
        message = (chat or self.chat).messages[message_id]
        message.update(text=text, edit_date=self.fake.timestamp())
        return await self.fake.push({"edited_message": dict(message)})

    async def tap(self, label: str, chat: Chat | None = None) -> dict[str, Any]:
        """Tap the newest button that reads ``label`` (or carries it as data)."""
        chat = chat or self.chat
        for _, message in sorted(chat.messages.items(), reverse=True):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if label in (button["text"], button.get("callback_data")):
                        return await self.tap_data(button["callback_data"], message)
        raise AssertionError(f"no button {label!r} in this chat")

    async def tap_data(self, data: str, message: dict[str, Any]) -> dict[str, Any]:
        """Tap a button of ``message`` that carried ``data``, also long after the message changed."""
        query = {
            "id": self.fake.new_query(),
            "from": self.as_json(),
            "message": message,
            "chat_instance": str(abs(message["chat"]["id"]) * 7),
            "data": data,
        }
        return await self.fake.push({"callback_query": query})

    async def block(self) -> dict[str, Any]:
        """Block the bot."""
        self.chat.blocked = True
        return await self._membership("member", "kicked")

    async def unblock(self) -> dict[str, Any]:
        """Let the bot write again."""
        self.chat.blocked = False
        return await self._membership("kicked", "member")

    async def _membership(self, old: str, new: str) -> dict[str, Any]:
        def member(status: str) -> dict[str, Any]:
            return {"user": self.fake.bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}

        change = {
            "chat": self.chat.as_json(),
            "from": self.as_json(),
            "date": self.fake.timestamp(),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        }
        return await self.fake.push({"my_chat_member": change})
